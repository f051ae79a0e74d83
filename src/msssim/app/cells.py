"""A table of cells: shown as people read them, sorted and copied as they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from msssim.app.theme import GAP, grown, scaled_font
from msssim.app.tongue import said
from msssim.app.widgets import plain_tip
from msssim.outputs.chart_table import pasted
from msssim.studies.finding import Cell

RAW = Qt.ItemDataRole.UserRole
WIDEST = 260
"""Pixels that a column takes at most unasked."""

Index = QModelIndex | QPersistentModelIndex


class Cells(QAbstractTableModel):
    """Rows of cells under their heads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: Sequence[str] = ()
        self.rows: Sequence[Sequence[Cell]] = ()

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows; the same number of them under the same heads keeps the selection."""
        if tuple(heads) == tuple(self.heads) and len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(heads) - 1))
            return
        self.beginResetModel()
        self.heads, self.rows = heads, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text or what it holds."""
        cell = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said(cell.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(said(cell.text))
        if role == RAW:
            return cell.raw.toordinal() if isinstance(cell.raw, date) else cell.raw
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell.raw, str):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(said(self.heads[section]))
        return said(self.heads[section]) if role == Qt.ItemDataRole.DisplayRole else None


class CellTable(QTableView):
    """Shows cells; rows stand as they come until a head is clicked."""

    row_chosen = Signal(int)  # of the rows as they came; -1 for none

    def __init__(self, parent: QWidget | None = None, model: Cells | None = None) -> None:
        super().__init__(parent)
        self.cells = model or Cells(self)
        self.hint = ""
        self.order = QSortFilterProxyModel(self)
        self.order.setSourceModel(self.cells)
        self.order.setSortRole(RAW)
        self.setModel(self.order)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.selectionModel().currentRowChanged.connect(self._choose)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy),
            self,
            self.copy_chosen,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show rows of cells."""
        fresh = tuple(heads) != tuple(self.cells.heads) or len(rows) != len(self.cells.rows)
        self.cells.show_rows(heads, rows)
        if fresh:
            self.fit()

    def show_hint(self, text: str) -> None:
        """Say, where there are no rows, what will stand here and how to get it."""
        self.hint = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, or the hint where there are none."""
        super().paintEvent(event)
        if self.hint and not self.cells.rows:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(2 * GAP, 2 * GAP, -2 * GAP, -2 * GAP)
            painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.hint)
            painter.end()

    def fit(self) -> None:
        """Make columns as wide as their cells, within reason."""
        self.resizeColumnsToContents()
        for column in range(len(self.cells.heads)):
            if self.columnWidth(column) > grown(WIDEST):
                self.setColumnWidth(column, grown(WIDEST))
        self._fit_heads()

    def _fit_heads(self) -> None:
        """Give the heads as many lines as the longest of them needs in its column."""
        head = self.horizontalHeader()
        font = scaled_font(head.font(), 1, bold=True)  # as over a chosen cell
        wrap = Qt.TextFlag.TextWordWrap
        rooms = (QRect(0, 0, self.columnWidth(n) - GAP, 0) for n in range(len(self.cells.heads)))
        heights = [
            QFontMetrics(font).boundingRect(room, wrap, said(text)).height()
            for room, text in zip(rooms, self.cells.heads, strict=True)
        ]
        head.setMinimumHeight(max(heights, default=0) + GAP)

    @property
    def chosen(self) -> int:
        """The chosen row, of the rows as they came; -1 for none."""
        return self.order.mapToSource(self.currentIndex()).row()

    def choose(self, row: int) -> None:
        """Choose a row of the rows as they came."""
        self.setCurrentIndex(self.order.mapFromSource(self.cells.index(row, 0)))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self.order.mapToSource(index).row())

    @Slot()
    def copy_all(self) -> None:
        """Copy every row, with heads, for a spreadsheet."""
        self._copy(range(self.order.rowCount()))

    @Slot()
    def copy_chosen(self) -> None:
        """Copy the chosen rows, with heads, for a spreadsheet."""
        self._copy(sorted({index.row() for index in self.selectionModel().selectedIndexes()}))

    def _copy(self, rows: Sequence[int]) -> None:
        """Put rows on the clipboard, in the order in which they are seen."""
        seen = [self.order.mapToSource(self.order.index(row, 0)).row() for row in rows]
        cells = [tuple(cell.raw for cell in self.cells.rows[row]) for row in seen]
        heads = [said(head) for head in self.cells.heads]
        QGuiApplication.clipboard().setText(pasted(heads, cells))
