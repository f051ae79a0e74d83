"""What a scenario cites, gone through: what leads to nothing, what is stale, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from msssim.scenario import paths
from msssim.scenario.evidence import Evidence
from msssim.scenario.provenance import Citation, citations
from msssim.scenario.source import Source
from msssim.scenario.uncertain import is_number

OLD_DAYS = 365
"""Evidence dated longer than this before the time simulated may be out of date."""


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
        return ["leads to nothing in this scenario"]
    if value is None:
        doubts.append("is of a value that is left out here")
    if found.is_for_parent:
        doubts.append(f"speaks of the value in {found.file}, which this file overrides")
    dated = found.evidence.date
    if dated is not None and (start - dated).days > old_days:
        doubts.append(f"is {(start - dated).days:,} days older than the time simulated")
    if not found.evidence.source and not found.evidence.url:
        doubts.append("names no source")
    if found.evidence.grade is None:
        doubts.append("has no grade")
    return doubts


def uncited(source: Source) -> list[str]:
    """Return the paths of the numbers that a scenario gives without any evidence."""
    cited = citations(source)
    found = []
    for entry in paths.walk(source.scenario):
        section = paths.parse(entry.path)[0]
        if section in ("msssim", "evidence", "observations", "levers", "simulation"):
            continue
        is_quantity = entry.field.uncertain or is_number(entry.value)
        if entry.given and is_quantity and entry.value is not None and entry.path not in cited:
            found.append(entry.path)
    return found


def grades(source: Source) -> dict[str, str]:
    """Return the grade of every value whose evidence speaks of it, by path."""
    return {
        path: found.evidence.grade
        for path, found in citations(source).items()
        if found.evidence.grade and not found.is_for_parent
    }
