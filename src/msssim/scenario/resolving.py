"""What a plain word of the file means: the core rules of YAML 1.2, and dates."""

from __future__ import annotations

import re
from datetime import date
from typing import TypeAlias

from msssim.scenario.language import phrase

Scalar: TypeAlias = str | bool | int | float | date | None

MOST_DIGITS = 400

NULL = re.compile(r"~|null|Null|NULL|")
TRUE = re.compile(r"true|True|TRUE")
FALSE = re.compile(r"false|False|FALSE")
INTEGER = re.compile(r"[-+]?[0-9][0-9_]*")
RADIX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9][0-9_]*|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?")
SPECIAL = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class TooLongError(ValueError):
    """A number of more digits than any quantity has."""


def resolved(text: str) -> Scalar:
    """Return what a plain scalar means; raises TooLongError for a number without end."""
    first = text[:1]
    if not first or first in "~nN":
        if NULL.fullmatch(text):
            return None
    elif first in "tTfF":
        if TRUE.fullmatch(text):
            return True
        if FALSE.fullmatch(text):
            return False
    elif first in "+-.0123456789":
        return _number(text)
    return text


def _number(text: str) -> Scalar:
    if len(text) > MOST_DIGITS:
        raise TooLongError(phrase("is too long for a number: put text in quotes"))
    if INTEGER.fullmatch(text):
        return int(text.replace("_", ""))
    if DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    if FLOAT.fullmatch(text):
        return float(text.replace("_", ""))
    if RADIX.fullmatch(text):
        return int(text, 0)
    if SPECIAL.fullmatch(text):
        return float(text.replace(".", "").lower())
    return text
