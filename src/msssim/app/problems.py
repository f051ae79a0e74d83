"""What is wrong or strange: a list that jumps to the line and the field, and a place to mend."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontDatabase, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from msssim.app.theme import GAP, Theme, mixed
from msssim.scenario.mending import mended
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.source import Source, source_of_text


class ProblemList(QListWidget):
    """Problems, each a line; tells which is chosen."""

    problem_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Problems"))
        self.shown: list[Problem] = []
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show problems, errors first."""
        self.shown = sorted(problems, key=lambda p: p.severity != "error")
        self.clear()
        for problem in self.shown:
            mark = "✕" if problem.severity == "error" else "!"
            place = self.tr("line {0}: ").format(problem.line) if problem.line else ""
            path = f"{problem.path}: " if problem.path else ""
            self.addItem(QListWidgetItem(f"{mark}  {place}{path}{problem.text}"))
        if not problems:
            item = QListWidgetItem(self.tr("Nothing is wrong, and nothing is strange."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        if row < len(self.shown):
            self.problem_chosen.emit(self.shown[row])


class Mending(QWidget):
    """A file with errors: its problems, its text, and a way to open it once they are mended."""

    opened = Signal(object, str)  # Source, the text on disk
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._on_disk = ""
        self._theme: Theme | None = None
        self.head = QLabel(self)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)
        self.list = ProblemList(self)
        self.text = QPlainTextEdit(self)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("The file's text"))
        self.spelling = QPushButton(self.tr("Mend misspelt keys"), self)
        self.check = QPushButton(self.tr("Check and open"), self)
        self.check.setDefault(True)
        self.leave = QPushButton(self.tr("Leave it"), self)
        self._lay_out()
        self.list.problem_chosen.connect(self.show_place)
        self.spelling.clicked.connect(self._mend_spelling)
        self.check.clicked.connect(self._check)
        self.leave.clicked.connect(self.given_up)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([160, 440])
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.leave, self.spelling, self.check):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.addWidget(self.head)
        column.addWidget(split, 1)
        column.addLayout(row)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme

    def show_file(self, file: Path, text: str, error: ScenarioError) -> None:
        """Show a file that could not be read as a scenario."""
        self._file, self._on_disk = file, text
        self.text.setPlainText(text)
        self._show_error(error)

    def _show_error(self, error: ScenarioError) -> None:
        count = len(error.problems)
        name = self._file.name if self._file else ""
        self.head.setText(
            self.tr(
                "{0} cannot be opened yet: %n error(s). Mend them here or elsewhere.", "", count
            ).format(name)
        )
        self.list.show_problems(error.problems)
        self.spelling.setEnabled(any(problem.rename for problem in error.problems))
        self.show_place(error.problems[0])

    @Slot(object)
    def show_place(self, problem: Problem) -> None:
        """Go to where a problem is and mark its line."""
        block = self.text.document().findBlockByNumber(max(0, problem.line - 1))
        cursor = QTextCursor(block)
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, n=min(max(0, problem.column - 1), block.length() - 1)
        )
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        mark = QTextEdit.ExtraSelection()
        shade = QTextCharFormat()
        if self._theme is not None:
            ground = mixed(QColor(self._theme.bad), 0.2, QColor(self._theme.base))
            shade.setBackground(ground)
        shade.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.format = shade  # type: ignore[attr-defined]
        mark.cursor = cursor  # type: ignore[attr-defined]
        self.text.setExtraSelections([mark])

    @Slot()
    def _mend_spelling(self) -> None:
        if self._file is not None:
            text, _ = mended(self.text.toPlainText(), self._file)
            self.text.setPlainText(text)
            self._check()

    @Slot()
    def _check(self) -> None:
        try:
            source: Source = source_of_text(self.text.toPlainText(), self._file)
        except ScenarioError as error:
            self._show_error(error)
            return
        self.opened.emit(source, self._on_disk)
