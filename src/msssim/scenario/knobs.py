"""A lever as a slider: its steps, where it stands, and its value as people read and type it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeAlias

from msssim.scenario import paths
from msssim.scenario.cells import CellError
from msssim.scenario.evidence import Lever
from msssim.scenario.language import localized, phrase, unlocalized, written
from msssim.scenario.parameter import FieldOf
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import DISTRIBUTIONS, central, is_number

Value: TypeAlias = float | date

MOST_STEPS = 10_000
FEWEST_STEPS = 100
SHARES = ("probability", "share")
TYPED = re.compile(r"\s*([+-]?[\d\s,._]*(?:[eE][+-]?\d+)?)\s*(.*?)\s*", re.DOTALL)


@dataclass(frozen=True)
class Knob:
    """A lever as a slider of whole steps from 0."""

    lever: Lever

    @property
    def is_date(self) -> bool:
        """Whether it sets a day."""
        return isinstance(self.lever.low, date)

    @property
    def is_share(self) -> bool:
        """Whether it is read in per cent."""
        return self.lever.kind == "scale" or self.lever.unit in SHARES

    @cached_property
    def low(self) -> float:
        """The lower end, a day as its ordinal."""
        return _number(self.lever.low)

    @cached_property
    def high(self) -> float:
        """The upper end, never below the lower."""
        return max(self.low, _number(self.lever.high))

    @cached_property
    def step(self) -> float:
        """How far one step goes."""
        span = self.high - self.low
        given = self.lever.step
        if is_number(given) and given > 0:  # type: ignore[operator]
            return max(float(given), span / MOST_STEPS)  # type: ignore[arg-type]
        if self.is_date:
            return max(1.0, span / MOST_STEPS)
        return span / FEWEST_STEPS or 1.0

    @cached_property
    def steps(self) -> int:
        """How many steps there are."""
        return max(1, math.ceil((self.high - self.low) / self.step - 1e-9))

    def position(self, value: Value) -> int:
        """Return the step nearest to a value."""
        return max(0, min(self.steps, round((_number(value) - self.low) / self.step)))

    def value(self, position: int) -> Value:
        """Return the value at a step, as round as the steps are."""
        number = min(self.high, self.low + position * self.step)
        if self.is_date:
            return date.fromordinal(round(number))
        digits = max(0, 2 - math.floor(math.log10(self.step)))
        return round(number, digits)

    def shown(self, value: Value) -> str:
        """Return a value as people read it, without the unit."""
        if isinstance(value, date):
            return value.isoformat()
        return f"{_tidy(100 * value)} %" if self.is_share else _tidy(value)

    def typed(self, text: str) -> Value | None:
        """Return the value that a text means, none where it means nothing."""
        try:
            if self.is_date:
                return date.fromisoformat(text.strip())
            found = TYPED.fullmatch(text)
            if found is None or found.group(2) not in ("", "%", self.lever.unit, self.unit):
                return None
            number = float(unlocalized(found.group(1)))
        except ValueError:
            return None
        return number / 100 if self.is_share else number

    def read(self, text: str, example: Value) -> Value:
        """Return the value that a text means; raises CellError, which names an example."""
        value = self.typed(text)
        if value is None:
            shown = self.shown(example)
            why = phrase(
                "“{text}” is no value of this lever, such as {example}", text=text, example=shown
            )
            raise CellError(why)
        return value

    def said(self, value: Value) -> str:
        """Return a value with its unit."""
        return f"{self.shown(value)} {self.unit}".strip()

    @property
    def unit(self) -> str:
        """The unit to write behind the value."""
        return "" if self.lever.unit in SHARES else phrase(self.lever.unit)


def standing(lever: Lever, scenario: Scenario) -> str:
    """Return where a lever stands, with its unit; what it moves, where it sets nothing."""
    return said_in(scenario, lever, lever.value)


def said_in(scenario: Scenario, lever: Lever, value: object) -> str:
    """Return a value of a lever with its unit; for none, what it moves as a scenario has it."""
    knob = Knob(lever)
    stand = lever.neutral if value is None else value
    if isinstance(stand, int | float | date):
        return knob.said(stand)
    found = resting(scenario, lever)
    if found is None:
        return phrase("as in the file")
    low, high = found
    if low == high:
        return knob.said(low)
    return phrase("{low} to {high}", low=knob.shown(low), high=knob.said(high))


def lever_at(scenario: Scenario, path: str) -> Lever | None:
    """Return the lever whose value stands at a path, none where something else does."""
    match path.split("."):
        case ["levers", key, "value"]:
            return scenario.levers.get(key)
    return None


def field_in(scenario: Scenario, path: str, field: FieldOf) -> FieldOf:
    """Return a field as it is at a path: a lever's ends, step and value are in its own unit."""
    match path.split("."):
        case ["levers", key, "low" | "high" | "step" | "value"] if key in scenario.levers:
            knob = Knob(scenario.levers[key])
            unit = "share" if knob.is_share else knob.lever.unit
            return replace(field, parameter=replace(field.parameter, unit=unit))
    return field


def _number(value: Value) -> float:
    return float(value.toordinal()) if isinstance(value, date) else float(value)


def _tidy(number: float) -> str:
    return localized(f"{round(number, 6):,.10g}") if abs(number) < 1e10 else written(number)


def resting(scenario: Scenario, lever: Lever) -> tuple[Value, Value] | None:
    """Return the least and greatest value of the fields that a lever sets, as the file has them."""
    found: list[Value] = []
    for pattern in lever.paths:
        try:
            values = [paths.value_at(scenario, path) for path in paths.expand(scenario, pattern)]
        except paths.PathError:
            continue
        for value in values:
            if is_number(value) or isinstance(value, tuple(DISTRIBUTIONS.values())):
                found.append(central(value))
            elif isinstance(value, date):
                found.append(value)
    kinds = {type(value) is date for value in found}
    if len(kinds) != 1:
        return None
    return min(found, key=_number), max(found, key=_number)
