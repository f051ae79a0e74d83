"""Where the parts of the window stand before anybody moves them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QTabBar, QWidget

from msssim.app.theme import is_large

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
AT_THE_BOTTOM = ("problems", "analyse", "grid", "tables", "sources", "proving")
"""Docks below the charts, which are seen when they are asked for."""

AT_THE_RIGHT = ("inspector", "differences", "history")
SIDE_WIDTHS = (290, 270)
LEAST_WIDTH = 230
"""Levers and inputs stay readable when the window becomes narrow."""
LEFT_HEIGHTS = (110, 420, 170)


class Room(QScrollArea):
    """Scrolls what is wider than its dock, so that no panel makes the window wider."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls take the keyboard
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(panel)

    def sizeHint(self) -> QSize:
        """Return the room that the panel asks for."""
        return self._panel.sizeHint()


class Docks:
    """The docks of a window, by name, and the layout that they start from."""

    def __init__(self, window: QMainWindow) -> None:
        self.window = window
        self.by_name: dict[str, QDockWidget] = {}
        self.entries: dict[str, QAction] = {}
        self._seen = QByteArray()

    def add(self, name: str, title: str, widget: QWidget) -> QDockWidget:
        """Put a widget into a dock of its own."""
        dock = QDockWidget(title, self.window)
        dock.setObjectName(name)
        dock.setWidget(Room(widget) if name in AT_THE_BOTTOM else widget)
        dock.setMinimumWidth(LEAST_WIDTH)
        self.by_name[name], self.entries[name] = dock, self._entry(dock)
        return dock

    def _entry(self, dock: QDockWidget) -> QAction:
        """Return a menu's entry for a dock: its tick says that the dock is seen.

        Qt's own hides a dock that stands behind another, which nobody means who chooses it.
        """
        entry = QAction(dock.windowTitle(), self.window)
        entry.setCheckable(True)
        entry.triggered.connect(lambda on: self.show(dock.objectName()) if on else dock.hide())
        dock.visibilityChanged.connect(entry.setChecked)
        return entry

    def is_seen(self, name: str) -> bool:
        """Whether a dock is there and not behind the tab of another, where Qt calls it visible."""
        return self.entries[name].isChecked()

    def show(self, name: str) -> None:
        """Show a dock before those that share its place."""
        self.by_name[name].show()
        self.by_name[name].raise_()

    def show_all(self, on: bool) -> None:
        """Hide every dock while there is nothing to show in them, or bring back those that were."""
        for entry in self.entries.values():
            entry.setEnabled(on)
        if on == self._seen.isEmpty():
            return
        if on:
            self.restore(self._seen)
            self._seen = QByteArray()
        else:
            self._seen = self.window.saveState()
            for dock in self.by_name.values():
                dock.hide()

    def lift(self) -> None:
        """Bring docks that float before the window: those shown sooner than it may lie behind."""
        for dock in self.by_name.values():
            if dock.isFloating() and dock.isVisible():
                dock.raise_()

    def restore(self, state: QByteArray) -> None:
        """Put every dock where it stood in a state of the window."""
        # Tabs that Qt made before the window was seen would otherwise stay, on the menus.
        for tabs in self.window.findChildren(
            QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            tabs.hide()
        self.window.restoreState(state)

    def reset(self) -> None:
        """Put every dock where it stands at first."""
        docks, window = self.by_name, self.window
        # In large text three tabs have no room beside one another at the side, but one more below.
        bottom = (*AT_THE_BOTTOM, "history") if is_large() else AT_THE_BOTTOM
        right = [name for name in AT_THE_RIGHT if name not in bottom]
        for dock in docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        for name in ("scenarios", "levers", "inputs"):
            window.addDockWidget(LEFT, docks[name])
        for area, names in ((RIGHT, right), (BOTTOM, bottom)):
            for name in names:
                window.addDockWidget(area, docks[name])
            for one, other in pairwise(names):
                window.tabifyDockWidget(docks[one], docks[other])
        for name, dock in docks.items():
            dock.setVisible(name not in bottom)
        docks["inspector"].raise_()
        self._size()

    def _size(self) -> None:
        left = [self.by_name[name] for name in ("scenarios", "levers", "inputs")]
        self.window.resizeDocks(left, list(LEFT_HEIGHTS), Qt.Orientation.Vertical)
        sides = [self.by_name["levers"], self.by_name["inspector"]]
        self.window.resizeDocks(sides, list(SIDE_WIDTHS), Qt.Orientation.Horizontal)
