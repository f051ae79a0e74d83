"""What a scenario assumes, value by value, with grades and numbered sources."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from msssim.outputs import words
from msssim.outputs.changes import spoken_of
from msssim.outputs.referring import told
from msssim.outputs.sources import changed
from msssim.report.grids import Grid
from msssim.scenario import paths
from msssim.scenario.evidence import Evidence
from msssim.scenario.language import marked, phrase
from msssim.scenario.schema import Scenario
from msssim.scenario.writing import file_data

GRADES = marked(
    {
        "A": "a primary document",
        "B": "an official statement",
        "C": "press",
        "D": "a judgement",
        "E": "a placeholder",
    }
)
HEADS = marked(
    ("Section", "Assumption", "Path", "Value", "Grade", "Source", "Note", "Changed by", "Reason")
)
TABLE_HEADS = marked(("Assumption", "Value", "Grade", "Source and note"))
OVERRIDDEN = marked(
    "Without a source: the one there is speaks of the value that this one overrides."
)
LEFT_OUT = ("msssim", "name", "description", "evidence", "observations", "levers", "simulation")


@dataclass(frozen=True, slots=True)
class Assumption:
    """A value in words, its grade and the numbers of its sources."""

    name: str
    path: str
    value: str
    grade: str
    source: int | None
    note: str
    changed_by: str = ""
    reason: str = ""

    @property
    def remark(self) -> str:
        """The note, and who changed the value and why."""
        return " ".join(part for part in (self.note, changed(self.changed_by, self.reason)) if part)


@dataclass(frozen=True, slots=True)
class Source:
    """A source, numbered in the order in which assumptions cite it."""

    number: int
    title: str
    publisher: str
    url: str
    date: str


@dataclass(frozen=True)
class Assumed:
    """All assumptions by the section of the file that they stand in, and their sources."""

    sections: dict[str, list[Assumption]] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)

    @property
    def grids(self) -> list[Grid]:
        """The assumptions of each section as a table of texts."""
        heads = tuple(map(phrase, TABLE_HEADS))
        return [
            Grid(
                name, heads, [(row.name, row.value, row.grade, _cited(row)) for row in assumptions]
            )
            for name, assumptions in self.sections.items()
        ]


def _cited(row: Assumption) -> str:
    number = f"[{row.source}]" if row.source else ""
    return f"{number} {row.remark}".strip()


def assumed(scenario: Scenario, foreign: Collection[str] = ()) -> Assumed:
    """Return the values that a scenario gives, and those it leaves at defaults but cites.

    `foreign` are paths whose evidence speaks of another value, which this one overrides.
    """
    found = Assumed()
    numbers: dict[tuple[str, ...], int] = {}
    cited = speaking(scenario, foreign)
    for entry in paths.walk(scenario):
        section = str(paths.parse(entry.path)[0])
        evidence = cited.get(entry.path)
        overridden = phrase(OVERRIDDEN) if entry.path in foreign else ""
        if section in LEFT_OUT or not (entry.given or evidence) or entry.value is None:
            continue
        if entry.field.name in ("name", "category", "channel", "kind", "basis"):
            continue
        found.sections.setdefault(words.capital(words.spoken(section)), []).append(
            Assumption(
                name=spoken_of(entry.path, scenario),
                path=entry.path,
                value=_told(entry, scenario),
                grade=(evidence.grade or "") if evidence else "",
                source=_number(evidence, numbers, found.sources) if evidence else None,
                note=evidence.note if evidence else overridden,
                changed_by=evidence.changed_by if evidence else "",
                reason=evidence.reason if evidence else "",
            )
        )
    return found


def speaking(scenario: Scenario, foreign: Collection[str] = ()) -> dict[str, Evidence]:
    """Return the evidence that speaks of a scenario's own values, by path."""
    named = {paths.text_of(paths.parse(key)): one for key, one in scenario.evidence.items()}
    return {path: one for path, one in named.items() if path not in foreign}


def _told(entry: paths.Entry, scenario: Scenario) -> str:
    """Return a value in words."""
    return told(file_data(entry.value, paths.parse(entry.path)), entry.field, scenario)


def _number(
    evidence: Evidence, numbers: dict[tuple[str, ...], int], sources: list[Source]
) -> int | None:
    said = words.day(evidence.date) if evidence.date else ""
    key = (evidence.source, evidence.publisher, evidence.url, said)
    if not evidence.title and not evidence.url:
        return None
    if key not in numbers:
        numbers[key] = len(numbers) + 1
        title = evidence.source or evidence.publisher or evidence.url
        publisher = evidence.publisher if evidence.source else ""
        sources.append(Source(numbers[key], title, publisher, _link(evidence), said))
    return numbers[key]


def _link(evidence: Evidence) -> str:
    """Return a link that a browser may follow; nothing for one that might do something else."""
    is_web = evidence.url.lower().startswith(("https://", "http://"))
    return evidence.url if is_web and not any(c in evidence.url for c in ' "<>\\`') else ""
