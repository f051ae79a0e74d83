"""Paints the bars of the finding that it was last shown, a row each, over one axis."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from msssim.app.charts.axes import month_firsts, month_label, nice_step
from msssim.app.theme import GAP, LIGHT, Theme, mixed
from msssim.app.tongue import said
from msssim.app.widgets import plain_tip
from msssim.outputs.kpis import DATE
from msssim.outputs.scales import tick
from msssim.scenario.language import localized
from msssim.studies.finding import Bar, Finding, Line, Tone

MARGIN = 14
"""Pixels left free on both sides of the axis."""

MOST_LABEL = 0.42
"""The share of the width that names may take."""


class Bars(QAbstractScrollArea):
    """Shows a finding's bars, and tells which row is chosen."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._theme = LIGHT
        self._chosen = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Bars of the finding"))

    @property
    def row_height(self) -> int:
        """Pixels of a row."""
        return self.fontMetrics().height() + GAP

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.viewport().update()

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding, or none."""
        self._finding = finding
        self._chosen = -1
        self.setAccessibleDescription("\n".join(finding.says) if finding else "")
        self.verticalScrollBar().setValue(0)
        self._fit()
        self.viewport().update()

    def show_chosen(self, row: int) -> None:
        """Show which row is chosen."""
        self._chosen = row
        bar = self.verticalScrollBar()
        top, seen = row * self.row_height, self._room()
        if row >= 0 and not bar.value() <= top <= bar.value() + seen - self.row_height:
            bar.setValue(top - seen // 2)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll over what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        row = self._row_at(event.position().y())
        if row >= 0:
            self.row_chosen.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the name of the row under the mouse whole, below the rows that of the axis."""
        if isinstance(event, QHelpEvent) and self._finding is not None:
            row = self._row_at(event.pos().y())
            text = self._finding.lines[row].label if row >= 0 else said(self._finding.axis)
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().viewportEvent(event)

    def _row_at(self, y: float) -> int:
        """Return the row at a height of the view; -1 for none."""
        row = int((y + self.verticalScrollBar().value()) // self.row_height)
        count = len(self._finding.lines) if self._finding else 0
        return row if row < count and y < self._room() else -1

    def _room(self) -> int:
        """Return the height above the axis."""
        return max(0, self.viewport().height() - 2 * self.fontMetrics().height() - GAP)

    def _fit(self) -> None:
        rows = len(self._finding.lines) if self._finding else 0
        self.verticalScrollBar().setRange(0, max(0, rows * self.row_height - self._room()))
        self.verticalScrollBar().setPageStep(max(1, self._room()))
        self.verticalScrollBar().setSingleStep(self.row_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen, and the axis beneath them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), QColor(self._theme.base))
        if self._finding is None or not self._finding.lines:
            return
        scale = _Scale(self._finding, self._plot())
        self._paint_axis(painter, scale)
        painter.setClipRect(QRectF(0, 0, self.viewport().width(), self._room()))
        offset = self.verticalScrollBar().value()
        for number, line in enumerate(self._finding.lines):
            top = number * self.row_height - offset
            if -self.row_height < top < self._room():
                self._paint_line(painter, scale, line, top, number == self._chosen)
        if self._finding.mark is not None:
            painter.setPen(QPen(QColor(self._theme.text), 1, Qt.PenStyle.DashLine))
            x = scale.x(self._finding.mark)
            painter.drawLine(QPointF(x, 0), QPointF(x, self._room()))

    def _plot(self) -> QRectF:
        """Return where bars are."""
        lines = self._finding.lines if self._finding else ()
        widest = max((self.fontMetrics().horizontalAdvance(one.label) for one in lines), default=0)
        width = self.viewport().width()
        left = min(widest + 3 * GAP, int(MOST_LABEL * width))
        return QRectF(left + MARGIN, 0, max(20, width - left - 2 * MARGIN), self._room())

    def _paint_line(
        self, painter: QPainter, scale: _Scale, line: Line, top: float, chosen: bool
    ) -> None:
        theme, height = self._theme, self.row_height
        if chosen:
            tint = mixed(QColor(theme.accent), 0.22, QColor(theme.base))
            painter.fillRect(QRectF(0, top, self.viewport().width(), height), tint)
        painter.setPen(QColor(theme.text))
        room = scale.place.left() - MARGIN - GAP
        label = painter.fontMetrics().elidedText(
            line.label, Qt.TextElideMode.ElideRight, int(room - GAP)
        )
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, top, room, height), int(flags), label)
        for bar in line.bars:
            self._paint_bar(painter, scale, bar, top)
        if line.whisker is not None:
            painter.setPen(QPen(QColor(theme.text), 1))
            low, high = (scale.x(max(0.0, end)) for end in line.whisker)
            middle = top + height / 2
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for x in (low, high):
                painter.drawLine(QPointF(x, middle - 3), QPointF(x, middle + 3))

    def _paint_bar(self, painter: QPainter, scale: _Scale, bar: Bar, top: float) -> None:
        if math.isnan(bar.start) or math.isnan(bar.end):
            return
        start, end = sorted((scale.x(bar.start), scale.x(bar.end)))
        inset = GAP if bar.tone == "part" else 4
        place = QRectF(start, top + inset, max(1.0, end - start), self.row_height - 2 * inset)
        self._fill(painter, place, bar.tone)

    def _fill(self, painter: QPainter, place: QRectF, tone: Tone) -> None:
        theme = self._theme
        ground = QColor(theme.base)
        colors = {
            "low": theme.color(1),
            "high": theme.color(0),
            "whole": mixed(theme.color(0), 0.45, ground),
            "part": theme.color(0),
            "good": QColor(theme.good),
            "bad": QColor(theme.bad),
            "rest": QColor(theme.grid),
        }
        painter.fillRect(place, colors[tone])
        if tone == "low":  # the second cue beside colour
            painter.fillRect(place, QBrush(ground, Qt.BrushStyle.BDiagPattern))

    def _paint_axis(self, painter: QPainter, scale: _Scale) -> None:
        theme, line = self._theme, self.fontMetrics().height()
        bottom = scale.place.bottom()
        taken = -1e9
        for value, text in scale.ticks():
            x = scale.x(value)
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            width = painter.fontMetrics().horizontalAdvance(text)
            left = max(0.0, min(x - width / 2, self.viewport().width() - width))
            if left > taken:
                painter.setPen(QColor(theme.muted))
                painter.drawText(QRectF(left, bottom + 2, width + 2, line), text)
                taken = left + width + GAP
        painter.setPen(QColor(theme.muted))
        title = QRectF(GAP, bottom + line, self.viewport().width() - 2 * GAP, line + 2)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        axis = said(self._finding.axis) if self._finding else ""
        title.setLeft(self._paint_legend(painter, title))
        painter.setPen(QColor(self._theme.muted))
        axis = painter.fontMetrics().elidedText(
            axis, Qt.TextElideMode.ElideRight, int(title.width())
        )
        if len(axis) > 1:  # more than that something is left out
            painter.drawText(title, int(flags), axis)

    def _paint_legend(self, painter: QPainter, place: QRectF) -> float:
        """Say which end of an input a bar is of; returns where that ends."""
        lines = self._finding.lines if self._finding else ()
        tones = {bar.tone for line in lines for bar in line.bars}
        x, side = place.left(), place.height() - GAP
        ends: tuple[tuple[Tone, str], ...] = (
            ("low", self.tr("at low")),
            ("high", self.tr("at high")),
        )
        for tone, text in ends:
            if tone in tones:
                swatch = QRectF(x, place.top() + GAP / 2, side, side)
                self._fill(painter, swatch, tone)
                painter.setPen(QColor(self._theme.muted))
                width = painter.fontMetrics().horizontalAdvance(text) + 2
                at = QRectF(x + side + 4, place.top(), width, place.height())
                painter.drawText(at, int(Qt.AlignmentFlag.AlignVCenter), text)
                x += side + width + 3 * GAP
        return x


