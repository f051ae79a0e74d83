"""What is to be studied: the study, the result or goal that it is about, what may change."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from msssim.app.choices import FittedChoice
from msssim.app.theme import GAP
from msssim.app.tongue import said
from msssim.outputs import words
from msssim.outputs.comparing import kpi_name
from msssim.outputs.kpis import KPI_UNITS
from msssim.scenario.schema import Scenario
from msssim.studies.goals import GoalError, goal_of
from msssim.studies.inquiry import Inquiry, Study, first_goals
from msssim.studies.naming import goal_name, inputs_to_vary

FEWEST, MOST = 20, 100_000
"""Draws of a study."""

SECONDS_BEFORE = 1.0
"""How long a study runs before the time that it still takes is guessed."""


class Choice(QWidget):
    """Asks for a study; tells when it is to run, to stop, or another is chosen."""

    run_asked = Signal()
    cancel_asked = Signal()
    study_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs: dict[str, str] = {}
        self._scenario: Scenario | None = None
        self.study, self.kpi, self.how = FittedChoice(self), FittedChoice(self), FittedChoice(self)
        self.goal, self.vary = FittedChoice(self), FittedChoice(self)
        self.draws = QSpinBox(self)
        self.meaning = QLabel(self)
        self.run = QPushButton(self.tr("Run"), self)
        self.bar, self.left = QProgressBar(self), QLabel(self)
        self._began = 0.0
        self._fill()
        self._lay_out()
        self.study.currentIndexChanged.connect(self._show_study)
        self.goal.currentTextChanged.connect(self._read_goal)
        self.run.clicked.connect(self._press)
        self.is_busy = False
        self._show_study()

    def _fill(self) -> None:
        for text, study in (
            (self.tr("What moves it"), "tornado"),
            (self.tr("Where its spread comes from"), "sensitivity"),
            (self.tr("What it takes to reach a goal"), "seek"),
            (self.tr("When it fails a goal"), "fails"),
        ):
            self.study.addItem(text, study)
        for text, how in (
            (self.tr("Median of the runs"), "{0}"),
            (self.tr("Mean of the runs"), "mean({0})"),
            (self.tr("10 % quantile"), "p10({0})"),
            (self.tr("90 % quantile"), "p90({0})"),
            (self.tr("Central run"), "central({0})"),
            (self.tr("Share of runs in which it comes"), "P({0})"),
        ):
            self.how.addItem(text, how)
        self.show_kpis(tuple(KPI_UNITS))
        self.goal.setEditable(True)
        self.vary.setEditable(True)
        self.vary.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.vary.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.vary.setCompleter(completer)
        self.draws.setRange(FEWEST, MOST)
        self.draws.setGroupSeparatorShown(True)
        self.draws.setSingleStep(100)
        self.meaning.setWordWrap(True)
        self.meaning.setProperty("muted", True)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        for box in (self.study, self.kpi, self.how, self.goal, self.vary):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.setSpacing(4)
        for label, widget in (
            (self.tr("Ask"), self.study),
            (self.tr("Result"), self.kpi),
            (self.tr("Read as"), self.how),
            (self.tr("Goal"), self.goal),
            (self.tr("May change"), self.vary),
            (self.tr("Draws"), self.draws),
        ):
            widget.setAccessibleName(label)
            self.form.addRow(label, widget)
        self.form.insertRow(4, self.meaning)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.left.setProperty("muted", True)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.hide()
        self.left.hide()
        row = QHBoxLayout()
        row.addWidget(self.run)
        row.addWidget(self.bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self.form)
        column.addLayout(row)
        column.addWidget(self.left)
        column.addStretch(1)

    @property
    def chosen(self) -> Study:
        """The study that is chosen."""
        found: Study = self.study.currentData()
        return found

    def choose(self, study: Study) -> None:
        """Choose a study."""
        self.study.setCurrentIndex(self.study.findData(study))

    def show_kpis(self, names: Sequence[str]) -> None:
        """Offer results to study."""
        if list(names) == [self.kpi.itemData(row) for row in range(self.kpi.count())]:
            return
        before = self.kpi.currentData() or "run_out"
        with QSignalBlocker(self.kpi):
            self.kpi.clear()
            for name in names:
                self.kpi.addItem(said(kpi_name(name)), name)
            self.kpi.setCurrentIndex(max(0, self.kpi.findData(before)))

    def show_scenario(self, scenario: Scenario) -> None:
        """Offer what a scenario has to vary; a scenario's own draws, where it was another."""
        if self._scenario is None or self._scenario.name != scenario.name:
            self.draws.setValue(min(MOST, max(FEWEST, scenario.simulation.draws)))
        self._scenario = scenario
        found = inputs_to_vary(scenario)
        if found != self._inputs:
            before = self.vary.currentText()
            self._inputs = found
            with QSignalBlocker(self.vary):
                self.vary.clear()
                self.vary.addItems(list(found))
                self.vary.setCurrentIndex(max(0, self.vary.findText(before)))
                self._from_the_left(self.vary)
        self._offer_goals()

    def inquiry(self, scenario: Scenario) -> Inquiry:
        """Return what is asked of a scenario."""
        study = self.chosen
        if study in ("seek", "fails"):
            text = self.goal.currentText().strip()
        else:
            name = str(self.kpi.currentData())
            text = str(self.how.currentData()).format(name) if study == "tornado" else name
        typed = self.vary.currentText()
        path = self._inputs.get(typed, typed) if study == "seek" else ""
        return Inquiry(study, scenario, text, self.draws.value(), path)

    def show_busy(self, busy: bool) -> None:
        """Offer to cancel while something runs, and to run while nothing does."""
        self.is_busy = busy
        self.run.setText(self.tr("Cancel") if busy else self.tr("Run"))
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.left.setVisible(busy)
        self.left.clear()
        self._began = time.monotonic()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is, and how long the rest may take."""
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(done)
        ran = time.monotonic() - self._began
        if done and ran >= SECONDS_BEFORE:
            self.left.setText(words.time_left(ran * (of - done) / done))

    @Slot()
    def _press(self) -> None:
        (self.cancel_asked if self.is_busy else self.run_asked).emit()

    @Slot()
    def _show_study(self) -> None:
        study = self.chosen
        about_goal = study in ("seek", "fails")
        for widget, on in (
            (self.kpi, not about_goal),
            (self.how, study == "tornado"),
            (self.goal, about_goal),
            (self.meaning, about_goal),
            (self.vary, study == "seek"),
        ):
            self.form.setRowVisible(widget, on)
        self._offer_goals()
        self.study_changed.emit()

    def _offer_goals(self) -> None:
        if self._scenario is None or self.chosen not in ("seek", "fails"):
            return
        offered = first_goals(self._scenario, self.chosen)
        if offered == [self.goal.itemText(row) for row in range(self.goal.count())]:
            return
        with QSignalBlocker(self.goal):
            self.goal.clear()
            self.goal.addItems(offered)
            self._from_the_left(self.goal)
        self._read_goal()

    @staticmethod
    def _from_the_left(box: QComboBox) -> None:
        """Show a text that is too long from its beginning."""
        line = box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    @Slot()
    def _read_goal(self) -> None:
        """Say in words what the goal means, or why it means nothing."""
        try:
            self.meaning.setText(goal_name(goal_of(self.goal.currentText())))
        except GoalError as error:
            self.meaning.setText(str(error).partition("\n")[0])
