"""Dotted paths of a scenario's fields, read and written in plain mappings and lists."""

import re
from functools import cache
from typing import Any

Path = tuple[str | int, ...]

COLLECTIONS = {  # whose keys are ids (or categories), not fields
    ("contingents",),
    ("phases",),
    ("zones",),
    ("costs",),
    ("safeguards",),
    ("events",),
    ("mandate", "decisions"),
    ("funding", "channels"),
    ("funding", "sources"),
    ("funding", "arrears"),
}


@cache
def parse(text: str) -> Path:
    """Return `a.b[0].c` as ("a", "b", 0, "c"); a `*` stays one, an id's or an index's."""
    path: list[str | int] = []
    for part in text.split("."):
        name, *index = re.split(r"[\[\]]", part)
        path.append(name)
        if index:
            path.append("*" if index[0] == "*" else int(index[0]))
    return tuple(path)


@cache
def kind(path: Path) -> str:
    """Return the field that `path` is one of, ids and indices as `*`: "costs.*.amount"."""
    names: list[str] = []
    for depth, key in enumerate(path):
        if isinstance(key, int) or path[:depth] in COLLECTIONS:
            names.append("*")
        else:
            names.append(key)
    return ".".join(names)


def read(scenario: dict[str, Any], path: Path) -> Any:
    """Return what the file says at `path`, or None where it says nothing."""
    place: Any = scenario
    for key in path:
        if isinstance(key, int):
            place = place[key] if place is not None and key < len(place) else None
        else:
            place = None if place is None else place.get(key)
    return place


def write(scenario: dict[str, Any], path: Path, value: Any) -> None:
    """Put `value` at `path`; a section that was left out appears."""
    place: Any = scenario
    for key in path[:-1]:
        if isinstance(place, dict) and place.get(key) is None:
            place[key] = {}
        place = place[key]
    place[path[-1]] = value


def expand(scenario: dict[str, Any], pattern: Path) -> list[Path]:
    """Return the fields that `pattern` leads to, in the file's order, also those left out.

    Ids and list items must be there; only a field of theirs, or a section, may be missing.
    """
    found: list[Path] = [()]
    for depth, key in enumerate(pattern):
        is_last = depth == len(pattern) - 1
        longer: list[Path] = []
        for path in found:
            place = read(scenario, path) if path else scenario
            longer += [(*path, each) for each in _keys(place, path, key, is_last)]
        found = longer
    return found


def _keys(place: Any, path: Path, key: str | int, is_last: bool) -> list[str | int]:
    """Return the keys of `place`, which stands at `path`, that `key` means."""
    if isinstance(place, list) and key == "*":
        return list(range(len(place)))
    if isinstance(key, int):
        return [key] if key < len(place or []) else []
    if path in COLLECTIONS:
        ids = list(place or {})
        return ids if key == "*" else [key] if key in ids or is_last else []
    return [] if key == "*" else [key]
