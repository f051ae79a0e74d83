"""When a goal fails, as a finding: the inputs that are bound, and scenarios in which it fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

import numpy as np

from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.scenario.language import phrase
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies import saying
from msssim.studies.discover import Discovery, Rule
from msssim.studies.finding import Bar, Cell, Finding, Line, Offer, text
from msssim.studies.holding import offers
from msssim.studies.naming import goal_name, happens, input_name, value_name
from msssim.studies.picturing import value_cell


@dataclass(frozen=True, slots=True)
class Typical:
    """What an input was in the runs: the least, the greatest, and the middle of those that fail."""

    low: float
    high: float
    failing: float

    def share(self, value: float | None, otherwise: float) -> float:
        """Return where between least and greatest a value lies."""
        if value is None or self.high == self.low:
            return otherwise
        return (value - self.low) / (self.high - self.low)


def typical_of(
    rules: tuple[Rule, ...], inputs: Mapping[str, Array], fails: np.ndarray
) -> dict[str, Typical]:
    """Return what the inputs of rules were, over all runs and in failing ones under the rules."""
    inside = np.array(fails)
    for rule in rules:
        inside &= rule.holds(inputs[rule.path])
    return {
        rule.path: Typical(
            float(values.min()), float(values.max()), float(np.median(values[inside]))
        )
        for rule in rules
        for values in (inputs[rule.path],)
    }


def discovery_finding(
    found: Discovery, scenario: Scenario, typical: Mapping[str, Typical]
) -> Finding:
    """Return under which inputs a goal fails: a row for each bound input."""
    names = {rule.path: input_name(rule.path, scenario) for rule in found.rules}
    single = {
        rule.path: offers(
            scenario,
            rule.path,
            names[rule.path],
            _held(rule, typical[rule.path], scenario),
        )
        for rule in found.rules
    }
    together = [edit for made in single.values() for offer in made for edit in offer.edits.items()]
    told = partial(_told, scenario=scenario)
    every = Offer(phrase("Fails: {goal}", goal=goal_name(found.goal)), dict(together))
    with_all = (every,) if len(together) > 1 else ()
    lines = []
    for rule in found.rules:
        known = typical[rule.path]
        start, end = known.share(rule.low, 0.0), known.share(rule.high, 1.0)
        low, high = (_bound(rule, end, scenario) for end in (rule.low, rule.high))
        line = Line(
            rule.path,
            names[rule.path],
            (
                text(names[rule.path]),
                low,
                high,
                _drawn(rule, known, scenario),
            ),
            (Bar(0, 1, "rest"), Bar(start, max(end, start + 0.01), "bad")),
            offers=(*single[rule.path], *with_all),
        )
        lines.append(line)
    return Finding(
        (saying.discovery_text(found, f'"{goal_name(found.goal)}"', told),),
        (phrase("Input"), phrase("At least"), phrase("At most"), phrase("Drawn")),
        tuple(lines),
        phrase("Where it fails, within the range that is drawn"),
        "range",
    )


def _told(path: str, value: float | date | None, scenario: Scenario) -> tuple[str, str]:
    """Return what an input and a value of it are called."""
    said = "" if value is None else value_name(path, value, scenario)
    return input_name(path, scenario), said


def _held(rule: Rule, known: Typical, scenario: Scenario) -> dict[str, float | date]:
    """Return the middle of what an input was where the goal failed, by its text."""
    value = _whole(rule, known.failing)
    return {value_name(rule.path, value, scenario): value}


def _whole(rule: Rule, value: float) -> float | date:
    return day_of(round(value)) if rule.is_day else value


def _bound(rule: Rule, end: float | None, scenario: Scenario) -> Cell:
    return text("") if end is None else value_cell(rule.path, _whole(rule, end), scenario)


def _drawn(rule: Rule, known: Typical, scenario: Scenario) -> Cell:
    if happens(rule.path):
        return text(phrase("happens or not"))
    ends = (_bound(rule, end, scenario).text for end in (known.low, known.high))
    return text(words.span(*ends))
