"""One step of every draw: flows from stocks, then stocks moved by flows.

Source: sections "One draw, step by step" of docs/model.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine import binding, money
from msssim.engine.costs import Activity, Rates, cost, monthly, own_part
from msssim.engine.stage import Stage
from msssim.scenario.uncertain import Array

SOMEBODY = 1e-6
"""Fewer officers than this are rounding."""


@dataclass(frozen=True, slots=True)
class Stocks:
    """What a step hands to the next; arrays are (kinds, rows)."""

    strength: Array  # officers by contingent
    present: Array  # officers of all contingents, (rows,)
    queue: Array  # officers by contingent who are due and wait
    leaving: Array | None  # officers by contingent whose planned leaving is overdue
    balances: Array  # US$ by channel
    arrears: Array  # US$ by category
    owed: Array  # US$ of arrears in all, (rows,)
    phase: Any  # phase in force, one or (rows,)
    final_strength: Array | None  # strength at the start of the step in which the mandate ends
    prices: Rates | None  # of the step before; none at the start
    bills: list[Any]  # US$ a month by category, at those prices and this strength


@dataclass(frozen=True, slots=True)
class Flows:
    """What moves within a step; arrays are (kinds, rows) or, in all, (rows,)."""

    arrivals: Array | None  # officers by contingent; none where nobody waits
    arrived: Array  # officers in all
    departures: Array  # officers by contingent
    departed: Array  # officers in all
    due: Array  # officers by contingent who join the queue
    waiting: Array  # officers in all who stay in the queue
    leaving: Array | None  # officers by contingent whose leaving stays overdue
    inflow: Array  # US$ by channel
    costs: Array  # US$ by category
    cost: Array  # US$ in all
    paid: Array  # US$ in all, by channels and by assessed contributions
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
    strength = _columns([c.deployed for c in inputs.contingents.values()], rows)
    arrears = _columns([funding.arrears.get(c, 0.0) for c in stage.categories], rows)
    return Stocks(
        strength=strength,
        present=total(strength),
        queue=np.zeros((len(stage.contingents), rows)),
        leaving=None if stage.withdrawals is None else np.zeros((len(stage.contingents), rows)),
        balances=_columns([channel.balance for channel in funding.channels.values()], rows),
        arrears=arrears,
        owed=total(arrears),
        phase=0,
        final_strength=None,
        prices=None,
        bills=[],
    )


def monthly_bills(stage: Stage, prices: Rates, present: Array) -> list[Any]:
    """Return what each category costs a month at a strength, one or (rows,)."""
    return [monthly(prices, category, present) for category in range(len(stage.categories))]


def _columns(values: list[float], rows: int) -> Array:
    return np.tile(np.array(values, dtype=float).reshape(-1, 1), (1, rows))


def total(values: Array) -> Array:
    """Return the sum over kinds of (kinds, rows)."""
    summed: Array = np.add.reduce(values, axis=0)
    return summed


def flows(before: Stocks, stage: Stage, step: int) -> Flows:
    """Return what moves in a step, from the stocks at its start alone."""
    phase = phase_of(stage, step, before.phase, before.present)
    tempo = stage.tempos[phase] if isinstance(phase, np.ndarray) else float(stage.tempos[phase])
    prices = stage.prices.at(step, tempo)
    balances = before.balances + stage.inflow[step]
    due = stage.waves.due[step]
    queue = before.queue + due
    waiting = total(queue)
    bills = before.bills
    if before.prices is not prices:
        bills = monthly_bills(stage, prices, before.present)
    carried = _affordable(before, stage, step, waiting, balances, prices, bills)
    arrivals, arrived, limits = _arrivals(before, stage, step, queue, waiting, carried)
    leavers = _departures(before, stage, step, bills)
    waiting = waiting - arrived
    now = before.present - leavers.number + arrived
    months = float(stage.grid.months[step])
    activity = Activity(
        presence=months * _presence(stage.mandate[step], before.present, now),
        officer_months=(before.present + now) * (months / 2),
        arrivals=arrived,
        departures=leavers.number,
    )
    costs, arrears, assessed = _costs(before, stage, step, prices, activity)
    there = total(balances)
    money.pay(balances, arrears, stage.payers)
    return Flows(
        arrivals=arrivals,
        arrived=arrived,
        departures=leavers.gone,
        departed=leavers.number,
        due=due,
        waiting=waiting,
        leaving=leavers.overdue,
        inflow=stage.inflow[step],
        costs=costs,
        cost=total(costs),
        paid=there - total(balances) + assessed,
        balances=balances,
        arrears=arrears,
        phase=phase,
        final_strength=leavers.final_strength,
        prices=prices,
        binding=binding.reason(stage, step, limits, leavers, arrived, waiting, now),
    )


def _costs(
    before: Stocks, stage: Stage, step: int, prices: Rates, activity: Activity
) -> tuple[Array, Array, Any]:
    """Return a step's costs by category, what is then owed by category, and what is assessed."""
    costs = np.empty_like(before.arrears)
    arrears = np.empty_like(before.arrears)
    assessed: Any = 0.0
    for category, kept in enumerate(stage.kept[step]):
        costs[category] = accrued = cost(prices, category, activity)
        own = own_part(accrued, kept)
        if own is not accrued:
            assessed = assessed + (accrued - own)
        np.add(before.arrears[category], own, out=arrears[category])
    return costs, arrears, assessed


