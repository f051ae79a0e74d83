"""A scenario played through the engine, as tests look at it; and scenarios to play."""

from dataclasses import dataclass
from functools import cache, lru_cache
from random import Random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from tests.reading.generate import scenario as generated

from msssim.engine.draws import Draws, luck_of
from msssim.engine.simulate import Run, simulate
from msssim.outputs.kpis import kpis_of
from msssim.outputs.series import Key, SeriesOf
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.uncertain import Array

Fields = dict[str, Any]


@dataclass(frozen=True, repr=False)
class Played:
    """A run: series by (name, part), (steps, rows), and KPIs, (rows,); row 0 is the central run."""

    asked: Fields
    scenario: Scenario
    run: Run
    series: dict[Key, Array]
    kpis: dict[str, Array]

    def __repr__(self) -> str:
        return f"play({self.asked!r})"

    @property
    def rows(self) -> int:
        return self.run.stage.rows

    def __getitem__(self, name: str) -> Array:
        """Return a whole series, (steps, rows)."""
        return self.series[name, ""]

    def parts(self, name: str) -> dict[str, Array]:
        """Return the parts of a series by id, (steps, rows) each."""
        return {
            part: values for (whole, part), values in self.series.items() if whole == name and part
        }

    def values(self, row: int) -> dict[str, float] | None:
        """Return what was drawn in a row, by path; none for the central run."""
        if row == 0:
            return None
        return {path: float(column[row]) for path, column in self.run.drawn.items()}


def play(asked: Fields, draws: int = 3) -> Played:
    """Return what plain data describes, played with so many draws beside the central run."""
    moved = levered(validated(asked))
    return play_some(asked, moved, Draws(0, draws, central=True), draws)


def play_some(asked: Fields, moved: Scenario, which: Draws, draws: int) -> Played:
    """Return some draws of a scenario after its levers, every series with a column for each row."""
    run = simulate(moved, luck_of(moved, draws), which, parts=True)
    reading = SeriesOf(run)
    rows = run.stage.rows
    series = {
        key: values if values.shape[1] == rows else values.repeat(rows, axis=1)
        for key, values in reading.all(parts=True)
    }
    return Played(asked, moved, run, series, kpis_of(reading))


FIRST_SEED = 10_000
"""Scenarios of laws begin here; the second reading's have the seeds below."""


@cache
def questions() -> list[Fields]:
    """Return as many scenarios as a law has examples, short ones first."""
    count = settings.default.max_examples  # type: ignore[union-attr]
    made = [generated(Random(seed)) for seed in range(FIRST_SEED, FIRST_SEED + count)]
    return sorted(made, key=lambda asked: len(repr(asked)))


@lru_cache(maxsize=400)
def example(number: int) -> Played:
    """Return the play of a scenario; laws share it, as playing takes longer than looking."""
    return play(questions()[number])


def plays() -> st.SearchStrategy[Played]:
    """Plays of any scenarios; where a law breaks, the shortest scenario that breaks it."""
    return st.integers(0, len(questions()) - 1).map(example)
