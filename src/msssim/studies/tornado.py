"""Which input matters alone: each from its low to its high quantile, on the same draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

import numpy as np
from pydantic import ValidationError

from msssim.engine.simulate import Stopped
from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.studies.goals import Reading, read
from msssim.studies.sampling import Ensemble, Shown, Stop, Unstudied, ends_of


@dataclass(frozen=True, slots=True)
class Row:
    """An input or lever, the two values it was given, and the KPI at each."""

    path: str
    low: float | date
    high: float | date
    kpi_low: float
    kpi_high: float


@dataclass(frozen=True, slots=True)
class Tornado:
    """The inputs from the one that moves the KPI most to the one that moves it least.

    A day that never comes is infinite.
    """

    reading: Reading
    draws: int
    base: float
    rows: tuple[Row, ...]
    left: int = 0
    """How many inputs and levers were not moved any more, as it was stopped."""


def tornado(
    scenario: Scenario,
    reading: Reading,
    *,
    draws: int | None = None,
    low: float = 0.1,
    high: float = 0.9,
    progress: Shown | None = None,
    stop: Stop | None = None,
) -> Tornado:
    """Return how far each uncertain input and each lever moves a KPI alone.

    Levers go from end to end of their range. What is stopped returns the rows that are done, or
    raises Stopped without even the base. Raises Unstudied where there is nothing to vary.
    """
    if not 0 <= low < high <= 1:
        raise Unstudied(phrase("the low quantile must lie below the high one, both from 0 to 1"))
    ensemble = Ensemble(scenario, scenario.simulation.draws if draws is None else draws, stop)
    ends = {one.path: ends_of(one, low, high) for one in ensemble.luck.chances}
    levers = list(_levers(ensemble))
    if not ends and not levers:
        raise Unstudied(phrase("nothing in this scenario is uncertain, and it has no levers"))
    measured = _Measured(ensemble, reading, progress, 1 + 2 * (len(ends) + len(levers)))
    try:
        measured.inputs(ends)
        measured.levers(levers)
    except Stopped:
        if not measured.found:
            raise
    rows = measured.rows
    end = float(ensemble.grid.ends[-1]) + 1
    rows.sort(key=lambda row: -_swing(row, end))
    left = len(ends) + len(levers) - len(rows)
    return Tornado(reading, ensemble.draws, measured.found[0], tuple(rows), left)


@dataclass
class _Measured:
    """A tornado that is being made: what was read so far, and the rows that are whole."""

    ensemble: Ensemble
    reading: Reading
    progress: Shown | None
    total: int
    found: list[float] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def inputs(self, ends: dict[str, tuple[float, float]]) -> None:
        """Read the base, then every input at both of its ends."""
        held: list[dict[str, float]] = [{}]
        held += [{path: value} for path, pair in ends.items() for value in pair]
        pairs = iter(ends.items())
        for kpis in self.ensemble.with_held([self.reading.name], held):
            self._take(read(self.reading, kpis))
            if len(self.found) > 1 and len(self.found) % 2:
                path, pair = next(pairs)
                self.rows.append(Row(path, *pair, *self.found[-2:]))

    def levers(self, levers: Sequence[Moved]) -> None:
        """Read every lever at both of its ends."""
        for path, pair, ensembles in levers:
            for one in ensembles:
                self._take(read(self.reading, one.kpis([self.reading.name])))
            self.rows.append(Row(path, *pair, *self.found[-2:]))

    def _take(self, value: float) -> None:
        self.found.append(value)
        if self.progress is not None:
            self.progress(len(self.found), self.total)


def _swing(row: Row, end: float) -> float:
    """Return how far a KPI moves; a day that never comes counts as the day after the end."""
    first, last = (end if np.isinf(value) else value for value in (row.kpi_low, row.kpi_high))
    return 0.0 if np.isnan(first - last) else abs(last - first)


Position: TypeAlias = float | date


Moved: TypeAlias = tuple[str, tuple[Position, Position], tuple[Ensemble, Ensemble]]
"""A lever's path, its two ends, and the ensemble at each."""


def _levers(ensemble: Ensemble) -> Iterator[Moved]:
    """Yield the levers that can be moved from end to end, with the ensemble at each end."""
    for name, lever in ensemble.scenario.levers.items():
        path = paths.text_of(("levers", name, "value"))
        try:
            low, high = (
                Ensemble(_levered_at(ensemble, path, end), ensemble.draws, ensemble.stop)
                for end in (lever.low, lever.high)
            )
        except ValidationError:
            continue
        yield path, (lever.low, lever.high), (low, high)


def _levered_at(ensemble: Ensemble, path: str, position: Position) -> Scenario:
    """Return the scenario with a lever at a position; raises ValidationError where it has none."""
    moved = paths.edit(ensemble.scenario, path, position)
    levered(moved)
    return moved
