"""Paying: which channel pays which category, and how many arrivals the rest would carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.stocks import total
from msssim.scenario.uncertain import Array

CENT = 0.01
"""Money, or a burn rate, below this is rounding."""


def exceeds(money: Any, limit: Any) -> Any:
    """Return whether money exceeds a limit by more than rounding."""
    return money > limit * (1 + 1e-9) + CENT


def pay(balances: Array, due: Array, payers: Sequence[Sequence[int]]) -> None:
    """Pay what is due, in place: channels in order, each going through what it pays in order.

    `balances` is (channels, rows), `due` (categories, rows); `payers` lists each channel's
    categories. What stays in `due` is unpaid.
    """
    for balance, categories in zip(balances, payers, strict=True):
        for category in categories:
            paid = np.minimum(balance, due[category])
            balance -= paid
            due[category] -= paid


def left_after(balances: Array, due: Array, payers: Sequence[Sequence[int]]) -> Array:
    """Return balances after paying what is due (which it changes), without other consequence."""
    left = balances.copy()
    if len(payers):
        pay(left[:-1], due, payers[:-1])
        for category in payers[-1]:
            left[-1] -= due[category]
        np.maximum(left[-1], 0, out=left[-1])
    return left


@dataclass(frozen=True, slots=True)
class Entrance:
    """What an arrival costs by category, and which of them count; see `entrance`."""

    counted: list[tuple[int, Any]]  # categories, and where they count
    cost: Sequence[Any]  # US$ by category
    total: Any  # US$ of those that count
    alike: bool  # whether every row counts the same categories
    payers: list[list[Any]]  # by channel: where each counted category that it pays counts
    apart: list[tuple[int, tuple[int, ...]]]  # categories whose payers are not those of all


def entrance(cost: Sequence[Any], payers: Sequence[Sequence[int]]) -> Entrance:
    """Return what an arrival costs, sorted out for `arrivals_affordable`."""
    found = [(category, price >= CENT) for category, price in enumerate(cost)]
    counted = [(category, there) for category, there in found if _some(there)]
    alike = all(_every(there) for _, there in counted)
    mine = [[there for category, there in counted if category in c] for c in payers]
    every = tuple(channel for channel, there in enumerate(mine) if there)
    owns = [(g, tuple(i for i, c in enumerate(payers) if g in c)) for g, _ in counted]
    apart = [(g, own) for g, own in owns if not (alike and own == every)]
    total: Any = 0.0
    for category, there in counted:
        total = total + (cost[category] if alike else np.where(there, cost[category], 0.0))
    return Entrance(counted, cost, total, alike, mine, apart)


def arrivals_affordable(left: Array, price: Entrance, rows: int) -> Array:
    """Return the officers (rows,) that the balances left carry.

    The least of what each category's payers carry alone and what all of them carry together.
    """
    limit = np.full(rows, np.inf)
    if not price.counted:
        return limit
    where = dict(price.counted)
    for category, own in price.apart:
        alone = _divided(_pool(left, own, rows), price.cost[category], where[category])
        np.minimum(limit, alone, out=limit)
    if price.alike:
        every = [channel for channel, there in enumerate(price.payers) if there]
        return np.asarray(np.minimum(limit, _pool(left, every, rows) / price.total))
    pool = np.zeros(rows)
    for balance, there in zip(left, price.payers, strict=True):
        if there:
            pool += np.where(np.logical_or.reduce(np.broadcast_arrays(*there)), balance, 0)
    together = _divided(pool, price.total, price.total >= CENT)
    return np.asarray(np.minimum(limit, together))


def _some(truth: Any) -> bool:
    return bool(truth.any()) if isinstance(truth, np.ndarray) else bool(truth)


def _every(truth: Any) -> bool:
    return bool(truth.all()) if isinstance(truth, np.ndarray) else bool(truth)


def _pool(left: Array, channels: Sequence[int], rows: int) -> Array:
    if not channels:
        return np.zeros(rows)
    pool: Array = left[channels[0]]
    for channel in channels[1:]:
        pool = pool + left[channel]
    return pool


def _divided(pool: Array, price: Any, there: Any) -> Array:
    if _every(there):
        return np.asarray(pool / price)
    return np.asarray(np.where(there, pool / np.where(there, price, 1.0), np.inf))


def burns(burn: Any) -> Any:
    """Say whether a cost a month is more than rounding: of all rows, or of each, (rows,)."""
    if not isinstance(burn, np.ndarray):
        return bool(burn >= CENT)
    if burn.min() >= CENT:
        return True
    return burn >= CENT if burn.max() >= CENT else False


def runway(
    balances: Array,
    arrears: Array,
    burn: Sequence[Any],
    burning: Sequence[Any],
    payers: Sequence[Sequence[int]],
) -> Array:
    """Return the months that balances last, all in all, (rows,).

    `burn` is each category's cost a month, one or (rows,), and `burning` what `burns` says of it.
    It is the least over each category that burns alone, and over all of those together.
    """
    rows = arrears.shape[1]
    least = np.full(rows, np.inf)
    free, rate = np.zeros(rows), np.zeros(rows)
    for category, here in enumerate(burning):
        if here is False:
            continue
        own = _payers_of(category, payers)
        # What all channels pay lasts as long alone as with the others, or longer.
        if len(own) < len(payers):
            months = _months(_pool(balances, own, rows) - arrears[category], burn[category], here)
            np.minimum(least, months, out=least)
        if here is True:
            free -= arrears[category]
            rate += burn[category]
        else:
            free -= arrears[category] * here
            rate += burn[category] * here
    for balance, categories in zip(balances, payers, strict=True):
        paid = [burning[category] for category in categories if burning[category] is not False]
        if any(here is True for here in paid):
            free += balance
        elif paid:
            free += balance * np.logical_or.reduce(paid)
    some = True if any(here is True for here in burning) else _any_row(burning, rows)
    together = _months(free, rate, some)
    np.minimum(least, together, out=least)
    np.maximum(least, 0, out=least)
    return least if some is True else np.where(some, least, idle(total(arrears)))


def runways(
    balances: Array,
    arrears: Array,
    burn: Sequence[Any],
    burning: Sequence[Any],
    payers: Sequence[Sequence[int]],
    into: Array,
) -> None:
    """Write the months that balances last for each category alone, (categories, rows)."""
    rows = arrears.shape[1]
    for category, here in enumerate(burning):
        if here is False:
            into[category] = idle(arrears[category])
            continue
        pool = _pool(balances, _payers_of(category, payers), rows)
        months = _months(pool - arrears[category], burn[category], here)
        np.maximum(months, 0, out=into[category])
        if here is not True:
            np.copyto(into[category], idle(arrears[category]), where=~here)


def _payers_of(category: int, payers: Sequence[Sequence[int]]) -> list[int]:
    return [channel for channel, categories in enumerate(payers) if category in categories]


def _months(free: Array, burn: Any, here: Any) -> Array:
    """Return how long what is free lasts, below 0 where it is; infinite where nothing burns."""
    if here is True:
        return np.asarray(np.divide(free, burn, out=free))
    return np.where(here, free / np.where(here, burn, 1.0), np.inf)


def _any_row(burning: Sequence[Any], rows: int) -> np.ndarray:
    found = [here for here in burning if here is not False]
    return np.asarray(np.logical_or.reduce(found)) if found else np.zeros(rows, dtype=bool)


def idle(arrears: Array) -> Array:
    """Return the runway where nothing burns: none where something is owed, else endless."""
    return np.where(arrears > CENT, 0.0, np.inf)
