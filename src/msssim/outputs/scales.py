"""Amounts along an axis: all in the unit of the largest, in as few digits as tell them apart."""

from __future__ import annotations

import math

from msssim.outputs.words import LEAST_BILLION, LEAST_MILLION
from msssim.scenario.language import phrase, written

MOST_DIGITS = 3


def tick(value: float, unit: str, spacing: float, most: float) -> str:
    """Return an amount on an axis that goes up to `most`: `1,500`, `0.5 bn`, `50 M`, `80 %`.

    Dollars are in billions where `words.money` says the largest so, as a mark beside it does.
    """
    if value < 0:
        return "\N{MINUS SIGN}" + tick(-value, unit, spacing, most)
    if unit in ("share", "probability"):
        return f"{written(100 * value, _digits(100 * spacing))} %"
    if not unit.startswith("US$") or most < LEAST_MILLION:
        return written(value, _digits(spacing))
    if abs(value) < spacing / 1000:
        return "0"
    if most < LEAST_BILLION:
        return f"{written(value / 1e6, _digits(spacing / 1e6))} M"
    return phrase("{n} bn", n=written(value / 1e9, _digits(spacing / 1e9)))


def _digits(spacing: float) -> int:
    """Return how many digits behind the point tell one multiple of a spacing from the next."""
    found = (n for n in range(MOST_DIGITS) if math.isclose(spacing, round(spacing, n)))
    return next(found, MOST_DIGITS)
