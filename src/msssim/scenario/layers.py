"""Scenario files laid over one another by `extends`, and which of them gives a value."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from msssim.scenario.disk import said_by_disk
from msssim.scenario.embedding import MOST_REPORT_BYTES, extracted, is_report
from msssim.scenario.guarding import MOST_BYTES
from msssim.scenario.language import phrase
from msssim.scenario.migrations import up_to_date
from msssim.scenario.paths import Path as Steps
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.reader import Place, ReadError, Tree, decoded, read
from msssim.scenario.rendering import is_group

MOST_LAYERS = 8
WORKSPACE = ".msssim"


@dataclass(frozen=True, slots=True)
class Layer:
    """One file's text and data; `file` is none for text that was never saved.

    `written` is the text that the file itself holds, where it is of an older version; `changed` is
    when the file was last written, as the disk had it when it was read.
    """

    file: Path | None
    shown: str
    tree: Tree
    written: str = ""
    changed: datetime | None = field(default=None, compare=False)


def merged(base: Mapping[Any, Any], over: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return `over` laid over `base`: groups merge key by key, all else replaces, null removes."""
    result = dict(base)
    for key, value in over.items():
        if value is None:
            result.pop(key, None)
        elif is_group(value):
            inherited = result.get(key)
            result[key] = merged(inherited if is_group(inherited) else {}, value)
        else:
            result[key] = value
    return result


def sections_of(data: Mapping[str, Any], names: Container[str]) -> dict[str, Any]:
    """Return some sections of a file's data, as far as they are there."""
    return {name: section for name, section in data.items() if name in names}


def flattened(layers: Sequence[Layer], only: Container[str] | None = None) -> dict[str, Any]:
    """Return the data that layers (the opened file first) make together, of some sections only."""
    data: dict[str, Any] = {}
    for layer in reversed(layers):
        wanted = layer.tree.data if only is None else sections_of(layer.tree.data, only)
        data = merged(data, {k: v for k, v in wanted.items() if k != "extends"})
    return data


def inside(data: Any, steps: Steps) -> Any:
    """Return what lies in plain data at a path, or nothing."""
    for step in steps:
        is_item = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if not is_item and not (is_group(data) and step in data):
            return None
        data = data[step]
    return data


def giver(layers: Sequence[Layer], path: Steps) -> int | None:
    """Return the number of the layer that gives the value at a path, none for a default."""
    for number, layer in enumerate(layers):
        value: Any = layer.tree.data
        for step in path:
            if isinstance(value, Mapping) and (value is layer.tree.data or is_group(value)):
                if step not in value:
                    break
                value = value[step]
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        else:
            return None if value is None else number
        if value is not None and not is_group(value):
            return None
    return None


def find_in(layers: Sequence[Layer], path: Steps) -> tuple[str, Tree, Place] | None:
    """Return the file, tree and place of a path in the uppermost layer that has it."""
    for layer in layers:
        if path in layer.tree.places:
            return layer.shown, layer.tree, layer.tree.places[path]
    return None


def read_layers(file: Path) -> tuple[Layer, ...]:
    """Return a file and those it extends, the opened one first; raises ScenarioError."""
    return layers_above(_read_layer(file, str(file)))


def layers_above(layer: Layer) -> tuple[Layer, ...]:
    """Return a layer and the files that it extends; raises ScenarioError."""
    layers = [layer]
    workspace = workspace_of(layer.file) if layer.file else None
    while "extends" in layers[-1].tree.data and layers[-1].tree.data["extends"] is not None:
        last = layers[-1]
        target = _extended(last, workspace)
        if any(other.file == target for other in layers):
            names = " → ".join(o.file.name for o in layers if o.file)
            way = f"{names} → {target.name}"
            raise ScenarioError([_at(last, phrase("goes in a circle: {way}", way=way))])
        if len(layers) > MOST_LAYERS:
            why = phrase("goes more than {most} files deep", most=MOST_LAYERS)
            raise ScenarioError([_at(last, why)])
        layers.append(_read_layer(target, _shown(last), last))
    return tuple(layers)


