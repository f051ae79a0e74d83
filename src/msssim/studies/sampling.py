"""KPIs of an ensemble in which some inputs are held at values of one's own, draw by draw."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from msssim.engine.calendar import Grid, grid_of
from msssim.engine.draws import Chance, Draws, Luck, columns, luck_of
from msssim.engine.simulate import Stopped, played
from msssim.outputs.answer import blocks, check_size, chunk_of
from msssim.outputs.kpis import kpis_of
from msssim.outputs.series import SeriesOf
from msssim.scenario.language import phrase
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

Stop = Callable[[], bool]
Shown = Callable[[int, int], None]
"""Is told how much is done, and how much there is to do."""


class Unstudied(ValueError):
    """A question that this scenario has no answer to; says why."""


@dataclass(frozen=True)
class Ensemble:
    """The draws of a scenario, which every variant of it shares.

    Raises TooLarge for more than fit into memory.
    """

    scenario: Scenario
    draws: int
    stop: Stop | None = None

    def __post_init__(self) -> None:
        check_size(self.moved, self.draws, parts=False)

    @cached_property
    def moved(self) -> Scenario:
        """The scenario after its levers."""
        return levered(self.scenario)

    @cached_property
    def luck(self) -> Luck:
        """What chance makes of it."""
        return luck_of(self.moved, self.draws)

    @cached_property
    def grid(self) -> Grid:
        """The steps of its horizon."""
        return grid_of(self.moved.horizon)

    @property
    def chunk(self) -> int:
        """How many draws to run together."""
        return chunk_of(self.grid.steps, parts=False)

    def kpis(self, names: Collection[str], progress: Shown | None = None) -> dict[str, Array]:
        """Return KPIs by name, (1 + draws,), the central run first; `progress` counts draws.

        Raises Unstudied where the scenario has no such KPI.
        """
        return next(self.with_held(names, [{}], progress))

    def kpis_so_far(
        self, names: Collection[str], progress: Shown | None = None
    ) -> dict[str, Array]:
        """Return KPIs as `kpis` does; of what is stopped, those of the draws that are done.

        Raises Stopped where none is done.
        """
        found: list[dict[str, Array]] = []
        try:
            for block in blocks(Draws(0, self.draws, central=True), self.chunk):
                which = Draws(block.start, block.stop, central=True)
                kpis = self.played(columns(self.luck, which), which.rows, names)
                found.append({n: kpis[n][1:] if found else kpis[n] for n in names})
                if progress is not None:
                    progress(block.stop, self.draws)
        except Stopped:
            if not found:
                raise
        return {name: np.concatenate([kpis[name] for kpis in found]) for name in names}

    def with_held(
        self,
        names: Collection[str],
        variants: Sequence[Mapping[str, float]],
        progress: Shown | None = None,
    ) -> Iterator[dict[str, Array]]:
        """Yield the KPIs of variants in which inputs, by path, are the same in all draws.

        Many small variants are run at once: that is several times as fast. `progress` counts the
        draws of those that are run together.
        """
        at_once = max(1, self.chunk // (self.draws + 1))
        for first in range(0, len(variants), at_once):
            some = variants[first : first + at_once]
            found = {name: np.empty((len(some), self.draws + 1)) for name in names}
            for block in blocks(Draws(0, self.draws, central=True), self.chunk):
                which = Draws(block.start, block.stop, central=True)
                drawn = columns(self.luck, which)
                for path, column in drawn.items():
                    rows = [
                        np.full_like(column, one[path]) if path in one else column for one in some
                    ]
                    drawn[path] = np.concatenate(rows)
                kpis = self.played(drawn, len(some) * which.rows, names)
                for name, values in kpis.items():
                    each = values.reshape(len(some), -1)
                    found[name][:, 0] = each[:, 0]
                    found[name][:, which.start + 1 : which.stop + 1] = each[:, 1:]
                if progress is not None:
                    progress(block.stop, self.draws)
            yield from (
                {name: found[name][number] for name in names} for number in range(len(some))
            )

    def played(
        self, drawn: dict[str, Array], rows: int, names: Collection[str]
    ) -> dict[str, Array]:
        """Return KPIs by name of runs with drawn values, (rows,)."""
        run = played(self.moved, drawn, rows, stop=self.stop)
        there = kpis_of(SeriesOf(run))
        for name in names:
            if name not in there:
                known = ", ".join(there)
                why = phrase(
                    'this scenario has no "{name}": there is {known}', name=name, known=known
                )
                raise Unstudied(why)
        return {name: there[name] for name in names}


def ends_of(chance: Chance, low: float, high: float) -> tuple[float, float]:
    """Return the values of an input at two shares of its distribution; of a P, never and always."""
    if chance.happens:
        return 0.0, 1.0
    first, last = chance.of(np.array([low, high])).tolist()
    return first, last
