"""Which inputs a KPI's spread comes from: Sobol indices on two ensembles of the scenario.

Source: A. Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics
Communications 181 (2010), the estimators that scipy.stats.sobol_indices uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from msssim.engine.draws import Draws
from msssim.engine.simulate import Stopped
from msssim.outputs.answer import refuse_too_large
from msssim.outputs.kpis import DATE, unit_of
from msssim.scenario.language import phrase, written
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies.goals import COMPARED, Reading, later
from msssim.studies.sampling import Ensemble, Shown, Stop, Unstudied

RESAMPLES = 400
TOP = 5

FEWEST = 64
"""Draws from which indices are told of what is stopped before its end."""


@dataclass(frozen=True, slots=True)
class Index:
    """The share of a KPI's variance that an input accounts for, alone and with all others.

    Intervals hold 95 of 100 resamples of the draws.
    """

    path: str
    first: float
    first_ci: tuple[float, float]
    total: float
    total_ci: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The inputs from the greatest total index to the least."""

    reading: Reading
    draws: int
    runs: int
    rows: tuple[Index, ...]
    stable: bool
    """Whether half of the draws rank the first five the same way."""
    left: int = 0
    """How many draws of each base sample were not run any more, as it was stopped."""


def sensitivity(
    scenario: Scenario,
    reading: Reading,
    *,
    draws: int | None = None,
    progress: Shown | None = None,
    stop: Stop | None = None,
) -> Sensitivity:
    """Return the Sobol indices of all uncertain inputs; `draws` is the size of each base sample.

    The samples are the ensembles of the scenario's seed and of the next one. A day that never
    comes counts as the day after the horizon. What is stopped returns the indices of the draws
    that are done, or raises Stopped with too few. Raises Unstudied where there is no spread.
    """
    count = scenario.simulation.draws if draws is None else draws
    if count < 2:
        raise Unstudied(phrase("indices need at least 2 draws"))
    if reading.how == "central" or reading.how[1:].isdigit():
        why = phrase(
            "{reading} is one number: ask for {name}, draw by draw",
            reading=reading.text,
            name=reading.name,
        )
        raise Unstudied(why)
    ensemble = Ensemble(scenario, count, stop)
    chances = ensemble.luck.chances
    if not chances:
        raise Unstudied(phrase("nothing in this scenario is uncertain"))
    # What resamples pick of each draw, and its runs: two samples of each input, and copies.
    refuse_too_large(count, lambda draws: 8.0 * draws * (RESAMPLES + 8 * (2 + len(chances))))
    values = _runs(ensemble, reading, progress)
    if np.ptp(values) == 0:
        runs = written(values.size)
        why = phrase("{reading} is the same in all {runs} runs", reading=reading.text, runs=runs)
        raise Unstudied(why)
    rows = _rows(values, [chance.path for chance in chances], scenario.simulation.seed)
    done = values.shape[1]
    return Sensitivity(reading, done, values.size, rows, _is_stable(values), count - done)


def _rows(values: Array, inputs: Sequence[str], seed: int) -> tuple[Index, ...]:
    """Return the indices of inputs with their intervals, the greatest total first."""
    first, total = indices(values)
    done = values.shape[1]
    picks = np.random.default_rng(seed).integers(done, size=(RESAMPLES, done))
    resampled = np.array([indices(values[:, pick]) for pick in picks])
    bounds = np.nanquantile(resampled, (0.025, 0.975), axis=0)
    rows = [
        Index(
            path,
            float(first[i]),
            (float(bounds[0, 0, i]), float(bounds[1, 0, i])),
            float(total[i]),
            (float(bounds[0, 1, i]), float(bounds[1, 1, i])),
        )
        for i, path in enumerate(inputs)
    ]
    return tuple(sorted(rows, key=lambda row: -row.total))


def indices(values: Array) -> tuple[Array, Array]:
    """Return first-order and total indices, (inputs,), of runs (2 + inputs, draws).

    The first two rows are two independent samples, row 2 + i the first with input i of the second.
    """
    a, b, mixed = values[0], values[1], values[2:]
    variance = values[:2].var()
    if variance == 0:
        return np.full(len(mixed), np.nan), np.full(len(mixed), np.nan)
    middle = values[:2].mean()
    first = np.mean((b - middle) * (mixed - a), axis=1) / variance
    total = np.mean((a - mixed) ** 2, axis=1) / 2 / variance
    return first, total


def _is_stable(values: Array) -> bool:
    ranked = [np.argsort(-indices(values[:, :n])[1], kind="stable")[:TOP] for n in _sizes(values)]
    return bool((ranked[0] == ranked[1]).all())


def _sizes(values: Array) -> tuple[int, int]:
    return values.shape[1] // 2, values.shape[1]


def _runs(ensemble: Ensemble, reading: Reading, progress: Shown | None) -> Array:
    """Return the KPI of the runs, (2 + inputs, draws): all runs of a draw before the next draw's.

    Of what is stopped, the draws of which every run is done; raises Stopped with too few.
    """
    count, chances = ensemble.draws, ensemble.luck.chances
    other = replace(ensemble.luck, seed=ensemble.luck.seed + 1)
    every = Draws(0, count)
    samples = [
        (ensemble.luck.column(i, every), other.column(i, every)) for i in range(len(chances))
    ]
    kinds = 2 + len(chances)
    found = np.empty((count, kinds))
    runs, done = found.reshape(-1), 0
    try:
        while done < runs.size:
            rows = np.arange(done, min(done + ensemble.chunk, runs.size))
            draw, kind = np.divmod(rows, kinds)
            drawn = {
                chance.path: np.where((kind == 1) | (kind == 2 + i), b[draw], a[draw])
                for i, (chance, (a, b)) in enumerate(zip(chances, samples, strict=True))
            }
            values = ensemble.played(drawn, len(rows), [reading.name])[reading.name]
            runs[rows] = _valued(values, reading, float(ensemble.grid.ends[-1]) + 1)
            done += len(rows)
            if progress is not None:
                progress(done, runs.size)
    except Stopped:
        if done < FEWEST * kinds:
            raise
    whole = found[: done // kinds]
    if np.isnan(whole).any():
        why = phrase(
            "{kpi} has no value in some runs: its variance is not defined", kpi=reading.name
        )
        raise Unstudied(why)
    return np.ascontiguousarray(whole.T)


def _valued(values: Array, reading: Reading, end: float) -> Array:
    if reading.test is not None:
        compared = COMPARED[reading.test.sign](later(values, reading.name), reading.test.value)
        return np.asarray(compared, dtype=float)
    if reading.how == "P":
        return np.asarray(~np.isnan(values) & (values != 0), dtype=float)
    return np.where(np.isnan(values), end, values) if unit_of(reading.name) == DATE else values
