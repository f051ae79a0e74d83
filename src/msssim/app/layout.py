"""Where the parts of the window stand before anybody moves them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
SIDE_WIDTHS = (290, 270)
LEFT_HEIGHTS = (110, 420, 170)


class Docks:
    """The docks of a window, by name, and the layout that they start from."""

    def __init__(self, window: QMainWindow) -> None:
        self.window = window
        self.by_name: dict[str, QDockWidget] = {}

    def add(self, name: str, title: str, widget: QWidget) -> QDockWidget:
        """Put a widget into a dock of its own."""
        dock = QDockWidget(title, self.window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.by_name[name] = dock
        return dock

    def reset(self) -> None:
        """Put every dock where it stands at first."""
        docks = self.by_name
        window = self.window
        for dock in docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        for name in ("scenarios", "levers", "inputs"):
            window.addDockWidget(LEFT, docks[name])
        for name in ("inspector", "differences", "history"):
            window.addDockWidget(RIGHT, docks[name])
        window.addDockWidget(BOTTOM, docks["problems"])
        window.tabifyDockWidget(docks["inspector"], docks["differences"])
        window.tabifyDockWidget(docks["differences"], docks["history"])
        for name, dock in docks.items():
            dock.setVisible(name != "problems")
        docks["inspector"].raise_()
        left = [docks[name] for name in ("scenarios", "levers", "inputs")]
        window.resizeDocks(left, list(LEFT_HEIGHTS), Qt.Orientation.Vertical)
        sides = [docks["levers"], docks["inspector"]]
        window.resizeDocks(sides, list(SIDE_WIDTHS), Qt.Orientation.Horizontal)
