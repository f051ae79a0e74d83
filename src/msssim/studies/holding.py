"""The edits by which a scenario holds an input at a value, whatever its levers make of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError

from msssim.scenario import paths
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import is_number
from msssim.studies.finding import Offer

DIGITS = 6
"""Significant digits of a value that is written into a scenario."""


def offers(
    scenario: Scenario, path: str, label: str, values: Mapping[str, float | date]
) -> tuple[Offer, ...]:
    """Return scenarios in which an input is held at values, by their texts; none that cannot be."""
    found = []
    for said, value in values.items():
        edits = edits_to_hold(scenario, path, value)
        if edits is not None:
            found.append(Offer(f"{label}, {said}", edits))
    return tuple(found)


def edits_to_hold(scenario: Scenario, path: str, value: float | date) -> dict[str, Any] | None:
    """Return the edit after which an input is the same in all draws; none where levers forbid."""
    for tried in _candidates(scenario, path, value):
        try:
            moved = levered(paths.edit(scenario, path, tried))
            there = paths.value_at(moved, path) if path.split(".")[0] != "levers" else tried
        except (ValidationError, paths.PathError, ValueError):
            continue
        if _alike(there, value):
            return {path: tried}
    return None


def _candidates(scenario: Scenario, path: str, value: float | date) -> list[float | date]:
    """Return the value itself, and what a lever that scales or shifts it would make it of."""
    if isinstance(value, date):
        return [value]
    steps = paths.parse(path)
    whole = paths.field_at(steps).kind == "integer"
    found = [_rounded(value, whole)]
    for lever in scenario.levers.values():
        by = lever.position
        if not is_number(by) or not _moves(scenario, lever.paths, steps):
            continue
        if lever.kind == "shift":
            found.append(_rounded(value - float(by), whole))  # type: ignore[arg-type]
        elif lever.kind == "scale" and by:
            found.append(_rounded(value / float(by), whole))  # type: ignore[arg-type]
    return [*found]


def _moves(scenario: Scenario, patterns: tuple[str, ...], steps: paths.Path) -> bool:
    for pattern in patterns:
        try:
            if steps in paths.expand(scenario, pattern):
                return True
        except paths.PathError:
            continue
    return False


def _rounded(value: float, whole: bool) -> float:
    return round(value) if whole else float(f"{value:.{DIGITS}g}")


def _alike(there: object, value: float | date) -> bool:
    if isinstance(value, date):
        return there == value
    return is_number(there) and math.isclose(
        float(there),  # type: ignore[arg-type]
        value,
        rel_tol=1e-4,
        abs_tol=0.51 if isinstance(there, int) else 1e-9,
    )
