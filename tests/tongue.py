"""A language of marks: every text of the catalogue in ⟦ ⟧, what is put into its places outside."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from scripts import translations

from msssim.scenario.catalogue import Catalogue
from msssim.scenario.language import LANGUAGES
from msssim.scenario.parameter import Section, fields_of
from msssim.scenario.references import SERIES
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import DISTRIBUTIONS

CODE = "ht"
"""The language whose place the marks take: one that is not translated yet."""

PLACES = re.compile(r"(\{[^}]*\}|%n)")
MARKED = re.compile(r"⟦[^⟧]*⟧")
WORDS = re.compile(r"[^\W\d_]{2,}")


def marked(text: str) -> str:
    """Return a text with its own words in marks, and its places as they are."""
    parts = PLACES.split(text)
    return "".join(p if PLACES.fullmatch(p) or not p else f"⟦{p}⟧" for p in parts)


def write_marks(folder: Path) -> None:
    """Write a catalogue in which every text of the program is marked."""
    texts = translations.texts()
    forms = {text.key: (marked(text.source),) * (1 + text.counts) for text in texts}
    content = translations.linguist(LANGUAGES[CODE], texts, Catalogue(forms))
    (folder / f"msssim_{CODE}.ts").write_text(content, encoding="utf-8")


def _names(section: type[Section]) -> Iterator[str]:
    for name, field in fields_of(section).items():
        yield from (name, *field.choices)
        if field.section is not None:
            yield from _names(field.section)


NUMBERS = (name for shape in DISTRIBUTIONS.values() for name in (shape.kind, *shape.names))
NAMES = {*_names(Scenario), *SERIES, *NUMBERS, "extends", "true", "false", "null"}
"""What the scenario file calls its fields, choices and series: the same in every language."""


def unmarked(said: str, *given: str) -> list[str]:
    """Return the words of a sentence that no catalogue translates and nobody has given.

    `given` are the texts that names and values in the sentence may come from.
    """
    known = {word for text in (*NAMES, *given) for word in WORDS.findall(text)}
    return [word for word in WORDS.findall(MARKED.sub(" ", said)) if word not in known]


def said_when(refused: Callable[[], object]) -> str:
    """Return the sentence with which something is refused."""
    with pytest.raises((ValueError, KeyError, OSError)) as found:
        refused()
    problems = getattr(found.value, "problems", None)
    return "; ".join(one.text for one in problems) if problems else str(found.value)
