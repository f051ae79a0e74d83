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


def told(value: Data, field: FieldOf, scenario: Scenario) -> str:
    """Return the value of a field as people read it: a choice and an id in words."""
    if field.parameter.refers and field.kind == "words":
        names = names_in(field.parameter.refers, scenario)
        chosen = [str(key) for key in value] if isinstance(value, list | tuple) else []
        return ", ".join(names.get(key, spoken(key)) for key in chosen) or phrase("all of them")
    if isinstance(value, str):
        if field.kind == "choice":
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
