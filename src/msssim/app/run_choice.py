"""The dialog for draws, seed, sampling and step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from msssim.app.fields import choices_of
from msssim.app.tongue import said
from msssim.scenario import paths
from msssim.scenario.parameter import FieldOf
from msssim.scenario.schema import Scenario

PATHS = ("simulation.draws", "simulation.seed", "simulation.sampling", "horizon.step")
MOST = 2.0**53
"""Up to here every whole number is one that the fields can hold."""


class RunChoice(QDialog):
    """Asks how often and with which luck the scenario is run."""

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draws, seed and step"))
        self.inputs: dict[str, QDoubleSpinBox | QComboBox] = {}
        form = QFormLayout(self)
        for path in PATHS:
            field = paths.field_at(paths.parse(path))
            widget = self._input(path, field, scenario)
            widget.setToolTip(said(field.parameter.help))
            self.inputs[path] = widget
            form.addRow(said(field.parameter.label), widget)
        self._before = {path: _value(widget) for path, widget in self.inputs.items()}
        note = QLabel(self.tr("0 draws: the central run alone. They are saved with the scenario."))
        note.setWordWrap(True)
        note.setProperty("muted", True)
        form.addRow(note)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        first = self.inputs[PATHS[0]]
        first.setFocus()
        if isinstance(first, QDoubleSpinBox):
            first.selectAll()  # what is typed takes the place of what stands there

    def _input(self, path: str, field: FieldOf, scenario: Scenario) -> QDoubleSpinBox | QComboBox:
        """Return what asks for a value, with the one that holds."""
        value = paths.value_at(scenario, path)
        if field.choices:
            box = QComboBox(self)
            for text, choice in choices_of(field, scenario):
                box.addItem(text, choice)
            box.setCurrentIndex(box.findData(value))
            return box
        number = QDoubleSpinBox(self)
        number.setDecimals(0)
        number.setRange(0, MOST)
        number.setGroupSeparatorShown(path.endswith("draws"))
        number.setValue(value)
        return number

    def edits(self) -> dict[str, Any]:
        """Return what was changed, by path."""
        found = {path: _value(widget) for path, widget in self.inputs.items()}
        return {path: value for path, value in found.items() if value != self._before[path]}


def _value(widget: QDoubleSpinBox | QComboBox) -> object:
    return widget.currentData() if isinstance(widget, QComboBox) else round(widget.value())


def ask_run(parent: QWidget, scenario: Scenario) -> dict[str, Any]:
    """Return the changes that are asked for; none where the planner thinks better of it."""
    dialog = RunChoice(scenario, parent)
    dialog.setAccessibleName(QCoreApplication.translate("run", "Draws, seed and step"))
    return dialog.edits() if dialog.exec() else {}
