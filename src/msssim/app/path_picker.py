"""The tree from which the paths of a lever are picked, one value's or a whole group's."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim.app.widgets import give_room, plain_tip
from msssim.outputs.changes import pattern_name
from msssim.outputs.words import capital, number, spoken
from msssim.scenario import paths
from msssim.scenario.schema import Scenario

PATH = Qt.ItemDataRole.UserRole
NAME, VALUES, WRITTEN = 0, 1, 2


class PathPicker(QDialog):
    """Shows what a lever can move; several paths may be chosen."""

    def __init__(
        self, known: Mapping[str, int], scenario: Scenario, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What a lever moves"))
        give_room(self, 720, 480)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find an input"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("What a lever moves"))
        self.tree.setHeaderLabels([self.tr("Input"), self.tr("Values"), self.tr("Path")])
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (VALUES, WRITTEN):
            mode = QHeaderView.ResizeMode.ResizeToContents
            self.tree.header().setSectionResizeMode(column, mode)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column_of = QVBoxLayout(self)
        for widget in (self.search, self.tree, self.buttons):
            column_of.addWidget(widget)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill(known, scenario)
        self.search.textChanged.connect(self._filter)
        self.tree.itemSelectionChanged.connect(self._offer)
        self.tree.itemDoubleClicked.connect(self._take)
        self._offer()

    def _fill(self, known: Mapping[str, int], scenario: Scenario) -> None:
        groups = self._groups
        for pattern, count in known.items():
            first = str(paths.parse(pattern)[0])
            if first not in groups:
                groups[first] = QTreeWidgetItem(self.tree, [capital(spoken(first))])
                groups[first].setFlags(Qt.ItemFlag.ItemIsEnabled)
            name = pattern_name(pattern, scenario)
            item = QTreeWidgetItem(groups[first], [name, number(count), pattern])
            item.setToolTip(NAME, plain_tip(name))
            item.setData(NAME, PATH, pattern)
            item.setTextAlignment(VALUES, Qt.AlignmentFlag.AlignRight)
            self._items[pattern] = item

    def chosen(self) -> list[str]:
        """Return the paths that are chosen."""
        picked = [item.data(NAME, PATH) for item in self.tree.selectedItems()]
        return [str(path) for path in picked if path]

    def choose(self, pattern: str) -> None:
        """Choose one path more."""
        self._items[pattern].setSelected(True)

    @Slot(QTreeWidgetItem)
    def _take(self, item: QTreeWidgetItem) -> None:
        if item.data(NAME, PATH):
            self.accept()

    @Slot()
    def _offer(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.chosen()))

    @Slot(str)
    def _filter(self, text: str) -> None:
        """Show the paths that hold every word."""
        wanted = text.casefold().split()
        for item in self._items.values():
            known = f"{item.text(NAME)} {item.text(WRITTEN)}".casefold()
            item.setHidden(not all(word in known for word in wanted))
        for group in self._groups.values():
            group.setHidden(
                not any(
                    item.parent() is group and not item.isHidden() for item in self._items.values()
                )
            )
            group.setExpanded(bool(wanted))
