"""The dialog of a sweep: what is varied, what that makes, where it goes, what it came to."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from msssim.app import asking
from msssim.app.carrier import Carrier
from msssim.app.cells import CellTable
from msssim.app.document import told
from msssim.app.lacking import told_lacking
from msssim.app.prose import Prose
from msssim.app.sweep.laying import Laying
from msssim.app.sweep.work import Ended, Ordered, Ran, sweep
from msssim.app.theme import GAP
from msssim.app.widgets import give_room, plain_tip
from msssim.outputs import words
from msssim.scenario.language import spoken
from msssim.scenario.paths import PathError
from msssim.scenario.problems import ScenarioError
from msssim.scenario.schema import Scenario
from msssim.studies.planning import names_told
from msssim.studies.sweep import Sweep

FEWEST, MOST = 0, 100_000


class SweepDialog(QDialog):
    """Lays a sweep out, runs it in processes of its own and shows its table."""

    def __init__(
        self,
        scenario: Scenario,
        name: str,
        file: Path | None,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sweep of {0}").format(name))
        give_room(self, 980, 640)
        self.scenario = scenario
        self.is_busy = False
        self.sweep: Sweep | None = None
        self.carrier = Carrier(sweep, self, alone=False)
        self.laying = Laying(scenario, file, folder.parent, self)
        self.draws = QSpinBox(self)
        self.folder = QLineEdit(str(folder), self)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.count, self.state = Prose(parent=self), Prose(parent=self)
        self.names = QListWidget(self)
        self.run = QPushButton(self.tr("Run"), self)
        self.bar = QProgressBar(self)
        self.table = CellTable(self)
        self.copy = QPushButton(self.tr("Copy table"), self)
        self._dress()
        self._lay_out()
        self.laying.changed.connect(self._preview)
        self.laying.noted.connect(self.state.setText)
        self.draws.valueChanged.connect(self._preview)
        self.browse.clicked.connect(self._choose_folder)
        self.run.clicked.connect(self._press)
        self.copy.clicked.connect(self.table.copy_all)
        self.carrier.heard.connect(self._hear)
        self.carrier.broke.connect(self._break)
        self._preview()

    def _dress(self) -> None:
        self.draws.setMinimumHeight(self.folder.sizeHint().height())
        self.draws.setRange(FEWEST, MOST)
        self.draws.setGroupSeparatorShown(True)
        self.draws.setValue(min(MOST, self.scenario.simulation.draws))
        self.names.setAccessibleName(self.tr("Scenarios that the sweep makes"))
        self.names.setUniformItemSizes(True)
        self.table.setAccessibleName(self.tr("What the sweep came to"))
        self.table.show_hint(
            self.tr(
                "What each scenario comes to stands here once the sweep is run: a row for each,"
                " with what was varied and its results."
            )
        )
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.copy.setEnabled(False)
        self.run.setDefault(True)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(self.tr("Vary"), self.laying)
        form.addRow(self.tr("Draws"), self.draws)
        goal = QLabel(self.tr("Results go to"), self)
        goal.setBuddy(self.folder)
        form.addRow(goal, where)
        upper, lower = QWidget(self), QWidget(self)
        above = QVBoxLayout(upper)
        above.addLayout(form)
        above.addWidget(self.count)
        above.addWidget(self.names, 1)
        below = QVBoxLayout(lower)
        below.addWidget(self.table, 1)
        for column in (above, below):
            column.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setChildrenCollapsible(False)
        split.setSizes([330, 240])
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.bar)
        for button in (self.copy, self.run):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(split, 1)
        column.addLayout(foot)

    @Slot()
    def _preview(self) -> None:
        """Show what the sweep makes, or why it cannot be laid out."""
        with QSignalBlocker(self.names):
            self.names.clear()
            try:
                self.sweep = self.laying.planned()
            except (ScenarioError, PathError) as error:
                self.sweep = None
                self.count.setText(told(error))
                self.run.setEnabled(self.is_busy)
                return
            names = self.sweep.names
            self.names.addItems(names_told(self.sweep))
            for row, name in enumerate(names):
                self.names.item(row).setToolTip(plain_tip(name))
        if self.table.cells.rows and not self.is_busy:
            self.state.setText(self.tr("The table shows the sweep that was run before."))
        self.run.setEnabled(True)
        self.count.setText(
            self.tr("{0} scenarios of {1} draws").format(
                words.number(len(names)), words.number(self.draws.value())
            )
        )

    @Slot()
    def _choose_folder(self) -> None:
        folder = asking.folder_for_results(self, Path(self.folder.text()))
        if folder is not None:
            self.folder.setText(str(folder))

    @Slot()
    def _press(self) -> None:
        if self.is_busy:
            self.cancel()
        elif find_spec("pyarrow") is None:
            needs = self.tr("A sweep keeps its results with pyarrow.")
            self.state.setText(f"{needs} {told_lacking('pyarrow', 'parquet')}")
        else:
            self.start()

    def start(self) -> None:
        """Run the sweep, or go on with what the folder holds of it."""
        if self.sweep is None:
            return
        folder = Path(self.folder.text()).expanduser()
        order = Ordered(self.sweep, self.draws.value(), folder, spoken().code)
        self._show_busy(True)
        self.state.setText(self.tr("Running…"))
        self.carrier.send(order)

    @Slot()
    def cancel(self) -> None:
        """Stop; what is finished stays in the folder."""
        self._show_busy(False)
        self.state.setText(self.tr("Cancelled. What is finished is kept: Run goes on from there."))
        self.carrier.close()

    @Slot(object)
    def _hear(self, said: Ran | Ended) -> None:
        if isinstance(said, Ran):
            self.bar.setRange(0, max(said.draws, 1))
            self.bar.setValue(said.draws_done)
            done, total = words.number(said.done), words.number(said.total)
            text = self.tr("{0} of {1} scenarios").format(done, total)
            if said.seconds_left is not None:
                text += f", {words.time_left(said.seconds_left)}"
            self.state.setText(text)
            return
        self._show_busy(False)
        if said.error:
            self.state.setText(self.tr("Not run: {0}").format(said.error))
            return
        self.table.show_rows(said.heads, said.rows)
        self.copy.setEnabled(True)
        text = self.tr("{0} scenarios answered").format(words.number(len(said.rows)))
        if said.failed:
            text += self.tr("; {0} failed").format(said.failed)
        self.state.setText(text)

    @Slot()
    def _break(self) -> None:
        self._show_busy(False)
        self.state.setText(self.tr("The sweep broke down: Run goes on with what is finished."))

    def _show_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self.run.setText(self.tr("Cancel") if busy else self.tr("Run"))
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        for widget in (self.laying, self.draws, self.folder, self.browse):
            widget.setEnabled(not busy)

    def done(self, result: int) -> None:
        """End what runs with the dialog."""
        self.carrier.close()
        super().done(result)
