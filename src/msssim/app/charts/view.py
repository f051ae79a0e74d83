"""A chart's plot: a canvas between fixed axes, with labels, marks and a cross-hair over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QToolTip, QWidget

from msssim.app.charts.axes import LABEL_FOOT, AmountAxis, DayAxis, nice_range
from msssim.app.charts.canvas import Canvas
from msssim.app.charts.layers import Drawing, Label, Line, Picture
from msssim.app.charts.texts import Sizes, Texts, kept_apart
from msssim.app.theme import LIGHT, Theme, axis_width, day_axis_height, scaled_font
from msssim.app.widgets import plain_tip

WIDEST_NAME = 0.42
"""The share of a plot that a line's name may take."""

DOT, NEAR = 2.6, 9.0
"""Pixels of a ring's radius, and within which the mouse means it."""


@dataclass(frozen=True, slots=True)
class Upright:
    """A day marked in a chart."""

    day: float
    label: str
    color: QColor


@dataclass(frozen=True, slots=True)
class Level:
    """A value marked across a chart."""

    value: float
    label: str
    color: QColor


@dataclass(frozen=True, slots=True)
class Dot:
    """A value observed on a day, from its least to its most; hollow where it is of a part."""

    day: float
    low: float
    value: float
    high: float
    label: str
    tip: str
    color: QColor
    is_part: bool = False


Mark: TypeAlias = Upright | Level | Dot

MOST_NAMES, ROWS_BESIDE = 60, 8
"""Rows of a picture that all have names, and pixels above and beneath them."""


