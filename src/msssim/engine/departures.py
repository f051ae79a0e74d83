"""Who leaves in a step: by plan, by attrition, over arrears, at the mandate's end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.stage import Stage
from msssim.engine.stocks import SOMEBODY, Stocks, total
from msssim.scenario.uncertain import Array


@dataclass(slots=True)  # made in every step: to freeze it would take as long as its sums
class Leavers:
    """Who leaves in a step, and why."""

    staying: Array  # officers by contingent who do not leave
    number: Any  # officers who leave in all, (rows,)
    overdue: Array | None  # officers by contingent whose planned leaving must wait
    for_money: Any  # whether somebody left over arrears, one or (rows,)
    by_mandate: Any  # whether somebody left since the mandate ended, one or (rows,)
    ending: np.ndarray  # rows on their way out since the mandate ended
    final_strength: Array | None


def departures_of(before: Stocks, stage: Stage, step: int, bills: list[Any]) -> Leavers:
    """Return who leaves, each cause from what the one before left."""
    left = before.strength
    overdue = before.leaving
    if overdue is not None and stage.withdrawals is not None and step >= stage.leaving_from:
        wanted = overdue + stage.withdrawals[step]
        leave = np.minimum(wanted, left)
        left, overdue = left - leave, wanted - leave
    staying = stage.staying[step]
    if staying is not None:
        left = left * staying
    for_money: Any = False
    unhappy = _over_tolerance(before, stage, bills)
    if unhappy is not False:
        rate = stage.drawdown[step]
        for_money = unhappy & (total(left) * rate > SOMEBODY)
        left = left * np.where(unhappy, 1 - rate, 1.0)
    ending, final = _ending(before, stage, step)
    by_mandate: Any = False
    if ending.size:
        left, by_mandate = _end_of_mandate(stage, step, left, ending, final)
    number = total(before.strength - left)
    return Leavers(left, number, overdue, for_money, by_mandate, ending, final)


def _over_tolerance(before: Stocks, stage: Stage, bills: list[Any]) -> Any:
    """Return whether arrears exceed what contributors tolerate, False where nobody's do."""
    if not (stage.channels and stage.tolerated and np.count_nonzero(before.owed > money.CENT)):
        return False
    every = len(stage.tolerated) == len(stage.categories)
    owed: Any = before.owed if every else _sum(before.arrears[g] for g in stage.tolerated)
    counted: Any = _sum(bills[g] for g in stage.tolerated)
    over = money.exceeds(owed, stage.inputs.funding.arrears_tolerance_months * counted)
    return over if np.count_nonzero(over) else False


def _sum(values: Iterable[Any]) -> Any:
    return reduce(add, values)


def _ending(before: Stocks, stage: Stage, step: int) -> tuple[np.ndarray, Array | None]:
    """Return the rows with somebody left after the mandate, and the strength it ended with."""
    ending, final = before.ending, before.final_strength
    if ending.size:
        ending = ending[before.present[ending] > 0]
    new = stage.expiring.get(step)
    if new is not None:
        final = np.zeros_like(before.strength) if final is None else final.copy()
        final[:, new] = before.strength[:, new]
        ending = np.concatenate([ending, new])
    return ending, final


def _end_of_mandate(
    stage: Stage, step: int, left: Array, ending: np.ndarray, final: Array | None
) -> tuple[Array, np.ndarray]:
    """Return who is left as the mandate ends, and where that made somebody leave."""
    # Few rows are on their way out at a time: those still in mandate or long gone are passed over.
    start, end = float(stage.grid.starts[step]), float(stage.grid.ends[step])
    expiry = stage.expiry[ending]
    here, length = left[:, ending], stage.inputs.mandate.drawdown_days
    leave = here
    if length > 0 and final is not None:
        days = end - np.maximum(start, expiry)
        leave = np.minimum(here, final[:, ending] * (days / length))
    over = end - np.maximum(expiry, stage.grid.edges[0]) >= length
    leave = np.where(over, here, leave)
    by_mandate = np.zeros(stage.rows, dtype=bool)
    by_mandate[ending] = total(leave) > SOMEBODY
    left = left.copy()
    left[:, ending] = here - leave
    return left, by_mandate
