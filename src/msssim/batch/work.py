"""The tasks of a batch: a scenario as a whole, or some of its draws."""

from __future__ import annotations

from dataclasses import dataclass, field

from msssim.batch.pieces import piece_of
from msssim.batch.question import Question, scenario_of
from msssim.engine.draws import Draws
from msssim.outputs.answer import answer, chunk_of, gathered
from msssim.outputs.bands import MOST_EXACT, Laid
from msssim.outputs.gathering import Gathered
from msssim.scenario.levers import levered

MOST_WHOLE = 10_240
"""Up to so many draws a scenario is one task, where there are scenarios enough for everybody."""

CHUNKS_COUNTED = 16
"""Chunks of draws in a task of very many draws: what is sent back does not grow with them."""


@dataclass(frozen=True, slots=True)
class WholeTask:
    """A scenario from the question to its tables."""

    text: str = field(repr=False)
    save_draws: bool

    def __call__(self) -> bytes:
        """Return the scenario's piece of the results."""
        return piece_of(answer(scenario_of(self.text)), self.save_draws)


@dataclass(frozen=True, slots=True)
class PartTask:
    """Some draws of a scenario."""

    text: str = field(repr=False)
    start: int
    stop: int
    laid: Laid | None = field(repr=False, default=None)

    def __call__(self) -> Gathered:
        """Return what the draws come to."""
        moved = levered(scenario_of(self.text))
        which = Draws(self.start, self.stop, central=True)
        return gathered(moved, which, moved.simulation.draws, laid=self.laid)


def cut(question: Question, scenarios: int, slots: int) -> list[int]:
    """Return where the tasks of a scenario begin, and its end, among so many scenarios.

    How it is cut changes no result.
    """
    draws, chunk = question.draws, chunk_of(question.steps, parts=True)
    if draws > MOST_EXACT:  # always cut alike, so that its parts are known to any later run
        return [*range(0, draws, chunk * CHUNKS_COUNTED), draws]
    enough = scenarios >= 2 * slots and draws <= MOST_WHOLE
    if slots == 1 or enough or draws <= chunk:
        return [0, draws]
    return [*range(0, draws, chunk), draws]
