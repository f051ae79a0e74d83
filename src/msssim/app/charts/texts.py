"""Texts in a chart that do not cover one another."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

LEAST_LETTERS = 4
"""Letters of a shortened text without which it says nothing."""


@dataclass
class Texts:
    """Writes texts within a place, each moved down, or up, to where there is room."""

    painter: QPainter
    place: QRectF
    ground: QColor
    taken: list[QRectF] = field(default_factory=list)
    shortened: list[tuple[QRectF, str]] = field(default_factory=list)
    """Where texts stand that are not written whole, and what they are."""
    metrics: QFontMetrics = field(init=False)
    height: float = field(init=False)
    """The height of a line."""

    def __post_init__(self) -> None:
        self.metrics = self.painter.fontMetrics()
        self.height = float(self.metrics.height())

    def write(self, text: str, x: float, y: float, color: QColor, widest: float = 1.0) -> None:
        """Write a text from a point on, to its left where it would leave the place.

        It is shortened to the widest share of the place, and left out where others leave no room.
        """
        metrics = self.metrics
        most = int(self.place.width() * widest)
        whole, text = text, metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, most)
        width = metrics.horizontalAdvance(text) + 6.0
        left = x if x + width <= self.place.right() else x - width
        left = max(self.place.left(), min(left, self.place.right() - width))
        top = max(self.place.top(), min(y, self.place.bottom() - self.height))
        plate = self._free(QRectF(left, top, width, self.height))
        if plate is None:
            return
        self.taken.append(plate)
        if text != whole:
            self.shortened.append((plate, whole))
        ground = QColor(self.ground)
        ground.setAlphaF(0.8)
        self.painter.fillRect(plate, ground)
        self.painter.setPen(color)
        self.painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def write_inside(
        self, text: str, at: QPointF, room: float, color: QColor, ground: QColor
    ) -> None:
        """Write a text on an area of a colour, where it has the room; no hatch runs through it."""
        metrics = self.metrics
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room) - 6)
        if shown != text:
            place = QRectF(at.x(), at.y() - self.height / 2, room, self.height)
            self.shortened.append((place, text))
        if room - 6 < metrics.horizontalAdvance(text[:LEAST_LETTERS] + "…"):
            return
        plate = QRectF(at.x() + 3, at.y() - self.height / 2, room - 6, self.height)
        wide = metrics.horizontalAdvance(shown) + 4
        inked = QRectF(plate.center().x() - wide / 2, plate.top() + 2, wide, plate.height() - 4)
        self.painter.fillRect(inked, ground)
        self.painter.setPen(color)
        self.painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, shown)

    def _free(self, wanted: QRectF) -> QRectF | None:
        """Return the place nearest to the one wanted that covers no other text."""
        for step in range(80):
            by = (step + 1) // 2 * self.height / 2 * (1 if step % 2 else -1)
            moved = wanted.translated(0, by)
            is_inside = (
                self.place.top() <= moved.top() and moved.bottom() <= self.place.bottom() + 1
            )
            if is_inside and not any(moved.intersects(other) for other in self.taken):
                return moved
        return None
