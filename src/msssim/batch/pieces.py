"""What one scenario adds to a batch's results: its tables, packed into bytes.

A piece is a line of JSON (the tables' sizes in bytes, the columns of the draws, the error of
quantiles), then each table as an Arrow stream. Equal answers make equal bytes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msssim.outputs.answer import Answer
from msssim.outputs.tables import arrow_table, draws_table, kpis_table, series_table

if TYPE_CHECKING:
    import pyarrow

NAMES = ("kpis", "series", "draws")


@dataclass(frozen=True, slots=True)
class Head:
    """What a piece says of itself."""

    sizes: tuple[int, ...]
    columns: dict[str, str]
    """The draws' columns and their Arrow types, inputs before KPIs."""
    kpis: int
    """How many of these are KPIs."""
    quantile_error: float


def piece_of(answer: Answer, save_draws: bool) -> bytes:
    """Return an answer's tables as bytes; the draws only where they are wanted."""
    tables = [kpis_table(answer), series_table(answer)]
    if save_draws:
        tables.append(draws_table(answer))
    made = [arrow_table(table) for table in tables]
    streams = [_stream(table) for table in made]
    schema = made[2].schema if save_draws else []
    said = {
        "sizes": [len(stream) for stream in streams],
        "columns": {column.name: str(column.type) for column in schema if column.name != "draw"},
        "kpis": len(answer.kpis),
        "quantile_error": answer.quantile_error,
    }
    return b"\n".join([json.dumps(said).encode("ascii"), b"".join(streams)])


def _stream(table: pyarrow.Table) -> bytes:
    import pyarrow

    sink = pyarrow.BufferOutputStream()
    options = pyarrow.ipc.IpcWriteOptions(compression="lz4")
    with pyarrow.ipc.new_stream(sink, table.schema, options=options) as writer:
        writer.write_table(table)
    made: bytes = sink.getvalue().to_pybytes()
    return made


def head_of(line: bytes) -> Head:
    """Return what a piece's first line says."""
    said = json.loads(line)
    return Head(tuple(said["sizes"]), said["columns"], said["kpis"], said["quantile_error"])


def tables_of(piece: bytes) -> list[pyarrow.Table]:
    """Return the tables of a piece: KPIs, series and draws where they were kept."""
    import pyarrow

    line, _, rest = piece.partition(b"\n")
    found, at = [], 0
    for size in head_of(line).sizes:
        # A copy each: a small table that waits to be written must not hold the others' memory.
        with pyarrow.ipc.open_stream(pyarrow.py_buffer(rest[at : at + size])) as reader:
            found.append(reader.read_all())
        at += size
    return found
