"""Sentences on as many lines as they need, none of which ends between a number and its unit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from msssim.outputs.wrapping import unbroken


class Prose(QLabel):
    """Plain text that wraps; it gives its text back as it was given."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, muted: bool = False
    ) -> None:
        super().__init__(parent)
        self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if muted:
            self.setProperty("muted", True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._told = text
        super().setText(unbroken(text))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._told

    def clear(self) -> None:
        """Show nothing."""
        self.setText("")


def plain_words(*, muted: bool = False) -> Prose:
    """Return a text without a width of its own, to be copied."""
    label = Prose(muted=muted)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
