"""The density of an uncertain value, with handles that a hand or the arrow keys move."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from msssim.app.theme import mixed, scaled_font
from msssim.outputs.quantities import quantity
from msssim.scenario.parameter import Parameter
from msssim.scenario.rendering import Data
from msssim.scenario.shapes import Span, density, dragged, handles, kind_of_shape, span_of

LINES, SIDE, HEAD = 7, 10, 6
GRIP = 5
NEAR = 12
"""Pixels from a handle within which the mouse takes it."""
WIDER = 0.25
"""Share of a shape's width that is shown beside it, for handles to go to."""


class DensityPlot(QWidget):
    """Paints the shape that it was last shown; tells where its handles are dragged."""

    touched = Signal()
    moved = Signal(object)  # plain data
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Data = None
        self._known = Parameter("")
        self._view = (0.0, 1.0)
        self._held: int | None = None
        self._together: list[int] = []
        self._pressed = 0.0
        self.active = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Density of the value"))

    def sizeHint(self) -> QSize:
        """Return the room that a small plot needs."""
        return QSize(220, LINES * self.fontMetrics().height())

    @property
    def _floor(self) -> int:
        """Where the density stands on, above the numbers at the foot."""
        return self.height() - self.fontMetrics().height() - 4

    def show_shape(self, value: Data, known: Parameter) -> None:
        """Show a shape; while a handle is held, the view stays where it is."""
        is_other = kind_of_shape(value) != kind_of_shape(self._value)
        self._value, self._known = value, known
        if is_other:
            self.active = 0
        self.active = min(self.active, len(handles(value)) - 1)
        if self._held is None:
            self._view = _view_of(value, known)
        self.setAccessibleDescription(quantity(value, known.unit))
        self.update()

    def x_of(self, number: float) -> float:
        """Return where a number stands in the widget."""
        low, high = self._view
        return SIDE + (number - low) / (high - low) * (self.width() - 2 * SIDE)

    def number_at(self, x: float) -> float:
        """Return the number that stands at a place in the widget."""
        low, high = self._view
        return low + (x - SIDE) / max(1, self.width() - 2 * SIDE) * (high - low)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the density, its nine in ten, the handles and the ends of the view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.base())
        span = span_of(self._value, self._known)
        self._paint_density(painter, span)
        self._paint_handles(painter)
        self._paint_ends(painter)
        edge = palette.accent() if self.hasFocus() else palette.mid()
        painter.setPen(QPen(edge.color(), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_density(self, painter: QPainter, span: Span) -> None:
        ground, accent = self.palette().base().color(), self.palette().accent().color()
        at, dense = density(self._value, self._known)
        floor = self._floor
        room = floor - HEAD
        if kind_of_shape(self._value) == "discrete" or len(at) == 1:
            painter.setPen(QPen(accent, 5))
            for number, share in zip(at, dense, strict=True):
                x = self.x_of(float(number))
                painter.drawLine(QPointF(x, floor), QPointF(x, floor - room * float(share)))
            return
        self._fill(painter, at, dense, mixed(accent, 0.25, ground))
        inside = (at >= span.low) & (at <= span.high)
        self._fill(painter, at[inside], dense[inside], mixed(accent, 0.55, ground))

    def _fill(self, painter: QPainter, at: np.ndarray, dense: np.ndarray, color: QColor) -> None:
        if not len(at):
            return
        floor = self._floor
        room = floor - HEAD
        tops = [
            QPointF(self.x_of(float(x)), floor - room * float(y))
            for x, y in zip(at, dense, strict=True)
        ]
        ends = [QPointF(tops[-1].x(), floor), QPointF(tops[0].x(), floor)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([*tops, *ends]))

    def _paint_handles(self, painter: QPainter) -> None:
        floor = self._floor
        palette = self.palette()
        for number, at in enumerate(handles(self._value)):
            x = self.x_of(at)
            is_active = number == self.active and (self.hasFocus() or self._held is not None)
            painter.setPen(QPen(palette.text().color(), 2 if is_active else 1))
            painter.drawLine(QPointF(x, HEAD), QPointF(x, floor))
            painter.setBrush(palette.accent() if is_active else palette.base())
            painter.drawEllipse(QPointF(x, floor), GRIP, GRIP)

    def _paint_ends(self, painter: QPainter) -> None:
        painter.setPen(self.palette().placeholderText().color())
        painter.setFont(scaled_font(self.font(), 0.85))
        foot = QRectF(SIDE, self._floor + 6, self.width() - 2 * SIDE, self.fontMetrics().height())
        for number, side in zip(self._view, ("AlignLeft", "AlignRight"), strict=True):
            shown = float(f"{number:.3g}")
            painter.drawText(foot, Qt.AlignmentFlag[side], quantity(shown, self._known.unit))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle that is near, or those that stand on one another there."""
        x = event.position().x()
        at = [self.x_of(number) for number in handles(self._value)]
        nearest = int(np.argmin([abs(place - x) for place in at]))
        if event.button() == Qt.MouseButton.LeftButton and abs(at[nearest] - x) <= NEAR:
            self.active = self._held = nearest
            self._together = [n for n, place in enumerate(at) if abs(place - at[nearest]) < 1]
            self._pressed = x
            self.touched.emit()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle that is held; of several on one place, the one that can go that way."""
        x = event.position().x()
        if self._held is None or (x == self._pressed and len(self._together) > 1):
            return
        if len(self._together) > 1:
            self.active = self._held = self._together[-1 if x > self._pressed else 0]
            self._together = []
        self._move(self._held, self.number_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go."""
        self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the handle go with the focus."""
        super().focusOutEvent(event)
        self._let_go()

    def _let_go(self) -> None:
        if self._held is not None:
            self._held = None
            self.released.emit()
            self._view = _view_of(self._value, self._known)
            self.update()

    def _move(self, handle: int, to: float) -> None:
        now = dragged(self._value, handle, to, self._known)
        if now != self._value:
            self.moved.emit(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle in hand by the arrows to the sides; choose another by up and down."""
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        others = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if key in others:
            self.active = (self.active + others[key]) % len(handles(self._value))
            self.update()
        elif key in sides:
            if not event.isAutoRepeat():
                self.touched.emit()
            is_large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = (self._view[1] - self._view[0]) / (10 if is_large else 100)
            self._move(self.active, handles(self._value)[self.active] + sides[key] * step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go with the key."""
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self.released.emit()


def _view_of(value: Data, known: Parameter) -> tuple[float, float]:
    """Return the ends of what is shown: the shape and some room beside it, within the bounds."""
    at, _ = density(value, known)
    numbers = [*at.tolist(), *handles(value)]
    low, high = min(numbers), max(numbers)
    beside = WIDER * (high - low) or abs(high) * WIDER or known.step or 1.0
    low = max(known.low, low - beside)
    high = high + beside if known.high is None else min(known.high, high + beside)
    return (low, high) if high > low else (low, low + 1)
