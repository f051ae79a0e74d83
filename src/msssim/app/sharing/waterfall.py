"""What made a difference, as bars that each begin where the last one ended."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from msssim.app.theme import GAP, LIGHT, Theme
from msssim.studies.explain import Explanation
from msssim.studies.telling import bars, effect_text


class Waterfall(QWidget):
    """Paints the explanation it was last shown, and knows nothing else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, float, float, float]] = []
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.update()

    def show_explanation(self, found: Explanation | None) -> None:
        """Paint an explanation at the next frame, or nothing."""
        self._rows = []
        at = 0.0
        for one in bars(found) if found else ():
            text = effect_text(found.measure, one.effect) if found else ""
            self._rows.append((one.text, text, at, at + one.effect, one.error))
            at += one.effect
        if found is not None:
            total = effect_text(found.measure, found.total)
            self._rows.append((self.tr("In all"), total, 0.0, found.total, 0.0))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every bar below its text."""
        return QSize(220, len(self._rows) * self._height + GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, however narrow it is."""
        return self.sizeHint()

    @property
    def _height(self) -> int:
        return self.fontMetrics().height() * 2 + GAP

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a cause's text where the hand rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = event.pos().y() // self._height
            text = self._rows[row][0] if row < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), f"<p>{escape(text)}</p>" if text else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars from the top down."""
        painter = QPainter(self)
        low = min((min(row[2], row[3]) for row in self._rows), default=0.0)
        high = max((max(row[2], row[3]) for row in self._rows), default=0.0)
        scale = (self.width() - 2 * GAP) / ((high - low) or 1.0)
        zero = GAP - low * scale
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        bottom = len(self._rows) * self._height
        painter.drawLine(round(zero), 0, round(zero), bottom)
        for number, row in enumerate(self._rows):
            is_whole = number == len(self._rows) - 1
            self._paint_row(painter, number * self._height, row, zero, scale, is_whole)

    def _paint_row(
        self,
        painter: QPainter,
        top: int,
        row: tuple[str, str, float, float, float],
        zero: float,
        scale: float,
        is_whole: bool,
    ) -> None:
        text, effect, start, end, error = row
        line = self.fontMetrics().height()
        metrics = QFontMetricsF(self.font())
        room = self.width() - 2 * GAP - metrics.horizontalAdvance(effect) - GAP
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        place = QRectF(GAP, top, self.width() - 2 * GAP, line)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, shown)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, effect)
        left, right = sorted((zero + start * scale, zero + end * scale))
        bar = QRectF(left, top + line + 1, max(2.0, right - left), line - GAP)
        color = (
            QColor(self._theme.muted) if is_whole else self._theme.color(1 if end > start else 0)
        )
        painter.fillRect(bar, color)
        if error:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1))
            tip, middle = zero + end * scale, round(bar.center().y())
            reach = error * scale
            painter.drawLine(round(tip - reach), middle, round(tip + reach), middle)
