"""Small widgets that several parts use."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from msssim.app.theme import scaled_font

SIZES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""The parts of its size in which a text may be painted."""


def plain_tip(text: str) -> str:
    """Return a text as a tip that shows it letter by letter: Qt takes `<b>` in a tip for markup."""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if text else ""


def plain_words(*, muted: bool = False) -> QLabel:
    """Return a label of plain text on as many lines as it needs, to be copied."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if muted:
        label.setProperty("muted", True)
    return label


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
        self.setToolTip(self.text() if text != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), text)


class TypedLine(QLineEdit):
    """A line in which Esc gives up what was typed, for what the program last wrote there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""

    def setText(self, text: str | None) -> None:
        """Write a text that typing may be given up for."""
        self._told = text or ""
        super().setText(text)

    def give_up(self) -> None:
        """Write again what stood here before the typing."""
        self.setText(self._told)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own command while something is typed."""
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_esc and self.isModified():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.give_up()
        else:
            super().keyPressEvent(event)


class WrappedText(QPlainTextEdit):
    """A text without spaces, such as a path, whole on as many lines as it needs, to be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._make_room()

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
        room = self.contentsRect().width()
        for factor in SIZES:
            font = scaled_font(self.font(), factor, self.font().bold())
            if QFontMetricsF(font).horizontalAdvance(self.text()) <= room:
                break
        return font
