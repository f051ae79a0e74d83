"""Lists of a scenario in words: what a table, a row and a cell are called and show."""

from __future__ import annotations

from msssim.outputs.changes import ITEMS, NOUNS
from msssim.outputs.quantities import quantity
from msssim.outputs.words import spoken, told
from msssim.scenario import paths
from msssim.scenario.language import marked, phrase
from msssim.scenario.listing import Listing, Row
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario

KINDS = {
    "contingents": marked("contingent"),
    "zones": marked("zone"),
    "sources": marked("donor"),
    "observations": marked("observation"),
    "evidence": marked("evidence"),
}
TITLES = {
    "sources": marked("donors"),
    "arrears": marked("opening arrears"),
    "beds": marked("camps"),
}


def table_name(scenario: Scenario, listing: Listing) -> str:
    """Return what a listing is called: `Kenya: waves`, `Zones`."""
    own = phrase(TITLES.get(listing.field.name, spoken(listing.field.name)))
    owner = _owner(scenario, listing.steps)
    return told(owner, own) if owner else own[:1].upper() + own[1:]


def _owner(scenario: Scenario, steps: paths.Path) -> str:
    """Return whose list it is: the name of the item around it, nothing for the only one."""
    section = steps[:-1]
    if len(section) < 2:
        return ""
    thing = paths.value_at(scenario, section)
    return getattr(thing, "name", "") or spoken(str(section[-1]))


def row_name(scenario: Scenario, listing: Listing, row: Row, number: int) -> str:
    """Return what a row is called: `wave 3 of Kenya`, `zone “Port”`."""
    if not listing.is_keyed:
        return new_row_name(scenario, listing, number)
    thing = paths.value_at(scenario, row.steps)
    name = getattr(thing, "name", "") or getattr(thing, "label", "") or spoken(" ".join(row.keys))
    return phrase("{noun} “{name}”", noun=kind_of(listing), name=name)


def new_row_name(scenario: Scenario, listing: Listing, number: int) -> str:
    """Return what a row that is to come is called: `wave 5 of Kenya`, `zone`."""
    kind, owner = kind_of(listing), _owner(scenario, listing.steps)
    if listing.is_keyed:
        return kind
    if owner:
        return phrase("{kind} {n} of {owner}", kind=kind, n=number + 1, owner=owner)
    return f"{kind} {number + 1}"


def kind_of(listing: Listing) -> str:
    """Return what one of a listing is called: `wave`, `donor`."""
    name = listing.field.name
    return phrase(ITEMS.get(name) or KINDS.get(name) or NOUNS.get(name, spoken(name)).lower())


def head_of(field: FieldOf) -> str:
    """Return the unit to write behind a column's label; shares say % in every cell."""
    unit = field.parameter.unit
    hidden = ("date", "factor", "probability", "share")
    return "" if unit in hidden else unit.removeprefix("share ")


def cell_text(value: Data, field: FieldOf) -> str:
    """Return a value as a cell shows it: exact, without the unit that stands in the head."""
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, str):
        return value
    unit = field.parameter.unit
    if unit.startswith(("share", "probability")):
        return quantity(value, "share")
    return quantity(value, "")
