"""A table that is taken in: which value is read from which column, and its first rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QWidget

from msssim.scenario.taking_in import TakenIn

SAMPLE = 50
"""Rows of the table that are shown."""


class ColumnChoice(QTableWidget):
    """Shows from which column each value is read; tells where another is chosen."""

    mapped = Signal(str, str)  # value, the column's head; none to have it found out

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        heads = (self.tr("Value"), self.tr("Read from column"), self.tr("First row"))
        self.setHorizontalHeaderLabels(heads)
        self.verticalHeader().hide()
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAccessibleName(self.tr("How columns are read"))
        self.resizeColumnsToContents()
        self.setTabKeyNavigation(False)

    def show_columns(self, fields: Sequence[str], taken: TakenIn) -> None:
        """Show each value with its column and what stands there first; those needed come first."""
        heads, first = texts(taken, 0), texts(taken, 1)
        mapped = taken.mapping.columns if taken.mapping else {}
        ordered = sorted(
            fields, key=lambda field: (field not in taken.missing, field not in mapped)
        )
        self.setRowCount(len(ordered))
        for row, field in enumerate(ordered):
            column = mapped.get(field, -1)
            name = self.tr("{0} (needed)").format(field) if field in taken.missing else field
            self.setItem(row, 0, QTableWidgetItem(name))
            self.setCellWidget(row, 1, self._choice(field, heads, column))
            sample = first[column] if 0 <= column < len(first) else ""
            self.setItem(row, 2, QTableWidgetItem(sample))
        self.resizeColumnsToContents()

    def choice(self, field: str) -> QComboBox | None:
        """Return what chooses the column of a value."""
        return self.findChild(QComboBox, field)

    def _choice(self, field: str, heads: Sequence[str], column: int) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName(field)
        choice.setAccessibleName(field)
        choice.addItem("–")
        choice.addItems(list(heads))
        choice.setCurrentIndex(column + 1)
        choice.activated.connect(
            lambda at: self.mapped.emit(field, heads[at - 1] if at > 0 else "")
        )
        return choice


class RowsShown(QTableWidget):
    """Shows the first rows of a table as they stand in the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def show_rows(self, taken: TakenIn) -> None:
        """Show other rows, numbered as in the file."""
        rows = [texts(taken, at) for at in range(1, min(len(taken.sheet.rows), SAMPLE + 1))]
        heads = texts(taken, 0)
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels([str(at) for at in range(2, len(rows) + 2)])
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells[: len(heads)]):
                self.setItem(row, column, QTableWidgetItem(cell))


def texts(taken: TakenIn, row: int) -> list[str]:
    """Return a row of the table as texts."""
    cells = taken.sheet.rows[row] if row < len(taken.sheet.rows) else ()
    return ["" if cell is None else str(cell).strip() for cell in cells]
