"""Scenarios side by side: a row each, its levers and what it comes to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.comparing import kpi_name, kpi_text, typical
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import Knob, resting
from msssim.scenario.language import phrase
from msssim.scenario.schema import Scenario
from msssim.studies.finding import Cell, text

KPIS = (
    "plan_shortfall",
    "run_out",
    "run_out_in_mandate",
    "peak_strength",
    "mean_coverage",
    "total_cost",
)
"""What a grid shows of each answer."""

NAMED = ("name", "state")
"""What stands before the KPIs."""

NONE = Cell("–", math.nan)


@dataclass(frozen=True, slots=True)
class Entered:
    """A scenario in a grid: its name, its answer, and the state of that: "" where it is whole."""

    name: str
    scenario: Scenario
    answer: Answer | None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells under heads; the levers' ids of the columns that hold them, and KPIs' shares of heat.

    A share is none where a column has one value alone, or the answer is not in yet; `stale` are
    the rows whose answer is to another state of the scenario.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    levers: tuple[str | None, ...]
    heat: tuple[tuple[float | None, ...], ...]
    stale: frozenset[int]


def grid_of(entered: Sequence[Entered]) -> Grid:
    """Return scenarios side by side: their names and states, all their levers, the KPIs."""
    labels: dict[str, Lever] = {}
    for one in entered:
        labels = {**labels, **{k: v for k, v in one.scenario.levers.items() if k not in labels}}
    heads = (
        phrase("Scenario"),
        phrase("Results"),
        *(kpi_name(name) for name in KPIS),
        *(_head(key, lever) for key, lever in labels.items()),
    )
    rows = []
    for one in entered:
        levers = [_lever(one.scenario, key) for key in labels]
        kpis = [_kpi(one.answer, name) for name in KPIS]
        state = one.state or phrase("all draws")
        rows.append((text(one.name), text(state), *kpis, *levers))
    columns = (*(None for _ in (*NAMED, *KPIS)), *labels)
    shares = [
        _shares([row[len(NAMED) + n].raw for row in rows], [not one.state for one in entered])
        for n in range(len(KPIS))
    ]
    heat = [
        (*(None for _ in NAMED), *(share[number] for share in shares), *(None for _ in labels))
        for number in range(len(rows))
    ]
    stale = frozenset(number for number, one in enumerate(entered) if one.state)
    return Grid(heads, tuple(rows), columns, tuple(heat), stale)


def _head(key: str, lever: Lever) -> str:
    label = phrase(lever.label) or key.replace("_", " ")
    unit = Knob(lever).unit
    return f"{label} ({unit})" if unit else label


def _lever(scenario: Scenario, key: str) -> Cell:
    """Return where a lever stands; one that sets nothing shows what the file has."""
    lever = scenario.levers.get(key)
    if lever is None:
        return NONE
    knob, stand = Knob(lever), lever.position
    if isinstance(stand, int | float | date):
        return Cell(knob.shown(stand), stand)
    found = resting(scenario, lever)
    if found is None:
        return NONE
    low, high = found
    return Cell(f"({knob.shown(low)})" if low == high else f"({phrase('varies')})", low)


def _kpi(answer: Answer | None, name: str) -> Cell:
    if answer is None or name not in answer.kpis:
        return NONE
    kpi = answer.kpis[name]
    value = typical(kpi)
    if not math.isfinite(value):
        return Cell(phrase("never") if kpi.is_date else "–", math.inf if kpi.is_date else math.nan)
    return Cell(kpi_text(kpi, value), _raw(kpi, value))


def _raw(kpi: Kpi, value: float) -> float | date:
    day = kpi.day(value) if kpi.is_date else None
    return value if day is None else day


def _shares(values: Sequence[object], known: Sequence[bool]) -> list[float | None]:
    """Return where values lie between the least and the greatest of those that are known."""
    numbers = [float(value.toordinal()) if isinstance(value, date) else value for value in values]
    found = [
        number if is_known and isinstance(number, int | float) and math.isfinite(number) else None
        for number, is_known in zip(numbers, known, strict=True)
    ]
    there = [number for number in found if number is not None]
    if not there or max(there) == min(there):
        return [None] * len(found)
    low, span = min(there), max(there) - min(there)
    return [None if number is None else (number - low) / span for number in found]
