"""What a step hands to the next: officers, queues, money and arrears."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.costs import Rates, monthly
from msssim.engine.stage import Stage
from msssim.scenario.uncertain import Array

SOMEBODY = 1e-6
"""Fewer officers than this are rounding."""


@dataclass(slots=True)  # made in every step: to freeze it would take as long as its sums
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
    ending: np.ndarray  # rows on their way out since the mandate ended
    final_strength: Array | None  # their strength at the start of the step in which it ended
    prices: Rates | None  # of the step before; none at the start
    bills: list[Any]  # US$ a month by category, at those prices and this strength


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
        ending=np.empty(0, dtype=np.intp),
        final_strength=None,
        prices=None,
        bills=[],
    )


def monthly_bills(prices: Rates, present: Array) -> list[Any]:
    """Return what each category costs a month at a strength, one or (rows,)."""
    bills = prices.standing.copy()
    for category in prices.manned:
        bills[category] = monthly(prices, category, present)
    return bills


def repriced(stocks: Stocks, prices: Rates) -> list[Any]:
    """Return what each category costs a month at the strength there is, at other prices."""
    known = stocks.prices
    if known is None:
        return monthly_bills(prices, stocks.present)
    return [
        bill
        if prices.month[category] is known.month[category]
        and prices.officer[category] is known.officer[category]
        else monthly(prices, category, stocks.present)
        for category, bill in enumerate(stocks.bills)
    ]


def _columns(values: list[float], rows: int) -> Array:
    return np.tile(np.array(values, dtype=float).reshape(-1, 1), (1, rows))


def total(values: Array) -> Array:
    """Return the sum over the first axis of (…, rows), first to last whatever the rows."""
    # Of a single row numpy would add pairs of pairs, and end on other last bits.
    if values.shape[-1] == 1 and len(values):
        return np.asarray(np.add.accumulate(values, axis=0)[-1])
    if len(values) == 2:
        return np.asarray(values[0] + values[1])
    return np.asarray(np.add.reduce(values, axis=0))