class _Scale:
    """Where the values of a finding lie in a place."""

    def __init__(self, finding: Finding, place: QRectF) -> None:
        self.finding, self.place = finding, place
        values = [
            end for line in finding.lines for bar in line.bars for end in (bar.start, bar.end)
        ]
        values += [end for line in finding.lines for end in line.whisker or ()]
        values += [finding.mark] if finding.mark is not None else []
        values = [value for value in values if math.isfinite(value)] or [0.0, 1.0]
        self.low, self.high = min(values), max(values)
        if finding.unit in ("number", "range"):
            self.low = max(self.low, 0.0)
        if self.high <= self.low:
            self.high = self.low + (1.0 if finding.unit in (DATE, "number") else abs(self.low) or 1)

    def x(self, value: float) -> float:
        """Return the pixel of a value."""
        share = (value - self.low) / (self.high - self.low)
        return self.place.left() + max(0.0, min(1.0, share)) * self.place.width()

    def ticks(self) -> list[tuple[float, str]]:
        """Return values to mark, with their texts."""
        width, finding = self.place.width(), self.finding
        if finding.unit == DATE:
            end = self.high if finding.never is None else min(self.high, finding.never - 1)
            found = [
                (float(day.toordinal()), month_label(day.toordinal()))
                for day in month_firsts(self.low, max(end, self.low + 1), width)
            ]
            never = finding.never
            if never is not None and self.high >= never:
                found = [(at, text) for at, text in found if self.x(never) - self.x(at) > 60]
                found.append((never, said("never")))
            return found or [(self.low, _day(self.low))]
        unit = "share" if finding.unit == "range" else finding.unit
        step = nice_step((self.high - self.low) / max(1.0, width / 70))
        first = math.ceil(self.low / step - 1e-9)
        values = [number * step for number in range(first, int(self.high / step + 1e-9) + 1)]
        if finding.unit == "number":
            return [(value, localized(f"{value:.2g}")) for value in values]
        most = max(map(abs, values), default=0.0)
        return [(value, tick(value, unit, step, most)) for value in values]


def _day(value: float) -> str:
    day = date.fromordinal(round(value))
    return f"{day.day} {month_label(day.replace(day=1).toordinal())}"
