"""The item that paints a chart's layers in the chart's own numbers."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from msssim.app.charts.layers import Area, Drawing, Line, Picture, hatched

HAIR = 0.6
"""Pixels between the two hairlines that read as one thicker line, at a tenth of its cost."""


class Canvas(pg.GraphicsObject):
    """Paints the drawing it was last given."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = Drawing()

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint `drawing` when the view is next painted, which whoever holds this asks for.

        `update()` here would have all of it painted a second time, after the view's own frame.
        """
        self._drawing = drawing

    def boundingRect(self) -> QRectF:
        """Return all that can be seen: ranges are fixed, so nothing asks for less."""
        box = self.getViewBox()
        return QRectF(box.viewRect()) if box is not None else QRectF()

    def viewTransformChanged(self) -> None:
        """Follow a zoom."""
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint areas without smoothing, lines with it: a tenth of the time, and it reads well."""
        hair = HAIR * self.pixelHeight()
        for layer in self._drawing.layers:
            if isinstance(layer, Area):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(layer.color)
                painter.drawPolygon(layer.shape)
                if layer.hatch != Qt.BrushStyle.NoBrush:
                    painter.setBrush(hatched(layer.color, layer.hatch))
                    painter.drawPolygon(layer.shape)
            elif isinstance(layer, Line):
                _paint_line(painter, layer, hair)
            elif isinstance(layer, Picture):
                _paint_picture(painter, layer)


def _paint_line(painter: QPainter, line: Line, hair: float) -> None:
    pen = QPen(line.color, 1)
    pen.setCosmetic(True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if line.outline is not None:
        _paint_outline(painter, line, hair)
    if line.dash:
        pen.setDashPattern(list(line.dash))
    painter.setPen(pen)
    painter.drawPolyline(line.shape)
    painter.translate(QPointF(0, hair))
    painter.drawPolyline(line.shape)
    painter.translate(QPointF(0, -hair))


def _paint_outline(painter: QPainter, line: Line, hair: float) -> None:
    """Paint hairlines above and below where the line will be, so that it stands out on areas."""
    pen = QPen(line.outline or line.color, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    for by in (-2 * hair, -hair, 2 * hair, 3 * hair):
        painter.translate(QPointF(0, by))
        painter.drawPolyline(line.shape)
        painter.translate(QPointF(0, -by))


def _paint_picture(painter: QPainter, picture: Picture) -> None:
    painter.save()
    place = picture.place
    # A chart's values grow upwards, an image's rows downwards.
    painter.setTransform(QTransform(1, 0, 0, -1, 0, place.top() + place.bottom()), combine=True)
    painter.drawImage(place, picture.image)
    painter.restore()
