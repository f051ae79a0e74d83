"""The first page: templates with what they tell, and the files last opened."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.theme import GAP, scaled_font
from msssim.app.tongue import said
from msssim.app.widgets import ElidedButton, ElidedLabel
from msssim.outputs import words
from msssim.scenario.problems import ScenarioError
from msssim.scenario.shipped import shipped_scenarios
from msssim.scenario.source import Source, load_source

COLUMNS = 2


class TemplateCard(QFrame):
    """One template: its name, its time and its story; chosen by a click or a key."""

    chosen = Signal(object)  # Source

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        scenario = source.scenario
        self.setProperty("card", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        title = Prose(said(scenario.name) or (source.file.stem if source.file else ""))
        title.setFont(scaled_font(self.font(), 1.15, bold=True))
        horizon = scenario.horizon
        spell = self.tr("{0} to {1}").format(words.day(horizon.start), words.day(horizon.end))
        planned = words.number(scenario.strength.target)
        for decision in scenario.mandate.decisions.values():
            if decision.target is not None:
                planned = self.tr("{0}, later {1}").format(planned, words.number(decision.target))
        people = self.tr("{0} officers planned").format(planned)
        facts = Prose(f"{spell} · {people}", muted=True)
        story = Prose(said(scenario.description))
        self.use = QPushButton(self.tr("Start from this"), self)
        self.use.setAccessibleName(self.tr("Start from {0}").format(title.text()))
        self.use.clicked.connect(lambda: self.chosen.emit(self._source))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        for widget in (title, facts, story):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this template."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._source)


class Gallery(QScrollArea):
    """Shows what to start from; tells what is chosen."""

    template_chosen = Signal(object)  # Source
    file_chosen = Signal(object)  # Path
    open_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filled = False
        self._recent = QVBoxLayout()
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP * 2)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(32, 20, 32, 20)
        page.setSpacing(GAP * 2)
        self.back = QPushButton(self.tr("Back to the charts"))
        self.back.clicked.connect(self.left)
        self.back.hide()
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(_title(self.tr("Start a scenario")))
        page.addWidget(
            Prose(
                self.tr(
                    "Each template is a complete question about the mission. You get a copy:"
                    " what ships with the program stays as it is."
                ),
                muted=True,
            )
        )
        page.addLayout(self._grid)
        page.addWidget(_title(self.tr("Opened lately")))
        page.addLayout(self._recent)
        self._open = QPushButton(self.tr("Open a file…"))
        self._open.clicked.connect(self.open_asked)
        page.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)
        self.setWidget(inside)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the shipped scenarios when they are first seen: a start on a file has no need."""
        super().showEvent(event)
        self._show_templates()

    def _show_templates(self) -> None:
        if self._filled:
            return
        self._filled = True
        for number, file in enumerate(_in_order(shipped_scenarios())):
            try:
                card = TemplateCard(load_source(file))
            except ScenarioError:
                continue
            card.chosen.connect(self.template_chosen)
            self._grid.addWidget(card, number // COLUMNS, number % COLUMNS)
        self._order_keys()

    def show_recent(self, files: Sequence[Path]) -> None:
        """Show the files last opened."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for file in files:
            button = ElidedButton()
            button.setFlat(True)
            button.show_text(f"{file.stem}   —   {file.parent}")
            button.clicked.connect(lambda _=False, file=file: self.file_chosen.emit(file))
            self._recent.addWidget(button)
        if not files:
            self._recent.addWidget(ElidedLabel(self.tr("Nothing yet.")))
        self._order_keys()

    def _order_keys(self) -> None:
        """Have the keyboard go down the page: templates, files last opened, any other file."""
        places = (*_in(self._grid), *_in(self._recent))
        cards = [place.use for place in places if isinstance(place, TemplateCard)]
        files = [place for place in places if isinstance(place, QPushButton)]
        for one, other in pairwise([self.back, *cards, *files, self._open]):
            QWidget.setTabOrder(one, other)


def _in(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout, in its order."""
    items = [layout.itemAt(number) for number in range(layout.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if widget is not None]


def _in_order(files: dict[str, Path]) -> list[Path]:
    """Return the base first, then the frame for another mission, then the others by name."""
    first = {"mss-2024": 0, "your-own": 1}
    return sorted(files.values(), key=lambda file: (first.get(file.stem, len(first)), file.stem))


def _title(text: str) -> QLabel:
    label = Prose(text)
    label.setFont(scaled_font(label.font(), 1.4, bold=True))
    return label
