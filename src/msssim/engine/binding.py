"""Why strength is below target: one reason a step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from msssim.engine.stage import Stage
from msssim.scenario.uncertain import Array

if TYPE_CHECKING:
    from msssim.engine.step import Leavers, Limits

REASONS = (
    "none",
    "mandate",
    "money",
    "clearance",
    "offers",
    "suspended",
    "ceiling",
    "beds",
    "airlift",
)
"""Nothing; the mandate; money; clearance; offers; events that stop arrivals; ceiling, beds, …"""

NONE, MANDATE, MONEY, CLEARANCE, OFFERS, SUSPENDED, CEILING, BEDS, AIRLIFT = range(len(REASONS))
CODES = np.arange(len(REASONS), dtype=np.int8)


def reason(
    stage: Stage,
    step: int,
    limits: Limits | None,
    leavers: Leavers,
    arrivals: Array,
    waiting: Array,
    strength: Array,
) -> np.ndarray:
    """Return the index in REASONS of what binds in each row, (rows,); rules from last to first."""
    mandate = stage.mandate[step]
    uncleared = stage.waves.uncleared
    held_up: Any = False if uncleared is None else uncleared[step]
    found = np.full(stage.rows, OFFERS, dtype=np.int8)
    if held_up is not False:
        found[:] = np.where(held_up, CODES[CLEARANCE], CODES[OFFERS])
    queued = waiting > 1e-6
    if limits is not None and queued.any():
        waits = np.where(np.less(mandate, 1), CODES[MANDATE], CODES[SUSPENDED])
        reached = arrivals * (1 + 1e-9) + 1e-6
        for code, limit in (
            (MONEY, limits.money),
            (AIRLIFT, limits.airlift),
            (BEDS, limits.beds),
            (CEILING, limits.ceiling),
        ):
            if limit is not np.inf:
                waits = np.where(limit <= reached, CODES[code], waits)
        if stage.arrivals is not None:
            waits = np.where(np.equal(stage.arrivals[step], 0), CODES[SUSPENDED], waits)
        found[:] = np.where(queued, waits, found)
    if leavers.for_money is not False:
        found[leavers.for_money] = MONEY
    if leavers.by_mandate is not False:
        found[leavers.by_mandate] = MANDATE
    if isinstance(mandate, float):
        if mandate == 0:
            found[:] = MANDATE
    elif not mandate.all():
        found[np.broadcast_to(np.equal(mandate, 0), found.shape)] = MANDATE
    found[strength >= np.multiply(stage.target[step], 1 - 1e-9)] = NONE
    return found
