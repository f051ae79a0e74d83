"""Every input of a scenario in a tree, searchable, its value typed in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim.app.evidence_card import GRADES, MARK
from msssim.app.theme import GAP, LIGHT, Theme
from msssim.app.tongue import said
from msssim.outputs.quantities import quantity
from msssim.outputs.words import spoken
from msssim.scenario import paths
from msssim.scenario.citing import needs_source
from msssim.scenario.differences import Difference, differences
from msssim.scenario.listing import listing_around
from msssim.scenario.paths import Entry, walk
from msssim.scenario.provenance import citations
from msssim.scenario.reader import ReadError, read_value
from msssim.scenario.rendering import inline
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source
from msssim.scenario.writing import file_data

NAME, VALUE, GRADE = 0, 1, 2
PATH = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
OMITTED = ("evidence", "observations", "msssim")
"""Groups that have a place of their own."""


class Inputs(QWidget):
    """Shows every input; tells which is chosen and what is typed."""

    edited = Signal(str, object)
    rested = Signal()
    refused = Signal(str, str)
    chosen = Signal(str)
    table_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find an input"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("All inputs"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(12)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(GRADE, QHeaderView.ResizeMode.Fixed)
        self.tree.header().resizeSection(GRADE, self.fontMetrics().horizontalAdvance("mm"))
        self._delegate = ValueDelegate(self.tree)
        self.tree.setItemDelegateForColumn(VALUE, self._delegate)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._entries: dict[str, Entry] = {}
        self._scenario: Scenario | None = None
        self._theme = LIGHT
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree)
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemDoubleClicked.connect(self._open)
        self._delegate.typed.connect(self._type)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._ask_menu)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        with QSignalBlocker(self.tree):
            for path, entry in self._entries.items():
                self._show(self._items[path], entry)

    def show_source(self, source: Source) -> None:
        """Show every value, in silence."""
        before, self._scenario = self._scenario, source.scenario
        found = differences(before, source.scenario) if before is not None else []
        differing = found
        found = [one for one in found if not one.path.startswith(OMITTED)]
        with QSignalBlocker(self.tree):
            if before is None or any(self._is_new(one) for one in found):
                self._show_all(source.scenario)
                self._mark(source)
                return
            for one in found:
                value = paths.value_at(source.scenario, one.path)
                given = source.origin(one.path) != "default"
                self._entries[one.path] = Entry(one.path, one.field, value, given)
                self._show(self._items[one.path], self._entries[one.path])
            if not all(one.path.startswith("levers.") for one in differing):
                self._mark(source)

    def _mark(self, source: Source) -> None:
        """Write each value's grade beside it, or a mark where a number has no source."""
        cited = citations(source)
        for path, item in self._items.items():
            found = cited.get(path)
            speaks = found is not None and not found.is_for_parent
            missing = found is not None or needs_source(self._entries[path])
            grade = found.evidence.grade or "–" if found is not None and speaks else ""
            item.setText(GRADE, grade or (MARK if missing else ""))
            told = said(GRADES[grade]) if grade in GRADES else ""
            untold = self.tr("No source is given for this value.") if missing else ""
            item.setToolTip(GRADE, told or ("" if speaks else untold))

    def _is_new(self, found: Difference) -> bool:
        """Say whether something came or went, so that the tree has other rows."""
        came_or_went = found.field.holder == "ids" and None in (found.a, found.b)
        return found.is_whole or came_or_went or found.path not in self._items

    def _show_all(self, scenario: Scenario) -> None:
        entries = {e.path: e for e in walk(scenario) if not e.path.startswith(OMITTED)}
        if list(entries) != list(self._items):
            self._build(entries)
        for path, entry in entries.items():
            self._show(self._items[path], entry)
        self._entries = entries

    def show_path(self, path: str) -> None:
        """Go to an input."""
        item = self._items.get(path)
        if item is not None:
            with QSignalBlocker(self.tree):
                self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def _build(self, entries: dict[str, Entry]) -> None:
        self.tree.clear()
        self._items = {}
        groups: dict[paths.Path, QTreeWidgetItem] = {(): self.tree.invisibleRootItem()}
        for path in entries:
            steps = paths.parse(path)
            item = QTreeWidgetItem(self._group(steps[:-1], groups))
            item.setData(NAME, PATH, path)
            self._items[path] = item
        self.tree.setColumnWidth(NAME, int(0.55 * max(200, self.tree.width())))

    def _group(
        self, steps: paths.Path, groups: dict[paths.Path, QTreeWidgetItem]
    ) -> QTreeWidgetItem:
        if steps not in groups:
            item = QTreeWidgetItem(self._group(steps[:-1], groups))
            item.setText(NAME, self._group_name(steps))
            item.setData(NAME, GROUP, paths.text_of(steps))
            groups[steps] = item
        return groups[steps]

    def _group_name(self, steps: paths.Path) -> str:
        last = steps[-1]
        if isinstance(last, int):
            return f"{last + 1}"
        thing = paths.value_at(self._scenario, steps) if self._scenario else None
        name = getattr(thing, "name", "") or getattr(thing, "label", "")
        return said(name) if name and len(steps) > 1 else said(spoken(last).capitalize())

    def _show(self, item: QTreeWidgetItem, entry: Entry) -> None:
        steps = paths.parse(entry.path)
        by_id = entry.field.holder == "ids"
        label = str(steps[-1]) if by_id else said(entry.field.parameter.label)
        item.setText(NAME, label)
        data = file_data(entry.value, steps)
        item.setText(VALUE, quantity(data, entry.field.parameter.unit))
        item.setToolTip(VALUE, item.text(VALUE))
        item.setToolTip(NAME, f"{entry.path}\n{said(entry.field.parameter.help)}".strip())
        color = self._theme.text if entry.given else self._theme.muted
        item.setForeground(VALUE, QColor(color))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        path = item.data(NAME, PATH) if item is not None else None
        if path:
            self.chosen.emit(path)

    def _open(self, item: QTreeWidgetItem) -> None:
        path = item.data(NAME, PATH)
        if path:
            self._delegate.text = file_text(self._entries[path])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.tree.editItem(item, VALUE)

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        """Offer the table of a list, where one of its rows or values is pointed at."""
        item = self.tree.itemAt(at)
        path = (item.data(NAME, PATH) or item.data(NAME, GROUP)) if item is not None else None
        if path and self._scenario is not None and listing_around(self._scenario, path):
            menu = QMenu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.addAction(self.tr("Edit as a table"), lambda: self.table_asked.emit(path))
            menu.popup(self.tree.viewport().mapToGlobal(at))

    def _type(self, path: str, text: str) -> None:
        try:
            value = read_value(text) if text.strip() else None
        except ReadError as error:
            self.refused.emit(path, error.text)
            return
        self.rested.emit()
        self.edited.emit(path, value)
        self.rested.emit()

    def _filter(self, text: str) -> None:
        """Show the inputs whose name or path holds every word."""
        wanted = text.casefold().split()
        for path, item in self._items.items():
            known = f"{path} {spoken(path)} {item.text(NAME)} {_ancestry(item)}".casefold()
            item.setHidden(not all(word in known for word in wanted))
        _hide_empty(self.tree.invisibleRootItem(), bool(wanted))


