"""Ways back for a value: to what was saved, to the parent's, to the default; each says to what."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msssim.app.widgets import ElidedButton
from msssim.outputs import referring
from msssim.scenario import paths
from msssim.scenario.inheriting import inherited_value
from msssim.scenario.knobs import lever_at, said_in
from msssim.scenario.parameter import FieldOf
from msssim.scenario.paths import PathError
from msssim.scenario.rendering import Data
from msssim.scenario.source import Source
from msssim.scenario.writing import file_data


class Resets(QWidget):
    """Shows what each way back would give; tells which one is taken."""

    wanted = Signal(object)
    given_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to_saved, self.to_parent, self.to_default = (ElidedButton(self) for _ in range(3))
        self._saved: Data = None
        self._is_below = False
        self._was_left_out = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        for button in (self.to_saved, self.to_parent, self.to_default):
            button.show_text(self.tr("Reset"))
            column.addWidget(button)
        self.to_saved.clicked.connect(self._reset_to_saved)
        self.to_parent.clicked.connect(self.given_back)
        self.to_default.clicked.connect(self._leave_out)

    def show_ways(self, source: Source, saved: Source | None, path: str, field: FieldOf) -> None:
        """Show what the ways back from the value at a path would give."""
        steps, lever = paths.parse(path), lever_at(source.scenario, path)

        def told(value: Data) -> str:
            if lever is not None:
                return said_in(source.scenario, lever, value)
            return referring.told(value, field, source.scenario)

        now = file_data(paths.value_at(source.scenario, steps), steps)
        own = source.origin(path) == "this file"
        self._is_below = len(source.layers) > 1
        self._saved = _value(saved, steps)
        text = self.tr("Reset to saved: {0}")
        if source.file is None:  # a copy of a template, or what was never saved
            text = self.tr("Reset to where it started: {0}")
        self.to_saved.show_text(text.format(told(self._saved)), text.format("…"))
        self.to_saved.setVisible(saved is not None and self._saved != now)
        below = inherited_value(source, steps)
        is_own = saved is not None and saved.origin(path) == "this file"
        self._was_left_out = not is_own and below == self._saved
        text = self.tr("Reset to parent: {0}")
        self.to_parent.show_text(text.format(told(below)), text.format("…"))
        self.to_parent.setVisible(self._is_below)
        self.to_parent.setEnabled(own or below != now)
        default = file_data(field.default, steps)
        text = self.tr("Reset to default: {0}")
        self.to_default.show_text(text.format(told(default)), text.format("…"))
        is_given = own if not self._is_below else source.origin(path) != "default"
        can_be_left_out = field.is_leaf and not field.required
        self.to_default.setVisible(can_be_left_out and is_given)

    @Slot()
    def _reset_to_saved(self) -> None:
        """Say what was saved, or as little as was saved."""
        if self._was_left_out:
            self.given_back.emit()
        else:
            self.wanted.emit(self._saved)

    @Slot()
    def _leave_out(self) -> None:
        if self._is_below:
            self.wanted.emit(None)
        else:
            self.given_back.emit()


def _value(source: Source | None, steps: paths.Path) -> Data:
    try:
        return file_data(paths.value_at(source.scenario, steps), steps) if source else None
    except PathError:
        return None
