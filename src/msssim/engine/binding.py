"""Why strength is below target: one reason a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from msssim.engine.stage import Stage
from msssim.scenario.uncertain import Array

if TYPE_CHECKING:
    from msssim.engine.arrivals import Limits
    from msssim.engine.departures import Leavers

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

NONE, MANDATE, MONEY, CLEARANCE, OFFERS, SUSPENDED, CEILING, BEDS, AIRLIFT = map(
    np.int8, range(len(REASONS))
)


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
    found = np.full(stage.rows, OFFERS, dtype=np.int8)
    if uncleared is not None:
        np.copyto(found, CLEARANCE, where=uncleared[step])
    queued = waiting > 1e-6
    if limits is not None and queued.any():
        np.copyto(found, _of_those_waiting(stage, step, limits, arrivals), where=queued)
    if leavers.for_money is not False:
        np.copyto(found, MONEY, where=leavers.for_money)
    if leavers.by_mandate is not False:
        np.copyto(found, MANDATE, where=leavers.by_mandate)
    if not np.all(mandate):
        np.copyto(found, MANDATE, where=np.equal(mandate, 0))
    np.copyto(found, NONE, where=strength >= np.multiply(stage.target[step], 1 - 1e-9))
    return found


def _of_those_waiting(stage: Stage, step: int, limits: Limits, arrivals: Array) -> np.ndarray:
    waits = np.full(stage.rows, SUSPENDED, dtype=np.int8)
    np.copyto(waits, MANDATE, where=np.less(stage.mandate[step], 1))
    reached = arrivals * (1 + 1e-9) + 1e-6
    for code, limit in (
        (MONEY, limits.money),
        (AIRLIFT, limits.airlift),
        (BEDS, limits.beds),
        (CEILING, limits.ceiling),
    ):
        if limit is not np.inf:
            np.copyto(waits, code, where=limit <= reached)
    if stage.arrivals is not None:
        np.copyto(waits, SUSPENDED, where=np.equal(stage.arrivals[step], 0))
    return waits
