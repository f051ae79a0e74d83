"""On what evidence the uncertainty of numbers rests, as a report says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.changes import spoken_of
from msssim.report.assumptions import GRADES
from msssim.report.grids import Grid, Rows
from msssim.scenario.evidence import Evidence
from msssim.scenario.grades import sourced_share
from msssim.scenario.language import marked, phrase
from msssim.studies.grounding import DECISIVE, grounding, spread_name, verdict
from msssim.studies.measures import Measure

HEADS = marked(("Assumption", "Decides", "Share of its variance", "Evidence"))


@dataclass(frozen=True, slots=True)
class Resting:
    """On what evidence the uncertainty of some KPIs rests."""

    verdicts: list[str]
    table: Grid


def graded(evidence: Mapping[str, Evidence]) -> str:
    """Return how much of the graded evidence is strong."""
    share = sourced_share(evidence.values())
    if share is None:
        return phrase("No value of this scenario has graded evidence.")
    return phrase(
        "{share} of the graded values rest on primary documents or official statements (grades A"
        " and B); the others on press, judgement or placeholders.",
        share=words.share(share),
    )


def resting(
    found: Answer, measures: Iterable[Measure], evidence: Mapping[str, Evidence]
) -> Resting:
    """Return what the variance of some KPIs rests on, given the evidence of each value."""
    grades = {path: one.grade for path, one in evidence.items() if one.grade}
    parted = [grounding(found, measure, grades) for measure in measures]
    rows: Rows = [
        (
            spoken_of(weak.path, found.scenario),
            spread_name(one.measure),
            words.share(weak.share),
            f"{weak.grade}, {phrase(GRADES[weak.grade])}" if weak.grade else phrase("none"),
        )
        for one in parted
        for weak in one.weak
    ]
    heads = tuple(map(phrase, HEADS))
    caption = phrase(
        "Weak and decisive: a judgement, a placeholder or no evidence, and at least {share} of a"
        " variance",
        share=words.share(DECISIVE),
    )
    return Resting([verdict(one) for one in parted], Grid(caption, heads, rows))
