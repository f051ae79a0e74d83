"""The floor of all painting: six fan charts drawn with nothing but QPainter, as fast as it goes.

What stands still is painted once and copied; bands are opaque and not smoothed; lines are 1 px.
"""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from msssim.app.charts.shapes import band, polygon

POINTS = (160, 160, 400, 400, 1100, 1100)
"""Points of each chart: weeks of three years, and days."""

NOISE = 0.002
"""How far points stray from their curve, as a share of the chart's height."""


class BareChart(QWidget):
    """Paints the bands and lines it was last shown."""

    def __init__(self, points: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.rows = np.zeros((5, points))
        self.still = QPixmap()

    def show_rows(self, rows: np.ndarray) -> None:
        """Paint these rows, (5, points) from 0 to 1, at the next frame."""
        self.rows = rows
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.still.size() != self.size():
            self._paint_still()
        painter.drawPixmap(0, 0, self.still)
        days = np.linspace(40, self.width(), self.rows.shape[1])
        values = (1 - self.rows) * self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        for low, high, color in ((0, 4, "#d0e0f0"), (1, 3, "#a0c0e0")):
            painter.setBrush(QColor(color))
            painter.drawPolygon(band(days, values[low], values[high]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, color in ((2, "navy"), (1, "gray")):
            painter.setPen(QPen(QColor(color), 1))
            painter.drawPolyline(polygon(days, values[row]))
        painter.end()

    def _paint_still(self) -> None:
        self.still = QPixmap(self.size())
        self.still.fill(QColor("white"))
        painter = QPainter(self.still)
        painter.setPen(QColor("gray"))
        for number in range(12):
            y = self.height() * (number + 1) / 13
            painter.drawLine(QPointF(40, y), QPointF(self.width(), y))
            painter.drawText(QPointF(2, y), str(number))
        painter.end()


def floor(app: QApplication, rounds: int) -> list[float]:
    """Set and repaint six bare fan charts."""
    board = QWidget()
    grid = QGridLayout(board)
    charts = [BareChart(points) for points in POINTS]
    for number, chart in enumerate(charts):
        grid.addWidget(chart, number // 3, number % 3)
    board.resize(1440, 900)
    board.show()
    app.processEvents()
    luck = np.random.default_rng(1)
    times = []
    for _ in range(rounds):
        shown = [_rows(luck, points) for points in POINTS]
        start = time.perf_counter()
        for chart, rows in zip(charts, shown, strict=True):
            chart.show_rows(rows)
        app.processEvents()
        times.append(time.perf_counter() - start)
    board.close()
    return times


def _rows(luck: np.random.Generator, points: int) -> np.ndarray:
    """Return five curves one above the other with some noise, (5, points)."""
    curve = 0.15 * np.sin(np.linspace(0, 6 + luck.random(), points))
    noise = luck.normal(0, NOISE, (5, points))
    return np.asarray(curve + np.linspace(0.25, 0.75, 5)[:, None] + noise)
