"""Charts as pictures: as they look, or as a figure for print."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from msssim.app.charts.card import ChartCard

SHARP = 2
"""Pixels of a picture for each of the screen."""


def picture_of(card: ChartCard) -> QImage:
    """Return a chart as it looks without its menu, twice as sharp as on an ordinary screen."""
    image = QImage(card.size() * SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARP)
    image.fill(card.palette().window().color())
    painter = QPainter(image)
    card.render(painter, QPoint())
    menu = card.more.geometry()
    ground = image.pixelColor((menu.topLeft() - QPoint(1, 0)) * SHARP)
    painter.fillRect(menu, ground)
    painter.end()
    return image


def bytes_of(image: QImage) -> bytes:
    """Return a picture as a PNG file holds it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub knows files alone
    return bytes(buffer.data().data())


def copy_picture(card: ChartCard) -> None:
    """Put a chart as it looks on the clipboard."""
    QGuiApplication.clipboard().setImage(picture_of(card))
