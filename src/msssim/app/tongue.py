"""The words of the floors below in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def said(text: str) -> str:
    """Return a label, title or help text of the model in the language of the window."""
    return QCoreApplication.translate("model", text) if text else ""
