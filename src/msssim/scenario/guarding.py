"""What no scenario file may hold, and how a planner is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from typing import Any, NoReturn

import yaml

from msssim.scenario.language import marked, phrase, written
from msssim.scenario.resolving import MOST_DIGITS, TooLongError, resolved

MOST_BYTES = 2 * 1024 * 1024
MOST_DEPTH = 40
MOST_NODES = 200_000

SCALAR = yaml.ScalarEvent
OPENING = frozenset((yaml.MappingStartEvent, yaml.SequenceStartEvent))
CLOSING = frozenset((yaml.MappingEndEvent, yaml.SequenceEndEvent))
QUESTION = re.compile(r"\?\s")


class ReadError(ValueError):
    """The text is no scenario file; says where and why."""

    def __init__(
        self, text: str, line: int = 0, column: int = 0, excerpt: str = "", path: str = ""
    ) -> None:
        super().__init__(text)
        self.text, self.line, self.column, self.excerpt = text, line, column, excerpt
        self.path = path


def refuse(why: str, text: str, at: int) -> NoReturn:
    """Raise a ReadError at an offset of a text."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    excerpt = text[start : end if end >= 0 else len(text)].rstrip("\r")
    raise ReadError(why, text.count("\n", 0, at) + 1, at - start + 1, excerpt[:2000])


