"""How good a scenario was about what really happened: its draws scored against observations.

Observations never enter a run. The continuous ranked probability score (CRPS) is the mean distance
of the draws from what was observed, less half their mean distance from each other: the error of a
forecast that names one number, and less for one that owns to its uncertainty. Two naive forecasts
stand beside it: that nothing changes, and that the plan comes true as it was published.

Source: T. Gneiting and A. E. Raftery, Strictly Proper Scoring Rules, Prediction, and Estimation
(2007), equation 20.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np

from msssim.engine.calendar import Grid, grid_of
from msssim.outputs.bands import QUANTILES
from msssim.outputs.series import Key
from msssim.scenario.language import marked, phrase
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies.answering import Moment, at_steps, key_of, keys_in
from msssim.studies.published import as_published

OUTSIDE = marked("no observation lies in the time simulated, of a series of this scenario")

HORIZONS = (91, 183, 365)
"""Days ahead, from the start, at which scores are parted."""


class Unscored(ValueError):
    """There is nothing to score; says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One observation beside the draws at the first step's end on or after its day."""

    series: str
    date: date
    observed: float
    low: float
    high: float
    """The least and the most that may have been; the observation itself where it is certain."""
    quantiles: tuple[float, ...]  # of QUANTILES
    crps: float
    no_change: float
    plan: float
    days: int
    """Days from the start of the scenario."""

    @property
    def median(self) -> float:
        """The middle draw."""
        return self.quantiles[2]

    @property
    def error(self) -> float:
        """The median less what was observed."""
        return self.median - self.observed

    def is_inside(self, share: int) -> bool:
        """Say whether what was observed lies inside the band of 50 or 90 % of the draws."""
        low, high = {50: (1, 3), 90: (0, 4)}[share]
        slack = 1e-9 * max(1.0, abs(self.observed))
        return self.quantiles[low] - slack <= self.observed <= self.quantiles[high] + slack


@dataclass(frozen=True, slots=True)
class Score:
    """How some observations of a series were met; CRPS in the series' unit, less is better."""

    n: int
    bias: float
    mae: float
    inside_50: float
    inside_90: float
    crps: float
    crps_no_change: float
    crps_plan: float

    @property
    def crps_naive(self) -> float:
        """The better of the two naive forecasts."""
        return min(self.crps_no_change, self.crps_plan)


@dataclass(frozen=True)
class Hindcast:
    """A scenario's draws against observations: row by row, by series, and by how far ahead."""

    rows: tuple[Row, ...]
    outside: tuple[tuple[str, date], ...]
    """Observations on days that the scenario does not simulate, or of parts that it lacks."""
    draws: int

    @property
    def series(self) -> tuple[str, ...]:
        """The series scored, in the order of the observations."""
        return tuple(dict.fromkeys(row.series for row in self.rows))

    def score(self, series: str) -> Score:
        """Return the score of a series."""
        return score_of([row for row in self.rows if row.series == series])

    def by_horizon(self, series: str) -> dict[str, Score]:
        """Return the scores of a series by how many days ahead the observation lay."""
        edges = (0, *HORIZONS, 10**6)
        found = {}
        for start, end in pairwise(edges):
            rows = [r for r in self.rows if r.series == series and start <= r.days < end]
            name = f"{start} days and more" if end == 10**6 else f"{start} to {end} days"
            if rows:
                found[name] = score_of(rows)
        return found


def hindcast(
    scenario: Scenario,
    observations: Mapping[str, Mapping[date, Any]] | None = None,
    *,
    draws: int | None = None,
) -> Hindcast:
    """Score a scenario against observations, its own where none are given; raises Unscored."""
    observed = scenario.observations if observations is None else observations
    if not observed:
        raise Unscored(phrase("the scenario holds no observations: name a file that does"))
    moved = levered(scenario)
    count = moved.simulation.draws if draws is None else draws
    wanted, outside = _wanted(moved, observed, grid_of(moved.horizon))
    if not wanted:
        raise Unscored(phrase(OUTSIDE))
    keys = list(dict.fromkeys(key for key, *_ in wanted))
    steps = sorted({step for *_, step in wanted})
    seen = at_steps(moved, keys, [0, *steps], count)
    plan = at_steps(as_published(moved), keys, [0, *steps], 0)
    rows = [_row(one, seen, plan, 1 + steps.index(one[-1]), moved, observed) for one in wanted]
    return Hindcast(tuple(rows), tuple(outside), count)


Wanted = tuple[Key, date, Any, int]


def _wanted(
    scenario: Scenario, observed: Mapping[str, Mapping[date, Any]], grid: Grid
) -> tuple[list[Wanted], list[tuple[str, date]]]:
    """Return each observation with its step, and those that cannot be compared."""
    wanted: list[Wanted] = []
    outside = []
    known = keys_in(scenario)
    for name, values in observed.items():
        for day, value in values.items():
            step = int(np.searchsorted(grid.ends, day.toordinal()))
            is_early = day < scenario.horizon.start
            if is_early or step >= grid.steps or key_of(name) not in known:
                outside.append((name, day))
            else:
                wanted.append((key_of(name), day, value, step))
    return wanted, outside


def _row(
    one: Wanted,
    seen: Moment,
    plan: Moment,
    at: int,
    scenario: Scenario,
    observed: Mapping[str, Mapping[date, Any]],
) -> Row:
    key, day, value, _ = one
    low, middle, high = value if isinstance(value, tuple) else (value, value, value)
    name = ".".join(filter(None, key))
    values = seen.values[key][at]
    draws = values[1:] if len(values) > 1 else values
    start = scenario.horizon.start
    opening = _opening(observed[name], start, seen.values[key][0][0])
    return Row(
        series=name,
        date=day,
        observed=middle,
        low=low,
        high=high,
        quantiles=tuple(np.quantile(draws, QUANTILES).tolist()),
        crps=crps(draws, middle),
        no_change=abs(opening - middle),
        plan=abs(float(plan.values[key][at][0]) - middle),
        days=(day - start).days,
    )


def _opening(observed: Mapping[date, Any], start: date, first: float) -> float:
    """Return what stood at the start: the last observation by then, or the first step's end."""
    before = [day for day in observed if day <= start]
    if not before:
        return first
    value = observed[max(before)]
    return float(value[1] if isinstance(value, tuple) else value)


def crps(draws: Array, observed: float) -> float:
    """Return the continuous ranked probability score of draws, (draws,), against a number."""
    ordered = np.sort(draws)
    count = len(ordered)
    ranks = 2 * np.arange(1, count + 1) - count - 1
    spread = float(ranks @ ordered) / count**2
    return max(0.0, float(np.abs(ordered - observed).mean()) - spread)


def score_of(rows: list[Row]) -> Score:
    """Return the score of some rows of one series."""
    return Score(
        n=len(rows),
        bias=float(np.mean([row.error for row in rows])),
        mae=float(np.mean([abs(row.error) for row in rows])),
        inside_50=float(np.mean([row.is_inside(50) for row in rows])),
        inside_90=float(np.mean([row.is_inside(90) for row in rows])),
        crps=float(np.mean([row.crps for row in rows])),
        crps_no_change=float(np.mean([row.no_change for row in rows])),
        crps_plan=float(np.mean([row.plan for row in rows])),
    )
