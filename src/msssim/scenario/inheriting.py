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
        return edited_source(source, {path: inside(flattened(source.layers[1:]), steps)})
    own = _without(source.tree.data, steps)
    if own == source.tree.data:
        return source
    return source_of_text(spliced(source.tree, own), source.file, source.layers[0].shown)


def inherited_value(source: Source, steps: Steps) -> Data:
    """Return the value at a path as the files below have it; the default where they have none."""
    found: Data = inside(flattened(source.layers[1:]), steps)
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
