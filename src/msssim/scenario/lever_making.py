"""What a lever can move: the paths to choose from, how many values each meets, a first range."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from msssim.scenario import paths
from msssim.scenario.parameter import FieldOf
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central, is_number

UNMOVED = ("levers", "evidence", "observations", "msssim", "simulation", "horizon")
"""Groups without an input that a planner would move."""
SHARES = ("share", "probability")


def patterns(scenario: Scenario) -> dict[str, int]:
    """Return the paths that a lever may have, with how many values each meets.

    In the order of the file: each value's own path before those that meet more by a `*`.
    """
    met: Counter[str] = Counter()
    for entry in paths.walk(scenario):
        steps = paths.parse(entry.path)
        if steps[0] not in UNMOVED and is_movable(entry.field) and entry.value is not None:
            met.update(list(dict.fromkeys(_patterns(steps))))
    return dict(met)


def is_movable(field: FieldOf) -> bool:
    """Say whether a lever can move a field's value."""
    return field.kind in ("number", "integer", "date")


def _patterns(steps: paths.Path) -> Iterator[str]:
    """Yield a path, then with `*` for its last item, and for every item it leads through."""
    items = [place for place, _ in enumerate(steps) if _is_item(steps, place)]
    yield _starred(steps, [])
    if items:
        yield _starred(steps, items[-1:])
        yield _starred(steps, items)


def _is_item(steps: paths.Path, place: int) -> bool:
    """Say whether a step is an id or an index rather than the name of a field."""
    if not place:
        return False
    if isinstance(steps[place], int):
        return True
    return paths.field_at(steps[:place]).holder == "ids" and not _is_item(steps, place - 1)


def _starred(steps: paths.Path, places: Sequence[int]) -> str:
    text = ""
    for place, step in enumerate(steps):
        if place not in places:
            text = (
                f"{text}.{paths.text_of((step,))}" if isinstance(step, str) else f"{text}[{step}]"
            )
        else:
            text += "[*]" if isinstance(step, int) else ".*"
    return text.removeprefix(".").replace('.["', '["')


def met_by(scenario: Scenario, pattern: str) -> list[str]:
    """Return the paths of the values that a lever's path meets; none where it leads nowhere."""
    try:
        found = paths.expand(scenario, pattern)
        return [paths.text_of(one) for one in found if paths.value_at(scenario, one) is not None]
    except paths.PathError:
        return []


def made_lever(scenario: Scenario, pattern: str) -> dict[str, Any]:
    """Return a lever for a path, as plain data: it stands where the file has the values."""
    parameter = paths.field_at(paths.parse(pattern)).parameter
    values = [paths.value_at(scenario, path) for path in met_by(scenario, pattern)]
    made: dict[str, Any] = {"label": parameter.label, "paths": [pattern]}
    if any(isinstance(value, date) for value in values):
        return made | {"kind": "shift", "low": -90, "high": 180, "step": 1, "unit": "days"}
    if parameter.unit == "days":
        return made | {"kind": "shift", "low": 0, "high": 180, "step": 15, "unit": "days"}
    if parameter.unit in SHARES and all(is_number(value) for value in values):
        return made | {"kind": "set", "low": 0, "high": 1, "step": 0.05, "unit": parameter.unit}
    if not any(central(value) for value in values):
        high = 10 * (parameter.step or 1)
        return made | {"kind": "shift", "low": 0, "high": high, "unit": parameter.unit}
    return made | {"kind": "scale", "low": 0, "high": 1.5, "step": 0.05, "unit": "of expected"}


def free_key(scenario: Scenario, label: str) -> str:
    """Return an id for a lever of a label that no lever has yet."""
    stem = re.sub(r"\W+", "_", label.lower()).strip("_")[:70] or "lever"
    keys = [stem, *(f"{stem}_{number}" for number in range(2, len(scenario.levers) + 3))]
    return next(key for key in keys if key not in scenario.levers)
