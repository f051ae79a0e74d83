"""The numbers behind a chart: sortable, and copied as a spreadsheet takes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from msssim.app.tongue import said
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.chart_table import Cell, chart_rows
from msssim.outputs.charts import Chart

RAW = Qt.ItemDataRole.UserRole


class Numbers(QAbstractTableModel):
    """A chart's table; what is shown is rounded, what is sorted and copied is not."""

    def __init__(self, heads: tuple[str, ...], rows: list[tuple[Cell, ...]], unit: str) -> None:
        super().__init__()
        self.heads, self.rows, self.unit = heads, rows, unit

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.heads)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell, rounded to be read or as it is."""
        cell = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(cell, self.unit)
        if role == RAW:
            return cell.isoformat() if isinstance(cell, date) else cell
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, float):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return said(self.heads[section])
        return None


def shown(cell: Cell, unit: str) -> str:
    """Return a cell as people read it."""
    if isinstance(cell, date):
        return words.day(cell)
    return words.amount(cell, unit) if isinstance(cell, float) else cell


class TableDialog(QDialog):
    """Shows the numbers behind a chart."""

    def __init__(self, chart: Chart, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(said(chart.title))
        self.resize(760, 480)
        heads, rows = chart_rows(chart, answer)
        self.model = Numbers(heads, rows, chart.unit)
        self._order = QSortFilterProxyModel(self)
        self._order.setSourceModel(self.model)
        self._order.setSortRole(RAW)
        self.view = QTableView(self)
        self.view.setModel(self._order)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        self.view.resizeColumnsToContents()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_all)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Copy, self.view, self.copy_chosen)
        column = QVBoxLayout(self)
        column.addWidget(self.view)
        column.addWidget(buttons)

    def copy_all(self) -> None:
        """Copy every row, with heads, for a spreadsheet."""
        self._copy(list(range(self._order.rowCount())), list(range(self._order.columnCount())))

    def copy_chosen(self) -> None:
        """Copy the chosen cells, with heads, for a spreadsheet."""
        chosen = self.view.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        self._copy(rows, sorted({index.column() for index in chosen}))

    def _copy(self, rows: list[int], columns: list[int]) -> None:
        lines = ["\t".join(said(self.model.heads[column]) for column in columns)]
        for row in rows:
            cells = (self._order.index(row, column).data(RAW) for column in columns)
            lines.append("\t".join(repr(c) if isinstance(c, float) else str(c) for c in cells))
        QApplication.clipboard().setText("\n".join(lines) + "\n")
