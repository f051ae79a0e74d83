"""One step of every draw: flows from stocks, then stocks moved by flows.

Source: sections "One draw, step by step" of docs/model.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine import binding, money
from msssim.engine.costs import Activity, Rates, cost, monthly, rates
from msssim.engine.stage import Stage
from msssim.scenario.uncertain import Array

SOMEBODY = 1e-6
"""Fewer officers than this are rounding."""


@dataclass(frozen=True, slots=True)
class Stocks:
    """What a step hands to the next; arrays are (kinds, rows)."""

    strength: Array  # officers by contingent
    queue: Array  # officers by contingent who are due and wait
    leaving: Array | None  # officers by contingent whose planned leaving is overdue
    balances: Array  # US$ by channel
    arrears: Array  # US$ by category
    phase: Any  # phase in force, one or (rows,)
    final_strength: Array | None  # strength at the start of the step in which the mandate ends


@dataclass(frozen=True, slots=True)
class Flows:
    """What moves within a step; arrays are (kinds, rows)."""

    arrivals: Array  # officers by contingent
    departures: Array  # officers by contingent
    leaving: Array | None  # officers by contingent whose leaving stays overdue
    inflow: Array  # US$ by channel
    due: Array  # officers by contingent who join the queue
    costs: Array  # US$ by category
    assessed: Any  # US$ that assessed contributions pay
    paid: Array  # US$ that channels pay, (rows,)
    balances: Array  # US$ by channel after paying
    arrears: Array  # US$ by category after paying
    phase: Any
    final_strength: Array | None
    prices: Rates
    binding: np.ndarray  # reason by row, an index of binding.REASONS


def opening(stage: Stage) -> Stocks:
    """Return the stocks at the start."""
    inputs, rows = stage.inputs, stage.rows
    funding = inputs.funding
    return Stocks(
        strength=_columns([c.deployed for c in inputs.contingents.values()], rows),
        queue=np.zeros((len(stage.contingents), rows)),
        leaving=None if stage.withdrawals is None else np.zeros((len(stage.contingents), rows)),
        balances=_columns([channel.balance for channel in funding.channels.values()], rows),
        arrears=_columns([funding.arrears.get(c, 0.0) for c in stage.categories], rows),
        phase=0,
        final_strength=None,
    )


def _columns(values: list[float], rows: int) -> Array:
    return np.tile(np.array(values, dtype=float).reshape(-1, 1), (1, rows))


def flows(before: Stocks, stage: Stage, step: int) -> Flows:
    """Return what moves in a step, from the stocks at its start alone."""
    strength = before.strength.sum(axis=0)
    phase = phase_of(stage, step, before.phase, strength)
    tempo = stage.tempos[phase] if isinstance(phase, np.ndarray) else float(stage.tempos[phase])
    prices = rates(stage.lines, len(stage.categories), step, tempo, stage.common[step])
    inflow = stage.inflow[step]
    balances = before.balances + inflow
    queue = before.queue + stage.waves.due[step]
    arrivals, limits = _arrivals(before, stage, step, queue, balances, strength, prices)
    leavers = _departures(before, stage, step, strength, prices)
    left = before.strength - leavers.total + arrivals
    now = left.sum(axis=0)
    months = float(stage.grid.months[step])
    activity = Activity(
        presence=months * _presence(stage.mandate[step], strength, now),
        officer_months=(strength + now) / 2 * months,
        arrivals=arrivals.sum(axis=0),
        departures=leavers.total.sum(axis=0),
    )
    costs = np.empty_like(before.arrears)
    arrears = before.arrears.copy()
    assessed: Any = 0.0
    for category, kept in enumerate(stage.kept[step]):
        costs[category] = cost(prices, category, activity)
        if isinstance(kept, float) and kept == 1:
            arrears[category] += costs[category]
        else:
            own = costs[category] * kept
            arrears[category] += own
            assessed = assessed + (costs[category] - own)
    there = balances.sum(axis=0)
    money.pay(balances, arrears, stage.payers)
    return Flows(
        arrivals=arrivals,
        departures=leavers.total,
        leaving=leavers.overdue,
        inflow=inflow,
        due=stage.waves.due[step],
        costs=costs,
        assessed=assessed,
        paid=there - balances.sum(axis=0),
        balances=balances,
        arrears=arrears,
        phase=phase,
        final_strength=leavers.final_strength,
        prices=prices,
        binding=binding.reason(
            stage, step, limits, leavers, activity.arrivals, (queue - arrivals).sum(axis=0), now
        ),
    )


def advance(before: Stocks, moved: Flows) -> Stocks:
    """Return the next step's stocks: what was, plus what came, less what left."""
    strength = before.strength - moved.departures + moved.arrivals
    return Stocks(
        strength=np.maximum(strength, 0, out=strength),
        queue=np.maximum(before.queue + moved.due - moved.arrivals, 0),
        leaving=moved.leaving,
        balances=moved.balances,
        arrears=moved.arrears,
        phase=moved.phase,
        final_strength=moved.final_strength,
    )


