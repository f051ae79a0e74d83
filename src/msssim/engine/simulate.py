"""A run of many draws through all steps, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.costs import Activity, cost, own_part
from msssim.engine.draws import Draws, Luck, columns, draw
from msssim.engine.stage import Stage, staged
from msssim.engine.step import Flows, advance, flows
from msssim.engine.stocks import Stocks, opening, total
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

WHOLE = (
    "strength",
    "queue",
    "arrivals",
    "departures",
    "cost",
    "paid",
    "cash",
    "in_kind",
    "arrears",
    "runway_months",
)
UNPAID_SHARE = 0.5
"""A category is unpaid in a step where more than this share of a month's bill is owed."""


class Stopped(Exception):
    """The run was told to stop before it was done."""


@dataclass(frozen=True)
class Run:
    """What a block of draws went through: stocks at steps' ends, flows over steps.

    `whole` holds (steps, rows) by series; `parts`, where asked for, (steps, kinds, rows):
    strength by contingent, cost, arrears and runway_months by category, cash by channel.
    """

    stage: Stage
    drawn: dict[str, Array]
    whole: dict[str, Array]
    parts: dict[str, Array]
    phase: list[Any]  # by step, one or (rows,)
    binding: np.ndarray  # (steps, rows) of binding.REASONS
    first_unpaid: np.ndarray  # (categories, rows) step, or `steps` where none
    unpaid: np.ndarray  # (steps, rows) whether any category is unpaid
    unpaid_months: Array  # (categories, rows)
    plan_cost: Array  # (rows,) US$
    plan_bill: Array  # (categories, rows) US$, with opening arrears


