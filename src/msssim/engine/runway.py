"""How long money lasts at today's cost: each category alone, and all together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.costs import own_part
from msssim.engine.money import CENT, pool
from msssim.engine.stage import Stage
from msssim.engine.stocks import Stocks, total
from msssim.scenario.uncertain import Array

UNPAID_SHARE = 0.5
"""A category is unpaid in a step where more than this share of a month's bill is owed."""


@dataclass(frozen=True, slots=True)
class Burn:
    """What a category costs a month, one or (rows,)."""

    monthly: Any  # US$
    here: Any  # where that is more than rounding: True, False or (rows,)
    tolerable: Any  # US$ of arrears; with more the category is unpaid


def burns_of(bills: Sequence[Any], kept: Sequence[Any], before: Sequence[Burn]) -> tuple[Burn, ...]:
    """Return what categories burn; what they burnt `before` stands where a bill is the same."""
    own = [own_part(*each) for each in zip(bills, kept, strict=True)]
    if not before:
        return tuple(_burn(monthly) for monthly in own)
    return tuple(
        last if last.monthly is monthly else _burn(monthly)
        for monthly, last in zip(own, before, strict=True)
    )


def _burn(monthly: Any) -> Burn:
    here: Any = bool(monthly >= CENT) if not isinstance(monthly, np.ndarray) else None
    if here is None:
        here = True if monthly.min() >= CENT else monthly >= CENT
        here = here if here is True or here.any() else False
    return Burn(monthly, here, monthly * (UNPAID_SHARE * (1 + 1e-9)) + CENT)


def runway(stage: Stage, stocks: Stocks, burns: Sequence[Burn]) -> Array:
    """Return the months that balances last, all in all, (rows,).

    It is the least over each category that burns alone, and over all of those together.
    """
    balances, arrears, rows = stocks.balances, stocks.arrears, stage.rows
    least = np.full(rows, np.inf)
    free, rate = np.zeros(rows), np.zeros(rows)
    for category, burn in enumerate(burns):
        if burn.here is False:
            continue
        own = stage.payers_of[category]
        # What all channels pay lasts as long alone as with the others, or longer.
        if len(own) < len(balances):
            months = _months(pool(balances, own, rows) - arrears[category], burn.monthly, burn.here)
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
    np.minimum(least, _months(free, rate, some), out=least)
    np.maximum(least, 0, out=least)
    return least if some is True else np.where(some, least, idle(total(arrears)))


def runways(stage: Stage, stocks: Stocks, burns: Sequence[Burn], into: Array) -> None:
    """Write the months that balances last for each category alone, (categories, rows)."""
    for category, burn in enumerate(burns):
        arrears, here = stocks.arrears[category], burn.here
        if here is False:
            into[category] = idle(arrears)
            continue
        funds = pool(stocks.balances, stage.payers_of[category], stage.rows)
        np.maximum(_months(funds - arrears, burn.monthly, here), 0, out=into[category])
        if here is not True:
            np.copyto(into[category], idle(arrears), where=~here)


def _any(here: Sequence[Any]) -> Any:
    """Return where any of some truths holds: True, False or (rows,)."""
    if any(each is True for each in here):
        return True
    rows = [each for each in here if each is not False]
    return np.logical_or.reduce(rows) if rows else False


def _months(free: Array, rate: Any, here: Any) -> Array:
    """Return how long what is free lasts, below 0 where it is; infinite where nothing burns."""
    if here is True:
        return np.asarray(np.divide(free, rate, out=free))
    return np.where(here, free / np.where(here, rate, 1.0), np.inf)


def idle(arrears: Array) -> Array:
    """Return the runway where nothing burns: none where something is owed, else endless."""
    return np.where(arrears > CENT, 0.0, np.inf)
