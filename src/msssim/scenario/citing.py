"""What a scenario cites, gone through: what leads to nothing, what is stale, what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from msssim.scenario import paths
from msssim.scenario.evidence import Evidence
from msssim.scenario.language import phrase
from msssim.scenario.provenance import Citation, citations
from msssim.scenario.schema import plain
from msssim.scenario.source import Source
from msssim.scenario.uncertain import is_number

OLD_DAYS = 365
"""Evidence dated longer than this before the time simulated may be out of date."""

UNCITED = ("msssim", "evidence", "observations", "levers", "simulation")
"""Groups that say nothing of the mission."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Evidence of one value, and what is doubtful about it; nothing where all is well."""

    path: str
    evidence: Evidence
    doubts: tuple[str, ...]


def gone_through(source: Source, *, old_days: int = OLD_DAYS) -> list[Cited]:
    """Return all evidence of a source in the order of the file, each with its doubts."""
    start = source.scenario.horizon.start
    return [
        Cited(path, found.evidence, tuple(_doubts(source, path, found, start, old_days)))
        for path, found in citations(source).items()
    ]


def _doubts(source: Source, path: str, found: Citation, start: date, old_days: int) -> list[str]:
    doubts = []
    try:
        value = paths.value_at(source.scenario, path)
    except paths.PathError:
        return [phrase("leads to nothing in this scenario")]
    if value is None:
        doubts.append(phrase("is of a value that is left out here"))
    if found.is_for_parent:
        why = phrase("speaks of the value in {file}, which this file overrides", file=found.file)
        doubts.append(why)
    dated = found.evidence.date
    if dated is not None and (start - dated).days > old_days:
        days = (start - dated).days
        doubts.append(phrase("is {count} days older than the time simulated", count=days))
    if not found.evidence.title and not found.evidence.url:
        doubts.append(phrase("names no source"))
    if found.evidence.grade is None:
        doubts.append(phrase("has no grade"))
    return doubts


def needs_source(entry: paths.Entry) -> bool:
    """Say whether a value is a number that the scenario gives, and so wants evidence."""
    is_quantity = entry.field.uncertain or is_number(entry.value)
    return is_citable(entry.path) and entry.given and is_quantity and entry.value is not None


def is_citable(path: str) -> bool:
    """Say whether a value speaks of the mission, so that it can have a source."""
    return paths.parse(path)[0] not in UNCITED


def uncited(source: Source) -> list[str]:
    """Return the paths of the numbers that a scenario gives without any evidence."""
    cited = citations(source)
    walked = paths.walk(source.scenario)
    return [entry.path for entry in walked if needs_source(entry) and entry.path not in cited]


def grades(source: Source) -> dict[str, str]:
    """Return the grade of every value whose evidence speaks of it, by path."""
    return {
        path: found.evidence.grade
        for path, found in citations(source).items()
        if found.evidence.grade and not found.is_for_parent
    }


WEAKEST_FIRST = ("", "E", "D", "C", "B", "A")
"""Grades as they are listed; empty for none."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a value stands on: a grade, empty for none, of a source that speaks of it or not."""

    path: str
    grade: str
    source: str
    is_for_parent: bool = False

    @property
    def is_missing(self) -> bool:
        """Whether nothing that is cited speaks of it."""
        return self.is_for_parent or not self.source


def standings(source: Source) -> list[Standing]:
    """Return what every value stands on that is cited or wants to be, weak and missing first."""
    found = [Standing(path, "", "") for path in uncited(source)]
    for path, cited in citations(source).items():
        grade = "" if cited.is_for_parent else cited.evidence.grade or ""
        title = cited.evidence.title or cited.evidence.url
        found.append(Standing(path, grade, title, cited.is_for_parent))
    return sorted(found, key=lambda one: WEAKEST_FIRST.index(one.grade))


def titles(source: Source) -> dict[str, int]:
    """Return the sources and publishers cited, and for how many values, the most cited first."""
    cited = source.scenario.evidence.values()
    counted = Counter(name for one in cited for name in (one.source, one.publisher) if name)
    return dict(counted.most_common())


def recited(
    source: Source, old: str, new: str, url: str = "", dated: date | None = None
) -> dict[str, dict[str, object]]:
    """Return the edits, one for each value, that put a source's words in place of others.

    Whatever source or publisher names `old`, as a whole or as a part, names `new` there; a link
    and a date, where given, go to all of them.
    """
    edits = {}
    for key, evidence in source.scenario.evidence.items():
        named = {"source": evidence.source, "publisher": evidence.publisher}
        if found := {name: text for name, text in named.items() if old and old in text}:
            told = plain(evidence) | {name: text.replace(old, new) for name, text in found.items()}
            told |= {"url": url} if url else {}
            told |= {"date": dated} if dated is not None else {}
            edits[paths.text_of(("evidence", key))] = told
    return edits
