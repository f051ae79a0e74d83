"""What is read of a KPI over the draws: its median, unless something else is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from msssim.outputs.kpis import DATE, KPI_UNITS, kpis_of, unit_of
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies.ensemble import runs

WRITTEN = re.compile(r"(?:(median|mean|central|P|p\d{1,2})\()?([a-z_0-9]+(?:\.[\w-]+)?)(\))?")


class UnknownKpi(ValueError):
    """No KPI is called so; says which there are."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A KPI and what is read of it: `median`, `mean`, `P`, `central`, or `p10` and the like."""

    kpi: str
    how: str = "median"

    @property
    def text(self) -> str:
        """The measure as it is asked for."""
        return self.kpi if self.how == "median" else f"{self.how}({self.kpi})"

    @property
    def unit(self) -> str:
        """The KPI's unit."""
        return unit_of(self.kpi)

    @property
    def is_date(self) -> bool:
        """Whether it is a day; differences are in days."""
        return self.unit == DATE

    def of(self, values: Array) -> Array:
        """Return the measure over the draws of (…, 1 + draws), the central run first."""
        if self.how == "central" or values.shape[-1] == 1:
            return np.asarray(values[..., 0])
        drawn = values[..., 1:]
        if self.how in ("mean", "P"):
            return np.asarray(drawn.mean(axis=-1))
        share = 50.0 if self.how == "median" else float(self.how[1:])
        return np.asarray(np.percentile(drawn, share, axis=-1))


def measure_of(text: str) -> Measure:
    """Return the measure that a text names; raises UnknownKpi."""
    found = WRITTEN.fullmatch(text.strip())
    if found is None or bool(found[1]) != bool(found[3]):
        raise UnknownKpi(f'"{text}" is no KPI: write run_out, mean(run_out) or p10(run_out)')
    if found[2].partition(".")[0] not in KPI_UNITS:
        known = ", ".join(KPI_UNITS)
        raise UnknownKpi(f'no KPI is called "{found[2]}": there is {known}')
    return Measure(found[2], found[1] or "median")


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
