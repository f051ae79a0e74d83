"""The present mode: large type, levers and charts, and nothing else on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Slot
from PySide6.QtGui import QAction, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolBar, QWidget
from shiboken6 import isValid

from msssim.app.theme import scaled_font

if TYPE_CHECKING:
    from msssim.app.document import Document
    from msssim.app.window import Window

LARGER = 1.3
SHOWN = "levers"
"""The dock that stays."""


class Presenting(QObject):
    """Enters and leaves the present mode; everything comes back as it was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._layout = QByteArray()
        self._state = Qt.WindowState.WindowNoState
        self._fonts: list[tuple[QWidget, QFont]] = []
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.leave)
        window.desk.activated.connect(self._follow)

    @property
    def is_on(self) -> bool:
        """Whether something is presented."""
        return not self._layout.isEmpty()

    @property
    def _action(self) -> QAction:
        return self.window.actions_by_name["presenting.present"]

    @Slot(bool)
    def present(self, on: bool) -> None:
        """Enter the mode, or leave it."""
        if on != self.is_on:
            (self._enter if on else self._leave)()

    @Slot()
    def leave(self) -> None:
        """Leave the mode, if it is on."""
        self._action.setChecked(False)

    @Slot(object)
    def _follow(self, document: Document | None) -> None:
        if document is None:
            self.leave()

    def _enter(self) -> None:
        window = self.window
        self._layout, self._state = window.saveState(), window.windowState()
        for name, dock in window.docks.by_name.items():
            dock.setVisible(name == SHOWN)
        self._show_bars(False)
        # A menu that is not seen hears no keys: the window has to.
        window.addActions(list(window.actions_by_name.values()))
        self._enlarge()
        window.showFullScreen()
        levers = window.docks.by_name[SHOWN]
        window.resizeDocks([levers], [round(LARGER * levers.width())], Qt.Orientation.Horizontal)

    def _leave(self) -> None:
        window = self.window
        for widget, font in self._fonts:
            if isValid(widget):  # a lever may have gone meanwhile
                widget.setFont(font)
        self._fonts = []
        for action in window.actions_by_name.values():
            window.removeAction(action)
        self._show_bars(True)
        window.setWindowState(self._state)
        window.restoreState(self._layout)
        self._layout = QByteArray()
        window.viewing.show_theme(window.viewing.theme)

    def _show_bars(self, on: bool) -> None:
        """Show menu, tools, status and notices, or hide them; Esc leaves then, and ends no run."""
        window = self.window
        for bar in (window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)):
            bar.setVisible(on)
        window.notices.hold(not on)
        self._escape.setEnabled(not on)
        keys = QKeySequence(Qt.Key.Key_Escape) if on else QKeySequence()
        window.actions_by_name["desk.runner.cancel"].setShortcut(keys)

    def _enlarge(self) -> None:
        """Enlarge every widget by itself: under a style sheet none takes its parent's font."""
        for top in (self.window.page, self.window.form):
            found = [top, *top.findChildren(QWidget)]
            sizes = [(one, QFont(one.font())) for one in found]
            for widget, font in sizes:
                has_own = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
                self._fonts.append((widget, font if has_own else QFont()))
                widget.setFont(scaled_font(font, LARGER, font.bold()))
        self.window.viewing.show_theme(self.window.viewing.theme)
