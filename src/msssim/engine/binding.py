"""Why strength is below target: one reason a step."""

from __future__ import annotations

from typing import Any

import numpy as np

from msssim.engine.arrivals import Limits
from msssim.engine.stage import Stage
from msssim.engine.step import Flows
from msssim.engine.stocks import Stocks
from msssim.scenario.uncertain import Array

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

OFFERS, CLEARANCE, SUSPENDED, MANDATE, MONEY, AIRLIFT, BEDS, CEILING, STOPPED, LEFT, ENDED, NONE = (
    range(12)
)
"""The rules, from the one that every other one overrides to the one that overrides all."""

REASON_OF = np.array(
    [
        REASONS.index(name)
        for name in (
            *("offers", "clearance", "suspended", "mandate", "money", "airlift", "beds"),
            *("ceiling", "suspended", "money", "mandate", "none"),
        )
    ],
    dtype=np.int8,
)
"""The reason that each rule gives."""


def reason(stage: Stage, step: int, moved: Flows, after: Stocks) -> np.ndarray:
    """Return the index in REASONS of what binds in each row, (rows,)."""
    mandate = stage.mandate[step]
    uncleared = stage.waves.uncleared
    # Numbers of rules, the greatest that holds: bytes, as masked copies take ten times as long.
    found = np.zeros(stage.rows, dtype=np.uint8)
    if uncleared is not None:
        _hold(found, CLEARANCE, uncleared[step])
    queued = moved.waiting > 1e-6
    if moved.limits is not None and queued.any():
        waits = _of_those_waiting(stage, step, moved.limits, moved.arrived)
        waits *= queued.view(np.uint8)
        np.maximum(found, waits, out=found)
    _hold(found, LEFT, moved.leavers.for_money)
    _hold(found, ENDED, moved.leavers.by_mandate)
    _hold(found, ENDED, np.equal(mandate, 0))
    _hold(found, NONE, after.present >= np.multiply(stage.target[step], 1 - 1e-9))
    return np.asarray(REASON_OF.take(found))


def _hold(found: np.ndarray, rule: int, where: Any) -> None:
    """Raise what is found to a rule where it holds, in place."""
    if isinstance(where, np.ndarray):
        np.maximum(found, where.view(np.uint8) * np.uint8(rule), out=found)
    elif where:
        np.maximum(found, np.uint8(rule), out=found)


def _of_those_waiting(stage: Stage, step: int, limits: Limits, arrivals: Array) -> np.ndarray:
    waits = np.full(stage.rows, SUSPENDED, dtype=np.uint8)
    _hold(waits, MANDATE, np.less(stage.mandate[step], 1))
    reached = arrivals * (1 + 1e-9) + 1e-6
    for rule, limit in (
        (MONEY, limits.money),
        (AIRLIFT, limits.airlift),
        (BEDS, limits.beds),
        (CEILING, limits.ceiling),
    ):
        if limit is not np.inf:
            _hold(waits, rule, limit <= reached)
    if stage.arrivals is not None:
        _hold(waits, STOPPED, np.equal(stage.arrivals[step], 0))
    return waits
