"""Rows of a table as edits of a scenario: deposits, waves, costs, zones, observations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, Literal, TypeAlias

from msssim.scenario import paths
from msssim.scenario.cells import CellError, Decimal, day, decimal_of, number, switch
from msssim.scenario.coverage import Zone
from msssim.scenario.force import Wave
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.money import Cost, Deposit
from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.reader import ReadError, read_value
from msssim.scenario.replacing import replacing
from msssim.scenario.schema import Scenario
from msssim.scenario.tabular import Cell, SheetOf

What: TypeAlias = Literal["deposits", "waves", "costs", "zones", "observations"]

SECTIONS: dict[str, type[Section]] = {
    "deposits": Deposit,
    "waves": Wave,
    "costs": Cost,
    "zones": Zone,
}
OWNERS = {"deposits": ("funding.sources", "source"), "waves": ("contingents", "contingent")}
"""Where the lists stand that rows are added to, and the column that names the list's owner."""

OBSERVED = ("series", "date", "observed", "low", "high")
OTHER_NAMES = {
    "donor": "source",
    "contributor": "contingent",
    "country": "contingent",
    "officers": "strength",
    "value": "observed",
    "number": "observed",
    "when": "date",
    "usd": "amount",
    "item": "id",
    "key": "id",
}


NO_FIELD = marked(
    {
        "deposits": 'deposits have no "{field}": there is {known}',
        "waves": 'waves have no "{field}": there is {known}',
        "costs": 'costs have no "{field}": there is {known}',
        "zones": 'zones have no "{field}": there is {known}',
        "observations": 'observations have no "{field}": there is {known}',
    }
)
NO_OWNER = marked(
    {
        "source": "source: no source is called “{owner}”: there is {known}",
        "contingent": "contingent: no contingent is called “{owner}”: there is {known}",
    }
)


class ImportRefused(ValueError):
    """The table cannot be taken in as a whole; says why."""


class MissingColumns(ImportRefused):
    """No column was found for fields that are needed."""

    def __init__(self, fields: list[str], heads: Iterable[str]) -> None:
        why = phrase(
            "no column for {fields}: heads are {heads}; name it with --map {field}=HEAD",
            fields=", ".join(fields),
            heads=", ".join(filter(None, heads)),
            field=fields[0],
        )
        super().__init__(why)
        self.fields = tuple(fields)


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong in a row; rows count from 1, the heads included."""

    row: int
    text: str

    def __str__(self) -> str:
        if not self.row:
            return self.text
        return phrase("row {row}: {fault}", row=written(self.row), fault=self.text)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column each field is read from, by number, and which columns nobody reads."""

    columns: dict[str, int]
    unused: tuple[str, ...]
    heads: tuple[str, ...]
    decimal: Decimal


@dataclass(frozen=True)
class Imported:
    """A table as edits in order, the row of each, and what is wrong with other rows."""

    mapping: Columns
    edits: dict[str, Any]
    rows: dict[str, int]
    errors: tuple[RowError, ...]


def imported(
    scenario: Scenario,
    what: What,
    sheet: SheetOf,
    *,
    columns: Mapping[str, str] | None = None,
    owner: str = "",
    decimal: Decimal | None = None,
    replace: bool = False,
) -> Imported:
    """Return what a table makes of a scenario; raises ImportRefused for one without its columns.

    `columns` says which head a field is read from; `owner` is whose deposits or waves rows are
    that do not say it. To replace is to take out what was there: the lists of the owners named,
    all costs or zones, all observations of the series named; and evidence of what is gone.
    """
    if not sheet.rows:
        raise ImportRefused(phrase("the table is empty"))
    mapping = _mapped(what, sheet, columns or {}, owner=bool(owner), decimal=decimal)
    made = _Rows(scenario, what, mapping, owner, replace)
    for index, row in enumerate(sheet.rows[1:], 2):
        if any(cell not in (None, "") for cell in row):
            made.take(index, row)
    edits = replacing(scenario, what, made.edits) if replace else made.edits
    return Imported(mapping, edits, made.rows, tuple(made.errors))


def fields_for(what: What) -> list[str]:
    """Return what may be read of a row, by the names of the scenario file."""
    if what == "observations":
        return list(OBSERVED)
    first = [OWNERS[what][1]] if what in OWNERS else ["id"]
    return [*first, *fields_of(SECTIONS[what])]


def _required(what: What, *, owner: bool) -> list[str]:
    if what == "observations":
        return ["series", "date", "observed"]
    found = [field.name for field in fields_of(SECTIONS[what]).values() if field.required]
    if what in OWNERS and not owner:
        found.insert(0, OWNERS[what][1])
    return found


def _mapped(
    what: What,
    sheet: SheetOf,
    wanted: Mapping[str, str],
    *,
    owner: bool,
    decimal: Decimal | None,
) -> Columns:
    heads = tuple(str(cell or "").strip() for cell in sheet.rows[0])
    known = fields_for(what)
    found: dict[str, int] = {}
    for field, head in wanted.items():
        if field not in known:
            raise ImportRefused(phrase(NO_FIELD[what], field=field, known=", ".join(known)))
        if head not in heads:
            why = phrase(
                'no column is headed "{head}": there is {heads}', head=head, heads=", ".join(heads)
            )
            raise ImportRefused(why)
        found[field] = heads.index(head)
    for column, head in enumerate(heads):
        likely = field_of_head(head, known)
        if likely and likely not in found and column not in found.values():
            found[likely] = column
    missing = [field for field in _required(what, owner=owner) if field not in found]
    if missing:
        raise MissingColumns(missing, heads)
    unused = tuple(h for column, h in enumerate(heads) if h and column not in found.values())
    cells = (cell for row in sheet.rows[1:] for cell in row)
    return Columns(found, unused, heads, decimal or decimal_of(cells, sheet.delimiter))


