"""The widgets that values are edited with: one for every kind of field, in tables and beside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.tongue import said
from msssim.app.typed_line import TypedLine
from msssim.outputs.referring import names_in
from msssim.outputs.words import spoken
from msssim.scenario.cells import CellError
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import Knob
from msssim.scenario.parameter import FieldOf
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario
from msssim.scenario.typed import typable, typed

FEWEST_LETTERS = 10
"""So many letters of a choice are seen, however narrow the place."""


class ValueField(QWidget):
    """Shows a value in silence; tells when a hand has set another."""

    told = Signal()

    def __init__(self, field: FieldOf, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._inner = inner
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(inner, 1)
        self.setFocusProxy(inner)
        self.setAutoFillBackground(True)

    def name(self, text: str) -> None:
        """Say what the field is, to who cannot see it."""
        self._inner.setAccessibleName(text)

    def show_value(self, value: Data) -> None:
        """Show a value, in silence."""
        raise NotImplementedError

    def value(self) -> Data:
        """Return the value that is shown; raises CellError for a text that means none."""
        raise NotImplementedError


class TypedField(ValueField):
    """A line to type in: numbers, ranges, words."""

    def __init__(self, field: FieldOf, parent: QWidget | None = None) -> None:
        self.line = TypedLine()
        super().__init__(field, self.line, parent)
        self.line.editingFinished.connect(self._tell)

    def show_value(self, value: Data) -> None:
        """Show a value, in silence."""
        with QSignalBlocker(self.line):
            self.line.setText(typable(value, self.field))
            self.line.setModified(False)

    def value(self) -> Data:
        """Return what was typed; raises CellError."""
        return typed(self.line.text(), self.field)

    @Slot()
    def _tell(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            self.told.emit()


class LeverField(TypedField):
    """Where a lever stands, in the words of its slider."""

    def __init__(self, field: FieldOf, lever: Lever, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.lever, self.knob = lever, Knob(lever)

    def show_value(self, value: Data) -> None:
        """Show a value, in silence."""
        stand = self.lever.neutral if value is None else value
        with QSignalBlocker(self.line):
            shown = self.knob.shown(stand) if isinstance(stand, int | float | date) else ""
            self.line.setText(shown)
            self.line.setModified(False)

    def value(self) -> Data:
        """Return what was typed; raises CellError."""
        text = self.line.text().strip()
        return self.knob.read(text, self.lever.low) if text else None


class DayField(TypedField):
    """A day, typed or picked from a calendar."""

    picked = Signal()

    def __init__(self, field: FieldOf, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line.setPlaceholderText(self.tr("no date"))
        self.button = QToolButton(self)
        self.button.setText("▾")
        self.button.setToolTip(self.tr("Calendar"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.addWidget(self.button)
        self.calendar: QFrame | None = None
        self.button.clicked.connect(self.open_calendar)

    @Slot()
    def open_calendar(self) -> QCalendarWidget:
        """Show a calendar below; a click on a day takes it."""
        self.calendar = popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        month = QCalendarWidget(popup)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        month.setGridVisible(True)
        column = QVBoxLayout(popup)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(month)
        try:
            shown = self.value()
        except CellError:
            shown = None
        if isinstance(shown, date):
            month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        month.activated.connect(self._take)
        month.clicked.connect(self._take)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        month.setFocus()
        return month

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        if self.calendar is None:
            return
        self.calendar.close()
        self.calendar = None
        self.line.setText(date(day.year(), day.month(), day.day()).isoformat())
        self.line.setModified(False)
        self.picked.emit()
        self.told.emit()


class ChoiceField(ValueField):
    """One of a few words, or none where the field may be left out."""

    def __init__(
        self, field: FieldOf, choices: Sequence[tuple[str, Data]], parent: QWidget | None = None
    ) -> None:
        self.box = QComboBox()
        super().__init__(field, self.box, parent)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(FEWEST_LETTERS)
        self._choices = list(choices)
        self.box.addItems([text for text, _ in self._choices])
        self.box.activated.connect(self.told)

    def show_value(self, value: Data) -> None:
        """Show a value, in silence; one that is no choice is listed too."""
        known = [data for _, data in self._choices]
        if value not in known:
            self._choices.append((str(value or "–"), value))
            self.box.addItem(self._choices[-1][0])
            known.append(value)
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(known.index(value))

    def value(self) -> Data:
        """Return the choice."""
        return self._choices[self.box.currentIndex()][1]


class SwitchField(ValueField):
    """Yes or no."""

    def __init__(self, field: FieldOf, parent: QWidget | None = None) -> None:
        self.box = QCheckBox()
        super().__init__(field, self.box, parent)
        self.box.clicked.connect(self.told)
        self.box.toggled.connect(self._say)
        self._say(False)

    def show_value(self, value: Data) -> None:
        """Show a value, in silence."""
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))
        self._say(bool(value))

    def value(self) -> Data:
        """Return whether it is on."""
        return self.box.isChecked()

    @Slot(bool)
    def _say(self, on: bool) -> None:
        self.box.setText(self.tr("yes") if on else self.tr("no"))


def field_for(field: FieldOf, scenario: Scenario, parent: QWidget | None = None) -> ValueField:
    """Return the widget that a field's values are edited with."""
    if field.kind == "switch":
        return SwitchField(field, parent)
    if field.kind == "date":
        return DayField(field, parent)
    choices = choices_of(field, scenario)
    return ChoiceField(field, choices, parent) if choices else TypedField(field, parent)


def choices_of(field: FieldOf, scenario: Scenario) -> list[tuple[str, Data]]:
    """Return the words that a field may hold, as shown and as written; none where any may."""
    if field.kind == "choice":
        found: list[tuple[str, Data]] = [(said(spoken(one)), one) for one in field.choices]
    elif field.kind == "text" and field.parameter.refers:
        named = names_in(field.parameter.refers, scenario)
        found = [(name, key) for key, name in named.items()]
    else:
        return []
    return [("–", None), *found] if field.optional else found
