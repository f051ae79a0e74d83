"""How the calendar is painted: rows of lanes, bars, diamonds, reaches and labels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from msssim.app.charts.axes import month_firsts, month_label
from msssim.app.charts.lanes import DIAMOND, Lanes, Place
from msssim.app.theme import Theme, axis_width, mixed, scaled_font
from msssim.app.tongue import said
from msssim.app.widgets import fitted_font
from msssim.outputs.calendar_marks import ROWS

LEAST_LANE, LEAST_FOOT, LEAST_HEAD = 16.0, 20.0, 22.0
ROW_GAP = 4.0
REACH = 2.5


@dataclass(frozen=True)
class Picture:
    """The calendar on so many pixels, in a theme's colours."""

    font: QFont
    size: QSize
    theme: Theme
    lanes: Lanes
    span: tuple[float, float]

    @cached_property
    def small(self) -> QFont:
        """The font of all but the title."""
        return scaled_font(self.font, 0.85)

    @cached_property
    def lane_height(self) -> float:
        """The height of a lane."""
        return max(LEAST_LANE, QFontMetricsF(self.small).height() + 3)

    @cached_property
    def head(self) -> float:
        """The height of the title."""
        return max(LEAST_HEAD, QFontMetricsF(self.font).height() + 6)

    @cached_property
    def foot(self) -> float:
        """The height of the days beneath."""
        return max(LEAST_FOOT, QFontMetricsF(self.small).height() + 4)

    def height(self, counts: tuple[int, ...]) -> int:
        """Return the height that so many lanes in each row need."""
        return round(self.head + self.foot + sum(counts) * self.lane_height + len(ROWS) * ROW_GAP)

    def top(self, row: str, lane: int = 0) -> float:
        """Return where a lane of a row begins."""
        number = ROWS.index(row)
        above = sum(self.lanes.counts[:number])
        return self.head + (above + lane) * self.lane_height + number * ROW_GAP

    def x(self, day: float) -> float:
        """Return where a day stands."""
        first, last = self.span
        room = self.size.width() - axis_width() - 2
        return axis_width() + (day - first) / max(1e-9, last - first) * room

    def mark(self, place: Place) -> QRectF:
        """Return where an item's bar or diamond stands."""
        top = self.top(place.item.row, place.lane)
        if place.item.is_day:
            middle = top + self.lane_height / 2
            return QRectF(place.left - DIAMOND, middle - DIAMOND, 2 * DIAMOND, 2 * DIAMOND)
        return QRectF(
            place.left, top + 1.5, max(3.0, place.right - place.left), self.lane_height - 3
        )

    def area(self, place: Place) -> QRectF:
        """Return where a hand finds an item: its mark and its label."""
        top = self.top(place.item.row, place.lane)
        mark = self.mark(place).adjusted(-2, 0, 2, 0)
        left, right = mark.left(), mark.right()
        if place.text:
            left = min(left, place.text_left)
            right = max(right, place.text_left + place.text_width)
        return QRectF(left, top, right - left, self.lane_height)

    def paint_ground(self, painter: QPainter, title: str, told: str, is_wrong: bool) -> None:
        """Paint the title, what is told beside it, the names of the rows and the days beneath."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold = scaled_font(self.font, 1.0, bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.text))
        used = QFontMetricsF(bold).horizontalAdvance(title) + 24
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(9, 0, used, self.head), middle, title)
        painter.setFont(self.small)
        room = QRectF(used, 0, self.size.width() - used - 8, self.head)
        painter.setPen(QColor(self.theme.bad if is_wrong else self.theme.muted))
        told = f"✕ {told}" if is_wrong else told
        shown = painter.fontMetrics().elidedText(
            told, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight) | middle, shown)
        for row in ROWS:
            self._paint_row(painter, row)
        self._paint_days(painter)

    def _paint_row(self, painter: QPainter, row: str) -> None:
        top, right = self.top(row) - ROW_GAP / 2, self.size.width() - 2
        height = self.lane_height * self.lanes.counts[ROWS.index(row)] + ROW_GAP
        painter.setPen(QPen(QColor(self.theme.grid), 1))
        painter.drawLine(QLineF(axis_width(), top, right, top))
        painter.setPen(QColor(self.theme.muted))
        place = QRectF(3, top + ROW_GAP / 2, axis_width() - 7, min(height, self.lane_height))
        right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fitted_font(self.small, said(row), place.width()))
        painter.drawText(place, right_middle, said(row))
        painter.setFont(self.small)

    def _paint_days(self, painter: QPainter) -> None:
        """Write the calendar beneath, as the charts have it."""
        bottom = self.size.height() - self.foot
        for day in month_firsts(*self.span, self.size.width() - axis_width()):
            x = self.x(day.toordinal())
            painter.setPen(QPen(QColor(self.theme.grid), 1))
            if x >= axis_width():
                painter.drawLine(QLineF(x, self.head, x, bottom))
            place = QRectF(x - 40, bottom, 80, self.foot)
            if place.left() + 10 >= axis_width() and place.right() <= self.size.width() + 10:
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, month_label(day.toordinal()))

    def paint_place(self, painter: QPainter, place: Place, is_chosen: bool) -> None:
        """Paint an item: its reach, its mark, its label, and a frame where it is chosen."""
        item, mark = place.item, self.mark(place)
        color = self.theme.color(ROWS.index(item.row))
        painter.setClipRect(
            QRectF(axis_width() - DIAMOND - 1, 0, self.size.width(), self.size.height())
        )
        self._paint_reach(painter, place, color)
        solid, ground = Qt.PenStyle.SolidLine, QColor(self.theme.base)
        if item.is_day:
            painter.setPen(QPen(color, 1.2))
            painter.setBrush(color if item.sure else ground)
            at = mark.center()
            corners = [(0, -DIAMOND), (DIAMOND, 0), (0, DIAMOND), (-DIAMOND, 0)]
            painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
        else:
            painter.setPen(QPen(color, 1, solid if item.sure else Qt.PenStyle.DashLine))
            painter.setBrush(mixed(color, 0.35 if item.sure else 0.12, ground))
            painter.drawRect(mark)
        top = self.top(item.row, place.lane)
        painter.setPen(QColor(self.theme.text))
        text = QRectF(place.text_left, top, place.text_width + 4, self.lane_height - REACH)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), place.text)
        if is_chosen:
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.area(place).adjusted(-2, 0, 2, 0), 3, 3)

    def _paint_reach(self, painter: QPainter, place: Place, color: QColor) -> None:
        """Paint a thin bar over the days on which it may fall due, a tick on the likeliest."""
        due = place.item.due
        if place.reach is None or due is None:
            return
        first, last = place.reach
        y = self.top(place.item.row, place.lane) + self.lane_height - REACH
        faint = mixed(color, 0.45, QColor(self.theme.base))
        painter.fillRect(QRectF(first, y - 1, max(1.0, last - first), REACH), faint)
        x = self.x(due.middle.toordinal())
        painter.fillRect(QRectF(x - 1, y - 3, 2, REACH + 2), color)

    def paint_day(self, painter: QPainter, day: float | None) -> None:
        """Paint the cross-hair."""
        if day is not None and self.span[0] <= day <= self.span[1]:
            painter.setClipping(False)
            x = self.x(day)
            painter.setPen(QPen(QColor(self.theme.text), 1))
            painter.drawLine(QLineF(x, self.head, x, self.size.height() - self.foot))
