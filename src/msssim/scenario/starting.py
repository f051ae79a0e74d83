"""What a new row starts from: what it needs, and as little effect as a row can have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msssim.scenario import paths
from msssim.scenario.listing import Listing, rows_of
from msssim.scenario.parameter import FieldOf, fields_of
from msssim.scenario.problems import ScenarioError
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source

TRIES = 4


def start_of(scenario: Scenario, listing: Listing) -> Any:
    """Return plain data of a new row: its required fields, and chances at 0 where it has no size.

    A date is the last one of the listing, or the first day simulated.
    """
    section = listing.field.section
    if section is None:
        return _value(scenario, listing, listing.field)
    fields = fields_of(section).values()
    needed = {f.name: _value(scenario, listing, f) for f in fields if f.required}
    if not any(f.required and f.uncertain for f in fields):
        needed |= {f.name: 0 for f in fields if f.parameter.chance}
    return needed


def _value(scenario: Scenario, listing: Listing, field: FieldOf) -> Data:
    if field.kind == "choice":
        return field.choices[0]
    if field.kind == "date":
        return _last_day(scenario, listing, field)
    if field.kind == "switch":
        return False
    if field.kind == "words":
        return []
    if field.kind == "text":
        known = paths.value_at(scenario, field.parameter.refers) if field.parameter.refers else ()
        return next(iter(known), _text(scenario, field))
    return int(max(0, field.parameter.low))


def _text(scenario: Scenario, field: FieldOf) -> str:
    is_category = field.name == "category" and bool(scenario.categories)
    return scenario.categories[0] if is_category else field.name


def _last_day(scenario: Scenario, listing: Listing, field: FieldOf) -> Data:
    if field not in listing.columns:
        return scenario.horizon.start
    column = listing.columns.index(field)
    known = [row.values[column] for row in rows_of(scenario, listing) if row.values[column]]
    return max([*known, scenario.horizon.start])  # type: ignore[type-var]


def filled(
    source: Source, listing: Listing, path: str, item: Any, make: Callable[[Any], Source]
) -> Source:
    """Return what `make` makes of a row, given also what it is refused for lacking.

    Raises ScenarioError where that does not help.
    """
    for _ in range(TRIES):
        try:
            return make(item)
        except ScenarioError as error:
            name = _lacking(path, item, error)
            if not name:
                raise
            field = paths.field_at((*paths.parse(path), name))
            item = {**item, name: _value(source.scenario, listing, field)}
    return make(item)


def _lacking(path: str, item: Any, error: ScenarioError) -> str:
    """Return the field of a new row that a refusal is about, where that was not given."""
    section = paths.section_at(paths.parse(path))
    known = fields_of(section) if section else {}
    for problem in error.problems:
        inside = problem.path.removeprefix(path)
        names = [inside.strip(".")] if inside else problem.lacks
        for name in names:
            if problem.path.startswith(path) and name in known and name not in item:
                return name
    return ""
