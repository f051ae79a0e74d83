"""Taking charts and results away: what the planner is asked, and what is then written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from msssim.app import asking
from msssim.app.charts.card import ChartCard
from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.export import copy_picture, save_picture
from msssim.app.page import Page
from msssim.app.table import TableDialog
from msssim.outputs.findings import basis, findings


class Exports(QObject):
    """Takes away what is seen."""

    def __init__(self, desk: Desk, page: Page, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.page, self.window = desk, page, window

    @Slot(object, QPoint)
    def show_chart_menu(self, card: ChartCard, at: QPoint) -> None:
        """Offer what can be done with a chart."""
        menu = QMenu(self.window)
        menu.addAction(self.tr("Copy picture"), lambda: copy_picture(card))
        menu.addAction(self.tr("Save picture…"), lambda: self.save_chart(card))
        menu.addAction(self.tr("Show numbers"), lambda: self.show_numbers(card))
        menu.popup(at)

    def save_chart(self, card: ChartCard) -> None:
        """Ask for a file and write a chart into it."""
        file = asking.picture_to_save(self.window, f"{card.chart.name}.svg")
        if file is not None:
            try:
                save_picture(card, file)
            except OSError as error:
                asking.tell(self.window, self.tr("Not saved"), str(error))

    def show_numbers(self, card: ChartCard) -> TableDialog | None:
        """Show the numbers behind a chart."""
        if not card.shown:
            return None
        dialog = TableDialog(card.chart, card.shown[0].answer, self.window)
        dialog.show()
        return dialog

    @Slot()
    def copy_summary(self) -> None:
        """Put what the answer says on the clipboard, as text."""
        document = self.desk.active
        answer = self.desk.answer_of(document)
        if document is None or answer is None:
            return
        lines = [document.source.scenario.name or document.name, basis(answer), ""]
        lines += [f"{finding.topic}: {finding.text}" for finding in findings(answer)]
        QApplication.clipboard().setText("\n".join(lines) + "\n")

    @Slot()
    def export_results(self) -> None:
        """Ask for a folder and write the files of `msssim run` into it."""
        document = self.desk.active
        if document is None:
            return
        folder = asking.folder_for_results(
            self.window, document.file.parent if document.file else None
        )
        if folder is not None:
            self.write_results(document, folder)

    def write_results(self, document: Document, folder: Path) -> None:
        """Write the files of `msssim run` into a folder."""
