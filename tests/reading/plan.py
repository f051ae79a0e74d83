"""One draw's scenario: levers applied, defaults filled in, every uncertain value chosen."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from .defaults import clipped, default
from .levers import with_levers
from .paths import parse, read


@dataclass(frozen=True)
class Plan:
    """A scenario after its levers, with the draw's `values` (None: the central run)."""

    scenario: dict[str, Any]
    values: dict[str, float] | None

    def field(self, path: str) -> Any:
        """Return what the file says, or else the default, or else None."""
        found = read(self.scenario, parse(path))
        return default(self.scenario, parse(path)) if found is None else found

    def number(self, path: str) -> float:
        """Return the value used in this draw, within the field's bounds."""
        if self.values is not None and path in self.values:
            return self.values[path]
        found = self.field(path)
        if isinstance(found, dict):
            if self.values is not None:
                raise ValueError(f"{path} is uncertain, and the draw gives no value of it")
            found = central(found)
        return clipped(float(found), parse(path))

    def optional(self, path: str) -> float | None:
        """Return the number at `path`, or None where it is left out and has no default."""
        return None if self.field(path) is None else self.number(path)

    def day(self, path: str) -> int:
        """Return the date at `path` as its ordinal."""
        found: date = self.field(path)
        return found.toordinal()

    def optional_day(self, path: str) -> int | None:
        """Return the date at `path` as its ordinal, or None where it is left out."""
        return None if self.field(path) is None else self.day(path)

    def window(self, item: str) -> tuple[int | None, int | None]:
        """Return an item's `start` and `end` as ordinals, None where left out."""
        return self.optional_day(f"{item}.start"), self.optional_day(f"{item}.end")

    def ids(self, path: str) -> list[str]:
        """Return the ids of a collection, in the file's order."""
        return list(self.field(path) or {})

    def items(self, path: str) -> list[str]:
        """Return the paths of a list's items, in the file's order."""
        return [f"{path}[{index}]" for index in range(len(self.field(path) or []))]

    def chosen(self, path: str, everything: list[str]) -> list[str]:
        """Return the ids or categories listed at `path`; all where it is left out."""
        found = self.field(path)
        return everything if found is None else found

    def is_yes(self, path: str) -> bool:
        """Return what the probability at `path` came to."""
        probability = self.number(path)
        if self.values is None:
            return probability >= 0.5
        if probability not in (0, 1):
            raise ValueError(f"{path} is {probability}, and the draw gives no yes or no")
        return probability == 1

    def happens(self, item: str) -> bool:
        """Return whether the item (or event) at this path happens, and its `given` too."""
        given = self.field(f"{item}.given")
        is_given = given is None or self.is_yes(f"events.{given}.probability")
        return is_given and self.is_yes(f"{item}.probability")


def read_plan(scenario: dict[str, Any], values: dict[str, float] | None) -> Plan:
    """Return the plan of one draw, or of the central run where `values` is None."""
    return Plan(with_levers(scenario), values)


def central(distribution: dict[str, list[Any]]) -> float:
    """Return a distribution's central value (model.md, section 2)."""
    ((name, numbers),) = distribution.items()
    if name == "uniform":
        return (numbers[0] + numbers[1]) / 2
    if name in ("triangular", "pert"):
        return numbers[1]
    if name in ("normal", "lognormal"):
        return numbers[0]
    best_value, best_weight = numbers[0]
    for value, weight in numbers:
        if weight > best_weight:
            best_value, best_weight = value, weight
    return best_value
