"""How much of a number's uncertainty rests on what kind of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.comparing import kpi_name
from msssim.scenario.language import marked, phrase, written
from msssim.studies.answering import variance_shares
from msssim.studies.measures import Measure
from msssim.studies.telling import name_of

GROUPS = {"A-B": "AB", "C": "C", "D-E": "DE", "none": ""}
"""Groups of grades; none for inputs without evidence that speaks of them."""

ON = marked(
    {
        "A-B": "on documents and official statements (grades A and B)",
        "C": "on press (grade C)",
        "D-E": "on judgements and placeholders (grades D and E)",
        "none": "on inputs without evidence",
    }
)

DECISIVE = 0.05
"""An input that makes at least this share of the variance is decisive."""


@dataclass(frozen=True, slots=True)
class Weak:
    """A decisive input whose evidence is a judgement, a placeholder or none."""

    path: str
    share: float
    grade: str


@dataclass(frozen=True, slots=True)
class Grounding:
    """The share of a KPI's variance (of ranks, over the draws) that rests on each group of grades.

    `attributed` is the share that single inputs make; the rest is their playing together, and
    chance. Shares by group are of what is attributed.
    """

    measure: Measure
    shares: dict[str, float]
    attributed: float
    weak: tuple[Weak, ...]
    draws: int


def grounding(found: Answer, measure: Measure, grades: Mapping[str, str]) -> Grounding:
    """Return on what evidence a KPI's uncertainty rests, given the grade of each input by path.

    Runs in which a date does not come count with the end of the time simulated.
    """
    kpi = found.kpis.get(measure.kpi)
    values = np.full(found.draws, np.nan) if kpi is None else kpi.values
    counted = measure.drawn(values, float(found.scenario.horizon.end.toordinal()))
    several = found.draws > 2
    ranked = variance_shares(np.nan_to_num(counted), found.drawn) if several else []
    attributed = sum(share for *_, share in ranked)
    shares = dict.fromkeys(GROUPS, 0.0)
    for path, _, share in ranked:
        shares[_group(grades.get(path, ""))] += share / (attributed or 1)
    weak = tuple(
        Weak(path, share, grades.get(path, ""))
        for path, _, share in ranked
        if share >= DECISIVE and _group(grades.get(path, "")) in ("D-E", "none")
    )
    return Grounding(measure, shares, min(1.0, attributed), weak, found.draws)


def spread_name(measure: Measure) -> str:
    """Return the KPI whose spread is parted, in words."""
    return kpi_name(measure.kpi) if measure.reading.test is None else name_of(measure)


def verdict(found: Grounding) -> str:
    """Return in a sentence or two what a KPI's uncertainty rests on."""
    name = spread_name(found.measure)
    if not found.draws:
        return phrase("{kpi}: without draws there is no uncertainty to part.", kpi=name)
    if not found.attributed:
        return phrase(
            "{kpi}: no single input moves it beyond chance in {n} draws.",
            kpi=name,
            n=written(found.draws),
        )
    said = words.listed(
        [
            f"{words.share(share)} {phrase(ON[group])}"
            for group, share in found.shares.items()
            if share
        ]
    )
    return phrase(
        "{kpi}: single inputs make {share} of its variance over {n} draws. Of that rest {parts}.",
        kpi=name,
        share=words.share(found.attributed),
        n=written(found.draws),
        parts=said,
    )


def _group(grade: str) -> str:
    return next((name for name, some in GROUPS.items() if grade and grade in some), "none")
