"""The dialog in which a scenario's levers are chosen: what they move, how, and how far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.path_picker import PathPicker
from msssim.app.prose import Prose
from msssim.app.rows import show_texts
from msssim.app.theme import GAP
from msssim.app.tongue import said
from msssim.app.widgets import give_room
from msssim.outputs.changes import spoken_of
from msssim.scenario.cells import CellError
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import Knob
from msssim.scenario.language import marked
from msssim.scenario.lever_making import free_key, made_lever, met_by, patterns
from msssim.scenario.listing import listing_at
from msssim.scenario.parameter import fields_of
from msssim.scenario.reader import ReadError, read_value
from msssim.scenario.rendering import Data
from msssim.scenario.rows import ordered
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source
from msssim.scenario.typed import numeral

KINDS = marked({"scale": "Multiplies", "shift": "Adds", "set": "Sets to one value"})
NUMBERS = ("low", "high", "step")
MOST_NAMED = 3
LIST_WIDTH = 220


class LeversEditor(QDialog):
    """Shows the levers of the source it was last shown; tells each change as a step."""

    edited = Signal(object, str)  # {path: value}, what the step is called
    changed = Signal(object, str, str)  # what makes another source, the step's name, path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Levers"))
        give_room(self, 760, 480)
        self._scenario: Scenario | None = None
        self.levers = QListWidget(self)
        self.levers.setWordWrap(True)
        self.levers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.levers.setAccessibleName(self.tr("Levers"))
        self.add = QPushButton(self.tr("&Add…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.up, self.down = QPushButton(self.tr("Move &up")), QPushButton(self.tr("Move &down"))
        self.lines = {name: QLineEdit() for name in ("label", *NUMBERS, "unit")}
        self.kind = QComboBox()
        for key, text in KINDS.items():
            self.kind.addItem(said(text), key)
        self.paths = QListWidget()
        self.add_path = QPushButton(self.tr("Add a &path…"))
        self.drop_path = QPushButton(self.tr("&Take out"))
        self.preview, self.wrong = Prose(), Prose()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        left = QVBoxLayout()
        self.levers.setFixedWidth(LIST_WIDTH)
        left.addWidget(self.levers)
        grid = QGridLayout()
        for number, button in enumerate((self.add, self.remove, self.up, self.down)):
            grid.addWidget(button, number // 2, number % 2)
        left.addLayout(grid)
        row.addLayout(left)
        right = QVBoxLayout()
        self.form = QWidget()
        form = QFormLayout(self.form)
        form.setContentsMargins(GAP, 0, 0, 0)
        known = fields_of(Lever)
        for name, widget in (
            ("label", self.lines["label"]),
            ("kind", self.kind),
            ("paths", self._paths()),
            *((name, self.lines[name]) for name in (*NUMBERS, "unit")),
        ):
            text = said(known[name].parameter.label)
            named = self.paths if name == "paths" else widget
            named.setAccessibleName(text)
            named.setToolTip(said(known[name].parameter.help))
            label = QLabel(text)
            label.setBuddy(named)
            form.addRow(label, widget)
        right.addWidget(self.form)
        for words in (self.preview, self.wrong):
            words.setContentsMargins(GAP, 0, 0, 0)
            right.addWidget(words)
        right.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Enter takes a typed value; it must not close the dialog too.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        right.addWidget(buttons)
        row.addLayout(right, 1)

    def _paths(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self.paths.setMinimumHeight(90)
        column.addWidget(self.paths)
        row = QHBoxLayout()
        for button in (self.add_path, self.drop_path):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return inside

    def _connect(self) -> None:
        for button in (self.add, self.remove, self.up, self.down):
            button.setAutoDefault(False)
        self.levers.currentRowChanged.connect(self._show_lever)
        for name, line in self.lines.items():
            line.editingFinished.connect(lambda name=name: self._type(name))
        self.kind.activated.connect(self._choose_kind)
        self.add.clicked.connect(lambda: self._pick(self._add))
        self.add_path.clicked.connect(lambda: self._pick(self._add_path))
        self.drop_path.clicked.connect(self._drop_path)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    @property
    def key(self) -> str:
        """The id of the lever in hand; empty for none."""
        item = self.levers.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, key: str) -> None:
        """Take a lever in hand."""
        keys = list(self._scenario.levers) if self._scenario is not None else []
        if keys:
            self.levers.setCurrentRow(keys.index(key) if key in keys else 0)

    def show_source(self, source: Source) -> None:
        """Show the levers of a source, the one in hand again, in silence."""
        key, row = self.key, self.levers.currentRow()
        self._scenario = source.scenario
        keys = list(source.scenario.levers)
        with QSignalBlocker(self.levers):
            levers = source.scenario.levers
            show_texts(self.levers, [said(lever.label) or one for one, lever in levers.items()])
            for at, one in enumerate(levers):
                self.levers.item(at).setData(Qt.ItemDataRole.UserRole, one)
            if keys:
                stays = keys.index(key) if key in keys else max(0, min(row, len(keys) - 1))
                self.levers.setCurrentRow(stays)
        self.wrong.clear()
        self._show_lever()

    @Slot(str, str)
    def show_refusal(self, path: str, why: str) -> None:
        """Say why a change was not taken, and show what still holds."""
        self._show_lever()
        self.wrong.setText(f"✕ {why}")

    @Slot()
    def _show_lever(self) -> None:
        lever = self._scenario.levers.get(self.key) if self._scenario is not None else None
        last = self.levers.count() - 1
        self.up.setEnabled(self.levers.currentRow() > 0)
        self.down.setEnabled(0 <= self.levers.currentRow() < last)
        self.remove.setEnabled(lever is not None)
        self.form.setEnabled(lever is not None)
        if lever is None or self._scenario is None:
            self.preview.setText(self.tr("A lever moves one or many inputs together. Add one."))
            return
        for name, line in self.lines.items():
            value = getattr(lever, name)
            line.setText("" if value is None else _text(value, Knob(lever)))
            line.setModified(False)
        self.kind.setCurrentIndex(self.kind.findData(lever.kind))
        with QSignalBlocker(self.paths):
            counts = [(one, len(met_by(self._scenario, one))) for one in lever.paths]
            told = (self.tr("{0} – %n value(s)", "", n).format(one) for one, n in counts)
            show_texts(self.paths, list(told))
            self.paths.setCurrentRow(-1)
        self._preview(lever, self._scenario)

    def _preview(self, lever: Lever, scenario: Scenario) -> None:
        """Say how many values the lever meets, and name the first."""
        met = list(dict.fromkeys(one for path in lever.paths for one in met_by(scenario, path)))
        named = "\n".join(f"• {spoken_of(path, scenario)}" for path in met[:MOST_NAMED])
        rest = len(met) - MOST_NAMED
        told = self.tr("Moves %n value(s):", "", len(met)) if met else self.tr("Moves nothing here")
        more = "\n" + self.tr("and %n more", "", rest) if rest > 0 else ""
        self.preview.setText(f"{told}\n{named}{more}")

    def _tell(self, name: str, value: Data, text: str = "") -> None:
        if self.key:
            self.edited.emit({f"levers.{self.key}.{name}": value}, text)

    def _type(self, name: str) -> None:
        line = self.lines[name]
        if not line.isModified():
            return
        line.setModified(False)
        typed = line.text().strip()
        try:
            value: Data = (_bound(typed) if typed else None) if name in NUMBERS else typed
        except ReadError as error:
            self.show_refusal("", error.text)
            return
        self._tell(name, value or None if name not in NUMBERS else value)

    @Slot()
    def _choose_kind(self) -> None:
        """Take another kind; where the lever stood means nothing for it."""
        at = f"levers.{self.key}"
        if self.key:
            self.edited.emit({f"{at}.kind": self.kind.currentData(), f"{at}.value": None}, "")

    def _pick(self, take: Callable[[list[str]], None]) -> None:
        if self._scenario is None:
            return
        picker = PathPicker(patterns(self._scenario), self._scenario, self)
        picker.accepted.connect(lambda: take(picker.chosen()))
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def _add(self, chosen: list[str]) -> None:
        if self._scenario is None or not chosen:
            return
        made = made_lever(self._scenario, chosen[0])
        made["paths"] = chosen
        key = free_key(self._scenario, str(made["label"]))
        self.edited.emit({f"levers.{key}": made}, self.tr("add lever {0}").format(made["label"]))
        self.choose(key)

    def _add_path(self, chosen: list[str]) -> None:
        lever = self._scenario.levers.get(self.key) if self._scenario is not None else None
        if lever is not None and chosen:
            self._tell("paths", list(dict.fromkeys([*lever.paths, *chosen])))

    @Slot()
    def _drop_path(self) -> None:
        lever = self._scenario.levers.get(self.key) if self._scenario is not None else None
        row = self.paths.currentRow()
        if lever is not None and row >= 0:
            self._tell("paths", [path for at, path in enumerate(lever.paths) if at != row])

    @Slot()
    def _remove(self) -> None:
        text = self.tr("remove lever {0}").format(self.levers.currentItem().text())
        self.edited.emit({f"levers.{self.key}": None}, text)

    def _move(self, by: int) -> None:
        row = self.levers.currentRow()
        order = list(range(self.levers.count()))
        order[row], order[row + by] = order[row + by], order[row]
        text = self.tr("move lever {0}").format(self.levers.currentItem().text())
        listing = listing_at("levers")
        self.changed.emit(lambda source: ordered(source, listing, order), text, "levers")


def _bound(text: str) -> Data:
    """Return an end or a step of a slider as people write it, `150 %` too; raises ReadError."""
    try:
        return numeral(text, None)
    except CellError:
        found: Data = read_value(text)
        return found


def _text(value: object, knob: Knob) -> str:
    """Return a label as it is, an end or a step as the slider says it."""
    if isinstance(value, int | float | date):
        return knob.shown(value)
    return str(value)
