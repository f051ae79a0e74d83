"""A value and the widget that sets it: what is typed, and what a shorthand may mean."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msssim.app.fields import LeverField, TypedField, ValueField, choices_of, field_for
from msssim.app.tongue import said
from msssim.app.widgets import ElidedButton
from msssim.outputs.quantities import quantity
from msssim.scenario.cells import CellError
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import lever_at
from msssim.scenario.language import marked
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario
from msssim.scenario.typed import meanings

SHAPES: dict[str, str] = marked(
    {
        "uniform": "Even",
        "triangular": "Triangle",
        "pert": "Bell between two ends (PERT)",
        "normal": "Bell (normal)",
        "lognormal": "Long tail (lognormal)",
        "discrete": "One of several",
    }
)
"""What shapes of uncertainty are called."""
MOST_OFFERED = 3


class ValueEditor(QWidget):
    """Shows a value in the widget of its kind; tells another one, or why there is none."""

    told = Signal(object)
    mistyped = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.field: ValueField | None = None
        self._kind: tuple[object, ...] | None = None
        self.offers = [ElidedButton(self) for _ in range(MOST_OFFERED)]
        self._offered: list[Data] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for number, button in enumerate(self.offers):
            button.setFlat(True)
            button.show_text(self.tr("What the text may mean"))
            button.clicked.connect(lambda _=False, number=number: self._take(number))
            button.hide()
            self._column.addWidget(button)

    def show_value(self, path: str, field: FieldOf, value: Data, scenario: Scenario) -> None:
        """Show the value at a path, in silence."""
        lever = lever_at(scenario, path)
        slider = lever.model_dump(exclude={"value"}) if lever else None
        kind = (path, field.parameter.unit, choices_of(field, scenario), slider)
        if self.field is None or kind != self._kind:
            self._change_field(field, scenario, lever)
            self._kind = kind
        if self.field is not None:
            self.field.show_value(value)
        self._offer([])

    @property
    def says_shape(self) -> bool:
        """Whether an uncertain value stands there as people write it, not as the file does."""
        field = self.field
        return isinstance(field, TypedField) and "(" in field.line.text()

    def _change_field(self, field: FieldOf, scenario: Scenario, lever: Lever | None) -> None:
        if self.field is not None:
            self.field.hide()
            self.field.deleteLater()
        self.field = made = (
            LeverField(field, lever, self) if lever else field_for(field, scenario, self)
        )
        made.name(self._name)
        self._column.insertWidget(0, made)
        made.told.connect(self._tell)
        if isinstance(made, TypedField):
            made.line.textEdited.connect(self._mean)
            made.line.textChanged.connect(self._rest)

    @Slot(str)
    def _mean(self, text: str) -> None:
        """Offer the shapes that a shorthand may mean, while it is typed."""
        field = self.field.field if self.field is not None else None
        self._offer(meanings(text, field) if field is not None and field.uncertain else [])

    @Slot()
    def _rest(self) -> None:
        """Offer nothing where typing was given up."""
        if isinstance(self.field, TypedField) and not self.field.line.isModified():
            self._offer([])

    def _offer(self, found: list[Data]) -> None:
        self._offered = found[:MOST_OFFERED]
        unit = self.field.field.parameter.unit if self.field is not None else ""
        for number, button in enumerate(self.offers):
            button.setVisible(number < len(self._offered))
            if number < len(self._offered):
                value = self._offered[number]
                kind = next(iter(value)) if isinstance(value, dict) else ""
                text = f"{said(SHAPES[kind])}: {quantity(value, unit)}"
                button.show_text(self.tr("Enter: {0}").format(text) if number == 0 else text)

    def _take(self, number: int) -> None:
        if number < len(self._offered):
            self.told.emit(self._offered[number])

    @Slot()
    def _tell(self) -> None:
        if self.field is None:
            return
        try:
            value = self.field.value()
        except CellError as error:
            self.mistyped.emit(str(error))
            return
        self.told.emit(value)
        self._offer([])  # the same value again changes nothing that would show it anew
