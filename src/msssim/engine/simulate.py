"""A run of many draws through all steps, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.binding import reason
from msssim.engine.draws import Draws, Luck, columns, draw
from msssim.engine.plan import plan_of
from msssim.engine.runway import Burn, burns_of, runway, runways
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
    binding: np.ndarray  # (steps, rows) of binding.REASONS, with parts alone
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
        self.binding = np.empty((steps if self.with_parts else 0, rows), dtype=np.int8)
        self.unpaid = np.empty((steps, rows), dtype=bool)
        self.first_unpaid = np.full((categories, rows), steps, dtype=np.int16)
        self.unpaid_months = np.zeros((categories, rows))
        self.burns: tuple[Burn, ...] = ()
        self.late = np.zeros((categories, rows), dtype=bool)
        self.ever_late = np.zeros((categories, rows), dtype=bool)
        self.late_steps = np.zeros((categories, rows), dtype=np.uint8)
        self.cash_rows = [i for i, kind in enumerate(stage.in_kind) if not kind]
        self.kind_rows = [i for i, kind in enumerate(stage.in_kind) if kind]

    def take(self, step: int, moved: Flows, after: Stocks) -> None:
        """Keep what a step did and where it led."""
        whole = self.whole
        whole["strength"][step] = after.present
        whole["queue"][step] = moved.waiting
        whole["arrivals"][step] = moved.arrived
        whole["departures"][step] = moved.leavers.number
        whole["cost"][step] = moved.cost
        whole["cash"][step] = _sum_of(after.balances, self.cash_rows)
        whole["in_kind"][step] = _sum_of(after.balances, self.kind_rows)
        whole["arrears"][step] = after.owed
        whole["paid"][step] = moved.paid
        self.phase.append(moved.phase)
        self._take_runway(step, moved, after)
        if self.with_parts:
            self.binding[step] = reason(self.stage, step, moved, after)
            self.parts["strength"][step] = after.strength
            for category, cost in enumerate(moved.costs):
                self.parts["cost"][step, category] = cost
            self.parts["arrears"][step] = after.arrears
            self.parts["cash"][step] = after.balances

    def _take_runway(self, step: int, moved: Flows, after: Stocks) -> None:
        """Keep how long money lasts, and what is unpaid, at the step's end."""
        self.burns = burns_of(after.bills, self.stage.kept[step], self.burns)
        self.whole["runway_months"][step] = runway(self.stage, after, self.burns)
        if self.with_parts:
            runways(self.stage, after, self.burns, self.parts["runway_months"][step])
        if after.owed.max() > money.CENT:
            self._take_unpaid(step, after)
        else:
            self.unpaid[step] = False
        self._count_late(step)

    def _take_unpaid(self, step: int, after: Stocks) -> None:
        late = self.late
        for category, burn in enumerate(self.burns):
            if burn.here is False:
                late[category] = False
                continue
            np.greater(after.arrears[category], burn.tolerable, out=late[category])
            if burn.here is not True:
                late[category] &= burn.here
        np.logical_or.reduce(late, axis=0, out=self.unpaid[step])
        self.late_steps += late.view(np.uint8)
        first = late > self.ever_late
        if first.any():
            self.first_unpaid[first] = step
            self.ever_late |= late

    def _count_late(self, step: int) -> None:
        """Turn late steps of one length into months, before another length or an overflow."""
        lengths = self.stage.grid.months
        if step + 1 == len(lengths) or lengths[step] != lengths[step + 1] or step % 255 == 254:
            self.unpaid_months += self.late_steps * float(lengths[step])
            self.late_steps[:] = 0


def _sum_of(values: Array, rows: list[int]) -> Array:
    return values[rows[0]] if len(rows) == 1 else total(values[rows])


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
    plan_cost, plan_bill = plan_of(stage, record.phase)
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
        plan_cost,
        plan_bill,
    )
