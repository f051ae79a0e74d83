"""An ensemble run block by block, for studies that keep less of it than an answer does."""

from __future__ import annotations

from collections.abc import Iterator

from msssim.engine.calendar import grid_of
from msssim.engine.draws import Draws, luck_of
from msssim.engine.simulate import simulate
from msssim.outputs.answer import check_size, chunk_of
from msssim.outputs.series import SeriesOf
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario


def runs(scenario: Scenario, draws: int, *, parts: bool) -> Iterator[tuple[SeriesOf, slice]]:
    """Yield the runs of a scenario, the central run first in each, and which draws they are.

    Raises TooLarge for more draws than fit into memory.
    """
    moved = levered(scenario)
    check_size(moved, draws, parts=parts)
    luck = luck_of(moved, draws)
    chunk = chunk_of(grid_of(moved.horizon).steps, parts=parts)
    for start in range(0, max(draws, 1), chunk):
        stop = min(start + chunk, draws)
        run = simulate(moved, luck, Draws(start, stop, central=True), parts=parts)
        yield SeriesOf(run), slice(start, stop)
