"""Tables that others made, CSV or XLSX, read in a process of its own with limits.

Nothing in such a file is trusted: it is parsed where it can use little memory and time, and only
plain cells come back.
"""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from msssim.scenario.disk import said_by_disk
from msssim.scenario.language import marked, phrase, speak, spoken, written
from msssim.scenario.shipped import cure_for

Cell: TypeAlias = str | float | date | None

MOST_BYTES = 20 * 1024 * 1024
MOST_UNPACKED = 100 * 1024 * 1024
MOST_PARTS = 1_000
MOST_ROWS = 20_000
MOST_COLUMNS = 200
MOST_TEXT = 2_000
SECONDS = 20
MEMORY = 1024 * 1024 * 1024
DELIMITERS = (";", "\t", ",", "|")
LONG_CELL = marked("has a cell of more than {most} characters")
NO_SHEET = marked('has no sheet "{name}": there is {names}')
TOO_MUCH = marked("unpacks to more than any table holds")
ENTITIES = marked("defines entities, which no workbook needs")
READING = "--read-table"
"""What asks a program that carries its own Python to read a table, and do nothing else."""


class TableError(ValueError):
    """The file is no table that can be read; says why."""


@dataclass(frozen=True, slots=True)
class SheetOf:
    """The rows of a table as cells, the heads first, and what parted them in a CSV."""

    rows: tuple[tuple[Cell, ...], ...]
    delimiter: str = ""
    sheets: tuple[str, ...] = ()


def read_sheet(file: Path, sheet: str = "") -> SheetOf:
    """Return the rows of a CSV or XLSX file; raises TableError.

    `sheet` names one of a workbook's sheets, the first one where it is empty.
    """
    try:
        size = file.stat().st_size
    except OSError as error:
        why = phrase("cannot be read: {why}", why=said_by_disk(error))
        raise TableError(why) from error
    if not file.is_file():
        raise TableError(phrase("is no ordinary file"))
    if size > MOST_BYTES:
        raise TableError(phrase("is larger than {size} MiB", size=MOST_BYTES // 1024 // 1024))
    asked = [*_reader(), str(file.resolve()), sheet, spoken().code]
    try:
        done = subprocess.run(asked, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        why = phrase("takes longer than {seconds} seconds to read", seconds=SECONDS)
        raise TableError(why) from error
    try:
        said = json.loads(done.stdout)
    except ValueError as error:
        why = phrase("cannot be read: it needs too much memory, or is damaged")
        raise TableError(why) from error
    if "error" in said:
        raise TableError(str(said["error"]))
    rows = tuple(tuple(map(_cell, row)) for row in said["rows"])
    return SheetOf(rows, said["delimiter"], tuple(said["sheets"]))


def _reader() -> list[str]:
    """Return the command that reads a table in a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READING]
    # -P: a csv.py beside the table must not be taken for Python's own.
    return [sys.executable, "-P", "-m", "msssim.scenario.tabular"]


def _cell(said: object) -> Cell:
    if isinstance(said, dict):
        return date.fromisoformat(said["day"])
    return said if isinstance(said, str | float | int) and not isinstance(said, bool) else None


def _limit() -> None:
    """Let this process use little memory and time."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        hard = resource.getrlimit(kind)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, hard))


def _read(file: Path, sheet: str) -> dict[str, object]:
    with file.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    if content.startswith(b"PK\x03\x04"):
        return _workbook(content, sheet)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise TableError(phrase("is an old or an encrypted workbook: save it as .xlsx or .csv"))
    return _csv(content)


def _workbook(content: bytes, sheet: str) -> dict[str, object]:
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError as error:
        why = phrase("needs {library}: {cure}", library="python-calamine", cure=cure_for("report"))
        raise TableError(why) from error

    _check_parts(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = book.sheet_names
        name = sheet or names[0]
        if name not in names:
            raise TableError(phrase(NO_SHEET, name=name, names=", ".join(names)))
        rows = book.get_sheet_by_name(name).to_python(nrows=MOST_ROWS + 2)
    except (CalamineError, OSError, IndexError) as error:
        raise TableError(phrase("is no workbook that can be read")) from error
    return _said([[_plain(cell) for cell in row] for row in rows], "", names)


def _check_parts(content: bytes) -> None:
    """Refuse what unpacks to more than any table, and what defines entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            found = parts.infolist()
            if len(found) > MOST_PARTS or sum(p.file_size for p in found) > MOST_UNPACKED:
                raise TableError(phrase(TOO_MUCH))
            total = 0
            for part in found:
                with parts.open(part) as stream:
                    while piece := stream.read(1 << 20):
                        total += len(piece)
                        if total > MOST_UNPACKED:
                            raise TableError(phrase(TOO_MUCH))
                        if b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
                            raise TableError(phrase(ENTITIES))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise TableError(phrase("is no workbook that can be read")) from error


def _plain(cell: object) -> object:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return {"day": cell.isoformat()}
    if isinstance(cell, int | float):
        return float(cell)
    return str(cell)


def _csv(content: bytes) -> dict[str, object]:
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise TableError(phrase("is neither a CSV nor an XLSX file"))
    text = _text(content)
    delimiter = _delimiter(text)
    csv.field_size_limit(1_000_000)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        rows = [row for row, _ in zip(reader, range(MOST_ROWS + 2), strict=False)]
    except csv.Error as error:
        raise TableError(phrase("is no CSV that can be read: a quote is out of place")) from error
    return _said([list(row) for row in rows], delimiter, [])


def _text(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    """Return what parts the cells of the first line into most columns."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    counts = {one: len(next(csv.reader([first], delimiter=one), [])) for one in DELIMITERS}
    return max(DELIMITERS, key=lambda one: counts[one])


def _said(rows: list[list[object]], delimiter: str, sheets: list[str]) -> dict[str, object]:
    while rows and not any(cell not in (None, "") for cell in rows[-1]):
        rows.pop()
    if len(rows) > MOST_ROWS + 1:
        raise TableError(phrase("has more than {most} rows", most=written(MOST_ROWS)))
    if any(len(row) > MOST_COLUMNS for row in rows):
        raise TableError(phrase("has more than {most} columns", most=MOST_COLUMNS))
    if any(isinstance(cell, str) and len(cell) > MOST_TEXT for row in rows for cell in row):
        raise TableError(phrase(LONG_CELL, most=written(MOST_TEXT)))
    return {"rows": rows, "delimiter": delimiter, "sheets": sheets}


def read_alone(file: str, sheet: str, language: str) -> None:
    """Write the rows of a table to stdout as JSON, or why it cannot be read, within limits."""
    _limit()
    speak(language)
    try:
        said = _read(Path(file), sheet)
    except TableError as error:
        said = {"error": str(error)}
    except MemoryError:
        said = {"error": phrase("needs too much memory to read")}
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    read_alone(*sys.argv[1:])
