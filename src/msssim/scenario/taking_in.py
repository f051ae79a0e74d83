"""A table taken into a scenario's file: what it would change, or what is wrong with which rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from msssim.scenario.cells import Decimal
from msssim.scenario.importing import (
    Columns,
    Imported,
    ImportRefused,
    MissingColumns,
    RowError,
    What,
    imported,
)
from msssim.scenario.language import phrase
from msssim.scenario.paths import PathError
from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import Source
from msssim.scenario.tabular import SheetOf, read_sheet
from msssim.scenario.writing import edited_source


@dataclass(frozen=True)
class Request:
    """Which table is taken in as what, and how it is read; what is left out is found out."""

    file: Path
    what: What
    sheet: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""
    decimal: Decimal | None = None
    replace: bool = False


@dataclass(frozen=True)
class TakenIn:
    """A table, how its columns are read, and the source with all its rows where all are right."""

    sheet: SheetOf
    mapping: Columns | None = None
    missing: tuple[str, ...] = ()
    """Fields that no column was found for."""
    errors: tuple[RowError, ...] = ()
    rows: int = 0
    after: Source | None = None


def taken_in(source: Source, request: Request) -> TakenIn:
    """Return what a table makes of a source; raises TableError and ImportRefused."""
    sheet = read_sheet(request.file, request.sheet)
    try:
        found = imported(
            source.scenario,
            request.what,
            sheet,
            columns=request.columns,
            owner=request.owner,
            decimal=request.decimal,
            replace=request.replace,
        )
    except MissingColumns as error:
        return TakenIn(sheet, missing=error.fields)
    after, errors = with_rows(source, found)
    return TakenIn(sheet, found.mapping, (), errors, len(found.rows), after)


def with_rows(source: Source, found: Imported) -> tuple[Source | None, tuple[RowError, ...]]:
    """Return the source with all rows, or what is wrong with which; raises ImportRefused."""
    if found.errors:
        return None, found.errors
    try:
        return edited_source(source, found.edits), ()
    except PathError as error:
        raise ImportRefused(str(error)) from error
    except ScenarioError as error:
        return None, tuple(
            RowError(
                _row(found, problem.path),
                phrase("{field}: {fault}", field=problem.path, fault=problem.text),
            )
            for problem in error.problems
        )


def _row(found: Imported, path: str) -> int:
    """Return the row that a path was read from; 0 where it is none of theirs."""
    return max((row for at, row in found.rows.items() if path.startswith(at)), default=0)
