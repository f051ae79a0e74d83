"""What every number stands on, weak and missing first, and a source replaced everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.cells import CellTable
from msssim.app.evidence_card import MARK
from msssim.app.prose import Prose
from msssim.app.theme import GAP, grown
from msssim.app.widgets import ElidedLabel
from msssim.outputs.changes import spoken_of
from msssim.scenario.citing import WEAKEST_FIRST, Standing
from msssim.scenario.language import marked
from msssim.scenario.paths import PathError
from msssim.scenario.schema import Scenario
from msssim.studies.finding import Cell

HEADS = marked(("Grade", "Share of the spread", "Input", "Source"))
HEIGHT = 240
Recite = Callable[[str, str, str, date | None], dict[str, dict[str, object]]]


class SourcesPanel(QWidget):
    """Lists what it was last shown; tells which input is chosen."""

    path_chosen = Signal(str)
    replace_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standings: tuple[Standing, ...] = ()
        self.summary = ElidedLabel("", self)
        self.table = CellTable(self)
        self.table.setAccessibleName(self.tr("Evidence, weak and missing first"))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.go = QPushButton(self.tr("Go to input"), self)
        self.replace = QPushButton(self.tr("Replace a source everywhere…"), self)
        head = QHBoxLayout()
        for widget in (self.summary, self.go, self.replace):
            head.addWidget(widget, 1 if widget is self.summary else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, 0)
        column.addLayout(head)
        column.addWidget(self.table)
        self.go.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        self.table.row_chosen.connect(lambda row: self.go.setEnabled(row >= 0))
        self.replace.clicked.connect(self.replace_asked)
        self.go.setEnabled(False)

    def sizeHint(self) -> QSize:
        """Ask for a few rows' height."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def show_standings(
        self, found: Sequence[Standing], decisive: Mapping[str, Cell], scenario: Scenario
    ) -> None:
        """List what values stand on; `decisive` holds shares of a result's spread, by path."""
        self.standings = tuple(found)
        rows = [
            (
                _grade(one),
                *([decisive.get(one.path, Cell("", 0.0))] if decisive else []),
                _named(one.path, scenario),
                Cell(self._source(one), self._source(one)),
            )
            for one in found
        ]
        self.table.show_rows(HEADS if decisive else (HEADS[0], *HEADS[2:]), rows)
        missing = sum(one.is_missing for one in found)
        weak = sum(one.grade in ("D", "E") for one in found)
        told = self.tr("{0} of {1} numbers have no source; {2} rest on judgement or a placeholder")
        self.summary.setText(told.format(missing, len(found), weak))

    def _source(self, one: Standing) -> str:
        if one.is_for_parent:
            return self.tr("none; the parent’s value has: {0}").format(one.source)
        return one.source or self.tr("none")

    @Slot()
    def _go(self) -> None:
        if self.table.chosen >= 0:
            self.path_chosen.emit(self.standings[self.table.chosen].path)


def _grade(one: Standing) -> Cell:
    return Cell(
        one.grade or (MARK if one.is_missing else "–"), float(WEAKEST_FIRST.index(one.grade))
    )


def _named(path: str, scenario: Scenario) -> Cell:
    try:
        name = spoken_of(path, scenario)
    except PathError:
        name = path
    return Cell(name, name)


class ReplaceSource(QDialog):
    """Asks which source to replace by which, and says for how many values."""

    def __init__(
        self, known: Mapping[str, int], recite: Recite, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace a source everywhere"))
        self.setMinimumWidth(grown(520))
        self._recite = recite
        self.old, self.new = QComboBox(self), QLineEdit(self)
        self.url, self.date = QLineEdit(self), QLineEdit(self)
        self.old.setEditable(True)
        self.old.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.old.addItems(list(known))
        self.old.setMinimumContentsLength(30)
        self.url.setPlaceholderText(self.tr("as it is"))
        self.date.setPlaceholderText(self.tr("as it is, or 2025-03-14"))
        self.told = Prose(parent=self)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (self.tr("&Title or publisher"), self.old),
            (self.tr("&Replace by"), self.new),
            (self.tr("&Link"), self.url),
            (self.tr("&Date"), self.date),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow(self.told)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.new.setText(self.old.currentText())
        self.old.activated.connect(lambda: self.new.setText(self.old.currentText()))
        for line in (self.new, self.url, self.date):
            line.textChanged.connect(self._tell)
        self.old.editTextChanged.connect(self._tell)
        self._tell()

    def edits(self) -> dict[str, dict[str, object]]:
        """Return what is to be written, by path; raises ValueError for what is no date."""
        dated = self.date.text().strip()
        return self._recite(
            self.old.currentText(),
            self.new.text().strip(),
            self.url.text().strip(),
            date.fromisoformat(dated) if dated else None,
        )

    @Slot()
    def _tell(self) -> None:
        """Say how many values cite it, and offer to replace where that says something."""
        is_date, count = True, 0
        try:
            count = len(self.edits())
        except ValueError:
            is_date = False
        told = self.tr("%n value(s) cite this.", "", count)
        self.told.setText(told if is_date else self.tr("The date must be such as 2025-03-14."))
        is_new = self.new.text().strip() not in ("", self.old.currentText())
        says = is_new or bool(self.url.text().strip() or self.date.text().strip())
        named = bool(self.new.text().strip())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(is_date and count > 0 and says and named)
