"""A forecast's bands with what was observed, and the day as of which it was made."""

from __future__ import annotations

from datetime import date

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from msssim.app.charts.axes import month_firsts, month_label, nice_range, nice_step
from msssim.app.charts.shapes import band, polygon
from msssim.app.sharing.proof import Forecast
from msssim.app.theme import AXIS_WIDTH, GAP, LIGHT, Theme, mixed, scaled_font
from msssim.outputs import words
from msssim.outputs.scales import tick
from msssim.outputs.series import UNITS
from msssim.studies.scoring import name_of

WIDTH, HEIGHT = 420, 190
DOT = 3.0
"""Pixels from the middle of a point to its edge."""


class ForecastChart(QWidget):
    """Paints the forecast it was made with, and knows nothing else."""

    def __init__(
        self, forecast: Forecast, theme: Theme = LIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._forecast = forecast
        self._theme = theme
        self.setFont(scaled_font(self.font(), 0.85))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points = forecast.points
        early = [forecast.start.toordinal() - 20.0, *(at for at, *_ in self._points)]
        self._left, self._right = min(early), float(forecast.ends[-1])
        highest = max(float(np.max(forecast.quantiles)), *(high for *_, high in self._points))
        self._low, self._high = nice_range(0.0, highest, (0.0, 0.0))

    def sizeHint(self) -> QSize:
        """Return the size in which labels have room."""
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(WIDTH // 2, HEIGHT * 3 // 4)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.update()

    @property
    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        return QRectF(
            AXIS_WIDTH,
            line + GAP,
            self.width() - AXIS_WIDTH - GAP,
            self.height() - 2.4 * line - GAP,
        )

    @property
    def _across(self) -> tuple[float, float]:
        """Where day 0 stands, and the pixels of a day."""
        plot = self._plot
        slope = plot.width() / (self._right - self._left)
        return plot.left() - self._left * slope, slope

    @property
    def _up(self) -> tuple[float, float]:
        """Where nothing stands, and the pixels of one."""
        plot = self._plot
        slope = -plot.height() / (self._high - self._low)
        return plot.bottom() - self._low * slope, slope

    def _x(self, day: float) -> float:
        return self._across[0] + day * self._across[1]

    def _y(self, value: float) -> float:
        return self._up[0] + value * self._up[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, bands, the as-of line and the observations, in this order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        self._paint_bands(painter)
        self._paint_start(painter)
        for at, low, middle, high in self._points:
            self._paint_point(painter, at, low, middle, high)

    def _paint_axes(self, painter: QPainter) -> None:
        plot, line = self._plot, self.fontMetrics().height()
        unit = UNITS[self._forecast.series.partition(".")[0]]
        spacing = nice_step((self._high - self._low) / max(1.0, plot.height() / 34))
        painter.setPen(QColor(self._theme.text))
        title = QRectF(GAP, 0, self.width() - GAP, line + 2)
        painter.drawText(
            title, Qt.AlignmentFlag.AlignLeft, f"{name_of(self._forecast.series)} ({unit})"
        )
        for value in np.arange(self._low, self._high + spacing / 2, spacing):
            y = self._y(float(value))
            painter.setPen(QColor(self._theme.grid))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(self._theme.muted))
            place = QRectF(0, y - line / 2, AXIS_WIDTH - GAP, line)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight, tick(float(value), unit, spacing, self._high)
            )
        for day in month_firsts(self._left, self._right, plot.width()):
            x = self._x(day.toordinal())
            place = QRectF(x - 40, plot.bottom() + 3, 80, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, month_label(day.toordinal()))

    def _paint_bands(self, painter: QPainter) -> None:
        low, lower, middle, higher, high = (
            self._up[0] + row * self._up[1] for row in self._forecast.quantiles
        )
        xs = self._across[0] + self._forecast.ends * self._across[1]
        color, ground = self._theme.color(0), QColor(self._theme.raised)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, below, above in ((0.18, low, high), (0.36, lower, higher)):
            painter.setBrush(mixed(color, share, ground))
            painter.drawPolygon(band(xs, below, above))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5))
        painter.drawPolyline(polygon(xs, middle))

    def _paint_start(self, painter: QPainter) -> None:
        start: date = self._forecast.start
        plot, x = self._plot, self._x(start.toordinal())
        painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(QColor(self._theme.muted))
        place = QRectF(x + 4, plot.top(), 200, self.fontMetrics().height())
        text = self.tr("as of {0}").format(words.day(start))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, text)

    def _paint_point(
        self, painter: QPainter, at: float, low: float, middle: float, high: float
    ) -> None:
        x = self._x(at)
        ends = [self._y(value) for value in (low, middle, high)]
        color = QColor(self._theme.text)
        painter.setPen(QPen(color, 1))
        painter.drawLine(QPointF(x, ends[0]), QPointF(x, ends[2]))
        is_known = at < self._forecast.start.toordinal()
        painter.setBrush(QColor(self._theme.raised) if is_known else color)
        center = QPointF(x, ends[1])
        corners = [QPointF(0, -DOT), QPointF(DOT, 0), QPointF(0, DOT), QPointF(-DOT, 0)]
        painter.drawPolygon(QPolygonF([center + corner for corner in corners]))
