"""What a crash left unsaved, offered back file by file, with what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.desk import Desk
from msssim.app.theme import GAP
from msssim.outputs import words
from msssim.outputs.changes import changes, grouped
from msssim.scenario.journal import Kept
from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import Source, load_source, source_of_text


@dataclass(frozen=True, slots=True)
class Found:
    """A journal's scenario beside what its file holds now; none for what cannot be read."""

    kept: Kept
    mine: Source | None
    theirs: Source | None

    @property
    def name(self) -> str:
        """What the scenario is called in lists."""
        file = self.kept.entry.file
        return file.name if file else self.kept.entry.name

    @property
    def fits(self) -> bool:
        """Whether it opens as it was: its text is whole, and so is its file if it had one."""
        had_file = self.kept.entry.file is not None
        return self.mine is not None and (self.theirs is not None or not had_file)


def found_in(kept: Kept) -> Found:
    """Return a journal's scenario and that of its file, as far as they can be read."""
    entry = kept.entry
    return Found(kept, _mine(kept), _theirs(entry.file) if entry.file else None)


def _mine(kept: Kept) -> Source | None:
    try:
        return source_of_text(kept.entry.text, kept.entry.file)
    except ScenarioError:
        return None


def _theirs(file: Path) -> Source | None:
    try:
        return load_source(file)
    except ScenarioError:
        return None


def restore(desk: Desk, found: Found) -> Path | None:
    """Open what was kept, as a step over its file that can be undone.

    Where that cannot be, the text is put beside the file, whose path is returned. Raises OSError.
    """
    if not found.fits:
        put = _put_beside(found)
        found.kept.discard()
        return put
    assert found.mine is not None  # noqa: S101
    document = desk.open(found.theirs or found.mine, found.kept.entry.name)
    if found.theirs is not None:
        document.rest()
        document.push(found.mine, QCoreApplication.translate("recovery", "recovered edits"))
    found.kept.discard()
    return None


def _put_beside(found: Found) -> Path:
    """Write a text that cannot be opened to a file of its own, beside where it was or at home."""
    entry = found.kept.entry
    folder = entry.file.parent if entry.file and entry.file.parent.is_dir() else Path.home()
    stem = entry.file.stem if entry.file else entry.name or "scenario"
    number = 1
    while True:
        ending = "-recovered" if number == 1 else f"-recovered-{number}"
        path = folder / f"{stem}{ending}.yaml"
        try:
            with path.open("x", encoding="utf-8", newline="") as stream:
                stream.write(entry.text)
        except FileExistsError:
            number += 1
        else:
            return path


class RecoveryDialog(QDialog):
    """Shows what was not saved; tells what is to become of it."""

    restored = Signal(object)  # Found
    discarded = Signal(object)  # Found

    def __init__(self, kept: Sequence[Kept], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = [found_in(one) for one in kept]
        self.setWindowTitle(self.tr("Recover unsaved edits"))
        self.files = QListWidget(self)
        self.files.addItems([found.name for found in self._found])
        self.files.setAccessibleName(self.tr("Scenarios with unsaved edits"))
        self.where = QLabel(self)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)
        self.differs = QPlainTextEdit(self)
        self.differs.setReadOnly(True)
        self.differs.setAccessibleName(self.tr("What differs from the file"))
        self.restore = QPushButton(self.tr("Restore"), self)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.later = QPushButton(self.tr("Ask again later"), self)
        self._lay_out()
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        self.files.currentRowChanged.connect(self._show)
        self.files.setCurrentRow(0)

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr("The program ended before these edits were saved. Nothing of them is lost."),
            self,
        )
        intro.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self.where)
        right.addWidget(self.differs, 1)
        both = QHBoxLayout()
        both.addWidget(self.files, 1)
        both.addLayout(right, 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GAP)
        column.addWidget(intro)
        column.addLayout(both, 1)
        column.addLayout(buttons)
        self.restore.setDefault(True)
        self.resize(760, 420)

    @Slot(int)
    def _show(self, row: int) -> None:
        if row < 0:
            return
        found = self._found[row]
        self.where.setText(self._where(found))
        self.differs.setPlainText("\n".join(self._differs(found)))

    def _where(self, found: Found) -> str:
        entry = found.kept.entry
        when = f"{words.day(entry.at.date())}, {entry.at:%H:%M}"
        said = [self.tr("Last edited {0}").format(when)]
        said.append(str(entry.file) if entry.file else self.tr("Never saved to a file"))
        if not found.fits:
            said.append(
                self.tr(
                    "It cannot be opened as it was. Restoring puts its text in a file of its own."
                )
            )
        elif found.kept.is_stale:
            said.append(
                self.tr(
                    "The file was changed since. Restoring lays your edits over it; undo shows"
                    " the file again."
                )
            )
        return "\n".join(said)

    def _differs(self, found: Found) -> list[str]:
        if found.mine is None:
            return [found.kept.entry.text]
        if found.theirs is None:
            return [self.tr("There is no file to compare it with.")]
        said = grouped(changes(found.theirs.scenario, found.mine.scenario))
        return said or [self.tr("Only comments or layout of the text differ.")]

    @Slot()
    def _restore(self) -> None:
        self.restored.emit(self._taken())
        self._end_if_done()

    @Slot()
    def _discard(self) -> None:
        self.discarded.emit(self._taken())
        self._end_if_done()

    def _taken(self) -> Found:
        row = self.files.currentRow()
        found = self._found.pop(row)
        self.files.takeItem(row)
        self._show(self.files.currentRow())
        return found

    def _end_if_done(self) -> None:
        if not self._found:
            self.accept()
