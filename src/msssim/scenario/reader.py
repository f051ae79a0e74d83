"""The text of a file as plain data with the place of every value; nothing in it is trusted.

Only libyaml's events are used, under a builder that stops at the first thing a scenario has no
need of: anchors, aliases, tags, merge keys, second documents, duplicate keys, deep nesting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NoReturn

import yaml

MOST_BYTES = 2 * 1024 * 1024
MOST_DEPTH = 40
MOST_NODES = 200_000
MOST_DIGITS = 400

NULL = re.compile(r"~|null|Null|NULL|")
TRUE = re.compile(r"true|True|TRUE")
FALSE = re.compile(r"false|False|FALSE")
INTEGER = re.compile(r"[-+]?[0-9][0-9_]*")
RADIX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9][0-9_]*|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?")
SPECIAL = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands in the text: lines and columns from 1, offsets from 0."""

    line: int
    column: int
    start: int
    end: int
    key_line: int = 0
    key_column: int = 0
    key_start: int = -1
    style: str = ""
    """`block` or `flow` for groups and lists, the quote (or `plain`) for scalars."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A file's plain data beside the places of its values, by path."""

    text: str
    data: dict[str, Any]
    places: dict[tuple[str | int, ...], Place] = field(default_factory=dict)

    def line_at(self, number: int) -> str:
        """Return a line of the text, without its end; lines count from 1."""
        lines = self.text.split("\n")
        return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""


class ReadError(ValueError):
    """The text is no scenario file; says where and why."""

    def __init__(self, text: str, line: int = 0, column: int = 0, excerpt: str = "") -> None:
        super().__init__(text)
        self.text, self.line, self.column, self.excerpt = text, line, column, excerpt


def decoded(content: bytes) -> str:
    """Return the text of a file's bytes; raises ReadError for what is too long or not UTF-8."""
    if len(content) > MOST_BYTES:
        raise ReadError(f"is larger than {MOST_BYTES // 1024 // 1024} MiB: no scenario is")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        raise ReadError("is not UTF-8 text: save it as UTF-8", line, column) from error


def read(text: str) -> Tree:
    """Return the data and places of a scenario file's text; raises ReadError."""
    if len(text) > MOST_BYTES:
        raise ReadError(f"is larger than {MOST_BYTES // 1024 // 1024} MiB: no scenario is")
    builder = _Builder(text)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        builder.refuse(_syntax(error), error.problem_mark or error.context_mark)
    except yaml.reader.ReaderError as error:
        at = error.position
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        raise ReadError("holds a character that no text file should", line, column) from error
    except yaml.YAMLError as error:
        raise ReadError(f"cannot be read: {error}") from error
    if not isinstance(builder.root, dict):
        raise ReadError("is empty: a scenario is a group of keys such as horizon: and mandate:")
    return Tree(text, builder.root, builder.places)


def read_value(text: str) -> Any:
    """Return one value written in the file's own syntax; raises ReadError."""
    if "\n" in text or "\r" in text:
        raise ReadError("a value stands on one line")
    # In a flow list a value is read just as behind a key, but for a comma at top level.
    items = read(f"value: {text}\n").data
    if list(items) != ["value"]:
        raise ReadError("is more than one value")
    return items["value"]


