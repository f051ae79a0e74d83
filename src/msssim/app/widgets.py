"""Small widgets that several parts use."""

from __future__ import annotations

import math
import re
from html import escape

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QWidget,
)

from msssim.app.theme import GAP, grown, scaled_font
from msssim.outputs.wrapping import unbroken

WIDE, HIGH, TITLE = 1280, 800, 32
"""Pixels of the smallest screen that is promised, and of the title of a window or dialog."""

HERE = "\N{ZERO WIDTH SPACE}"
PARTING = re.compile(r"([._/?&=\]-])(?=\w)")
"""Where a path or link may be parted, and what tells Qt so."""

MOST_WIDTHS = 50
"""Widths for which the lines of a text are remembered."""

SIZES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""The parts of its size in which a text may be painted."""


def plain_tip(text: str) -> str:
    """Return a text as a tip that shows it letter by letter: Qt takes `<b>` in a tip for markup."""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if text else ""


def give_room(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, meant for text of the usual size, that its window has room for."""
    above: QWidget | None = dialog.parentWidget()
    room = QSize(WIDE, HIGH) if above is None else above.window().size()
    dialog.resize(min(grown(width), room.width() - GAP), min(grown(height), room.height() - TITLE))


def fitted_font(font: QFont, text: str, room: float) -> QFont:
    """Return a font, as much smaller as a text needs, down to a legible size."""
    for factor in SIZES:
        made = scaled_font(font, factor, font.bold())
        if QFontMetricsF(made).horizontalAdvance(text) <= room:
            break
    return made


class ElidedLabel(QLabel):
    """One line of plain text that ends in … where there is too little room; the tip has it all."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Return the room that all of the text needs."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line and hardly any width."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def fitting_font(self) -> QFont:
        """Return the font to paint with."""
        return self.font()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setFont(self.fitting_font())
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), text)


class ElidedButton(QPushButton):
    """A button whose text has … for its middle where there is too little room; the tip has all.

    A short text that is given too stands for it there, so that no value is cut in two.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._short = "", ""
        self.setStyleSheet("text-align: left; padding: 3px 8px;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, short: str = "") -> None:
        """Show as much of a text as fits; a screen reader says all of it."""
        self._whole, self._short = text.replace("\n", " "), short
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(40, self.width() - 22)
        metrics, middle = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        has_room = metrics.horizontalAdvance(self._whole) <= room
        text = self._whole if has_room or not self._short else self._short
        shown = metrics.elidedText(text, middle, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


class FittedTabs(QTabWidget):
    """Tabs that are written smaller where there is too little room beside one another."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write them as large as there is room for now."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Write the tabs as large as there is room for, down to a legible size."""
        bar = self.tabBar()
        texts = [bar.tabText(at) for at in range(bar.count())]
        around = bar.sizeHint().width() - _width(bar.font(), texts)
        made = self.font()
        for factor in SIZES:
            made = scaled_font(self.font(), factor)
            if around + _width(made, texts) <= self.width():
                break
        if made.pointSizeF() != bar.font().pointSizeF():
            bar.setFont(made)


def _width(font: QFont, texts: list[str]) -> int:
    metrics = QFontMetricsF(font)
    return math.ceil(sum(metrics.horizontalAdvance(text) for text in texts))


class WrappedText(QPlainTextEdit):
    """A path or link, whole on as many lines as it needs, parted between steps; to be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text."""
        if text != self.toPlainText():
            self.setPlainText(PARTING.sub(rf"\1{HERE}", text))
            self._make_room()

    def toPlainText(self) -> str:
        """Return the text as it was given."""
        return super().toPlainText().replace(HERE, "")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy what is chosen without the places where a line may end."""
        copied = super().createMimeDataFromSelection()  # one of Qt's own may outlive Python
        text = copied.text()
        copied.clear()
        copied.setText(text.replace(HERE, ""))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the text has at this width."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2)


class FittedLabel(ElidedLabel):
    """One line of plain text that is painted smaller where there is too little room."""

    def fitting_font(self) -> QFont:
        """Return the font, as much smaller as the text needs, down to a legible size."""
        return fitted_font(self.font(), self.text(), self.contentsRect().width())


class FewLines(ElidedLabel):
    """Plain text on a few lines, the last of which ends in … where there is more; the tip has it.

    A word without room for it is broken. Below a least number of lines it grows no lower.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, most: int = 2, least: int = 1
    ) -> None:
        super().__init__(text, parent)
        self.most, self.least = most, least
        self._written = ("", "")
        self._lines: dict[int, list[str]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def hasHeightForWidth(self) -> bool:
        """Return that it is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are shown at a width."""
        lines = min(self.most, max(self.least, self.lines_at(width)))
        return lines * math.ceil(self.fontMetrics().lineSpacing()) + 2

    def lines_at(self, width: int) -> int:
        """Return how many lines all of the text would take at a width."""
        return len(self._laid_out(width))

    def _laid_out(self, width: int) -> list[str]:
        """Return the text in lines, which are asked for again and again."""
        written = (self.text(), self.font().key())
        if written != self._written or len(self._lines) > MOST_WIDTHS:
            self._written, self._lines = written, {}
        if width not in self._lines:
            self._lines[width] = self._wrapped(width)
        return self._lines[width]

    def _wrapped(self, width: int) -> list[str]:
        layout = QTextLayout(unbroken(self.text()), self.font())
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrapping)
        layout.beginLayout()
        found: list[QTextLine] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            found.append(line)
        layout.endLayout()
        starts = [line.textStart() for line in found]
        return [
            self.text()[start:end]
            for start, end in zip(starts, [*starts[1:], len(self.text())], strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that there is room for."""
        painter, room = QPainter(self), self.contentsRect()
        metrics = self.fontMetrics()
        lines = self._laid_out(room.width())
        shown = min(len(lines), self.most, max(1, (room.height() + 2) // metrics.lineSpacing()))
        self.setToolTip(plain_tip(self.text()) if shown < len(lines) else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate(lines[:shown]):
            if number == shown - 1 and shown < len(lines):
                rest = "".join(lines[number:])
                line = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            y = room.top() + number * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(room.left(), y, line.rstrip())
