"""Why strength is below target: one reason a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.arrivals import Limits
from msssim.engine.stage import Stage, by_rows
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


@dataclass(frozen=True, slots=True)
class Binding:
    """What let officers in within a step, and what made some leave; as in Flows."""

    limits: Limits | None
    for_money: Any
    by_mandate: Any


def reasons(
    stage: Stage, steps: slice, whole: dict[str, Array], bindings: Sequence[Binding]
) -> np.ndarray:
    """Return the index in REASONS of what binds in each of some steps and rows, (steps, rows)."""
    mandate = by_rows(stage.mandate[steps])
    uncleared = stage.waves.uncleared
    # Numbers of rules, the greatest that holds: bytes, as masked copies take ten times as long.
    found = np.zeros(whole["queue"].shape, dtype=np.uint8)
    if uncleared is not None:
        _hold(found, CLEARANCE, uncleared[steps])
    queued = whole["queue"] > 1e-6
    if queued.any():
        waits = _of_those_waiting(stage, steps, mandate, bindings, whole["arrivals"])
        waits *= queued.view(np.uint8)
        np.maximum(found, waits, out=found)
    _hold(found, LEFT, by_rows([each.for_money for each in bindings]))
    _hold(found, ENDED, by_rows([each.by_mandate for each in bindings]))
    _hold(found, ENDED, np.equal(mandate, 0))
    _hold(found, NONE, whole["strength"] >= by_rows(stage.target[steps]) * (1 - 1e-9))
    return np.asarray(REASON_OF.take(found))


def _hold(found: np.ndarray, rule: int, where: Any) -> None:
    """Raise what is found to a rule where it holds, in place."""
    if isinstance(where, np.ndarray):
        np.maximum(found, where.astype(np.uint8) * np.uint8(rule), out=found)
    elif where:
        np.maximum(found, np.uint8(rule), out=found)


def _of_those_waiting(
    stage: Stage, steps: slice, mandate: Any, bindings: Sequence[Binding], arrivals: Array
) -> np.ndarray:
    waits = np.full(arrivals.shape, SUSPENDED, dtype=np.uint8)
    _hold(waits, MANDATE, np.less(mandate, 1))
    reached = arrivals * (1 + 1e-9) + 1e-6
    for rule, name in (
        (MONEY, "money"),
        (AIRLIFT, "airlift"),
        (BEDS, "beds"),
        (CEILING, "ceiling"),
    ):
        limits = [np.inf if b.limits is None else getattr(b.limits, name) for b in bindings]
        if any(limit is not np.inf for limit in limits):
            _hold(waits, rule, by_rows(limits) <= reached)
    if stage.arrivals is not None:
        _hold(waits, STOPPED, np.equal(by_rows(stage.arrivals[steps]), 0))
    return waits
