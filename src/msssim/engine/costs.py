"""What the mission costs: the lines of the budget as rates of a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

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
    mixed: Mixed | None = None

    @property
    def terms(self) -> list[list[tuple[Value, int]]]:
        """By category: what is charged, and the place of its quantity in an Activity."""
        if "terms" not in self.memo:
            rates = (self.once, self.month, self.officer, self.arrival, self.departure)
            self.memo["terms"] = [
                [(rate, place) for place, rate in enumerate(of) if rate is not None]
                for of in zip(*rates, strict=True)
            ]
        found: list[list[tuple[Value, int]]] = self.memo["terms"]
        return found

    @property
    def manned(self) -> list[int]:
        """The categories that cost something for each officer."""
        if "manned" not in self.memo:
            self.memo["manned"] = [g for g, rate in enumerate(self.officer) if rate is not None]
        found: list[int] = self.memo["manned"]
        return found

    @property
    def standing(self) -> list[Value]:
        """What each category costs a month with nobody there."""
        if "standing" not in self.memo:
            self.memo["standing"] = [0.0 if rate is None else rate for rate in self.month]
        found: list[Value] = self.memo["standing"]
        return found


@dataclass(frozen=True, slots=True)
class Mixed:
    """Prices that differ between rows by the tempo of their phases."""

    rows: tuple[np.ndarray, ...]  # by each of `pure`: which rows have its prices
    pure: tuple[Rates, ...]

    def pick(self, values: Sequence[Value]) -> Value:
        """Return each row's own of the values that follow from each of the pure prices."""
        found = values[0]
        for value, here in zip(values[1:], self.rows[1:], strict=True):
            if value is not values[0]:
                found = np.where(here, value, found)
        return found


BASES = {
    "per_month": "month",
    "per_officer_month": "officer",
    "per_arrival": "arrival",
    "per_departure": "departure",
    "once": "once",
}
"""Each basis of the file, and the rate that it adds to."""

RATES = tuple(BASES.values())


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

    def __init__(
        self,
        lines: Sequence[Line],
        categories: int,
        common: Sequence[Value],
        tempos: Sequence[float],
        *,
        varies: bool,
    ) -> None:
        """Lay prices out; `varies` says whether any event or transition moves what is common."""
        self.varies = varies
        self.lines, self.categories, self.common = lines, categories, common
        columns = list(zip(*(line.profile for line in lines), strict=True)) if lines else []
        self.columns = columns or [()] * len(common)
        first: dict[tuple[float, ...], int] = {}
        self.first = [first.setdefault(column, step) for step, column in enumerate(self.columns)]
        self.tempos = sorted(set(tempos))
        self.tempo_of = np.array([self.tempos.index(tempo) for tempo in tempos], dtype=np.int8)
        self.still: dict[int, Rates] = {}  # by the first step of these prices
        self.known: dict[tuple[int, int], Rates] = {}  # likewise, and the tempo's number
        self.last: tuple[Any, int, Rates] | None = None
        self.reserve: tuple[Rates, Array] | None = None  # of the prices last reserved for, and it

    def at(self, step: int, phase: Any) -> Rates:
        """Return the prices of a step; `phase` is one or (rows,)."""
        common, first, last = self.common[step], self.first[step], self.last
        if common is None and last is not None and last[0] is phase and last[1] == first:
            return last[2]
        which = self.tempo_of[phase]
        if common is not None:
            tempo = np.array(self.tempos)[which]
            still = _added(self._empty(), self._lines(step, follow=False), common)
            return _added(still, self._lines(step, follow=True), common * tempo)
        if len(self.tempos) == 1 or not isinstance(phase, np.ndarray):
            found = self._pure(step, int(which.flat[0]))
        else:
            numbers = range(len(self.tempos))
            pure = tuple(self._pure(step, number) for number in numbers)
            found = _mixed(Mixed(tuple(which == number for number in numbers), pure))
        self.last = phase, first, found
        return found

    def each(self, step: int, phase: Any) -> list[tuple[float, float, Rates, Value]]:
        """Return the prices of a step by tempo.

        Before each: the first step of these prices and the tempo's number (-1 where prices are
        the step's own); after it the rows (1 or 0) that have them.
        """
        if self.varies:
            rates = self.at(step, phase)
            return [(float(step), -1.0, rates, 1.0)]
        first, which = float(self.first[step]), self.tempo_of[phase]
        if which.ndim == 0:
            return [(first, float(which), self._pure(step, int(which)), 1.0)]
        return [
            (first, float(number), self._pure(step, number), (which == number).astype(float))
            for number in range(len(self.tempos))
        ]

    def _pure(self, step: int, number: int) -> Rates:
        first = self.first[step]
        if first not in self.still:
            self.still[first] = _added(self._empty(), self._lines(step, follow=False), None)
        key = (first, number)
        if key not in self.known:
            tempo = None if self.tempos[number] == 1 else self.tempos[number]
            lines = self._lines(step, follow=True)
            self.known[key] = _added(self.still[first], lines, tempo)
        return self.known[key]

    def _lines(self, step: int, *, follow: bool) -> list[tuple[Line, float]]:
        shares = zip(self.lines, self.columns[step], strict=True)
        return [(line, share) for line, share in shares if share and line.follows_tempo == follow]

    def _empty(self) -> Rates:
        nothing: dict[str, Any] = {name: [None] * self.categories for name in RATES}
        return Rates(**nothing)


