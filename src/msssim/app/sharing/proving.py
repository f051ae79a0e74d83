"""The panel that says what the answer in hand rests on, and how good its scenario was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from msssim.app.cells import CellTable
from msssim.app.prose import Prose
from msssim.app.sharing.errand import Errand, Work
from msssim.app.sharing.forecast_chart import ForecastChart
from msssim.app.sharing.proof import Observed, Proof, proof
from msssim.app.theme import GAP, LIGHT, Theme
from msssim.outputs import words
from msssim.outputs.comparing import kpi_name
from msssim.outputs.kpis import KPI_UNITS
from msssim.scenario.source import Source
from msssim.studies import scoring
from msssim.studies.finding import Cell
from msssim.studies.grounding import GROUPS, verdict

Other: TypeAlias = tuple[str, Observed]
"""A scenario's name and what was observed by it."""


class GradeBar(QWidget):
    """Paints the shares of a variance by the grades that they rest on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: dict[str, float] = dict.fromkeys(GROUPS, 0.0)
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a line of text in the bar."""
        return QSize(200, self.fontMetrics().height() + GAP)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.update()

    def show_shares(self, shares: dict[str, float]) -> None:
        """Paint other shares at the next frame."""
        self._shares = shares
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groups side by side, each with its name where there is room."""
        painter = QPainter(self)
        theme = self._theme
        colors = (theme.good, theme.accent, theme.warning, theme.muted)
        names = ("A–B", "C", "D–E", self.tr("no evidence"))
        left = 0.0
        for (_, share), color, name in zip(self._shares.items(), colors, names, strict=True):
            place = QRectF(left, 0, share * self.width(), self.height())
            painter.fillRect(place, QColor(color))
            text = f"{name} {words.share(share)}"
            if painter.fontMetrics().horizontalAdvance(text) + GAP < place.width():
                painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            left = place.right()


class ProvingPanel(QWidget):
    """Works out what the source it was last shown rests on, whenever it is seen."""

    path_chosen = Signal(str)
    shown = Signal(object)  # Proof

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._owner = ""
        self._asked: tuple[Source, str, Observed | None] | None = None
        self._paths: list[str] = []
        self._theme = LIGHT
        self.found: Proof | None = None
        self.errand = Errand(self)
        self.kpi = QComboBox(self)
        for name in KPI_UNITS:
            self.kpi.addItem(kpi_name(name), name)
        self.kpi.setCurrentIndex(self.kpi.findData("run_out"))
        self.observed = QComboBox(self)
        self.state, self.grounds, self.scores = (_words(self) for _ in range(3))
        self.again = QPushButton(self.tr("Try again"), self)
        self.again.hide()
        self.grades = GradeBar(self)
        self.weak = CellTable(self)
        self.weak.setAccessibleName(self.tr("Weak and decisive inputs"))
        self.charts = QHBoxLayout()
        self._lay_out()
        self.kpi.activated.connect(self.ask)
        self.observed.activated.connect(self.ask)
        self.weak.row_chosen.connect(self._go)
        self.errand.done.connect(self._take)
        self.errand.failed.connect(self._refuse)
        self.again.clicked.connect(self.ask)

    def _lay_out(self) -> None:
        evidence = QWidget(self)
        said = QVBoxLayout()
        form = QFormLayout()
        form.addRow(self.tr("Uncertainty of"), self.kpi)
        said.addLayout(form)
        said.addWidget(self.grounds)
        said.addWidget(self.grades)
        said.addStretch(1)
        row = QHBoxLayout(evidence)
        row.addLayout(said, 2)
        row.addWidget(self.weak, 3)
        score = QWidget(self)
        told = QVBoxLayout()
        choice = QFormLayout()
        choice.addRow(self.tr("Observed by"), self.observed)
        told.addLayout(choice)
        told.addWidget(_scrolled(self.scores), 1)
        beside = QHBoxLayout(score)
        beside.addLayout(told, 2)
        beside.addLayout(self.charts, 3)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(evidence, self.tr("Evidence"))
        self.tabs.addTab(score, self.tr("Hindcast"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, 0)
        column.addWidget(self.state)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.tabs, 1)
        column.addStretch()
        self.tabs.hide()

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.grades.show_theme(theme)
        for chart in self.findChildren(ForecastChart):
            chart.show_theme(theme)

    def show_nothing_new(self, owner: str, why: str) -> None:
        """Tell why nothing is worked out for a scenario; what was stays, if it is its own."""
        self._take_over(owner)
        self._let_go()
        self.state.setText(why)
        self.state.show()
        self.again.hide()

    def _take_over(self, owner: str) -> None:
        """Show nothing of what another scenario rests on."""
        if owner != self._owner:
            self._owner, self.found = owner, None
            self._let_go()
            self.tabs.hide()

    def _let_go(self) -> None:
        """Have nothing worked out."""
        self._source = self._asked = None
        self.errand.cancel()

    def show_source(self, owner: str, source: Source, others: Sequence[Other]) -> None:
        """Show what a source rests on; others may have observed what it is scored against."""
        self._take_over(owner)
        self._source = source
        names = [self.tr("this scenario"), *(name for name, _ in others)]
        chosen = self.observed.currentText()
        self.observed.clear()
        self.observed.addItem(names[0], None)
        for name, seen in others:
            self.observed.addItem(name, seen)
        self.observed.setCurrentIndex(max(0, self.observed.findText(chosen)))
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Have it worked out, where it is seen and not known yet."""
        if self._source is None or not self.isVisible():
            return
        asked = (self._source, self.kpi.currentData(), self.observed.currentData())
        known = self._asked
        if known is not None and known[0] is asked[0] and known[1:] == asked[1:]:
            self.state.setVisible(self.errand.is_busy)
            return
        self._asked = asked
        self.state.setText(self.tr("Working out what the answer rests on…"))
        self.state.show()
        self.again.hide()
        self.errand.send(Work(proof, asked))

    @Slot(str)
    def _refuse(self, why: str) -> None:
        """Tell why it was not worked out, and offer to try again."""
        self._asked = None
        self.state.setText(why)
        self.again.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was not worked out unseen."""
        super().showEvent(event)
        self.ask()

    @Slot(object)
    def _take(self, found: Proof) -> None:
        self.found = found
        self.state.hide()
        self.tabs.show()
        self.grounds.setText(verdict(found.grounding))
        self.grades.show_shares(found.grounding.shares)
        self.grades.setVisible(bool(found.grounding.attributed))
        self._show_weak(found)
        scored = found.hindcast
        said = "\n\n".join(scoring.verdicts(scored)) if scored else found.unscored
        self.scores.setText(said)
        while (item := self.charts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for forecast in found.forecasts:
            chart = ForecastChart(forecast, self._theme, self)
            chart.setAccessibleName(scoring.name_of(forecast.series))
            chart.setAccessibleDescription(said)
            self.charts.addWidget(chart, 1)
        self.shown.emit(found)

    def _show_weak(self, found: Proof) -> None:
        weak = found.grounding.weak
        self._paths = [one.path for one in weak]
        heads = (self.tr("Weak and decisive"), self.tr("Share of the variance"), self.tr("Grade"))
        rows = [
            (
                Cell(found.names[one.path], found.names[one.path]),
                Cell(words.share(one.share), one.share),
                Cell(one.grade or self.tr("none"), one.grade or "–"),
            )
            for one in weak
        ]
        self.weak.show_rows(heads, rows)

    @Slot(int)
    def _go(self, row: int) -> None:
        if 0 <= row < len(self._paths):
            self.path_chosen.emit(self._paths[row])


def _words(parent: QWidget) -> QLabel:
    label = Prose(parent=parent)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _scrolled(label: QLabel) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(label)
    area.viewport().setAutoFillBackground(False)
    label.setAutoFillBackground(False)
    return area
