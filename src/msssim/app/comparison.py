"""What differs between the document in hand and another: every input and every KPI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim.app.choices import FittedChoice
from msssim.app.rows import show_texts, top_items
from msssim.app.sharing.attribution import Attribution
from msssim.app.theme import GAP
from msssim.app.widgets import HIGH, FittedTabs, plain_tip
from msssim.outputs.answer import Answer
from msssim.outputs.changes import Change
from msssim.outputs.changes import changes as changes_between
from msssim.outputs.comparing import kpi_rows
from msssim.outputs.wrapping import unbroken
from msssim.scenario.source import Source


@dataclass(frozen=True, slots=True)
class Other:
    """A scenario to compare with: its name, source and what it comes to, or why that is missing."""

    name: str
    source: Source
    answer: Answer | None
    lacks: str = ""


class Comparison(QWidget):
    """Shows the differences from what it was last shown; tells where to go and what to take."""

    path_chosen = Signal(str)
    taken = Signal(str, object)  # path, value
    other_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Differences"))
        self.changes: list[Change] = []
        self.choice = FittedChoice(self)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.setAccessibleName(self.tr("Compared with"))
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setProperty("muted", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setText(
            self.tr(
                "Nothing to compare with yet. Open a second scenario, or ask “What if…” of this"
                " one: then every input and result that differs stands here, and why it does."
            )
        )
        self.inputs = QListWidget(self)
        self.inputs.setWordWrap(True)
        self.inputs.setAlternatingRowColors(True)
        self.inputs.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.inputs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inputs.setAccessibleName(self.tr("Inputs that differ, here → there"))
        self.inputs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.kpis = _table([self.tr("Result"), self.tr("Here"), self.tr("There")], self)
        self.tabs = FittedTabs(self)
        self.tabs.addTab(self.inputs, self.tr("Inputs"))
        self.tabs.addTab(self.kpis, self.tr("Results"))
        self.why = Attribution(self)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tabs.addTab(self.why, self.tr("Why"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for number in range(self.tabs.count()):
            self.tabs.setTabToolTip(number, self.tabs.tabText(number))
        self.go = QPushButton(self.tr("Go there"), self)
        self.go.clicked.connect(self._go)
        self.take = QPushButton(self.tr("Take the other's value"), self)
        self.take.clicked.connect(self._take)
        self._offer()
        self.inputs.itemSelectionChanged.connect(self._offer)
        self.tabs.currentChanged.connect(self._show_buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, 0)
        for widget in (self.choice, self.empty, self.tabs, self.go, self.take):
            column.addWidget(widget)
        self.choice.activated.connect(self.other_chosen)
        self.inputs.itemActivated.connect(self._go)
        self.inputs.customContextMenuRequested.connect(self._ask_menu)
        self.show_pair(None, None, None)

    def show_choice(self, names: list[str], current: int) -> None:
        """Show what it can be compared with."""
        if names != [self.choice.itemText(n) for n in range(self.choice.count())]:
            self.choice.clear()
            self.choice.addItems(names)
        self.choice.setCurrentIndex(current)

    def show_pair(self, source: Source | None, answer: Answer | None, other: Other | None) -> None:
        """Show what differs between a source and another, and their KPIs."""
        self.tabs.setVisible(source is not None and other is not None)
        self._show_buttons()
        self.empty.setVisible(source is None or other is None)
        self.choice.setVisible(self.choice.count() > 0)
        # With nothing in it that takes the keyboard, Tab would never bring it to the front.
        is_bare = self.empty.isVisibleTo(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_bare else Qt.FocusPolicy.NoFocus)
        if source is None or other is None:
            return
        self._show_inputs(changes_between(source.scenario, other.source.scenario))
        self._show_kpis(answer, other)
        here = source.scenario.name or self.tr("this scenario")
        self.why.show_pair((other.name, other.source.scenario), (here, source.scenario))

    def _show_inputs(self, changes: list[Change]) -> None:
        """Show what differs; where the same inputs do, the one that was chosen stays so."""
        is_same = [one.path for one in changes] == [one.path for one in self.changes]
        self.changes = changes
        texts = [unbroken(one.text) for one in changes] or [self.tr("No input differs.")]
        show_texts(self.inputs, texts)
        for row in range(len(texts)):
            item, path = self.inputs.item(row), changes[row].path if changes else ""
            item.setToolTip(plain_tip(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
        if not is_same:
            self.inputs.setCurrentRow(-1)
        self.tabs.setTabText(0, self.tr("Inputs ({0})").format(len(self.changes)))
        self.tabs.setTabToolTip(0, self.tabs.tabText(0))
        self.tabs.fit()

    def _show_kpis(self, answer: Answer | None, other: Other) -> None:
        """Show the results of both, in the rows that are there: the list stays where it was."""
        both = None if answer is None or other.answer is None else (answer, other.answer)
        rows = [] if both is None else list(kpi_rows(*both))
        items = top_items(self.kpis, len(rows))
        if not rows:
            waiting = QTreeWidgetItem(self.kpis, [other.lacks or self.tr("Not worked out yet.")])
            waiting.setFlags(Qt.ItemFlag.NoItemFlags)
            waiting.setFirstColumnSpanned(True)
        for item, row in zip(items, rows, strict=True):
            _fill(item, row[:3], self.tr("{0}: {1} against {2} ({3})").format(*row))

    @Slot()
    def _go(self) -> None:
        change = self._chosen()
        if change is not None:
            self.path_chosen.emit(change.path)

    @Slot()
    def _show_buttons(self) -> None:
        """Show what can be done with an input where inputs are shown."""
        are_inputs = self.tabs.isVisibleTo(self) and self.tabs.currentIndex() == 0
        for button in (self.go, self.take):
            button.setVisible(are_inputs)

    def _chosen(self) -> Change | None:
        """Return the difference that is selected."""
        items = self.inputs.selectedItems()
        path = items[0].data(Qt.ItemDataRole.UserRole) if items else ""
        return next((change for change in self.changes if change.path == path), None)

    @Slot()
    def _offer(self) -> None:
        for button in (self.go, self.take):
            button.setEnabled(self._chosen() is not None)

    def _take(self) -> None:
        change = self._chosen()
        if change is not None:
            self.taken.emit(change.path, change.b)

    def _ask_menu(self, at: QPoint) -> None:
        change = self._chosen()
        if change is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        go = QAction(self.tr("Go there"), menu)
        go.triggered.connect(self._go)
        take = QAction(self.tr("Take the other's value"), menu)
        take.triggered.connect(self._take)
        menu.addActions([go, take])
        menu.popup(self.inputs.viewport().mapToGlobal(at))


class _Names(QStyledItemDelegate):
    """Gives a name as many lines as it needs, which a tree does not do by itself."""

    def __init__(self, table: QTreeWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for a name in its column."""
        size, text = super().sizeHint(option, index), index.data()
        is_alone = self._table.isFirstColumnSpanned(index.row(), QModelIndex())
        width = self._table.viewport().width() if is_alone else self._table.columnWidth(0)
        room = QRect(0, 0, max(1, width - GAP), HIGH)
        metrics = self._table.fontMetrics()
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(size.width(), max(size.height(), lines + 2))


def _fill(item: QTreeWidgetItem, texts: Sequence[str], tip: str) -> None:
    """Show a name and two numbers."""
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setFirstColumnSpanned(False)
    for column, text in enumerate(texts):
        item.setText(column, text)
        item.setToolTip(column, plain_tip(tip))
        if column:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)


def _table(heads: list[str], parent: QWidget) -> QTreeWidget:
    table = QTreeWidget(parent)
    table.setRootIsDecorated(False)
    table.setHeaderLabels(heads)
    table.setWordWrap(True)
    table.setItemDelegateForColumn(0, _Names(table))
    table.setAlternatingRowColors(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, len(heads)):
        table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    table.header().setStretchLastSection(False)
    table.header().sectionResized.connect(table.scheduleDelayedItemsLayout)
    return table
