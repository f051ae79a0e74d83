"""The commands of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from msssim.app import asking
from msssim.app.help.shortcuts import Shortcuts
from msssim.app.tongue import said
from msssim.app.widgets import plain_tip
from msssim.outputs.findings import LIMITS

if TYPE_CHECKING:
    from msssim.app.window import Window


class Helping(QObject):
    """Says what things are; changes nothing."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    @Slot()
    def show_limits(self) -> None:
        """Say what the numbers mean, and what they do not."""
        asking.tell(self.window, self.tr("What the numbers mean"), said(LIMITS))

    @Slot()
    def show_shortcuts(self) -> None:
        """List every key."""
        Shortcuts(self.window).open()

    @Slot()
    def explain_focused(self) -> None:
        """Say what the control is that has the keyboard; without one, ask to point at one."""
        widget = QApplication.focusWidget()
        text = explanation_of(widget)
        if widget is None or not text:
            QWhatsThis.enterWhatsThisMode()
            return
        middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
        QWhatsThis.showText(middle, plain_tip(text), widget)

    @Slot()
    def point_and_ask(self) -> None:
        """Have the next click say what it meets, instead of doing anything."""
        QWhatsThis.enterWhatsThisMode()


def explanation_of(widget: QWidget | None) -> str:
    """Return what a control is, or what the part is that it stands in."""
    while widget is not None:
        if widget.whatsThis():
            return widget.whatsThis()
        widget = widget.parentWidget()
    return ""
