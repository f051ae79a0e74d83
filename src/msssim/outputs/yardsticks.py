"""By what two answers are measured, and which changes are neither a gain nor a loss."""

from __future__ import annotations

import numpy as np

from msssim.outputs.answer import Answer, Kpi
from msssim.scenario.differences import differences
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario

NOTABLE = 0.01
"""The least share of officer-months by which a change of the bills is put down to them."""


def middle(kpi: Kpi) -> float:
    """Return a KPI's median, or its central value where there are no draws."""
    return kpi.median if len(kpi.values) else kpi.central


def is_drawn_otherwise(before: Scenario, after: Scenario) -> bool:
    """Say whether scenarios differ in draws, seed or sampling, and in nothing else."""
    if before.simulation == after.simulation:
        return False
    found = differences(before, after)
    return all(one.path.startswith("simulation.") for one in found)


def is_over_other_days(answer: Answer, other: Answer) -> bool:
    """Say whether answers are over different times."""
    ours, theirs = levered(answer.scenario).horizon, levered(other.scenario).horizon
    return (ours.start, ours.end) != (theirs.start, theirs.end)


def has_other_target(answer: Answer, other: Answer) -> bool:
    """Say whether other numbers of officers are planned."""
    ours, theirs = (set(one["target"].central.tolist()) for one in (answer, other))
    return ours != theirs


def longer_mandate(answer: Answer, other: Answer) -> int:
    """Return 1 where the mandate lasts longer than in the other, on average, by a day or more.

    -1 where it is shorter, 0 where both last as long.
    """
    days = _mandate_end(answer) - _mandate_end(other)
    return int(np.sign(days)) if abs(days) >= 1 else 0


def _mandate_end(answer: Answer) -> float:
    """Return the mean day on which the mandate ends, or the time that is simulated."""
    end = answer.kpis["mandate_end"]
    days = end.values if answer.draws else end.central
    return float(np.minimum(days, answer.grid.ends[-1]).mean())


def is_paid_for(later: float, answer: Answer, other: Answer) -> bool:
    """Say whether bills go unpaid later for fewer officers than in the other, or earlier for more.

    `later` is above 0 for later, below for earlier.
    """
    here, there = (middle(one.kpis["officer_months"]) for one in (answer, other))
    return later * (here - there) < 0 and abs(here - there) > NOTABLE * there
