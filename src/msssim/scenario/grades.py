"""How much of a scenario's evidence is strong."""

from __future__ import annotations

from msssim.scenario.schema import Scenario

STRONG = ("A", "B")


def sourced_share(scenario: Scenario) -> float | None:
    """Return the share of graded evidence that is of grade A or B; none where none is graded."""
    grades = [one.grade for one in scenario.evidence.values() if one.grade]
    if not grades:
        return None
    return sum(grade in STRONG for grade in grades) / len(grades)
