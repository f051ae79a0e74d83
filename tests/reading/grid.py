"""The grid of steps, windows on it, and the slack that keeps rounding from deciding."""

import calendar
from dataclasses import dataclass
from datetime import date

from .plan import Plan

MONTH = 365.25 / 12
YEAR = 365.25
EVER = 10**9  # a day later than all others


@dataclass(frozen=True)
class Step:
    """One step [start, end) of the grid, in ordinal days."""

    number: int
    start: int
    end: int

    @property
    def days(self) -> int:
        """Its length in days."""
        return self.end - self.start

    @property
    def months(self) -> float:
        """Its length in months."""
        return self.days / MONTH

    def holds(self, day: int) -> bool:
        """Return whether what is dated `day` falls in this step."""
        return self.start <= day < self.end

    def overlap(self, start: int | None, end: int | None) -> float:
        """Return the share of the step inside the window; None: always, for ever."""
        first = self.start if start is None else max(self.start, start)
        last = self.end if end is None else min(self.end, end)
        return max(0, last - first) / self.days


def is_inside(day: int, start: int | None, end: int | None) -> bool:
    """Return whether `day` falls in the window [start, end)."""
    return (start is None or start <= day) and (end is None or day < end)


def steps(plan: Plan) -> list[Step]:
    """Return the steps of the horizon."""
    first: date = plan.field("horizon.start")
    end = plan.day("horizon.end")
    edges = [first.toordinal()]
    while edges[-1] < end:
        edges.append(min(end, _edge(first, len(edges), plan.field("horizon.step"))))
    return [Step(k, edges[k], edges[k + 1]) for k in range(len(edges) - 1)]


def _edge(first: date, number: int, step: str) -> int:
    """Return the day on which step `number` begins, were there no end."""
    if step == "day":
        return first.toordinal() + number
    if step == "week":
        return first.toordinal() + 7 * number
    months = first.month - 1 + number
    year, month = first.year + months // 12, months % 12 + 1
    day = min(first.day, calendar.monthrange(year, month)[1])
    return date(year, month, day).toordinal()


def are_there(officers: float) -> bool:
    """Return whether there are any officers (or officer-months)."""
    return officers > 1e-6


def is_at_least(strength: float, level: float) -> bool:
    """Return whether a strength reaches a level."""
    return strength >= level * (1 - 1e-9)


def is_above(limit: float, number: float) -> bool:
    """Return whether a limit is above a number of officers."""
    return limit > number * (1 + 1e-9) + 1e-6


def exceeds(money: float, other: float) -> bool:
    """Return whether an amount of money exceeds another."""
    return money > other * (1 + 1e-9) + 0.01


def is_some_money(rate: float) -> bool:
    """Return whether a burn rate, or a category's cost in the money gate, is not zero."""
    return rate >= 0.01
