"""The commands of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from msssim.app import asking
from msssim.app.help.about import About, copy_diagnostics
from msssim.app.help.glossary import Glossary
from msssim.app.help.shortcuts import Shortcuts
from msssim.app.help.tour import Tour, stops
from msssim.app.tongue import said
from msssim.app.widgets import plain_tip
from msssim.outputs.findings import LIMITS
from msssim.scenario.shipped import FIRST, shipped_scenarios
from msssim.scenario.source import load_source

TOLD = 6_000
"""Milliseconds for which a message stands in the line at the bottom."""

if TYPE_CHECKING:
    from msssim.app.window import Window


class Helping(QObject):
    """Says what things are; changes nothing."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.tour: Tour | None = None

    @Slot()
    def show_limits(self) -> None:
        """Say what the numbers mean, and what they do not."""
        asking.tell(self.window, self.tr("What the numbers mean"), said(LIMITS))

    @Slot()
    def show_shortcuts(self) -> None:
        """List every key."""
        Shortcuts(self.window).open()

    @Slot()
    def show_tour(self) -> None:
        """Go through the window, part by part, on the base where nothing is open."""
        if self.tour is not None:
            return
        if self.window.desk.active is None:
            self.window.whatif.start_from(load_source(shipped_scenarios()[FIRST]))
        self.window.settings.has_toured = True
        self.tour = Tour(self.window, stops(self.window))
        self.tour.ended.connect(self._forget_tour)

    @Slot()
    def _forget_tour(self) -> None:
        self.tour = None

    @Slot()
    def show_glossary(self) -> None:
        """Say what the words of the results mean."""
        Glossary(self.window).open()

    @Slot()
    def show_about(self) -> None:
        """Say what the program is made of."""
        About(self.window).open()

    @Slot()
    def copy_diagnostics(self) -> None:
        """Put what the installation has and lacks on the clipboard."""
        copy_diagnostics()
        text = self.tr("What this installation has and lacks is on the clipboard.")
        self.window.statusBar().showMessage(text, TOLD)

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
