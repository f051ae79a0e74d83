"""The least change of one input that meets a goal, found by bracketing on the same draws."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeAlias

from pydantic import ValidationError

from msssim.engine.simulate import Stopped
from msssim.outputs.answer import answer
from msssim.outputs.findings import binding_shares
from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import (
    DISTRIBUTIONS,
    Discrete,
    Lognormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
)
from msssim.studies.goals import Draws, Goal, read
from msssim.studies.sampling import Ensemble, Shown, Stop, Unstudied

Value: TypeAlias = float | date

REACH = 10
"""How many times its size a value without an upper bound may grow."""

FINENESS = 1_000
"""Steps of a range whose parameter has no step of its own."""


@dataclass(frozen=True, slots=True)
class Sought:
    """The value nearest to the scenario's own that meets a goal; else the better end of the range.

    `kpi` is what the goal's first reading is there; `binds` what holds strength back where the
    goal is out of reach, with its share of the time.
    """

    path: str
    value: Value
    goal: Goal
    reached: bool
    kpi: float
    limits: tuple[Value, Value]
    tolerance: float
    before: Value
    was_uncertain: bool
    binds: tuple[tuple[str, float], ...] = ()
    tried: tuple[tuple[Value, float, bool], ...] = ()
    """Every value that was run, from low to high, the reading there, and whether that meets it."""
    cancelled: bool = False
    """Whether it was stopped: a lesser change may do, or one further away."""


def seek(
    scenario: Scenario,
    path: str,
    goal: Goal,
    *,
    draws: int | None = None,
    within: tuple[Value, Value] | None = None,
    tolerance: float | None = None,
    progress: Shown | None = None,
    stop: Stop | None = None,
) -> Sought:
    """Return the least change of the value at a path with which the goal is met.

    One tolerance less does not meet it. A distribution gives way to plain numbers. What is stopped
    returns the best that was tried, or raises Stopped where nothing was. Raises Unstudied for what
    is neither a number nor a day.
    """
    count = scenario.simulation.draws if draws is None else draws
    line = _line(scenario, path, within, tolerance)
    search = _Search(scenario, goal, line, count, stop, progress)
    try:
        steps, reached = search.found()
        binds = () if reached else search.binds(steps)
        cancelled = False
    except Stopped:
        (steps, reached), binds, cancelled = search.best_so_far(), (), True
    kpis = search.kpis(steps)
    if kpis is None:
        why = phrase(
            "{path}: no value from {low} to {high} makes a valid scenario",
            path=path,
            low=line.low,
            high=line.high,
        )
        raise Unstudied(why)
    return Sought(
        path=path,
        value=line.value(steps),
        goal=goal,
        reached=reached,
        kpi=read(goal.tests[0].reading, kpis),
        limits=(line.value(line.least), line.value(line.most)),
        tolerance=line.tolerance,
        before=line.value(0),
        was_uncertain=line.was_uncertain,
        binds=binds,
        tried=tuple(search.tried()),
        cancelled=cancelled,
    )


@dataclass(frozen=True)
class _Line:
    """The values that are searched: whole steps of a tolerance from where a value stands."""

    path: str
    start: Value
    low: Value
    high: Value
    tolerance: float
    whole: bool
    was_uncertain: bool

    @property
    def least(self) -> int:
        return -int(self._size(self.low, self.start) / self.tolerance + 1e-9)

    @property
    def most(self) -> int:
        return int(self._size(self.start, self.high) / self.tolerance + 1e-9)

    @staticmethod
    def _size(first: Value, last: Value) -> float:
        return max(0.0, _number(last) - _number(first))

    def value(self, steps: int) -> Value:
        if isinstance(self.start, date):
            return self.start + timedelta(round(steps * self.tolerance))
        number = float(f"{self.start + steps * self.tolerance:.12g}")
        return round(number) if self.whole else number

    def put(self, scenario: Scenario, steps: int) -> Scenario:
        return paths.edit(scenario, self.path, self.value(steps))


def _number(value: Value) -> float:
    return float(value.toordinal()) if isinstance(value, date) else float(value)


def _line(
    scenario: Scenario, path: str, within: tuple[Value, Value] | None, tolerance: float | None
) -> _Line:
    value = paths.value_at(scenario, path)
    start, low, high, step = _known(scenario, path)
    if within is not None:
        low, high = within
    is_day = isinstance(start, date)
    if isinstance(low, date) != is_day or isinstance(high, date) != is_day:
        raise Unstudied(phrase("{path} is a day" if is_day else "{path} is a number", path=path))
    if _number(low) > _number(high):
        raise Unstudied(phrase("the lower end of the range lies above the upper one"))
    inside = min(max(_number(start), _number(low)), _number(high))
    whole = paths.field_at(paths.parse(path)).kind == "integer"
    fine = tolerance or step or (_number(high) - _number(low)) / FINENESS or 1.0
    if whole or is_day:
        fine = max(1.0, float(round(fine)))
    return _Line(
        path=path,
        start=date.fromordinal(int(inside)) if is_day else inside,
        low=low,
        high=high,
        tolerance=fine,
        whole=whole,
        was_uncertain=isinstance(value, tuple(DISTRIBUTIONS.values())),
    )


def _known(scenario: Scenario, path: str) -> tuple[Value, Value, Value, float | None]:
    """Return where a value stands, the range that it may have, and its step where it has one."""
    steps = paths.parse(path)
    if steps[0] == "levers" and steps[-1] == "value":
        lever = scenario.levers[str(steps[1])]
        stands = _plain(lever.position)
        given = lever.step
        fine = None if given is None or isinstance(given, date) else float(given)
        return lever.low if stands is None else stands, lever.low, lever.high, fine
    parameter = paths.field_at(steps).parameter
    start = _plain(paths.value_at(scenario, steps))
    if start is None:
        said = phrase("{path} holds neither a number nor a day: it cannot be varied", path=path)
        raise Unstudied(said)
    if isinstance(start, date):
        return start, scenario.horizon.start, scenario.horizon.end, 1.0
    high = parameter.high
    if high is None:
        high = REACH * max(abs(start), parameter.step or 1.0)
    return start, parameter.low, high, parameter.step


def _plain(value: object) -> Value | None:
    """Return a number or day; of a distribution its central value; none of all else."""
    if isinstance(value, Uniform | Triangular | Pert | Normal | Lognormal | Discrete):
        return float(value.central)
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return None


@dataclass
class _Search:
    """A search along a line; every value is run once."""

    scenario: Scenario
    goal: Goal
    line: _Line
    draws: int
    stop: Stop | None
    progress: Shown | None
    known: dict[int, Draws | None] = field(default_factory=dict)

    def kpis(self, steps: int) -> Draws | None:
        """Return the goal's KPIs so many steps away; none where the scenario would be invalid."""
        if steps not in self.known:
            try:
                moved = self.line.put(self.scenario, steps)
                ensemble = Ensemble(moved, self.draws, self.stop)
                self.known[steps] = ensemble.kpis(self.goal.names)
            except ValidationError:
                self.known[steps] = None
            if self.progress is not None:
                self.progress(len(self.known), self._about)
        return self.known[steps]

    @property
    def _about(self) -> int:
        span = max(self.line.most - self.line.least, 2)
        return max(3 * span.bit_length(), len(self.known))

    def meets(self, steps: int) -> bool:
        """Say whether the goal is met so many steps away."""
        kpis = self.kpis(steps)
        return kpis is not None and self.goal.is_met(kpis)

    def found(self) -> tuple[int, bool]:
        """Return how many steps away the goal is met, or else comes nearest, and which it is."""
        steps = self.nearest()
        return (self.better_end(), False) if steps is None else (steps, True)

    def binds(self, steps: int) -> tuple[tuple[str, float], ...]:
        """Return what holds strength back so many steps away, with its share of the time."""
        if self.kpis(steps) is None:
            return ()
        there = answer(self.line.put(self.scenario, steps), draws=self.draws, stop=self.stop)
        return tuple(binding_shares(there))

    def nearest(self) -> int | None:
        """Return the fewest steps to where the goal is met: doubled until it is, then halved."""
        if self.meets(0):
            return 0
        before, away = 0, 1
        while before < max(self.line.most, -self.line.least):
            met = []
            for sign, end in ((1, self.line.most), (-1, -self.line.least)):
                if before < end and self.meets(sign * min(away, end)):
                    met.append(self._between(sign, before, min(away, end)))
            if met:
                return min(met, key=abs)
            before, away = away, 2 * away
        return None

    def _between(self, sign: int, unmet: int, met: int) -> int:
        while met - unmet > 1:
            middle = (met + unmet) // 2
            if self.meets(sign * middle):
                met = middle
            else:
                unmet = middle
        return sign * met

    def tried(self) -> Iterator[tuple[Value, float, bool]]:
        """Yield what was run, from low to high."""
        for steps, kpis in sorted(self.known.items()):
            if kpis is not None:
                there = read(self.goal.tests[0].reading, kpis)
                yield self.line.value(steps), there, self.goal.is_met(kpis)

    def better_end(self) -> int:
        """Return the end of the line at which the goal's first test is the less far from met."""
        return self._nearest_to_met((self.line.least, self.line.most))

    def best_so_far(self) -> tuple[int, bool]:
        """Return the best of what was run, and whether it meets the goal; else raise Stopped."""
        run = [steps for steps, kpis in self.known.items() if kpis is not None]
        if not run:
            raise Stopped
        met = [steps for steps in run if self.meets(steps)]
        return (min(met, key=abs), True) if met else (self._nearest_to_met(run), False)

    def _nearest_to_met(self, among: Iterable[int]) -> int:
        test = self.goal.tests[0]
        found = []
        for steps in among:
            kpis = self.kpis(steps)
            if kpis is not None:
                found.append((abs(read(test.reading, kpis) - float(test.value)), abs(steps), steps))
        return min(found)[2] if found else 0
