"""Officers needed and officers there, zone by zone: coverage against a planning density."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from msssim.engine.schedule import event_factor, host_police
from msssim.engine.simulate import Run
from msssim.scenario.uncertain import Array


@dataclass(frozen=True)
class Group:
    """Zones that are served together, sharing in proportion to what they need."""

    zones: tuple[str, ...]
    coverage: Array  # (steps, rows) of those served


@dataclass(frozen=True)
class Served:
    """What the zones get, (steps, rows)."""

    supply: Array  # officers who can be sent
    coverage: Array  # share of the officers needed, all zones
    uncovered: Array  # inhabitants times the share of their zone's officers that is missing
    groups: tuple[Group, ...]  # none where parts are not asked for


@dataclass(frozen=True, slots=True)
class Stretch:
    """The zones of a group that are served from one phase on."""

    needs: Any  # officers, one or (rows,)
    inhabitants: Any  # of those that need officers, one or (rows,)


def slabs(steps: int, rows: int) -> Iterator[slice]:
    """Yield runs of steps whose values stay near the processor together."""
    height = max(1, SLAB // max(rows, 1))
    for start in range(0, steps, height):
        yield slice(start, start + height)


SLAB = 2**13
"""Values that are worked on together: few enough to stay near the processor."""


def _divide(given: Array, needed: Array) -> None:
    """Turn officers given into shares of those needed, in place; 1 where none are needed."""
    if needed.min() > 0:
        given /= needed
    else:
        none = np.broadcast_to(needed <= 0, given.shape)
        np.divide(given, needed, out=given, where=~none)
        given[none] = 1


@dataclass(frozen=True)
class Coverage:
    """Supply, requirement and what each zone gets of it; arrays are (steps, 1 or rows)."""

    run: Run

    @cached_property
    def host_police(self) -> Array:
        """Host police officers at each step's end."""
        return host_police(self.run.stage.inputs, self.run.stage.grid)

    @cached_property
    def scale(self) -> Array:
        """What multiplies every zone's requirement: the phase's factor and events."""
        inputs, grid = self.run.stage.inputs, self.run.stage.grid
        factors = np.array([p.requirement_factor for p in inputs.phases.values()] or [1.0])
        demand = event_factor(inputs, grid, "demand")
        if (factors == factors[0]).all():
            scale = np.full((grid.steps, 1), factors[0])
        else:
            scale = factors[self.phase]
        return scale if demand is None else scale * demand

    @cached_property
    def phase(self) -> np.ndarray:
        """The phase in force in each step, (steps, 1 or rows)."""
        # By the scenario, not by the draws: every block of an ensemble must have the same shape.
        stage = self.run.stage
        rows = stage.rows if any(strength > 0 for strength in stage.phase_strengths[1:]) else 1
        found = np.empty((len(self.run.phase), rows), dtype=np.int16)
        for row, phase in zip(found, self.run.phase, strict=True):
            row[:] = phase
        return found

    @cached_property
    def needs(self) -> dict[str, Any]:
        """Officers that each zone needs before phase and events, one or (rows,)."""
        return {
            key: zone.population * zone.per_thousand / 1000
            if zone.required is None
            else zone.required
            for key, zone in self.run.stage.inputs.zones.items()
        }

    @cached_property
    def required(self) -> Array:
        """Officers needed in all zones."""
        return np.asarray(sum(self.needs.values(), start=np.zeros(1)) * self.scale)

    @property
    def supply(self) -> Array:
        """Officers who can be sent: the mission's own and host officers beside them."""
        return self._served.supply

    @property
    def groups(self) -> tuple[Group, ...]:
        """Zones by the order in which they are served."""
        return self._served.groups

    @property
    def coverage(self) -> Array:
        """Share of the officers needed that is there; 1 where none are needed."""
        return self._served.coverage

    @cached_property
    def gap(self) -> Array:
        """Officers missing in all zones."""
        return np.maximum(self.required * (1 - self.coverage), 0)

    @property
    def population_uncovered(self) -> Array:
        """Inhabitants times the share of their zone's officers that is missing."""
        return self._served.uncovered

    @cached_property
    def _served(self) -> Served:
        """What the zones get, worked out for a few steps at a time."""
        stage = self.run.stage
        shape = (stage.grid.steps, stage.rows)
        ranks = [(keys, self._by_phase(keys)) for keys in self._ranked()]
        people = sum(each.inhabitants for _, stretch in ranks for each in stretch.values())
        found = Served(
            np.empty(shape),
            np.empty(shape),
            np.empty(shape),
            tuple(Group(keys, np.empty(shape)) for keys, _ in ranks) if self.run.parts else (),
        )
        for steps in slabs(*shape):
            left = self._supply(steps, found.supply[steps]).copy()
            found.uncovered[steps] = people
            for number, (_, stretch) in enumerate(ranks):
                kept = found.groups[number].coverage[steps] if found.groups else np.empty_like(left)
                self._serve(steps, stretch, left, kept, found.uncovered[steps])
            np.subtract(found.supply[steps], left, out=found.coverage[steps])
            _divide(found.coverage[steps], self.required[steps])
        return found

    def _serve(
        self,
        steps: slice,
        stretch: dict[int, Stretch],
        left: Array,
        share: Array,
        uncovered: Array,
    ) -> None:
        """Give a group what is left of the officers, in some steps."""
        needed: Array | float = 0.0
        for phase, each in stretch.items():
            needed = needed + each.needs * self._is_served(phase, steps)
        needed = np.atleast_2d(needed * self.scale[steps])
        np.minimum(left, needed, out=share)
        left -= share
        _divide(share, needed)
        for phase, each in stretch.items():
            if np.any(each.inhabitants):
                covered = self._is_served(phase, steps)
                if phase:
                    covered = np.where(self.scale[steps] > 0, covered, 1.0)
                uncovered -= each.inhabitants * share * covered

    def _by_phase(self, keys: tuple[str, ...]) -> dict[int, Stretch]:
        """Return what the zones of a group need, by the phase from which they are served."""
        found: dict[int, Stretch] = {}
        for key in keys:
            zone, known = self.run.stage.inputs.zones[key], found.get(self._phase_of(key))
            needs = self.needs[key]
            inhabitants = zone.population * np.greater(needs, 0)
            if known is not None:
                needs, inhabitants = known.needs + needs, known.inhabitants + inhabitants
            found[self._phase_of(key)] = Stretch(needs, inhabitants)
        return found

    def _ranked(self) -> list[tuple[str, ...]]:
        """Return the zones by the order in which they are served."""
        zones = self.run.stage.inputs.zones
        if self.run.stage.inputs.allocation == "proportional":
            return [tuple(zones)] if zones else []
        order = sorted({zone.priority for zone in zones.values()})
        return [tuple(k for k, z in zones.items() if z.priority == rank) for rank in order]

    def _supply(self, steps: slice, into: Array) -> Array:
        """Work out the officers who can be sent in some steps."""
        police = self.run.stage.inputs.host_police
        share = self._share
        if isinstance(share, np.ndarray) and share.ndim == 2:
            share = share[steps]
        np.multiply(self.run.whole["strength"][steps], share, out=into)
        if np.any(police.joint_share):
            beside = self.host_police[steps] * police.joint_share
            if police.joint_ratio is not None:
                beside = np.minimum(beside, police.joint_ratio * into)
            into += beside
        return into

    @cached_property
    def _share(self) -> Array | float:
        """The share of officers present who can be sent."""
        inputs, grid = self.run.stage.inputs, self.run.stage.grid
        share = inputs.operations.operational_share * inputs.operations.availability
        factor = event_factor(inputs, grid, "supply")
        shared: Array | float = share if factor is None else share * np.minimum(1, factor)
        return shared

    def _phase_of(self, key: str) -> int:
        """Return the number of the phase from which a zone is served."""
        phase = self.run.stage.inputs.zones[key].phase
        return list(self.run.stage.inputs.phases).index(phase) if phase else 0

    def _is_served(self, phase: int, steps: slice = slice(None)) -> Array | float:
        """Return 1 where zones of a phase are served, else 0."""
        return 1.0 if phase == 0 else np.asarray(self.phase[steps] >= phase, dtype=float)

    def zone(self, key: str) -> Array:
        """Return a zone's coverage, (steps, rows)."""
        group, phase = next(g for g in self.groups if key in g.zones), self._phase_of(key)
        served = group.coverage if phase == 0 else group.coverage * self._is_served(phase)
        needed = self.needs[key] * self.scale
        return served if needed.min() > 0 else np.where(needed == 0, 1.0, served)

    def zone_gap(self, key: str) -> Array:
        """Return the officers that a zone misses, (steps, rows)."""
        return np.asarray(self.needs[key] * self.scale * (1 - self.zone(key)))

    @cached_property
    def leaders(self) -> dict[str, str]:
        """The zones whose coverage is that of the first such zone of their group, with it.

        They are those always served and with a need above 0 that is the same in all draws.
        """
        found: dict[str, str] = {}
        if self.scale.shape[1] > 1 or not (self.scale > 0).all():
            return found
        for group in self.groups:
            alike = [key for key in group.zones if self._is_plain(key)]
            found |= dict.fromkeys(alike, alike[0] if alike else "")
        return found

    def _is_plain(self, key: str) -> bool:
        needs = self.needs[key]
        return isinstance(needs, float) and needs > 0 and self._phase_of(key) == 0
