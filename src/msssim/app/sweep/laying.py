"""How a sweep is laid out: what is varied and by which design, or the variants of a file."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from msssim.app import asking
from msssim.app.document import told
from msssim.app.prose import Prose
from msssim.app.sweep.varying import Varying
from msssim.app.theme import GAP, is_large
from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import SaveError, save_text
from msssim.scenario.schema import Scenario
from msssim.studies.planning import (
    MOST_PLANNED,
    dimension_name,
    planned,
    value_told,
    variants_in,
)
from msssim.studies.sweep import Design, Sweep
from msssim.studies.sweep_file import sweep_text

USUAL = 32
"""Scenarios that a design lays at first; Sobol's sequence is even at powers of two."""

MOST_SHOWN = 6
"""Variants of a dimension that are named."""


class Laying(QWidget):
    """Asks how a sweep is laid out; tells when that changes, and what became of its file."""

    changed = Signal()
    noted = Signal(str)

    def __init__(
        self, scenario: Scenario, file: Path | None, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.scenario, self.file, self.folder = scenario, file, folder
        self.variants: Sweep | None = None
        self.varying = Varying(scenario, self)
        self.told = Prose(parent=self)
        self.design, self.number = QComboBox(self), QSpinBox(self)
        self.open = QPushButton(self.tr("Open a sweep file…"), self)
        self.save = QPushButton(self.tr("Save as a sweep file…"), self)
        self.typed = QPushButton(self.tr("Type values instead"), self)
        self._dress()
        self._lay_out()
        self.varying.changed.connect(self.changed)
        self.design.currentIndexChanged.connect(self._show_design)
        self.number.valueChanged.connect(self.changed)
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.typed.clicked.connect(lambda: self.take(None))
        self._show_design()

    def _dress(self) -> None:
        for text, design in (
            (self.tr("All combinations"), "grid"),
            (self.tr("A sample: Latin hypercube"), "lhs"),
            (self.tr("A sample: Sobol sequence"), "sobol"),
        ):
            self.design.addItem(text, design)
        self.design.setAccessibleName(self.tr("How scenarios are laid"))
        self.design.setToolTip(
            self.tr(
                "A sample lays scenarios evenly between the ends of every row, however many"
                " rows there are: 0.6:1 is from 0.6 to 1"
            )
        )
        self.number.setRange(2, MOST_PLANNED)
        self.number.setGroupSeparatorShown(True)
        self.number.setValue(USUAL)
        self.number.setAccessibleName(self.tr("Scenarios of the sample"))
        self.save.setEnabled(self.file is not None)
        if self.file is None:
            self.save.setToolTip(self.tr("Save the scenario first: a sweep file names it"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for chosen in (self.design, self.number, self.typed):
            row.addWidget(chosen)
        files = QHBoxLayout() if is_large() else row
        files.addStretch(1)
        for button in (self.open, self.save):
            files.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.varying)
        column.addWidget(self.told)
        column.addLayout(row)
        if files is not row:
            column.addLayout(files)

    def planned(self) -> Sweep:
        """Return the sweep; raises ScenarioError or PathError for what cannot be laid out."""
        if self.variants is not None:
            return self.variants
        chosen: Design = self.design.currentData()
        return planned(self.scenario, self.varying.varied, chosen, self.number.value())

    def take(self, variants: Sweep | None, name: str = "") -> None:
        """Take the variants of a file, or with none what is typed."""
        self.variants = variants
        if variants is not None:
            self.told.setText(self.tr("Variants of {0}: {1}").format(name, _said(variants)))
        self._show_design()

    @Slot()
    def _show_design(self) -> None:
        is_typed = self.variants is None
        self.varying.setVisible(is_typed)
        self.design.setVisible(is_typed)
        self.number.setVisible(is_typed and self.design.currentData() != "grid")
        self.told.setVisible(not is_typed)
        self.typed.setVisible(not is_typed)
        self.changed.emit()

    @Slot()
    def _open(self) -> None:
        file = asking.sweep_to_open(self, self.folder)
        if file is None:
            return
        try:
            self.take(variants_in(file, self.scenario), file.name)
        except ScenarioError as error:
            self.noted.emit(f"{file.name}: {told(error)}")

    @Slot()
    def _save(self) -> None:
        if self.file is None:
            return
        try:
            sweep = self.planned()
            file = asking.sweep_to_save(self, self.folder / f"{self.file.stem}-sweep.yaml")
            if file is None:
                return
            save_text(sweep_text(sweep, _beside(self.file, file)), file, overwrite=True)
        except (ScenarioError, SaveError) as error:
            self.noted.emit(told(error) if isinstance(error, ScenarioError) else str(error))
        else:
            self.noted.emit(self.tr("Saved as {0}: msssim sweep runs it too.").format(file.name))


def _said(variants: Sweep) -> str:
    """Return the dimensions of a sweep in words, with a few of their variants."""
    said, base = [], variants.base
    for one in variants.dimensions:
        choices = one.choices
        labels = [value_told(base, one.name, choice) for choice in choices[:MOST_SHOWN]]
        more = ["…"] if len(choices) > MOST_SHOWN else []
        said.append(f"{dimension_name(one.name, base)} ({', '.join(labels + more)})")
    return "; ".join(said)


def _beside(base: Path, file: Path) -> str:
    """Return how a sweep file names its base: from where it lies itself, where there is a way."""
    try:
        return Path(os.path.relpath(base.resolve(), file.resolve().parent)).as_posix()
    except ValueError:  # another drive
        return str(base.resolve())
