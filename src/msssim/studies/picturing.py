"""Studies as findings: sentences, rows and bars."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.kpis import DATE, unit_of
from msssim.scenario.language import phrase
from msssim.scenario.schema import Scenario
from msssim.studies import saying
from msssim.studies.finding import Bar, Cell, Finding, Line, number, text
from msssim.studies.goals import Reading
from msssim.studies.holding import offers
from msssim.studies.naming import goal_name, input_name, reading_name, value_name
from msssim.studies.seek import Sought
from msssim.studies.sensitivity import TOP, Index, Sensitivity
from msssim.studies.tornado import Row, Tornado

SMALLEST = 0.01
"""A total index below which an input is not listed."""


def _swing(row: Row, found: Tornado, scenario: Scenario, never: float) -> Line:
    """Return what one input alone does to the KPI."""
    label = input_name(row.path, scenario)
    low, high = (value_cell(row.path, value, scenario) for value in (row.low, row.high))
    ends = [_on_axis(value, never) for value in (row.kpi_low, row.kpi_high)]
    base = _on_axis(found.base, never)
    kpis = (_read(found.reading, row.kpi_low), _read(found.reading, row.kpi_high))
    return Line(
        row.path,
        label,
        (text(label), low, high, *kpis),
        tuple(Bar(base, end, tone) for end, tone in zip(ends, ("low", "high"), strict=True)),  # type: ignore[arg-type]
        offers=offers(scenario, row.path, label, {low.text: row.low, high.text: row.high}),
    )


def tornado_finding(found: Tornado, scenario: Scenario) -> Finding:
    """Return a tornado: a row for each input that moves the KPI."""
    reading, never = found.reading, _after(scenario)
    moving = [row for row in found.rows if not _same(row.kpi_low, row.kpi_high)]
    lines = [_swing(row, found, scenario, never) for row in moving]
    says = [
        phrase(
            "{result}: {value} as it stands; each input alone from a low to a high value, on the"
            " same {n} draws.",
            result=_upper(reading_name(reading)),
            value=saying.kpi_text(reading, found.base),
            n=words.number(found.draws),
        )
    ]
    still = len(found.rows) - len(moving)
    if found.left:
        says.append(phrase("Cancelled: {n} inputs were not tried any more.", n=found.left))
    if still:
        says.append(
            phrase("{n} of {all} inputs do not move it alone.", n=still, all=len(found.rows))
        )
    says += filter(None, [saying.never_said(reading)])
    return Finding(
        tuple(says),
        (
            phrase("Input"),
            phrase("Low"),
            phrase("High"),
            phrase("Result at low"),
            phrase("Result at high"),
        ),
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
    shown = [row for row in found.rows if row.total_ci[1] >= SMALLEST]
    lines = [_index_line(row, scenario, ends.get(row.path, ())) for row in shown]
    says = [
        phrase(
            "Shares of the spread of {result}, in {n} runs: the inner bar is what an input makes"
            " alone, the whole bar what it makes together with others.",
            result=_of(found.reading),
            n=words.number(found.runs),
        )
    ]
    if found.left:
        says.append(saying.cut_short(found.draws, found.draws + found.left))
    small = len(found.rows) - len(lines)
    if small:
        says.append(
            phrase(
                "{n} inputs account for less than {least} each.",
                n=small,
                least=words.share(SMALLEST),
            )
        )
    if not found.stable:
        says.append(
            phrase(
                "Half of these draws rank the first {n} in another order: more draws would help.",
                n=TOP,
            )
        )
    return Finding(
        tuple(says),
        (
            phrase("Input"),
            phrase("Alone"),
            phrase("95 % of resamples"),
            phrase("With others"),
            phrase("95 % of resamples"),
        ),
        tuple(lines),
        phrase("Share of the variance"),
        "number",
    )


def _index_line(row: Index, scenario: Scenario, ends: Sequence[float]) -> Line:
    """Return the row of an input with the scenarios that hold it at its ends."""
    label = input_name(row.path, scenario)
    first, total = (
        words.span(number(a).text, number(b).text) for a, b in (row.first_ci, row.total_ci)
    )
    held = {value_name(row.path, value, scenario): value for value in ends}
    return Line(
        row.path,
        label,
        (text(label), number(row.first), text(first), number(row.total), text(total)),
        (Bar(0, max(row.total, 0), "whole"), Bar(0, max(row.first, 0), "part")),
        row.total_ci,
        offers(scenario, row.path, label, held),
    )


def seek_finding(found: Sought, scenario: Scenario) -> Finding:
    """Return what was sought: a row for each value that was run."""
    reading, never = found.goal.tests[0].reading, _after(scenario)
    label = input_name(found.path, scenario)
    lines = []
    for value, kpi, met in found.tried:
        said = value_cell(found.path, value, scenario)
        line = Line(
            found.path,
            said.text,
            (said, _read(reading, kpi), text(phrase("met") if met else phrase("not met"))),
            (Bar(_ground(reading, scenario), _on_axis(kpi, never), "good" if met else "bad"),),
            offers=offers(scenario, found.path, label, {said.text: value}),
        )
        lines.append(line)
    target = found.goal.tests[0].value
    shown = partial(value_name, found.path, scenario=scenario)
    goal, result = f'"{goal_name(found.goal)}"', _of(reading)
    told = saying.seek_lines(found, saying.Spoken(label, goal, result, shown))
    says = [_upper(line) + "." for line in told]
    says += filter(None, [saying.never_said(reading)])
    return Finding(
        tuple(says),
        (label, _upper(reading_name(reading)), phrase("Goal")),
        tuple(lines),
        _upper(reading_name(reading)),
        _unit(reading),
        float(target) if isinstance(target, float) else None,
        never if _unit(reading) == DATE else None,
    )


def value_cell(path: str, value: float | date, scenario: Scenario) -> Cell:
    """Return a value of an input as a cell."""
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
