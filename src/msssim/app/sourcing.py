"""Joins the list of what numbers stand on with the document in hand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.sources import ReplaceSource
from msssim.scenario.citing import recited, standings, titles
from msssim.studies.finding import Cell

if TYPE_CHECKING:
    from msssim.app.window import Window

TOTAL = 3
"""The column of a sensitivity study with the share of the spread that an input takes part in."""


class Sourcing(QObject):
    """Lists evidence while it is seen, and replaces a source everywhere."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        window.sources.path_chosen.connect(window.showing.go)
        window.sources.replace_asked.connect(self.replace)
        change = window.inspector.evidence.change
        change.show_name(window.settings.person)
        change.noted.connect(self.remember)

    @Slot()
    def show(self) -> None:
        """List what the numbers of the document in hand stand on, where the list is seen."""
        document, panel = self.window.desk.active, self.window.sources
        if document is not None and self.window.docks.is_seen("sources"):
            source = document.source
            panel.show_standings(standings(source), self._decisive(document.key), source.scenario)

    def _decisive(self, key: str) -> Mapping[str, Cell]:
        """Return each input's share of a result's spread, where that was studied."""
        found = self.window.analysis.found.get((key, "sensitivity"))
        if found is None or found.finding is None:
            return {}
        return {line.path: line.cells[TOTAL] for line in found.finding.lines}

    @Slot(str)
    def remember(self, name: str) -> None:
        """Remember by whom changes are noted on this desk."""
        self.window.settings.person = name

    @Slot()
    def go(self) -> None:
        """Show the list."""
        self.window.docks.show("sources")
        self.show()

    @Slot()
    def replace(self) -> None:
        """Ask which source to replace by which, and do so as one step."""
        document = self.window.desk.active
        if document is None:
            return
        source = document.source
        dialog = ReplaceSource(titles(source), partial(recited, source), self.window)
        dialog.accepted.connect(lambda: self._replace(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _replace(self, dialog: ReplaceSource) -> None:
        document = self.window.desk.active
        if document is not None:
            edits = dialog.edits()
            text = self.tr("Source of %n value(s) replaced", "", len(edits))
            document.step(edits, text)
            self.show()
