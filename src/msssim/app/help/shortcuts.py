"""The list of all keys: those of the commands, read from them, and those of single controls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from msssim.app.actions import ACTIONS
from msssim.app.widgets import give_room

if TYPE_CHECKING:
    from msssim.app.window import Window


def _(text: str) -> str:
    """Mark a text that is translated when it is shown."""
    return text


CONTROLS = (
    (_("Any control"), _("Tab, Shift+Tab"), _("Go to the next control, or the one before")),
    (_("Any control"), _("Shift+F1"), _("Say what it is")),
    (_("Menus"), _("Alt and the underlined letter"), _("Open a menu")),
    (_("Lever"), _("Arrow keys"), _("Move by a step")),
    (_("Lever"), _("Shift and an arrow"), _("Move by ten steps")),
    (_("Lever"), _("Home, End"), _("Go to an end")),
    (_("Chart"), _("Menu key, Shift+F10"), _("Copy, save, show the numbers as a table")),
    (_("Table of numbers"), _("Ctrl+C"), _("Copy the chosen cells for a spreadsheet")),
    (_("Open scenarios"), _("Space"), _("Tick or untick to compare")),
    (_("Trees and lists"), _("Right, Left"), _("Open or close a branch")),
)
"""Keys of single controls: where, which, what for."""


class Shortcuts(QDialog):
    """Shows every key of the program."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHeaderLabels([self.tr("Where"), self.tr("Keys"), self.tr("What they do")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        for row in (*_of_commands(window), *_of_controls()):
            self.list.addTopLevelItem(QTreeWidgetItem(list(row)))
        head = self.list.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(buttons)
        give_room(self, 700, 480)


def _of_commands(window: Window) -> Iterator[tuple[str, str, str]]:
    for command in ACTIONS:
        if command.key:
            action = window.actions_by_name[command.method]
            keys = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)
            yield _plain(_said(command.menu)), keys, _plain(action.iconText())


def _of_controls() -> Iterator[tuple[str, str, str]]:
    for where, keys, what in CONTROLS:
        yield _said(where), _said(keys), _said(what)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _said(text: str) -> str:
    return QCoreApplication.translate("shortcuts", text)
