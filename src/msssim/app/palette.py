"""One line that finds any input, command or scenario; the keyboard alone is enough."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim.app.rows import top_items
from msssim.app.theme import GAP, grown
from msssim.app.widgets import give_room, plain_tip
from msssim.outputs.finder import Findable, found

WIDTH, HEIGHT, TOP = 640, 380, 70
WHICH = Qt.ItemDataRole.UserRole


class Palette(QDialog):
    """Lists what a few letters may mean; tells what is chosen."""

    chosen = Signal(object)  # Findable

    def __init__(self, among: Sequence[Findable], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._among = list(among)
        self._kinds = {
            "input": self.tr("Input"),
            "command": self.tr("Command"),
            "scenario": self.tr("Scenario"),
        }
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("An input, a command or a scenario"))
        self.line.setAccessibleName(self.tr("Find anything"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # what is asked for ends a name
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, grown(190)), (2, grown(80))):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)
        self.none = QLabel(self.tr("Nothing is called like that."), self)
        self.none.setProperty("muted", True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        for widget in (self.line, self.none, self.list):
            rows.addWidget(widget)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self._find("")
        give_room(self, WIDTH, min(HEIGHT, parent.height() - TOP))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + TOP)

    @Slot(str)
    def _find(self, text: str) -> None:
        shown = found(text, self._among)
        for item, one in zip(top_items(self.list, len(shown)), shown, strict=True):
            item.setData(0, WHICH, one)
            for column, told in enumerate((one.label, one.detail, self._kinds[one.kind])):
                item.setText(column, told)
                item.setToolTip(column, plain_tip(told))
        self._step(-len(shown))
        self.none.setVisible(self.list.topLevelItemCount() == 0)

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Let the arrows move through the list while the line has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            page = 8
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: page,
                Qt.Key.Key_PageUp: -page,
            }
            by = steps.get(Qt.Key(event.key()))
            if by is not None:
                self._step(by)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return False

    def _step(self, by: int) -> None:
        count, current = self.list.topLevelItemCount(), self.list.currentItem()
        now = self.list.indexOfTopLevelItem(current) if current is not None else 0
        item = self.list.topLevelItem(max(0, min(count - 1, now + by)))
        if item is not None:
            self.list.setCurrentItem(item)

    def _take(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            one = item.data(0, WHICH)
            self.accept()
            self.chosen.emit(one)
