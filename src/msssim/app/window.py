"""The window: the only place where parts are joined."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMainWindow, QMessageBox, QWidget

from msssim.app.charts.board import Board
from msssim.app.charts.layers import Shown
from msssim.app.document import Document
from msssim.app.levers import Levers
from msssim.app.runner import Runner
from msssim.app.theme import Theme
from msssim.app.worker import Answered
from msssim.outputs.answer import Answer
from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import Source, load_source


class Window(QMainWindow):
    """Levers at the left, charts in the middle; its `connect` lines are the map."""

    def __init__(self, runner: Runner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.form = Levers(self)
        self.board = Board(self)
        self.document: Document | None = None
        self.answer: Answer | None = None
        self._ghost: Answer | None = None
        self.setCentralWidget(self.board)
        dock = QDockWidget(self.tr("Levers"), self)
        dock.setObjectName("levers")
        dock.setWidget(self.form)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        self.form.show_theme(theme)
        self.board.show_theme(theme)
        self.runner.answered.connect(self.show_answer)

    def open_document(self, document: Document) -> None:
        """Show a document."""
        self.document = document
        self.form.edited.connect(document.edit)
        self.form.rested.connect(document.rest)
        document.changed.connect(self.show_source)
        self.show_source(document.source)

    @Slot(object)
    def show_source(self, source: Source) -> None:
        assert self.document
        self.form.show_source(source, self.document.saved)
        self.runner.ask(self.document.key, source.scenario)

    @Slot(object)
    def show_answer(self, reply: Answered) -> None:
        if reply.answer is None:
            return
        self.answer = reply.answer
        self.board.show_answers([Shown(reply.answer, "base")], self._ghost)
