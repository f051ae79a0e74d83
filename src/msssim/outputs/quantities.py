"""Inputs as people read them: `82 (70 to 90) %`, `15.0 M USD`, `1 Mar → 1 Jun 2025`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from msssim.outputs.words import day
from msssim.scenario.language import localized, phrase, written
from msssim.scenario.rendering import Data, inline, is_distribution

LONGEST = 60
SCALES = ((1e9, "bn USD", 2), (1e6, "M USD", 1), (0, "USD", 0))


class Said(NamedTuple):
    """A value in words and the unit behind it."""

    text: str
    unit: str

    def __str__(self) -> str:
        return f"{self.text} {self.unit}" if self.unit else self.text


def quantity(value: Data, unit: str) -> str:
    """Return a value of the file, a number or a distribution, in its unit."""
    return str(_said(value, unit, exact=False))


def change_of(a: Data, b: Data, unit: str) -> str:
    """Return `a → b` with the unit, and a year, said once; what differs never looks the same."""
    if isinstance(a, date) and isinstance(b, date):
        before = day(a).removesuffix(f" {a.year}") if a.year == b.year else day(a)
        return f"{before} → {day(b)}"
    for exact in (False, True):
        old, new = _said(a, unit, exact=exact), _said(b, unit, exact=exact)
        if str(old) != str(new):
            return f"{old.text if old.unit == new.unit else old} → {new}"
    return f"{inline(a)} → {inline(b)}"


def _said(value: Data, unit: str, *, exact: bool) -> Said:
    if value is None or value == "":
        return Said(phrase("none"), "")
    if isinstance(value, bool):
        return Said(phrase("yes") if value else phrase("no"), "")
    if isinstance(value, int | float):
        return _numbers("{}", [value], unit, exact=exact)
    if is_distribution(value):
        return _distribution(value, unit, exact=exact)
    if isinstance(value, date):
        return Said(day(value), "")
    if isinstance(value, str):
        return Said(f'"{value}"' if exact else _short(value), "")
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return Said(", ".join(map(str, value)) or phrase("none"), "")
    return Said(inline(value), "")


def _short(text: str) -> str:
    return f'"{text}"' if len(text) <= LONGEST else f'"{text[: LONGEST - 1]}…"'


def _distribution(value: Mapping[str, Any], unit: str, *, exact: bool) -> Said:
    ((kind, numbers),) = value.items()
    named = f"{kind} " if exact else ""
    if kind in ("pert", "triangular"):
        low, mode, high = numbers
        return _numbers(named + phrase("{} ({} to {})"), [mode, low, high], unit, exact=exact)
    if kind == "uniform":
        return _numbers(named + phrase("{} to {}"), numbers, unit, exact=exact)
    if kind == "normal":
        return _numbers(named + "{} ± {}", numbers, unit, exact=exact)
    if kind == "lognormal":
        return _numbers(
            named + "{} ×÷ " + localized(f"{numbers[1]:g}"), numbers[:1], unit, exact=exact
        )
    pattern = phrase(" or ").join(
        "{} " + phrase("(weight {n})", n=localized(f"{weight:g}")) for _, weight in numbers
    )
    return _numbers(named + pattern, [number for number, _ in numbers], unit, exact=exact)


def _scale(numbers: list[float]) -> tuple[float, str, int]:
    """Return the largest of SCALES in which no amount is said to be nothing."""
    sizes = [abs(number) for number in numbers if number]
    least, most = min(sizes, default=0), max(sizes, default=0)
    fits = (
        one
        for one in SCALES
        if most >= one[0] and (not one[0] or round(least / one[0], one[2]) > 0)
    )
    return next(fits)


def _numbers(pattern: str, numbers: list[float], unit: str, *, exact: bool) -> Said:
    """Return numbers in a pattern, all in one unit that suits the largest and hides none."""
    if unit.startswith("US$"):
        scale, name, digits = _scale(numbers)
        if exact or not scale:
            return Said(pattern.format(*(localized(f"{n:,.10g}") for n in numbers)), "USD")
        unit = phrase("{n} bn USD", n="").strip() if name.startswith("bn") else name
        return Said(pattern.format(*(written(n / scale, digits) for n in numbers)), unit)
    if unit.startswith(("share", "probability")):
        shown = [localized(f"{100 * number:.6g}") for number in numbers]
        rest = unit.removeprefix("share").removeprefix("probability")
        return Said(pattern.format(*shown), f"%{phrase(rest) if rest else rest}")
    shown = [localized(f"{number:,.10g}") for number in numbers]
    return Said(pattern.format(*shown), "" if unit in ("", "factor") else phrase(unit))
