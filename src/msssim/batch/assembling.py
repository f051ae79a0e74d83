"""The results of a batch: pieces put together, scenario after scenario, into tables on disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from msssim.batch.pieces import NAMES, Head, head_of, tables_of
from msssim.batch.question import Question, Value, dimensions

if TYPE_CHECKING:
    import pyarrow

ROWS_AT_ONCE, TABLES_AT_ONCE = 65_536, 256
"""Rows that are written together, whole scenarios at a time; small tables are kept waiting no
longer than so many of them."""

OVER = "over."
"""Stands before a dimension that is called as a column is."""

Answered: TypeAlias = tuple[Question, Path]
"""A scenario and the file of its piece."""

_Table: TypeAlias = "tuple[Question, pyarrow.Table]"


def assemble(pieces: Sequence[Answered], folder: Path, *, save_draws: bool) -> dict[str, float]:
    """Write the tables of a batch; return the error of each scenario's quantiles, by name.

    There are never more than a few scenarios in memory. Equal pieces make equal bytes.
    """
    heads = {question.name: _head(path) for question, path in pieces}
    swept = _types(pieces)
    draws = _draws_schema(heads.values(), swept)
    with ExitStack() as stack:
        writers = [
            stack.enter_context(_Writer(folder / f"{name}.parquet", frozenset(swept), labels))
            for name, labels in zip(NAMES[: 2 + save_draws], (swept, swept, {}), strict=False)
        ]
        for question, path in pieces:
            tables = tables_of(path.read_bytes())
            for writer, table in zip(writers[:2], tables, strict=False):
                writer.take(question, table)
            if save_draws:
                writers[2].take(question, _aligned(tables[2], question, draws))
    return {name: head.quantile_error for name, head in heads.items()}


def _head(path: Path) -> Head:
    with path.open("rb") as stream:
        return head_of(stream.readline())


class _Writer:
    """A Parquet file that scenarios' tables are added to, in groups of many rows."""

    def __init__(
        self, file: Path, swept: frozenset[str], labels: dict[str, pyarrow.DataType]
    ) -> None:
        self.file, self.swept, self.labels = file, swept, labels
        self.tables: list[_Table] = []
        self.writer: pyarrow.parquet.ParquetWriter | None = None

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._flush()
        if self.writer is not None:
            self.writer.close()

    def take(self, question: Question, table: pyarrow.Table) -> None:
        self.tables.append((question, table))
        rows = sum(len(one) for _, one in self.tables)
        if rows >= ROWS_AT_ONCE or len(self.tables) >= TABLES_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        if not self.tables:
            return
        table = _labelled(self.tables, self.labels)
        if self.writer is None:
            self.writer = self._begun(table.schema)
        self.writer.write_table(table, row_group_size=len(table))
        self.tables = []

    def _begun(self, schema: pyarrow.Schema) -> pyarrow.parquet.ParquetWriter:
        """Open the file: all that repeats is in dictionaries, what was simulated is not."""
        from pyarrow import parquet, types

        simulated = [
            column.name
            for column in schema
            if types.is_floating(column.type) and column.name.removeprefix(OVER) not in self.swept
        ]
        return parquet.ParquetWriter(
            self.file,
            schema,
            compression="zstd",
            use_dictionary=[name for name in schema.names if name not in simulated],
            store_schema=False,  # readers find texts, not Arrow's dictionaries of them
        )


def _types(pieces: Sequence[Answered]) -> dict[str, pyarrow.DataType]:
    """Return the column type of everything that was varied: numbers, days or else text."""
    import pyarrow

    questions = [question for question, _ in pieces]
    found = {}
    for path in dimensions(questions):
        values = [question.swept[path] for question in questions if path in question.swept]
        if all(isinstance(value, int | float) for value in values):
            found[path] = pyarrow.float64()
        elif all(isinstance(value, date) for value in values):
            found[path] = pyarrow.date32()
        else:
            found[path] = pyarrow.string()
    return found


def _labelled(tables: Sequence[_Table], labels: dict[str, pyarrow.DataType]) -> pyarrow.Table:
    """Return tables as one, with scenarios' names and what they were given before their rows."""
    import pyarrow

    found = pyarrow.concat_tables([table for _, table in tables]).unify_dictionaries()
    rows = pyarrow.array(np.repeat(np.arange(len(tables)), [len(table) for _, table in tables]))

    def repeated(values: Sequence[Value | None], kind: pyarrow.DataType) -> pyarrow.Array:
        if pyarrow.types.is_string(kind):
            said = [None if value is None else str(value) for value in values]
            return pyarrow.array(said, kind).dictionary_encode().take(rows)
        return pyarrow.array(values, kind).take(rows)

    for path, kind in reversed(labels.items()):
        values = repeated([question.swept.get(path) for question, _ in tables], kind)
        found = found.add_column(0, _free(path, found), values)
    names = repeated([question.name for question, _ in tables], pyarrow.string())
    return found.add_column(0, "scenario", names)


def _free(path: str, table: pyarrow.Table) -> str:
    return f"{OVER}{path}" if path in table.column_names else path


def _constant(value: Value | None, kind: pyarrow.DataType, count: int) -> pyarrow.Array:
    import pyarrow

    if pyarrow.types.is_string(kind) and value is not None:
        value = str(value)
    return pyarrow.repeat(pyarrow.scalar(value, kind), count)


def _draws_schema(
    heads: Iterable[Head], swept: dict[str, pyarrow.DataType]
) -> dict[str, pyarrow.DataType]:
    """Return the columns that the draws of all scenarios have together: inputs, then KPIs."""
    inputs: dict[str, pyarrow.DataType] = dict(swept)
    kpis: dict[str, pyarrow.DataType] = {}
    for head in heads:
        known = list(head.columns.items())
        for name, kind in known[: len(known) - head.kpis]:
            inputs[name] = _joint(inputs.get(name), kind)
        for name, kind in known[len(known) - head.kpis :]:
            kpis[name] = _joint(kpis.get(name), kind)
    return {**inputs, **kpis}


def _joint(known: pyarrow.DataType | None, kind: str) -> pyarrow.DataType:
    """Return the type of a column that is of a kind here and known to be of another elsewhere."""
    import pyarrow

    said = pyarrow.date32() if kind.startswith("date32") else pyarrow.type_for_alias(kind)
    if known is None or known == said or pyarrow.types.is_string(known):
        return said
    return known if pyarrow.types.is_date(known) else pyarrow.float64()


def _aligned(
    table: pyarrow.Table, question: Question, schema: dict[str, pyarrow.DataType]
) -> pyarrow.Table:
    """Return draws in the columns of all scenarios: what was not drawn as it was given, or none."""
    import pyarrow

    columns = dict(_columns(table, question, schema))
    return pyarrow.table({"draw": table.column("draw"), **columns})


def _columns(
    table: pyarrow.Table, question: Question, schema: dict[str, pyarrow.DataType]
) -> Iterator[tuple[str, pyarrow.Array]]:
    import pyarrow

    for name, kind in schema.items():
        if name in table.column_names:
            yield name, table.column(name).cast(kind)
            continue
        value = question.swept.get(name)
        fits = isinstance(value, str) == pyarrow.types.is_string(kind)
        yield name, _constant(value if fits else None, kind, len(table))