@dataclass
class _Record:
    """The arrays that a run fills step by step."""

    stage: Stage
    with_parts: bool
    whole: dict[str, Array] = field(default_factory=dict)
    parts: dict[str, Array] = field(default_factory=dict)
    phase: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        stage = self.stage
        steps, rows, categories = stage.grid.steps, stage.rows, len(stage.categories)
        self.whole = {name: np.empty((steps, rows)) for name in WHOLE}
        if self.with_parts:
            counts = {
                "strength": len(stage.contingents),
                "cost": categories,
                "arrears": categories,
                "runway_months": categories,
                "cash": len(stage.channels),
            }
            self.parts = {name: np.empty((steps, n, rows)) for name, n in counts.items()}
        self.binding = np.empty((steps, rows), dtype=np.int8)
        self.unpaid = np.empty((steps, rows), dtype=bool)
        self.first_unpaid = np.full((categories, rows), steps, dtype=np.int16)
        self.burn = np.empty((categories, rows))
        self.unpaid_months = np.zeros((categories, rows))
        self.late_steps = np.zeros((categories, rows), dtype=np.uint16)
        self.plan_cost = np.zeros(rows)
        self.plan_bill = opening(stage).arrears
        self.cash_rows = [i for i, kind in enumerate(stage.in_kind) if not kind]
        self.kind_rows = [i for i, kind in enumerate(stage.in_kind) if kind]

    def take(self, step: int, moved: Flows, after: Stocks) -> None:
        """Keep what a step did and where it led."""
        whole = self.whole
        whole["strength"][step] = after.present
        whole["queue"][step] = moved.waiting
        whole["arrivals"][step] = moved.arrived
        whole["departures"][step] = moved.departed
        whole["cost"][step] = moved.cost
        whole["cash"][step] = _sum_of(after.balances, self.cash_rows)
        whole["in_kind"][step] = _sum_of(after.balances, self.kind_rows)
        whole["arrears"][step] = after.owed
        whole["paid"][step] = moved.paid
        self.phase.append(moved.phase)
        self.binding[step] = moved.binding
        self._take_runway(step, moved, after)
        self._take_plan(step, moved)
        if self.with_parts:
            self.parts["strength"][step] = after.strength
            self.parts["cost"][step] = moved.costs
            self.parts["arrears"][step] = after.arrears
            self.parts["cash"][step] = after.balances

    def _take_runway(self, step: int, moved: Flows, after: Stocks) -> None:
        """Keep how long money lasts, and what is unpaid, at the step's end."""
        stage, burn = self.stage, self.burn
        for category, kept in enumerate(stage.kept[step]):
            burn[category] = own_part(after.bills[category], kept)
        burning = burn >= money.CENT
        lasts, by_category = money.runway(
            after.balances, after.arrears, burn, burning, stage.payers
        )
        self.whole["runway_months"][step] = lasts
        if self.with_parts:
            self.parts["runway_months"][step] = np.where(
                burning, by_category, money.idle(after.arrears)
            )
        self._take_unpaid(step, after, burn, burning)
        self._count_late(step)

    def _take_unpaid(self, step: int, after: Stocks, burn: Array, burning: np.ndarray) -> None:
        unpaid = self.unpaid[step]
        unpaid[:] = False
        if not (after.owed > money.CENT).any():
            return
        for category, owed in enumerate(after.arrears):
            if owed.max() <= money.CENT:
                continue
            late = owed > burn[category] * (UNPAID_SHARE * (1 + 1e-9)) + money.CENT
            late &= burning[category]
            if late.any():
                unpaid |= late
                self.late_steps[category] += late
                first = np.where(late, np.int16(step), np.int16(self.stage.grid.steps))
                np.minimum(self.first_unpaid[category], first, out=self.first_unpaid[category])

    def _count_late(self, step: int) -> None:
        """Turn late steps of one length into months, where the next step has another length."""
        lengths = self.stage.grid.months
        if step + 1 == len(lengths) or lengths[step] != lengths[step + 1]:
            self.unpaid_months += self.late_steps * float(lengths[step])
            self.late_steps[:] = 0

    def _take_plan(self, step: int, moved: Flows) -> None:
        """Add up what the plan costs in a step, whatever comes of it."""
        stage = self.stage
        target, mandate = stage.target[step], stage.mandate[step]
        before = stage.target[step - 1] if step else _opening_strength(stage)
        months = float(stage.grid.months[step])
        rise = np.maximum(target - before, 0)
        scalar = isinstance(mandate, float) and isinstance(target, float) and np.ndim(rise) == 0
        key = f"plan {mandate} {target} {months} {rise}" if scalar else ""
        bills = moved.prices.memo.get(key)
        if bills is None:
            planned = Activity(months * mandate, target * mandate * months, rise, 0.0)
            count = range(len(stage.categories))
            bills = [cost(moved.prices, category, planned) for category in count]
            if scalar:
                moved.prices.memo[key] = bills
        for category, kept in enumerate(stage.kept[step]):
            self.plan_cost += bills[category]
            self.plan_bill[category] += own_part(bills[category], kept)


def _sum_of(values: Array, rows: list[int]) -> Array:
    return values[rows[0]] if len(rows) == 1 else total(values[rows])


def _opening_strength(stage: Stage) -> float:
    return float(sum(c.deployed for c in stage.inputs.contingents.values()))


def simulate(
    scenario: Scenario,
    luck: Luck,
    which: Draws,
    *,
    parts: bool = False,
    stop: Callable[[], bool] | None = None,
) -> Run:
    """Return what the draws `which` of a scenario (after its levers) go through.

    Raises Stopped as soon as `stop` says so.
    """
    return played(scenario, columns(luck, which), which.rows, parts=parts, stop=stop)


def played(
    scenario: Scenario,
    drawn: dict[str, Array],
    rows: int,
    *,
    parts: bool = False,
    stop: Callable[[], bool] | None = None,
) -> Run:
    """Return what a scenario (after its levers) goes through with drawn values, (rows,) by path."""
    stage = staged(scenario, draw(scenario, drawn), rows)
    record = _Record(stage, parts)
    stocks = opening(stage)
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        for step in range(stage.grid.steps):
            if stop is not None and stop():
                raise Stopped
            moved = flows(stocks, stage, step)
            stocks = advance(stocks, moved, stage)
            record.take(step, moved, stocks)
    return Run(
        stage,
        drawn,
        record.whole,
        record.parts,
        record.phase,
        record.binding,
        record.first_unpaid,
        record.unpaid,
        record.unpaid_months,
        record.plan_cost,
        record.plan_bill,
    )
