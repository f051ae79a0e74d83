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
    counts = [(category, there) for category, there in counts if np.any(there)]
    limit = np.full(rows, np.inf)
    if not counts:
        return limit
    # Where every row counts the same categories, the sets of payers are the same for all.
    alike = all(np.all(there) for _, there in counts)
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
        return np.minimum(limit, _pool(left, every, rows) / total)
    total = sum(np.where(there, cost[category], 0.0) for category, there in counts)
    pool = np.zeros(rows)
    for channel in every:
        pool += np.where(np.logical_or.reduce(np.broadcast_arrays(*together[channel])), left[channel], 0)
    return np.minimum(limit, _divided(pool, total, total >= CENT))


def _pool(left: Array, channels: Sequence[int], rows: int) -> Array:
    if not channels:
        return np.zeros(rows)
    pool = left[channels[0]]
    for channel in channels[1:]:
        pool = pool + left[channel]
    return pool


def _divided(pool: Array, price: Any, there: Any) -> Array:
    if np.all(there):
        return np.asarray(pool / price)
    return np.where(there, pool / np.where(there, price, 1.0), np.inf)


def runway(
    balances: Array, arrears: Array, burn: Sequence[Any], payers: Sequence[Sequence[int]]
) -> tuple[Array, list[Array]]:
    """Return the months that balances last, all in all (rows,) and by category.

    `burn` is each category's cost a month. All in all it is the least over each category that
    burns alone, and over all of those together.
    """
    rows = arrears.shape[1] if len(arrears) else balances.shape[1]
    by_category: list[Array] = []
    least = np.full(rows, np.inf)
    free_all = np.zeros(rows)
    burn_all: Any = 0.0
    burning: list[Any] = []
    for category, rate in enumerate(burn):
        there = rate >= CENT
        burning.append(there)
        own = [i for i, categories in enumerate(payers) if category in categories]
        owed = arrears[category]
        idle = np.where(owed > CENT, 0.0, np.inf) if not np.all(there) else None
        if np.any(there):
            free = np.maximum(_pool(balances, own, rows) - owed, 0)
            lasts = free / (rate if idle is None else np.where(there, rate, 1.0))
            counted = lasts if idle is None else np.where(there, lasts, np.inf)
            np.minimum(least, counted, out=least)
            by_category.append(lasts if idle is None else np.where(there, lasts, idle))
            burn_all = burn_all + (rate if idle is None else np.where(there, rate, 0.0))
            free_all -= owed if idle is None else np.where(there, owed, 0.0)
        else:
            assert idle is not None
            by_category.append(idle)
    free_all += _pool_of_burning(balances, payers, burning)
    some: Any = np.logical_or.reduce(np.broadcast_arrays(*burning)) if burning else False
    if not np.any(some):
        return np.where(arrears.sum(axis=0) > CENT, 0.0, np.inf), by_category
    if np.all(some):
        return np.minimum(least, np.maximum(free_all, 0) / burn_all), by_category
    together = np.maximum(free_all, 0) / np.where(some, burn_all, 1.0)
    none = np.where(arrears.sum(axis=0) > CENT, 0.0, np.inf)
    return np.where(some, np.minimum(least, together), none), by_category


def _pool_of_burning(
    balances: Array, payers: Sequence[Sequence[int]], burning: Sequence[Any]
) -> Any:
    pool: Any = 0.0
    for balance, categories in zip(balances, payers, strict=True):
        found = [burning[category] for category in categories]
        if any(np.all(there) for there in found):
            pool = pool + balance
        elif found:
            pool = pool + balance * np.logical_or.reduce(np.broadcast_arrays(*found))
    return pool
