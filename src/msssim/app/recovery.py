"""Offers back what an earlier start left unsaved, file by file, with what differs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from msssim.app import asking
from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.whatif import free_file
from msssim.app.widgets import give_room, plain_tip
from msssim.outputs import words
from msssim.outputs.changes import changes, grouped
from msssim.scenario.journal import Lost
from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import save_text
from msssim.scenario.source import load_source, source_of_text


class Recovery(QDialog):
    """Lists what was left, what differs from the file, and asks which to take back."""

    def __init__(self, lost: Sequence[Lost], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved work from last time"))
        give_room(self, 680, 420)
        self._lost = list(lost)
        head = QLabel(
            self.tr("The program ended without saving these. Bring back what you want to keep.")
        )
        head.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in self._lost:
            place = str(entry.file) if entry.file else self.tr("never saved")
            when = f"{words.day(entry.when.date())}, {entry.when:%H:%M}"
            if entry.elsewhere:
                place += "\n" + self.tr("May still be open on {0}").format(entry.elsewhere)
            item = QListWidgetItem(f"{entry.name} — {when}\n{place}", self.list)
            item.setToolTip(plain_tip(item.text()))
            is_sure = not entry.elsewhere
            item.setCheckState(Qt.CheckState.Checked if is_sure else Qt.CheckState.Unchecked)
        self.detail = QPlainTextEdit(self)
        self.detail.setReadOnly(True)
        self.detail.setAccessibleName(self.tr("What differs"))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("Bring back"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.discard = buttons.addButton(
            self.tr("Discard all"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        later = buttons.addButton(kinds.Cancel)
        later.setText(self.tr("Ask again next time"))
        self.discarded = False
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.discard.clicked.connect(self._discard)
        column = QVBoxLayout(self)
        for widget in (head, self.list, self.detail, buttons):
            column.addWidget(widget)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def wanted(self) -> list[Lost]:
        """Return what is to be taken back."""
        rows = range(self.list.count())
        checked = [r for r in rows if self.list.item(r).checkState() == Qt.CheckState.Checked]
        return [self._lost[row] for row in checked]

    @Slot(int)
    def _show(self, row: int) -> None:
        self.detail.setPlainText("\n".join(what_differs(self._lost[row])) if row >= 0 else "")

    @Slot()
    def _discard(self) -> None:
        title, text = self.discard.text(), self.tr("What is discarded cannot be brought back.")
        wanted = asking.choice(self, title, text, [title, self.tr("Keep it")], usual=1)
        if wanted == 0:
            self.discarded = True
            self.reject()


def what_differs(lost: Lost) -> list[str]:
    """Return what a lost text says otherwise than its file, in sentences."""
    try:
        mine = source_of_text(lost.text, lost.file)
        if lost.file is None:
            return [_said("It was never saved: there is no file to compare it with.")]
        theirs = load_source(lost.file)
    except ScenarioError as error:
        told = _said("It cannot be opened as it was; taking it back puts it in a file of its own.")
        return [told, *(str(problem) for problem in error.problems[:5])]
    said = grouped(changes(theirs.scenario, mine.scenario))
    if lost.is_stale:
        said.insert(0, _said("The file was changed since; undo shows it as it stands there now."))
    return said or [_said("Only comments or layout differ.")]


def take_back(desk: Desk, lost: Lost) -> Document | Path:
    """Open a lost text over its file, as a step that can be undone.

    Where that cannot be, or the file is open with other changes, it is put into a file of its own,
    which is returned. Raises OSError.
    """
    try:
        mine = source_of_text(lost.text, lost.file)
        theirs = load_source(lost.file) if lost.file else None
    except ScenarioError:
        return _put_beside(lost)
    there = desk.find(theirs.file) if theirs is not None else None
    if there is not None and there.is_modified and there.source.text != mine.text:
        return _put_beside(lost)
    document = desk.open(theirs or mine, lost.name)
    document.rest()
    if theirs is not None:
        document.push(mine, _said("Brought back from last time"))
    return document


def _put_beside(lost: Lost) -> Path:
    """Write a text to a file that does not exist yet, beside its own or at home."""
    folder = lost.file.parent if lost.file and lost.file.parent.is_dir() else Path.home()
    stem = lost.file.stem if lost.file else lost.name
    file = free_file(folder, f"{stem or 'scenario'}-recovered")
    save_text(lost.text, file)
    return file


def _said(text: str) -> str:
    return QCoreApplication.translate("recovery", text)
