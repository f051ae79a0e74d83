"""The table of a list: its rows are edited, added, taken out, moved and pasted here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from msssim.app.choices import FittedChoice
from msssim.app.prose import Prose
from msssim.app.tables.clipboard import Clipboard
from msssim.app.tables.delegate import CellDelegate
from msssim.app.tables.model import RAW, Rows
from msssim.app.tables.steps import RowSteps
from msssim.app.theme import GAP, LIGHT, Theme
from msssim.outputs.rows import table_name
from msssim.scenario.cells import CellError
from msssim.scenario.inheriting import is_replaced
from msssim.scenario.listing import Listing, listing_around, listings, rows_of
from msssim.scenario.source import Source
from msssim.scenario.typed import typed

WIDEST = 260
FIT = 16
"""So much wider than their cells columns are: what a child says is bold."""
FEWEST_LETTERS = 12
"""So many letters of a list's name are seen, however narrow the place."""


class Tables(QWidget):
    """Shows one list of the source it was last shown; tells what is done to its rows."""

    edited = Signal(str, object)  # path, value
    rested = Signal()
    changed = Signal(object, str, str)  # what makes the new source, the step's name, the path
    chosen = Signal(str)
    refused = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self._source: Source | None = None
        self._wanted = ""
        self._listings: list[Listing] = []
        self.choice = FittedChoice(self)
        self.choice.setAccessibleName(self.tr("Which list"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(FEWEST_LETTERS)
        self.rows = Rows(self)
        self._order = QSortFilterProxyModel(self)
        self._order.setSourceModel(self.rows)
        self._order.setSortRole(RAW)
        self.view = QTableView(self)
        self._delegate = CellDelegate(self.rows, self._order, self.view)
        self.wrong = Prose(parent=self)
        self.steps = RowSteps(self)
        self.clipboard = Clipboard(self)
        self._set_up_view()
        self._lay_out()
        self._connect()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self._order)
        view.setItemDelegate(self._delegate)
        view.setSortingEnabled(True)
        view.horizontalHeader().setSortIndicatorClearable(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        view.setAlternatingRowColors(True)
        view.setAccessibleName(self.tr("Rows of the list"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        view.setTabKeyNavigation(False)  # Tab leaves the table, arrows go from cell to cell
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP + 2)
        self.wrong.setProperty("wrong", True)
        self.wrong.hide()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.choice, 1)
        self.buttons = {
            name: QPushButton(text, self)
            for name, text in (
                ("add", self.tr("Add")),
                ("double", self.tr("Duplicate")),
                ("remove", self.tr("Remove")),
                ("up", self.tr("Up")),
                ("down", self.tr("Down")),
                ("order", self.tr("Write in this order")),
                ("copy", self.tr("Copy")),
                ("paste", self.tr("Paste…")),
                ("back", self.tr("Leave to the parent")),
            )
        }
        for button in self.buttons.values():
            button.setAutoDefault(False)
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 2, GAP, 2)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.wrong)

    def _connect(self) -> None:
        self.choice.activated.connect(self._choose_list)
        self._delegate.told.connect(self._tell)
        self._delegate.named.connect(self.steps.rename)
        self._delegate.told.connect(self._widen)
        self._delegate.named.connect(self._widen)
        self._delegate.refused.connect(self._refuse)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._show_buttons)
        steps = self.steps
        for name, keys, act in (
            ("add", "Ctrl+Ins", steps.add),
            ("double", "", steps.duplicate),
            ("remove", "Ctrl+Del", steps.remove),
            ("up", "Alt+Up", steps.move_up),
            ("down", "Alt+Down", steps.move_down),
            ("order", "", steps.write_order),
            ("copy", "Ctrl+C", self.clipboard.copy),
            ("paste", "Ctrl+V", self.clipboard.paste),
            ("back", "", steps.give_back),
        ):
            button = self.buttons[name]
            button.clicked.connect(act)
            if keys:
                place = Qt.ShortcutContext.WidgetWithChildrenShortcut
                QShortcut(QKeySequence(keys), self.view, button.click, context=place)
                button.setToolTip(f"{button.text()} ({keys})")

    @property
    def source(self) -> Source | None:
        """The source that was last shown."""
        return self._source

    @property
    def listing(self) -> Listing | None:
        """The list that is shown."""
        return self.rows.listing

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self.theme = theme
        self.rows.show_theme(theme)

    def show_source(self, source: Source) -> None:
        """Show the same list of another source."""
        self._source = source
        found = listings(source.scenario)
        if found != self._listings:
            self._listings = found
        names = [table_name(source.scenario, one) for one in found]
        counts = [len(rows_of(source.scenario, one)) for one in found]
        shown = [f"{name} ({count})" for name, count in zip(names, counts, strict=True)]
        if shown != [self.choice.itemText(n) for n in range(self.choice.count())]:
            with QSignalBlocker(self.choice):
                self.choice.clear()
                self.choice.addItems(shown)
        self._show_listing()

    def _show_listing(self) -> None:
        if self._source is None:
            return
        known = [one.path for one in self._listings]
        if self._wanted not in known:
            filled = (n for n, one in enumerate(self._listings) if one.field.name == "waves")
            self._wanted = known[next(filled, 0)]
        self.choice.setCurrentIndex(known.index(self._wanted))
        before, count = self.listing, len(self.rows.rows)
        at = self.chosen_rows()
        self.rows.show_listing(self._source, self._listings[known.index(self._wanted)])
        if before != self.listing:
            self.show_unsorted()
            self._fit()
        elif at and not self.chosen_rows():
            self.choose_row(min(at[0], len(self.rows.rows) - 1))
        if len(self.rows.rows) > count:
            self._widen()
        self._show_buttons()

    def _fit(self) -> None:
        self.view.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            self.view.setColumnWidth(column, min(WIDEST, self.view.columnWidth(column) + FIT))

    @Slot()
    def _widen(self) -> None:
        """Give columns the room that their cells need now; none becomes narrower."""
        for column in range(self.rows.columnCount()):
            needed = min(WIDEST, self.view.sizeHintForColumn(column) + FIT)
            self.view.setColumnWidth(column, max(self.view.columnWidth(column), needed))

    def show_path(self, path: str) -> None:
        """Show the list that a path leads to or through, and its row."""
        if self._source is None:
            return
        found = listing_around(self._source.scenario, path)
        if found is None:
            return
        self._wanted = found[0].path
        self._show_listing()
        if found[1] >= 0:
            self.choose_row(found[1], self.rows.column_of(path))

    def choose_row(self, row: int, column: int = 0) -> None:
        """Choose a row by its place in the file."""
        if 0 <= row < len(self.rows.rows):
            self.view.setCurrentIndex(self._order.mapFromSource(self.rows.index(row, column)))

    def show_refusal(self, path: str, why: str) -> bool:
        """Say why a change here was refused; tell whether it was one of the whole list."""
        own = self.listing.path if self.listing is not None else ""
        here = bool(own) and (path == own or path.startswith((f"{own}.", f"{own}[")))
        self.wrong.setText(why if here else "")
        self.wrong.setVisible(here)
        return here and path == own

    def chosen_rows(self) -> list[int]:
        """Return which rows are chosen, by their places in the file."""
        chosen = self.view.selectionModel().selectedRows()
        return sorted(self._order.mapToSource(index).row() for index in chosen)

    @Slot()
    def _show_buttons(self) -> None:
        is_sorted = self.order_seen() is not None
        self.buttons["order"].setEnabled(is_sorted)
        source, listing = self._source, self.listing
        self.buttons["back"].setVisible(
            source is not None and listing is not None and is_replaced(source, listing.path)
        )
        chosen = bool(self.chosen_rows())
        for name in ("double", "remove", "copy"):
            self.buttons[name].setEnabled(chosen)
        for name in ("up", "down"):
            self.buttons[name].setEnabled(chosen and not is_sorted)

    @Slot(int)
    def _choose_list(self, number: int) -> None:
        self._wanted = self._listings[number].path
        self._clear()
        self._show_listing()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        at = self._order.mapToSource(index)
        if at.isValid() and self.rows.field(at.column()) is not None:
            self.chosen.emit(self.rows.path(at.row(), at.column()))
        self._show_buttons()

    def order_seen(self) -> list[int] | None:
        """Return the rows as they are seen, by their places in the file; none where not sorted."""
        column = self.view.horizontalHeader().sortIndicatorSection()
        if not 0 <= column < self.rows.columnCount():
            return None
        seen = (self._order.index(row, 0) for row in range(self._order.rowCount()))
        return [self._order.mapToSource(index).row() for index in seen]

    def show_unsorted(self) -> None:
        """Show the rows in the order of the file."""
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _clear(self) -> None:
        self.wrong.clear()
        self.wrong.hide()

    def tell_cell(self, text: str) -> None:
        """Have a text typed into the cell in hand."""
        at = self._order.mapToSource(self.view.currentIndex())
        field = self.rows.field(at.column()) if at.isValid() else None
        if field is None:
            return
        try:
            self._tell(at.row(), at.column(), typed(text, field))
        except CellError as error:
            self._refuse(at.row(), at.column(), str(error))

    @Slot(int, int, object)
    def _tell(self, row: int, column: int, value: object) -> None:
        self._clear()
        self.rested.emit()
        self.edited.emit(self.rows.path(row, column), value)
        self.rested.emit()

    @Slot(int, int, str)
    def _refuse(self, row: int, column: int, why: str) -> None:
        self.refused.emit(self.rows.path(row, column), why)

    def tell_change(self, make: Callable[[Source], Source], text: str) -> None:
        """Have the rows changed, as one step of that name."""
        if self.listing is not None:
            self._clear()
            self.changed.emit(make, text, self.listing.path)
