"""Numbers, days and shares as people write them in tables, in either style of decimals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from msssim.scenario.language import marked, phrase, spoken
from msssim.scenario.tabular import Cell

Decimal: TypeAlias = Literal["point", "comma"]
First: TypeAlias = Literal["day", "month", ""]

SPACES = re.compile(r"[\s\u00a0\u202f_']")
IN_THREES = re.compile(r"(?<![\d.,])\d{1,3}([\s\u00a0\u202f_']\d{3})+(?!\d)")
"""Digits whose groups a space, or what else is no decimal mark, keeps apart."""
LOOSE = re.compile(r"(?<=[-+])\s+|\s+(?=%)")
UNITS = re.compile(r"^(US\$|USD|\$|€)|(US\$|USD|\$|officers)$", re.IGNORECASE)
COMMA = re.compile(r"[-+]?(\d+|\d{1,3}(\.\d{3})+),(\d{1,2}|\d{4,})")
POINT = re.compile(r"[-+]?(\d+|\d{1,3}(,\d{3})+)\.(\d{1,2}|\d{4,})")
GROUPED = {"point": re.compile(r"\d{1,3}(,\d{3})*"), "comma": re.compile(r"\d{1,3}(\.\d{3})*")}
NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?", re.ASCII)
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
SPOKEN = re.compile(r"(\d{1,2})(?:\.|er)?\s([^\W\d_]{3,})\.?\s(\d{4})")
FORMULA = re.compile(r"'*[=+\-@]")
AMOUNT = re.compile(r"[-+][\d.,\s]*\d([eE][-+]?\d+)?\s?(%|[^\W\d]*(\s[^\W\d]+){0,2})")
"""A number with its sign, and its unit behind it."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

NO_NUMBER = marked(
    {
        "point": "“{cell}” is no number where a point marks decimals",
        "comma": "“{cell}” is no number where a comma marks decimals",
    }
)


class CellError(ValueError):
    """A cell is not what its column holds; says why."""


def guarded(text: str) -> str:
    """Return a text as a cell in which no spreadsheet takes it for a formula, as of `=A1`."""
    is_formula = FORMULA.match(text) and not AMOUNT.fullmatch(text)
    return f"'{text}" if is_formula else text


def unguarded(cell: str) -> str:
    """Return the text that was guarded in a cell."""
    inside = cell.removeprefix("'")
    return inside if inside != cell and guarded(inside) == cell else cell


def _bare(text: str) -> str:
    """Return a number's text without its unit and the spaces between its groups of three digits."""
    whole = IN_THREES.sub(lambda found: SPACES.sub("", found[0]), UNITS.sub("", text.strip()))
    return LOOSE.sub("", whole.strip())


def decimal_of(cells: Iterable[Cell], delimiter: str) -> Decimal:
    """Return how a table writes decimals: as its plain cases show, else as its delimiter hints."""
    texts = [_bare(cell).rstrip("%") for cell in cells if isinstance(cell, str)]
    commas = sum(bool(COMMA.fullmatch(text)) for text in texts)
    points = sum(bool(POINT.fullmatch(text)) for text in texts)
    if commas != points:
        return "comma" if commas > points else "point"
    return "comma" if delimiter == ";" else "point"


def number(cell: Cell, decimal: Decimal) -> float:
    """Return a cell as a number; `80 %` is 0.8; raises CellError."""
    if isinstance(cell, float | int):
        return float(cell)
    if not isinstance(cell, str):
        raise CellError(phrase("must be a number"))
    text = _bare(cell)
    is_percent = text.endswith("%")
    text = text.removesuffix("%")
    mark, group = (",", ".") if decimal == "comma" else (".", ",")
    whole, _, rest = text.partition(mark)
    if group in rest or (group in whole and not GROUPED[decimal].fullmatch(whole.lstrip("+-"))):
        raise CellError(phrase(NO_NUMBER[decimal], cell=cell))
    plain = text.replace(group, "").replace(mark, ".")
    if not NUMBER.fullmatch(plain):
        raise CellError(phrase("“{cell}” is no number", cell=cell))
    return float(plain) / (100 if is_percent else 1)


def first_of(cells: Iterable[Cell]) -> First:
    """Return what stands first in days such as 14/03/2025, where one of the cells shows it."""
    for cell in cells:
        found = SLASHED.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if found and int(found[1]) > 12:
            return "day"
        if found and int(found[2]) > 12:
            return "month"
    return ""


def is_two_days(cell: Cell) -> bool:
    """Say whether a cell may be two days: 03/04/2025."""
    found = SLASHED.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return (
        found is not None and int(found[1]) <= 12 and int(found[2]) <= 12 and found[1] != found[2]
    )


def day(cell: Cell, first: First = "") -> date:
    """Return a cell as a day; raises CellError for what might be two, unless `first` tells."""
    if isinstance(cell, date):
        return cell
    text = str(cell).strip() if cell is not None else ""
    text = text.removesuffix(" 00:00:00").removesuffix("T00:00:00")
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
        if found := DOTTED.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := SLASHED.fullmatch(text):
            return _slashed(text, *map(int, found.groups()), first=first)
        if (found := SPOKEN.fullmatch(text)) and (month := _month(found[2])):
            return date(int(found[3]), month, int(found[1]))
    except CellError:
        raise
    except ValueError as error:
        raise CellError(phrase("“{cell}” is no day of the calendar", cell=text)) from error
    raise CellError(phrase("“{cell}” is no day: write 2025-03-14 or 14 Mar 2025", cell=text))


def _month(word: str) -> int:
    """Return the month that a word names in the language spoken or in English; 0 for none."""
    plain = _unaccented(word)
    for number, name in enumerate(spoken().months, 1):
        if plain.startswith(_unaccented(name).rstrip(".")):
            return number
    return MONTHS.index(plain[:3]) + 1 if plain[:3] in MONTHS else 0


def _unaccented(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _slashed(text: str, one: int, other: int, year: int, *, first: First) -> date:
    if is_two_days(text) and not first:
        raise CellError(phrase("“{cell}” may be two days: write it as 2025-03-14", cell=text))
    is_day_first = first == "day" if is_two_days(text) else one > 12
    month, date_of = (other, one) if is_day_first else (one, other)
    return date(year, month, date_of)


def switch(cell: Cell) -> bool:
    """Return a cell as yes or no; raises CellError."""
    text = str(cell).strip().lower() if cell is not None else ""
    if text in ("yes", "true", "1", "1.0", "x", phrase("yes")):
        return True
    if text in ("no", "false", "0", "0.0", "", phrase("no")):
        return False
    raise CellError(phrase("“{cell}” is neither yes nor no", cell=cell))
