"""Shapley values of groups that act together: each one's mean effect over all orders of coming.

The effects add up to the whole, what never has an effect gets zero, and none depends on who is
named first.

Source: L. S. Shapley, A Value for n-Person Games (1953); orders each with its reverse after
Mitchell, Cooper, Frank and Holmes, Sampling Permutations for Shapley Value Estimation (2022).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

import numpy as np

from msssim.scenario.uncertain import Array

Group: TypeAlias = frozenset[int]
"""Members that act together, by their numbers; a coalition is a group too."""

MOST_EXACT = 8
"""Up to so many groups every coalition of them is asked."""

ASKED = 240
"""About how many coalitions are asked where orders are sampled."""

FEWEST_PAIRS = 4
RESAMPLES = 48
"""How often the draws are drawn again from themselves to say how far an effect may be off."""


@dataclass(frozen=True, slots=True)
class Step:
    """A group that joins a coalition, and what its effect there counts."""

    member: int
    before: Group
    after: Group
    weight: float


@dataclass(frozen=True, slots=True)
class Shares:
    """Each group's effect, and its standard error by draws and by sampled orders, (groups,)."""

    effects: Array
    errors: Array
    exact: bool


def steps_of(groups: Sequence[Group], seed: int) -> list[list[Step]]:
    """Return what has to be asked: all of it, or a sample of orders each with its reverse."""
    if len(groups) <= MOST_EXACT:
        return [list(_every(groups))]
    luck = np.random.default_rng(seed)
    pairs = max(FEWEST_PAIRS, round(ASKED / (2 * len(groups))))
    orders = [luck.permutation(len(groups)).tolist() for _ in range(pairs)]
    return [[*_along(groups, order), *_along(groups, order[::-1])] for order in orders]


def _every(groups: Sequence[Group]) -> Iterator[Step]:
    count = len(groups)
    for member, group in enumerate(groups):
        others = [other for number, other in enumerate(groups) if number != member]
        for size in range(count):
            weight = 1 / (count * math.comb(count - 1, size))
            for some in combinations(others, size):
                before = frozenset[int]().union(*some)
                yield Step(member, before, before | group, weight)


def _along(groups: Sequence[Group], order: Sequence[int]) -> Iterator[Step]:
    before = frozenset[int]()
    for member in order:
        after = before | groups[member]
        yield Step(member, before, after, 0.5)
        before = after


def shares(
    plans: Sequence[Sequence[Step]],
    groups: int,
    values: dict[Group, Array],
    measure: Callable[[Array], Array],
    seed: int,
) -> Shares:
    """Return the Shapley values of what `measure` reads of each coalition's values (1 + draws,).

    `plans` is what `steps_of` gave: one that is exact, or several of which the mean is taken.
    """
    coalitions = {numbers: row for row, numbers in enumerate(values)}
    known = np.stack(list(values.values()))
    found = [_Indexed.of(plan, coalitions, groups) for plan in plans]
    each = np.array([one.effects(measure(known)) for one in found])
    errors = _by_draws(found, known, measure, seed)
    if len(plans) > 1:
        errors = np.hypot(errors, each.std(axis=0, ddof=1) / math.sqrt(len(plans)))
    return Shares(each.mean(axis=0), errors, len(plans) == 1)


@dataclass(frozen=True)
class _Indexed:
    """Steps with their coalitions as rows of a table."""

    member: np.ndarray
    before: np.ndarray
    after: np.ndarray
    weight: Array
    groups: int

    @classmethod
    def of(cls, plan: Sequence[Step], rows: dict[Group, int], groups: int) -> _Indexed:
        return cls(
            np.array([step.member for step in plan], int),
            np.array([rows[step.before] for step in plan], int),
            np.array([rows[step.after] for step in plan], int),
            np.array([step.weight for step in plan], float),
            groups,
        )

    def effects(self, measured: Array) -> Array:
        """Return each group's effect, (groups,)."""
        gained = self.weight * (measured[self.after] - measured[self.before])
        return np.bincount(self.member, gained, self.groups).astype(float)


def _by_draws(
    plans: Sequence[_Indexed], known: Array, measure: Callable[[Array], Array], seed: int
) -> Array:
    """Return how far other draws would put each effect: its spread over draws drawn again."""
    draws = known.shape[1] - 1
    if draws < 2:
        return np.zeros(plans[0].groups)
    luck = np.random.default_rng(seed)
    again = []
    for _ in range(RESAMPLES):
        chosen = np.concatenate([[0], luck.integers(1, draws + 1, draws)])
        measured = measure(known[:, chosen])
        again.append(np.mean([plan.effects(measured) for plan in plans], axis=0))
    return np.asarray(np.std(again, axis=0))
