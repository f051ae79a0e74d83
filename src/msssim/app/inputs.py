"""Every input of a scenario in a tree, searchable, its value typed in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim.app.evidence_card import MARK
from msssim.app.evidence_dialog import GRADES
from msssim.app.input_delegate import NAME, PATH, VALUE, ValueDelegate
from msssim.app.theme import GAP, LIGHT, Theme
from msssim.app.tongue import said
from msssim.app.typed_line import TypedLine
from msssim.app.widgets import plain_tip
from msssim.outputs.referring import told
from msssim.outputs.words import capital, spoken
from msssim.scenario import paths
from msssim.scenario.cells import CellError
from msssim.scenario.citing import needs_source
from msssim.scenario.differences import Difference, differences, is_reordered
from msssim.scenario.knobs import field_in, lever_at, standing
from msssim.scenario.listing import listing_around
from msssim.scenario.parameter import FieldOf
from msssim.scenario.paths import Entry, walk
from msssim.scenario.provenance import citations
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source
from msssim.scenario.typed import typable, typed
from msssim.scenario.writing import file_data

GRADE = 2
GROUP = Qt.ItemDataRole.UserRole + 1
OWN = "●"
"""Marks what a file says otherwise than what it extends."""
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
        self.search = TypedLine(self)
        self.search.setPlaceholderText(self.tr("Find an input"))
        self.search.setClearButtonEnabled(True)
        self.only_own = QCheckBox(self.tr("Only what differs from the parent"), self)
        self.only_own.hide()
        self._own: set[str] = set()
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
        self._groups: dict[paths.Path, QTreeWidgetItem] = {}
        self._entries: dict[str, Entry] = {}
        self._scenario: Scenario | None = None
        self._theme = LIGHT
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.only_own)
        column.addWidget(self.tree)
        self.search.textChanged.connect(self._filter)
        self.only_own.toggled.connect(self._filter)
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
        differing = differences(before, source.scenario) if before is not None else []
        found = [one for one in differing if not one.path.startswith(OMITTED)]
        is_whole = before is None or is_reordered(before, source.scenario)
        with QSignalBlocker(self.tree):
            if is_whole or any(self._is_new(one) or _is_name(one) for one in found):
                self._show_all(source.scenario)
                self._mark(source)
                self._show_own(source, self._items)
                self._filter_again()
                return
            for one in found:
                value = paths.value_at(source.scenario, one.path)
                given = source.origin(one.path) != "default"
                self._entries[one.path] = Entry(one.path, one.field, value, given)
                self._show(self._items[one.path], self._entries[one.path])
            if not all(one.path.startswith("levers.") for one in differing):
                self._mark(source)
            self._show_own(source, [one.path for one in found] or self._items)

    def _mark(self, source: Source) -> None:
        """Write each value's grade beside it, or a mark where a number has no source."""
        cited = citations(source)
        for path, item in self._items.items():
            found = cited.get(path)
            own = found.evidence if found is not None and not found.is_for_parent else None
            speaks = own is not None and bool(own.title or own.url)
            missing = found is not None or needs_source(self._entries[path])
            grade = own.grade or "–" if own is not None and speaks else ""
            item.setText(GRADE, grade or (MARK if missing else ""))
            told = said(GRADES[grade]) if grade in GRADES else ""
            untold = self.tr("No source is given for this value.") if missing else ""
            item.setToolTip(GRADE, told or ("" if speaks else untold))

    def _show_own(self, source: Source, touched: Iterable[str]) -> None:
        """Mark what this file says otherwise than what it extends, of what was touched."""
        is_child = len(source.layers) > 1
        said_here = {path for path in touched if is_child and source.origin(path) == "this file"}
        own = (self._own - set(touched)) | said_here
        self.only_own.setVisible(is_child)
        if not is_child:
            self.only_own.setChecked(False)
        changed, self._own = own ^ self._own, own
        for path in changed & set(self._entries):
            self._show(self._items[path], self._entries[path])
        if changed and self.only_own.isChecked():
            self._filter()

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
        for steps, group in self._groups.items():
            group.setText(NAME, self._group_name(steps))
            group.setToolTip(NAME, plain_tip(group.text(NAME)))
        self._entries = entries

    def show_path(self, path: str) -> None:
        """Go to an input."""
        item = self._items.get(path)
        if item is not None:
            with QSignalBlocker(self.tree):
                self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def _build(self, entries: dict[str, Entry]) -> None:
        opened = {steps for steps, group in self._groups.items() if group.isExpanded()}
        self._items, self._groups = {}, {}  # before it is cleared: nothing holds what is gone
        self.tree.clear()
        for path in entries:
            steps = paths.parse(path)
            item = QTreeWidgetItem(self._group(steps[:-1]))
            item.setData(NAME, PATH, path)
            self._items[path] = item
        for steps in opened & set(self._groups):
            self._groups[steps].setExpanded(True)
        self.tree.setColumnWidth(NAME, int(0.55 * max(200, self.tree.width())))

    def _group(self, steps: paths.Path) -> QTreeWidgetItem:
        if not steps:
            return self.tree.invisibleRootItem()
        if steps not in self._groups:
            item = QTreeWidgetItem(self._group(steps[:-1]))
            item.setData(NAME, GROUP, paths.text_of(steps))
            self._groups[steps] = item
        return self._groups[steps]

    def _group_name(self, steps: paths.Path) -> str:
        last = steps[-1]
        if isinstance(last, int):
            return f"{last + 1}"
        thing = paths.value_at(self._scenario, steps) if self._scenario else None
        name = getattr(thing, "name", "") or getattr(thing, "label", "")
        return said(name) if name and len(steps) > 1 else capital(spoken(last))

    def _show(self, item: QTreeWidgetItem, entry: Entry) -> None:
        steps = paths.parse(entry.path)
        by_id = entry.field.holder == "ids"
        label = str(steps[-1]) if by_id else said(entry.field.parameter.label)
        item.setText(NAME, f"{OWN} {label}" if entry.path in self._own else label)
        font = item.font(NAME)
        font.setBold(entry.path in self._own)
        item.setFont(NAME, font)
        data = file_data(entry.value, steps)
        if self._scenario is not None:
            item.setText(VALUE, _told(data, entry, self._scenario))
        item.setToolTip(VALUE, plain_tip(item.text(VALUE)))
        own = (
            self.tr("Set in this file, not by what it extends.") if entry.path in self._own else ""
        )
        lines = (label, entry.path, said(entry.field.parameter.help), own)
        item.setToolTip(NAME, plain_tip("\n".join(filter(None, lines))))
        color = self._theme.text if entry.given else self._theme.muted
        item.setForeground(VALUE, QColor(color))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        path = item.data(NAME, PATH) if item is not None else None
        if path:
            self.chosen.emit(path)

    def _open(self, item: QTreeWidgetItem) -> None:
        path = item.data(NAME, PATH)
        if path:
            self._delegate.text = typable(_data(self._entries[path]), self._field(path))
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

    def _field(self, path: str) -> FieldOf:
        """Return what is typed at a path; a lever's numbers are typed as its slider says them."""
        field = self._entries[path].field
        return field_in(self._scenario, path, field) if self._scenario is not None else field

    def _type(self, path: str, text: str) -> None:
        try:
            value = typed(text, self._field(path))
        except CellError as error:
            self.refused.emit(path, str(error))
            return
        self.rested.emit()
        self.edited.emit(path, value)
        self.rested.emit()

    def _filter_again(self) -> None:
        """Leave out of rows made anew what is not looked for."""
        if self.search.text() or self.only_own.isChecked():
            self._filter()

    @Slot()
    def _filter(self) -> None:
        """Show the inputs whose name or path holds every word; only a file's own where asked."""
        wanted = self.search.text().casefold().split()
        only_own = self.only_own.isChecked()
        for path, item in self._items.items():
            known = f"{path} {spoken(path)} {item.text(NAME)} {_ancestry(item)}".casefold()
            is_left_out = only_own and path not in self._own
            item.setHidden(is_left_out or not all(word in known for word in wanted))
        _hide_empty(self.tree.invisibleRootItem(), bool(wanted) or only_own)


def _is_name(found: Difference) -> bool:
    """Say whether something is called otherwise now: groups and values that name it say so too."""
    steps = paths.parse(found.path)
    return steps[-1] in ("name", "label") or (steps[0] == "levers" and steps[-1] != "value")


def _data(entry: Entry) -> Data:
    return file_data(entry.value, paths.parse(entry.path))


def _told(data: Data, entry: Entry, scenario: Scenario) -> str:
    """Return a value in words; of a lever, where it stands as its slider says it."""
    lever = lever_at(scenario, entry.path)
    if lever is not None:
        return standing(lever, scenario)
    return told(data, field_in(scenario, entry.path, entry.field), scenario)


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
