"""Which of the differences made the difference: asked, worked out, shown and copied."""

from __future__ import annotations

import math
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.sharing.errand import Errand, Tell, Work
from msssim.app.sharing.waterfall import Waterfall
from msssim.app.theme import GAP, Theme
from msssim.outputs.chart_table import pasted
from msssim.outputs.comparing import kpi_name
from msssim.outputs.kpis import KPI_UNITS
from msssim.scenario.schema import Scenario
from msssim.studies import telling
from msssim.studies.causes import Causes
from msssim.studies.explain import Explanation, explain
from msssim.studies.measures import measure_of

Pair: TypeAlias = tuple[Scenario, Scenario]

FEWEST_DRAWS = 200
"""Draws of each combination where there are many: enough for a median, and soon done."""
MOST_RUNS = 32_000
"""Runs of all combinations: up to them each has the draws of the charts, so that both agree."""


class Attribution(QWidget):
    """Explains the difference in a KPI between two scenarios."""

    explained = Signal(object)  # Explanation

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: Pair | None = None
        self._names = ("", "")
        self._asked: Pair | None = None
        self._explained: Pair | None = None
        self._found: Explanation | None = None
        self._failure = ""
        self.errand = Errand(self)
        self.kpi = QComboBox(self)
        self.kpi.setAccessibleName(self.tr("What is explained"))
        for name in KPI_UNITS:
            self.kpi.addItem(kpi_name(name), name)
        self.kpi.setCurrentIndex(self.kpi.findData("run_out"))
        self.start = QPushButton(self.tr("Explain"), self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("How far the explanation is"))
        self.bar.hide()
        self.state = Prose("", self, muted=True)
        self.said = Prose("", self)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.picture = Waterfall(self)
        self.caveats = Prose("", self, muted=True)
        self.copy = QPushButton(self.tr("Copy"), self)
        self._lay_out()
        self.start.clicked.connect(self._start_or_stop)
        self.copy.clicked.connect(self.copy_all)
        self.errand.stepped.connect(self._show_step)
        self.errand.done.connect(self._take)
        self.errand.failed.connect(self._fail)
        self.errand.busied.connect(self._show_busy)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.kpi, 1)
        row.addWidget(self.start)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GAP, 0)
        for widget in (self.said, self.picture, self.caveats):
            column.addWidget(widget)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, GAP, GAP, 0)
        whole.addLayout(row)
        whole.addWidget(self.bar)
        whole.addWidget(self.state)
        whole.addWidget(area, 1)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self.picture.show_theme(theme)

    def show_pair(self, a: tuple[str, Scenario], b: tuple[str, Scenario]) -> None:
        """Offer to explain what lies between two scenarios, each with its name."""
        names = (a[0], b[0])
        if names != self._names:
            self._failure = ""  # of two others
        self._pair, self._names = (a[1], b[1]), names
        self._show()

    @Slot()
    def _start_or_stop(self) -> None:
        if self.errand.is_busy:
            self.errand.cancel()
            self._tell(self.tr("Cancelled."))
        elif self._pair is not None:
            self._asked, self._failure = self._pair, ""
            self._tell("")
            self.errand.send(Work(explanation, (*self._pair, self.kpi.currentData())))

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    @Slot(str)
    def _fail(self, why: str) -> None:
        """Tell why there is no explanation, until there is one or another is asked for."""
        self._failure = why
        self._show()

    @Slot(bool)
    def _show_busy(self, on: bool) -> None:
        self.start.setText(self.tr("Cancel") if on else self.tr("Explain"))
        self.bar.setRange(0, 0)
        self.bar.setVisible(on)

    @Slot(int, int)
    def _show_step(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    @Slot(object)
    def _take(self, found: Explanation) -> None:
        self._found, self._explained = found, self._asked
        self._show()
        self.explained.emit(found)

    def _show(self) -> None:
        found = self._found
        for widget in (self.said, self.picture, self.caveats, self.copy):
            widget.setVisible(found is not None)
        if found is None:
            hint = self.tr("Parts the difference in one number among the inputs that differ.")
            self._tell(self._failure or hint)
            return
        is_stale = not _is_same(self._explained, self._pair)
        stale = self.tr("Explained before the last change: explain again.")
        self._tell(self._failure or (stale if is_stale else ""))
        if not is_stale or not self.said.text():
            names = [f"“{one}”" for one in self._names]
            self.said.setText(telling.sentences(found, *names))
            self.caveats.setText(telling.caveats(found, *names))
        self.picture.show_explanation(found)
        self.picture.setAccessibleName(self.said.text())

    @Slot()
    def copy_all(self) -> None:
        """Copy the sentences and the effects, as a spreadsheet takes them."""
        found = self._found
        if found is None:
            return
        unit = _tr("days") if found.measure.is_date else found.measure.unit
        heads = (_tr("Difference"), _tr("Effect, {0}").format(unit), _tr("Standard error"))
        rows = [(one.text, one.effect, one.error) for one in found.causes]
        table = pasted(heads, [*rows, (_tr("In all"), found.total, math.nan)])
        QGuiApplication.clipboard().setText(f"{self.said.text()}\n{table}")


def explanation(a: Scenario, b: Scenario, kpi: str, tell: Tell) -> Explanation:
    """Explain what lies between two scenarios, on the luck of the second."""
    shared = MOST_RUNS >> len(Causes(a, b).groups)
    draws = min(max(FEWEST_DRAWS, shared), b.simulation.draws)
    return explain(a, b, measure_of(kpi), draws=draws, progress=tell)


def _is_same(one: Pair | None, other: Pair | None) -> bool:
    pairs = zip(one or (), other or (), strict=False)
    return all(a is b or a == b for a, b in pairs)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attribution", text)
