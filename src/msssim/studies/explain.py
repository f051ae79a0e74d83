"""Which of the inputs that differ made the difference, by Shapley values over paired draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from msssim.engine.calendar import day_of
from msssim.outputs.answer import refuse_too_large
from msssim.outputs.manifest import scenario_digest
from msssim.scenario.language import phrase
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies.causes import Causes, joined, separable
from msssim.studies.measures import Measure, kpi_draws
from msssim.studies.shapley import Group, Shares, shares, steps_of


class Unexplained(ValueError):
    """The difference cannot be attributed; says why."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A cause in words, the paths that it changes, and what it does to the KPI."""

    text: str
    paths: tuple[str, ...]
    effect: float
    error: float
    """One standard error, of the draws and of the orders where these were sampled."""


@dataclass(frozen=True, slots=True)
class Censored:
    """Runs in which a date does not come: they count with the end of the time simulated."""

    day: date
    share_a: float
    share_b: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """A KPI in two scenarios and what each of their differences does to it; dates in days."""

    measure: Measure
    a: float
    b: float
    causes: tuple[Effect, ...]
    draws: int
    exact: bool
    censored: Censored | None

    @property
    def total(self) -> float:
        """What lies between the two; the effects add up to it."""
        return self.b - self.a


def explain(
    a: Scenario,
    b: Scenario,
    measure: Measure,
    *,
    draws: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Explanation:
    """Attribute the difference in a KPI from one scenario to another to what differs.

    Both run with the same draws. `progress` is told runs done and runs in all. Raises Unexplained
    for a KPI that has no value.
    """
    # One direction is computed whichever is asked, so that swapping the two only flips the signs.
    back = scenario_digest(a) > scenario_digest(b)
    causes = Causes(b, a) if back else Causes(a, b)
    count = causes.first.simulation.draws if draws is None else draws
    game = _Game(causes, measure, count, progress)
    groups, found = _shared(game, separable(causes))
    everything = frozenset[int]().union(*groups)
    start, end = (everything, frozenset[int]()) if back else (frozenset[int](), everything)
    signed = -found.effects if back else found.effects
    effects = [
        Effect(*causes.told(group, back=back), float(effect) + 0.0, float(error))
        for group, effect, error in zip(groups, signed, found.errors, strict=True)
    ]
    return Explanation(
        measure=measure,
        a=game.measured(start),
        b=game.measured(end),
        causes=tuple(sorted(effects, key=lambda one: -abs(one.effect))),
        draws=count,
        exact=found.exact,
        censored=game.censoring(start, end),
    )


def _shared(game: _Game, groups: list[Group]) -> tuple[list[Group], Shares]:
    """Return the groups that can be told apart, and the effect of each."""
    seed = game.causes.first.simulation.seed
    while True:
        plans = steps_of(groups, seed)
        steps = [step for plan in plans for step in plan]
        asked = dict.fromkeys(
            [frozenset[int](), *(one for s in steps for one in (s.before, s.after))]
        )
        bad = next((one for one in asked if not game.is_possible(one)), None)
        if bad is None:
            break
        groups = joined(groups, bad, game.causes.is_possible)
    game.run(list(asked))
    values = {numbers: game.values[numbers] for numbers in asked}
    return groups, shares(plans, len(groups), values, game.measure.of, seed)


@dataclass
class _Game:
    """The KPI of every coalition of causes that was asked for, (1 + draws,) each."""

    causes: Causes
    measure: Measure
    draws: int
    progress: Callable[[int, int], None] | None
    values: dict[Group, Array] = field(default_factory=dict)
    absent: dict[Group, float] = field(default_factory=dict)
    possible: dict[Group, bool] = field(default_factory=dict)

    def is_possible(self, numbers: Group) -> bool:
        """Say whether a coalition makes a valid scenario."""
        if numbers not in self.possible:
            self.possible[numbers] = self.causes.is_possible(numbers)
        return self.possible[numbers]

    def run(self, asked: list[Group]) -> None:
        """Run the coalitions that are not known yet; raises TooLarge."""
        # Of each its values, and what is drawn again from them and sorted.
        refuse_too_large(self.draws, lambda draws: 8.0 * draws * 5 * len(asked))
        for done, numbers in enumerate(asked):
            if numbers not in self.values:
                values = kpi_draws(self.causes.made(numbers), self.measure.kpi, self.draws)
                self.absent[numbers] = float(np.isnan(values[-self.draws :]).mean())
                self.values[numbers] = self._whole(values)
            if self.progress is not None:
                self.progress(done + 1, len(asked))

    @property
    def _end(self) -> float:
        ends = self.causes.first.horizon.end, self.causes.second.horizon.end
        return float(max(ends).toordinal())

    def _whole(self, values: Array) -> Array:
        if self.measure.kpi.startswith("unpaid_months."):
            values = np.nan_to_num(values)
        drawn = self.measure.drawn(values, self._end)
        if np.isnan(drawn).any():
            why = phrase("{kpi} has no value in some of the runs", kpi=self.measure.kpi)
            raise Unexplained(why)
        return drawn

    def measured(self, numbers: Group) -> float:
        """Return what is read of a coalition's values."""
        return float(self.measure.of(self.values[numbers]))

    def censoring(self, start: Group, end: Group) -> Censored | None:
        """Return in how many runs the date does not come; none where it always does."""
        if not self.measure.is_date or not any(self.absent.values()):
            return None
        return Censored(day_of(self._end), self.absent[start], self.absent[end])
