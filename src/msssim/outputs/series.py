"""The series of a run, whole and in parts, each (steps, 1 or rows)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TypeAlias

import numpy as np

from msssim.engine.binding import REASONS
from msssim.engine.record import WHOLE
from msssim.engine.schedule import outstanding
from msssim.engine.simulate import Run
from msssim.outputs.coverage import Coverage
from msssim.scenario.references import SERIES
from msssim.scenario.uncertain import Array

Key: TypeAlias = tuple[str, str]
"""A series' name and its part, empty for the whole."""

Wanted: TypeAlias = Callable[[Key], bool]
"""Whether a series is to be read."""

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


@dataclass(frozen=True, slots=True)
class Derived:
    """A series that is another one times a factor plus a shift, both (steps,), in every draw."""

    of: Key
    factor: Array
    shift: Array


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

    def whole(self, *, but: Collection[Key] = ()) -> Iterator[tuple[str, Array]]:
        """Yield every series by name, in the order of the results, but for some."""
        for name, values in self._whole.items():
            if (name, "") not in but:
                yield name, values()

    @property
    def _whole(self) -> dict[str, Callable[[], Array]]:
        """What works each series out; not kept, as it would hold all arrays in a circle."""
        run, standing, coverage = self.run, self.run.stage.standing, self.coverage
        kept = {name: partial(run.whole.__getitem__, name) for name in WHOLE}
        return {
            "strength": kept["strength"],
            "target": lambda: standing.target,
            "strength_gap": lambda: self.strength_gap,
            **{name: kept[name] for name in ("queue", "arrivals", "departures")},
            "inflow": lambda: self.inflow,
            "cost": kept["cost"],
            "cost_total": lambda: self.cost_total,
            "burn_rate": lambda: run.whole["cost"] / run.stage.grid.months[:, None],
            **{name: kept[name] for name in ("paid", "cash", "in_kind")},
            "received": lambda: running_total(self.inflow, sum(self.opening.values())),
            "arrears": kept["arrears"],
            "runway_months": kept["runway_months"],
            "required": lambda: coverage.required,
            "supply": lambda: coverage.supply,
            "coverage": lambda: coverage.coverage,
            "coverage_gap": lambda: coverage.gap,
            "population_uncovered": lambda: coverage.population_uncovered,
            "host_police": lambda: coverage.host_police,
            "mandate": lambda: standing.share,
            "phase": lambda: coverage.phase.astype(float),
            "safeguards_outstanding": lambda: self.outstanding,
        }

    def parts(
        self, *, independent: bool = False, only: Wanted | None = None
    ) -> Iterator[tuple[Key, Array]]:
        """Yield every part of the series that are broken down; binding as truth values."""
        for key, values in self._parts(independent):
            if only is None or only(key):
                yield key, values()

    def _parts(self, independent: bool) -> Iterator[tuple[Key, Callable[[], Array]]]:
        """Yield what works each part out."""
        stage, coverage = self.run.stage, self.coverage
        for name, kinds in (
            ("strength", stage.contingents),
            ("cost", stage.categories),
            ("arrears", stage.categories),
            ("runway_months", stage.categories),
            ("cash", stage.channels),
        ):
            for index, key in enumerate(kinds):
                yield (name, key), partial(self._part, name, index)
        for key in stage.sources:
            yield ("inflow", key), partial(stage.inflow_of, key)
        for index, key in enumerate(stage.channels):
            flow, opening = stage.inflow[:, index], self.opening[key]
            yield ("received", key), partial(running_total, flow, opening)
        for key in stage.inputs.zones:
            leader = coverage.leaders.get(key) if independent else None
            if leader is None or leader == key:
                yield ("coverage", key), partial(coverage.zone, key)
            if leader is None:
                yield ("coverage_gap", key), partial(coverage.zone_gap, key)
        for index, reason in enumerate(REASONS):
            yield ("binding", reason), partial(np.equal, self.run.binding, index)

    def _part(self, name: str, index: int) -> Array:
        return np.asarray(self.run.parts[name][:, index])

    def keys(self, *, parts: bool) -> list[Key]:
        """Return the names of all series in the order of the results."""
        stage = self.run.stage
        found: list[Key] = [(name, "") for name in SERIES if name != "binding"]
        groups: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
            (("strength",), stage.contingents),
            (("cost",), stage.categories),
            (("arrears",), stage.categories),
            (("runway_months",), stage.categories),
            (("inflow",), stage.sources),
            (("cash", "received"), stage.channels),
            (("coverage", "coverage_gap"), tuple(stage.inputs.zones)),
            (("binding",), REASONS),
        ]
        for names, kinds in groups if parts else ():
            found += [(name, kind) for kind in kinds for name in names]
        return found

    def independent(
        self, *, parts: bool, only: Wanted | None = None
    ) -> Iterator[tuple[Key, Array]]:
        """Yield the series that do not follow from others, all or those that are wanted."""
        passed: set[Key] = set(self.derived(parts=False))
        if only is not None:
            passed |= {(name, "") for name in UNITS if not only((name, ""))}
        for name, values in self.whole(but=passed):
            yield (name, ""), values
        if parts:
            yield from self.parts(independent=True, only=only)

    def derived(self, *, parts: bool) -> dict[Key, Derived]:
        """Return the series that follow from others in every draw; the same for every block."""
        zero = np.zeros(self.run.stage.grid.steps)
        by_month = 1 / self.run.stage.grid.months
        found = {("burn_rate", ""): Derived(("cost", ""), by_month, zero)}
        required = self.coverage.required
        if required.shape[1] == 1 and required.min() > 0:
            needed = required[:, 0]
            found["coverage_gap", ""] = Derived(("coverage", ""), -needed, needed)
        for key, leader in self.coverage.leaders.items() if parts else ():
            covered: Key = ("coverage", leader)
            if key != leader:
                found["coverage", key] = Derived(covered, zero + 1, zero)
            needed = self.coverage.needs[key] * self.coverage.scale[:, 0]
            found["coverage_gap", key] = Derived(covered, -needed, needed)
        return found

    def all(self, *, parts: bool) -> Iterator[tuple[Key, Array]]:
        """Yield the whole series, then their parts where asked for."""
        for name, values in self.whole():
            yield (name, ""), values
        if parts:
            yield from self.parts()
