"""The lists and collections of a scenario as tables: columns by field, a row for each item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario
from msssim.scenario.writing import file_data

KEY_LABELS = {"observations": ("Series", "Date"), "evidence": ("Input",), "arrears": ("Category",)}
"""What the keys of collections are called that are no ids of their own."""


@dataclass(frozen=True)
class Listing:
    """A list, or a collection by key, at a path; what its rows hold, the schema says."""

    path: str
    field: FieldOf

    @cached_property
    def steps(self) -> paths.Path:
        """The steps of its path."""
        return paths.parse(self.path)

    @property
    def is_keyed(self) -> bool:
        """Whether its rows have keys rather than places."""
        return self.field.holder == "ids"

    @cached_property
    def key_labels(self) -> tuple[str, ...]:
        """What its keys are called; none for a list."""
        return KEY_LABELS.get(self.field.name, ("Id",)) if self.is_keyed else ()

    @cached_property
    def columns(self) -> tuple[FieldOf, ...]:
        """The fields of one value that its rows have; what rows hold in lists has its own table."""
        if self.field.section is None:
            return (self.field,)
        return tuple(field for field in fields_of(self.field.section).values() if field.is_leaf)


@dataclass(frozen=True)
class Row:
    """An item of a listing: the steps that lead to it, its keys, and its values by column."""

    steps: paths.Path
    keys: tuple[str, ...]
    values: tuple[Data, ...]
    given: tuple[bool, ...]
    """Which of the values were given rather than left to their defaults."""

    @cached_property
    def path(self) -> str:
        """The path of the item."""
        return paths.text_of(self.steps)


def listings(scenario: Scenario) -> list[Listing]:
    """Return every list and collection of a scenario in the order of the file, also empty ones."""
    return list(_listings(scenario, ()))


def listing_at(path: str) -> Listing:
    """Return the listing at a path; raises PathError where none is there."""
    field = paths.field_at(paths.parse(path))
    if not field.holder:
        raise paths.PathError(phrase('"{path}" is no list', path=path))
    return Listing(path, field)


def _listings(section: Section, at: paths.Path) -> Iterator[Listing]:
    for name, field in fields_of(type(section)).items():
        steps, value = (*at, name), getattr(section, name)
        if field.holder:
            yield Listing(paths.text_of(steps), field)
        if isinstance(value, Section):
            yield from _listings(value, steps)
        elif field.holder and field.section is not None:
            for step, item in _items(value):
                yield from _listings(item, (*steps, step))


def _items(value: Any) -> Iterator[tuple[str | int, Any]]:
    yield from value.items() if isinstance(value, Mapping) else enumerate(value)


def rows_of(scenario: Scenario, listing: Listing) -> list[Row]:
    """Return the rows of a listing, in the order of the file."""
    value = paths.value_at(scenario, listing.steps)
    if not listing.is_keyed:
        return [_row(listing, item, (index,), ()) for index, item in enumerate(value)]
    return [_row(listing, item, keys, keys) for keys, item in _keyed(value, listing.field.levels)]


def _keyed(value: Mapping[Any, Any], levels: int) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, item in value.items():
        step = key if isinstance(key, str) else key.isoformat()
        if levels == 1:
            yield (step,), item
        else:
            yield from (((step, *rest), found) for rest, found in _keyed(item, levels - 1))


def _row(listing: Listing, item: Any, inner: paths.Path, keys: tuple[str, ...]) -> Row:
    steps = (*listing.steps, *inner)
    if not isinstance(item, Section):
        return Row(steps, keys, (file_data(item, steps),), (True,))
    values = tuple(
        file_data(getattr(item, field.name), (*steps, field.name)) for field in listing.columns
    )
    given = tuple(field.name in item.model_fields_set for field in listing.columns)
    return Row(steps, keys, values, given)


def cell_path(listing: Listing, row: Row, column: int) -> str:
    """Return the path of a row's value in a column (of values, not of keys)."""
    if listing.field.section is None:
        return row.path
    return paths.text_of((*row.steps, listing.columns[column].name))


def listing_around(scenario: Scenario, path: str) -> tuple[Listing, int] | None:
    """Return the innermost listing that a path leads through and the row; -1 for none of them."""
    try:
        steps = paths.parse(path)
        found = list(_through(steps))
        if not found:
            return None
        rows = [row.steps for row in rows_of(scenario, found[-1])]
    except paths.PathError:
        return None
    at = next((n for n, row in enumerate(rows) if steps[: len(row)] == row), -1)
    return found[-1], at


def _through(steps: paths.Path) -> Iterator[Listing]:
    """Yield the listings that a path leads through, the outer one first."""
    section: type[Section] | None = Scenario
    at = 0
    while section is not None and at < len(steps):
        field = fields_of(section).get(str(steps[at]))
        if field is None:
            return
        at += 1
        if field.holder:
            yield Listing(paths.text_of(steps[:at]), field)
            at += field.levels or 1
        section = field.section
