"""The panel of studies: what is asked on the left, the finding as bars and table beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from msssim.app.analyse.bars import Bars
from msssim.app.analyse.choice import Choice
from msssim.app.cells import CellTable
from msssim.app.prose import Prose
from msssim.app.theme import GAP, LIGHT, Theme, grown
from msssim.app.widgets import ElidedLabel
from msssim.studies.finding import Finding, Line, Offer

CHOICE_WIDTH = 285
EMPTY, FOUND = 0, 1


class AnalysePanel(QWidget):
    """Shows a finding; tells what is asked, where to go, and what to make a scenario of."""

    path_chosen = Signal(str)
    offer_taken = Signal(object)  # Offer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.finding: Finding | None = None
        self.choice = Choice(self)
        self.choice.setFixedWidth(grown(CHOICE_WIDTH))
        self.says, self.empty = Prose(parent=self), Prose(parent=self, muted=True)
        self.state = ElidedLabel("", self)
        self.bars, self.table = Bars(self), CellTable(self)
        self.table.setAccessibleName(self.tr("Rows of the finding"))
        self.go = QPushButton(self.tr("Go to input"), self)
        self.make = QPushButton(self.tr("Make this a scenario…"), self)
        self.copy = QPushButton(self.tr("Copy table"), self)
        self._lay_out()
        self.bars.row_chosen.connect(self.table.choose)
        self.table.row_chosen.connect(self._show_chosen)
        self.table.doubleClicked.connect(self._go)
        self.go.clicked.connect(self._go)
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(self.table.copy_all)
        self.show_finding(None, "")

    def sizeHint(self) -> QSize:
        """Return the room that some ten rows take."""
        return QSize(900, 13 * self.bars.row_height)

    def _lay_out(self) -> None:
        for label in (self.says, self.empty):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        split = QSplitter(self)
        split.addWidget(self.bars)
        split.addWidget(self.table)
        split.setChildrenCollapsible(False)
        split.setSizes([460, 440])
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        for button in (self.go, self.make, self.copy):
            buttons.addWidget(button)
        found = QWidget(self)
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.says)
        column.addWidget(split, 1)
        column.addLayout(buttons)
        self.pages = QStackedWidget(self)
        for page in (self.empty, found):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(2 * GAP)
        row.addWidget(self.choice)
        row.addWidget(self.pages, 1)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.bars.show_theme(theme)

    def show_finding(self, finding: Finding | None, why_not: str) -> None:
        """Show a finding, or why there is none."""
        if finding is None:
            self.pages.setCurrentIndex(EMPTY)
            self.empty.setText(why_not)
        else:
            self.pages.setCurrentIndex(FOUND)
        if finding is self.finding:
            return
        self.finding = finding
        if finding is not None:
            self.says.setText(" ".join(finding.says))
            self.bars.show_finding(finding)
            self.table.show_rows(finding.heads, [line.cells for line in finding.lines])
            if finding.lines:
                self.table.choose(0)
        self._show_chosen()

    def show_state(self, text: str, *, stale: bool) -> None:
        """Say which state of which scenario is answered."""
        self.state.setText(text)
        palette = self.state.palette()
        color = self._theme.warning if stale else self._theme.muted
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self.state.setPalette(palette)

    @property
    def line(self) -> Line | None:
        """The row that is chosen."""
        lines: Sequence[Line] = self.finding.lines if self.finding else ()
        row = self.table.chosen
        return lines[row] if 0 <= row < len(lines) else None

    @Slot()
    def _show_chosen(self) -> None:
        self.bars.show_chosen(self.table.chosen)
        line = self.line
        self.go.setEnabled(line is not None)
        self.make.setEnabled(line is not None and bool(line.offers))
        held = line is not None and not line.offers
        self.make.setToolTip(
            self.tr("A lever sets this input: it cannot be held in a scenario") if held else ""
        )

    @Slot()
    def _go(self) -> None:
        if self.line is not None:
            self.path_chosen.emit(self.line.path)

    @Slot()
    def _make(self) -> None:
        """Take the one offer of the row, or let one of several be chosen."""
        line = self.line
        if line is None or not line.offers:
            return
        if len(line.offers) == 1:
            self.offer_taken.emit(line.offers[0])
            return
        menu = self.offers_menu(line.offers)
        menu.popup(self.make.mapToGlobal(self.make.rect().topLeft()))

    def offers_menu(self, offers: Sequence[Offer]) -> QMenu:
        """Return a menu of scenarios to make."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for offer in offers:
            action = menu.addAction(offer.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, offer=offer: self.offer_taken.emit(offer))
        return menu
