"""The grid of open scenarios: levers that can be typed, results with their heat."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from msssim.app.cells import Cells, CellTable, Index
from msssim.app.theme import GAP, LIGHT, Theme, grown, mixed
from msssim.studies.grid import KPIS, NAMED, Grid

FIRST_KPI = len(NAMED)
COLUMN_WIDTH = 96
HEAD_LINES = 4
STRONGEST = 0.55
"""How much of the accent the greatest value of a column has; its number stays legible."""


class GridCells(Cells):
    """The cells of a grid: what a lever's cell holds can be typed, what a KPI's holds has heat."""

    typed = Signal(int, str, str)  # row, lever, text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid: Grid | None = None
        self.theme = LIGHT

    def show_grid(self, grid: Grid) -> None:
        """Show a grid."""
        self.grid = grid
        self.show_rows(grid.heads, grid.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let levers be typed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._lever(index) else flags

    def _lever(self, index: Index) -> str | None:
        """Return the lever of a cell, none where the scenario has no such lever."""
        if self.grid is None or self.rows[index.row()][index.column()].text == "–":
            return None
        return self.grid.levers[index.column()]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the cell shows what comes back."""
        lever = self._lever(index)
        if role == Qt.ItemDataRole.EditRole and lever and value != self.data(index):
            self.typed.emit(index.row(), lever, str(value))
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, heat or look."""
        if role == Qt.ItemDataRole.EditRole:
            return super().data(index).strip("()")  # type: ignore[attr-defined]
        if self.grid is None or not self._is_kpi(index.column()):
            return super().data(index, role)
        heat = self.grid.heat[index.row()][index.column()]
        if role == Qt.ItemDataRole.BackgroundRole and heat is not None:
            accent, ground = QColor(self.theme.accent), QColor(self.theme.base)
            return QBrush(mixed(accent, STRONGEST * heat, ground))
        if self._is_stale(index.row()):
            if role == Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(self.theme.muted))
            if role == Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setItalic(True)
                return font
        return super().data(index, role)

    def _is_kpi(self, column: int) -> bool:
        return self.grid is not None and FIRST_KPI <= column < FIRST_KPI + len(KPIS)

    def _is_stale(self, row: int) -> bool:
        return self.grid is not None and row in self.grid.stale


class ScenarioGrid(QWidget):
    """Shows a grid; tells what is typed into it and which scenario is chosen."""

    typed = Signal(int, str, str)  # row, lever, text
    chosen = Signal(int)  # row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = GridCells(self)
        self.table = CellTable(self, self.cells)
        self.table.setAccessibleName(self.tr("Open scenarios, their levers and results"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        head = self.table.horizontalHeader()
        head.setFixedHeight(HEAD_LINES * self.fontMetrics().lineSpacing() + GAP)
        self.note = QLabel(self)
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note.setText(
            self.tr(
                "Type into a lever: each change is a step of that scenario. Results are medians"
                " over the runs; a stronger colour is more. A lever in brackets stands where the"
                " file has it."
            )
        )
        self.copy = QPushButton(self.tr("Copy table"), self)
        self.copy.clicked.connect(self.table.copy_all)
        self.cells.typed.connect(self.typed)
        self.table.doubleClicked.connect(self._open)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, GAP)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Return the room that a few scenarios take."""
        return QSize(900, 10 * (self.fontMetrics().height() + GAP))

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self.cells.theme = theme
        self.table.viewport().update()

    def show_grid(self, grid: Grid) -> None:
        """Show scenarios side by side."""
        fresh = self.cells.grid is None or grid.heads != self.cells.grid.heads
        self.cells.show_grid(grid)
        if fresh:
            self.table.resizeColumnToContents(0)
            for column in range(1, len(grid.heads)):
                self.table.setColumnWidth(column, grown(COLUMN_WIDTH))

    @Slot("QModelIndex")
    def _open(self, index: Index) -> None:
        if index.column() < FIRST_KPI:
            self.chosen.emit(self.table.order.mapToSource(index).row())
