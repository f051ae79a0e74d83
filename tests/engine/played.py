"""A scenario played through the engine, as tests look at it; and scenarios to play."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

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


@dataclass(frozen=True)
class Played:
    """A run: series by (name, part), (steps, rows), and KPIs, (rows,); row 0 is the central run."""

    scenario: Scenario
    run: Run
    series: dict[Key, Array]
    kpis: dict[str, Array]

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


def play(question: Scenario | Mapping[str, Any], draws: int = 3) -> Played:
    """Return a scenario, or what plain data describes, played with so many draws."""
    scenario = question if isinstance(question, Scenario) else validated(question)
    moved = levered(scenario)
    run = simulate(moved, luck_of(moved, draws), Draws(0, draws, central=True), parts=True)
    return played(moved, run)


def played(moved: Scenario, run: Run) -> Played:
    """Return a run with its readings, every series with a column for each row."""
    reading = SeriesOf(run)
    rows = run.stage.rows
    series = {
        key: values if values.shape[1] == rows else values.repeat(rows, axis=1)
        for key, values in reading.all(parts=True)
    }
    return Played(moved, run, series, kpis_of(reading))


def scenarios() -> st.SearchStrategy[Fields]:
    """Valid scenarios as parsed from a file: rich ones by chance, small ones for a short story."""
    by_choice = st.randoms(use_true_random=False)
    by_seed = st.integers(0, 2**32 - 1).map(Random)
    return st.one_of(by_choice, by_seed).map(generated)
