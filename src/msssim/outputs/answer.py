"""The answer to a scenario: every series and KPI over all draws."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np

from msssim.engine.calendar import Grid, day_of, grid_of
from msssim.engine.draws import Draws, Luck, chances, luck_of
from msssim.engine.simulate import simulate
from msssim.outputs.bands import (
    BINS,
    BLOCK,
    CODE_ERROR,
    MOST_EXACT,
    Bands,
    ExactFans,
    HistogramFans,
    bands_of_truth,
    fans_for,
    sorted_quantiles,
)
from msssim.outputs.kpis import DATE, kpis_of, unit_of
from msssim.outputs.series import Derived, Key, SeriesOf
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

CHUNK_ELEMENTS = 700_000
"""Steps times draws that are run together: enough to make numpy's calls cheap, few enough to
stay near the processor. How draws are divided changes no result."""


class TooLarge(MemoryError):
    """The ensemble cannot fit into memory; says how many draws would."""


@dataclass(frozen=True)
class Kpi:
    """One number of the mission over all draws; dates as ordinals, nan where there is none.

    `share` is the share of draws that have a value; quantiles are over those alone. All are nan
    without draws.
    """

    name: str
    unit: str
    central: float
    mean: float
    quantiles: Array  # (5,)
    share: float
    values: Array = field(repr=False)  # (draws,)

    @property
    def is_date(self) -> bool:
        """Whether the number is a day."""
        return self.unit == DATE

    @property
    def median(self) -> float:
        """The 50 % quantile over the draws that have a value."""
        return float(self.quantiles[2])

    def day(self, value: float) -> date | None:
        """Return a value of a date as a day, none for nan."""
        return None if np.isnan(value) else day_of(value)


@dataclass(frozen=True)
class Answer:
    """What a scenario comes to: bands of every series, by (name, part), and every KPI."""

    scenario: Scenario
    grid: Grid
    draws: int
    seed: int
    sampling: str
    series: dict[Key, Bands]
    kpis: dict[str, Kpi]
    drawn: dict[str, Array] = field(repr=False)  # each drawn value, (draws,), by path
    quantile_error: float = 0.0
    """How far a series' quantile may be off, as a share of its range in a step."""

    def __getitem__(self, name: str) -> Bands:
        """Return a series by its name, or by `name.part`."""
        whole, _, part = name.partition(".")
        return self.series[whole, part]


