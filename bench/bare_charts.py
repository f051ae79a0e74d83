"""The floor of all painting: six fan charts drawn with nothing but QPainter."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from msssim.app.charts.shapes import band, polygon


class BareChart(QWidget):
    """A fan chart painted with nothing but QPainter: the floor."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = np.zeros((5, 1))

    def show_rows(self, rows: np.ndarray) -> None:
        self.rows = rows
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(QColor("gray"))
        for number in range(5):
            y = self.height() * (number + 1) / 6
            painter.drawLine(QPointF(40, y), QPointF(self.width(), y))
            painter.drawText(QPointF(2, y), str(number))
        days = np.linspace(40, self.width(), self.rows.shape[1])
        values = (1 - self.rows) * self.height()
        painter.setPen(QColor(0, 0, 0, 0))
        for low, high, color in ((0, 4, "#d0e0f0"), (1, 3, "#a0c0e0")):
            painter.setBrush(QColor(color))
            painter.drawPolygon(band(days, values[low], values[high]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("navy"), 1))
        line: QPolygonF = polygon(days, values[2])
        painter.drawPolyline(line)
        painter.end()


def floor(app: QApplication, rounds: int) -> list[float]:
    """Set and repaint six bare fan charts."""
    board = QWidget()
    grid = QGridLayout(board)
    charts = [BareChart() for _ in range(6)]
    for number, chart in enumerate(charts):
        grid.addWidget(chart, number // 2, number % 2)
    board.resize(860, 760)
    board.show()
    app.processEvents()
    luck = np.random.default_rng(1)
    times = []
    for _ in range(rounds):
        rows = np.sort(luck.random((5, 118)), axis=0)
        start = time.perf_counter()
        for chart in charts:
            chart.show_rows(rows)
        app.processEvents()
        times.append(time.perf_counter() - start)
    board.close()
    return times
