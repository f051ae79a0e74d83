"""What no scenario file may hold, and how a planner is told."""

from __future__ import annotations

from typing import Any, NoReturn

import yaml

MOST_BYTES = 2 * 1024 * 1024
MOST_DEPTH = 40
MOST_NODES = 200_000

SCALAR = yaml.ScalarEvent
OPENING = frozenset((SCALAR, yaml.MappingStartEvent, yaml.SequenceStartEvent))


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


class Guard:
    """Refuses what a scenario has no need of, event by event."""

    def __init__(self, text: str, shift: int) -> None:
        self.text, self.shift = text, shift
        self.nodes = self.depth = self.documents = 0

    def check(self, event: Any) -> None:
        """Refuse an event that no scenario holds."""
        kind = type(event)
        if kind in OPENING:
            self.nodes += 1
            if event.anchor is not None or event.tag is not None or self.nodes > MOST_NODES:
                self._refuse_node(event)
            if kind is not SCALAR:
                self.depth += 1
                if self.depth > MOST_DEPTH:
                    self.refuse(f"is nested more than {MOST_DEPTH} levels deep", event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.depth -= 1
        elif kind is yaml.AliasEvent:
            self.refuse("aliases (*name) are not used in scenarios: write it out", event)
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.refuse("a second document (---) is one too many: delete it", event)

    def _refuse_node(self, event: Any) -> None:
        if self.nodes > MOST_NODES:
            self.refuse(f"holds more than {MOST_NODES:,} values: no scenario does", event)
        if event.anchor is not None:
            self.refuse("anchors (&name) are not used in scenarios: write it out", event)
        if event.tag != "!":
            self.refuse("tags (!name) are not used in scenarios: leave it out", event)

    def refuse(self, why: str, event: Any) -> NoReturn:
        """Raise a ReadError at an event."""
        refuse(why, self.text, event.start_mark.index + self.shift)


def syntax(error: yaml.MarkedYAMLError, text: str, shift: int) -> tuple[str, str, int]:
    """Return what is wrong, the text, and where: at the end of the text, where it began."""
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
    places = [min(mark.index + shift, len(text)) for mark in marks] or [0]
    problem = error.problem or "cannot be read"
    if not text[places[0] :].strip():
        return UNCLOSED.get(error.context or "", SYNTAX["block end"]), text, places[-1]
    if text[places[0]] == "\t" or "'\\t'" in problem:
        return "indent with spaces, not with tabs", text, places[0]
    said = next((cure for sign, cure in SYNTAX.items() if sign in problem), None)
    return said or f"{problem}: put text in quotes", text, places[0]


SYNTAX = {
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
"""What libyaml says, and what that means for a planner."""

UNCLOSED = {
    "while scanning a quoted scalar": "this quote is not closed",
    "while parsing a flow mapping": "this bracket is not closed",
    "while parsing a flow sequence": "this bracket is not closed",
    "while parsing a flow node": "this bracket is not closed",
    "while scanning a simple key": 'a ":" is missing behind this key',
}
