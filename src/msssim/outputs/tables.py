"""An answer as tables of numbers: series, KPIs and draws, written as CSV, JSON or Parquet."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np

from msssim.engine.calendar import day_of
from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.bands import NAMES, Bands
from msssim.scenario import paths
from msssim.scenario.uncertain import Array

if TYPE_CHECKING:
    import pyarrow

Format: TypeAlias = Literal["csv", "json", "parquet"]
Cell: TypeAlias = str | int | float | date | None

EPOCH = date(1970, 1, 1).toordinal()
ROWS_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Column:
    """A named column: text, numbers (nan for none), days as ordinals (nan for none), or 0 and 1.

    `days` says which rows are days where only some are; `words` are the texts that a column of
    text counts.
    """

    name: str
    kind: Literal["text", "number", "whole", "day", "mixed"]
    values: Array | np.ndarray
    days: np.ndarray | None = None
    words: tuple[str, ...] = ()

    def cells(self, rows: slice) -> Iterator[Cell]:
        """Yield the values of some rows; none where there is no value."""
        if self.kind == "text":
            yield from (self.words[number] for number in self.values[rows].tolist())
        elif self.kind == "whole":
            yield from (int(value) for value in self.values[rows].tolist())
        elif self.kind == "day":
            yield from map(_day, self.values[rows].tolist())
        elif self.days is not None:
            pairs = zip(self.values[rows].tolist(), self.days[rows].tolist(), strict=True)
            yield from (_day(value) if is_day else _number(value) for value, is_day in pairs)
        else:
            yield from map(_number, self.values[rows].tolist())


def _day(value: float) -> date | None:
    return None if math.isnan(value) else day_of(value)


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value + 0.0  # no negative zeros


def text_column(name: str, words: Iterable[str], times: int = 1) -> Column:
    """Return a column of texts, each in so many rows that follow one another."""
    found: dict[str, int] = {}
    numbers = [found.setdefault(word, len(found)) for word in words]
    codes = np.repeat(np.array(numbers, np.int32), times)
    return Column(name, "text", codes, words=tuple(found))


@dataclass(frozen=True, slots=True)
class Table:
    """Columns of equal length under a name."""

    name: str
    columns: tuple[Column, ...]

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows, a few thousand columns' pieces at a time."""
        count = len(self.columns[0].values)
        for start in range(0, count, ROWS_AT_ONCE):
            some = slice(start, start + ROWS_AT_ONCE)
            yield from zip(*(column.cells(some) for column in self.columns), strict=True)


def series_table(answer: Answer) -> Table:
    """Return a row for each series, part and step."""
    grid, keys = answer.grid, list(answer.series)
    bands = list(answer.series.values())

    def repeated(values: np.ndarray) -> np.ndarray:
        return np.tile(values, len(keys))

    def stacked(read: Callable[[Bands], Array]) -> Array:
        return np.concatenate([read(one) for one in bands])

    quantiles = np.concatenate([one.quantiles for one in bands], axis=1)
    return Table(
        "series",
        (
            text_column("name", (name for name, _ in keys), grid.steps),
            text_column("part", (part for _, part in keys), grid.steps),
            Column("step", "whole", repeated(np.arange(grid.steps))),
            Column("start", "day", repeated(grid.starts)),
            Column("end", "day", repeated(grid.ends)),
            Column("central", "number", stacked(lambda one: one.central)),
            Column("mean", "number", stacked(lambda one: one.mean)),
            *(Column(name, "number", quantiles[i]) for i, name in enumerate(NAMES)),
        ),
    )


