"""Edits written into a file's text as a careful colleague would: nothing else moves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set
from datetime import date
from typing import Any

from pydantic import ValidationError

from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.layers import Layer, flattened, inside, merged, sections_of
from msssim.scenario.parameter import ISO_DAY, Section
from msssim.scenario.problems import Problem, ScenarioError, problems_of
from msssim.scenario.reader import ReadError, Steps
from msssim.scenario.rendering import Data, is_group
from msssim.scenario.rereading import reread
from msssim.scenario.schema import Scenario, plain, validated
from msssim.scenario.source import Source
from msssim.scenario.uncertain import Distribution


def edited_source(
    source: Source, edits: Mapping[str, Any], renamed_in: Collection[str] = ()
) -> Source:
    """Return the source after edits {path: value; None removes}, made together, in order.

    Comments, order and layout stay, and the files that it extends are not touched: what differs
    from them is written into the opened file. The scenario is that of `paths.edited`, but that an
    inherited id that was removed and comes back takes its old place again. `renamed_in` are groups
    of the source's text that its scenario does not follow yet.

    Raises PathError for a path to nothing and ScenarioError for what would not be valid.
    """
    own: Mapping[str, Any] = source.tree.data
    touched = {str(paths.parse(path)[0]) for path in edits} | set(renamed_in)
    inherited = flattened(source.layers[1:], touched)
    for path, value in edits.items():
        own = _edited(own, inherited, paths.parse(path), value)
    if own is source.tree.data:
        return source
    top = source.layers[0]
    try:
        layer = Layer(top.file, top.shown, reread(source.tree, own))
    except ReadError as error:
        raise _unwritable(edits) from error
    if layer.tree.data != own:
        raise _unwritable(edits)
    data = merged(inherited, sections_of(own, touched))
    try:
        return Source((layer, *source.layers[1:]), _validated(data, source.scenario, touched))
    except ValidationError as error:
        raise ScenarioError(problems_of(error)) from error


def _validated(data: dict[str, Any], before: Scenario, touched: Set[str]) -> Scenario:
    """Return a scenario with the sections that were touched made of data anew.

    The others are taken as they were found valid before; whether all fits together is seen anew.
    """
    kept = {name: getattr(before, name) for name in before.model_fields_set - touched}
    return validated({**data, **kept})


def _unwritable(edits: Iterable[str]) -> ScenarioError:
    why = phrase("cannot be written into this file's layout: edit it by hand")
    return ScenarioError([Problem(why, path) for path in edits])


def _edited(
    own: Mapping[str, Any], inherited: Mapping[str, Any], steps: Steps, value: Any
) -> Mapping[str, Any]:
    """Return the opened file's data after an edit of what it makes with the inherited data."""
    paths.field_at(steps)
    new = file_data(value, steps)
    numbered = next((depth for depth, step in enumerate(steps) if isinstance(step, int)), None)
    if numbered is None and new is not None:
        return _put(own, inherited, steps, new)
    whole = merged(inherited, sections_of(own, {str(steps[0])}))
    if new is None and inside(whole, steps) is None:
        return own
    if numbered is None:
        return _put(own, inherited, steps, new)
    paths.put(whole, steps, new)
    return _put(own, inherited, steps[:numbered], inside(whole, steps[:numbered]))


def _put(own: Any, inherited: Any, steps: Steps, new: Data) -> dict[str, Any]:
    """Return a group of the opened file that gives, over what it inherits, `new` at a path."""
    key, *rest = steps
    below = inherited.get(key) if is_group(inherited) else None
    result = dict(own)
    if rest:
        inner = own.get(key)
        if not is_group(inner):
            inner = dict.fromkeys(below) if key in own and is_group(below) else {}
        result[key] = _put(inner, below, tuple(rest), new)
    elif new is not None:
        result[key] = _over(below, new)
    elif is_group(inherited) and key in inherited:
        result[key] = None
    else:
        result.pop(key, None)
    return result


def _over(below: Any, new: Data) -> Data:
    """Return what must be laid over inherited data to give `new`: what differs from it."""
    if not (is_group(below) and is_group(new)):
        return new
    written = {k: _over(below.get(k), v) for k, v in new.items() if below.get(k) != v}
    return written | {key: None for key in below if key not in new}


def file_data(value: Any, at: Steps) -> Data:
    """Return a value as plain data of the file: sections as groups, ISO days as dates."""
    if isinstance(value, Section):
        value = plain(value)
    elif isinstance(value, Distribution):
        value = {value.kind: value.numbers}
    if isinstance(value, Mapping):
        named = ((k if isinstance(k, str) else str(k), v) for k, v in value.items())
        return {k: file_data(v, (*at, k)) for k, v in named if v is not None}
    if isinstance(value, list | tuple):
        return [file_data(item, (*at, index)) for index, item in enumerate(value)]
    if isinstance(value, str) and ISO_DAY.fullmatch(value):
        return _day(value, at)
    if isinstance(value, float):
        return int(value) if value.is_integer() else float(value)
    return value  # type: ignore[no-any-return]


def _day(text: str, at: Steps) -> Data:
    """Return a date where the field at a path is one, the text where it is none."""
    try:
        return date.fromisoformat(text) if paths.field_at(at).kind in ("date", "value") else text
    except (paths.PathError, ValueError):
        return text