def advance(before: Stocks, moved: Flows, stage: Stage) -> Stocks:
    """Return the next step's stocks: what was, plus what came, less what left."""
    strength = before.strength - moved.departures
    queue = before.queue + moved.due
    if moved.arrivals is not None:
        strength += moved.arrivals
        queue -= moved.arrivals
        np.maximum(queue, 0, out=queue)
    np.maximum(strength, 0, out=strength)
    present = total(strength)
    return Stocks(
        strength=strength,
        present=present,
        queue=queue,
        leaving=moved.leaving,
        balances=moved.balances,
        arrears=moved.arrears,
        owed=total(moved.arrears),
        phase=moved.phase,
        final_strength=moved.final_strength,
        prices=moved.prices,
        bills=monthly_bills(stage, moved.prices, present),
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
    waiting: Array,
    carried: Any,
) -> tuple[Array | None, Array, Limits | None]:
    """Return arrivals by contingent and in all, and the limits that let them in."""
    if not waiting.any():
        return None, np.zeros_like(waiting), None
    months = float(stage.grid.months[step])
    moving = stage.mandate[step]
    factor = 1.0 if stage.arrivals is None else stage.arrivals[step]
    if stage.arrivals is not None:
        moving = moving * (1 - np.maximum(0, 1 - factor) ** months)
    asked = waiting * moving
    airlift = stage.inputs.deployment.airlift
    present, most = before.present, stage.beds[step]
    limits = Limits(
        ceiling=np.maximum(stage.ceiling[step] - present, 0),
        beds=np.inf if np.isinf(most) else np.maximum(most - present, 0),
        airlift=np.inf if airlift is None else airlift * months * factor,
        money=carried,
    )
    number = np.minimum(asked, limits.ceiling)
    for limit in (limits.beds, limits.airlift, limits.money):
        if limit is not np.inf:
            np.minimum(number, limit, out=number)
    share = np.divide(number, waiting, out=np.zeros_like(waiting), where=waiting > 0)
    return queue * share, number, limits


def _affordable(
    before: Stocks,
    stage: Stage,
    step: int,
    waiting: Array,
    balances: Array,
    prices: Rates,
    bills: list[Any],
) -> Any:
    """Return the officers that money lets in, by a trial payment of arrears and reserve."""
    funding = stage.inputs.funding
    if not (funding.gate and stage.channels and waiting.any()):
        return np.inf
    reserve = funding.reserve_months
    due = np.empty_like(before.arrears)
    for category, share in enumerate(stage.kept[step]):
        reserved = own_part(bills[category], share) * reserve
        np.add(before.arrears[category], reserved, out=due[category])
    left = money.left_after(balances, due, stage.payers)
    return money.arrivals_affordable(left, _entrance(stage, step, prices), stage.rows)


