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


def runway(
    balances: Array,
    arrears: Array,
    burn: Array,
    burning: np.ndarray,
    payers: Sequence[Sequence[int]],
) -> tuple[Array, Array]:
    """Return the months that balances last, all in all (rows,) and by category.

    `burn` is each category's cost a month, (categories, rows), and `burning` where it is more
    than rounding. All in all it is the least over each category that burns alone, and over all
    of those together. By category, what does not burn is nan: see `idle`.
    """
    rows = arrears.shape[1]
    always: np.ndarray = np.logical_and.reduce(burning, axis=1)
    ever: np.ndarray = np.logical_or.reduce(burning, axis=1)
    lasts = np.empty_like(arrears)
    lasts[~ever] = np.nan
    least = np.full(rows, np.inf)
    owed = np.zeros(rows)
    rate = np.zeros(rows)
    pools: dict[tuple[int, ...], Array] = {}
    for category in np.flatnonzero(ever):
        own = tuple(i for i, categories in enumerate(payers) if category in categories)
        if own not in pools:
            pools[own] = _pool(balances, own, rows)
        months = np.subtract(pools[own], arrears[category], out=lasts[category])
        np.maximum(months, 0, out=months)
        months /= burn[category]
        if always[category]:
            np.minimum(least, months, out=least)
            owed += arrears[category]
            rate += burn[category]
        else:
            here = burning[category]
            np.copyto(months, np.nan, where=~here)
            np.fmin(least, months, out=least)
            owed += arrears[category] * here
            rate += burn[category] * here
    for balance, categories in zip(balances, payers, strict=True):
        paid = list(categories)
        if always[paid].any():
            owed -= balance
        elif ever[paid].any():
            owed -= balance * burning[paid].any(axis=0)
    together = np.maximum(-owed, 0)
    if always.any():
        together /= rate
        return np.minimum(least, together, out=least), lasts
    some = burning.any(axis=0)
    together /= np.where(some, rate, 1.0)
    return np.where(some, np.minimum(least, together), idle(total(arrears))), lasts


def idle(arrears: Array) -> Array:
    """Return the runway where nothing burns: none where something is owed, else endless."""
    return np.where(arrears > CENT, 0.0, np.inf)
