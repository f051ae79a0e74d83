"""What lies between two scenarios draw by draw: the same luck befalls both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from msssim.engine.calendar import grid_of
from msssim.engine.draws import Draws
from msssim.outputs.answer import Answer, answer
from msssim.outputs.bands import Bands, sorted_quantiles
from msssim.outputs.gaps import PAIRED, ZONED
from msssim.outputs.series import UNITS, Key, SeriesOf, Wanted
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

MOST_HELD = 10_000
"""Draws beyond which none are held: those of two scenarios would take half a gigabyte."""

MOST_OF_ZONES = 20_000_000
"""Numbers of all zones beyond which none of theirs are held: 160 megabytes."""

MOST_ENSEMBLES = 2
"""Ensembles of a reference that are held: that of its sketches and that of its full run."""

NOT_HELD = frozenset((name, "") for name in UNITS if name not in PAIRED)
"""The series of which no draws are held; a sketch has not worked out all of them."""

Tell: TypeAlias = Callable[[int, int], None]
Stop: TypeAlias = Callable[[], bool]


class Held:
    """The central run and every draw of the series whose differences are shown."""

    def __init__(self, draws: int) -> None:
        self.draws = draws
        self.values: dict[Key, Array] = {}  # (steps, 1 + draws)
        self._leaders: dict[str, str] = {}  # zones, each with the first of those covered like it

    def take(self, series: SeriesOf, block: Draws) -> None:
        """Take a block in, with the central run before its draws."""
        for name, values in series.whole(but=NOT_HELD):
            self._keep((name, ""), values, block)
        coverage, steps = series.coverage, series.run.stage.grid.steps
        leaders = {zone: coverage.leaders.get(zone, zone) for zone in coverage.needs}
        apart = dict.fromkeys(leaders.values())
        if len(apart) * steps * self.draws > MOST_OF_ZONES:
            return
        self._leaders = leaders
        for zone in apart:
            self._keep((ZONED, zone), coverage.zone(zone), block)

    def _keep(self, key: Key, values: Array, block: Draws) -> None:
        held = self.values.setdefault(key, np.empty((len(values), 1 + self.draws)))
        held[:, 0] = values[:, 0]
        held[:, block.start + 1 : block.stop + 1] = values[:, 1:] if values.shape[1] > 1 else values

    def less(self, other: Held) -> dict[Key, Bands]:
        """Return the bands of each series less another's, draw by draw; of zones that both have."""
        wholes = [key for key in self.values if not key[1]]
        found = {key: _bands(self.values[key] - other.values[key]) for key in wholes}
        alike: dict[tuple[str, str], Bands] = {}
        for zone, mine in self._leaders.items():
            if zone in other._leaders:
                pair = mine, other._leaders[zone]
                if pair not in alike:
                    gap = self.values[ZONED, pair[0]] - other.values[ZONED, pair[1]]
                    alike[pair] = _bands(gap)
                found[ZONED, zone] = alike[pair]
        return found


def _bands(gap: Array) -> Bands:
    central, draws = gap[:, 0], gap[:, 1:]
    if not draws.shape[1]:
        return Bands(central, np.full_like(central, np.nan), np.full((5, len(central)), np.nan))
    return Bands(central, draws.mean(axis=1), sorted_quantiles(np.sort(draws, axis=1)))


class References:
    """Answers a scenario beside a reference, whose draws it holds until another is asked for."""

    def __init__(self) -> None:
        self._scenario: Scenario | None = None
        self._held: dict[int, Held] = {}

    def beside(
        self,
        scenario: Scenario,
        reference: Scenario,
        draws: int,
        progress: Tell | None = None,
        stop: Stop | None = None,
        only: Wanted | None = None,
    ) -> tuple[Answer, dict[Key, Bands]]:
        """Return what a scenario comes to, and what it has more than a reference.

        That is nothing where their steps differ, or beyond MOST_HELD draws. Raises Stopped.
        """
        if draws > MOST_HELD or not _has_same_steps(scenario, reference):
            return answer(scenario, draws=draws, progress=progress, stop=stop, only=only), {}
        there = self._of(reference, draws, stop)
        here = Held(draws)
        found = answer(
            scenario, draws=draws, progress=progress, stop=stop, watch=here.take, only=only
        )
        return found, here.less(there)

    def _of(self, reference: Scenario, draws: int, stop: Stop | None) -> Held:
        if reference != self._scenario:
            self._scenario, self._held = reference, {}
        held = self._held.pop(draws, None)
        if held is None:
            held = Held(draws)
            answer(reference, draws=draws, stop=stop, watch=held.take, only=_is_nothing)
        self._held[draws] = held
        for oldest in list(self._held)[:-MOST_ENSEMBLES]:
            del self._held[oldest]
        return held


def _is_nothing(_: Key) -> bool:
    """Ask an answer for no bands: what is held of its draws is taken while they run."""
    return False


def _has_same_steps(one: Scenario, other: Scenario) -> bool:
    mine, theirs = (grid_of(levered(scenario).horizon).edges for scenario in (one, other))
    return np.array_equal(mine, theirs)
