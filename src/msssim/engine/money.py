"""Paying: which channel pays which category, and how many arrivals the rest would carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
    owed = list(due)
    paid = np.empty(due.shape[1:])
    for balance, categories in zip(balances, payers, strict=True):
        for category in categories:
            owing = owed[category]
            np.minimum(balance, owing, out=paid)
            balance -= paid
            owing -= paid


def left_after(balances: Array, due: Array, payers: Sequence[Sequence[int]]) -> Array:
    """Return balances after paying what is due (which it changes), without other consequence."""
    left = balances.copy()
    if len(payers):
        pay(left[:-1], due, payers[:-1])
        last = left[-1]
        for category in payers[-1]:
            last -= due[category]
        np.maximum(last, 0.0, out=last)
    return left


@dataclass(frozen=True, slots=True)
class Entrance:
    """What an arrival costs by category, and which of them count; see `entrance`."""

    counted: list[int]  # categories
    cost: Sequence[Any]  # US$ by category
    total: Any  # US$ of those that count
    alike: bool  # whether every row counts the same categories
    payers: list[list[Any]]  # by channel: where each counted category that it pays counts
    apart: list[tuple[int, tuple[int, ...], Any]]
    """Categories whose payers are not those of all: their payers, and where they count."""


def entrance(cost: Sequence[Any], payers: Sequence[Sequence[int]]) -> Entrance:
    """Return what an arrival costs, sorted out for `arrivals_affordable`."""
    found = [(category, price >= CENT) for category, price in enumerate(cost)]
    counted = [(category, _every(there) or there) for category, there in found if _some(there)]
    alike = all(there is True for _, there in counted)
    mine = [[there for category, there in counted if category in c] for c in payers]
    every = tuple(channel for channel, there in enumerate(mine) if there)
    owns = [(g, tuple(i for i, c in enumerate(payers) if g in c), there) for g, there in counted]
    apart = [each for each in owns if not (alike and each[1] == every)]
    total: Any = 0.0
    for category, there in counted:
        total = total + (cost[category] if alike else np.where(there, cost[category], 0.0))
    return Entrance([category for category, _ in counted], cost, total, alike, mine, apart)


def arrivals_affordable(left: Array, price: Entrance, rows: int) -> Array:
    """Return the officers (rows,) that the balances left carry.

    The least of what each category's payers carry alone and what all of them carry together.
    """
    if not price.counted:
        return np.full(rows, np.inf)
    if price.alike:
        every = [channel for channel, there in enumerate(price.payers) if there]
        limit = pool(left, every, rows) / price.total
    else:
        funds = np.zeros(rows)
        for balance, there in zip(left, price.payers, strict=True):
            if there:
                funds += np.where(np.logical_or.reduce(np.broadcast_arrays(*there)), balance, 0)
        limit = _divided(funds, price.total, price.total >= CENT)
    for category, own, there in price.apart:
        funds, cost = pool(left, own, rows), price.cost[category]
        alone = funds / cost if there is True else _divided(funds, cost, there)
        np.minimum(limit, alone, out=limit)
    return np.asarray(limit)


def _some(truth: Any) -> bool:
    return bool(truth.any()) if isinstance(truth, np.ndarray) else bool(truth)


def _every(truth: Any) -> bool:
    return bool(truth.all()) if isinstance(truth, np.ndarray) else bool(truth)


def pool(
    left: Array | Sequence[Array], channels: Sequence[int], shape: int | tuple[int, ...]
) -> Array:
    """Return the balances of some channels in all, of the shape of each."""
    if not channels:
        return np.zeros(shape)
    found: Array = left[channels[0]]
    for channel in channels[1:]:
        found = found + left[channel]
    return found


def _divided(funds: Array, price: Any, there: Any) -> Array:
    return np.asarray(np.where(there, funds / np.where(there, price, 1.0), np.inf))
