"""Studies in words and as JSON, for the terminal and the window alike."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from msssim.outputs import words
from msssim.outputs.kpis import DATE, unit_of
from msssim.outputs.why import held_text
from msssim.scenario import paths
from msssim.scenario.language import localized, phrase, written
from msssim.studies.goals import Reading
from msssim.studies.naming import happens

if TYPE_CHECKING:
    from msssim.studies.discover import Discovery, Rule
    from msssim.studies.seek import Sought
    from msssim.studies.sensitivity import Sensitivity
    from msssim.studies.tornado import Tornado

Plain: TypeAlias = float | str | None
NOTABLE = 0.01


def tornado_json(found: Tornado) -> dict[str, object]:
    """Return a tornado as JSON holds it; a day that never comes is null."""
    reading = found.reading
    rows = [
        {
            "path": row.path,
            "low": plain(row.low),
            "high": plain(row.high),
            "kpi_low": kpi_json(reading, row.kpi_low),
            "kpi_high": kpi_json(reading, row.kpi_high),
        }
        for row in found.rows
    ]
    return {"kpi": reading.text, "base": kpi_json(reading, found.base), "rows": rows}


def sensitivity_json(found: Sensitivity) -> dict[str, object]:
    """Return indices as JSON holds them."""
    rows = [
        {
            "path": row.path,
            "first": plain(row.first),
            "first_ci": [plain(end) for end in row.first_ci],
            "total": plain(row.total),
            "total_ci": [plain(end) for end in row.total_ci],
        }
        for row in found.rows
    ]
    return {"kpi": found.reading.text, "rows": rows, "stable": found.stable}


def seek_json(found: Sought) -> dict[str, object]:
    """Return what was sought as JSON holds it."""
    return {
        "path": found.path,
        "value": plain(found.value),
        "goal": found.goal.text,
        "reached": found.reached,
        "kpi": kpi_json(found.goal.tests[0].reading, found.kpi),
        "limits": [plain(end) for end in found.limits],
    }


def discovery_json(found: Discovery) -> dict[str, object]:
    """Return rules as JSON holds them."""
    rules = [
        {
            "path": rule.path,
            "low": plain(_end(rule, rule.low)),
            "high": plain(_end(rule, rule.high)),
        }
        for rule in found.rules
    ]
    return {
        "goal": found.goal.text,
        "runs": found.runs,
        "failures": found.failures,
        "rules": rules,
        "coverage": found.coverage,
        "density": found.density,
    }


@dataclass(frozen=True, slots=True)
class Spoken:
    """How people say what a goal seek is about: its input, goal, result and the input's values."""

    name: str
    goal: str
    result: str
    shown: Callable[[float | date], str]


def seek_lines(found: Sought, spoken: Spoken | None = None) -> Iterator[str]:
    """Yield what was found, or what stands in the way; as it is written, unless it is spoken."""
    reading = found.goal.tests[0].reading
    spoken = spoken or Spoken(found.path, found.goal.text, reading.text, value_text)
    name, goal, shown = spoken.name, spoken.goal, spoken.shown
    there = phrase("{kpi} is {value} there", kpi=spoken.result, value=kpi_text(reading, found.kpi))
    value = f"{name} = {shown(found.value)}"
    if found.reached and found.value == found.before:
        yield phrase(
            "{value}, as it stands, meets {goal}: {there}", value=value, goal=goal, there=there
        )
    elif found.cancelled:
        yield from _cancelled(found, spoken, value, there)
    elif found.reached:
        yield phrase("{value} meets {goal}: {there}", value=value, goal=goal, there=there)
        step = value_text(found.tolerance)
        yield phrase(
            "that is the least change from {before}, in steps of {step}",
            before=shown(found.before),
            step=phrase("{n} day", n=step) if isinstance(found.value, date) else step,
        )
    else:
        yield from _missed(found, spoken, there)
    if found.was_uncertain:
        yield phrase(
            "{path} is uncertain in the scenario: here it is the same in all draws", path=name
        )


def cut_short(done: int, asked: int) -> str:
    """Return that what was found is of fewer draws than were asked for."""
    return phrase(
        "Cancelled after {n} of {all} draws: this is what these tell.",
        n=written(done),
        all=written(asked),
    )


