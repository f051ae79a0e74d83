"""What the colours of a chart stand for: a scale of shares, and the parts of a stack."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from msssim.app.charts.layers import Spell, hatched
from msssim.app.theme import LIGHT, Theme, scaled_font
from msssim.app.widgets import plain_tip

SHARP = 2
RAMP, HEIGHT = 56, 14
APART = 10
"""Pixels between two names in a row."""
SWATCH, WIDEST = 9, 104
"""Pixels of a colour's square, and of the widest key."""


def scale_picture(
    colors: Sequence[str], ends: tuple[str, str], theme: Theme, font: QFont
) -> QPixmap:
    """Return a scale of colours between two texts as a small picture."""
    small = scaled_font(font, 0.85)
    metrics = QFontMetricsF(small)
    rooms = [metrics.horizontalAdvance(text) + 4 for text in ends]
    picture = QPixmap(round((RAMP + sum(rooms)) * SHARP), HEIGHT * SHARP)
    picture.setDevicePixelRatio(SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(small)
    painter.setPen(QColor(theme.muted))
    left = rooms[0]
    ramp = QLinearGradient(QPointF(left, 0), QPointF(left + RAMP, 0))
    for place, color in enumerate(colors):
        ramp.setColorAt(place / (len(colors) - 1), QColor(color))
    painter.fillRect(QRectF(left, 3, RAMP, HEIGHT - 6), ramp)
    painter.drawText(QRectF(0, 0, left, HEIGHT), Qt.AlignmentFlag.AlignVCenter, ends[0])
    last = QRectF(left + RAMP + 4, 0, rooms[1], HEIGHT)
    painter.drawText(last, Qt.AlignmentFlag.AlignVCenter, ends[1])
    painter.end()
    return picture


class Key(QWidget):
    """Names the parts of a stack beside it, the topmost first, so that nothing lies on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[tuple[str, QColor], ...] = ()
        self._theme = LIGHT
        self.setFont(scaled_font(self.font(), 0.85))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)

    def show_entries(self, entries: Sequence[tuple[str, QColor]], theme: Theme) -> None:
        """Show names and their colours."""
        if tuple(entries) == self.entries and theme is self._theme:
            return
        self.entries, self._theme = tuple(entries), theme
        self.setToolTip("\n".join(name for name, _ in entries))
        self.setVisible(bool(entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the widest name, as far as there is room beside a chart."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name, _ in self.entries), default=0)
        return QSize(min(WIDEST, SWATCH + 12 + widest), metrics.height() * len(self.entries))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a square and a name a line; what has no room is counted in the last one."""
        painter = QPainter(self)
        metrics = painter.fontMetrics()
        line = min(metrics.height() + 2, max(metrics.ascent(), self.height() // self._lines()))
        shown = list(self.entries[: max(1, self.height() // line)])
        for order, (name, color) in enumerate(shown):
            more = len(self.entries) - len(shown) + 1
            text = name if more == 1 or order < len(shown) - 1 else f"+ {more}"
            painter.fillRect(QRectF(2, order * line + (line - SWATCH) / 2, SWATCH, SWATCH), color)
            painter.setPen(QColor(self._theme.text))
            place = QRectF(SWATCH + 7, order * line, self.width() - SWATCH - 9, line)
            room = int(place.width())
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.end()

    def _lines(self) -> int:
        return max(1, len(self.entries))


class Spells(QWidget):
    """Names what binds in a strip, with colour and hatch, on as many lines as that takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spells: tuple[Spell, ...] = ()
        self._theme = LIGHT
        self.setFont(scaled_font(self.font(), 0.85))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_spells(self, spells: Sequence[Spell], theme: Theme) -> None:
        """Show other names."""
        self.spells, self._theme = tuple(spells), theme
        self.setToolTip(plain_tip("\n".join(spell.name for spell in spells)))
        self.update()

    @property
    def wanted(self) -> int:
        """The width of all names in a row."""
        return sum(map(self._room, self.spells))

    def show_width(self, width: int) -> None:
        """Be as high as the names need at a width."""
        self.setFixedHeight(max(1, len(self._lines(width))) * self._line_height())

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(0, self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, each line up to the right edge."""
        painter = QPainter(self)
        high = float(self._line_height())
        for number, names in enumerate(self._lines(self.width())):
            left = float(self.width() - sum(map(self._room, names)))
            for spell in names:
                square = QRectF(left, number * high + (high - SWATCH) / 2, 2 * SWATCH, SWATCH)
                painter.fillRect(square, spell.color)
                if spell.hatch != Qt.BrushStyle.NoBrush:
                    painter.fillRect(square, hatched(spell.color, spell.hatch))
                painter.setPen(QColor(self._theme.muted))
                place = QRectF(square.right() + 4, number * high, self._room(spell), high)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, spell.name)
                left += self._room(spell)
        painter.end()

    def _line_height(self) -> int:
        return self.fontMetrics().height() + 2

    def _room(self, spell: Spell) -> int:
        return 2 * SWATCH + 4 + self.fontMetrics().horizontalAdvance(spell.name) + APART

    def _lines(self, width: int) -> list[list[Spell]]:
        """Return the names that stand on each line."""
        found: list[list[Spell]] = []
        free = 0
        for spell in self.spells:
            free -= self._room(spell)
            if free < 0 or not found:
                found.append([])
                free = width - self._room(spell)
            found[-1].append(spell)
        return found
