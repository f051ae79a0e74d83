"""The sentences of the program in another language: a Qt Linguist file, read without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

UNREAD = ("unfinished", "vanished", "obsolete")
"""Marks of translations that nobody has called done."""

PLACES = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Catalogue:
    """Translations by English text and comment; each in one form, or in one for every count."""

    forms: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    is_single_below_two: bool = False
    """Whether nought is spoken of as one is, as in French."""

    def find(self, text: str, comment: str = "", count: float | None = None) -> str:
        """Return the translation of a text, for a count where it has one; empty for none."""
        found = self.forms.get((text, comment)) or self.forms.get((text, ""))
        if not found:
            return ""
        if count is None:
            return found[0]
        is_single = abs(count) < 2 if self.is_single_below_two else abs(count) == 1
        return found[0 if is_single else -1]


def read_catalogue(file: Path, *, is_single_below_two: bool = False) -> Catalogue:
    """Return what a Qt Linguist file (.ts) translates; contexts are for its readers alone.

    What is not called done, or names a place that its text does not have, is left out.
    """
    found = {}
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314
        translation = message.find("translation")
        if translation is None or translation.get("type") in UNREAD:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        if all(forms) and all(_fits(form, key[0]) for form in forms):
            found[key] = tuple(forms)
    return Catalogue(found, is_single_below_two)


def _fits(form: str, source: str) -> bool:
    """Say whether a translation has no places but those of its text: others cannot be filled."""
    if "{" not in form and "}" not in form:
        return True
    places = PLACES.findall(form)
    are_whole = form.count("{") == form.count("}") == len(places)
    return are_whole and set(places) <= set(PLACES.findall(source))