def workspace_of(file: Path) -> Path:
    """Return the folder that `extends` stays inside: the nearest with `.msssim`, or the file's."""
    folder = file.resolve().parent
    for candidate in (folder, *folder.parents):
        if (candidate / WORKSPACE).exists():
            return candidate
    return folder


def _extended(layer: Layer, workspace: Path | None) -> Path:
    name = layer.tree.data["extends"]
    if not isinstance(name, str) or not name or "\0" in name or "\\" in name or "\n" in name:
        why = phrase("must name a file beside this one, such as base.yaml")
        raise ScenarioError([_at(layer, why)])
    if layer.file is None or workspace is None:
        raise ScenarioError([_at(layer, phrase("needs a saved file: save this one first"))])
    if Path(name).is_absolute() or name.startswith("~"):
        raise ScenarioError([_at(layer, phrase("must be relative to this file"))])
    try:
        target = (layer.file.parent / name).resolve()
    except (OSError, RuntimeError, ValueError) as error:
        why = phrase('"{name}" cannot be found', name=name)
        raise ScenarioError([_at(layer, why)]) from error
    if not target.is_relative_to(workspace):
        why = phrase(
            '"{name}" lies outside the folder {folder}: an empty file {marker} in a folder above'
            " both lets them reach one another",
            name=name, folder=workspace.name, marker=WORKSPACE,
        )  # fmt: skip
        raise ScenarioError([_at(layer, why)])
    return target


def _shown(layer: Layer) -> str:
    """Return how the file that a layer extends is named in messages: by its way from the first."""
    return os.path.normpath(Path(layer.shown).parent / str(layer.tree.data["extends"]))


def _at(layer: Layer, text: str) -> Problem:
    place = layer.tree.places.get(("extends",))
    if place is None:
        return Problem(text, "extends", layer.shown)
    excerpt = layer.tree.line_at(place.line)
    return Problem(text, "extends", layer.shown, place.line, place.column, excerpt)


def _read_layer(file: Path, shown: str, by: Layer | None = None) -> Layer:
    if by is None and is_report(file):
        return _read_report(file, shown)
    try:
        content = read_bytes(file)
    except (OSError, ValueError) as error:
        why = said_by_disk(error)
        if by is not None:
            name = by.tree.data["extends"]
            why = phrase('"{name}" cannot be read: {why}', name=name, why=why)
            raise ScenarioError([_at(by, why)]) from error
        why = phrase("cannot be read: {why}", why=why)
        raise ScenarioError([Problem(why, "", shown)]) from error
    try:
        text = decoded(content)
    except ReadError as error:
        raise unreadable(error, shown) from error
    return replace(layer_of(text, file, shown), changed=changed_at(file))


def _read_report(file: Path, shown: str) -> Layer:
    """Return the scenario that a report carries, as text that was never saved."""
    try:
        text = decoded(extracted(read_bytes(file, MOST_REPORT_BYTES)))
    except (OSError, ValueError) as error:
        raise ScenarioError([Problem(said_by_disk(error), "", shown)]) from error
    return layer_of(text, None, shown)


def layer_of(text: str, file: Path | None, shown: str) -> Layer:
    """Return the layer that a file's text makes, in this program's version."""
    try:
        tree = read(text)
        current = up_to_date(tree)
    except ReadError as error:
        raise unreadable(error, shown) from error
    place = file.resolve() if file else None
    return Layer(place, shown, current, "" if current is tree else text)


def unreadable(error: ReadError, shown: str) -> ScenarioError:
    """Return what a reader found wrong with a file as an error with its place."""
    problem = Problem(error.text, error.path, shown, error.line, error.column, error.excerpt)
    return ScenarioError([problem])


def changed_at(file: Path) -> datetime | None:
    """Return when a file was last written, as the disk has it; none where that cannot be told."""
    try:
        return datetime.fromtimestamp(file.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None


def read_bytes(file: Path, most: int = MOST_BYTES) -> bytes:
    """Return a regular file's bytes, at most one more than it may have."""
    mode = file.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    if not stat.S_ISREG(mode):
        raise ValueError(phrase("is no ordinary file"))
    with file.open("rb") as stream:
        return stream.read(most + 1)