class PlotView(pg.PlotWidget):
    """Shows a drawing over days; zooms and pans along the days alone."""

    pointed = Signal(float)  # the day under the mouse
    left = Signal()
    reset_asked = Signal()

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        bottom, left = DayAxis("bottom"), AmountAxis("left")
        left.unit = unit
        super().__init__(parent, axisItems={"bottom": bottom, "left": left}, enableMenu=False)
        self.setFrameShape(self.Shape.NoFrame)
        self._axes = (bottom, left)
        self._range = (0.0, 0.0)
        self.drawing = Drawing()
        self.empty = self.tr("Working…")
        self._marks: tuple[Mark, ...] = ()
        self._sizes = Sizes(self.font())
        self._shortened: list[tuple[QRectF, str]] = []
        self._day: float | None = None
        self._least = 0
        self._fitted: tuple[int, int, str] | None = None
        self._theme = LIGHT
        self.canvas = Canvas()
        self._set_up()

    def _set_up(self) -> None:
        item = self.getPlotItem()
        item.hideButtons()
        box = item.getViewBox()
        box.disableAutoRange()
        box.setMouseEnabled(x=True, y=False)
        box.setDefaultPadding(0)
        self._axes[0].setHeight(day_axis_height())
        self._axes[1].setWidth(axis_width())
        for axis in self._axes:
            # Without this the grid is drawn again with every frame, at twice the cost of the rest.
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            axis.setStyle(tickLength=0, autoExpandTextSpace=False, autoReduceTextSpace=False)
        item.addItem(self.canvas)
        self.setMouseTracking(True)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(
            self.tr("Drag to move along, Ctrl and wheel to zoom, double click for all of it")
        )

    @property
    def box(self) -> pg.ViewBox:
        """The box between the axes."""
        return self.getPlotItem().getViewBox()

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.setBackground(theme.base)
        for axis in self._axes:
            axis.setTextPen(theme.muted)
            axis.setPen(theme.border)
            axis.setTickFont(scaled_font(self.font(), 0.85))
        self._fit_rows()
        self.viewport().update()

    def be_at_least(self, pixels: int) -> None:
        """Be so high at least, higher where the names of rows need it."""
        self._least = pixels
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give every name of a row the height of a line, so that each stands in its own."""
        pictures = (layer for layer in self.drawing.layers if isinstance(layer, Picture))
        names = min(MOST_NAMES, max((len(picture.rows) for picture in pictures), default=0))
        fitted = (names, self._least, self.font().key())
        if fitted == self._fitted:
            return
        self._fitted = fitted
        line = QFontMetrics(scaled_font(self.font(), 0.85)).height()
        needed = names * line + day_axis_height() + ROWS_BESIDE
        self.setMinimumHeight(max(self._least, needed if names else 0))

    def show_grid(self, across: bool = True) -> None:
        """Show lines across at the amounts."""
        self.showGrid(x=True, y=across, alpha=0.12)

    def show_drawing(
        self, drawing: Drawing, marks: Sequence[Mark], fixed: float | None = None
    ) -> None:
        """Paint a drawing and marks; the range of values changes only where it must."""
        self.drawing, self._marks = drawing, tuple(marks)
        low, high = (
            (0.0, fixed) if fixed else nice_range(drawing.lowest, drawing.highest, self._range)
        )
        if (low, high) != self._range:
            self._range = (low, high)
            self.box.setYRange(low, high, padding=0)
        self.canvas.show_drawing(drawing)
        self._fit_rows()
        self.viewport().update()

    def show_day(self, day: float | None) -> None:
        """Show the cross-hair at a day, or none."""
        if day != self._day:
            self._day = day
            self.viewport().update()

    def hide_values(self) -> None:
        """Leave out the labels of the values."""
        self._axes[1].setStyle(showValues=False)

    def hide_days(self) -> None:
        """Leave out the axis of days."""
        self._axes[0].setStyle(showValues=False)
        self._axes[0].setHeight(LABEL_FOOT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; by itself the wheel scrolls the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which day is under the mouse."""
        super().mouseMoveEvent(event)
        at = self.box.mapSceneToView(event.position())
        self.pointed.emit(float(at.x()))

    def leaveEvent(self, event: object) -> None:
        """Tell that the mouse has gone."""
        super().leaveEvent(event)
        self.left.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the whole calendar."""
        self.reset_asked.emit()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint marks, labels and the cross-hair over the canvas, in pixels."""
        painter.save()
        font = scaled_font(self.font(), 0.85)
        if font != self._sizes.font:
            self._sizes = Sizes(font)
        painter.setFont(font)
        place = self.box.sceneBoundingRect()
        painter.setClipRect(place)
        texts = Texts(painter, place, QColor(self._theme.base), self._sizes, self._onto())
        if not self.drawing.layers:
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.empty)
        self._paint_labels(texts)
        self._paint_marks(texts)
        self._paint_dots(texts)
        self._paint_rows(texts)
        self._shortened = texts.shortened
        if self._day is not None:
            painter.setPen(QPen(QColor(self._theme.text), 1))
            x = self.pixels(self._day, 0).x()
            painter.drawLine(QLineF(x, place.top(), x, place.bottom()))
        painter.restore()

    def pixels(self, day: float, value: float) -> QPointF:
        """Return where a day and a value stand in the plot."""
        return self._onto().map(QPointF(day, value))

    def _onto(self) -> QTransform:
        """Return what leads from days and values to pixels."""
        return QTransform(self.box.childTransform()) * QTransform(self.box.sceneTransform())

    def _paint_marks(self, texts: Texts) -> None:
        painter, place = texts.painter, texts.place
        for mark in self._marks:
            painter.setPen(QPen(mark.color, 1, Qt.PenStyle.DashLine))
            if isinstance(mark, Upright):
                x = texts.at(mark.day, 0).x()
                if not place.left() - 1 <= x <= place.right() + 1:
                    continue  # its name would stand at a day that it is not of
                painter.drawLine(QLineF(x, place.top(), x, place.bottom()))
                texts.write(mark.label, x, place.top() + 1, mark.color)
            elif isinstance(mark, Level):
                y = texts.at(0, mark.value).y()
                painter.drawLine(QLineF(place.left(), y, place.right(), y))
                texts.write(mark.label, place.left() + 2, y - texts.height, mark.color)

    def _paint_dots(self, texts: Texts) -> None:
        """Paint what was observed as rings, each with its range, and name each series once."""
        painter, named = texts.painter, set()
        for dot in self.dots:
            at = texts.at(dot.day, dot.value)
            texts.taken.append(QRectF(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT))
        for dot in self.dots:
            at = texts.at(dot.day, dot.value)
            low, high = texts.at(dot.day, dot.low).y(), texts.at(dot.day, dot.high).y()
            painter.setPen(QPen(dot.color, 1.2))
            if dot.high > dot.low:
                painter.drawLine(QLineF(at.x(), low, at.x(), high))
                for y in (low, high):
                    painter.drawLine(QLineF(at.x() - 2, y, at.x() + 2, y))
            painter.setBrush(QColor(self._theme.base) if dot.is_part else dot.color)
            painter.drawEllipse(at, DOT, DOT)
            if dot.label not in named and texts.place.contains(at):
                named.add(dot.label)
                texts.write(dot.label, at.x() + 4, high - texts.height, dot.color)

    @property
    def dots(self) -> list[Dot]:
        """What was observed, as it is painted."""
        return [mark for mark in self._marks if isinstance(mark, Dot)]

    def dot_at(self, at: QPointF) -> Dot | None:
        """Return what was observed nearest to a point, where it is near enough to be meant."""
        near = [(dot, self.pixels(dot.day, dot.value) - at) for dot in self.dots]
        found = min(near, key=lambda one: one[1].manhattanLength(), default=None)
        return found[0] if found is not None and found[1].manhattanLength() < NEAR else None

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what was observed under the mouse, a text whole, else what the mouse does here."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            dot = self.dot_at(at)
            whole = [text for place, text in self._shortened if place.contains(at)]
            if dot is not None or whole:
                tip = dot.tip if dot is not None else whole[0]
                QToolTip.showText(event.globalPos(), plain_tip(tip), self)
                return True
        return bool(super().viewportEvent(event))

    def _paint_labels(self, texts: Texts) -> None:
        """Write each line's name where it leaves the view, without one covering another."""
        first, last = self.box.viewRange()[0]
        named = self._named(last, texts)
        tops = [texts.at(0, height).y() - texts.height for height, _ in named]
        place = texts.place
        tops = kept_apart(tops, texts.height, place.top(), place.bottom())
        for y, (_, line) in zip(tops, named, strict=True):
            texts.write(line.label, texts.place.right(), y, line.color, WIDEST_NAME)
        for label in (layer for layer in self.drawing.layers if isinstance(layer, Label)):
            start, end = max(first, label.edges[0]), min(last, label.edges[-1])
            if start < end:
                at = texts.at(start, label.middle((start + end) / 2))
                room = texts.at(end, 0).x() - at.x()
                texts.write_inside(label.text, at, room, label.color, label.ground)

    def _named(self, day: float, texts: Texts) -> list[tuple[float, Line]]:
        """Return the lines to name by their height on a day; of too many the foremost ones."""
        lines = [layer for layer in self.drawing.layers if isinstance(layer, Line) and layer.label]
        seen = [(height, one) for one in lines if (height := one.height(day)) is not None]
        room = max(1, int(texts.place.height() / texts.height) - 1)
        return sorted(seen[-room:], key=lambda one: -one[0])

    def _paint_rows(self, texts: Texts) -> None:
        """Write the name of each row of a picture at its left, of some where all have no room."""
        for picture in self.drawing.layers:
            if isinstance(picture, Picture):
                height = texts.place.height() / len(picture.rows)
                text = QColor(self._theme.text)
                for row in range(0, len(picture.rows), ceil(texts.height / height)):
                    y = texts.place.top() + row * height + (height - texts.height) / 2
                    texts.write(picture.rows[row], texts.place.left() + 2, y, text)
