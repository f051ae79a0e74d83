"""The dialog that takes a table in: how its columns are read, what changes, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.rows import show_texts
from msssim.app.sharing.columns import ColumnChoice, RowsShown
from msssim.app.sharing.errand import Errand, Tell, Work
from msssim.app.widgets import give_room
from msssim.outputs.changes import changes, grouped
from msssim.scenario.importing import OWNERS, What, fields_for
from msssim.scenario.paths import value_at
from msssim.scenario.source import Source
from msssim.scenario.taking_in import Request, TakenIn, taken_in

if TYPE_CHECKING:
    from msssim.scenario.cells import Decimal

WIDTH, HEIGHT = 680, 640
KINDS = ("deposits", "waves", "costs", "zones", "observations")


@dataclass(frozen=True)
class Preview:
    """What a table would make of a source, and what that changes, in words."""

    taken: TakenIn
    changes: list[str]


class ImportDialog(QDialog):
    """Shows what a table would change, and tells what it is to become."""

    previewed = Signal(object)  # Preview
    taken = Signal(object, str)  # Source, what the step is called

    def __init__(self, source: Source, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import {0}").format(file.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        give_room(self, WIDTH, HEIGHT)
        self.source, self.file = source, file
        self.found: Preview | None = None
        self.errand = Errand(self)
        self._chosen: dict[str, str] = {}
        self._make()
        self._lay_out()
        self.errand.done.connect(self._take)
        self.errand.failed.connect(self._refuse)
        self.errand.busied.connect(self._show_busy)
        self._choose_kind()

    def _make(self) -> None:
        self.kind = QComboBox(self)
        labels = (
            self.tr("Deposits of donors"),
            self.tr("Waves of contingents"),
            self.tr("Costs"),
            self.tr("Zones"),
            self.tr("Observations"),
        )
        for kind, label in zip(KINDS, labels, strict=True):
            self.kind.addItem(label, kind)
        self.owner = QComboBox(self)
        self.sheet = QComboBox(self)
        self.decimal = QComboBox(self)
        self.decimal.addItem(self.tr("Found out from the numbers"), None)
        self.decimal.addItem(self.tr("A point: 1,500.50"), "point")
        self.decimal.addItem(self.tr("A comma: 1.500,50"), "comma")
        self.replace = QCheckBox(self.tr("Rows take the place of what is there"), self)
        self.columns = ColumnChoice(self)
        self.changes = QListWidget(self)
        self.wrong = QListWidget(self)
        self.table = RowsShown(self)
        for shown in (self.changes, self.wrong):
            shown.setWordWrap(True)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.windowTitle())
        for widget, label in (
            (self.changes, self.tr("What changes")),
            (self.wrong, self.tr("What is wrong")),
            (self.table, self.tr("The table")),
        ):
            self.tabs.addTab(widget, label)
            widget.setAccessibleName(label)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("The table is being read"))
        self.state = Prose(parent=self)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(self.tr("Take in"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.again = self.buttons.addButton(self.tr("Try again"), role)
        self.again.setAutoDefault(False)
        self.again.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Rows are"), self.kind)
        form.addRow(self.tr("&Of"), self.owner)
        form.addRow(self.tr("&Sheet"), self.sheet)
        form.addRow(self.tr("&Decimals are marked by"), self.decimal)
        form.addRow("", self.replace)
        self.form = form
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.columns, 2)
        column.addWidget(self.tabs, 3)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addWidget(self.buttons)
        self.form.setRowVisible(self.sheet, False)
        self.kind.activated.connect(self._choose_kind)
        for choice in (self.owner, self.sheet, self.decimal):
            choice.activated.connect(self.ask)
        self.replace.toggled.connect(self.ask)
        self.columns.mapped.connect(self._map)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.again.clicked.connect(self.ask)

    @property
    def what(self) -> What:
        """What the rows are."""
        return cast("What", self.kind.currentData())

    @Slot()
    def _choose_kind(self) -> None:
        """Offer whose the rows may be, and read the table anew."""
        self._chosen = {}
        self.owner.clear()
        has_owner = self.what in OWNERS
        if has_owner:
            self.owner.addItem(self.tr("As the table says"), "")
            for key, one in value_at(self.source.scenario, OWNERS[self.what][0]).items():
                self.owner.addItem(one.name or key, key)
        self.form.setRowVisible(self.owner, has_owner)
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Have the table read as is chosen now."""
        request = Request(
            file=self.file,
            what=self.what,
            sheet=self.sheet.currentText(),
            columns=dict(self._chosen),
            owner=self.owner.currentData() or "",
            decimal=cast("Decimal | None", self.decimal.currentData()),
            replace=self.replace.isChecked(),
        )
        self.errand.send(Work(preview, (self.source, request)))

    @Slot(bool)
    def _show_busy(self, on: bool) -> None:
        self.bar.setVisible(on)
        if on:
            self.again.hide()
            self._offer(False)

    def _offer(self, on: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(on)

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self.found = None
        self.state.setText(why)
        self.again.show()
        self._offer(False)

    @Slot(object)
    def _take(self, found: Preview) -> None:
        self.found = found
        taken = found.taken
        self._show_sheets(taken)
        self.columns.show_columns(fields_for(self.what), taken)
        self.table.show_rows(taken)
        show_texts(self.changes, found.changes)
        show_texts(self.wrong, [str(one) for one in taken.errors])
        self.tabs.setTabText(0, self.tr("What changes ({0})").format(len(found.changes)))
        self.tabs.setTabText(1, self.tr("What is wrong ({0})").format(len(taken.errors)))
        self.tabs.setCurrentIndex(1 if taken.errors else 2 if taken.missing else 0)
        self._offer(taken.after is not None and bool(taken.rows))
        self.state.setText(self._verdict(taken))
        self.previewed.emit(found)

    def _verdict(self, taken: TakenIn) -> str:
        if taken.missing:
            text = self.tr("No column is known for: {0}. Choose it above.")
            return text.format(", ".join(taken.missing))
        if taken.errors:
            return self.tr("Nothing is taken in while a row is wrong.")
        unused = taken.mapping.unused if taken.mapping else ()
        said = self.tr("%n row(s) taken in as one step.", "", taken.rows)
        return f"{said} {self.tr('Not read: {0}.').format(', '.join(unused))}" if unused else said

    def _show_sheets(self, taken: TakenIn) -> None:
        names = list(taken.sheet.sheets)
        if names != [self.sheet.itemText(at) for at in range(self.sheet.count())]:
            self.sheet.clear()
            self.sheet.addItems(names)
        self.form.setRowVisible(self.sheet, len(names) > 1)

    @Slot(str, str)
    def _map(self, field: str, head: str) -> None:
        """Read a value from another column; without a head it is found out."""
        self._chosen.pop(field, None)
        if head:
            self._chosen[field] = head
        self.ask()

    def accept(self) -> None:
        """Tell what the source becomes, and close."""
        if self.found is not None and self.found.taken.after is not None:
            text = self.tr("{0}: %n row(s)", "", self.found.taken.rows).format(self.file.name)
            self.taken.emit(self.found.taken.after, text)
            super().accept()

    def done(self, result: int) -> None:
        """Close, and let nothing go on behind."""
        self.errand.cancel()
        super().done(result)


def preview(source: Source, request: Request, tell: Tell) -> Preview:
    """Return what a table would change."""
    taken = taken_in(source, request)
    after = taken.after
    return Preview(taken, grouped(changes(source.scenario, after.scenario)) if after else [])
