"""The open scenarios, in a tree by what they extend."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.theme import LIGHT, Theme, dash_of
from msssim.app.widgets import plain_tip

NAME, TICK = 0, 1

Place: TypeAlias = tuple[Document, Document | None]
"""A document, and the one it stands beneath."""


class Scenarios(QTreeWidget):
    """Shows what is on the desk; tells which document is chosen, ticked or renamed."""

    chosen = Signal(object)  # Document
    ticked = Signal(object, bool)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, tuple[Document, QTreeWidgetItem]] = {}
        self._shape: list[Place] = []
        self._theme = LIGHT
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIconSize(QSize(22, 12))
        self.setIndentation(14)
        # Names often begin alike: what tells them apart stands at their end.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(self.tr("Open scenarios"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(TICK, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._choose)
        self.itemClicked.connect(self._choose)  # the one in hand, too: it may not be shown
        self.itemChanged.connect(self._tick)
        self.customContextMenuRequested.connect(self._ask_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or untick the scenario in hand by Space."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            is_on = item.checkState(TICK) == Qt.CheckState.Checked
            item.setCheckState(TICK, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme

    def show_desk(self, desk: Desk) -> None:
        """Show the documents that are open, in silence.

        Items stay while the same documents stand in the same places: a key or a click that brings
        this about is still being handled by the tree, with one of them in hand.
        """
        with QSignalBlocker(self):
            shape = list(self._in_tree(desk, None))
            if shape != self._shape:
                self._grow(shape)
            for document, _ in shape:
                self._fill(desk, document, self._items[document.key][1])
            if desk.active is not None and desk.active.key in self._items:
                self.setCurrentItem(self._items[desk.active.key][1])

    def _in_tree(self, desk: Desk, parent: Document | None) -> Iterator[Place]:
        for document in desk.children_of(parent):
            yield document, parent
            yield from self._in_tree(desk, document)

    def _grow(self, shape: list[Place]) -> None:
        """Make an item for each document, beneath that of its parent."""
        self._shape, self._items = shape, {}  # before it is cleared: nothing holds what is gone
        self.clear()
        for document, parent in shape:
            above = self._items[parent.key][1] if parent else self.invisibleRootItem()
            item = QTreeWidgetItem(above)
            item.setData(NAME, Qt.ItemDataRole.UserRole, document.key)
            item.setToolTip(TICK, self.tr("Tick to compare"))
            self._items[document.key] = (document, item)
        self.expandAll()

    def _fill(self, desk: Desk, document: Document, item: QTreeWidgetItem) -> None:
        """Show a document's name, star, colour and tick."""
        name = desk.name_of(document) + (" *" if document.is_modified else "")
        if document is desk.reference:
            name = f"{name}  {self.tr('(reference)')}"
        is_on = desk.is_ticked(document)
        item.setText(NAME, name)
        item.setToolTip(NAME, plain_tip(f"{name}\n{self._tip(desk, document)}"))
        item.setIcon(NAME, self._line(document))
        item.setCheckState(TICK, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _tip(self, desk: Desk, document: Document) -> str:
        lines = [document.source.scenario.name or document.name]
        lines.append(str(document.file) if document.file else self.tr("Never saved"))
        above = desk.unsaved_above(document)
        if above is not None:
            lines.append(
                self.tr("Shows {0} as saved; its unsaved changes are not in here").format(
                    above.name
                )
            )
        return "\n".join(lines)

    def _line(self, document: Document) -> QIcon:
        """Return a stroke in the document's colour and dashes."""
        picture = QPixmap(44, 24)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        pen = QPen(self._theme.color(document.number), 2)
        dash = dash_of(document.number)
        if dash:
            pen.setDashPattern([length / 2 for length in dash])
        painter.setPen(pen)
        painter.drawLine(1, 6, 21, 6)
        painter.end()
        return QIcon(picture)

    def _document(self, item: QTreeWidgetItem | None) -> Document | None:
        key = item.data(NAME, Qt.ItemDataRole.UserRole) if item is not None else None
        return self._items[key][0] if key in self._items else None

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        document = self._document(item)
        if document is not None:
            self.chosen.emit(document)

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        document = self._document(item)
        if document is not None and column == TICK:
            self.ticked.emit(document, item.checkState(TICK) == Qt.CheckState.Checked)

    def _ask_menu(self, at: QPoint) -> None:
        document = self._document(self.itemAt(at))
        if document is not None:
            self.menu_asked.emit(document, self.viewport().mapToGlobal(at))
