"""A run of many draws through all steps, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.draws import Draws, Luck, columns, draw
from msssim.engine.plan import plan_of
from msssim.engine.record import Record
from msssim.engine.stage import Stage, staged
from msssim.engine.step import advance, flows
from msssim.engine.stocks import opening
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array


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


def simulate(
    scenario: Scenario,
    luck: Luck,
    which: Draws,
    *,
    parts: bool = False,
    runways: bool = True,
    stop: Callable[[], bool] | None = None,
) -> Run:
    """Return what the draws `which` of a scenario (after its levers) go through.

    Without `runways` it is not worked out how long money lasts. Raises Stopped as soon as `stop`
    says so.
    """
    drawn = columns(luck, which)
    return played(scenario, drawn, which.rows, parts=parts, runways=runways, stop=stop)


def played(
    scenario: Scenario,
    drawn: dict[str, Array],
    rows: int,
    *,
    parts: bool = False,
    runways: bool = True,
    stop: Callable[[], bool] | None = None,
) -> Run:
    """Return what a scenario (after its levers) goes through with drawn values, (rows,) by path."""
    stage = staged(scenario, draw(scenario, drawn), rows)
    record = Record(stage, parts, runways)
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
