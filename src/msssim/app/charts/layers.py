"""What a chart's canvas holds: areas, lines and pictures in the chart's own numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPolygonF

from msssim.app.charts.shapes import band, polygon
from msssim.app.theme import HATCHED, ink_on
from msssim.outputs.answer import Answer
from msssim.outputs.bands import Bands
from msssim.outputs.series import Key
from msssim.scenario.uncertain import Array


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer on a chart, with the number of its colour and dashes among those compared."""

    answer: Answer
    label: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Against:
    """An answer that another is compared with, and what lies between them draw by draw."""

    answer: Answer
    paired: Mapping[Key, Bands] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape."""

    shape: QPolygonF
    color: QColor
    hatch: Qt.BrushStyle = Qt.BrushStyle.NoBrush


@dataclass(frozen=True, slots=True)
class Line:
    """A line, with the text at its end; on areas it needs an outline."""

    shape: QPolygonF
    color: QColor
    dash: tuple[float, ...] = ()
    label: str = ""
    outline: QColor | None = None

    def height(self, day: float) -> float | None:
        """Return where it stands on a day, or where it ended sooner; none before its first day."""
        shape, count = self.shape, self.shape.size()
        after = bisect_right(range(count), day, key=lambda number: shape.at(number).x())
        if not after:
            return None
        start = shape.at(after - 1)
        if after == count:
            return start.y()
        end = shape.at(after)
        return start.y() + (end.y() - start.y()) * (day - start.x()) / (end.x() - start.x())


@dataclass(frozen=True, slots=True)
class Picture:
    """An image over a range of days and values, its rows named."""

    image: QImage
    place: QRectF
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A text on an area, between whose edges it has a middle of its own in every step."""

    text: str
    edges: Array
    middles: Array
    color: QColor
    ground: QColor

    def middle(self, day: float) -> float:
        """Return the area's middle on a day."""
        step = int(np.searchsorted(self.edges, day, side="right")) - 1
        return float(self.middles[min(max(step, 0), len(self.middles) - 1)])


Layer: TypeAlias = Area | Line | Picture | Label


class Spell(NamedTuple):
    """What binds for a while: its name, colour and hatch."""

    name: str
    color: QColor
    hatch: Qt.BrushStyle


@dataclass(frozen=True, slots=True)
class Drawing:
    """All layers of a chart, lowest first, and the lowest and highest value among them.

    `key` names the colours of what is stacked, the topmost first, `spells` those of what binds
    with their hatches, the longest first.
    """

    layers: tuple[Layer, ...] = ()
    highest: float = 0.0
    lowest: float = 0.0
    key: tuple[tuple[str, QColor], ...] = ()
    spells: tuple[Spell, ...] = ()


def fan(days: Array, bands: Bands, color: QColor) -> Iterator[Area]:
    """Yield the areas of nine in ten runs and of one in two, the wider first."""
    for low, high, opacity in ((0, 4, 0.18), (1, 3, 0.28)):
        shape = band(*_widened(days, bands.quantiles[low], bands.quantiles[high]))
        yield Area(shape, faded(color, opacity))


def _widened(days: Array, *values: Array) -> tuple[Array, ...]:
    """Return a single day with the day before it, alike: a point alone would not be seen."""
    if len(days) != 1:
        return days, *values
    return np.array([days[0] - 1, days[0]]), *(np.repeat(one, 2) for one in values)


def faded(color: QColor, opacity: float) -> QColor:
    """Return a colour through which what lies beneath is seen."""
    made = QColor(color)
    made.setAlphaF(opacity)
    return made


def hatched(color: QColor, hatch: Qt.BrushStyle) -> QBrush:
    """Return a hatch to paint over a colour, in the ink that is read on it."""
    return QBrush(faded(QColor(ink_on(color.name())), HATCHED), hatch)


def line(
    days: Array,
    values: Array,
    color: QColor,
    dash: tuple[float, ...] = (),
    label: str = "",
    outline: QColor | None = None,
) -> Line:
    """Return a line through the finite ones of values."""
    finite = np.isfinite(values)
    shape = polygon(*_widened(days[finite], values[finite]))
    return Line(shape, color, dash, label, outline)
