"""The dialog for draws, seed, sampling and step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from msssim.app.fields import choices_of
from msssim.app.tongue import said
from msssim.scenario import paths
from msssim.scenario.schema import Scenario

PATHS = ("simulation.draws", "simulation.seed", "simulation.sampling", "horizon.step")
MOST = 1_000_000


class RunChoice(QDialog):
    """Asks how often and with which luck the scenario is run."""

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draws, seed and step"))
        self._before = {path: paths.value_at(scenario, path) for path in PATHS}
        self.inputs: dict[str, QSpinBox | QComboBox] = {}
        form = QFormLayout(self)
        for path, value in self._before.items():
            field = paths.field_at(paths.parse(path))
            widget: QSpinBox | QComboBox
            if field.choices:
                widget = QComboBox(self)
                for text, choice in choices_of(field, scenario):
                    widget.addItem(text, choice)
                widget.setCurrentIndex(widget.findData(value))
            else:
                widget = QSpinBox(self)
                widget.setRange(0, MOST if path.endswith("draws") else 2**31 - 1)
                widget.setGroupSeparatorShown(path.endswith("draws"))
                widget.setValue(int(value))
            widget.setToolTip(said(field.parameter.help))
            self.inputs[path] = widget
            form.addRow(said(field.parameter.label), widget)
        note = QLabel(self.tr("0 draws: the central run alone. They are saved with the scenario."))
        note.setWordWrap(True)
        note.setProperty("muted", True)
        form.addRow(note)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def edits(self) -> dict[str, Any]:
        """Return what was changed, by path."""
        found = {}
        for path, widget in self.inputs.items():
            value = widget.currentData() if isinstance(widget, QComboBox) else widget.value()
            if value != self._before[path]:
                found[path] = value
        return found


def ask_run(parent: QWidget, scenario: Scenario) -> dict[str, Any]:
    """Return the changes that are asked for; none where the planner thinks better of it."""
    dialog = RunChoice(scenario, parent)
    dialog.setAccessibleName(QCoreApplication.translate("run", "Draws, seed and step"))
    return dialog.edits() if dialog.exec() else {}
