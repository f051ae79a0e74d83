"""The levers of a scenario: a slider, a typed value, the saved mark and a way back for each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.slider import MarkedSlider
from msssim.app.theme import GAP, LIGHT, Theme, is_large
from msssim.app.tongue import said
from msssim.app.typed_line import TypedLine
from msssim.app.widgets import ElidedLabel, FewLines, plain_tip
from msssim.outputs import words
from msssim.scenario.cells import CellError
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import Knob, Value, resting, said_in
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source


class LeverRow(QFrame):
    """One lever; tells what the hand does and shows what comes back."""

    edited = Signal(str, object)  # path, value
    rested = Signal()
    chosen = Signal(str)  # path
    refused = Signal(str, str)  # path, why
    given_back = Signal(str)  # path, whose value this file need not say

    def __init__(self, key: str, lever: Lever, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = f"levers.{key}.value"
        self.knob = Knob(lever)
        self._value: Value | None = None
        self._saved: Value | None = None
        self.is_new = False
        """Whether the scenario was never saved."""
        self.was_left_out = False
        """Whether the saved file says nothing of where the lever stands."""
        label = said(lever.label) or words.spoken(key)
        self.label = FewLines(label, self)
        self.slider = MarkedSlider(self.knob.steps, self)
        self.slider.setAccessibleName(label)
        self.field = TypedLine(self)
        self.field.setAccessibleName(self.tr("{0}, value").format(label))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(self._field_width())
        self.unit = ElidedLabel(self.knob.unit, self)
        self.unit.setProperty("muted", True)
        self.back = QToolButton(self)
        self.back.setText("↺")
        self.back.setAutoRaise(True)
        self.back.setAccessibleName(self.tr("Reset {0}").format(label))
        self.change = Prose(parent=self, muted=True)
        self.change.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.unit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.unit)
        self.unit.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.unit.setVisible(bool(self.knob.unit))
        keep = self.back.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keep)
        typed = QHBoxLayout()
        typed.addStretch(1 if is_large() else 0)
        typed.addWidget(self.field)
        typed.addWidget(self.back)
        # Large text leaves a slider no room beside its value.
        hand = QVBoxLayout() if is_large() else QHBoxLayout()
        hand.setSpacing(4)
        hand.addWidget(self.slider, 1)
        hand.addLayout(typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 3, 2, 3)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(hand)
        column.addWidget(self.change)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._move)
        self.slider.touched.connect(self._touch)
        self.slider.released.connect(self.rested)
        self.field.editingFinished.connect(self._type)
        self.back.clicked.connect(self._reset)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for a value in another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.field.setFixedWidth(self._field_width())

    def _field_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("0000-00-00")

    def setValue(self, value: Value) -> None:
        """Move the lever as a hand would."""
        self.slider.setValue(self.knob.position(value))

    def show_value(self, scenario: Scenario, saved: Scenario | None) -> None:
        """Show where the lever stands, in silence: what the program sets is not an edit."""
        key = self.path.split(".")[1]
        lever = scenario.levers[key]
        self._value = lever.value
        before = saved.levers.get(key) if saved else None
        self._saved = before.value if before else None
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self._show_stand(scenario, lever)
        self.back.setVisible(self._value != self._saved)
        self.back.setToolTip(plain_tip(self._back_text(scenario, before)))

    def _show_stand(self, scenario: Scenario, lever: Lever) -> None:
        stand = lever.position
        self.field.setToolTip("")
        if isinstance(stand, int | float | date):
            self.slider.setValue(self.knob.position(stand))
            self.field.setText(self.knob.shown(stand))
            return
        found = resting(scenario, lever)
        if found is None:
            self.slider.setValue(0)
            self.field.setText("–")
            return
        low, high = found
        self.slider.setValue((self.knob.position(low) + self.knob.position(high)) // 2)
        same = low == high
        self.field.setText(self.knob.shown(low) if same else self.tr("varies"))
        if not same:
            self.field.setToolTip(
                self.tr("{0} to {1} in the file").format(
                    self.knob.shown(low), self.knob.shown(high)
                )
            )

    def _back_text(self, scenario: Scenario, before: Lever | None) -> str:
        """Say what the way back gives: what was saved, or what a new scenario started from."""
        value = before.value if before is not None else None
        pattern = self.tr("Reset to the saved value, {0}")
        if self.is_new:
            pattern = self.tr("Reset to where it started, {0}")
        return pattern.format(said_in(scenario, before or self.knob.lever, value))

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._mark_color = QColor(theme.warning)

    def show_mark(self, scenario: Scenario | None) -> None:
        """Mark where the lever stood when the file was saved."""
        lever = scenario.levers.get(self.path.split(".")[1]) if scenario else None
        stand = lever.position if lever else None
        position = self.knob.position(stand) if isinstance(stand, int | float | date) else None
        self.slider.show_mark(position, self._mark_color)

    def show_change(self, text: str) -> None:
        """Write beside the slider what the last move changed; nothing hides it."""
        self.change.setText(text)
        self.change.setVisible(bool(text))

    @Slot(int)
    def _move(self, position: int) -> None:
        self.edited.emit(self.path, self.knob.value(position))

    @Slot()
    def _touch(self) -> None:
        self.rested.emit()
        self.chosen.emit(self.path)

    @Slot()
    def _type(self) -> None:
        if not self.field.isModified():
            return
        self.field.setModified(False)
        text = self.field.text()
        self._touch()
        try:
            self.edited.emit(self.path, self.knob.read(text, self._example()))
        except CellError as error:
            self.field.give_up()
            self.refused.emit(self.path, str(error))
        self.rested.emit()

    def _example(self) -> Value:
        """Return a value that could be typed."""
        return self.knob.value(self.slider.value())

    @Slot()
    def _reset(self) -> None:
        self._touch()
        if self.was_left_out:
            self.given_back.emit(self.path)
        else:
            self.edited.emit(self.path, self._saved)
        self.rested.emit()


class Levers(QScrollArea):
    """The form of all levers."""

    edited = Signal(str, object)
    rested = Signal()
    chosen = Signal(str)
    refused = Signal(str, str)
    given_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, LeverRow] = {}
        self._sliders: list[tuple[str, object]] | None = None
        self._theme = LIGHT
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row(self, key: str) -> LeverRow:
        """Return the row of a lever by its id."""
        return self._rows[key]

    def show_source(self, source: Source, saved: Source | None) -> None:
        """Show where every lever stands, and where it stood when saved."""
        scenario = source.scenario
        sliders: list[tuple[str, object]] = [
            (key, lever.model_dump(exclude={"value"})) for key, lever in scenario.levers.items()
        ]
        if sliders != self._sliders:
            self._sliders = sliders
            self._build(scenario)
        before = saved.scenario if saved else None
        for row in self._rows.values():
            row.is_new = source.file is None
            row.show_value(scenario, before)
            row.show_mark(before)
            row.was_left_out = saved is not None and saved.origin(row.path) != "this file"

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        for row in self._rows.values():
            row.show_theme(theme)

    def show_change(self, path: str, text: str) -> None:
        """Write what the last edit changed beside its slider, and nowhere else."""
        for row in self._rows.values():
            row.show_change(text if row.path == path else "")

    def _build(self, scenario: Scenario) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = {key: LeverRow(key, lever) for key, lever in scenario.levers.items()}
        for row in self._rows.values():
            column.addWidget(row)
            row.edited.connect(self.edited)
            row.given_back.connect(self.given_back)
            row.rested.connect(self.rested)
            row.chosen.connect(self.chosen)
            row.refused.connect(self.refused)
            row.show_theme(self._theme)
        if not self._rows:
            column.addWidget(
                _empty(
                    self.tr(
                        "This scenario has no levers. Scenario, Levers… makes some: sliders that"
                        " move one input or several together."
                    )
                )
            )
        column.addStretch(1)
        self.setWidget(inside)
        before: QWidget = self
        for row in self._rows.values():
            for control in (row.slider, row.field, row.back):
                self.setTabOrder(before, control)
                before = control


def _empty(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("muted", True)
    label.setMargin(GAP)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
