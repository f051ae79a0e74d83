"""What a study reads of a KPI in each draw and over the draws, as `goals` writes it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from msssim.outputs.kpis import DATE, kpis_of, unit_of
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies.ensemble import runs
from msssim.studies.goals import COMPARED, Reading, later, reading_of


@dataclass(frozen=True, slots=True)
class Measure:
    """A reading of a KPI: its median, or what else is written."""

    reading: Reading

    @property
    def kpi(self) -> str:
        """The KPI's name."""
        return self.reading.name

    @property
    def how(self) -> str:
        """What is read of it: `median`, `mean`, `P`, `central`, or `p10` and the like."""
        return self.reading.how

    @property
    def text(self) -> str:
        """The measure as it is asked for."""
        return self.reading.text

    @property
    def unit(self) -> str:
        """The unit of what is read."""
        return "share" if self.how == "P" else unit_of(self.kpi)

    @property
    def is_date(self) -> bool:
        """Whether it is a day; differences are in days."""
        return self.unit == DATE

    def drawn(self, values: Array, end: float) -> Array:
        """Return what counts of each draw, (1 + draws,): for a P whether it is so, 1 or 0.

        A day that never comes counts as `end`, but for a P.
        """
        test = self.reading.test
        if test is not None:
            found = COMPARED[test.sign](later(values, self.kpi), test.value)
            return np.asarray(found, float)
        if self.how == "P":
            return np.asarray(np.isfinite(values) & (values != 0), float)
        return np.where(np.isnan(values), end, values) if self.is_date else values

    def of(self, drawn: Array) -> Array:
        """Return the measure over what counts of each draw, (…, 1 + draws)."""
        if self.how == "central" or drawn.shape[-1] == 1:
            return np.asarray(drawn[..., 0])
        several = drawn[..., 1:]
        if self.how in ("mean", "P"):
            return np.asarray(several.mean(axis=-1))
        share = 50.0 if self.how == "median" else float(self.how[1:])
        return np.asarray(np.percentile(several, share, axis=-1))


def measure_of(text: str) -> Measure:
    """Return the measure that a text names; raises GoalError."""
    return Measure(reading_of(text))


def kpi_draws(scenario: Scenario, name: str, draws: int) -> Array:
    """Return a KPI in the central run and every draw, (1 + draws,); nan where there is none.

    Where no category is called so, there is none in any draw.
    """
    found = np.full(draws + 1, np.nan)
    for series, block in runs(scenario, draws, parts=False):
        values = kpis_of(series).get(name)
        if values is not None:
            found[0] = values[0]
            found[block.start + 1 : block.stop + 1] = values[1:]
    return found
