"""What is known of one input: its value, where it comes from, and what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from msssim.app.evidence_card import EvidenceCard
from msssim.app.facts import Facts
from msssim.app.prose import plain_words
from msssim.app.resets import Resets
from msssim.app.theme import GAP, scaled_font
from msssim.app.tongue import said
from msssim.app.uncertainty.panel import Uncertainty
from msssim.app.value_editor import ValueEditor
from msssim.outputs import words
from msssim.outputs.changes import ITEMS
from msssim.outputs.referring import told
from msssim.scenario import paths
from msssim.scenario.knobs import field_in, lever_at, standing
from msssim.scenario.listing import listing_around
from msssim.scenario.parameter import FieldOf
from msssim.scenario.paths import Entry, PathError
from msssim.scenario.rendering import Data
from msssim.scenario.source import Source
from msssim.scenario.writing import file_data
from msssim.studies.effects import Effects, effect_lines


class Inspector(QScrollArea):
    """Shows one input of the source it was last shown; tells what is typed."""

    edited = Signal(str, object)
    rested = Signal()
    table_asked = Signal(str)
    given_back = Signal(str)  # a path whose value is left to the parent, or the default

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = ""
        self._source: Source | None = None
        self._saved: Source | None = None
        self._effects: Effects | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = plain_words()
        self.title.setFont(scaled_font(self.font(), 1.15, bold=True))
        self.help = plain_words(muted=True)
        self.editor = ValueEditor(self.tr("Value"))
        self.uncertainty = Uncertainty()
        self.effect = plain_words(muted=True)
        self.meaning = plain_words()
        self.wrong = plain_words()
        self.wrong.setProperty("wrong", True)
        self.facts = Facts()
        self.evidence = EvidenceCard()
        self.resets = Resets()
        self.to_table = QPushButton(self.tr("Table…"))
        self.to_table.setToolTip(self.tr("Show the list that this stands in as a table"))
        self.empty = plain_words(muted=True)
        self.empty.setText(
            self.tr("Choose a lever or an input to see its value, its source and what grades it.")
        )
        self._lay_out()
        self.evidence.edited.connect(self.edited)
        self.evidence.rested.connect(self.rested)
        self.editor.told.connect(self._tell)
        self.editor.mistyped.connect(self._mistype)
        self.uncertainty.told.connect(self._tell)
        self.uncertainty.mistyped.connect(self._mistype)
        self.uncertainty.touched.connect(self.rested)
        self.uncertainty.moved.connect(self._drag)
        self.uncertainty.released.connect(self.rested)
        self.resets.wanted.connect(self._tell)
        self.resets.given_back.connect(self._give_back)
        self.to_table.clicked.connect(lambda: self.table_asked.emit(self.path))
        self._show()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        column.addWidget(self.empty)
        self._filled = QWidget(inside)
        column.addWidget(self._filled)
        column.addStretch(1)
        rows = QVBoxLayout(self._filled)
        rows.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.title,
            self.help,
            self.editor,
            self.wrong,
            self.meaning,
            self.uncertainty,
            self.effect,
        ):
            rows.addWidget(widget)
        rows.addWidget(self.facts)
        rows.addWidget(self.resets)
        rows.addWidget(self.to_table, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.evidence)
        self.setWidget(inside)

    @Slot(str)
    def show_path(self, path: str) -> None:
        """Show the input at a path."""
        self.path = path
        self.wrong.clear()
        self._show()

    def show_source(self, source: Source | None, saved: Source | None) -> None:
        """Show the same input of another source; what was refused before is over."""
        if source is not self._source:
            self.wrong.clear()
        self._source, self._saved = source, saved
        self._show()

    def show_effects(self, effects: Effects | None) -> None:
        """Show what the last full answer tells of what is drawn."""
        self._effects = effects
        self._show_effect()

    def _show_effect(self) -> None:
        found = self._found()
        lines: list[str] = []
        if self._effects is not None and found is not None:
            happens = found[0].parameter.chance
            lines = effect_lines(self._effects, self.path, happens=happens)
        self.effect.setText("\n".join(lines))
        self.effect.setVisible(bool(lines))

    @Slot(str, str)
    def show_refusal(self, path: str, why: str) -> None:
        """Say beside the value why it was not taken."""
        if path == self.path:
            self.wrong.setText(why)
            self.wrong.setVisible(bool(why))

    def _show(self) -> None:
        found = self._found()
        self.empty.setVisible(found is None)
        self._filled.setVisible(found is not None)
        if found is None or self._source is None:
            return
        field, value = found
        steps = paths.parse(self.path)
        parameter = field.parameter
        data = file_data(value, steps)
        self.title.setText(self._name(steps, field))
        self.help.setText(said(parameter.help))
        self.help.setVisible(bool(parameter.help))
        self.editor.show_value(self.path, field, data, self._source.scenario)
        self.uncertainty.show_value(field, data)
        self._show_effect()
        lever = lever_at(self._source.scenario, self.path)
        whole = self._source.scenario
        self.meaning.setText(standing(lever, whole) if lever else told(data, field, whole))
        self.meaning.setVisible(not self.editor.says_shape)
        self.wrong.setVisible(bool(self.wrong.text()))
        origin = self._source.origin(self.path)
        self.facts.show_field(self.path, field, origin, whole)
        entry = Entry(self.path, field, value, origin != "default")
        self.evidence.show_value(self._source, self._saved, entry)
        self.resets.show_ways(self._source, self._saved, self.path, field)
        around = listing_around(self._source.scenario, self.path)
        self.to_table.setVisible(around is not None)

    def _found(self) -> tuple[FieldOf, object] | None:
        if self._source is None or not self.path:
            return None
        try:
            steps = paths.parse(self.path)
            field = field_in(self._source.scenario, self.path, paths.field_at(steps))
            return field, paths.value_at(self._source.scenario, steps)
        except PathError:
            return None

    def _name(self, steps: paths.Path, field: FieldOf) -> str:
        names = []
        for length in range(1, len(steps)):
            if self._source is None:
                break
            thing = paths.value_at(self._source.scenario, steps[:length])
            name = getattr(thing, "name", "") or getattr(thing, "label", "")
            if name:
                names.append(said(name))
            elif isinstance(steps[length - 1], int):
                group = str(steps[length - 2])
                one = said(ITEMS[group]) if group in ITEMS else words.spoken(group)
                names.append(f"{one} {int(steps[length - 1]) + 1}")
            elif length == len(steps) - 1 and length > 1:
                names.append(words.spoken(str(steps[length - 1])))
        if self.path.startswith("levers.") and names:
            return names[-1]
        label = said(field.parameter.label)
        named = ", ".join([*names, label[:1].lower() + label[1:] if names else label])
        return named[:1].upper() + named[1:]

    @Slot(object)
    def _tell(self, value: Data) -> None:
        self.wrong.clear()
        self.rested.emit()
        self.edited.emit(self.path, value)
        self.rested.emit()

    @Slot(object)
    def _drag(self, value: Data) -> None:
        """Tell a value under a hand: what it passes is one step."""
        self.wrong.clear()
        self.edited.emit(self.path, value)

    @Slot(str)
    def _mistype(self, why: str) -> None:
        """Show the value that still holds, and why another was not taken."""
        self._show()
        self.show_refusal(self.path, why)

    @Slot()
    def _give_back(self) -> None:
        self.wrong.clear()
        self.given_back.emit(self.path)
