"""The commands that take scenarios out of the window and tables into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app import asking
from msssim.app.sharing.errand import Errand

if TYPE_CHECKING:
    from msssim.app.sharing.import_dialog import ImportDialog
    from msssim.app.sharing.report_dialog import ReportDialog
    from msssim.app.window import Window


class Sharing(QObject):
    """Opens the dialogs that share what is in hand; they are not read before somebody asks."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    @Slot()
    def report(self) -> ReportDialog | None:
        """Offer to make a report of the document in hand."""
        from msssim.app.sharing.report_dialog import ReportDialog, Subject
        from msssim.report.asking import parent_of

        desk = self.window.desk
        document = desk.active
        if document is None:
            return None
        others = [(one.name, one.source.scenario) for one in desk.documents if one is not document]
        subject = Subject(document.name, document.source, parent_of(document.source), others)
        dialog = ReportDialog(subject, self._folder, self.window)
        dialog.show()
        return dialog

    @Slot()
    def import_table(self) -> None:
        """Ask for a table and offer to take it in."""
        if self.window.desk.active is not None:
            file = asking.table_to_import(self.window, self._folder)
            if file is not None:
                self.take_in(file)

    def take_in(self, file: Path) -> ImportDialog | None:
        """Offer to take a table into the document in hand."""
        from msssim.app.sharing.import_dialog import ImportDialog

        document = self.window.desk.active
        if document is None:
            return None
        document.rest()
        dialog = ImportDialog(document.source, file, self.window)
        dialog.taken.connect(document.push)
        dialog.open()
        return dialog

    def close(self) -> None:
        """Let nothing go on when the window is gone."""
        for errand in self.window.findChildren(Errand):
            errand.close()

    @Slot()
    def show_proof(self) -> None:
        """Show what the document in hand rests on, where that is seen."""
        desk, panel = self.window.desk, self.window.proving
        active = desk.active
        is_seen = self.window.docks.is_seen("proving")
        if active is None or not is_seen:
            return
        if active.key in desk.sketched:
            panel.show_nothing_new(active.key, self._waits)
            return
        others = [
            (desk.name_of(one), one.source.scenario.observations)
            for one in desk.documents
            if one is not active and one.source.scenario.observations
        ]
        panel.show_source(active.key, active.source, others)

    @property
    def _waits(self) -> str:
        """Why it is not worked out what a sketch rests on."""
        if self.window.desk.runner.is_busy:
            return self.tr("What it rests on is worked out after the full run.")
        return self.tr("The run was stopped: Run again (F5) also works out what it rests on.")

    @property
    def _folder(self) -> Path:
        """The folder of the document in hand, or where the program was started."""
        return self.window.files.folder or Path.cwd()
