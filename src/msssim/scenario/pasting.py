"""Rows from a spreadsheet's clipboard, read for any list of the scenario."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from typing import Any

from msssim.scenario import paths
from msssim.scenario.cells import (
    CellError,
    Decimal,
    First,
    day,
    decimal_of,
    first_of,
    is_two_days,
    number,
    unguarded,
)
from msssim.scenario.importing import field_of_head, id_of
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.listing import Listing, rows_of
from msssim.scenario.parameter import FieldOf
from msssim.scenario.problems import ScenarioError
from msssim.scenario.rendering import Data
from msssim.scenario.rows import inserted, item_of
from msssim.scenario.source import Source
from msssim.scenario.tabular import LONG_CELL, MOST_TEXT, TableError
from msssim.scenario.typed import meanings, typed
from msssim.scenario.writing import edited_source

MOST_ROWS = 500
"""More than this is no list for a planner's hand: `msssim import` takes files."""
KEY = "id"
LONG_TABLE = marked("has more than {most} rows: msssim import takes tables of files")
NO_HEADS = marked(
    "has no heads, and this list has {most} columns; the table has {width}: put heads above them"
)


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row as it was pasted, what it makes, and what is wrong with it."""

    number: int
    """Its line in what was pasted, from 1."""
    cells: tuple[str, ...]
    keys: tuple[str, ...] = ()
    item: Any = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A table from the clipboard: what its columns were taken for, and its rows."""

    heads: tuple[str, ...]
    """The field that each column was taken for; empty where it was not read."""
    rows: tuple[PastedRow, ...]
    has_heads: bool
    decimal: Decimal
    may_be_two_days: bool
    """Whether days such as 03/04/2025 stand in it, and nothing tells which is the month."""

    @property
    def errors(self) -> int:
        """How many rows are wrong."""
        return sum(bool(row.error) for row in self.rows)


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a text from a clipboard, parted by tabs or `;`; raises TableError."""
    if text.count("\n") > MOST_ROWS + 1 or text.count("\r") > MOST_ROWS + 1:
        raise TableError(phrase(LONG_TABLE, most=MOST_ROWS))
    first = text.lstrip("\r\n").splitlines()[:1]
    mark = "\t" if "\t" in text else ";" if first and ";" in first[0] else "\0"
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    try:
        found = [
            [unguarded(cell.strip()) for cell in row]
            for row in csv.reader(StringIO(lines), delimiter=mark)
        ]
    except csv.Error as error:
        raise TableError(phrase("is no table: a quote is not closed")) from error
    rows = [row for row in found if any(row)]
    if not rows:
        raise TableError(phrase("holds no cells"))
    if any(len(cell) > MOST_TEXT for row in rows for cell in row):
        raise TableError(phrase(LONG_CELL, most=written(MOST_TEXT)))
    return rows


def is_table(text: str) -> bool:
    """Say whether a text from a clipboard is more than one cell."""
    return "\t" in text or len(text.strip().splitlines()) > 1


def pasted(
    source: Source, listing: Listing, text: str, *, first: First = "", has_heads: bool | None = None
) -> Pasted:
    """Return what a text from a clipboard means for a list; raises TableError for what is no table.

    `first` says what stands first in days that may be two; `has_heads` whether the first row names
    the columns, where that is not to be found out.
    """
    rows = cells_of(text)
    columns, is_headed = _columns(listing, rows[0], has_heads)
    body = rows[1:] if is_headed else rows
    width = max(map(len, rows))
    if width > len(columns):
        raise TableError(phrase(NO_HEADS, most=len(columns), width=width))
    if not body:
        raise TableError(phrase("has heads, and no rows below them"))
    decimal = decimal_of((cell for row in body for cell in row), ";" if ";" in text else "")
    days = [row[n] for row in body for n, one in enumerate(columns[: len(row)]) if _is_day(one)]
    known = first or first_of(days)
    reader = _Reader(source, listing, columns, decimal, known)
    start = 2 if is_headed else 1
    found = tuple(reader.row(number, row) for number, row in enumerate(body, start))
    heads = tuple(_named(one) for one in columns[:width])
    is_open = not first_of(days) and any(map(is_two_days, days))
    return Pasted(heads, _checked(source, listing, found), is_headed, decimal, is_open)


def _is_day(column: FieldOf | str | None) -> bool:
    return isinstance(column, FieldOf) and column.kind in ("date", "value")


def _named(column: FieldOf | str | None) -> str:
    return column.name if isinstance(column, FieldOf) else column or ""


def _columns(
    listing: Listing, first: Sequence[str], has_heads: bool | None
) -> tuple[list[FieldOf | str | None], bool]:
    """Return what each column holds: a field, a key, nothing; and whether the first row says it."""
    keys = [KEY] if len(listing.key_labels) == 1 else [one.lower() for one in listing.key_labels]
    known: dict[str, FieldOf | str] = {key: key for key in keys}
    names: dict[str, FieldOf | str] = {}
    for field in listing.columns:
        known[field.name] = field
        for label in (field.parameter.label, phrase(field.parameter.label)):
            names[label.lower().replace(" ", "_")] = field
    for key, label in zip(keys, listing.key_labels, strict=True):
        names |= {label.lower(): key, phrase(label).lower(): key}
    every = {**names, **known}
    heads = [field_of_head(cell, list(every)) for cell in first]
    likely = any(heads) and not any(_is_figure(cell) for cell in first)
    if likely if has_heads is None else has_heads:
        fields = [every[head] if head else None for head in heads]
        return [one if fields.index(one) == n else None for n, one in enumerate(fields)], True
    return [*keys, *listing.columns], False


def _is_figure(cell: str) -> bool:
    try:
        number(cell, "point")
    except CellError:
        try:
            day(cell, "day")
        except CellError:
            return False
    return True


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads rows as the columns say."""

    source: Source
    listing: Listing
    columns: list[FieldOf | str | None]
    decimal: Decimal
    first: First

    def row(self, line: int, cells: Sequence[str]) -> PastedRow:
        """Return a row with what it makes or what is wrong with it."""
        made = PastedRow(line, tuple(cells))
        try:
            item = dict(self._values(cells))
            keys = self._keys(cells, item)
            return replace(made, keys=keys, item=self._item(keys, item))
        except CellError as error:
            return replace(made, error=str(error))

    def _values(self, cells: Sequence[str]) -> Iterator[tuple[str, Data]]:
        for column, cell in zip(self.columns, cells, strict=False):
            if isinstance(column, FieldOf) and cell:
                try:
                    yield column.name, self._value(column, cell)
                except CellError as error:
                    raise CellError(_told(column.parameter.label, str(error))) from error

    def _value(self, field: FieldOf, cell: str) -> Data:
        if field.kind == "date":
            return day(cell, self.first)
        if field.kind not in ("number", "integer") or cell.startswith("{"):
            return typed(cell, field)
        try:
            found = number(cell, self.decimal)
        except CellError:
            if field.uncertain and (meant := meanings(cell, field)):
                return meant[0]
            raise
        return int(found) if found.is_integer() else float(f"{found:.15g}")

    def _keys(self, cells: Sequence[str], item: dict[str, Data]) -> tuple[str, ...]:
        pairs = zip(self.columns, cells, strict=False)
        given = {column: cell for column, cell in pairs if isinstance(column, str)}
        if not self.listing.is_keyed:
            return ()
        if len(self.listing.key_labels) > 1:
            series = given.get(self.listing.key_labels[0].lower(), "")
            return series, day(
                given.get(self.listing.key_labels[1].lower(), ""), self.first
            ).isoformat()
        label = self.listing.key_labels[0]
        key = given.get(KEY, "") or id_of(str(item.get("name", "")))
        if not key:
            raise CellError(_told(label, phrase("is missing")))
        return (key,)

    def _item(self, keys: tuple[str, ...], item: dict[str, Data]) -> Any:
        if self.listing.field.section is None:
            return item.get(self.listing.field.name)
        there = {row.keys: row for row in rows_of(self.source.scenario, self.listing) if row.keys}
        old = item_of(self.source.scenario, there[keys]) if keys in there else {}
        missing = [f for f in self.listing.columns if f.required and f.name not in {**old, **item}]
        if missing:
            raise CellError(_told(missing[0].parameter.label, phrase("is missing")))
        return {**old, **item}