def watch(text: str, shift: int, take: Callable[[Any], object] | None = None) -> None:
    """Go through a text's events and hand each to `take`; refuse the first that no scenario holds.

    Long texts are all events: what is done for each stands here, in one loop. Raises ReadError and
    yaml.YAMLError.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text.removeprefix("\ufeff"))
    next_event, guard = loader.get_event, Guard(text, shift)
    levels: list[set[str] | None] = []
    keys: set[str] | None = None
    is_key, nodes = False, 0
    is_marked = "&" in text or "!" in text
    try:
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is SCALAR:
                nodes += 1
                if nodes > MOST_NODES or (is_marked and (event.anchor or event.tag)):
                    guard.check_node(event, nodes)
                if keys is None or not is_key:
                    if not levels or len(event.value) > MOST_DIGITS:
                        guard.check_value(event, levels)
                    is_key = keys is not None
                else:
                    key = event.value
                    if key in keys or key == "<<" or guard.doubts:
                        guard.check_key(event, keys)
                    keys.add(key)
                    is_key = False
            elif kind in CLOSING:
                levels.pop()
                keys = levels[-1] if levels else None
                is_key = keys is not None
            elif kind in OPENING:
                nodes += 1
                guard.check_node(event, nodes)
                guard.check_opening(event, levels, is_key)
                keys = set() if kind is yaml.MappingStartEvent else None
                is_key = keys is not None
                levels.append(keys)
            else:
                guard.check_other(event)
            if take is not None:
                take(event)
    finally:
        loader.dispose()


class Guard:
    """Refuses what a scenario has no need of."""

    def __init__(self, text: str, shift: int) -> None:
        self.text, self.shift, self.documents = text, shift, 0
        self.doubts = QUESTION.search(text) is not None
        """Whether there may be explicit keys, behind a lone question mark."""

    def check_node(self, event: Any, nodes: int) -> None:
        """Refuse one node too many, and what has an anchor or tag."""
        if nodes > MOST_NODES:
            most = written(MOST_NODES)
            why = phrase("holds more than {most} values: no scenario does", most=most)
            self.refuse(why, event)
        if event.anchor is not None:
            self.refuse(phrase("anchors (&name) are not used in scenarios: write it out"), event)
        if event.tag is not None and event.tag != "!":
            self.refuse(phrase("tags (!name) are not used in scenarios: leave it out"), event)

    def check_key(self, event: Any, known: Set[str]) -> None:
        """Refuse a key that merges, that its group has already, or that is explicit."""
        key = event.value
        if key == "<<" and not event.style:
            self.refuse(phrase("merge keys (<<) are not used in scenarios: write it out"), event)
        if key in known:
            why = phrase('"{key}" stands here a second time: keep one', key=key[:80])
            self.refuse(why, event)
        if self._is_explicit(event):
            self.refuse(
                phrase("explicit keys (? key) are not used in scenarios: write key: value"), event
            )

    def check_value(self, event: Any, levels: Sequence[object]) -> None:
        """Refuse a number without end, and a value that is all there is."""
        if not levels and (event.value or event.style):
            self.refuse(phrase("a scenario is a group of keys such as horizon:"), event)
        if len(event.value) > MOST_DIGITS and not event.style:
            try:
                resolved(event.value)
            except TooLongError as error:
                self.refuse(str(error), event)

    def check_opening(self, event: Any, levels: Sequence[object], is_key: bool) -> None:
        """Refuse a group or list where none may stand."""
        if len(levels) >= MOST_DEPTH:
            self.refuse(phrase("is nested more than {most} levels deep", most=MOST_DEPTH), event)
        if not levels and type(event) is yaml.SequenceStartEvent:
            self.refuse(phrase("a scenario is a group of keys, not a list"), event)
        if is_key:
            self.refuse(phrase("a key must be a word, not a group or list"), event)

    def check_other(self, event: Any) -> None:
        """Refuse aliases and second documents."""
        if type(event) is yaml.AliasEvent:
            self.refuse(phrase("aliases (*name) are not used in scenarios: write it out"), event)
        if type(event) is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.refuse(phrase("a second document (---) is one too many: delete it"), event)

    def _is_explicit(self, event: Any) -> bool:
        """Say whether a lone question mark stands before a key."""
        at = event.start_mark.index + self.shift
        if event.style in ("|", ">"):
            return True
        before = len(self.text[:at].rstrip(" \t\r\n")) - 1
        if before < 0 or self.text[before] != "?" or before == at - 1:
            return False
        line = self.text[self.text.rfind("\n", 0, before) + 1 : before].strip()
        return "\n" not in self.text[before:at] or not line.strip("- ")

    def refuse(self, why: str, event: Any) -> NoReturn:
        """Raise a ReadError at an event."""
        refuse(why, self.text, event.start_mark.index + self.shift)


def syntax(error: yaml.MarkedYAMLError, text: str, shift: int) -> tuple[str, str, int]:
    """Return what is wrong, the text, and where: at the end of the text, where it began."""
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
    places = [min(mark.index + shift, len(text)) for mark in marks] or [0]
    problem = error.problem or ""
    if not text[places[0] :].strip():
        return phrase(UNCLOSED.get(error.context or "", SYNTAX["block end"])), text, places[-1]
    if text[places[0]] == "\t" or "'\\t'" in problem:
        return phrase("indent with spaces, not with tabs"), text, places[0]
    found = (cure for sign, cure in SYNTAX.items() if sign in problem)
    return phrase(next(found, UNKNOWN)), text, places[0]


UNKNOWN = marked("cannot be read from here on: put text in quotes")

SYNTAX = marked(
    {
        "cannot start any token": "a value cannot start with this character: put it in quotes",
        "mapping values are not allowed": (
            'a second ":" on the line, or wrong indentation: put text with ":" in quotes'
        ),
        "block end": "wrong indentation: keys of one group stand exactly below each other",
        "expected key": "wrong indentation: keys of one group stand exactly below each other",
        "<document start>": "wrong indentation: keys of one group stand exactly below each other",
        "expected '-' indicator": "wrong indentation: dashes of one list stand below each other",
        "',' or": "a comma or the closing bracket is missing",
        "could not find expected ':'": 'a ":" is missing behind this key',
        "sequence entries are not allowed": "a list starts on the line below its key",
        "expected node content": "a value is missing here: delete what is one too many",
        "found unexpected ':'": 'a ":" cannot stand here: put text with ":" in quotes',
        "comment or line break": "nothing more may stand on this line",
        "alphabetic or numeric": "anchors (&name) and aliases (*name) are not used: write it out",
        "mapping keys are not allowed": "explicit keys (? key) are not used: write key: value",
        "unknown escape": "no such escape in quotes: write a backslash as two",
    }
)
"""What libyaml says, and what that means for a planner."""

UNCLOSED = marked(
    {
        "while scanning a quoted scalar": "this quote is not closed",
        "while parsing a flow mapping": "this bracket is not closed",
        "while parsing a flow sequence": "this bracket is not closed",
        "while parsing a flow node": "this bracket is not closed",
        "while scanning a simple key": 'a ":" is missing behind this key',
    }
)
