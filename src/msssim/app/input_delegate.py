"""A value of the tree of inputs, typed in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QWidget,
)

NAME, VALUE = 0, 1
PATH = Qt.ItemDataRole.UserRole


class ValueDelegate(QStyledItemDelegate):
    """Edits a value as text, and tells what was typed."""

    typed = Signal(str, str)  # path, text

    def __init__(self, parent: QTreeWidget) -> None:
        super().__init__(parent)
        self.text = ""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return a line to type in."""
        line = QLineEdit(parent)
        line.setFrame(False)
        return line

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Start from the value as people write it."""
        if isinstance(editor, QLineEdit):
            editor.setText(self.text)

    def setModelData(
        self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell what was typed; the tree shows what comes back."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            path = index.sibling(index.row(), NAME).data(PATH)
            self.typed.emit(path, editor.text())
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
