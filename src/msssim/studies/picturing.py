"""Studies as findings: sentences, rows and bars."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import numpy as np

from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.kpis import DATE, unit_of
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies import saying
from msssim.studies.discover import Discovery, Rule
from msssim.studies.finding import Bar, Cell, Finding, Line, Offer, number, text
from msssim.studies.goals import Reading
from msssim.studies.holding import offers
from msssim.studies.naming import goal_name, happens, input_name, reading_name, value_name
from msssim.studies.seek import Sought
from msssim.studies.sensitivity import TOP, Sensitivity
from msssim.studies.tornado import Tornado

SMALLEST = 0.01
"""A total index below which an input is not listed."""


def tornado_finding(found: Tornado, scenario: Scenario) -> Finding:
    """Return a tornado: a row for each input that moves the KPI."""
    reading, never = found.reading, _after(scenario)
    moving = [row for row in found.rows if not _same(row.kpi_low, row.kpi_high)]
    lines = []
    for row in moving:
        label = input_name(row.path, scenario)
        values = [_value(row.path, value, scenario) for value in (row.low, row.high)]
        ends = [_on_axis(value, never) for value in (row.kpi_low, row.kpi_high)]
        base = _on_axis(found.base, never)
        kpis = (_read(reading, row.kpi_low), _read(reading, row.kpi_high))
        line = Line(
            row.path,
            label,
            (text(label), values[0], values[1], *kpis),
            tuple(Bar(base, end, tone) for end, tone in zip(ends, ("low", "high"), strict=True)),  # type: ignore[arg-type]
            offers=offers(
                scenario, row.path, label, {values[0].text: row.low, values[1].text: row.high}
            ),
        )
        lines.append(line)
    says = [
        f"{_upper(reading_name(reading))}: {saying.kpi_text(reading, found.base)} as it stands;"
        f" each input alone from a low to a high value, on the same {found.draws:,} draws."
    ]
    still = len(found.rows) - len(moving)
    if found.left:
        says.append(f"Cancelled: {found.left} inputs were not tried any more.")
    if still:
        says.append(f"{still} of {len(found.rows)} inputs do not move it alone.")
    return Finding(
        tuple(says),
        ("Input", "Low", "High", "Result at low", "Result at high"),
        tuple(lines),
        _upper(reading_name(reading)),
        _unit(reading),
        _on_axis(found.base, never),
        never if _unit(reading) == DATE else None,
    )


def sensitivity_finding(
    found: Sensitivity, scenario: Scenario, ends: Mapping[str, tuple[float, float]]
) -> Finding:
    """Return indices; `ends` are the values of each input that a scenario may be made with."""
    lines = []
    for row in found.rows:
        if row.total_ci[1] < SMALLEST:
            continue
        label = input_name(row.path, scenario)
        first, total = (
            f"{number(a).text} to {number(b).text}" for a, b in (row.first_ci, row.total_ci)
        )
        held = {value_name(row.path, value, scenario): value for value in ends.get(row.path, ())}
        line = Line(
            row.path,
            label,
            (text(label), number(row.first), text(first), number(row.total), text(total)),
            (Bar(0, max(row.total, 0), "whole"), Bar(0, max(row.first, 0), "part")),
            row.total_ci,
            offers(scenario, row.path, label, held),
        )
        lines.append(line)
    says = [
        f"Shares of the spread of {_of(found.reading)}, in {found.runs:,} runs: the inner bar is"
        " what an input makes alone, the whole bar what it makes together with others."
    ]
    small = len(found.rows) - len(lines)
    if small:
        says.append(f"{small} inputs account for less than {SMALLEST:.0%} each.")
    if not found.stable:
        says.append(
            f"Half of these draws rank the first {TOP} in another order: more draws would help."
        )
    return Finding(
        tuple(says),
        ("Input", "Alone", "95 % of resamples", "With others", "95 % of resamples"),
        tuple(lines),
        "Share of the variance",
        "number",
    )


def seek_finding(found: Sought, scenario: Scenario) -> Finding:
    """Return what was sought: a row for each value that was run."""
    reading, never = found.goal.tests[0].reading, _after(scenario)
    label = input_name(found.path, scenario)
    lines = []
    for value, kpi, met in found.tried:
        said = _value(found.path, value, scenario)
        line = Line(
            found.path,
            said.text,
            (said, _read(reading, kpi), text("met" if met else "not met")),
            (Bar(_ground(reading, scenario), _on_axis(kpi, never), "good" if met else "bad"),),
            offers=offers(scenario, found.path, label, {said.text: value}),
        )
        lines.append(line)
    target = found.goal.tests[0].value
    shown = partial(value_name, found.path, scenario=scenario)
    goal, result = f'"{goal_name(found.goal)}"', _of(reading)
    told = saying.seek_lines(found, saying.Spoken(label, goal, result, shown))
    says = [_upper(line) + "." for line in told]
    return Finding(
        tuple(says),
        (label, _upper(reading_name(reading)), "Goal"),
        tuple(lines),
        _upper(reading_name(reading)),
        _unit(reading),
        float(target) if isinstance(target, float) else None,
        never if _unit(reading) == DATE else None,
    )


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
    every = Offer(f"Fails: {goal_name(found.goal)}", dict(together))
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
        ("Input", "At least", "At most", "Drawn"),
        tuple(lines),
        "Where it fails, within the range that is drawn",
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
    return text("") if end is None else _value(rule.path, _whole(rule, end), scenario)


def _drawn(rule: Rule, known: Typical, scenario: Scenario) -> Cell:
    if happens(rule.path):
        return text("happens or not")
    ends = (_bound(rule, end, scenario).text for end in (known.low, known.high))
    return text(words.span(*ends))


def _value(path: str, value: float | date, scenario: Scenario) -> Cell:
    said = value_name(path, value, scenario)
    return Cell(said, value if isinstance(value, date) else float(value))


def _read(reading: Reading, value: float) -> Cell:
    said = saying.kpi_text(reading, value)
    if _unit(reading) == DATE:
        return Cell(said, day_of(round(value)) if math.isfinite(value) else said)
    return Cell(said, value)


def _unit(reading: Reading) -> str:
    return "share" if reading.how == "P" else unit_of(reading.name)


def _after(scenario: Scenario) -> float:
    """Return the day after the horizon, where days that never come are put."""
    return float((scenario.horizon.end + timedelta(1)).toordinal())


def _ground(reading: Reading, scenario: Scenario) -> float:
    """Return where bars begin."""
    return float(scenario.horizon.start.toordinal()) if _unit(reading) == DATE else 0.0


def _on_axis(value: float, never: float) -> float:
    return never if math.isinf(value) else value


def _same(one: float, other: float) -> bool:
    return one == other or (math.isnan(one) and math.isnan(other))


def _of(reading: Reading) -> str:
    said = reading_name(reading)
    return said[:1].lower() + said[1:]


def _upper(said: str) -> str:
    return said[:1].upper() + said[1:]