def phase_of(stage: Stage, step: int, reached: Any, strength: Array) -> Any:
    """Return the phase in force: the furthest whose date and strength are reached, never back."""
    day = stage.grid.starts[step]
    for number in range(1, len(stage.phase_starts)):
        if stage.phase_starts[number] > day:
            break
        enough = stage.phase_strengths[number]
        if enough <= 0:
            moves: Any = True
        else:
            moves = strength >= enough * (1 - 1e-9)
        here = reached == number - 1
        reached = np.where(here & moves, number, reached)
    alike = np.ndim(reached) == 0 or (reached == reached[0]).all()
    return int(np.ravel(reached)[0]) if alike else reached


def _presence(mandate: Any, before: Array, after: Array) -> Any:
    if isinstance(mandate, float) and mandate == 1:
        return 1.0
    there = ((before > SOMEBODY).astype(float) + (after > SOMEBODY)) / 2
    return np.maximum(mandate, there)


@dataclass(frozen=True, slots=True)
class Limits:
    """What lets officers in, in officers of the step; infinite where nothing limits."""

    ceiling: Any
    beds: Any
    airlift: Any
    money: Any


def _arrivals(
    before: Stocks,
    stage: Stage,
    step: int,
    queue: Array,
    balances: Array,
    strength: Array,
    prices: Rates,
) -> tuple[Array, Limits | None]:
    """Return arrivals by contingent, (contingents, rows), and the limits that let them in."""
    if not np.any(queue > 0):
        return np.zeros_like(queue), None
    months = float(stage.grid.months[step])
    moving = stage.mandate[step]
    factor = 1.0 if stage.arrivals is None else stage.arrivals[step]
    if stage.arrivals is not None:
        moving = moving * (1 - np.maximum(0, 1 - factor) ** months)
    candidates = queue if isinstance(moving, float) and moving == 1 else queue * moving
    asked = candidates.sum(axis=0)
    airlift = stage.inputs.deployment.airlift
    limits = Limits(
        ceiling=np.maximum(stage.ceiling[step] - strength, 0),
        beds=np.inf if np.isinf(stage.beds[step]) else np.maximum(stage.beds[step] - strength, 0),
        airlift=np.inf if airlift is None else airlift * months * factor,
        money=_affordable(before, stage, step, balances, strength, prices),
    )
    number = np.minimum(asked, limits.ceiling)
    for limit in (limits.beds, limits.airlift, limits.money):
        if limit is not np.inf:
            number = np.minimum(number, limit)
    share = np.divide(number, asked, out=np.zeros_like(asked), where=asked > 0)
    return candidates * share, limits


