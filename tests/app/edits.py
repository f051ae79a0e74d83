"""Random edits of a scenario, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from msssim.scenario.paths import Entry, walk
from msssim.scenario.schema import Scenario

WORDS = ("Kenya first", "", "ends: with a colon", '"quoted"', "naïve — ünïcode", "# no comment")

LEFT_ALONE = ("msssim", "simulation.draws")
"""The version, and what would only make runs long."""


def random_edit(scenario: Scenario, dice: random.Random) -> tuple[str, Any]:
    """Return a path and a value for it, mostly one that is valid."""
    entries = [entry for entry in walk(scenario) if entry.path not in LEFT_ALONE]
    entry = dice.choice(entries)
    return entry.path, dice.choice(list(_values(entry, dice)))


def _values(entry: Entry, dice: random.Random) -> Iterator[Any]:
    known = entry.field.parameter
    if dice.random() < 0.05:
        yield None
    elif entry.field.kind in ("number", "integer"):
        low, high = known.low, known.high if known.high is not None else known.low + 1_000
        number = dice.uniform(max(low, -1e6), min(high, 1e6))
        yield round(number)
        if entry.field.kind == "number":
            yield round(number, dice.randrange(6))
            if entry.field.uncertain:
                yield {"uniform": sorted((round(number, 3), low))}
    elif isinstance(entry.value, str):
        yield dice.choice(WORDS)
    elif isinstance(entry.value, bool):
        yield not entry.value
    else:
        yield entry.value
