"""The list of what was done, and the way back to any point of it."""

from __future__ import annotations

from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QUndoView, QWidget


class History(QUndoView):
    """Shows the steps of the document in hand; a click goes there."""

    def __init__(self, group: QUndoGroup, parent: QWidget | None = None) -> None:
        super().__init__(group, parent)
        self.setEmptyLabel(self.tr("As opened"))
        self.setAccessibleName(self.tr("History"))
