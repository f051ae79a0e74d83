"""How much of a number's uncertainty rests on what kind of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from msssim.outputs.kpis import kpis_of
from msssim.scenario.schema import Scenario
from msssim.studies.answering import variance_shares
from msssim.studies.ensemble import runs
from msssim.studies.measures import Measure

GROUPS = {"A-B": "AB", "C": "C", "D-E": "DE", "none": ""}
"""Groups of grades; none for inputs without evidence that speaks of them."""

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

    kpi: str
    shares: dict[str, float]
    attributed: float
    weak: tuple[Weak, ...]
    draws: int


def grounding(
    scenario: Scenario, measure: Measure, grades: Mapping[str, str], *, draws: int | None = None
) -> Grounding:
    """Return on what evidence a KPI's uncertainty rests, given the grade of each input by path.

    Runs in which a date does not come count with the end of the time simulated.
    """
    count = scenario.simulation.draws if draws is None else draws
    values = np.empty(count)
    drawn: dict[str, np.ndarray] = {}
    for series, block in runs(scenario, count, parts=False):
        found = kpis_of(series).get(measure.kpi)
        values[block] = np.nan if found is None else found[1:]
        for path, column in series.run.drawn.items():
            drawn.setdefault(path, np.empty(count))[block] = column[1:]
    counted = measure.drawn(values, float(scenario.horizon.end.toordinal()))
    ranked = variance_shares(np.nan_to_num(counted), drawn) if count > 2 else []
    attributed = sum(share for *_, share in ranked)
    shares = dict.fromkeys(GROUPS, 0.0)
    for path, _, share in ranked:
        shares[_group(grades.get(path, ""))] += share / (attributed or 1)
    weak = tuple(
        Weak(path, share, grades.get(path, ""))
        for path, _, share in ranked
        if share >= DECISIVE and _group(grades.get(path, "")) in ("D-E", "none")
    )
    return Grounding(measure.text, shares, min(1.0, attributed), weak, count)


def _group(grade: str) -> str:
    return next((name for name, some in GROUPS.items() if grade and grade in some), "none")
