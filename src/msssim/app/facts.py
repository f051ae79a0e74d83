"""What is known of an input beside its value: unit, range, where it comes from, its path."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from msssim.app.prose import plain_words
from msssim.app.theme import is_large
from msssim.app.tongue import said
from msssim.app.widgets import WrappedText, plain_tip
from msssim.outputs.changes import pattern_name
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import Knob, lever_at
from msssim.scenario.language import phrase
from msssim.scenario.parameter import FieldOf
from msssim.scenario.schema import Scenario
from msssim.scenario.typed import typable


class Facts(QWidget):
    """Shows the facts of the input it was last shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {name: plain_words() for name in ("unit", "bounds", "origin")}
        self.path_field, self.moves = WrappedText(), WrappedText()
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 2, 0, 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if is_large():  # in two columns a long word would be cut off
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        heads: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Unit"), self.rows["unit"]),
            (self.tr("Range"), self.rows["bounds"]),
            (self.tr("Comes from"), self.rows["origin"]),
            (self.tr("Path"), self.path_field),
            (self.tr("Moves"), self.moves),
        )
        for text, widget in heads:
            widget.setAccessibleName(text)
            form.addRow(_head(text), widget)

    def show_field(self, path: str, field: FieldOf, origin: str, scenario: Scenario) -> None:
        """Show what is known of the value at a path; of a lever's, what its slider says."""
        lever = lever_at(scenario, path)
        unit = phrase(lever.unit) if lever else said(field.parameter.unit)
        self.rows["unit"].setText(unit or "–")
        self.rows["bounds"].setText(_slider_bounds(lever) if lever else _bounds(field))
        self.rows["origin"].setText(said(origin))
        self.path_field.setText(path)
        moved = lever.paths if lever else ()
        self.moves.setText("\n".join(f"• {pattern_name(one, scenario)}" for one in moved))
        self.moves.setToolTip(plain_tip("\n".join(moved)))
        self._form.setRowVisible(self.moves, lever is not None)


def _head(text: str) -> QLabel:
    head = QLabel(text)
    head.setProperty("muted", True)
    head.setAlignment(Qt.AlignmentFlag.AlignTop)
    return head


def _slider_bounds(lever: Lever) -> str:
    knob = Knob(lever)
    return f"{knob.shown(lever.low)} – {knob.shown(lever.high)}"


def _bounds(field: FieldOf) -> str:
    parameter = field.parameter
    if field.choices:
        return ", ".join(field.choices)
    if field.kind not in ("number", "integer"):
        return "–"
    low = typable(parameter.low, field)
    return f"≥ {low}" if parameter.high is None else f"{low} – {typable(parameter.high, field)}"
