"""What a sweep varies: a path over values, or a name over variants of several edits each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NoReturn, TypeAlias

from msssim.batch.question import Value
from msssim.scenario import paths
from msssim.scenario.language import phrase, written
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.reader import ReadError, read_value
from msssim.scenario.schema import Scenario

DIGITS = 6
"""Significant digits of values that a design lays between two ends: names tell them whole."""

RANGE = re.compile(r"\s*([^\s,:]+)\s*:\s*([^\s,:]+)\s*(?::\s*(\d+)\s*)?")
MOST = 100_000
"""Values of one dimension, and scenarios of one sweep."""


@dataclass(frozen=True)
class Choice:
    """One value of a dimension: how names and tables tell it, and the edits that make it."""

    told: Value
    edits: Mapping[str, Any]

    @property
    def label(self) -> str:
        """The value in a name."""
        return f"{self.told:.12g}" if isinstance(self.told, float) else str(self.told)


@dataclass(frozen=True)
class Choices:
    """A dimension of a few values."""

    name: str
    choices: tuple[Choice, ...]

    def at(self, share: float) -> Choice:
        """Return the value at a share from 0 to below 1 of the dimension."""
        return self.choices[min(int(share * len(self.choices)), len(self.choices) - 1)]


@dataclass(frozen=True)
class Range:
    """A dimension of numbers or days between two ends; whole numbers where only these fit."""

    name: str
    path: str
    low: float | date
    high: float | date
    count: int = 0
    whole: bool = False

    def at(self, share: float) -> Choice:
        """Return the value at a share from 0 to 1 of the dimension."""
        if isinstance(self.low, date) and isinstance(self.high, date):
            day = self.low + timedelta(round(share * (self.high - self.low).days))
            return Choice(day, {self.path: day.isoformat()})
        assert not isinstance(self.low, date) and not isinstance(self.high, date)  # noqa: S101
        number = float(f"{self.low + share * (self.high - self.low):.{DIGITS}g}")
        number = float(round(number)) if self.whole else number
        return Choice(number, {self.path: number})

    @property
    def choices(self) -> tuple[Choice, ...]:
        """As many values as were asked for, evenly laid; those that come out alike once."""
        last = max(self.count - 1, 1)
        made = [self.at(number / last) for number in range(self.count)]
        return tuple({one.label: one for one in made}.values())


Dimension: TypeAlias = Choices | Range


def dimension_of(text: str, scenario: Scenario) -> Dimension:
    """Return what `PATH=V1,V2,…` or `PATH=LOW:HIGH:N` varies; raises ScenarioError.

    PATH may be the id of a lever, which is then set.
    """
    name, equals, values = text.partition("=")
    name = name.strip()
    if not equals or not values.strip():
        refuse(
            phrase('"{given}" varies nothing: write PATH=V1,V2,… or PATH=LOW:HIGH:N', given=text)
        )
    path = path_of(name, scenario)
    try:
        paths.value_at(scenario, paths.parse(path)[:-1])
    except paths.PathError as error:  # it would lie in a group that is not there
        refuse(str(error), name)
    found = RANGE.fullmatch(values)
    low, high = (_end(found[1]), _end(found[2])) if found else (None, None)
    if found is None or low is None or high is None:
        return Choices(name, tuple(_choice(path, value) for value in split(values)))
    if isinstance(low, date) != isinstance(high, date):
        refuse(phrase("a range goes from a number to a number or from a day to a day"), name)
    whole = paths.field_at(paths.parse(path)).kind == "integer"
    count = int(found[3] or 0)
    if count > MOST or (found[3] and count < 2):
        refuse(phrase("a range has from 2 to {most} values", most=written(MOST)), name)
    return Range(name, path, low, high, count, whole)


def range_of(text: str, name: str) -> tuple[float | date, float | date]:
    """Return the two ends that `LOW:HIGH` says; raises ScenarioError."""
    found = RANGE.fullmatch(text)
    low, high = (_end(found[1]), _end(found[2])) if found else (None, None)
    if low is None or high is None or (found and found[3]):
        refuse(phrase('"{given}" is no range: write LOW:HIGH', given=text), name)
    return low, high


def path_of(name: str, scenario: Scenario) -> str:
    """Return the path that a name means: a lever's id stands for its position."""
    if name in scenario.levers:
        name = f"levers.{name}.value"
    try:
        steps = paths.parse(name)
        paths.field_at(steps)
    except paths.PathError as error:
        refuse(str(error), name)
    return paths.text_of(steps)


def split(text: str) -> list[str]:
    """Return a text's pieces between commas that stand in no brackets and no quotes."""
    pieces, depth, quote = [""], 0, ""
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "[{(":
            depth += 1
        elif character in "]})":
            depth -= 1
        if character == "," and depth == 0 and not quote:
            pieces.append("")
        else:
            pieces[-1] += character
    return [piece.strip() for piece in pieces]


def told_of(value: object, text: str) -> Value:
    """Return a value as names and tables tell it."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value if isinstance(value, date) else text


def _choice(path: str, text: str) -> Choice:
    try:
        value = read_value(text)
    except ReadError as error:
        refuse(str(error), path)
    return Choice(told_of(value, text), {path: value})


def _end(text: str) -> float | date | None:
    try:
        told = told_of(read_value(text), text)
    except ReadError:
        return None
    return None if isinstance(told, str) else told


def refuse(text: str, path: str = "") -> NoReturn:
    """Raise a ScenarioError with one problem."""
    raise ScenarioError([Problem(text, path)])


def short_names(names: Iterable[str]) -> dict[str, str]:
    """Return the shortest ends of dotted names that are still apart from each other."""
    names = list(names)
    found = {}
    for name in names:
        steps = name.removesuffix(".value").split(".")
        for length in range(1, len(steps) + 1):
            tail = ".".join(steps[-length:])
            alike = [n for n in names if f".{n.removesuffix('.value')}".endswith(f".{tail}")]
            if len(alike) == 1:
                break
        found[name] = tail
    return found
