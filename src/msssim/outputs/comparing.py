"""Two answers side by side: every KPI here, there, and what lies between."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from msssim.outputs import words
from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.yardsticks import middle
from msssim.scenario.language import phrase

Amount: TypeAlias = float | date | None
"""A KPI's value as a number or a day; none where it has none."""


def kpi_name(name: str) -> str:
    """Return a KPI's name in words: `run_out.base` as `First unpaid bills, base`."""
    whole, _, part = name.partition(".")
    said = words.capital(words.spoken(whole))
    return f"{said}, {words.spoken(part)}" if part else said


def kpi_text(kpi: Kpi, value: float) -> str:
    """Return a KPI's value as people read it."""
    return words.day(kpi.day(value)) if kpi.is_date else words.amount(value, kpi.unit)


def kpi_rows(here: Answer, there: Answer) -> Iterator[tuple[str, str, str, str]]:
    """Yield name, median here, median there and difference of every KPI that both have."""
    for name, kpi in here.kpis.items():
        other = there.kpis.get(name)
        if other is not None:
            mine, theirs = typical(kpi), typical(other)
            yield (
                kpi_name(name),
                kpi_text(kpi, mine),
                kpi_text(other, theirs),
                _gap(kpi, mine, theirs),
            )


def effects_of(here: Answer, there: Answer) -> Iterator[tuple[str, Amount, Amount]]:
    """Yield each KPI that both have with its median here and there, the mean of what is yes or no.

    Dates are days; none stands where there is no value.
    """
    for name, kpi in here.kpis.items():
        other = there.kpis.get(name)
        if other is not None:
            yield name, _cell(kpi, typical(kpi)), _cell(other, typical(other))


def measured_rows(
    here: Answer, there: Answer
) -> Iterator[tuple[str, str, Amount, Amount, float | None]]:
    """Yield each KPI that differs as numbers: name, unit, there, here, and what lies between.

    Of dates the difference and its unit are days.
    """
    for name, mine, theirs in effects_of(here, there):
        if mine != theirs:
            unit = "days" if here.kpis[name].is_date else here.kpis[name].unit
            yield kpi_name(name), phrase(unit), theirs, mine, _between(mine, theirs)


def _between(mine: Amount, theirs: Amount) -> float | None:
    if isinstance(mine, date) and isinstance(theirs, date):
        return (mine - theirs).days
    if isinstance(mine, date) or isinstance(theirs, date) or mine is None or theirs is None:
        return None
    return mine - theirs


def _cell(kpi: Kpi, value: float) -> Amount:
    if not math.isfinite(value):
        return None
    return kpi.day(value) if kpi.is_date else value


def typical(kpi: Kpi) -> float:
    """Return the median, or the mean of what is yes or no in a draw."""
    return kpi.mean if kpi.name == "run_out_in_mandate" and len(kpi.values) else middle(kpi)


def _gap(kpi: Kpi, mine: float, theirs: float) -> str:
    by = mine - theirs
    if not math.isfinite(by):
        return ""
    if abs(by) < 1e-9:
        return "="
    return words.difference(by, "days" if kpi.is_date else kpi.unit)
