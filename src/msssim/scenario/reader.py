"""The text of a file as plain data with the place of every value; nothing in it is trusted.

Only libyaml's events are used, under a builder that stops at the first thing a scenario has no
need of: anchors, aliases, tags, merge keys, second documents, duplicate keys, deep nesting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

import yaml

from msssim.scenario.guarding import MOST_BYTES, SCALAR, UNKNOWN, ReadError, refuse, syntax, watch
from msssim.scenario.language import phrase
from msssim.scenario.resolving import resolved

Steps: TypeAlias = tuple[str | int, ...]

LARGE = 100_000
"""Texts longer than this are gone through once before anything is built of them."""

UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
LONE_RETURN = re.compile(r"\r(?!\n)")
"""A line end that most programs do not show as such."""


__all__ = ["Place", "ReadError", "Steps", "Tree", "decoded", "read", "read_value"]


class Place(NamedTuple):
    """Where a value stands in the text: lines and columns from 1, offsets from 0."""

    line: int
    column: int
    start: int
    end: int
    key_line: int = 0
    key_column: int = 0
    key_start: int = -1
    key_end: int = -1
    style: str = ""
    """`block` or `flow` for groups and lists, the quote (or `plain`) for scalars."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A file's plain data beside the places of its values, by path."""

    text: str
    data: dict[str, Any]
    places: dict[Steps, Place] = field(default_factory=dict)

    def line_at(self, number: int) -> str:
        """Return a line of the text, without its end; lines count from 1."""
        lines = self.text.split("\n", number)
        return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""


def decoded(content: bytes) -> str:
    """Return the text of a file's bytes; raises ReadError for what is too long or not UTF-8."""
    if len(content) > MOST_BYTES:
        raise ReadError(_too_large())
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        rest = content[error.start :].split(b"\n", 1)[0].decode("utf-8", "replace")
        refuse(phrase("is not UTF-8 text: save it as UTF-8"), before + rest, len(before))


def _too_large() -> str:
    size = MOST_BYTES // 1024 // 1024
    return phrase("is larger than {size} MiB: no scenario is", size=size)


def read(text: str) -> Tree:
    """Return the data and places of a scenario file's text; raises ReadError."""
    if len(text) > MOST_BYTES:
        raise ReadError(_too_large())
    shift = 1 if text.startswith("\ufeff") else 0
    for odd in (UNPRINTABLE.search(text, shift), LONE_RETURN.search(text, shift)):
        if odd is not None:
            why = phrase("holds a character that no text file should: delete it")
            refuse(why, text, odd.start())
    builder = _Builder(text, shift)
    try:
        if len(text) > LARGE:
            watch(text, shift)
        watch(text, shift, builder.take)
    except yaml.MarkedYAMLError as error:
        refuse(*syntax(error, text, shift))
    except yaml.YAMLError as error:
        raise ReadError(phrase(UNKNOWN)) from error
    if not isinstance(builder.root, dict):
        why = phrase("is empty: a scenario is a group of keys such as horizon: and mandate:")
        refuse(why, text, 0)
    return Tree(text, builder.root, builder.places)


def read_value(text: str) -> Any:
    """Return one value written in the file's own syntax; raises ReadError."""
    if "\n" in text or "\r" in text:
        raise ReadError(phrase("a value stands on one line"))
    items = read(f"value: {text}\n").data
    if list(items) != ["value"]:
        raise ReadError(phrase("is more than one value"))
    return items["value"]


class _Builder:
    """Builds plain data from events, one level of its stack a group or list."""

    def __init__(self, text: str, shift: int) -> None:
        self.text, self.shift = text, shift
        self.root: Any = None
        self.places: dict[Steps, Place] = {}
        self.stack: list[_Level] = []

    def take(self, event: Any) -> None:
        """Take the next event in."""
        kind = type(event)
        if kind is SCALAR:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._open({}, event)
        elif kind is yaml.SequenceStartEvent:
            self._open([], event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._close(event)

    def _open(self, value: Any, event: Any) -> None:
        level = self.stack[-1] if self.stack else None
        path = level.next_path() if level else ()
        self.stack.append(_Level(value, path, event, event.start_mark.index + self.shift))

    def _close(self, event: Any) -> None:
        closed = self.stack.pop()
        flow = closed.event.flow_style
        end = event.end_mark.index + self.shift if flow else closed.end
        style = "flow" if flow else "block"
        self._put(closed.value, closed.path, closed.event, end, style)

    def _scalar(self, event: Any) -> None:
        if not self.stack:
            return
        level = self.stack[-1]
        if level.is_group and level.key is None:
            self._key(level, event)
            return
        value: Any = event.value
        style = event.style
        end = event.end_mark.index + self.shift
        if not style:
            style = "plain"
            value = resolved(value)
        elif style in "|>":
            start = event.start_mark.index + self.shift
            end = start + len(self.text[start:end].rstrip())
        self._put(value, level.next_path(), event, end, style)

    def _key(self, level: _Level, event: Any) -> None:
        level.key, level.key_mark = event.value, event.start_mark
        level.key_end = event.end_mark.index + self.shift
        level.end = level.key_end + 1

    def _put(self, value: Any, path: Steps, event: Any, end: int, style: str) -> None:
        mark = event.start_mark
        start = mark.index + self.shift
        if not self.stack:
            self.root = value
            self.places[path] = Place(mark.line + 1, mark.column + 1, start, end, style=style)
            return
        level = self.stack[-1]
        level.end = max(level.end, end)
        if level.is_group:
            key = level.key_mark
            self.places[path] = Place(
                mark.line + 1,
                mark.column + 1,
                start,
                end,
                key.line + 1,
                key.column + 1,
                key.index + self.shift,
                level.key_end,
                style,
            )
            level.value[level.key] = value
            level.key = None
        else:
            self.places[path] = Place(mark.line + 1, mark.column + 1, start, end, style=style)
            level.value.append(value)


class _Level:
    """An open group or list on the way."""

    __slots__ = ("end", "event", "is_group", "key", "key_end", "key_mark", "path", "value")

    def __init__(self, value: Any, path: Steps, event: Any, end: int) -> None:
        self.value, self.path, self.event, self.end = value, path, event, end
        self.is_group = isinstance(value, dict)
        self.key: str | None = None
        self.key_mark: Any = None
        self.key_end = end

    def next_path(self) -> Steps:
        """Return the path of the value to come."""
        if self.is_group:
            return (*self.path, self.key or "")
        return (*self.path, len(self.value))
