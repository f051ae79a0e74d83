"""The numbers behind a chart: sortable, and copied as a spreadsheet takes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from msssim.app.theme import GAP
from msssim.app.tongue import said
from msssim.app.widgets import give_room
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.chart_table import UNIT, Row, chart_rows, pasted
from msssim.outputs.charts import Chart

RAW = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 900, 520


class Numbers(QAbstractTableModel):
    """A chart's table; what is shown is rounded, what is sorted and copied is not."""

    def __init__(
        self, heads: tuple[str, ...], rows: list[Row], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heads, self.rows = heads, rows

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
        row = self.rows[index.row()]
        cell = row[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(cell, date):
                return words.day(cell)
            return words.amount(cell, str(row[UNIT])) if isinstance(cell, float) else said(cell)
        if role == RAW:
            return cell.toordinal() if isinstance(cell, date) else cell
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


class TableDialog(QDialog):
    """Shows the numbers behind a chart."""

    def __init__(
        self,
        chart: Chart,
        answers: Sequence[tuple[str, Answer]],
        parent: QWidget | None = None,
        gaps: Iterable[Row] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(said(chart.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_room(self, WIDTH, HEIGHT)
        heads, rows = chart_rows(chart, answers)
        between = list(gaps)
        self.model = Numbers(heads, [*between, *rows], parent=self)
        self._order = QSortFilterProxyModel(self)
        self._order.setSourceModel(self.model)
        self._order.setSortRole(RAW)
        self.view = QTableView(self)
        self.view.setModel(self._order)
        self.view.setSortingEnabled(True)
        # Until a head is clicked, rows stand as the chart has them: a series after another.
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.view.setAccessibleName(said(chart.title))
        self.view.resizeColumnsToContents()
        self.view.setColumnHidden(0, len(answers) == 1 and not between)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_all)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy_chosen)
        column = QVBoxLayout(self)
        column.addWidget(self.view)
        column.addWidget(buttons)

    @Slot()
    def copy_all(self) -> None:
        """Copy every row, with heads, for a spreadsheet."""
        self._copy(range(self._order.rowCount()), range(self._order.columnCount()))

    @Slot()
    def copy_chosen(self) -> None:
        """Copy the chosen cells, with heads, for a spreadsheet."""
        chosen = self.view.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        self._copy(rows, sorted({index.column() for index in chosen}))

    def _copy(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        """Put cells on the clipboard, in the order in which they are seen."""
        heads = [said(self.model.heads[column]) for column in columns]
        seen = [self._order.mapToSource(self._order.index(row, 0)).row() for row in rows]
        cells = [tuple(self.model.rows[row][column] for column in columns) for row in seen]
        QGuiApplication.clipboard().setText(pasted(heads, cells))
