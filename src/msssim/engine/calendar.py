"""The grid of steps and what of them lies inside a window of days."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeAlias

import numpy as np

from msssim.scenario.mandate import Horizon
from msssim.scenario.uncertain import Array

YEAR = 365.25
MONTH = YEAR / 12
"""Days of a month as a rate."""

Days: TypeAlias = float | Array
"""Days counted as ordinals of the calendar, one for all draws or (draws,)."""


@dataclass(frozen=True)
class Grid:
    """Edges of the steps, as ordinals of the calendar, (steps + 1,)."""

    edges: Array

    @cached_property
    def days(self) -> Array:
        """Days of each step, (steps,)."""
        return np.diff(self.edges)

    @cached_property
    def months(self) -> Array:
        """Months of each step as a rate, (steps,)."""
        return np.asarray(self.days / MONTH)

    @cached_property
    def years(self) -> Array:
        """Years from the start to each step's start, (steps,)."""
        return np.asarray((self.edges[:-1] - self.edges[0]) / YEAR)

    @property
    def steps(self) -> int:
        """How many steps there are."""
        return len(self.edges) - 1

    @property
    def starts(self) -> Array:
        """Each step's first day, (steps,)."""
        starts: Array = self.edges[:-1]
        return starts

    @property
    def ends(self) -> Array:
        """The day after each step's last, (steps,)."""
        return self.edges[1:]

    def step_of(self, day: Days) -> np.ndarray:
        """Return the step that holds a day, -1 before the start, `steps` at or after the end."""
        return np.searchsorted(self.edges, day, side="right") - 1

    def overlap(self, start: Days, end: Days) -> Array:
        """Return the share of each step inside [start, end), (steps, 1 or draws)."""
        first = np.maximum(self.starts[:, None], start)
        inside = np.minimum(self.ends[:, None], end) - first
        return np.asarray(np.maximum(inside, 0) / self.days[:, None])


def grid_of(horizon: Horizon) -> Grid:
    """Return the steps of a horizon; the last may be shorter."""
    if horizon.step == "month":
        edges = []
        count = 0
        while (edge := months_later(horizon.start, count)) < horizon.end:
            edges.append(edge.toordinal())
            count += 1
    else:
        length = 1 if horizon.step == "day" else 7
        edges = list(range(horizon.start.toordinal(), horizon.end.toordinal(), length))
    return Grid(np.array([*edges, horizon.end.toordinal()], dtype=float))


def months_later(day: date, months: int) -> date:
    """Return the day that many calendar months later, clamped to the month's end."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if year > date.max.year:
        return date.max
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def ordinal(day: date | None, missing: float) -> float:
    """Return a day's ordinal; `missing` where there is none."""
    return missing if day is None else float(day.toordinal())


def day_of(ordinal_day: float) -> date:
    """Return the day of an ordinal."""
    return date.fromordinal(round(ordinal_day))


def later(day: date, days: Days) -> Days:
    """Return a day's ordinal moved by days, rounded to whole days, half to even."""
    moved: Days = day.toordinal() + np.rint(days)
    return moved
