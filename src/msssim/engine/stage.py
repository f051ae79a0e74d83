"""All that a run needs and no stock changes, worked out over the whole time before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine import schedule
from msssim.engine.calendar import Grid, grid_of, ordinal
from msssim.engine.costs import Prices, lines_of
from msssim.engine.mandate import Standing, walk
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

ByStep = list[Any]
"""For each step a number, or an array (rows,) where rows differ."""


@dataclass(frozen=True)
class Stage:
    """The inputs of a run laid out over its steps."""

    inputs: Any
    grid: Grid
    months: list[float]  # of each step, as a rate
    rows: int
    contingents: tuple[str, ...]
    categories: tuple[str, ...]
    channels: tuple[str, ...]
    sources: tuple[str, ...]
    payers: tuple[tuple[int, ...], ...]  # each channel's categories, in the order of paying
    payers_of: tuple[tuple[int, ...], ...]  # by category: the channels that pay it
    in_kind: tuple[bool, ...]  # by channel
    tolerated: tuple[int, ...]  # categories whose arrears drive contributors away
    standing: Standing
    expiry: Array  # (rows,) ordinal of the day on which the mandate ends
    expiring: dict[int, np.ndarray]  # by step: the rows whose mandate ends in it
    mandate: ByStep
    ceiling: ByStep
    target: ByStep
    kept: list[list[Any]]  # by step and category: share of cost that is not assessed
    waves: schedule.Waves
    withdrawals: Array | None
    leaving_from: int  # the first step in which somebody's leaving is planned
    beds: list[float]  # infinite where none are yet
    staying: ByStep  # share of each contingent that attrition leaves; none where it takes nobody
    drawdown: ByStep  # share of officers who leave in a step over arrears
    arrivals: ByStep | None  # factor by events
    inflow: Array  # (steps, channels, rows) US$
    deposits: dict[str, list[schedule.Arrival]]  # by source
    prices: Prices
    phase_starts: tuple[float, ...]
    phase_strengths: tuple[float, ...]

    def inflow_of(self, source: str) -> Array:
        """Return what a source brings, (steps, rows) in US$."""
        flow = np.zeros((self.grid.steps, 1, self.rows))
        for step, amount in self.deposits[source]:
            schedule.scatter(flow, step, amount)
        return flow[:, 0]


def staged(scenario: Scenario, inputs: Any, rows: int) -> Stage:
    """Return a scenario (after its levers) with drawn inputs, laid out over its steps."""
    grid = grid_of(scenario.horizon)
    categories = scenario.categories
    funding = inputs.funding
    standing = walk(inputs, grid, categories)
    expiry = np.full(rows, standing.expiry, dtype=float)
    arrivals = schedule.event_factor(inputs, grid, "arrivals")
    deposits = schedule.deposits(inputs, grid, standing.expiry)
    payers = tuple(_indexes(channel.pays, categories) for channel in funding.channels.values())
    phases = list(inputs.phases.values())
    withdrawals = schedule.withdrawals(inputs, grid, rows)
    return Stage(
        inputs=inputs,
        grid=grid,
        months=grid.months.tolist(),
        rows=rows,
        contingents=tuple(inputs.contingents),
        categories=categories,
        channels=tuple(funding.channels),
        sources=tuple(funding.sources),
        payers=payers,
        payers_of=tuple(
            tuple(channel for channel, pays in enumerate(payers) if category in pays)
            for category in range(len(categories))
        ),
        in_kind=tuple(channel.kind == "in_kind" for channel in funding.channels.values()),
        tolerated=_indexes(funding.tolerance_for, categories),
        standing=standing,
        expiry=expiry,
        expiring=_expiring(expiry, grid),
        mandate=by_step(standing.share),
        ceiling=by_step(standing.ceiling),
        target=by_step(standing.target),
        kept=_kept(standing, categories, grid.steps),
        waves=schedule.waves(inputs, grid, rows),
        withdrawals=withdrawals,
        leaving_from=_first_step(withdrawals, grid),
        beds=schedule.beds(inputs, grid).tolist(),
        staying=_staying(inputs, grid),
        drawdown=_drawdown(funding.drawdown_rate, grid),
        arrivals=None if arrivals is None else by_step(arrivals),
        inflow=_by_channel(deposits, inputs, grid, rows),
        deposits=deposits,
        prices=_prices(inputs, grid, categories, standing.cost_factor),
        phase_starts=tuple(ordinal(phase.start, -np.inf) for phase in phases),
        phase_strengths=tuple(phase.strength for phase in phases),
    )


def _prices(inputs: Any, grid: Grid, categories: tuple[str, ...], factor: Array | None) -> Prices:
    """Return the prices of every step; `factor` is what transitions make of costs, if anything."""
    events = schedule.event_factor(inputs, grid, "cost")
    return Prices(
        lines_of(inputs, grid, categories),
        len(categories),
        _product(events, factor, grid.steps),
        [float(phase.tempo_factor) for phase in inputs.phases.values()] or [1.0],
        varies=events is not None or factor is not None,
    )


def _expiring(expiry: Array, grid: Grid) -> dict[int, np.ndarray]:
    """Return the rows whose mandate ends in a step, or before the first of them, by step."""
    ends_in = np.searchsorted(grid.ends, expiry, side="right")
    order = np.argsort(ends_in, kind="stable")
    steps, starts = np.unique(ends_in[order], return_index=True)
    groups = zip(steps.tolist(), np.split(order, starts[1:]), strict=True)
    return {step: group for step, group in groups if step < grid.steps}


def _first_step(flow: Array | None, grid: Grid) -> int:
    """Return the first step in which something flows, (steps, kinds, rows)."""
    some = [] if flow is None else np.flatnonzero(flow.any(axis=(1, 2))).tolist()
    return int(some[0]) if some else grid.steps


def _indexes(named: Any, categories: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(i for i, category in enumerate(categories) if named is None or category in named)


def by_step(values: Array) -> ByStep:
    """Return the rows of (steps, 1 or rows) as numbers where they do not differ."""
    low, high = values.min(axis=1), values.max(axis=1)
    return [
        float(least) if least == most else row
        for row, least, most in zip(values, low.tolist(), high.tolist(), strict=True)
    ]


def by_rows(values: ByStep) -> Any:
    """Return what is given by step as one array, (steps, 1 or rows); of one step as it is."""
    if len(values) == 1:
        return values[0]
    if not any(isinstance(value, np.ndarray) for value in values):
        return np.array(values, dtype=float).reshape(-1, 1)
    arrays = [value for value in values if isinstance(value, np.ndarray)]
    found = np.empty((len(values), max(array.size for array in arrays)), arrays[0].dtype)
    for row, value in zip(found, values, strict=True):
        row[:] = value
    return found


def _staying(inputs: Any, grid: Grid) -> ByStep:
    """Return the share of each contingent that stays, (contingents, 1 or rows) by step."""
    rates = [contingent.attrition for contingent in inputs.contingents.values()]
    if not any(np.any(rate) for rate in rates):
        return [None] * grid.steps
    events = schedule.event_factor(inputs, grid, "attrition")
    factors: ByStep = [1.0] * grid.steps if events is None else by_step(events)
    known: dict[tuple[float, float], Array] = {}
    found: ByStep = []
    for months, factor in zip(grid.months.tolist(), factors, strict=True):
        if not isinstance(factor, float):
            found.append(_stays(rates, factor, months))
            continue
        key = (months, factor)
        if key not in known:
            known[key] = _stays(rates, factor, months)
        found.append(known[key])
    return found


def _drawdown(rate: Any, grid: Grid) -> ByStep:
    known = {months: 1 - (1 - rate) ** months for months in set(grid.months.tolist())}
    return [known[months] for months in grid.months.tolist()]


def _stays(rates: list[Any], factor: Any, months: float) -> Array:
    shares = [(1 - np.minimum(1, np.atleast_1d(rate * factor))) ** months for rate in rates]
    return np.stack(np.broadcast_arrays(*shares))


def _product(first: Array | None, second: Array | None, steps: int) -> ByStep:
    factors = [factor for factor in (first, second) if factor is not None]
    if not factors:
        return [None] * steps
    product = factors[0] * factors[-1] if len(factors) == 2 else factors[0]
    return [None if isinstance(row, float) and row == 1 else row for row in by_step(product)]


def _kept(standing: Standing, categories: tuple[str, ...], steps: int) -> list[list[Any]]:
    if not standing.assessed:
        return [[1.0] * len(categories)] * steps
    kept = [by_step(1 - standing.assessed[category]) for category in categories]
    return [list(shares) for shares in zip(*kept, strict=True)] or [[]] * steps


def _by_channel(
    deposits: dict[str, list[schedule.Arrival]], inputs: Any, grid: Grid, rows: int
) -> Array:
    channels = list(inputs.funding.channels)
    flow = np.zeros((grid.steps, len(channels), rows))
    for key, arrivals in deposits.items():
        channel = channels.index(inputs.funding.sources[key].channel)
        for step, amount in arrivals:
            schedule.scatter(flow, step, amount, channel)
    return flow
