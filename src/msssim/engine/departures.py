"""Who leaves in a step: by plan, by attrition, over arrears, at the mandate's end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.stage import Stage
from msssim.engine.stocks import SOMEBODY, Stocks, total
from msssim.scenario.uncertain import Array


@dataclass(frozen=True, slots=True)
class Leavers:
    """Who leaves in a step, and why."""

    gone: Any  # officers by contingent
    number: Any  # officers in all, (rows,)
    overdue: Array | None  # officers by contingent whose planned leaving must wait
    for_money: Any  # whether somebody left over arrears, one or (rows,)
    by_mandate: Any  # whether somebody left since the mandate ended, one or (rows,)
    final_strength: Array | None


def departures_of(before: Stocks, stage: Stage, step: int, bills: list[Any]) -> Leavers:
    """Return who leaves, each cause from what the one before left."""
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
