"""The list of what was done, and the way back to any point of it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QUndoView, QWidget

from msssim.app.document import Document


class History(QUndoView):
    """Shows the steps of the document in hand; a click goes there."""

    def __init__(self, group: QUndoGroup, parent: QWidget | None = None) -> None:
        super().__init__(group, parent)
        self.setUniformItemSizes(True)  # or each step measures all those before it
        self.setAccessibleName(self.tr("History"))
        group.activeStackChanged.connect(self._name_start)
        group.indexChanged.connect(self._name_start)
        self._name_start()

    @Slot()
    def _name_start(self) -> None:
        """Say what the list begins with: the scenario as it was opened, while that can be had."""
        stack = self.stack()
        document = stack.parent() if stack is not None else None
        is_cut = isinstance(document, Document) and not document.begins_as_opened
        label = self.tr("Earlier steps are not kept") if is_cut else self.tr("As opened")
        if label != self.emptyLabel():
            self.setEmptyLabel(label)
