"""Sentences on as many lines as they need, none of which ends between a number and its unit."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

UNITS = re.compile(r"[\d)] (?:%|(?:(?:M|bn|Md) )?USD)")
"""The end of a number, or of its range, with the unit behind it."""


def unbroken(text: str) -> str:
    """Return a text of the same length in which no line ends between a number and its unit."""
    return UNITS.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)


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
