"""A value given back to what a file extends: its own word on it is taken out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msssim.scenario import paths
from msssim.scenario.layers import flattened, inside
from msssim.scenario.reader import Steps
from msssim.scenario.rendering import Data, is_group
from msssim.scenario.source import Source, source_of_text
from msssim.scenario.splicing import spliced
from msssim.scenario.writing import edited_source, file_data


def given_back(source: Source, path: str) -> Source:
    """Return the source with the value at a path as the files below have it, or the default.

    A file replaces a list as a whole: within one, the value below is written in its place. Raises
    ScenarioError where the scenario needs a value, PathError for a text that is no path.
    """
    steps = paths.parse(path)
    if any(isinstance(step, int) for step in steps):
        return edited_source(source, {path: inside(_below(source), steps)})
    own = _without(source.tree.data, steps)
    if own == source.tree.data:
        return source
    return source_of_text(spliced(source.tree, own), source.file, source.layers[0].shown)


def is_replaced(source: Source, path: str) -> bool:
    """Say whether the opened file replaces an inherited list as a whole."""
    steps = paths.parse(path)
    own, below = (inside(data, steps) for data in (source.tree.data, _below(source)))
    return isinstance(own, list) and below is not None


def list_given_back(source: Source, path: str) -> Source:
    """Return the source with a list as the files below have it.

    What this file says of its items goes too: evidence, and paths of inherited levers.
    """
    steps = paths.parse(path)
    own = _without(source.tree.data, steps)
    for key in dict(own.get("evidence") or {}):
        about = paths.parse(key)
        if about[: len(steps)] == steps:
            own = _without(own, ("evidence", key))
    levers = own.get("levers")
    for key, lever in dict(levers if is_group(levers) else {}).items():
        moved = lever.get("paths") if is_group(lever) else None
        names = any(str(one).startswith(f"{path}[") for one in moved or ())
        if names and inside(_below(source), ("levers", key)) is not None:
            own = _without(own, ("levers", key, "paths"))
    return source_of_text(spliced(source.tree, own), source.file, source.layers[0].shown)


def _below(source: Source) -> dict[str, Any]:
    return flattened(source.layers[1:])


def inherited_value(source: Source, steps: Steps) -> Data:
    """Return the value at a path as the files below have it; the default where they have none."""
    found: Data = inside(_below(source), steps)
    return file_data(paths.field_at(steps).default, steps) if found is None else found


def _without(data: Mapping[str, Any], steps: Steps) -> dict[str, Any]:
    """Return data without what lies at a path, nor groups that are empty without it."""
    key, *rest = steps
    kept = dict(data)
    if key not in kept:
        return kept
    inner = _without(kept[str(key)], tuple(rest)) if rest and is_group(kept[str(key)]) else {}
    if inner:
        kept[str(key)] = inner
    else:
        del kept[str(key)]
    return kept