def _events(text: str) -> Iterator[Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    yield from yaml.parse(text.removeprefix("\ufeff"), Loader=loader)


def _syntax(error: yaml.MarkedYAMLError) -> str:
    problem = (error.problem or "cannot be read").replace("did not find expected", "expected")
    if "cannot start any token" in problem:
        return "a value cannot start with this character: put it in quotes"
    if "mapping values are not allowed" in problem:
        return 'a second ":" on the line, or wrong indentation: put text with ":" in quotes'
    if "block end" in problem or "<document start>" in problem:
        return "wrong indentation: keys of one group stand exactly below each other"
    if "',' or" in problem:
        return "a comma or the closing bracket is missing"
    if "unexpected end" in problem or "end of stream" in problem:
        return "ends too early: a quote or a bracket is not closed"
    if "tab" in problem or "found character '\\t'" in problem:
        return "indent with spaces, not with tabs"
    return problem


class _Builder:
    """Builds plain data from events, one level of its stack a group or list."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.shift = 1 if text.startswith("\ufeff") else 0
        self.root: Any = None
        self.places: dict[tuple[str | int, ...], Place] = {}
        self.stack: list[_Level] = []
        self.nodes = 0
        self.documents = 0

    def take(self, event: Any) -> None:
        """Take the next event in."""
        if isinstance(event, yaml.ScalarEvent):
            self._count(event)
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._count(event)
            self._open(event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._close(event)
        elif isinstance(event, yaml.AliasEvent):
            self.refuse("aliases (*name) are not used in scenarios: write it out", event.start_mark)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.refuse("a second document (---) is one too many", event.start_mark)

    def refuse(self, why: str, mark: Any) -> NoReturn:
        """Raise a ReadError at a mark."""
        if mark is None:
            raise ReadError(why)
        lines = self.text.split("\n", mark.line + 1)
        excerpt = lines[mark.line].rstrip("\r") if mark.line < len(lines) else ""
        raise ReadError(why, mark.line + 1, mark.column + 1, excerpt[:2000])

    def _count(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self.refuse(f"holds more than {MOST_NODES:,} values", event.start_mark)
        if event.anchor is not None:
            self.refuse("anchors (&name) are not used in scenarios: write it out", event.start_mark)
        if event.tag is not None and event.tag != "!":
            self.refuse("tags (!name) are not used in scenarios: leave it out", event.start_mark)

    def _open(self, event: Any) -> None:
        if len(self.stack) >= MOST_DEPTH:
            self.refuse(f"is nested more than {MOST_DEPTH} levels deep", event.start_mark)
        level = self.stack[-1] if self.stack else None
        if level is not None and isinstance(level.value, dict) and level.key is None:
            self.refuse("a key must be a word, not a group or list", event.start_mark)
        path = level.next_path() if level else ()
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        if level is None and isinstance(value, list):
            self.refuse("a scenario is a group of keys, not a list", event.start_mark)
        self.stack.append(_Level(value, path, event, event.start_mark.index + self.shift))

    def _close(self, event: Any) -> None:
        closed = self.stack.pop()
        flow = closed.event.flow_style
        end = event.end_mark.index + self.shift if flow else closed.end
        style = "flow" if flow else "block"
        if not self.stack:
            self.root = closed.value
            self._note(None, closed.path, closed.event.start_mark, end, style)
            return
        self._put(closed.value, closed.path, closed.event.start_mark, end, style)

    def _scalar(self, event: Any) -> None:
        level = self.stack[-1] if self.stack else None
        if level is None:
            if event.value == "" and not event.style:
                return
            self.refuse("a scenario is a group of keys such as horizon:", event.start_mark)
        if isinstance(level.value, dict) and level.key is None:
            self._key(level, event)
            return
        is_plain = event.style in ("", None)
        value = self._resolved(event) if is_plain else event.value
        style = "plain" if is_plain else event.style
        end = event.end_mark.index + self.shift
        self._put(value, level.next_path(), event.start_mark, end, style)

    def _key(self, level: _Level, event: Any) -> None:
        key = event.value
        if key == "<<" and event.style in ("", None):
            self.refuse("merge keys (<<) are not used in scenarios: write it out", event.start_mark)
        if key in level.value:
            self.refuse(f'"{key[:80]}" stands here a second time', event.start_mark)
        level.key, level.key_mark = key, event.start_mark
        level.end = event.end_mark.index + self.shift + 1

    def _put(self, value: Any, path: tuple[str | int, ...], mark: Any, end: int, style: str) -> None:
        level = self.stack[-1]
        self._note(level, path, mark, end, style)
        level.end = max(level.end, end)
        if isinstance(level.value, dict):
            level.value[level.key] = value
            level.key = None
        else:
            level.value.append(value)

    def _note(
        self, level: _Level | None, path: tuple[str | int, ...], mark: Any, end: int, style: str
    ) -> None:
        key = level.key_mark if level is not None and isinstance(level.value, dict) else None
        self.places[path] = Place(
            mark.line + 1,
            mark.column + 1,
            mark.index + self.shift,
            end,
            key.line + 1 if key else 0,
            key.column + 1 if key else 0,
            key.index + self.shift if key else -1,
            style,
        )

    def _resolved(self, event: Any) -> Any:
        """Return what a plain scalar means by the core rules of YAML 1.2, and dates."""
        text = event.value
        first = text[:1]
        if not first or first in "~nN":
            if NULL.fullmatch(text):
                return None
        elif first in "tTfF":
            if TRUE.fullmatch(text):
                return True
            if FALSE.fullmatch(text):
                return False
        elif first in "+-.0123456789":
            return self._number(text, event.start_mark)
        return text

    def _number(self, text: str, mark: Any) -> Any:
        if len(text) > MOST_DIGITS:
            self.refuse("is too long for a number: put text in quotes", mark)
        if DAY.fullmatch(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                return text
        if INTEGER.fullmatch(text):
            return int(text.replace("_", ""))
        if FLOAT.fullmatch(text):
            return float(text.replace("_", ""))
        if RADIX.fullmatch(text):
            return int(text, 0)
        if SPECIAL.fullmatch(text):
            return float(text.replace(".", "").lower())
        return text


class _Level:
    """An open group or list on the way."""

    __slots__ = ("end", "event", "key", "key_mark", "path", "value")

    def __init__(self, value: Any, path: tuple[str | int, ...], event: Any, end: int) -> None:
        self.value, self.path, self.event, self.end = value, path, event, end
        self.key: str | None = None
        self.key_mark: Any = None

    def next_path(self) -> tuple[str | int, ...]:
        """Return the path of the value to come."""
        if isinstance(self.value, list):
            return (*self.path, len(self.value))
        return (*self.path, self.key or "")
