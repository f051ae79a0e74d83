"""What the mission costs: the lines of the budget as rates of a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np

from msssim.engine.calendar import Grid, ordinal
from msssim.scenario.uncertain import Array

Value: TypeAlias = Any
"""A number for all rows, or an array (rows,)."""


@dataclass(frozen=True, slots=True)
class Line:
    """Cost items of one category and basis that rise and fall together."""

    category: int
    basis: str
    amount: Value  # US$ for a unit of the basis
    profile: tuple[float, ...]  # by step: share of it in the window, times escalation
    follows_tempo: bool


@dataclass(frozen=True, slots=True)
class Rates:
    """A step's prices by category; none where nothing is charged."""

    month: list[Value | None]  # US$ a month
    officer: list[Value | None]  # US$ an officer-month
    arrival: list[Value | None]  # US$ an arrival
    departure: list[Value | None]  # US$ a departure
    once: list[Value | None]  # US$
    memo: dict[str, Any] = field(default_factory=dict)  # what follows from these prices alone


BASES = {
    "per_month": "month",
    "per_officer_month": "officer",
    "per_arrival": "arrival",
    "per_departure": "departure",
    "once": "once",
}
"""Each basis of the file, and the rate that it adds to."""


def lines_of(inputs: Any, grid: Grid, categories: Sequence[str]) -> list[Line]:
    """Return the budget's lines, those alike but for their amount added up."""
    found: dict[tuple[int, str, tuple[float, ...], bool], Value] = {}
    for cost in inputs.costs.values():
        rise = (1 + cost.escalation) ** grid.years
        if cost.basis == "once":
            inside = grid.step_of(ordinal(cost.date, 0)) == np.arange(grid.steps)
        else:
            inside = grid.overlap(ordinal(cost.start, -np.inf), ordinal(cost.end, np.inf))[:, 0]
        key = (
            categories.index(cost.category),
            BASES[cost.basis],
            tuple((inside * rise).tolist()),
            cost.follows_tempo,
        )
        found[key] = found[key] + cost.amount if key in found else cost.amount
    return [
        Line(category, basis, amount, profile, tempo)
        for (category, basis, profile, tempo), amount in found.items()
    ]


class Prices:
    """The prices of every step, worked out once for the steps that share them."""

    def __init__(self, lines: Sequence[Line], categories: int, common: Sequence[Value]) -> None:
        self.lines, self.categories, self.common = lines, categories, common
        columns = list(zip(*(line.profile for line in lines), strict=True)) if lines else []
        self.columns = columns or [()] * len(common)
        self.known: dict[tuple[tuple[float, ...], float], Rates] = {}

    def at(self, step: int, tempo: Value) -> Rates:
        """Return the prices of a step; `tempo` is the phase's, one or (rows,)."""
        common = self.common[step]
        if common is not None or not isinstance(tempo, float):
            return rates(self.lines, self.categories, self.columns[step], tempo, common)
        key = (self.columns[step], tempo)
        if key not in self.known:
            self.known[key] = rates(self.lines, self.categories, self.columns[step], tempo, None)
        return self.known[key]


def rates(
    lines: Sequence[Line],
    categories: int,
    shares: Sequence[float],
    tempo: Value,
    common: Value | None,
) -> Rates:
    """Return prices, each line's amount times its share, the tempo and what is common to all."""
    month, officer, arrival, departure, once = ([None] * categories for _ in range(5))
    made = Rates(month, officer, arrival, departure, once)
    for line, share in zip(lines, shares, strict=True):
        if share == 0:
            continue
        price = line.amount if share == 1 else line.amount * share
        if line.follows_tempo and not (isinstance(tempo, float) and tempo == 1):
            price = price * tempo
        if common is not None:
            price = price * common
        by_category = getattr(made, line.basis)
        known = by_category[line.category]
        by_category[line.category] = price if known is None else known + price
    return made


def monthly(price: Rates, category: int, strength: Array) -> Value:
    """Return a category's cost a month at a strength, whether or not anybody is there."""
    by_month, by_officer = price.month[category], price.officer[category]
    if by_officer is None:
        return 0.0 if by_month is None else by_month
    cost = by_officer * strength
    return cost if by_month is None else cost + by_month


def own_part(cost: Value, kept: Value) -> Value:
    """Return the share of a cost that is not assessed."""
    return cost if isinstance(kept, float) and kept == 1 else cost * kept


@dataclass(frozen=True, slots=True)
class Activity:
    """What a step's costs are counted by."""

    presence: Value  # months in which the mission is present
    officer_months: Value
    arrivals: Value  # officers
    departures: Value  # officers


def cost(price: Rates, category: int, activity: Activity) -> Value:
    """Return a category's cost of a step, US$."""
    total: Value = price.once[category]
    for rate, quantity in (
        (price.month[category], activity.presence),
        (price.officer[category], activity.officer_months),
        (price.arrival[category], activity.arrivals),
        (price.departure[category], activity.departures),
    ):
        if rate is not None:
            total = rate * quantity if total is None else total + rate * quantity
    return 0.0 if total is None else total