def _cancelled(found: Sought, spoken: Spoken, value: str, there: str) -> Iterator[str]:
    """Yield the best that was tried before a search was stopped, and what is not known."""
    goal = spoken.goal
    if found.reached:
        yield phrase("{value} meets {goal}: {there}", value=value, goal=goal, there=there)
        yield phrase("cancelled: a lesser change may do as well")
        return
    low, high = (spoken.shown(found.tried[end][0]) for end in (0, -1))
    yield phrase(
        "cancelled: nothing that was tried from {low} to {high} meets {goal}",
        low=low,
        high=high,
        goal=goal,
    )
    yield phrase("nearest is {value}: {there}", value=value, there=there)


def _missed(found: Sought, spoken: Spoken, there: str) -> Iterator[str]:
    """Yield how near a goal one comes that nothing reaches, and what stands in the way."""
    low, high = map(spoken.shown, found.limits)
    value = f"{spoken.name} = {spoken.shown(found.value)}"
    yield phrase("nothing from {low} to {high} meets {goal}", low=low, high=high, goal=spoken.goal)
    yield phrase("nearest is {value}: {there}", value=value, there=there)
    held = [
        held_text(reason, share)
        for reason, share in found.binds
        if share >= NOTABLE and reason != "none"
    ]
    what = "; ".join(held) or phrase("nothing")
    yield phrase("what holds strength back there: {what}", what=what)


Named: TypeAlias = Callable[[str, float | date | None], tuple[str, str]]
"""Tells what a path and a value of it are called."""


def discovery_text(found: Discovery, goal: str = "", named: Named | None = None) -> str:
    """Return the rules in a sentence; as they are written, unless goal and paths have names."""
    goal = goal or found.goal.text
    if not found.rules:
        often = words.in_runs(found.failures / found.runs, found.runs)
        return phrase(
            "{goal} fails {runs}, and no bounds of the inputs tell where", goal=goal, runs=often
        )
    rules = words.listed([_rule(rule, named or _as_written) for rule in found.rules])
    return phrase(
        "{goal} fails {often} where {rules}. That holds {share} of its {failures} failures in"
        " {runs} runs.",
        goal=goal,
        often=words.in_runs(found.density, found.inside),
        rules=rules,
        share=words.share(found.coverage),
        failures=written(found.failures),
        runs=written(found.runs),
    )


def _as_written(path: str, value: float | date | None) -> tuple[str, str]:
    name = paths.text_of(paths.parse(path)[:-1]) if happens(path) else path
    return name, value_text(value)


def _rule(rule: Rule, named: Named) -> str:
    name, low = named(rule.path, _end(rule, rule.low))
    _, high = named(rule.path, _end(rule, rule.high))
    if happens(rule.path):
        return phrase("{event} happens" if rule.low else "{event} does not happen", event=name)
    if rule.low is None:
        return phrase("{path} is at most {high}", path=name, high=high)
    if rule.high is None:
        return phrase("{path} is at least {low}", path=name, low=low)
    return phrase("{path} is from {low} to {high}", path=name, low=low, high=high)


def _end(rule: Rule, end: float | None) -> float | date | None:
    return date.fromordinal(int(end)) if rule.is_day and end is not None else end


def plain(value: float | date | None) -> Plain:
    """Return a value as JSON holds it; what is infinite or none as null."""
    if isinstance(value, date):
        return value.isoformat()
    return value if value is not None and math.isfinite(value) else None


def kpi_json(reading: Reading, value: float) -> Plain:
    """Return a reading as JSON holds it: a day that never comes is null."""
    if math.isfinite(value) and _is_day(reading):
        return date.fromordinal(round(value)).isoformat()
    return plain(value)


def kpi_text(reading: Reading, value: float) -> str:
    """Return a reading as people read it."""
    if _is_day(reading):
        return (
            words.day(date.fromordinal(round(value))) if math.isfinite(value) else phrase("never")
        )
    return words.amount(value, "share" if reading.how == "P" else unit_of(reading.name))


def never_said(reading: Reading) -> str:
    """Return what a quantile of days makes of those that never come; empty for other readings."""
    if not _is_day(reading) or reading.how in ("central", "mean"):
        return ""
    return phrase(
        "A day that never comes counts as later than any other: so a median can lie later here"
        " than in the headlines, which leave such runs out."
    )


def value_text(value: float | date | None) -> str:
    """Return an input's value as people read it."""
    if isinstance(value, date):
        return words.day(value)
    if value is None:
        return ""
    return written(value) if abs(value) >= 1000 else localized(f"{value:.4g}")


def _is_day(reading: Reading) -> bool:
    return unit_of(reading.name) == DATE and reading.how != "P"