def answer(
    scenario: Scenario,
    *,
    draws: int | None = None,
    parts: bool = True,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Answer:
    """Simulate a scenario and return all that it comes to.

    `draws` stands in for the scenario's own; 0 is the central run alone. `progress` is told
    draws done and draws in all; the run ends with `Stopped` once `stop` says so. Raises TooLarge
    for an ensemble that would not fit into memory.
    """
    moved = levered(scenario)
    count = moved.simulation.draws if draws is None else draws
    luck = luck_of(moved, count)
    _check_size(moved, count, parts)
    gathered = _Gathered(count, parts)
    steps = grid_of(moved.horizon).steps
    for which in blocks(count, chunk_of(steps, parts=parts)):
        run = simulate(moved, luck, which, parts=parts, stop=stop)
        gathered.take(SeriesOf(run), which)
        if progress is not None:
            progress(which.stop, count)
    return gathered.answer(scenario, grid_of(moved.horizon), luck)


def chunk_of(steps: int, *, parts: bool) -> int:
    """Return how many draws of so many steps to run together, a multiple of a block."""
    most = CHUNK_ELEMENTS // steps // (2 if parts else 1)
    return max(1, most // BLOCK) * BLOCK


def blocks(draws: int, chunk: int) -> Iterator[Draws]:
    """Yield the draws that are run together, in chunks of like size; the central run first."""
    count = max(1, -(-draws // chunk))
    size = -(-draws // count // BLOCK) * BLOCK if count > 1 else draws
    for start in range(0, max(draws, 1), max(size, 1)):
        yield Draws(start, min(start + size, draws), central=start == 0)


class _Gathered:
    """Gathers blocks into bands and KPIs."""

    def __init__(self, draws: int, parts: bool) -> None:
        self.draws, self.parts = draws, parts
        self.order: list[Key] = []
        self.central: dict[Key, Array] = {}
        self.derived: dict[Key, Derived] = {}
        self.numbers: dict[Key, int] = {}
        self.truths: dict[Key, Array] = {}
        self.fans: ExactFans | HistogramFans | None = None
        self.kpis: dict[str, Array] = {}
        self.drawn: dict[str, Array] = {}

    def take(self, series: SeriesOf, which: Draws) -> None:
        """Take a block in."""
        rows = slice(which.start, which.stop)
        skip = int(which.central)
        read = dict(series.independent(parts=self.parts))
        if which.central:
            self._begin(series, read)
        for key in self.truths:
            self.truths[key] += np.count_nonzero(read[key][:, skip:], axis=1)
        if self.fans is not None:
            for key, number in self.numbers.items():
                self.fans.take(number, read[key][:, skip:], which.start)
        for name, values in kpis_of(series).items():
            if name not in self.kpis:
                self.kpis[name] = np.empty(self.draws + 1)
            self.kpis[name][which.start + 1 - skip : which.stop + 1] = values
        for path, values in series.run.drawn.items():
            self.drawn.setdefault(path, np.empty(self.draws))[rows] = values[skip:]

    def _begin(self, series: SeriesOf, read: dict[Key, Array]) -> None:
        """Keep the central run, and make room for the series that differ between draws."""
        self.central = {key: values[:, 0].astype(float) for key, values in read.items()}
        self.derived = series.derived(parts=self.parts)
        self.order = series.keys(parts=self.parts)
        if self.draws:
            several = [key for key, values in read.items() if values.shape[1] > 1]
            self.truths = {
                key: np.zeros(len(read[key])) for key in several if read[key].dtype == bool
            }
            spread = [key for key in several if key not in self.truths]
            self.numbers = {key: number for number, key in enumerate(spread)}
            self.fans = fans_for([self.central[key] for key in spread], self.draws)

    def answer(self, scenario: Scenario, grid: Grid, luck: Luck) -> Answer:
        """Return the answer that all blocks make together."""
        found = {key: self._same(central) for key, central in self.central.items()}
        if self.fans is not None:
            found |= dict(zip(self.numbers, self.fans.bands(), strict=True))
        for key, happened in self.truths.items():
            found[key] = bands_of_truth(self.central[key], happened, self.draws)
        for key, derived in self.derived.items():
            found[key] = found[derived.of].times(derived.factor, derived.shift)
        return Answer(
            scenario=scenario,
            grid=grid,
            draws=self.draws,
            seed=luck.seed,
            sampling=luck.sampling,
            series={key: found[key] for key in self.order},
            kpis={name: kpi_of(name, values[0], values[1:]) for name, values in self.kpis.items()},
            drawn=self.drawn,
            quantile_error=CODE_ERROR if isinstance(self.fans, ExactFans) else self._error,
        )

    @property
    def _error(self) -> float:
        return 0.0 if self.fans is None else self.fans.error

    def _same(self, central: Array) -> Bands:
        """Return the bands of a series that is the same in all draws, or of no draws at all."""
        if self.draws:
            return Bands(central, central, np.tile(central, (5, 1)))
        return Bands(central, np.full_like(central, np.nan), np.full((5, len(central)), np.nan))


def kpi_of(name: str, central: float, values: Array) -> Kpi:
    """Return a KPI over the draws that have a value, quantiles by linear interpolation."""
    unit = unit_of(name)
    there = np.sort(values[~np.isnan(values)])
    empty = not len(there)
    return Kpi(
        name=name,
        unit=unit,
        central=float(central),
        mean=np.nan if empty or unit == DATE else float(there.mean()),
        quantiles=np.full(5, np.nan) if empty else sorted_quantiles(there),
        share=len(there) / len(values) if len(values) else np.nan,
        values=values,
    )


def _check_size(scenario: Scenario, draws: int, parts: bool) -> None:
    """Refuse an ensemble that would not fit into the memory there is."""
    free = free_memory()
    need = _bytes_needed(scenario, draws, parts)
    if need <= free:
        return
    most = draws
    while most > 1 and _bytes_needed(scenario, most, parts) > free:
        most = int(most * 0.8)
    raise TooLarge(
        f"{draws:,} draws need about {need / 2**30:.1f} GiB, and {free / 2**30:.1f} GiB are free:"
        f" about {most:,} draws would fit"
    )


def _bytes_needed(scenario: Scenario, draws: int, parts: bool) -> float:
    steps = grid_of(scenario.horizon).steps
    series = 25 + (_parts_of(scenario) if parts else 0)
    kept = 4 * draws if draws <= MOST_EXACT else 8 * (BINS + 2)
    block = (
        8
        * min(chunk_of(steps, parts=parts), draws + 1)
        * (40 + (_parts_of(scenario) if parts else 0))
    )
    table = 8 * draws * (60 + 1.5 * len(chances(scenario)))
    return steps * (series * kept + block) + table


def _parts_of(scenario: Scenario) -> int:
    funding = scenario.funding
    return (
        len(scenario.contingents)
        + 5 * len(scenario.categories)
        + len(funding.sources)
        + 2 * len(funding.channels)
        + 2 * len(scenario.zones)
        + 9
    )


def free_memory() -> float:
    """Return the bytes of memory that a run may take: what is free, less a tenth."""
    try:
        pages = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 4 * 2.0**30
    try:
        with Path("/proc/meminfo").open(encoding="ascii") as lines:
            found = [line.split()[1] for line in lines if line.startswith("MemAvailable")]
        pages = max(pages, int(found[0]) * 1024) if found else pages
    except OSError:
        pass
    return 0.9 * pages
