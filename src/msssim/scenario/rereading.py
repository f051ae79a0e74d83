"""A changed text read again, but for the rest of it where only one plain value changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msssim.scenario.reader import Place, Steps, Tree, read
from msssim.scenario.resolving import resolved
from msssim.scenario.splicing import Splice, joined, splices

PLAIN = re.compile(r"-?[0-9][0-9A-Za-z_.+-]*|true|false")
"""Numbers, dates and switches: whatever of these stands in a place, all around it reads alike."""


def reread(tree: Tree, wanted: Mapping[str, Any]) -> Tree:
    """Return a tree with its text changed so that it reads as the data wanted.

    What comes back is what reading that text gives; raises ReadError where it cannot be read.
    """
    found = splices(tree, wanted)
    text = joined(tree.text, found)
    at = _one_value(tree, found)
    if at is None or not _reads_as(found[0].text, wanted, at):
        return read(text)
    return Tree(text, dict(wanted), _moved(tree.places, at, len(text) - len(tree.text)))


def _one_value(tree: Tree, found: list[Splice]) -> Steps | None:
    """Return the path of the plain value that is all that changes; none where more does."""
    if len(found) != 1 or not PLAIN.fullmatch(found[0].text):
        return None
    start, end, _ = found[0]
    if not PLAIN.fullmatch(tree.text[start:end]):
        return None
    for at, place in tree.places.items():
        if place.start == start and place.end == end and place.style == "plain":
            return at
    return None


def _reads_as(written: str, wanted: Mapping[str, Any], at: Steps) -> bool:
    value: Any = wanted
    for step in at:
        value = value[step]
    read_back = resolved(written)
    return type(read_back) is type(value) and bool(read_back == value)


def _moved(places: Mapping[Steps, Place], at: Steps, by: int) -> dict[Steps, Place]:
    """Return the places after the value at a path became longer by so many characters."""
    if not by:
        return dict(places)
    line, end = places[at].line, places[at].end
    found = {}
    for steps, place in places.items():
        if place.end < end:
            found[steps] = place
        elif line < place.line and (line < place.key_line or place.key_start < 0):
            found[steps] = _later(place, by)
        else:
            found[steps] = _around(place, line, end, by)
    return found


def _later(place: Place, by: int) -> Place:
    """Return a place on a line further down."""
    line, column, start, end, key_line, key_column, key_start, key_end, style = place
    if key_start >= 0:
        key_start, key_end = key_start + by, key_end + by
    moved = (line, column, start + by, end + by, key_line, key_column, key_start, key_end, style)
    return tuple.__new__(Place, moved)  # by its name it would take three times as long


def _around(place: Place, line: int, end: int, by: int) -> Place:
    """Return a place that holds what became longer, or stands behind it on its line."""

    def offset(number: int) -> int:
        return number + by if number >= end else number

    on_line = place.line == line and place.start >= end
    key_on_line = place.key_line == line and place.key_start >= end
    return Place(
        line=place.line,
        column=place.column + by if on_line else place.column,
        start=offset(place.start),
        end=offset(place.end),
        key_line=place.key_line,
        key_column=place.key_column + by if key_on_line else place.key_column,
        key_start=offset(place.key_start),
        key_end=offset(place.key_end),
        style=place.style,
    )
