"""Levers: the planner's knobs, turned before anything else (model.md, section 3)."""

from datetime import date, timedelta
from typing import Any

from .defaults import default
from .paths import Path, expand, parse, read, write

NEUTRAL = {"scale": 1, "shift": 0, "set": None}


def with_levers(scenario: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of `scenario` with its levers applied, in the file's order."""
    moved = _copy(scenario)
    for lever in (scenario.get("levers") or {}).values():
        value = lever.get("value")
        if value is None:
            value = NEUTRAL[lever["kind"]]
        if value is not None:
            _apply(moved, lever, value)
    return moved


def _apply(scenario: dict[str, Any], lever: dict[str, Any], value: float) -> None:
    """Apply one lever, to each field once, however many of its paths lead there."""
    named: dict[Path, bool] = {}
    for text in lever["paths"]:
        for path in expand(scenario, parse(text)):
            named[path] = named.get(path, False) or "*" not in text
    for path, writes_new in named.items():
        _move(scenario, path, lever["kind"], value, writes_new=writes_new)


def _move(scenario: dict[str, Any], path: Path, kind: str, value: Any, writes_new: bool) -> None:
    """Move one field; one that is left out and has no default only where `set` names it."""
    before = read(scenario, path)
    if before is None:
        before = default(scenario, path)
    if kind == "set":
        if before is not None or writes_new:
            write(scenario, path, value)
    elif before is not None:
        write(scenario, path, scaled(before, value) if kind == "scale" else shifted(before, value))


def scaled(before: Any, value: float) -> Any:
    """Return `before` times `value`: not a geometric deviation, a weight or a date."""
    if isinstance(before, date):
        return before
    if not isinstance(before, dict):
        return before * value
    ((name, numbers),) = before.items()
    if name == "lognormal":
        return {name: [numbers[0] * value, numbers[1]]}
    if name == "discrete":
        return {name: [[number * value, weight] for number, weight in numbers]}
    return {name: [number * value for number in numbers]}


def shifted(before: Any, value: float) -> Any:
    """Return `before` plus `value`: whole days to a date, the mean or median alone."""
    if isinstance(before, date):
        return before + timedelta(days=round(value))
    if not isinstance(before, dict):
        return before + value
    ((name, numbers),) = before.items()
    if name in ("normal", "lognormal"):
        return {name: [numbers[0] + value, numbers[1]]}
    if name == "discrete":
        return {name: [[number + value, weight] for number, weight in numbers]}
    return {name: [number + value for number in numbers]}


def _copy(value: Any) -> Any:
    """Return a copy of which no two parts are one object, as YAML's aliases are."""
    if isinstance(value, dict):
        return {key: _copy(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_copy(each) for each in value]
    return value
