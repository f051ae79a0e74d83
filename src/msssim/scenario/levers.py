"""What levers make of a scenario before it is run."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from msssim.scenario import paths
from msssim.scenario.evidence import Lever
from msssim.scenario.schema import Scenario, fields_given, validated
from msssim.scenario.uncertain import is_number


@lru_cache(maxsize=16)
def levered(scenario: Scenario) -> Scenario:
    """Return the scenario that its levers make, without them; values may leave their bounds.

    Levers act in the file's order, each on a field once, however many of its paths lead there.
    """
    if not any(lever.position is not None for lever in scenario.levers.values()):
        return scenario
    moved: dict[paths.Path, Any] = {}
    for lever in scenario.levers.values():
        if lever.position is not None:
            for path, by_name in _fields(scenario, lever).items():
                _move(scenario, lever, path, by_name, moved)
    data = fields_given(scenario)  # what no lever moves is valid as it stands
    for path, value in moved.items():
        paths.put(data, path, value)
    data.pop("levers", None)
    return validated(data, levered=True)


def _fields(scenario: Scenario, lever: Lever) -> dict[paths.Path, bool]:
    """Return the fields that a lever moves, and whether a path without `*` names each."""
    found: dict[paths.Path, bool] = {}
    for pattern in lever.paths:
        try:
            expanded = paths.expand(scenario, pattern)
        except paths.PathError:
            continue
        for path in expanded:
            found[path] = found.get(path, False) or "*" not in paths.parse(pattern)
    return found


def _move(
    scenario: Scenario, lever: Lever, path: paths.Path, by_name: bool, moved: dict[paths.Path, Any]
) -> None:
    def current(at: paths.Path) -> Any:
        return moved[at] if at in moved else paths.value_at(scenario, at)

    value = current(path)
    if value is None and path == ("mandate", "ceiling"):
        value = current(("strength", "target"))
    if lever.kind == "set":
        if value is not None or by_name:
            moved[path] = lever.position
    elif value is not None:
        moved[path] = moved_value(lever.kind, value, lever.position)
    if path in moved and paths.field_at(path).kind == "integer":
        moved[path] = max(0, round(moved[path]))


def moved_value(kind: str, value: Any, by: Any) -> Any:
    """Return a number, distribution or date scaled or shifted by a lever's position."""
    if isinstance(value, date):
        return shifted_day(value, by)
    if is_number(value):
        return value * by if kind == "scale" else value + by
    return value.scaled(by) if kind == "scale" else value.shifted(by)


def shifted_day(day: date, by: float) -> date:
    """Return a day moved by days (rounded half to even), kept within the calendar."""
    most, least = (date.max - day).days, (date.min - day).days
    return day + timedelta(max(least, min(most, round(by))))
