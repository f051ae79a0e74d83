"""Paying: which channel pays which category, and how many arrivals the rest would carry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

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


def arrivals_affordable(
    left: Array, cost: Sequence[Any], payers: Sequence[Sequence[int]], rows: int
) -> Array:
    """Return the officers (rows,) that the balances left carry, at `cost` by category each.

    The least of what each category's payers carry alone and what all of them carry together.
    """
    counts = [(category, price >= CENT) for category, price in enumerate(cost)]
    counts = [(category, there) for category, there in counts if _some(there)]
    limit = np.full(rows, np.inf)
    if not counts:
        return limit
    # Where every row counts the same categories, the sets of payers are the same for all.
    alike = all(_every(there) for _, there in counts)
    together = [
        [there for category, there in counts if category in categories] for categories in payers
    ]
    every = tuple(channel for channel, found in enumerate(together) if found)
    for category, there in counts:
        own = tuple(i for i, categories in enumerate(payers) if category in categories)
        if alike and own == every:
            continue
        alone = _divided(_pool(left, own, rows), cost[category], there)
        limit = np.minimum(limit, alone)
    if alike:
        total = sum(cost[category] for category, _ in counts)
        return np.asarray(np.minimum(limit, _pool(left, every, rows) / total))
    total = sum(np.where(there, cost[category], 0.0) for category, there in counts)
    pool = np.zeros(rows)
    for channel in every:
        pool += np.where(
            np.logical_or.reduce(np.broadcast_arrays(*together[channel])), left[channel], 0
        )
    return np.asarray(np.minimum(limit, _divided(pool, total, total >= CENT)))


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
    of those together.
    """
    always, ever = burning.all(axis=1), burning.any(axis=1)
    if (always == ever).all() and ever.any():
        return _runway_of(balances, arrears, burn, np.flatnonzero(always), payers)
    return _runway_where(balances, arrears, burn, burning, payers)


def _free(balances: Array, arrears: Array, payers: Sequence[Sequence[int]]) -> Array:
    """Return what a category's payers hold beyond its arrears, (categories, rows)."""
    free = np.empty_like(arrears)
    for category in range(len(arrears)):
        own = tuple(i for i, categories in enumerate(payers) if category in categories)
        np.subtract(_pool(balances, own, arrears.shape[1]), arrears[category], out=free[category])
    return np.maximum(free, 0, out=free)


def _runway_of(
    balances: Array,
    arrears: Array,
    burn: Array,
    burning: np.ndarray,
    payers: Sequence[Sequence[int]],
) -> tuple[Array, Array]:
    """Return the runway where the categories `burning` burn in every row, the others in none."""
    rows = arrears.shape[1]
    owed, rate = arrears[burning], burn[burning]
    mine = [[i for i, c in enumerate(burning) if c in categories] for categories in payers]
    lasts = _free(balances, owed, mine)
    lasts /= rate
    pool = _pool(balances, [i for i, categories in enumerate(mine) if categories], rows)
    together = np.maximum(pool - np.add.reduce(owed, axis=0), 0)
    together /= np.add.reduce(rate, axis=0)
    least = np.minimum(np.minimum.reduce(lasts, axis=0), together)
    if len(burning) == len(arrears):
        return least, lasts
    by_category = np.where(arrears > CENT, 0.0, np.inf)
    by_category[burning] = lasts
    return least, by_category


def _runway_where(
    balances: Array,
    arrears: Array,
    burn: Array,
    burning: np.ndarray,
    payers: Sequence[Sequence[int]],
) -> tuple[Array, Array]:
    """Return the runway where some categories burn in some rows alone."""
    lasts = _free(balances, arrears, payers) / np.where(burning, burn, 1.0)
    by_category = np.where(burning, lasts, np.where(arrears > CENT, 0.0, np.inf))
    least = np.minimum.reduce(np.where(burning, lasts, np.inf), axis=0, initial=np.inf)
    pool = -np.add.reduce(np.where(burning, arrears, 0.0), axis=0)
    for balance, categories in zip(balances, payers, strict=True):
        pool += balance * np.logical_or.reduce(burning[list(categories)], axis=0)
    some = np.logical_or.reduce(burning, axis=0)
    together = np.maximum(pool, 0) / np.where(some, np.add.reduce(burn * burning, axis=0), 1.0)
    none = np.where(np.add.reduce(arrears, axis=0) > CENT, 0.0, np.inf)
    return np.where(some, np.minimum(least, together), none), by_category
