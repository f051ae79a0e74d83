"""The series of a run, whole and in parts, each (steps, 1 or rows)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np

from msssim.engine.binding import REASONS
from msssim.engine.schedule import outstanding
from msssim.engine.simulate import Run
from msssim.outputs.coverage import Coverage
from msssim.scenario.uncertain import Array

Key: TypeAlias = tuple[str, str]
"""A series' name and its part, empty for the whole."""

UNITS = {
    "strength": "officers",
    "target": "officers",
    "strength_gap": "officers",
    "queue": "officers",
    "arrivals": "officers",
    "departures": "officers",
    "inflow": "US$",
    "cost": "US$",
    "cost_total": "US$",
    "burn_rate": "US$ a month",
    "paid": "US$",
    "cash": "US$",
    "in_kind": "US$",
    "received": "US$",
    "arrears": "US$",
    "runway_months": "months",
    "required": "officers",
    "supply": "officers",
    "coverage": "share",
    "coverage_gap": "officers",
    "population_uncovered": "inhabitants",
    "host_police": "officers",
    "mandate": "share",
    "phase": "number",
    "safeguards_outstanding": "share",
    "binding": "share",
}


def running_total(flow: Array, opening: float) -> Array:
    """Return what (steps, rows) add up to by each step's end, from an opening on."""
    # Row by row: numpy's cumsum over steps takes twenty times as long.
    totals = np.empty_like(flow)
    before: Array | float = opening
    for total, amount in zip(totals, flow, strict=True):
        before = np.add(before, amount, out=total)
    return totals


@dataclass(frozen=True)
class SeriesOf:
    """Reads the series of a run; flows are sums over a step, stocks stand at its end."""

    run: Run

    @cached_property
    def coverage(self) -> Coverage:
        """Officers needed and there."""
        return Coverage(self.run)

    @cached_property
    def opening(self) -> dict[str, float]:
        """Each channel's balance at the start."""
        channels = self.run.stage.inputs.funding.channels
        return {key: channel.balance for key, channel in channels.items()}

    @cached_property
    def inflow(self) -> Array:
        """Money that comes in, all channels."""
        return np.asarray(self.run.stage.inflow.sum(axis=1))

    @cached_property
    def cost_total(self) -> Array:
        """Cost accrued so far."""
        return running_total(self.run.whole["cost"], 0.0)

    @cached_property
    def strength_gap(self) -> Array:
        """Officers below the planned strength."""
        return np.maximum(self.run.stage.standing.target - self.run.whole["strength"], 0)

    @cached_property
    def outstanding(self) -> Array:
        """Share of safeguards not yet delivered."""
        return outstanding(self.run.stage.inputs, self.run.stage.grid)

    def whole(self) -> Iterator[tuple[str, Array]]:
        """Yield every series by name, in the order of the results."""
        run, stage, coverage = self.run, self.run.stage, self.coverage
        yield "strength", run.whole["strength"]
        yield "target", stage.standing.target
        yield "strength_gap", self.strength_gap
        for name in ("queue", "arrivals", "departures"):
            yield name, run.whole[name]
        yield "inflow", self.inflow
        yield "cost", run.whole["cost"]
        yield "cost_total", self.cost_total
        yield "burn_rate", run.whole["cost"] / stage.grid.months[:, None]
        for name in ("paid", "cash", "in_kind"):
            yield name, run.whole[name]
        yield "received", running_total(self.inflow, sum(self.opening.values()))
        yield "arrears", run.whole["arrears"]
        yield "runway_months", run.whole["runway_months"]
        yield "required", coverage.required
        yield "supply", coverage.supply
        yield "coverage", coverage.coverage
        yield "coverage_gap", coverage.gap
        yield "population_uncovered", coverage.population_uncovered
        yield "host_police", coverage.host_police
        yield "mandate", stage.standing.share
        yield "phase", coverage.phase.astype(float)
        yield "safeguards_outstanding", self.outstanding

    def parts(self) -> Iterator[tuple[Key, Array]]:
        """Yield every part of the series that are broken down."""
        stage, parts = self.run.stage, self.run.parts
        for index, key in enumerate(stage.contingents):
            yield ("strength", key), parts["strength"][:, index]
        for name in ("cost", "arrears", "runway_months"):
            for index, key in enumerate(stage.categories):
                yield (name, key), parts[name][:, index]
        for key, flow in stage.by_source.items():
            yield ("inflow", key), flow
        for index, key in enumerate(stage.channels):
            yield ("cash", key), parts["cash"][:, index]
            yield ("received", key), running_total(stage.inflow[:, index], self.opening[key])
        for key in stage.inputs.zones:
            covered, gap = self.coverage.zone(key)
            yield ("coverage", key), covered
            yield ("coverage_gap", key), gap
        for index, reason in enumerate(REASONS):
            yield ("binding", reason), (self.run.binding == index).astype(float)

    def all(self, *, parts: bool) -> Iterator[tuple[Key, Array]]:
        """Yield the whole series, then their parts where asked for."""
        for name, values in self.whole():
            yield (name, ""), values
        if parts:
            yield from self.parts()
