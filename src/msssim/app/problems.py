"""What is wrong with a file: a list that leads to the line and the field."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose, plain_words
from msssim.app.theme import GAP, Theme, fixed_font, mixed
from msssim.app.watch import Watch
from msssim.app.widgets import give_room, plain_tip
from msssim.scenario.language import written
from msssim.scenario.layers import read_bytes
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.source import load_source

WHERE, FIELD, WRONG = 0, 1, 2
LINES = 18
"""Lines that the list and the text of the file ask for together."""
WIDEST_FIELD = 0.4
"""The part of the list's width that fields take at most: what is wrong needs the rest."""


class ProblemsList(QSplitter):
    """Problems above, and below the text of the file with the line of the chosen one marked."""

    chosen = Signal(str)  # the path of the field

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._shown = ""
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Where"), self.tr("Field"), self.tr("What is wrong")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setWordWrap(True)
        self.table.setAccessibleName(self.tr("Problems"))
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WRONG, QHeaderView.ResizeMode.Stretch)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setCenterOnScroll(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(fixed_font())
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.empty = plain_words(muted=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(2 * GAP)
        self.empty.setText(
            self.tr(
                "No problems: nothing in this scenario is wrong or odd. What is will stand here, by"
                " its line in the file, as soon as it is there."
            )
        )
        for part in (self.table, self.text, self.empty):
            self.addWidget(part)
        self.setSizes([200, 260])
        self.table.currentCellChanged.connect(self._point)
        self.table.cellActivated.connect(self._choose)

    def sizeHint(self) -> QSize:
        """Return the room that a few problems take."""
        return QSize(900, LINES * self.fontMetrics().lineSpacing())

    @property
    def shown(self) -> tuple[Problem, ...]:
        """The problems that are listed."""
        return self._problems

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List problems, and point to the first."""
        self._problems, self._shown = tuple(problems), ""
        for part in (self.table, self.text):
            part.setVisible(bool(problems))
        self.empty.setVisible(not problems)
        self.table.setRowCount(0)
        self.text.clear()
        self.table.setRowCount(len(problems))
        for row, problem in enumerate(problems):
            cells = (self._where(problem), problem.path or "–", problem.text)
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                cell.setToolTip(_tip(problem))
                self.table.setItem(row, column, cell)
        if problems:
            self.table.setCurrentCell(0, 0)
        self._fit_fields()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._fit_fields()

    def _fit_fields(self) -> None:
        """Make the fields as wide as they are, within reason."""
        self.table.resizeColumnToContents(FIELD)
        most = round(WIDEST_FIELD * self.width())
        self.table.setColumnWidth(FIELD, min(most, self.table.columnWidth(FIELD)))

    def _where(self, problem: Problem) -> str:
        """Return the line, and the file's name where problems lie in several."""
        several = len({other.file for other in self._problems}) > 1
        name = Path(problem.file).name
        if not problem.line:
            return name or "–"
        line = self.tr("line {0}").format(written(problem.line))
        return f"{name}, {line}" if several else line

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the marked line to the middle, now that there is one."""
        super().showEvent(event)
        self.text.centerCursor()

    @Slot(int, int, int, int)
    def _point(self, row: int) -> None:
        """Show the line of a problem, marked, and the very place in it."""
        if not 0 <= row < len(self._problems):
            return
        problem = self._problems[row]
        if problem.file != self._shown:
            self._shown = problem.file
            self.text.setPlainText(_text_of(problem.file))
        block = self.text.document().findBlockByNumber(max(0, problem.line - 1))
        cursor = QTextCursor(block)
        at = min(max(0, problem.column - 1), max(0, block.length() - 1))
        cursor.setPosition(block.position() + at)
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        self.text.setExtraSelections(self._marks(cursor) if problem.line else [])

    def _marks(self, cursor: QTextCursor) -> list[QTextEdit.ExtraSelection]:
        """Return the marks of a line and of the word at a place in it."""
        ground = mixed(QColor(self._theme.bad), 0.16, QColor(self._theme.base))
        line, word = QTextEdit.ExtraSelection(), QTextEdit.ExtraSelection()
        line.cursor = QTextCursor(cursor)
        line.format.setBackground(ground)
        line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        word.cursor = QTextCursor(cursor)
        word.cursor.movePosition(
            QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor
        )
        word.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        word.format.setUnderlineColor(QColor(self._theme.bad))
        return [line, word]

    @Slot(int, int)
    def _choose(self, row: int) -> None:
        if self._problems[row].path:
            self.chosen.emit(self._problems[row].path)


def _tip(problem: Problem) -> str:
    """Return a problem and where its line goes wrong, letter by letter."""
    pointed = f"<pre>{escape(problem.pointed)}</pre>" if problem.pointed else ""
    return plain_tip(str(problem)) + pointed


class ProblemsDialog(QDialog):
    """A file that cannot be opened yet; looks again whenever the file is written."""

    mended = Signal(object)  # Source

    def __init__(self, file: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.setWindowTitle(self.tr("Problems in {0}").format(file.name))
        self.said = Prose(parent=self)
        self.list = ProblemsList(theme, self)
        self.again = QPushButton(self.tr("Check again"), self)
        self.again.clicked.connect(self.check)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GAP)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        give_room(self, 860, 560)
        self._watch = Watch(self)
        self._watch.changed.connect(self.check)
        self._watch.add(file)
        self.check()

    @Slot()
    def check(self) -> None:
        """Read the file again: list what is wrong, or tell that nothing is."""
        try:
            source = load_source(self.file)
        except ScenarioError as error:
            count = len(error.problems)
            told = self.tr("one problem") if count == 1 else self.tr("{0} problems").format(count)
            self.said.setText(
                self.tr(
                    "{0} has {1}. Mend it in your editor and save: this list looks again at once."
                ).format(self.file, told)
            )
            self.list.show_problems(error.problems)
        else:
            self.mended.emit(source)
            self.accept()


def _text_of(file: str) -> str:
    try:
        return read_bytes(Path(file)).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""