def _checked(
    source: Source, listing: Listing, rows: tuple[PastedRow, ...]
) -> tuple[PastedRow, ...]:
    """Return rows with what makes no scenario marked in each."""
    seen: dict[tuple[str, ...], int] = {}
    marked = []
    for row in rows:
        if not row.error and row.keys and seen.setdefault(row.keys, row.number) != row.number:
            told = phrase("stands in row {row} already", row=seen[row.keys])
            row = replace(row, error=told)
        marked.append(row)
    # What names do not fit together is told only once every value is right by itself.
    while good := [row for row in marked if not row.error]:
        try:
            with_rows(source, listing, good)
        except ScenarioError as error:
            said = _by_row(listing, good, len(rows_of(source.scenario, listing)), error)
            marked = [replace(r, error=said[r.number]) if r.number in said else r for r in marked]
        else:
            break
    return tuple(marked)


def _by_row(
    listing: Listing, good: Sequence[PastedRow], before: int, error: ScenarioError
) -> dict[int, str]:
    """Return what is wrong by the rows that it is about; what is about none, with all."""
    found: dict[int, str] = {}
    for problem in error.problems:
        for at, row in enumerate(good):
            steps = row.keys or (before + at,)
            place = paths.text_of((*listing.steps, *steps))
            rest = problem.path.removeprefix(place)
            if problem.path.startswith(place) and rest[:1] in ("", ".", "["):
                label = paths.field_at(paths.parse(problem.path)).parameter.label if rest else ""
                found[row.number] = _told(label, problem.text) if label else problem.text
                break
        else:
            why = _told(problem.path, problem.text)
            return {row.number: why for row in good}
    return found


def _told(field: str, fault: str) -> str:
    return phrase("{field}: {fault}", field=phrase(field), fault=fault)


def with_rows(source: Source, listing: Listing, rows: Sequence[PastedRow]) -> Source:
    """Return the source with pasted rows behind those of a list, or by their keys."""
    if not listing.is_keyed:
        count = len(rows_of(source.scenario, listing))
        return inserted(source, listing, count, [row.item for row in rows])
    edits = {paths.text_of((*listing.steps, *row.keys)): row.item for row in rows}
    return edited_source(source, edits) if edits else source
