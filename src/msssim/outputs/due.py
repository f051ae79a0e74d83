"""When something planned for a day falls due, by its delays and lags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from msssim.scenario.uncertain import (
    Discrete,
    Distribution,
    Lognormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
    central,
)

MOST_DAYS = 36_500
NINETY = 1.645
"""Standard deviations on each side that hold nine in ten values of a bell curve."""


@dataclass(frozen=True, slots=True)
class Due:
    """When something planned for a day falls due: at the earliest, most likely, at the latest."""

    first: date
    middle: date
    last: date


def due_days(on: date, delays: Sequence[float | Distribution], not_before: date) -> Due:
    """Return when something planned for a day falls due, its delays in days added up."""
    reaches = [_reach(delay) for delay in delays]
    days = [sum(reach[n] for reach in reaches) for n in range(3)]
    first, middle, last = (max(_later(on, number), not_before) for number in days)
    return Due(first, middle, last)


def _reach(value: float | Distribution) -> tuple[float, float, float]:
    """Return the least, the central and the greatest value; of a bell curve, of nine in ten."""
    middle = max(0.0, central(value))
    if isinstance(value, Normal):
        low, high = value.mean - NINETY * value.sd, value.mean + NINETY * value.sd
    elif isinstance(value, Lognormal):
        low, high = value.median / value.gsd**NINETY, value.median * value.gsd**NINETY
    elif isinstance(value, Discrete):
        possible = [number for number, weight in value.pairs if weight]
        low, high = min(possible), max(possible)
    elif isinstance(value, Uniform | Triangular | Pert):
        low, high = value.low, value.high
    else:
        low = high = value
    return max(0.0, low), middle, max(0.0, high)


def _later(day: date, days: float) -> date:
    return day + timedelta(max(-MOST_DAYS, min(round(days), (date.max - day).days)))
