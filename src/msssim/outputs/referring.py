"""Values that are ids of other things, by what those things are called."""

from __future__ import annotations

from msssim.outputs.quantities import quantity
from msssim.outputs.words import spoken
from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario


def names_in(collection: str, scenario: Scenario) -> dict[str, str]:
    """Return what the things of a collection are called, by id; those alike have their id too."""
    things = paths.value_at(scenario, collection)
    found = {str(key): _name(collection, str(key), scenario) for key in things}
    alike = list(found.values())
    return {
        key: f"{name} ({key})" if alike.count(name) > 1 else name for key, name in found.items()
    }


CATEGORIES = ("category", "pays", "assessed_for", "tolerance_for")
"""The fields that hold categories of costs, by their ids."""


def holds_ids(field: FieldOf) -> bool:
    """Say whether a field's value is an id, or several, of something that has words."""
    return bool(field.parameter.refers) or field.name in CATEGORIES


def told(value: Data, field: FieldOf, scenario: Scenario) -> str:
    """Return the value of a field as people read it: a choice and an id in words."""
    if holds_ids(field) and field.kind == "words":
        refers = field.parameter.refers
        names = names_in(refers, scenario) if refers else {}
        if not isinstance(value, list | tuple):
            return phrase("all of them")
        return ", ".join(names.get(str(k), spoken(str(k))) for k in value) or phrase("none")
    if isinstance(value, str):
        if field.kind == "choice" or field.name in CATEGORIES:
            return phrase(spoken(value))
        if field.parameter.refers:
            return names_in(field.parameter.refers, scenario).get(value, spoken(value))
    return quantity(value, field.parameter.unit)


def _name(collection: str, key: str, scenario: Scenario) -> str:
    """Return a thing's own name, else that of the lever which moves it alone, else its id."""
    thing = paths.value_at(scenario, f"{collection}.{key}")
    if own := getattr(thing, "name", ""):
        return phrase(own)
    chance = [f"{collection}.{key}.probability"]
    movers = (one.label for one in scenario.levers.values() if list(one.paths) == chance)
    return phrase(next(movers, "") or spoken(key))
