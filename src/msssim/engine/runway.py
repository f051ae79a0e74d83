"""How long money lasts at today's cost: each category alone, and all together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.costs import own_part
from msssim.engine.money import CENT, pool
from msssim.engine.stage import Stage, by_rows
from msssim.scenario.uncertain import Array

UNPAID_SHARE = 0.5
"""A category is unpaid in a step where more than this share of a month's bill is owed."""


@dataclass(frozen=True, slots=True)
class Funds:
    """What is there and what is owed at the end of some steps, each array (steps, rows)."""

    balances: Sequence[Array]  # US$ by channel
    arrears: Sequence[Array]  # US$ by category
    owed: Array  # US$ of arrears in all


@dataclass(frozen=True, slots=True)
class Burn:
    """What a category costs a month in some steps, each one, (rows,) or (steps, 1 or rows)."""

    monthly: Any  # US$
    here: Any  # where that is more than rounding: True, False or as many truths
    tolerable: Any  # US$ of arrears; with more the category is unpaid


def burns_of(
    bills: Sequence[Sequence[Any]], kept: Sequence[Sequence[Any]], before: Sequence[Burn]
) -> tuple[Burn, ...]:
    """Return what categories burn, from bills by category and step, and shares by step.

    What they burnt `before` stands where a bill is the same.
    """
    shares = zip(*kept, strict=True)
    own = [_own(*each) for each in zip(bills, shares, strict=True)]
    if not before:
        return tuple(_burn(monthly) for monthly in own)
    return tuple(
        last if last.monthly is monthly else _burn(monthly)
        for monthly, last in zip(own, before, strict=True)
    )


def _own(bills: Sequence[Any], shares: Sequence[Any]) -> Any:
    """Return what of a category's bills is not assessed, in all steps."""
    if all(bill is bills[0] for bill in bills) and all(share is shares[0] for share in shares):
        return own_part(bills[0], shares[0])
    return by_rows([own_part(*each) for each in zip(bills, shares, strict=True)])


def _burn(monthly: Any) -> Burn:
    here: Any = bool(monthly >= CENT) if not isinstance(monthly, np.ndarray) else None
    if here is None:
        here = True if monthly.min() >= CENT else monthly >= CENT
        here = here if here is True or here.any() else False
    return Burn(monthly, here, monthly * (UNPAID_SHARE * (1 + 1e-9)) + CENT)


def runway(stage: Stage, funds: Funds, burns: Sequence[Burn]) -> Array:
    """Return the months that balances last, all in all, (steps, rows).

    It is the least over each category that burns alone, and over all of those together.
    """
    balances, arrears, shape = funds.balances, funds.arrears, funds.owed.shape
    least = np.full(shape, np.inf)
    free, rate = np.zeros(shape), np.zeros(shape)
    for category, burn in enumerate(burns):
        if burn.here is False:
            continue
        own = stage.payers_of[category]
        # What all channels pay lasts as long alone as with the others, or longer.
        if len(own) < len(balances):
            months = _months(pool(balances, own, shape) - arrears[category], burn)
            np.minimum(least, months, out=least)
        if burn.here is True:
            free -= arrears[category]
            rate += burn.monthly
        else:
            free -= arrears[category] * burn.here
            rate += burn.monthly * burn.here
    for balance, categories in zip(balances, stage.payers, strict=True):
        here = _any([burns[category].here for category in categories])
        if here is not False:
            free += balance if here is True else balance * here
    some = _any([burn.here for burn in burns])
    np.minimum(least, _divided(free, rate, some), out=least)
    np.maximum(least, 0, out=least)
    return least if some is True else np.where(some, least, idle(funds.owed))


def runways(stage: Stage, funds: Funds, burns: Sequence[Burn], into: Array) -> None:
    """Write the months that balances last for each category alone, (steps, categories, rows)."""
    for category, burn in enumerate(burns):
        arrears, found = funds.arrears[category], into[:, category]
        if burn.here is False:
            found[:] = idle(arrears)
            continue
        free = pool(funds.balances, stage.payers_of[category], arrears.shape) - arrears
        np.maximum(_months(free, burn), 0, out=found)
        if burn.here is not True:
            np.copyto(found, idle(arrears), where=~burn.here)


def late(funds: Funds, burns: Sequence[Burn]) -> np.ndarray | None:
    """Return which categories are unpaid, (steps, categories, rows); none where none is."""
    if not funds.owed.max() > CENT:
        return None
    steps, rows = funds.owed.shape
    found = np.empty((steps, len(burns), rows), dtype=bool)
    for category, burn in enumerate(burns):
        if burn.here is False:
            found[:, category] = False
            continue
        np.greater(funds.arrears[category], burn.tolerable, out=found[:, category])
        if burn.here is not True:
            found[:, category] &= burn.here
    return found


def _any(here: Sequence[Any]) -> Any:
    """Return where any of some truths holds: True, False or as many truths."""
    if any(each is True for each in here):
        return True
    rows = [each for each in here if each is not False]
    return np.logical_or.reduce(np.broadcast_arrays(*rows)) if rows else False


def _months(free: Array, burn: Burn) -> Array:
    return _divided(free, burn.monthly, burn.here)


def _divided(free: Array, rate: Any, here: Any) -> Array:
    """Return how long what is free lasts, below 0 where it is; infinite where nothing burns."""
    if here is True:
        return np.asarray(np.divide(free, rate, out=free))
    return np.where(here, free / np.where(here, rate, 1.0), np.inf)


def idle(arrears: Array) -> Array:
    """Return the runway where nothing burns: none where something is owed, else endless."""
    return np.where(arrears > CENT, 0.0, np.inf)
