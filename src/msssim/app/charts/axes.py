"""The axes: days of the calendar across, amounts upright."""

from __future__ import annotations

import math
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from msssim.app.theme import grown
from msssim.engine.calendar import MONTH
from msssim.outputs import words
from msssim.outputs.scales import tick

LABEL_FOOT = 7
"""Pixels below an axis that a label at its foot needs."""

MOST_LABELS_WIDTH = 68
"""Pixels that a date's label needs with the room around it."""


NOTHING = 1e-6
"""Below this a chart has nothing but zeros to show, and an axis up to 1 says so."""


class Axis(pg.AxisItem):
    """An axis that knows how much room it takes: Qt asks six times a frame."""

    _stands: tuple[object, ...] = ()
    _room = QRectF()

    def boundingRect(self) -> QRectF:
        """Return the axis, and the view where it has a grid."""
        view = self.linkedView()
        stands = (self.grid, self.geometry(), None if view is None else view.geometry())
        if stands != self._stands:
            self._stands, self._room = stands, self._wanted_room()
        return self._room

    def _wanted_room(self) -> QRectF:
        return QRectF(super().boundingRect())


class DayAxis(Axis):
    """Ordinals of the calendar as months, quarters or years, whatever there is room for."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the firsts of months that have room for a label."""
        return [(30.0, [float(day.toordinal()) for day in month_firsts(low, high, size)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return `Jul 2024` for each day."""
        return [month_label(value) for value in values]


def month_label(value: float) -> str:
    """Return an ordinal as `Jul 2024`, or as `14 Jul` within a month."""
    day = date.fromordinal(round(value))
    month = words.month(day)
    return f"{month} {day.year}" if day.day == 1 else f"{day.day} {month}"


def month_firsts(low: float, high: float, size: float) -> list[date]:
    """Return the days to mark between two ordinals on so many pixels."""
    first, last = (date.fromordinal(max(1, min(3_652_058, round(v)))) for v in (low, high))
    most = max(1, size / grown(MOST_LABELS_WIDTH))
    span = (last - first).days
    if span / most < 20:
        every = max(1, math.ceil(span / most))
        return [date.fromordinal(n) for n in range(first.toordinal(), last.toordinal(), every)]
    months = span / MONTH
    every = next((n for n in (1, 2, 3, 6, 12, 24, 60, 120) if months / n <= most), 240)
    found = []
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month + 1):
        day = date(number // 12, number % 12 + 1, 1)
        if number % every == 0 and first <= day <= last:
            found.append(day)
    return found


class AmountAxis(Axis):
    """Officers, dollars or shares, short enough for the margin."""

    unit = ""

    def _wanted_room(self) -> QRectF:
        """Return the axis with the lower half of a label at its foot, so that 0 is written."""
        return super()._wanted_room().adjusted(0, 0, 0, LABEL_FOOT)

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """Return a round spacing that leaves 24 pixels between labels."""
        spacing = nice_step((high - low) / max(1.0, size / 24))
        return [(spacing if self.unit == "share" else max(1.0, spacing), 0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the amounts as short text."""
        most = max(map(abs, values), default=0.0)
        return [tick(value, self.unit, spacing, most) for value in values]


def nice_step(value: float) -> float:
    """Return the least of 1, 2, 2.5, 5 times a power of ten that is not below a value."""
    if value <= 0 or not math.isfinite(value):
        return 1.0
    power: float = 10 ** math.floor(math.log10(value))
    return next(power * n for n in (1, 2, 2.5, 5, 10) if power * n >= value * (1 - 1e-9))


def nice_range(lowest: float, highest: float, current: tuple[float, float]) -> tuple[float, float]:
    """Return a round range for values around zero; one that still suits stays as it is."""
    low, high = current
    span = highest - lowest
    if span < NOTHING:
        return 0.0, 1.0
    if (
        low <= lowest
        and highest <= high
        and span > 0.55 * (high - low)
        and bool(low) == bool(lowest)
    ):
        return current
    step = nice_step(max(span, 1e-9) / 6)
    top = math.ceil(1.04 * highest / step) * step
    bottom = math.floor(1.04 * lowest / step) * step
    return (bottom, top) if top > bottom else (0.0, step)
