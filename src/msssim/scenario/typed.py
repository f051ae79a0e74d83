"""What a planner types for a value: numbers, shares, days and ranges as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from msssim.scenario.cells import CellError, day, decimal_of, number, switch
from msssim.scenario.language import localized, phrase, spoken
from msssim.scenario.parameter import FORBIDDEN, FieldOf
from msssim.scenario.reader import ReadError, read_value
from msssim.scenario.rendering import Data, inline, is_distribution

SIZES = {"%": 1.0, "bn": 1e9, "Md": 1e9, "M": 1e6, "k": 1e3}
"""What may stand behind a number, and by how much it counts."""
SIZE = "%|bn|Md|M|k"
NUMERAL = (
    r"[-+]?[\d.](?:[\d.,_']|[ \u00a0\u202f]\d{3}(?!\d))*(?:[eE][-+]?\d+)?"
    rf"(?:[ \u00a0]?(?:{SIZE}))?"
)
PARTED = re.compile(r"\d[\s]+\d")
IN_THREES = re.compile(r"[-+]?\d{1,3}(?:\s\d{3})+(?:[.,]\d*)?(?: ?%)?")
WIDEST = 20
"""Groups of three digits are three numbers where the last is at most so many times the first."""
RANGE = re.compile(rf"({NUMERAL})\s*(?:\.\.+|…|–|—|\b(?:to|à|a)\b|(?<=[\d% ])-)\s*({NUMERAL})")
SPREAD = re.compile(rf"({NUMERAL})\s*(?:±|\+/-|\+-)\s*({NUMERAL})")
TIMES = re.compile(rf"({NUMERAL})\s*(?:×÷|\*/|x/)\s*({NUMERAL})")
AROUND = re.compile(
    rf"({NUMERAL})\s*\(\s*({NUMERAL})\s*(?:\.\.+|…|–|—|-|to|à|a|,|;)\s*({NUMERAL})\s*\)"
)
THREE = re.compile(
    r"([^\s;/|]+)(?:\s*[;/|]\s*|\s+)([^\s;/|]+)(?:\s*[;/|]\s*|\s+)"
    rf"([^\s;/|]+(?: ?(?:{SIZE}))?)"
)
BEHIND = re.compile(rf"\)\s*({SIZE})$")
SHARES = ("share", "probability")
SHORTHANDS = {
    "pert": "{1} ({0} – {2})",
    "uniform": "{0} – {1}",
    "normal": "{0} ± {1}",
}
"""How people write shapes; what has none here is written as in the file."""


def typed(text: str, field: FieldOf) -> Data:
    """Return the value that a text means in a field, none where it is empty.

    What may be uncertain takes `300..450`, `300 ±50` and `0.4 0.6 0.9` too. Raises CellError.
    """
    text = text.strip()
    if not text:
        return None
    if FORBIDDEN.search(text):
        raise CellError(phrase("must not hold control or direction-changing characters"))
    if field.kind == "text":
        return text
    if field.kind == "words":
        return _words(text)
    if text.startswith(("{", "[")):
        written: Data = _in_file(text)
        return written
    if field.kind == "date" or (field.kind == "value" and _is_day(text)):
        return day(text)
    if field.kind == "switch":
        return switch(text)
    if field.kind == "choice":
        return text
    if field.uncertain and (found := meanings(text, field)):
        return found[0]
    return numeral(text, field)


def meanings(text: str, field: FieldOf) -> list[Data]:
    """Return the distributions that a shorthand may mean, the likeliest first; none for others."""
    text = BEHIND.sub(r"\1)", _without_unit(text.strip(), field))
    try:
        if found := AROUND.fullmatch(text):
            mode, low, high = _numerals(found, field)
            return _peaked(low, mode, high)
        if found := SPREAD.fullmatch(text):
            middle, by = _numerals(found, field)
            normal: Data = {"normal": [middle, by]}
            ends = [_tidy(middle - by), _tidy(middle + by)]
            return [normal, {"uniform": [*ends]}, *_peaked(ends[0], middle, ends[1])]
        if found := TIMES.fullmatch(text):
            return [{"lognormal": [numeral(found[1], field), numeral(found[2], None)]}]
        if found := RANGE.fullmatch(text):
            low, high = sorted(_numerals(found, field))
            return [{"uniform": [low, high]}, *_peaked(low, _tidy((low + high) / 2), high)]
        if found := THREE.fullmatch(text):
            low, mode, high = _numerals(found, field)
            is_one = IN_THREES.fullmatch(text) is not None and high > WIDEST * low
            return [] if is_one or not low <= mode <= high else _peaked(low, mode, high)
    except CellError:
        return []
    return []


def _peaked(low: float, mode: float, high: float) -> list[Data]:
    return [{"pert": [low, mode, high]}, {"triangular": [low, mode, high]}]


def _numerals(found: re.Match[str], field: FieldOf) -> list[float]:
    """Return the numbers of a shorthand; a sign or size behind the last one counts for all."""
    parts = [part.strip() for part in found.groups()]
    ending = next((mark for mark in SIZES if parts[-1].endswith(mark)), "")
    ended = [part if part.endswith(tuple(SIZES)) else part + ending for part in parts]
    return [numeral(part, field) for part in ended]


def numeral(text: str, field: FieldOf | None) -> float:
    """Return a number as people write it, `80 %` and `2.5 M` too; raises CellError."""
    plain = _without_unit(text.strip(), field) if field else text.strip()
    ending = next((mark for mark in SIZES if plain.endswith(mark)), "")
    if ending == "%" and field is not None and not field.parameter.unit.startswith(SHARES):
        raise CellError(_not_shared(text, field))
    bare = plain.removesuffix(ending).strip()
    if PARTED.search(bare) and not IN_THREES.fullmatch(bare):
        raise CellError(phrase("“{cell}” is no number", cell=text))
    mark = "%" if ending == "%" else ""
    hint = ";" if spoken().decimal == "," else ""
    value = _tidy(number(bare + mark, decimal_of([bare], hint)) * SIZES.get(ending, 1))
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _not_shared(text: str, field: FieldOf) -> str:
    if not field.parameter.unit:
        return phrase("“{cell}” is a share: this is counted in plain numbers", cell=text)
    unit = phrase(field.parameter.unit)
    return phrase("“{cell}” is a share: this is counted in {unit}", cell=text, unit=unit)


def _without_unit(text: str, field: FieldOf) -> str:
    """Return a text without the unit that people write behind a value."""
    unit = field.parameter.unit
    units = (unit, phrase(unit))
    for one in (*units, "USD", "US$") if unit.startswith("US$") else units:
        if one and text.endswith(one):
            return text.removesuffix(one).rstrip()
    return text


def _tidy(value: float) -> float:
    """Return a number without the dust of binary fractions."""
    return float(f"{value:.15g}")


def _is_day(text: str) -> bool:
    try:
        day(text)
    except CellError:
        return False
    return True


def _words(text: str) -> list[Data]:
    if text.startswith("["):
        found = _in_file(text)
        return found if isinstance(found, list) else [found]
    return [word.strip() for word in re.split(r"[,;]", text) if word.strip()]


def _in_file(text: str) -> Any:
    try:
        return read_value(text)
    except ReadError as error:
        raise CellError(error.text) from error


def typable(value: Data, field: FieldOf) -> str:
    """Return a value as the text that `typed` reads it from, to start an edit with."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return phrase("yes") if value else phrase("no")
    if is_distribution(value):
        return _shorthand(value, field)
    if isinstance(value, list):
        is_plain = field.kind == "words" and all(isinstance(item, str) for item in value)
        return ", ".join(map(str, value)) if is_plain else inline(value)
    if isinstance(value, int | float):
        if field.parameter.unit.startswith(SHARES):
            return localized(f"{_tidy(100 * value):.12g}") + " %"
        return localized(f"{value:,.15g}")
    return value.isoformat() if isinstance(value, date) else str(value)


def _shorthand(value: Mapping[str, Any], field: FieldOf) -> str:
    """Return a distribution as people write it, or as the file does where that means another."""
    ((kind, numbers),) = value.items()
    in_file = inline(dict(value))
    pattern = SHORTHANDS.get(kind)
    if pattern is None:
        return in_file
    text = pattern.format(*(typable(number, field) for number in numbers))
    if text.count(" %") > 1:  # said once, behind the last
        text = text.replace(" %", "") + " %"
    found = meanings(text, field)
    return text if field.uncertain and found and found[0] == value else in_file