def file_text(entry: Entry) -> str:
    """Return a value in the file's own syntax."""
    data = file_data(entry.value, paths.parse(entry.path))
    return "" if data is None else inline(data)


def _ancestry(item: QTreeWidgetItem) -> str:
    above, names = item.parent(), []
    while above is not None:
        names.append(above.text(NAME))
        above = above.parent()
    return " ".join(names)


def _hide_empty(item: QTreeWidgetItem | None, expand: bool) -> bool:
    """Hide groups without anything to show; say whether this one has something."""
    if item is None:
        return False
    if not item.childCount():
        return not item.isHidden()
    found = [_hide_empty(item.child(n), expand) for n in range(item.childCount())]
    if item.parent() is not None or item.treeWidget() is not None:
        item.setHidden(not any(found))
        item.setExpanded(expand)
    return any(found)


class ValueDelegate(QStyledItemDelegate):
    """Edits a value in the file's own syntax, and tells what was typed."""

    typed = Signal(str, str)  # path, text

    def __init__(self, parent: QTreeWidget) -> None:
        super().__init__(parent)
        self.text = ""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return a line to type in."""
        line = QLineEdit(parent)
        line.setFrame(False)
        return line

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Start from the value as the file writes it."""
        if isinstance(editor, QLineEdit):
            editor.setText(self.text)

    def setModelData(
        self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell what was typed; the tree shows what comes back."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            path = index.sibling(index.row(), NAME).data(PATH)
            self.typed.emit(path, editor.text())
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