def _affordable(
    before: Stocks, stage: Stage, step: int, balances: Array, strength: Array, prices: Rates
) -> Any:
    """Return the officers that money lets in, by a trial payment of arrears and reserve."""
    funding = stage.inputs.funding
    if not (funding.gate and stage.channels):
        return np.inf
    kept, reserve = stage.kept[step], funding.reserve_months
    due = before.arrears.copy()
    price: list[Any] = []
    for category, share in enumerate(kept):
        due[category] += reserve * (monthly(prices, category, strength) * share)
        by_arrival, by_officer = prices.arrival[category], prices.officer[category]
        one = 0.0 if by_arrival is None else by_arrival * share
        if by_officer is not None:
            one = one + reserve * (by_officer * share)
        price.append(one)
    left = money.left_after(balances, due, stage.payers)
    return money.arrivals_affordable(left, price, stage.payers, stage.rows)


@dataclass(frozen=True, slots=True)
class Leavers:
    """Who leaves in a step, and why."""

    total: Array  # officers by contingent
    overdue: Array | None  # officers by contingent whose planned leaving must wait
    for_money: Any  # whether somebody left over arrears, one or (rows,)
    by_mandate: Any  # whether somebody left since the mandate ended, one or (rows,)
    final_strength: Array | None


def _departures(
    before: Stocks, stage: Stage, step: int, strength: Array, prices: Rates
) -> Leavers:
    left = before.strength
    overdue = before.leaving
    if overdue is not None and stage.withdrawals is not None:
        wanted = overdue + stage.withdrawals[step]
        gone = np.minimum(wanted, left)
        left, overdue = left - gone, wanted - gone
    left = left * _staying(stage, step)
    for_money: Any = False
    unhappy = _over_tolerance(before, stage, strength, prices)
    if unhappy is not False:
        rate = 1 - (1 - stage.inputs.funding.drawdown_rate) ** float(stage.grid.months[step])
        gone = left * np.where(unhappy, rate, 0.0)
        for_money = gone.sum(axis=0) > SOMEBODY
        left = left - gone
    gone, final = _end_of_mandate(before, stage, step, left)
    by_mandate: Any = False
    if gone is not None:
        by_mandate = gone.sum(axis=0) > SOMEBODY
        left = left - gone
    return Leavers(before.strength - left, overdue, for_money, by_mandate, final)


def _staying(stage: Stage, step: int) -> Any:
    """Return the share of each contingent that attrition leaves, (contingents, 1 or rows)."""
    rates_ = [contingent.attrition for contingent in stage.inputs.contingents.values()]
    months = float(stage.grid.months[step])
    factor = 1.0 if stage.attrition is None else stage.attrition[step]
    shares = [(1 - np.minimum(1, rate * factor)) ** months for rate in rates_]
    if not shares:
        return 1.0
    return np.stack(np.broadcast_arrays(*(np.atleast_1d(share) for share in shares)))


def _over_tolerance(before: Stocks, stage: Stage, strength: Array, prices: Rates) -> Any:
    """Return whether arrears exceed what contributors tolerate, False where nobody's do."""
    if not stage.channels:
        return False
    owed: Any = 0.0
    bills: Any = 0.0
    for category in stage.tolerated:
        owed = owed + before.arrears[category]
        bills = bills + monthly(prices, category, strength)
    over = money.exceeds(owed, stage.inputs.funding.arrears_tolerance_months * bills)
    return over if np.any(over) else False


def _end_of_mandate(
    before: Stocks, stage: Stage, step: int, left: Array
) -> tuple[Array | None, Array | None]:
    """Return who leaves since the mandate ended, and the strength that the leaving counts from."""
    start, end = float(stage.grid.starts[step]), float(stage.grid.ends[step])
    expiry = np.maximum(stage.standing.expiry, stage.grid.edges[0])
    over = stage.standing.expiry < end
    if not np.any(over):
        return None, None
    final = before.final_strength
    here = expiry >= start
    final = before.strength if final is None else np.where(here, before.strength, final)
    days = end - np.maximum(start, stage.standing.expiry)
    length = stage.inputs.mandate.drawdown_days
    if length > 0:
        gone = np.minimum(left, final * (np.maximum(days, 0) / length))
    else:
        gone = left
    gone = np.where(end >= expiry + length, left, gone)
    return np.where(over, gone, 0.0), final