def kpis_table(answer: Answer) -> Table:
    """Return a row for each KPI; those that are dates as days, without a mean."""
    kpis = list(answer.kpis.values())
    days = np.array([kpi.is_date for kpi in kpis])

    def column(name: str, read: Callable[[Kpi], float]) -> Column:
        return Column(name, "mixed", np.array([read(kpi) for kpi in kpis], float), days)

    quantiles = np.array([kpi.quantiles for kpi in kpis]).T
    return Table(
        "kpis",
        (
            text_column("name", (kpi.name for kpi in kpis)),
            text_column("unit", (kpi.unit for kpi in kpis)),
            column("central", lambda kpi: kpi.central),
            column("mean", lambda kpi: kpi.mean),
            *(Column(name, "mixed", quantiles[i], days) for i, name in enumerate(NAMES)),
            Column("share", "number", np.array([kpi.share for kpi in kpis], float)),
        ),
    )


def draws_table(answer: Answer) -> Table:
    """Return a row for each draw: what was drawn, by path, then every KPI."""
    return Table(
        "draws",
        (
            Column("draw", "whole", np.arange(answer.draws)),
            *(Column(path, _kind(path), values) for path, values in answer.drawn.items()),
            *(
                Column(kpi.name, "day" if kpi.is_date else "number", kpi.values)
                for kpi in answer.kpis.values()
            ),
        ),
    )


def _kind(path: str) -> Literal["number", "whole"]:
    chance = paths.field_at(paths.parse(path)).parameter.chance
    return "whole" if chance else "number"


def write(table: Table, folder: Path, form: Format) -> Path:
    """Write a table into a folder as `NAME.FORMAT`; return the file."""
    file = folder / f"{table.name}.{form}"
    {"csv": _write_csv, "json": _write_json, "parquet": _write_parquet}[form](table, file)
    return file


def _write_csv(table: Table, file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow([column.name for column in table.columns])
        writer.writerows(map(_texts, table.rows()))


def _texts(row: tuple[Cell, ...]) -> list[str]:
    return ["" if cell is None else cell if isinstance(cell, str) else _text(cell) for cell in row]


def _text(cell: float | date) -> str:
    return cell.isoformat() if isinstance(cell, date) else repr(cell)


def _write_json(table: Table, file: Path) -> None:
    """Write a list with one object a line; what is infinite as "inf", as in CSV."""
    names = [column.name for column in table.columns]
    with file.open("w", encoding="utf-8", newline="") as stream:
        before = "[\n"
        for row in table.rows():
            said = dict(zip(names, map(_jsonable, row), strict=True))
            stream.write(before + json.dumps(said, ensure_ascii=False, allow_nan=False))
            before = ",\n"
        stream.write("\n]\n" if before == ",\n" else "[]\n")


def _jsonable(cell: Cell) -> str | float | None:
    if isinstance(cell, date) or (isinstance(cell, float) and math.isinf(cell)):
        return _text(cell)
    return cell


def _write_parquet(table: Table, file: Path) -> None:
    """Write typed columns."""
    import pyarrow
    from pyarrow import parquet

    found = arrow_table(table)
    for number, column in enumerate(table.columns):
        if column.kind == "text":
            plain = found.column(number).cast(pyarrow.string())
            found = found.set_column(number, column.name, plain)
    parquet.write_table(found, file)


def arrow_table(table: Table) -> pyarrow.Table:
    """Return a table of typed columns, texts as numbers in a dictionary.

    A day among numbers counts from 1 January 1970.
    """
    import pyarrow

    return pyarrow.table({column.name: _arrow(column) for column in table.columns})


def _arrow(column: Column) -> pyarrow.Array:
    import pyarrow

    values = column.values
    if column.kind == "text":
        words = pyarrow.array(column.words, pyarrow.string())
        return pyarrow.DictionaryArray.from_arrays(pyarrow.array(values), words)
    if column.kind == "whole":
        return pyarrow.array(values.astype(np.int64))
    if column.days is not None:
        values = np.where(column.days, np.rint(values) - EPOCH, values)
    if column.kind == "day":
        there = ~np.isnan(values)
        numbers = np.where(there, np.rint(np.where(there, values, EPOCH)) - EPOCH, 0)
        days = pyarrow.array(numbers.astype(np.int32), pyarrow.int32(), mask=~there)
        return days.cast(pyarrow.date32())
    return pyarrow.array(values, pyarrow.float64(), from_pandas=True)