def _added(to: Rates, lines: Sequence[tuple[Line, float]], factor: Value | None) -> Rates:
    """Return prices with lines added, each its amount times its share and a factor."""
    by_basis: dict[str, Any] = {name: list(getattr(to, name)) for name in RATES}
    for line, share in lines:
        price = line.amount if share == 1 else line.amount * share
        if factor is not None:
            price = price * factor
        known = by_basis[line.basis][line.category]
        by_basis[line.basis][line.category] = price if known is None else known + price
    return Rates(**by_basis)


def _mixed(mixed: Mixed) -> Rates:
    """Return the prices of rows whose tempos differ."""
    first = mixed.pure[0]
    by_basis: dict[str, Any] = {name: list(getattr(first, name)) for name in RATES}
    for name, category in _differing(mixed.pure):
        by_basis[name][category] = mixed.pick([getattr(p, name)[category] for p in mixed.pure])
    return Rates(**by_basis, memo={"manned": first.manned}, mixed=mixed)


def _differing(pure: Sequence[Rates]) -> list[tuple[str, int]]:
    """Return the bases and categories in which the prices of different tempos are not the same."""
    memo = pure[0].memo
    if "differing" not in memo:
        memo["differing"] = [
            (name, category)
            for name in RATES
            for category, prices in enumerate(zip(*(getattr(p, name) for p in pure), strict=True))
            if any(price is not prices[0] for price in prices)
        ]
    found: list[tuple[str, int]] = memo["differing"]
    return found


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


class Activity(NamedTuple):
    """What a step's costs are counted by."""

    times: Value  # how often what is paid once is paid
    presence: Value  # months in which the mission is present
    officer_months: Value
    arrivals: Value  # officers
    departures: Value  # officers


def cost(price: Rates, category: int, activity: Activity) -> Value:
    """Return a category's cost of a step, US$; none where nothing is charged."""
    total: Value = None
    for rate, place in price.terms[category]:
        total = rate * activity[place] if total is None else total + rate * activity[place]
    return total


def costs_of(price: Rates, activity: Activity, rows: int) -> Array:
    """Return every category's cost of a step, (categories, rows) in US$."""
    terms = price.terms
    found = np.empty((len(terms), rows))
    for into, charged in zip(found, terms, strict=True):
        if not charged:
            into[:] = 0.0
            continue
        rate, place = charged[0]
        np.multiply(rate, activity[place], out=into)
        for rate, place in charged[1:]:
            into += rate * activity[place]
    return found