def field_of_head(head: str, known: list[str]) -> str | None:
    """Return which of the known fields a column's head means, none where it means none."""
    plain = re.sub(r"\(.*?\)|\[.*?\]|,.*", "", head).strip().lower()
    plain = re.sub(r"[\s-]+", "_", plain)
    plain = OTHER_NAMES.get(plain, plain)
    if plain in known:
        return plain
    near = get_close_matches(plain, known, n=1, cutoff=0.85)
    return near[0] if near else None


class _Rows:
    """Turns rows into edits, one after another."""

    def __init__(
        self, scenario: Scenario, what: What, mapping: Columns, owner: str, replace: bool
    ) -> None:
        self.scenario, self.what, self.mapping, self.owner = scenario, what, mapping, owner
        self.replace = replace
        self.edits: dict[str, Any] = {}
        self.rows: dict[str, int] = {}
        self.errors: list[RowError] = []
        self.added: dict[str, int] = {}

    def take(self, index: int, row: tuple[Cell, ...]) -> None:
        """Take a row in, or keep what is wrong with it."""
        given = {
            field: row[column]
            for field, column in self.mapping.columns.items()
            if column < len(row) and row[column] not in (None, "")
        }
        try:
            path, value = self._observation(given) if self._is_observed else self._item(given)
        except CellError as error:
            self.errors.append(RowError(index, str(error)))
            return
        if path in self.edits:
            told = phrase("is there already, in row {row}", row=written(self.rows[path]))
            self.errors.append(RowError(index, told))
            return
        self.edits[path], self.rows[path] = value, index

    @property
    def _is_observed(self) -> bool:
        return self.what == "observations"

    def _item(self, given: dict[str, Cell]) -> tuple[str, Any]:
        fields = fields_of(SECTIONS[self.what])
        values: dict[str, Any] = {}
        for name, field in fields.items():
            if name in given:
                values[name] = self._value(name, field, given[name])
            elif field.required:
                raise CellError(_missing(name))
        if self.what in OWNERS:
            return self._place(str(given.get(OWNERS[self.what][1], self.owner))), values
        key = str(given.get("id", "")).strip() or id_of(str(given.get("name", "")))
        if not key:
            raise CellError(_missing("id"))
        return paths.text_of((self.what, key)), values

    def _place(self, owner: str) -> str:
        """Return the path just past the end of the list of a source or contingent."""
        holder, what = OWNERS[self.what]
        known = paths.value_at(self.scenario, holder)
        names = {key: key for key in known} | {one.name.lower(): k for k, one in known.items()}
        key = names.get(owner.strip()) or names.get(owner.strip().lower())
        if key is None:
            raise CellError(phrase(NO_OWNER[what], owner=owner, known=", ".join(known)))
        there = 0 if self.replace else len(getattr(known[key], self.what))
        count = there + self.added.get(key, 0)
        self.added[key] = self.added.get(key, 0) + 1
        return paths.text_of((*holder.split("."), key, self.what, count))

    def _observation(self, given: dict[str, Cell]) -> tuple[str, Any]:
        for name in ("series", "date", "observed"):
            if name not in given:
                raise CellError(_missing(name))
        when = self._tried("date", lambda: day(given["date"]))
        numbers = [
            self._tried(name, lambda at=name: number(given[at], self.mapping.decimal))
            for name in ("low", "observed", "high")
            if name in given
        ]
        if len(numbers) == 2:
            raise CellError(phrase("low and high go together"))
        path = paths.text_of(("observations", str(given["series"]).strip(), when.isoformat()))
        return path, numbers if len(numbers) == 3 else numbers[0]

    def _value(self, name: str, field: FieldOf, cell: Cell) -> Any:
        return self._tried(name, lambda: self._read(field, cell))

    def _tried(self, name: str, read: Any) -> Any:
        try:
            return read()
        except CellError as error:
            raise CellError(phrase("{field}: {fault}", field=name, fault=error)) from error

    def _read(self, field: FieldOf, cell: Cell) -> Any:
        if isinstance(cell, str) and cell.strip().startswith("{"):
            try:
                return read_value(cell.strip())
            except ReadError as error:
                raise CellError(str(error)) from error
        if field.kind == "date":
            return day(cell)
        if field.kind in ("number", "integer"):
            return number(cell, self.mapping.decimal)
        if field.kind == "switch":
            return switch(cell)
        return cell.isoformat() if isinstance(cell, date) else str(cell).strip()


def _missing(name: str) -> str:
    return phrase("{field}: {fault}", field=name, fault=phrase("is missing"))


def id_of(name: str) -> str:
    """Return an id made of a name: `Cité Soleil` as `cite_soleil`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"\W+", "_", plain).strip("_").lower()[:80]
