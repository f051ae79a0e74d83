"""Files of older versions brought up to date as they are read; newer ones refused by name.

A migration is pure: it takes a tree of one version and gives the tree of the next, its text
rewritten in place with comments and layout kept. To change the format, raise FILE_VERSION, append
a migration, and freeze a file of the old version with what becomes of it beside the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from msssim.scenario.language import phrase
from msssim.scenario.reader import ReadError, Steps, Tree, read
from msssim.scenario.references import unknown_version
from msssim.scenario.rendering import is_group
from msssim.scenario.resolving import Scalar
from msssim.scenario.schema import FILE_VERSION
from msssim.scenario.splicing import spliced

Migration: TypeAlias = Callable[[Tree], Tree]


def up_to_date(tree: Tree) -> Tree:
    """Return a file's tree in the version of this program, the same where it has it already.

    Raises ReadError for a version that this program does not know yet.
    """
    version: Scalar = tree.data.get("msssim", FILE_VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version == FILE_VERSION:
        return tree
    if not 0 <= version < FILE_VERSION:
        raise _unknown(tree, version)
    for migration in MIGRATIONS[version:]:
        tree = migration(tree)
    return tree


def _unknown(tree: Tree, version: int) -> ReadError:
    place = tree.places[("msssim",)]
    why = unknown_version(version, FILE_VERSION)
    if version > FILE_VERSION:
        why += phrase(": a newer msssim reads it")
    excerpt = tree.line_at(place.line)
    return ReadError(why, place.line, place.column, excerpt, "msssim")


def _from_trial(tree: Tree) -> Tree:
    """Bring the files of the first trials, version 0, to version 1.

    They called contingents `contributors` and a mandate's expiry `expiry`, and counted a
    probability in percent.
    """
    names: dict[Steps, str] = {("contributors",): "contingents", ("mandate", "expiry"): "expires"}
    renamed = _renamed(tree, names)
    shares = {path: value / 100 for path, value in _numbers(renamed.data, "probability")}
    return _rewritten(renamed, {**shares, ("msssim",): 1})


def _renamed(tree: Tree, names: Mapping[Steps, str]) -> Tree:
    """Return a tree with keys renamed where they stand."""
    text = tree.text
    places = [(tree.places[path], name) for path, name in names.items() if path in tree.places]
    for place, name in sorted(places, key=lambda pair: -pair[0].key_start):
        text = text[: place.key_start] + name + text[place.key_end :]
    return read(text)


def _rewritten(tree: Tree, values: Mapping[Steps, float]) -> Tree:
    """Return a tree with the values at some paths changed."""
    data: Any = tree.data
    for path, value in values.items():
        data = _with(data, path, value)
    return read(spliced(tree, data))


def _with(data: Any, path: Steps, value: float) -> Any:
    if not path:
        return value
    copy: Any = list(data) if isinstance(data, list) else dict(data)
    copy[path[0]] = _with(data[path[0]], path[1:], value)
    return copy


def _numbers(data: Any, name: str, at: Steps = ()) -> Iterator[tuple[Steps, float]]:
    """Yield the paths and values of the numbers that stand behind a key, wherever it stands."""
    if is_group(data):
        for key, value in data.items():
            if key == name and isinstance(value, int | float):
                yield (*at, key), value
            else:
                yield from _numbers(value, name, (*at, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _numbers(value, name, (*at, index))


MIGRATIONS: tuple[Migration, ...] = (_from_trial,)
"""What brings a file from the version that is its index here to the next one."""
