"""Charts as pictures: as they look, or as a figure for print."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget

SHARP = 2
"""Pixels of a picture for each of the screen."""


def picture_of(widget: QWidget) -> QImage:
    """Return a widget as it looks, twice as sharp as on an ordinary screen."""
    image = QImage(widget.size() * SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARP)
    image.fill(widget.palette().window().color())
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    return image


def bytes_of(image: QImage) -> bytes:
    """Return a picture as a PNG file holds it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub knows files alone
    return bytes(buffer.data().data())


def copy_picture(widget: QWidget) -> None:
    """Put a widget as it looks on the clipboard."""
    QGuiApplication.clipboard().setImage(picture_of(widget))
