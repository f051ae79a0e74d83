"""Officers needed and officers there, zone by zone: coverage against a planning density."""

from __future__ import annotations

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
class Coverage:
    """Supply, requirement and what each zone gets of it; arrays are (steps, 1 or rows)."""

    run: Run

    @cached_property
    def host_police(self) -> Array:
        """Host police officers at each step's end."""
        return host_police(self.run.stage.inputs, self.run.stage.grid)

    @cached_property
    def supply(self) -> Array:
        """Officers who can be sent: the mission's own and host officers beside them."""
        inputs, grid = self.run.stage.inputs, self.run.stage.grid
        operations, police = inputs.operations, inputs.host_police
        share = operations.operational_share * operations.availability
        factor = event_factor(inputs, grid, "supply")
        if factor is not None:
            share = share * np.minimum(1, factor)
        sent = self.run.whole["strength"] * share
        if np.all(np.equal(police.joint_share, 0)):
            return np.asarray(sent)
        beside = self.host_police * police.joint_share
        if police.joint_ratio is not None:
            beside = np.minimum(beside, police.joint_ratio * sent)
        return np.asarray(sent + beside)

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
        stage = self.run.stage
        # Whether draws may differ, not whether these do: all blocks of draws have like shapes.
        rows = stage.rows if any(strength > 0 for strength in stage.phase_strengths) else 1
        return np.stack([np.broadcast_to(phase, (rows,)) for phase in self.run.phase])

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

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Zones by the order in which they are served."""
        return self._served[0]

    @cached_property
    def allocated(self) -> Array:
        """Officers given to all zones."""
        return np.asarray(self.supply - self._served[1])

    @cached_property
    def _served(self) -> tuple[tuple[Group, ...], Array]:
        """The groups, and the officers whom no zone needs."""
        zones = self.run.stage.inputs.zones
        if self.run.stage.inputs.allocation == "proportional":
            ranked = [tuple(zones)] if zones else []
        else:
            order = sorted({zone.priority for zone in zones.values()})
            ranked = [tuple(k for k, z in zones.items() if z.priority == rank) for rank in order]
        found, left = [], self.supply
        for keys in ranked:
            needs = (self.needs[key] * self._is_served(key) for key in keys)
            needed = np.asarray(sum(needs, start=np.zeros(1)) * self.scale)
            given = np.minimum(left, needed)
            left = left - given
            if needed.min() > 0:
                given /= needed
            else:
                given = np.divide(given, needed, out=np.ones_like(given), where=needed > 0)
            found.append(Group(keys, given))
        return tuple(found), left

    def _is_served(self, key: str) -> Array | float:
        zone = self.run.stage.inputs.zones[key]
        number = list(self.run.stage.inputs.phases).index(zone.phase) if zone.phase else 0
        return 1.0 if number == 0 else np.asarray(self.phase >= number, dtype=float)

    def zone(self, key: str) -> tuple[Array, Array]:
        """Return a zone's coverage and its gap in officers, (steps, rows)."""
        group = next(group for group in self.groups if key in group.zones)
        needed = self.needs[key] * self.scale
        served = group.coverage * self._is_served(key)
        coverage = np.where(needed == 0, 1.0, served)
        return coverage, needed * (1 - coverage)

    @cached_property
    def gap(self) -> Array:
        """Officers missing in all zones."""
        return np.maximum(self.required - self.allocated, 0)

    @cached_property
    def coverage(self) -> Array:
        """Share of the officers needed that is there; 1 where none are needed."""
        if self.required.min() > 0:
            return np.asarray(self.allocated / self.required)
        one = np.ones(np.broadcast_shapes(self.allocated.shape, self.required.shape))
        return np.divide(self.allocated, self.required, out=one, where=self.required > 0)

    @cached_property
    def population_uncovered(self) -> Array:
        """Inhabitants times the share of their zone's officers that is missing."""
        total: Any = np.zeros((self.run.stage.grid.steps, 1))
        zones = self.run.stage.inputs.zones
        for group in self.groups:
            plain, odd = self._alike(group)
            inhabitants = sum(zones[key].population for key in plain)
            if inhabitants:
                total = total + inhabitants * (1 - group.coverage)
            for key in odd:
                total = total + zones[key].population * (1 - self.zone(key)[0])
        return np.asarray(total)

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
        return isinstance(needs, float) and needs > 0 and isinstance(self._is_served(key), float)

    def _alike(self, group: Group) -> tuple[list[str], list[str]]:
        """Part a group's inhabited zones into those always covered like it, and the others."""
        zones = self.run.stage.inputs.zones
        alike: list[str] = []
        odd: list[str] = []
        for key in group.zones:
            if zones[key].population:
                needed = np.all(np.greater(self.needs[key], 0)) and np.all(self.scale > 0)
                plain = needed and isinstance(self._is_served(key), float)
                (alike if plain else odd).append(key)
        return alike, odd
