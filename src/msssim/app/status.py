"""The line at the bottom: problems, evidence, draws and seed, what is saved, what runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from msssim.app.document import Document
from msssim.app.theme import grown
from msssim.app.widgets import ElidedLabel
from msssim.outputs.answer import Answer
from msssim.scenario.grades import sourced_share
from msssim.scenario.language import written


class Status(QStatusBar):
    """Shows the state of the document in hand and of its run."""

    problems_asked = Signal()
    run_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems = QPushButton(self)
        self.problems.setFlat(True)
        self.problems.clicked.connect(self.problems_asked)
        self.evidence, self.saved = QLabel(self), QLabel(self)
        self.state = ElidedLabel("", self)
        self.run = QPushButton(self)
        self.run.setFlat(True)
        self.run.clicked.connect(self.run_asked)
        self.bar = QProgressBar(self)
        self.bar.setMaximumWidth(grown(90))
        self.bar.setTextVisible(False)
        self.bar.hide()
        for label in (self.evidence, self.saved, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(self.problems)
        self.addWidget(self.evidence)
        self.addPermanentWidget(self.bar)
        for widget in (self.run, self.saved, self.state):
            self.addPermanentWidget(widget)

    def show_document(self, document: Document | None, problems: int) -> None:
        """Show a document's problems, evidence, draws and when it was saved."""
        self.problems.setText(
            self.tr("%n problem(s)", "", problems) if problems else self.tr("No problems")
        )
        seen = document is not None
        for widget in (self.run, self.saved):
            widget.setVisible(seen)
        if not seen or not self.currentMessage():  # a message stands in their place for a while
            for widget in (self.problems, self.evidence):
                widget.setVisible(seen)
        if document is None:
            return
        scenario = document.source.scenario
        share = sourced_share(scenario.evidence.values())
        self.evidence.setText(
            self.tr("No evidence graded")
            if share is None
            else self.tr("Evidence {0} % A–B").format(round(100 * share))
        )
        self.evidence.setToolTip(
            self.tr(
                "Share of the cited numbers that rest on a primary document or official statement"
            )
        )
        drawn = scenario.simulation
        self.run.setText(self.tr("{0} draws, seed {1}").format(written(drawn.draws), drawn.seed))
        self.saved.setText(self._saved_text(document))

    def _saved_text(self, document: Document) -> str:
        if document.file is None:
            return self.tr("Never saved")
        if document.is_modified:
            return self.tr("Unsaved changes")
        if document.saved_at is None:
            return self.tr("As on disk")
        return self.tr("Saved {0}").format(f"{document.saved_at:%H:%M}")

    def show_run(self, answer: Answer | None, sketch: bool, busy: bool) -> None:
        """Show whether a sketch or the full answer is seen, and whether something runs."""
        if answer is None:
            text = self.tr("Running…") if busy else ""
        elif sketch:
            text = self.tr("Sketch of {0} draws").format(written(answer.draws))
        elif answer.draws:
            text = self.tr("{0} draws").format(written(answer.draws))
        else:
            text = self.tr("Central run alone")
        if answer is not None:
            text += " · " + (self.tr("running…") if busy else self.tr("idle"))
        self.state.setText(text)
        if not busy:
            self.bar.hide()

    def show_progress(self, done: int, draws: int) -> None:
        """Show how far a long run is."""
        self.bar.setRange(0, draws)
        self.bar.setValue(done)
        self.bar.show()
