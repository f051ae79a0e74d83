"""A line to type in that leaves the window its commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

Keys = Qt.Key

CLIPBOARD = (Keys.Key_A, Keys.Key_C, Keys.Key_V, Keys.Key_X)
"""What a line does with Ctrl whatever stands in it."""
TYPING = (Keys.Key_Y, Keys.Key_Z)
"""What it does with Ctrl while something is typed."""


class TypedLine(QLineEdit):
    """A line in which Esc gives up what was typed, for what the program last wrote there.

    Ctrl+Z takes back the typing; where nothing is typed, the last step of the scenario. Other
    letters with Ctrl are the window's: Qt has a few edit the line, Ctrl+K empty it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setAcceptDrops(False)  # files fall through to the window, which opens them

    def setText(self, text: str | None) -> None:
        """Write a text that typing may be given up for."""
        self._told = text or ""
        super().setText(text)

    def give_up(self) -> None:
        """Write again what stood here before the typing."""
        self.setText(self._told)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own command while something is typed; leave it the others."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Keys.Key_Escape and self.isModified():
                event.accept()
                return True
            if self._is_of_window(event):
                event.ignore()
                return True
        return super().event(event)

    def _is_of_window(self, event: QKeyEvent) -> bool:
        """Say whether a key is a letter with Ctrl that the line has no use for."""
        key = event.key()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not Keys.Key_A <= key <= Keys.Key_Z or key in CLIPBOARD:
            return False
        return not (key in TYPING and self.isModified())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc."""
        if event.key() == Keys.Key_Escape and self.isModified():
            self.give_up()
        else:
            super().keyPressEvent(event)
