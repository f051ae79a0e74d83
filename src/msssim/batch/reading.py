"""A batch's results read back: scenarios in rows, what was varied and KPIs in columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from msssim.batch.assembling import OVER
from msssim.outputs.answer import free_memory
from msssim.outputs.bands import NAMES as QUANTILES
from msssim.outputs.folder import MANIFEST
from msssim.outputs.kpis import DATE, KPI_UNITS
from msssim.scenario.language import phrase, written

if TYPE_CHECKING:
    import pyarrow

Cell: TypeAlias = float | str | date | None

FAULTS = (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError)
BYTES_IN_ROWS = 100
"""Bytes that a cell takes where a table is read as rows, about."""
READ = ("central", "mean", *QUANTILES, "share")
EPOCH = date(1970, 1, 1)


class NoBatch(ValueError):
    """A folder that holds no readable results of a batch; says why."""


@dataclass(frozen=True)
class Results:
    """The KPIs of every scenario of a batch: numbers, and days as days."""

    swept: tuple[str, ...]
    scenarios: tuple[str, ...]
    given: dict[str, dict[str, Cell]]
    """What a scenario was given of each dimension."""
    kpis: dict[str, dict[str, dict[str, Cell]]]
    """By scenario and KPI: central, mean, quantiles and share."""

    @property
    def names(self) -> tuple[str, ...]:
        """All KPIs of all scenarios."""
        return tuple(dict.fromkeys(name for kpis in self.kpis.values() for name in kpis))


@dataclass(frozen=True)
class Batched:
    """What a batch was, as its manifest says."""

    program: str
    edits: tuple[str, ...]
    swept: tuple[str, ...]
    scenarios: tuple[tuple[str, int, str], ...]
    """Name, draws and hash of each that was answered."""
    failures: tuple[tuple[str, str], ...]
    """Name and cause of each that was not."""
    versions: dict[str, str]


def is_batch(folder: Path) -> bool:
    """Say whether a folder holds what a batch or sweep wrote."""
    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FAULTS:
        return False
    return isinstance(said, dict) and "swept" in said


def batched_in(folder: Path) -> Batched:
    """Return what the batch in a folder was; raises NoBatch."""
    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return Batched(
            program=str(said["msssim"]),
            edits=tuple(map(str, said["edits"])),
            swept=tuple(map(str, said["swept"])),
            scenarios=tuple(
                (str(one["name"]), int(one["draws"]), str(one["sha256"]))
                for one in said["scenarios"]
            ),
            failures=tuple((str(one["name"]), str(one["cause"])) for one in said["failures"]),
            versions={str(name): str(one) for name, one in said["versions"].items()},
        )
    except (*FAULTS, AttributeError) as error:
        why = phrase(
            "{folder} holds no batch whose {file} can be read", folder=folder, file=MANIFEST
        )
        raise NoBatch(why) from error


def results_in(folder: Path) -> Results:
    """Return what a batch wrote into a folder; raises NoBatch."""
    import pyarrow

    try:
        said = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        swept = tuple(map(str, said["swept"]))
        rows = table_in(folder / "kpis.parquet", BYTES_IN_ROWS).to_pylist()
        return _results(swept, rows)
    except (FileNotFoundError, NotADirectoryError) as error:
        missing = Path(error.filename).name
        why = phrase("{folder} holds no finished batch: no {file}", folder=folder, file=missing)
        raise NoBatch(why) from error
    except (*FAULTS, pyarrow.ArrowException) as error:
        why = phrase("the results in {folder} cannot be read: {why}", folder=folder, why=error)
        raise NoBatch(why) from error


def table_in(file: Path, bytes_each: int) -> pyarrow.Table:
    """Return a table from the disk, of which each cell takes so many bytes.

    Raises ValueError for one that would not fit into memory: a small file can hold a great many
    rows. Raises OSError and ArrowException too.
    """
    from pyarrow import parquet

    seen = parquet.read_metadata(file)
    if seen.num_rows * seen.num_columns * bytes_each > free_memory():
        why = phrase("{n} rows do not fit into memory", n=written(seen.num_rows))
        raise ValueError(why)
    return parquet.read_table(file)


def _results(swept: tuple[str, ...], rows: Sequence[dict[str, Cell]]) -> Results:
    given: dict[str, dict[str, Cell]] = {}
    kpis: dict[str, dict[str, dict[str, Cell]]] = {}
    for row in rows:
        scenario, name = str(row["scenario"]), str(row["name"])
        given.setdefault(scenario, {path: row[_column(path, row)] for path in swept})
        is_day = KPI_UNITS[name.partition(".")[0]] == DATE
        kpis.setdefault(scenario, {})[name] = {
            column: _day(row[column]) if is_day and column != "share" else row[column]
            for column in READ
        }
    return Results(swept, tuple(given), given, kpis)


def _column(path: str, row: dict[str, Cell]) -> str:
    return f"{OVER}{path}" if f"{OVER}{path}" in row else path


def _day(value: Cell) -> Cell:
    if not isinstance(value, int | float):
        return value
    return EPOCH + timedelta(round(value))
