"""A listing as Qt's tables want it: cells as read, and as sorted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from msssim.app.inputs import OWN
from msssim.app.theme import LIGHT, Theme
from msssim.app.tongue import said
from msssim.app.widgets import plain_tip
from msssim.outputs.referring import told
from msssim.outputs.rows import cell_text, head_of
from msssim.scenario import paths
from msssim.scenario.listing import Listing, Row, cell_path, rows_of
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data, is_distribution
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source

RAW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """The rows of the listing that it was last shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing: Listing | None = None
        self.scenario: Scenario | None = None
        self.rows: list[Row] = []
        self._source: Source | None = None
        self._theme = LIGHT

    def show_listing(self, source: Source, listing: Listing | None) -> None:
        """Show the rows of a listing; what a child says otherwise than its parent is marked."""
        scenario, self._source = source.scenario, source
        rows = rows_of(scenario, listing) if listing is not None else []
        same = listing == self.listing and len(rows) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.listing, self.scenario, self.rows = listing, scenario, rows
        if not same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme

    @property
    def key_count(self) -> int:
        """How many of the columns are keys."""
        return len(self.listing.key_labels) if self.listing else 0

    def field(self, column: int) -> FieldOf | None:
        """Return the field of a column, none for a key."""
        if self.listing is None or column < self.key_count:
            return None
        return self.listing.columns[column - self.key_count]

    def cell(self, row: int, column: int) -> Data:
        """Return what stands in a cell."""
        found = self.rows[row]
        return (*found.keys, *found.values)[column]

    def path(self, row: int, column: int) -> str:
        """Return the path of a cell's value, of its row where it is a key."""
        found = self.rows[row]
        if self.listing is None or column < self.key_count:
            return found.path
        return cell_path(self.listing, found, column - self.key_count)

    def column_of(self, path: str) -> int:
        """Return the column that holds the value at a path, the first where none does."""
        name = paths.parse(path)[-1]
        fields = [self.field(column) for column in range(self.columnCount())]
        return next((n for n, one in enumerate(fields) if one and one.name == name), 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        if parent.isValid() or self.listing is None:
            return 0
        return self.key_count + len(self.listing.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be chosen and edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as it is read, or as it is sorted."""
        field, value = self.field(index.column()), self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(value, field) if field else str(value)
        if role == Qt.ItemDataRole.ToolTipRole and field:
            return plain_tip(self._shown(value, field))
        if role == RAW:
            return _sorted_by(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and field and _is_numeric(field):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and not self._is_given(index):
            return QColor(self._theme.muted)
        if role == Qt.ItemDataRole.FontRole and self._is_own(
            self.path(index.row(), index.column())
        ):
            return _bold()
        return None

    def _shown(self, value: Data, field: FieldOf) -> str:
        """Return a value as it is read: ids and choices in words."""
        is_named = field.kind == "choice" or field.parameter.refers
        if is_named and isinstance(value, str | list) and self._source is not None:
            return told(value, field, self._source.scenario)
        return cell_text(value, field)

    def _is_own(self, path: str) -> bool:
        """Whether a child itself says what stands at a path."""
        source = self._source
        return source is not None and len(source.layers) > 1 and source.origin(path) == "this file"

    def _is_given(self, index: Index) -> bool:
        given = self.rows[index.row()].given
        return index.column() < self.key_count or given[index.column() - self.key_count]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's label with its unit, or a row's number."""
        if orientation == Qt.Orientation.Vertical:
            return self._row_head(section, role)
        field = self.field(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return _head(field) if field else said(self.listing.key_labels[section])  # type: ignore[union-attr]
        if role == Qt.ItemDataRole.ToolTipRole and field:
            return said(field.parameter.help)
        return None

    def _row_head(self, row: int, role: int) -> object:
        """Return a row's number, marked where a child says something of it."""
        is_own = self._is_own(self.rows[row].path)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{OWN} {row + 1}" if is_own else str(row + 1)
        if role == Qt.ItemDataRole.ToolTipRole and is_own:
            return self.tr("Said in this file, otherwise than in its parent")
        return None


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _head(field: FieldOf) -> str:
    label, unit = said(field.parameter.label), head_of(field)
    return f"{label} ({said(unit)})" if unit else label


def _is_numeric(field: FieldOf) -> bool:
    return field.kind in ("number", "integer", "value")


def _sorted_by(value: Data) -> object:
    """Return what a cell is sorted by: a distribution by its central value."""
    if is_distribution(value):
        ((_, numbers),) = value.items()
        middle = sorted(_flat(numbers))
        return float(middle[len(middle) // 2])
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value


def _flat(numbers: list[Data]) -> list[float]:
    return [n if isinstance(n, int | float) else n[0] for n in numbers]  # type: ignore[index,misc]
