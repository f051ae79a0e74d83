"""How much of a evidence is strong."""

from __future__ import annotations

from collections.abc import Iterable

from msssim.scenario.evidence import Evidence

STRONG = ("A", "B")


def sourced_share(evidence: Iterable[Evidence]) -> float | None:
    """Return the share of graded evidence that is of grade A or B; none where none is graded."""
    grades = [one.grade for one in evidence if one.grade]
    if not grades:
        return None
    return sum(grade in STRONG for grade in grades) / len(grades)
