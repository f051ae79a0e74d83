"""Rows from the clipboard as they would be taken in, each with what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.theme import GAP, Theme
from msssim.app.tongue import said
from msssim.app.widgets import give_room
from msssim.outputs.rows import head_of, table_name
from msssim.scenario.cells import First
from msssim.scenario.listing import Listing
from msssim.scenario.pasting import KEY, Pasted, PastedRow, pasted
from msssim.scenario.source import Source
from msssim.scenario.tabular import TableError

WIDTH, HEIGHT = 760, 440
MOST_WIDE = 220
ORDERS: tuple[First, ...] = ("", "day", "month")


class PasteDialog(QDialog):
    """Shows what a text from the clipboard would become; tells the rows that are taken."""

    taken = Signal(object)  # list of PastedRow

    def __init__(
        self, source: Source, listing: Listing, text: str, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._source, self._listing, self._text, self._theme = source, listing, text, theme
        self.found: Pasted | None = None
        name = table_name(source.scenario, listing)
        self.setWindowTitle(self.tr("Paste rows into {0}").format(name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_room(self, WIDTH, HEIGHT)
        self.summary = Prose(parent=self)
        self.heads = QCheckBox(self.tr("The first row names the columns"), self)
        self.order = QComboBox(self)
        self.order.addItems(
            [
                self.tr("choose what 03/04/2025 means"),
                self.tr("03/04/2025 is 3 April"),
                self.tr("03/04/2025 is 4 March"),
            ]
        )
        self.order.setAccessibleName(self.tr("What stands first in a date"))
        self.table = QTableWidget(self)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("Rows to be pasted"))
        self.table.setTabKeyNavigation(False)
        self.leave_out = QCheckBox(self.tr("Leave out the rows that are wrong"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.heads.clicked.connect(self._read)
        self.order.activated.connect(self._read)
        self.leave_out.toggled.connect(self._show_take)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._read()

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.addWidget(self.heads)
        options.addWidget(self.order)
        options.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(self.summary)
        column.addLayout(options)
        column.addWidget(self.table, 1)
        column.addWidget(self.leave_out)
        column.addWidget(self.buttons)

    @Slot()
    def _read(self) -> None:
        chosen = self.heads.isChecked() if self.found is not None else None
        first = ORDERS[self.order.currentIndex()]
        try:
            found = pasted(self._source, self._listing, self._text, first=first, has_heads=chosen)
        except TableError as error:
            self.summary.setText(self.tr("What was copied {0}.").format(error))
            self.table.setRowCount(0)
            self.order.hide()
            self._show_take()
            return
        self.found = found
        with QSignalBlocker(self.heads):
            self.heads.setChecked(found.has_heads)
        self.order.setVisible(found.may_be_two_days)
        self._show_rows(found)
        self._show_take()

    def _show_rows(self, found: Pasted) -> None:
        heads = [self._head(name) for name in found.heads]
        self.table.setColumnCount(len(heads) + 1)
        self.table.setRowCount(len(found.rows))
        self.table.setHorizontalHeaderLabels([*heads, self.tr("What is wrong")])
        self.table.setVerticalHeaderLabels([str(row.number) for row in found.rows])
        for at, row in enumerate(found.rows):
            for column, cell in enumerate(row.cells):
                self.table.setItem(at, column, QTableWidgetItem(cell))
            wrong = QTableWidgetItem(row.error)
            wrong.setForeground(QColor(self._theme.bad))
            self.table.setItem(at, len(heads), wrong)
        self.table.resizeColumnsToContents()
        for column in range(len(heads)):
            self.table.setColumnWidth(column, min(MOST_WIDE, self.table.columnWidth(column)))
        self.table.setColumnWidth(len(heads), MOST_WIDE)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.resizeRowsToContents()
        wrong_rows = (at for at, row in enumerate(found.rows) if row.error)
        self.table.setCurrentCell(next(wrong_rows, 0), len(heads))
        decimal = self.tr("a comma") if found.decimal == "comma" else self.tr("a point")
        text = self.tr("Rows: {0}. Decimals are marked by {1}.").format(len(found.rows), decimal)
        if found.errors:
            text += " " + self.tr("Wrong: {0}.").format(found.errors)
        self.summary.setText(text)

    def _head(self, name: str) -> str:
        if not name:
            return self.tr("not read")
        if name == KEY:
            return self.tr("Id")
        field = next((one for one in self._listing.columns if one.name == name), None)
        if field is None:
            return said(name.capitalize())
        unit = head_of(field)
        label = said(field.parameter.label)
        return f"{label} ({said(unit)})" if unit else label

    def _good(self) -> list[PastedRow]:
        return [row for row in self.found.rows if not row.error] if self.found else []

    @Slot()
    def _show_take(self) -> None:
        found, good = self.found, self._good()
        wrong = found.errors if found is not None else 0
        if not self.table.rowCount():
            good, wrong = [], 0
        self.leave_out.setVisible(bool(wrong and good))
        count = self.tr("Paste {0} rows").format(len(good))
        self.take.setText(self.tr("Paste one row") if len(good) == 1 else count)
        self.take.setEnabled(bool(good) and (not wrong or self.leave_out.isChecked()))

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._good())
        self.accept()
