"""The answer to a scenario: every series and KPI over all draws."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import numpy as np

from msssim.engine.calendar import Grid, day_of, grid_of
from msssim.engine.draws import Draws, chances, luck_of
from msssim.engine.simulate import simulate
from msssim.outputs.bands import (
    BINS,
    BLOCK,
    MOST_EXACT,
    QUANTILES,
    Bands,
    Laid,
    places,
    quantiles_at,
)
from msssim.outputs.gathering import Gathered
from msssim.outputs.kpis import DATE, unit_of
from msssim.outputs.series import Key, SeriesOf, Wanted
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

MOST_UNASKED = 2**26
"""Bytes that are taken without asking how much memory there is."""

CHUNK_ELEMENTS, CHUNK_ELEMENTS_PARTS = 700_000, 560_000
"""Steps times draws that are run together: enough to make numpy's calls cheap, few enough to
stay near the processor. How draws are divided changes no result."""


TOO_WIDE = marked(
    "the central run alone needs about {need} GiB, and {free} GiB are free: take fewer zones,"
    " contingents or donors, or longer steps"
)


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
    memo: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What readings of this answer keep, each under a key of its own."""

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
    watch: Callable[[SeriesOf, Draws], None] | None = None,
    only: Wanted | None = None,
) -> Answer:
    """Simulate a scenario and return all that it comes to.

    `draws` stands in for the scenario's own; 0 is the central run alone. `progress` is told
    draws done and draws in all; the run ends with `Stopped` once `stop` says so; `watch` is shown
    the series of every block; with `only`, no other series are read. Raises TooLarge for an
    ensemble that would not fit into memory.
    """
    moved = levered(scenario)
    count = moved.simulation.draws if draws is None else draws
    check_size(moved, count, parts=parts)
    everything = Draws(0, count, central=True)
    found = gathered(
        moved,
        everything,
        count,
        parts=parts,
        progress=progress,
        stop=stop,
        watch=watch,
        only=only,
    )
    return answered(scenario, found)


def gathered(
    moved: Scenario,
    which: Draws,
    draws: int,
    *,
    parts: bool = True,
    laid: Laid | None = None,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
    watch: Callable[[SeriesOf, Draws], None] | None = None,
    only: Wanted | None = None,
) -> Gathered:
    """Return what some of the draws come to, with the central run, of a scenario after its levers.

    They begin at a multiple of BLOCK. Beyond MOST_EXACT draws in all, bins are those `laid` by
    the first piece.
    """
    luck = luck_of(moved, draws)
    found = Gathered(which, draws, parts, laid, only)
    chunk = chunk_of(grid_of(moved.horizon).steps, parts=parts)
    if draws > MOST_EXACT:  # their histograms leave less memory for the block at hand
        chunk = max(BLOCK, chunk // 2 // BLOCK * BLOCK)
    runways = only is None or only(("runway_months", ""))
    for block in blocks(which, chunk):
        # The central run goes along each time: no block is a single row, of other shapes.
        rows = replace(block, central=True)
        run = simulate(moved, luck, rows, parts=parts, runways=runways, stop=stop)
        series = SeriesOf(run)
        found.take(series, block)
        if watch is not None:
            watch(series, block)
        if progress is not None:
            progress(block.stop, draws)
    return found


def answered(scenario: Scenario, found: Gathered) -> Answer:
    """Return the answer to a scenario of which all draws are gathered."""
    return Answer(
        scenario=scenario,
        grid=grid_of(scenario.horizon),
        draws=found.draws,
        seed=scenario.simulation.seed,
        sampling=scenario.simulation.sampling,
        series=found.bands(),
        kpis=kpis_over(found.kpis),
        drawn=found.drawn,
        quantile_error=found.error,
    )


def chunk_of(steps: int, *, parts: bool) -> int:
    """Return how many draws of so many steps to run together, a multiple of a block."""
    most = (CHUNK_ELEMENTS_PARTS if parts else CHUNK_ELEMENTS) // steps
    return max(1, most // BLOCK) * BLOCK


def blocks(which: Draws, chunk: int) -> Iterator[Draws]:
    """Yield the draws that are run together, in chunks of like size; the central run first."""
    draws = which.stop - which.start
    count = max(1, -(-draws // chunk))
    size = -(-draws // count // BLOCK) * BLOCK if count > 1 else max(draws, 1)
    for start in range(which.start, max(which.stop, which.start + 1), size):
        stop = min(start + size, which.stop)
        yield Draws(start, stop, central=which.central and start == which.start)


def kpis_over(values: Mapping[str, Array]) -> dict[str, Kpi]:
    """Return KPIs over the draws that have a value, from (1 + draws,) by name, the central first.

    Quantiles are by linear interpolation.
    """
    there = {name: np.sort(each[1:][~np.isnan(each[1:])]) for name, each in values.items()}
    quantiles = dict.fromkeys(there, np.full(5, np.nan))
    for count in {len(each) for each in there.values()} - {0}:
        alike = [name for name, each in there.items() if len(each) == count]
        found = quantiles_at(np.array([there[name][places(count)] for name in alike]).T, count)
        quantiles |= dict(zip(alike, found.T, strict=True))
    return {name: _kpi(name, each, there[name], quantiles[name]) for name, each in values.items()}


def _kpi(name: str, values: Array, there: Array, quantiles: Array) -> Kpi:
    unit = unit_of(name)
    return Kpi(
        name=name,
        unit=unit,
        central=float(values[0]),
        mean=float(there.mean()) if len(there) and unit != DATE else np.nan,
        quantiles=quantiles,
        share=len(there) / (len(values) - 1) if len(values) > 1 else np.nan,
        values=values[1:],
    )


def check_size(scenario: Scenario, draws: int, *, parts: bool) -> None:
    """Raise TooLarge for an ensemble that would not fit into the memory there is."""
    refuse_too_large(draws, lambda count: _bytes_needed(scenario, count, parts))


def refuse_too_large(draws: int, bytes_of: Callable[[int], float]) -> None:
    """Raise TooLarge where the bytes that draws take would not fit into the memory there is."""
    need = bytes_of(draws)
    if need <= MOST_UNASKED or need <= (free := free_memory()):
        return
    alone = bytes_of(0)
    if alone > free:
        raise TooLarge(phrase(TOO_WIDE, need=_gigabytes(alone), free=_gigabytes(free)))
    most = draws
    while most and bytes_of(most) > free:
        most = int(most * 0.8)
    raise TooLarge(
        phrase(
            "{draws} draws need about {need} GiB, and {free} GiB are free:"
            " about {most} draws would fit",
            draws=written(draws),
            need=_gigabytes(need),
            free=_gigabytes(free),
            most=written(most),
        )
    )


def _gigabytes(size: float) -> str:
    return written(size / 2**30, 1)


def _bytes_needed(scenario: Scenario, draws: int, parts: bool) -> float:
    steps = grid_of(scenario.horizon).steps
    series = 25 + (_parts_of(scenario) if parts else 0)
    bands = 8 * (2 + len(QUANTILES))
    kept = 4 * draws if draws <= MOST_EXACT else 8 * (BINS + 2)
    block = (
        8
        * min(chunk_of(steps, parts=parts), draws + 1)
        * (40 + (_parts_of(scenario) if parts else 0))
    )
    table = 8 * draws * (60 + 1.5 * len(chances(scenario)))
    return steps * (series * (bands + kept) + block) + table


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
