"""Texts in a chart that do not cover one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTransform

LEAST_LETTERS = 4
"""Letters of a shortened text without which it says nothing."""


MOST_KNOWN = 200
"""Texts that are remembered; dates and amounts in them change."""


class Sizes:
    """How wide texts are in a font: measured once, for they are painted again and again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._known: dict[tuple[str, int], tuple[str, float]] = {}

    def fitted(self, text: str, most: int) -> tuple[str, float]:
        """Return a text shortened to so many pixels, and the width that it needs."""
        if (text, most) not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, most)
            self._known[text, most] = shown, self._metrics.horizontalAdvance(shown) + 6.0
        return self._known[text, most]


def kept_apart(tops: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Return where lines of a height begin, given from the highest down, so that each has room.

    They stay in their order and between top and bottom, where all of them have room there.
    """
    found: list[float] = []
    for wanted in reversed(tops):
        found.append(min(wanted, (found[-1] if found else bottom) - height))
    found.reverse()
    for index, wanted in enumerate(found):
        found[index] = max(wanted, found[index - 1] + height if index else top)
    return found


@dataclass
class Texts:
    """Writes texts within a place, each moved down, or up, to where there is room."""

    painter: QPainter
    place: QRectF
    ground: QColor
    sizes: Sizes
    onto: QTransform
    """What leads from days and values to pixels."""
    taken: list[QRectF] = field(default_factory=list)
    shortened: list[tuple[QRectF, str]] = field(default_factory=list)
    """Where texts stand that are not written whole, and what they are."""
    metrics: QFontMetrics = field(init=False)
    height: float = field(init=False)
    """The height of a line."""

    def __post_init__(self) -> None:
        self.ground.setAlphaF(0.8)
        self.metrics = self.painter.fontMetrics()
        self.height = float(self.metrics.height())

    def at(self, day: float, value: float) -> QPointF:
        """Return where a day and a value stand in the plot."""
        return self.onto.map(QPointF(day, value))

    def write(self, text: str, x: float, y: float, color: QColor, widest: float = 1.0) -> None:
        """Write a text from a point on, to its left where it would leave the place.

        It is shortened to the widest share of the place, and left out where others leave no room.
        """
        whole, (text, width) = text, self.sizes.fitted(text, int(self.place.width() * widest))
        left = x if x + width <= self.place.right() else x - width
        left = max(self.place.left(), min(left, self.place.right() - width))
        top = max(self.place.top(), min(y, self.place.bottom() - self.height))
        plate = self._free(QRectF(left, top, width, self.height))
        if plate is None:
            return
        self.taken.append(plate)
        if text != whole:
            self.shortened.append((plate, whole))
        self.painter.fillRect(plate, self.ground)
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
