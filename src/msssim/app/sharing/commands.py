"""The commands that take scenarios out of the window and tables into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.sharing.report_dialog import ReportDialog, Subject
from msssim.report.asking import parent_of

if TYPE_CHECKING:
    from msssim.app.window import Window


class Sharing(QObject):
    """Opens the dialogs that share what is in hand."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    @Slot()
    def report(self) -> ReportDialog | None:
        """Offer to make a report of the document in hand."""
        desk = self.window.desk
        document = desk.active
        if document is None:
            return None
        others = [(one.name, one.source.scenario) for one in desk.documents if one is not document]
        subject = Subject(document.name, document.source, parent_of(document.source), others)
        dialog = ReportDialog(subject, self._folder, self.window)
        dialog.show()
        return dialog

    @property
    def _folder(self) -> Path:
        """The folder of the document in hand, or where the program was started."""
        return self.window.files.folder or Path.cwd()
