"""What a sweep varies: rows of an input and its values, added and taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from msssim.scenario import paths
from msssim.scenario.rendering import inline
from msssim.scenario.schema import Scenario
from msssim.scenario.writing import file_data
from msssim.studies.naming import inputs_to_vary
from msssim.studies.planning import Varied, usual_values

MOST = 6
"""Inputs that are varied together."""

PATH, VALUES, AWAY = 0, 1, 2


class Varying(QWidget):
    """Asks what is varied; tells when that changes."""

    changed = Signal()

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenario = scenario
        self._inputs = inputs_to_vary(scenario)
        self.rows: list[tuple[QComboBox, QLineEdit, QToolButton]] = []
        self.more = QPushButton(self.tr("Vary another"), self)
        self.more.clicked.connect(self.add)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(PATH, 3)
        self._grid.setColumnStretch(VALUES, 2)
        self.add()

    @property
    def varied(self) -> tuple[Varied, ...]:
        """What is varied, as it is typed."""
        return tuple(
            Varied(self._inputs.get(box.currentText(), box.currentText()), line.text())
            for box, line, _ in self.rows
        )

    @Slot()
    def add(self) -> None:
        """Add a row for the first input that has none yet."""
        box, line, away = QComboBox(self), QLineEdit(self), QToolButton(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(list(self._inputs))
        box.setMinimumContentsLength(24)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(completer)
        box.setAccessibleName(self.tr("What is varied"))
        line.setAccessibleName(self.tr("Its values"))
        line.setToolTip(
            self.tr("As the file writes them: 0.6, 0.8, 1 or 0.6:1:3; days as 2025-03-31")
        )
        away.setText("✕")
        away.setAutoRaise(True)
        away.setAccessibleName(self.tr("Vary this no more"))
        taken = {other.currentText() for other, _, _ in self.rows}
        free = next((name for name in self._inputs if name not in taken), "")
        box.setCurrentIndex(box.findText(free))
        line.setText(self._usual(box.currentText()))
        self.rows.append((box, line, away))
        box.currentIndexChanged.connect(lambda: line.setText(self._usual(box.currentText())))
        box.currentTextChanged.connect(self.changed)
        line.textChanged.connect(self.changed)
        away.clicked.connect(lambda: self._remove(box))
        self._lay_out()

    def _remove(self, box: QComboBox) -> None:
        row = next(row for row in self.rows if row[0] is box)
        self.rows.remove(row)
        for widget in row:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lay_out()

    def _lay_out(self) -> None:
        for number, row in enumerate(self.rows):
            for column, widget in enumerate(row):
                self._grid.addWidget(widget, number, column)
            row[AWAY].setEnabled(len(self.rows) > 1)
        self._grid.addWidget(self.more, len(self.rows), PATH)
        self.more.setEnabled(len(self.rows) < MOST)
        self.changed.emit()

    def _usual(self, name: str) -> str:
        """Return values to start from: a lever's ends and middle, else what the file has."""
        path = self._inputs.get(name, "")
        if not path:
            return ""
        steps = paths.parse(path)
        if steps[0] == "levers":
            return usual_values(self.scenario.levers[str(steps[1])])
        return inline(file_data(paths.value_at(self.scenario, steps), steps))