def _entrance(stage: Stage, step: int, prices: Rates) -> money.Entrance:
    """Return what an arrival costs by category: itself, and its months of reserve."""
    kept, reserve = stage.kept[step], stage.inputs.funding.reserve_months
    plain = all(isinstance(share, float) and share == 1 for share in kept)
    if plain and "entrance" in prices.memo:
        known: money.Entrance = prices.memo["entrance"]
        return known
    price: list[Any] = []
    for category, share in enumerate(kept):
        by_arrival, by_officer = prices.arrival[category], prices.officer[category]
        one = 0.0 if by_arrival is None else own_part(by_arrival, share)
        if by_officer is not None:
            one = one + own_part(by_officer, share) * reserve
        price.append(one)
    found = money.entrance(price, stage.payers)
    if plain:
        prices.memo["entrance"] = found
    return found


@dataclass(frozen=True, slots=True)
class Leavers:
    """Who leaves in a step, and why."""

    gone: Any  # officers by contingent
    number: Any  # officers in all, (rows,)
    overdue: Array | None  # officers by contingent whose planned leaving must wait
    for_money: Any  # whether somebody left over arrears, one or (rows,)
    by_mandate: Any  # whether somebody left since the mandate ended, one or (rows,)
    final_strength: Array | None


def _departures(before: Stocks, stage: Stage, step: int, bills: list[Any]) -> Leavers:
    left = before.strength
    overdue = before.leaving
    if overdue is not None and stage.withdrawals is not None:
        wanted = overdue + stage.withdrawals[step]
        leave = np.minimum(wanted, left)
        left, overdue = left - leave, wanted - leave
    staying = stage.staying[step]
    if staying is not None:
        left = left * staying
    for_money: Any = False
    unhappy = _over_tolerance(before, stage, bills)
    if unhappy is not False:
        rate = 1 - (1 - stage.inputs.funding.drawdown_rate) ** float(stage.grid.months[step])
        stays = left * np.where(unhappy, 1 - rate, 1.0)
        for_money = total(left) - total(stays) > SOMEBODY
        left = stays
    left, by_mandate, final = _end_of_mandate(before, stage, step, left)
    gone = before.strength - left
    return Leavers(gone, total(gone), overdue, for_money, by_mandate, final)


def _over_tolerance(before: Stocks, stage: Stage, bills: list[Any]) -> Any:
    """Return whether arrears exceed what contributors tolerate, False where nobody's do."""
    if not stage.channels or not (before.owed > money.CENT).any():
        return False
    every = len(stage.tolerated) == len(stage.categories)
    owed: Any = before.owed if every else sum(before.arrears[g] for g in stage.tolerated)
    counted: Any = sum(bills[g] for g in stage.tolerated)
    over = money.exceeds(owed, stage.inputs.funding.arrears_tolerance_months * counted)
    return over if np.any(over) else False


def _end_of_mandate(
    before: Stocks, stage: Stage, step: int, left: Array
) -> tuple[Array, Any, Array | None]:
    """Return who is left as the mandate ends.

    With it: whether that made somebody leave, and the strength that the leaving counts from.
    """
    start, end = float(stage.grid.starts[step]), float(stage.grid.ends[step])
    if stage.first_expiry >= end:
        return left, False, None
    expiry = np.broadcast_to(stage.standing.expiry, (stage.rows,))
    final = before.final_strength
    if final is None:
        final = before.strength
    elif stage.last_expiry >= start:
        final = np.where(np.maximum(expiry, stage.grid.edges[0]) >= start, before.strength, final)
    # Few rows are on their way out at a time: those still in mandate or long gone are passed over.
    rows = np.flatnonzero((expiry < end) & (before.present > 0))
    by_mandate = np.zeros(stage.rows, dtype=bool)
    if rows.size:
        here, length = left[:, rows], stage.inputs.mandate.drawdown_days
        days = end - np.maximum(start, expiry[rows])
        leave = here
        if length > 0:
            leave = np.minimum(here, final[:, rows] * (days / length))
        over = end - np.maximum(expiry[rows], stage.grid.edges[0]) >= length
        leave = np.where(over, here, leave)
        by_mandate[rows] = total(leave) > SOMEBODY
        left = left.copy()
        left[:, rows] = here - leave
    return left, by_mandate, final
