"""Whether a value is uncertain, in which shape, and between which numbers."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from msssim.app.choices import FittedChoice
from msssim.app.prose import Prose
from msssim.app.tongue import said
from msssim.app.typed_line import TypedLine
from msssim.app.uncertainty.plot import DensityPlot
from msssim.app.value_editor import SHAPES
from msssim.outputs.quantities import quantity
from msssim.scenario.cells import CellError
from msssim.scenario.language import marked
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data
from msssim.scenario.shapes import CERTAIN, kind_of_shape, reshaped, span_of
from msssim.scenario.typed import numeral, typable
from msssim.scenario.uncertain import DISTRIBUTIONS, is_number

NUMBERS: dict[str, str] = marked(
    {
        "low": "Least",
        "mode": "Most likely",
        "high": "Most",
        "mean": "Middle",
        "sd": "Standard deviation",
        "median": "Middle",
        "gsd": "Spread, times",
    }
)
"""What the numbers of a shape are called."""
UNITLESS = ("gsd",)


class Uncertainty(QWidget):
    """Shows how uncertain a value is; tells another shape or other numbers."""

    told = Signal(object)  # plain data, a step of its own
    touched = Signal()
    moved = Signal(object)  # plain data, under a hand
    released = Signal()
    mistyped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: FieldOf | None = None
        self._value: Data = None
        self.shape = FittedChoice(self)
        self.shape.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.shape.setAccessibleName(self.tr("Shape of the uncertainty"))
        self.shape.addItem(self.tr("Certain: one number"), CERTAIN)
        for kind in DISTRIBUTIONS:
            self.shape.addItem(said(SHAPES[kind]), kind)
        self.plot = DensityPlot(self)
        self.lines: dict[str, TypedLine] = {}
        self._numbers = QWidget(self)
        self._form = QFormLayout(self._numbers)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.ninety = Prose(parent=self, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        for widget in (self.shape, self.plot, self.ninety, self._numbers):
            column.addWidget(widget)
        self.shape.activated.connect(self._reshape)
        self.plot.touched.connect(self.touched)
        self.plot.moved.connect(self.moved)
        self.plot.released.connect(self.released)

    def show_value(self, field: FieldOf, value: Data) -> None:
        """Show a value, in silence; nothing where it cannot be uncertain."""
        is_shape = kind_of_shape(value) != CERTAIN
        self.setVisible(field.uncertain and (is_shape or is_number(value)))
        if self.isHidden():
            return
        kind = kind_of_shape(value)
        if kind != kind_of_shape(self._value) or field != self._field or not is_shape:
            self._make_lines(kind)
        self._field, self._value = field, value
        with QSignalBlocker(self.shape):
            self.shape.setCurrentIndex(self.shape.findData(kind))
        for widget in (self.plot, self.ninety, self._numbers):
            widget.setVisible(is_shape)
        if is_shape:
            self.plot.show_shape(value, field.parameter)
            self._show_numbers(field, value)

    def _make_lines(self, kind: str) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        names = DISTRIBUTIONS[kind].names if kind in DISTRIBUTIONS and kind != "discrete" else ()
        self.lines = {name: TypedLine() for name in names}
        for name, line in self.lines.items():
            label = said(NUMBERS[name])
            line.setAccessibleName(label)
            line.editingFinished.connect(self._type)
            self._form.addRow(label, line)

    def _show_numbers(self, field: FieldOf, value: Data) -> None:
        numbers = next(iter(value.values())) if isinstance(value, dict) else []
        for (name, line), number in zip(self.lines.items(), _listed(numbers), strict=False):
            if not line.isModified():
                line.setText(str(number) if name in UNITLESS else typable(number, field))
        found, unit = span_of(value, field.parameter), field.parameter.unit
        ends: list[Data] = [float(f"{end:.3g}") for end in (found.low, found.high)]
        text = quantity({"uniform": ends}, unit)
        self.ninety.setText(self.tr("Nine in ten runs draw {0}.").format(text))

    @Slot(int)
    def _reshape(self, number: int) -> None:
        kind = self.shape.itemData(number)
        if self._field is not None and kind != kind_of_shape(self._value):
            self.told.emit(reshaped(self._value, kind, self._field.parameter))

    @Slot()
    def _type(self) -> None:
        if self._field is None or not any(line.isModified() for line in self.lines.values()):
            return
        numbers: list[Data] = []
        try:
            for name, line in self.lines.items():
                line.setModified(False)
                numbers.append(numeral(line.text(), None if name in UNITLESS else self._field))
        except CellError as error:
            self.show_value(self._field, self._value)
            self.mistyped.emit(str(error))
            return
        self.told.emit({kind_of_shape(self._value): numbers})


def _listed(numbers: Data) -> list[Data]:
    return numbers if isinstance(numbers, list) else []
