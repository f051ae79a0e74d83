"""A table's cells edited by the widget that suits their field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from msssim.app.fields import DayField, TypedField, ValueField, field_for
from msssim.app.tables.model import Rows
from msssim.scenario.cells import CellError
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data
from msssim.scenario.typed import typable, typed

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Tells what was set in a cell; the table shows what comes back."""

    told = Signal(int, int, object)  # row, column, value
    named = Signal(int, int, str)  # row, column, key
    refused = Signal(int, int, str)  # row, column, why

    def __init__(self, rows: Rows, proxy: QSortFilterProxyModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._proxy = rows, proxy

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the widget for the kind of value that stands in the cell."""
        at = self._proxy.mapToSource(index)
        field = self._rows.field(at.column())
        if field is None or self._rows.scenario is None:
            return QLineEdit(parent)
        editor = field_for(field, self._rows.scenario, parent)
        if type(editor) is TypedField:
            # Qt commits a bare line by Enter and Tab, and none inside of another widget.
            editor.deleteLater()
            return QLineEdit(parent)
        if isinstance(editor, DayField):
            editor.line.editingFinished.connect(lambda: self._done(editor))
            editor.picked.connect(lambda: self._done(editor))
        else:
            editor.told.connect(lambda: self._done(editor))
        return editor

    def _done(self, editor: ValueField) -> None:
        if isinstance(editor, DayField):
            editor.line.blockSignals(True)  # to be hidden takes the focus: that is no second end
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start from what stands in the cell."""
        at = self._proxy.mapToSource(index)
        value = self._rows.cell(at.row(), at.column())
        if isinstance(editor, ValueField):
            editor.show_value(value)
        elif isinstance(editor, QLineEdit):
            field = self._rows.field(at.column())
            editor.setText(typable(value, field) if field else str(value))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Tell what was set, unless it is what stood there."""
        at = self._proxy.mapToSource(index)
        row, column = at.row(), at.column()
        before, field = self._rows.cell(row, column), self._rows.field(column)
        try:
            value = self._value(editor, field)
        except CellError as error:
            self.refused.emit(row, column, str(error))
            return
        if value == before and type(value) is type(before):
            return
        if field is None:
            self.named.emit(row, column, value)
        else:
            self.told.emit(row, column, value)

    def _value(self, editor: QWidget, field: FieldOf | None) -> Data:
        if isinstance(editor, ValueField):
            return editor.value()
        text = editor.text() if isinstance(editor, QLineEdit) else ""
        return typed(text, field) if field else text.strip()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Give the widget the cell, or more where it needs more."""
        room = option.rect
        room.setWidth(max(room.width(), editor.sizeHint().width()))
        editor.setGeometry(room)
