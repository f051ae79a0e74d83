"""A scenario on its way to another process: only the sections that are not there yet are sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from msssim.scenario.parameter import Collection, Section
from msssim.scenario.schema import Scenario


@dataclass(frozen=True, slots=True)
class Parts:
    """What of a scenario the other end does not hold, and which of its fields were given."""

    fresh: dict[str, Any]
    given: frozenset[str]


class Held:
    """The sections of the scenario that went last: kept at both ends, so that both hold the same.

    One end packs, the other opens all that was packed, in that order.
    """

    def __init__(self) -> None:
        self._sections: dict[str, Any] = {}

    def packed(self, scenario: Scenario) -> Parts:
        """Return what must be sent of a scenario."""
        sections = {name: getattr(scenario, name) for name in Scenario.model_fields}
        held = self._sections
        fresh = {
            name: section
            for name, section in sections.items()
            if name not in held or not _is_same(held[name], section)
        }
        self._sections = sections
        return Parts(fresh, frozenset(scenario.model_fields_set))

    def opened(self, parts: Parts) -> Scenario:
        """Return the scenario that was packed."""
        self._sections = {**self._sections, **parts.fresh}
        # It was found valid where it comes from.
        return Scenario.model_construct(set(parts.given), **self._sections)


def _is_same(one: object, other: object) -> bool:
    """Say whether two values are the same and not only alike: to look closely would take longer."""
    if one is other:
        return True
    if type(one) is not type(other) or isinstance(one, Section):
        return False
    if isinstance(one, Collection) and isinstance(other, Collection):
        return list(one) == list(other) and all(map(_is_same, one.values(), other.values()))
    return one == other
