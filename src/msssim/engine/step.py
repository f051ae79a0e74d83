"""One step of every draw: flows from stocks, then stocks moved by flows.

Source: sections "One draw, step by step" of docs/model.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.arrivals import Limits, affordable, arrivals_of
from msssim.engine.costs import Activity, Rates, costs_of
from msssim.engine.departures import Leavers, departures_of
from msssim.engine.stage import Stage
from msssim.engine.stocks import SOMEBODY, Stocks, monthly_bills, repriced, total
from msssim.scenario.uncertain import Array


@dataclass(slots=True)  # made in every step: to freeze it would take as long as its sums
class Flows:
    """What moves within a step; arrays are (kinds, rows) or, in all, (rows,)."""

    arrivals: Array | None  # officers by contingent; none where nobody waits
    arrived: Array  # officers in all
    leavers: Leavers
    limits: Limits | None  # what let officers in; none where nobody waits
    queue: Array  # officers by contingent who wait, with those newly due
    waiting: Array  # officers in all who stay in the queue
    costs: Array  # US$ by category
    assessed: Any  # US$ in all that assessed contributions pay, one or (rows,)
    balances: Array  # US$ by channel after paying
    arrears: Array  # US$ by category after paying
    phase: Any
    prices: Rates


def flows(before: Stocks, stage: Stage, step: int) -> Flows:
    """Return what moves in a step, from the stocks at its start alone."""
    phase = phase_of(stage, step, before.phase, before.present)
    prices = stage.prices.at(step, phase)
    balances = before.balances + stage.inflow[step]
    queue = before.queue + stage.waves.due[step]
    waiting = total(queue)
    bills = before.bills
    if before.prices is not prices:
        bills = repriced(before, prices)
    carried = affordable(before, stage, step, waiting, balances, prices, bills)
    arrivals, arrived, limits = arrivals_of(before, stage, step, queue, waiting, carried)
    leavers = departures_of(before, stage, step, bills)
    waiting = waiting - arrived
    now = before.present - leavers.number + arrived
    months = stage.months[step]
    activity = Activity(
        1.0,
        months * _presence(stage.mandate[step], before.present, now),
        (before.present + now) * (months / 2),
        arrived,
        leavers.number,
    )
    costs = costs_of(prices, activity, stage.rows)
    arrears, assessed = _owed(before, stage, step, costs)
    money.pay(balances, arrears, stage.payers)
    return Flows(
        arrivals=arrivals,
        arrived=arrived,
        leavers=leavers,
        limits=limits,
        queue=queue,
        waiting=waiting,
        costs=costs,
        assessed=assessed,
        balances=balances,
        arrears=arrears,
        phase=phase,
        prices=prices,
    )


def _owed(before: Stocks, stage: Stage, step: int, costs: Array) -> tuple[Array, Any]:
    """Return what is then owed by category, and what of a step's costs is assessed."""
    if not stage.standing.assessed:
        return before.arrears + costs, 0.0
    own = np.empty_like(costs)
    for into, cost, share in zip(own, costs, stage.kept[step], strict=True):
        np.multiply(cost, share, out=into)
    return before.arrears + own, total(costs - own)


def advance(before: Stocks, moved: Flows, stage: Stage) -> Stocks:
    """Return the next step's stocks: what was, plus what came, less what left."""
    strength, queue = moved.leavers.staying, moved.queue
    if moved.arrivals is not None:
        strength = strength + moved.arrivals
        queue = queue - moved.arrivals
        np.maximum(queue, 0, out=queue)
    present = total(strength)
    return Stocks(
        strength=strength,
        present=present,
        queue=queue,
        leaving=moved.leavers.overdue,
        balances=moved.balances,
        arrears=moved.arrears,
        owed=total(moved.arrears),
        phase=moved.phase,
        ending=moved.leavers.ending,
        final_strength=moved.leavers.final_strength,
        prices=moved.prices,
        bills=monthly_bills(moved.prices, present),
    )


def phase_of(stage: Stage, step: int, reached: Any, strength: Array) -> Any:
    """Return the phase in force: the furthest whose date and strength are reached, never back."""
    day = stage.grid.starts[step]
    for number in range(1, len(stage.phase_starts)):
        if stage.phase_starts[number] > day:
            break
        enough = stage.phase_strengths[number]
        if isinstance(reached, int):
            if reached != number - 1:
                continue
            if not enough > 0:
                reached = number
                continue
        moves = np.equal(reached, number - 1)
        if enough > 0:
            moves = moves & (strength >= enough * (1 - 1e-9))
        if np.count_nonzero(moves):
            reached = reached + moves.view(np.int8)
            if reached.min() == reached.max():
                reached = int(reached[0])
    return reached


def _presence(mandate: Any, before: Array, after: Array) -> Any:
    if isinstance(mandate, float) and mandate == 1:
        return 1.0
    there = (before > SOMEBODY).view(np.int8) + (after > SOMEBODY).view(np.int8)
    return np.maximum(mandate, there * 0.5)
