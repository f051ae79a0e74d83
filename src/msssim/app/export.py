"""What is taken away: charts as pictures, tables for a spreadsheet, results as files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

SHARP = 2
"""Pixels of a picture for each of the screen."""


def picture_of(widget: QWidget) -> QImage:
    """Return a widget as it looks, twice as sharp as on an ordinary screen."""
    size = widget.size() * SHARP
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARP)
    image.fill(widget.palette().window().color())
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    return image


def save_picture(widget: QWidget, file: Path) -> None:
    """Write a widget as it looks into an SVG or PNG file; raises OSError."""
    if file.suffix.lower() == ".svg":
        drawing = QSvgGenerator()
        drawing.setFileName(str(file))
        drawing.setSize(QSize(widget.width(), widget.height()))
        drawing.setViewBox(QRect(0, 0, widget.width(), widget.height()))
        drawing.setTitle(widget.accessibleName())
        painter = QPainter(drawing)
        widget.render(painter, QPoint())
        painter.end()
        if not file.is_file():
            raise OSError(f"{file} could not be written")
    elif not picture_of(widget).save(str(file)):
        raise OSError(f"{file} could not be written")


def copy_picture(widget: QWidget) -> None:
    """Put a widget as it looks on the clipboard."""
    QApplication.clipboard().setImage(picture_of(widget))
