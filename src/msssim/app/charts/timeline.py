"""The mandate, arrivals, money and events of a scenario on the calendar of the charts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from msssim.app.charts.axes import month_firsts, month_label
from msssim.app.theme import AXIS_WIDTH, LIGHT, Theme, mixed, scaled_font
from msssim.app.tongue import said
from msssim.outputs.calendar_marks import ROWS, Item

ROW_HEIGHT = 20
HEAD, FOOT = 22, 20
DIAMOND = 4.5


class Timeline(QFrame):
    """Paints the calendar it was last shown; a spell is a bar, a day a diamond."""

    pointed = Signal(float)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setMouseTracking(True)
        self.setMinimumHeight(HEAD + ROW_HEIGHT * len(ROWS) + FOOT)
        self.setAccessibleName(self.tr("Mandate timeline"))
        self._items: list[Item] = []
        self._span = (0.0, 1.0)
        self._day: float | None = None
        self._theme = LIGHT
        self._places: list[tuple[QRectF, Item]] = []

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.update()

    def show_items(self, items: Sequence[Item]) -> None:
        """Paint these items at the next frame."""
        self._items = list(items)
        self.setAccessibleDescription("; ".join(item.tip for item in items))
        self.update()

    def show_span(self, first: float, last: float) -> None:
        """Show the days between two ordinals."""
        self._span = (first, last)
        self.update()

    def show_day(self, day: float | None) -> None:
        """Show the cross-hair at a day, or none."""
        if day != self._day:
            self._day = day
            self.update()

    def _x(self, day: float) -> float:
        first, last = self._span
        room = self.width() - AXIS_WIDTH - 2
        return AXIS_WIDTH + (day - first) / max(1e-9, last - first) * room

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title, the rows, their items and the cross-hair."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(scaled_font(self.font(), 1.0, bold=True))
        painter.drawText(QPointF(9, 16), self.tr("Mandate timeline"))
        painter.setFont(scaled_font(self.font(), 0.85))
        self._places = []
        height = (self.height() - HEAD - FOOT) / len(ROWS)
        for number, row in enumerate(ROWS):
            self._paint_row(painter, row, HEAD + number * height, height)
        self._paint_days(painter)
        if self._day is not None and self._span[0] <= self._day <= self._span[1]:
            x = self._x(self._day)
            painter.setPen(QPen(QColor(self._theme.text), 1))
            painter.drawLine(QLineF(x, HEAD, x, self.height() - FOOT))
        painter.end()

    def _paint_days(self, painter: QPainter) -> None:
        """Write the calendar beneath, as the charts have it."""
        painter.setClipping(False)
        painter.setPen(QColor(self._theme.muted))
        for day in month_firsts(*self._span, self.width() - AXIS_WIDTH):
            x = self._x(day.toordinal())
            place = QRectF(x - 40, self.height() - FOOT, 80, FOOT)
            if place.left() + 10 >= AXIS_WIDTH and place.right() <= self.width() + 10:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, month_label(day.toordinal()))

    def _paint_row(self, painter: QPainter, row: str, top: float, height: float) -> None:
        painter.setClipping(False)
        painter.setPen(QColor(self._theme.muted))
        head = QRectF(4, top, AXIS_WIDTH - 8, height)
        painter.drawText(
            head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said(row)
        )
        painter.setClipRect(QRectF(AXIS_WIDTH, top, self.width() - AXIS_WIDTH - 2, height))
        color = self._theme.color(ROWS.index(row))
        for item in self._items:
            if item.row == row:
                self._paint_item(painter, item, color, top, height)

    def _paint_item(
        self, painter: QPainter, item: Item, color: QColor, top: float, height: float
    ) -> None:
        first, last = self._x(item.start.toordinal()), self._x(item.end.toordinal())
        middle = top + height / 2
        if item.start == item.end:
            painter.setPen(QPen(color, 1.2))
            painter.setBrush(color if item.sure else QColor(self._theme.base))
            diamond = [(0, -DIAMOND), (DIAMOND, 0), (0, DIAMOND), (-DIAMOND, 0)]
            painter.drawPolygon(QPolygonF([QPointF(first + x, middle + y) for x, y in diamond]))
            self._places.append((QRectF(first - 6, top, 12, height), item))
            return
        place = QRectF(first, top + 2.5, max(3.0, last - first), height - 5)
        painter.setPen(QPen(color, 1, Qt.PenStyle.SolidLine if item.sure else Qt.PenStyle.DashLine))
        painter.setBrush(mixed(color, 0.35 if item.sure else 0.12, QColor(self._theme.base)))
        painter.drawRect(place)
        painter.setPen(QColor(self._theme.text))
        seen = place.intersected(QRectF(AXIS_WIDTH, top, self.width() - AXIS_WIDTH, height))
        if painter.fontMetrics().horizontalAdvance(item.label) <= seen.width() - 8:
            painter.drawText(seen.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, item.label)
        self._places.append((place, item))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which day is under the mouse."""
        x = event.position().x()
        if x >= AXIS_WIDTH:
            first, last = self._span
            room = self.width() - AXIS_WIDTH - 2
            self.pointed.emit(first + (x - AXIS_WIDTH) / room * (last - first))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has gone."""
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what the item under the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            tips = [item.tip for place, item in self._places if place.contains(at)]
            QToolTip.showText(event.globalPos(), "\n".join(tips), self)
            return True
        return super().event(event)
