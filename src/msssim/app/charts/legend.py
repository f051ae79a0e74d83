"""The scale of a chart whose colours stand for shares."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPixmap

from msssim.app.theme import Theme, scaled_font

SHARP = 2
RAMP, HEIGHT = 56, 14


def scale_picture(theme: Theme, font: QFont) -> QPixmap:
    """Return the colours from 0 to 100 % as a small picture."""
    small = scaled_font(font, 0.85)
    metrics = QFontMetricsF(small)
    ends = [(text, metrics.horizontalAdvance(text) + 4) for text in ("0 %", "100 %")]
    width = RAMP + sum(room for _, room in ends)
    picture = QPixmap(round(width * SHARP), HEIGHT * SHARP)
    picture.setDevicePixelRatio(SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(small)
    painter.setPen(QColor(theme.muted))
    left = ends[0][1]
    ramp = QLinearGradient(QPointF(left, 0), QPointF(left + RAMP, 0))
    for place, color in enumerate(theme.heat):
        ramp.setColorAt(place, QColor(color))
    painter.fillRect(QRectF(left, 3, RAMP, HEIGHT - 6), ramp)
    painter.drawText(QRectF(0, 0, left, HEIGHT), Qt.AlignmentFlag.AlignVCenter, ends[0][0])
    last = QRectF(left + RAMP + 4, 0, ends[1][1], HEIGHT)
    painter.drawText(last, Qt.AlignmentFlag.AlignVCenter, ends[1][0])
    painter.end()
    return picture
