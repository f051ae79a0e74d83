"""The dialog that makes a report: what it is beside, what it says, its pages, and its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app import asking
from msssim.app.lacking import told_lacking
from msssim.app.prose import Prose
from msssim.app.sharing.errand import Errand, Tell, Work
from msssim.app.sharing.pages import Pages
from msssim.app.theme import grown
from msssim.app.widgets import plain_tip
from msssim.outputs.comparing import kpi_name
from msssim.outputs.kpis import KPI_UNITS
from msssim.report.asking import Question, foreign_of, with_luck_of
from msssim.report.ordering import NEEDS, Order, made, missing
from msssim.report.publishing import Wanted, publish
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source

DOTS = 110.0
"""Dots an inch of a page that is looked at."""

WIDTH = 520
FORMS = {"html": "HTML", "pdf": "PDF", "xlsx": "XLSX"}
Observed: TypeAlias = Mapping[str, Mapping[date, Any]]


@dataclass(frozen=True)
class Subject:
    """What a report can be of and beside: a source with its name, and other scenarios by name."""

    name: str
    source: Source
    parent: Scenario | None
    others: Sequence[tuple[str, Scenario]]


class ReportDialog(QDialog):
    """Asks what a report is to say, shows its pages and writes it."""

    written = Signal(object)  # list of Path
    looked = Signal(object)  # Pages

    def __init__(self, subject: Subject, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(grown(WIDTH), self.sizeHint().height())
        self.subject = subject
        self.files: list[Path] = []
        self.errand = Errand(self)
        self._pages: Pages | None = None
        self._make(folder)
        self._lay_out()
        self.errand.stepped.connect(self._show_step)
        self.errand.done.connect(self._take)
        self.errand.failed.connect(self.state.setText)
        self.errand.busied.connect(self._show_busy)
        self._show_busy(False)

    def _make(self, folder: Path) -> None:
        subject = self.subject
        self.beside = QComboBox(self)
        self.beside.addItem(self.tr("Nothing"), None)
        if subject.parent is not None:
            name = subject.parent.name or self.tr("a file")
            self.beside.addItem(self.tr("What it extends: {0}").format(name), subject.parent)
        for name, other in subject.others:
            self.beside.addItem(name, other)
        self.beside.setCurrentIndex(int(subject.parent is not None))
        self.kpi = QComboBox(self)
        self.kpi.addItem(self.tr("Only what differs and its effects"), "")
        for name in KPI_UNITS:
            self.kpi.addItem(self.tr("Also why it differs in: {0}").format(kpi_name(name)), name)
        self.against = QComboBox(self)
        self.against.addItem(self.tr("Its own observations, where it has any"), None)
        for name, other in subject.others:
            if other.observations:
                self.against.addItem(name, other.observations)
        self.forms = {form: QCheckBox(FORMS[form], self) for form in NEEDS}
        for form, box in self.forms.items():
            lacking = missing(form)
            box.setChecked(form == "html" and not lacking)
            box.setEnabled(not lacking)
            if lacking:
                box.setToolTip(plain_tip(told_lacking(", ".join(lacking), "report")))
        self.target = QLineEdit(str(folder / f"{subject.name}-report"), self)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("How far the report is"))
        self.state = Prose(parent=self)
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(self)
        self.look = self.buttons.addButton(self.tr("Look at the pages"), roles.ActionRole)
        self.write = self.buttons.addButton(self.tr("Write"), roles.ActionRole)
        self.opening = self.buttons.addButton(self.tr("Open"), roles.ActionRole)
        self.leave = self.buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.look.setEnabled(not missing("pdf"))
        self.opening.hide()
        self.write.setDefault(True)

    def _lay_out(self) -> None:
        boxes = QHBoxLayout()
        for box in self.forms.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        place = QHBoxLayout()
        place.addWidget(self.target, 1)
        place.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(self.tr("&Beside"), self.beside)
        form.addRow(self.tr("&Differences"), self.kpi)
        form.addRow(self.tr("&Score against"), self.against)
        form.addRow(self.tr("As"), boxes)
        label = QLabel(self.tr("&File, without ending"), self)
        label.setBuddy(self.target)
        form.addRow(label, place)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addWidget(self.buttons)
        self.beside.currentIndexChanged.connect(self._offer)
        self.browse.clicked.connect(self._browse)
        self.look.clicked.connect(self.look_at_pages)
        self.write.clicked.connect(self.write_files)
        self.opening.clicked.connect(self._open)
        self.leave.clicked.connect(self._leave)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.kpi.setEnabled(self.beside.currentData() is not None)

    @Slot()
    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to write the report"), self.target.text()
        )
        if name:
            self.target.setText(str(Path(name).with_suffix("")))

    def order(self) -> Order:
        """Return what is asked for."""
        source, beside = self.subject.source, self.beside.currentData()
        parent = None if beside is None else with_luck_of(source.scenario, beside)
        question = Question(source.scenario, parent, self.subject.name, foreign_of(source))
        kpi = self.kpi.currentData() if parent is not None else ""
        return Order(question, (kpi,) if kpi else (), self.against.currentData())

    @Slot()
    def look_at_pages(self) -> None:
        """Have the pages made, and show them."""
        self._send(Work(page_images, (self.order(),)))

    @Slot()
    def write_files(self) -> None:
        """Write the files that are ticked; asks before one that is there is lost."""
        target = self.target.text().strip()
        chosen = [form for form, box in self.forms.items() if box.isChecked()]
        self.files = [Path(f"{target}.{form}") for form in chosen]
        if not target or not self.files:
            self.state.setText(self.tr("Say as what, and where to write it."))
            return
        there = [file.name for file in self.files if file.exists()]
        if there and not self._may_replace(there):
            return
        wanted = Wanted(**dict(zip(chosen, self.files, strict=True)))
        self._send(Work(written, (self.order(), wanted)))

    def _may_replace(self, names: Sequence[str]) -> bool:
        text = self.tr("{0} will be replaced.").format(", ".join(names))
        options = [self.tr("Replace"), self.tr("Cancel")]
        return asking.choice(self, self.tr("Report"), text, options) == 0

    def _send(self, work: Work[Any]) -> None:
        self.opening.hide()
        self.state.setText("")
        self.errand.send(work)

    @Slot(object)
    def _take(self, result: list[bytes] | None) -> None:
        if result is None:
            names = ", ".join(file.name for file in self.files)
            self.state.setText(self.tr("Written: {0}").format(names))
            self.opening.show()
            self.written.emit(self.files)
            return
        self._pages = Pages(self.subject.name, result, self)
        self._pages.show()
        self.looked.emit(self._pages)

    @Slot(bool)
    def _show_busy(self, on: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(on)
        self.write.setEnabled(not on)
        self.look.setEnabled(not on and not missing("pdf"))
        self.leave.setText(self.tr("Cancel") if on else self.tr("Close"))

    @Slot(int, int)
    def _show_step(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[0])))

    @Slot()
    def _leave(self) -> None:
        """Stop what is being written, or close."""
        if self.errand.is_busy:
            self.errand.cancel()
            self.state.setText(self.tr("Cancelled."))
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Close, and let nothing go on behind."""
        self.errand.cancel()
        super().done(result)


def page_images(order: Order, tell: Tell) -> list[bytes]:
    """Return the pages of a report as images."""
    from msssim.report.pdf import pages

    return pages(made(order, tell), DOTS)


def written(order: Order, wanted: Wanted, tell: Tell) -> None:
    """Write a report."""
    publish(made(order, tell), wanted)
