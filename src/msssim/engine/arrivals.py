"""Who comes in a step: of those who wait, as many as ceiling, beds, airlift and money let in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.costs import Mixed, Rates, own_part
from msssim.engine.stage import Stage
from msssim.engine.stocks import Stocks
from msssim.scenario.uncertain import Array

TINY = float(np.finfo(float).tiny)


@dataclass(slots=True)  # made in every step: to freeze it would take as long as its sums
class Limits:
    """What lets officers in, in officers of the step; infinite where nothing limits."""

    ceiling: Any
    beds: Any
    airlift: Any
    money: Any


def arrivals_of(
    before: Stocks,
    stage: Stage,
    step: int,
    queue: Array,
    waiting: Array,
    carried: Any,
) -> tuple[Array | None, Array, Limits | None]:
    """Return arrivals by contingent and in all, and the limits that let them in.

    `carried` are the officers whom money lets in, none where nobody waits.
    """
    if carried is None:
        return None, np.zeros_like(waiting), None
    months = stage.months[step]
    moving = stage.mandate[step]
    factor = 1.0 if stage.arrivals is None else stage.arrivals[step]
    if stage.arrivals is not None:
        moving = moving * (1 - np.maximum(0, 1 - np.atleast_1d(factor)) ** months)
    asked = waiting * moving
    airlift = stage.inputs.deployment.airlift
    present, most = before.present, stage.beds[step]
    limits = Limits(
        ceiling=np.maximum(stage.ceiling[step] - present, 0.0),
        beds=np.inf if most == np.inf else np.maximum(most - present, 0.0),
        airlift=np.inf if airlift is None else airlift * months * factor,
        money=carried,
    )
    number = np.minimum(asked, limits.ceiling)
    for limit in (limits.beds, limits.airlift, limits.money):
        if limit is not np.inf:
            np.minimum(number, limit, out=number)
    return queue * (number / np.maximum(waiting, TINY)), number, limits


def affordable(
    before: Stocks,
    stage: Stage,
    step: int,
    waiting: Array,
    balances: Array,
    prices: Rates,
    bills: list[Any],
) -> Any:
    """Return the officers that money lets in, by a trial payment of arrears and reserve.

    Infinite where money has no say, none where nobody waits.
    """
    funding = stage.inputs.funding
    if not np.count_nonzero(waiting):
        return None
    if not (funding.gate and stage.channels):
        return np.inf
    due = before.arrears + _reserve(stage, step, prices, bills)
    left = money.left_after(balances, due, stage.payers)
    return money.arrivals_affordable(left, _entrance(stage, step, prices), stage.rows)


def _reserve(stage: Stage, step: int, prices: Rates, bills: list[Any]) -> Array:
    """Return what each category's bills come to in the months of reserve, (categories, rows)."""
    months = stage.inputs.funding.reserve_months
    if stage.standing.assessed:
        found = np.empty((len(bills), stage.rows))
        for into, bill, share in zip(found, bills, stage.kept[step], strict=True):
            np.multiply(own_part(bill, share), months, out=into)
        return found
    held = stage.prices.reserve
    if held is None or held[0] is not prices:
        known = np.empty((len(bills), stage.rows)) if held is None else held[1]
        for into, bill in zip(known, bills, strict=True):
            np.multiply(bill, months, out=into)
        stage.prices.reserve = prices, known
        return known
    known = held[1]
    for category in prices.manned:  # what the others cost a month does not change
        np.multiply(bills[category], months, out=known[category])
    return known


def _entrance(stage: Stage, step: int, prices: Rates) -> money.Entrance:
    """Return what an arrival costs by category: itself, and its months of reserve."""
    kept, reserve = stage.kept[step], stage.inputs.funding.reserve_months
    plain = not stage.standing.assessed
    if plain and "entrance" in prices.memo:
        known: money.Entrance = prices.memo["entrance"]
        return known
    if plain and prices.mixed is not None:
        found = _mixed(prices.mixed, [_entrance(stage, step, p) for p in prices.mixed.pure])
        if found is not None:
            prices.memo["entrance"] = found
            return found
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


def _mixed(mixed: Mixed, pure: list[money.Entrance]) -> money.Entrance | None:
    """Return what an arrival costs in rows of different tempos; none where it counts otherwise."""
    first = pure[0]
    if any(not p.alike or p.counted != first.counted for p in pure):
        return None
    cost = [mixed.pick(prices) for prices in zip(*(p.cost for p in pure), strict=True)]
    return replace(first, cost=cost, total=mixed.pick([p.total for p in pure]))
