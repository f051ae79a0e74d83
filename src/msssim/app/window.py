"""The window: the only place where parts are joined; its `connect` lines are the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from msssim.app.actions import TOOLS, made_actions
from msssim.app.analyse.analysis import Analysis
from msssim.app.analyse.panel import AnalysePanel
from msssim.app.comparison import Comparison
from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.earlier import Earlier
from msssim.app.exporting import Exports
from msssim.app.files import Files
from msssim.app.finding import Finding
from msssim.app.focus import FocusRing, bring_into_sight, is_stray
from msssim.app.gallery import Gallery
from msssim.app.grid import ScenarioGrid
from msssim.app.gridding import Gridding
from msssim.app.help.helping import Helping
from msssim.app.help.naming import name_parts
from msssim.app.history import History
from msssim.app.inputs import Inputs
from msssim.app.inspector import Inspector
from msssim.app.layout import Docks
from msssim.app.levering import Levering
from msssim.app.levers import Levers
from msssim.app.notice import Notices
from msssim.app.page import Page
from msssim.app.pairing import Pairing
from msssim.app.presenting import Presenting
from msssim.app.problems import ProblemsList
from msssim.app.runner import Runner
from msssim.app.scenarios import Scenarios
from msssim.app.settings import Settings
from msssim.app.sharing.commands import Sharing
from msssim.app.sharing.proving import ProvingPanel
from msssim.app.showing import Showing
from msssim.app.sources import SourcesPanel
from msssim.app.sourcing import Sourcing
from msssim.app.status import Status
from msssim.app.tables.panel import Tables
from msssim.app.theme import ICON, WIDEST_ICON, Theme, grown
from msssim.app.viewing import Viewing
from msssim.app.whatif import WhatIf
from msssim.scenario.source import Source


class Window(QMainWindow):
    """All parts, and what each tells the others."""

    submenus: dict[str, QMenu]
    view_menu: QMenu

    def __init__(self, runner: Runner, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings = settings
        self.desk = Desk(runner, self)
        self.undo_group = QUndoGroup(self)
        self._make_widgets(theme)
        self.files = Files(self.desk, self.notices, settings, self)
        self.whatif = WhatIf(self.desk, self.files, self)
        self.exports = Exports(self)
        self.sharing = Sharing(self)
        self.showing = Showing(self)
        self.pairing = Pairing(self)
        self.earlier = Earlier(self.desk, self)
        self.analysis = Analysis(self)
        self.sourcing = Sourcing(self)
        self.levering = Levering(self)
        self.gridding = Gridding(self)
        self.viewing = Viewing(self)
        self.finding = Finding(self)
        self.helping = Helping(self)
        self.ring = FocusRing(self)
        self.submenus = {}
        self.presenting = Presenting(self)
        self.actions_by_name = made_actions(self)
        self._lay_out()
        self._connect()
        self.viewing.show_theme(theme)
        self.actions_by_name["showing.show_ghost"].setChecked(True)
        self.showing.show_undo("")
        self.showing.show_redo("")
        self.viewing.show_recent()
        self.viewing.show_languages()
        self.viewing.show_text_sizes()
        self.actions_by_name["viewing.show_still"].setChecked(self.settings.is_still)
        name_parts(self)
        self.showing.show_document(None)
        self.setFocus()  # nothing is framed before a hand has chosen it

    def _make_widgets(self, theme: Theme) -> None:
        self.notices = Notices(self)
        # The keyboard goes from part to part in this order.
        self.scenarios = Scenarios(self)
        self.form = Levers(self)
        self.inputs = Inputs(self)
        self.gallery = Gallery(self)
        self.page = Page(self)
        self.inspector = Inspector(self)
        self.tables = Tables(self)
        self.comparison = Comparison(self)
        self.history = History(self.undo_group, self)
        self.problems = ProblemsList(theme, self)
        self.analyse, self.grid = AnalysePanel(self), ScenarioGrid(self)
        self.sources, self.proving = SourcesPanel(self), ProvingPanel(self)
        self.status = Status(self)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        for page in (self.gallery, self.page):
            self.stack.addWidget(page)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.docks = Docks(self)
        for name, title, widget in (
            ("scenarios", self.tr("Scenarios"), self.scenarios),
            ("levers", self.tr("Levers"), self.form),
            ("inputs", self.tr("All inputs"), self.inputs),
            ("inspector", self.tr("Inspector"), self.inspector),
            ("differences", self.tr("Differences"), self.comparison),
            ("history", self.tr("History"), self.history),
            ("problems", self.tr("Problems"), self.problems),
            ("sources", self.tr("Sources"), self.sources),
            ("proving", self.tr("What it rests on"), self.proving),
            ("analyse", self.tr("Analyse"), self.analyse),
            ("grid", self.tr("Grid"), self.grid),
            ("tables", self.tr("Tables"), self.tables),
        ):
            self.docks.add(name, title, widget)
        self.view_menu.addActions(list(self.docks.entries.values()))
        self.docks.reset()
        bar = self.addToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        side = min(grown(ICON), WIDEST_ICON)
        bar.setIconSize(QSize(side, side))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in TOOLS:
            bar.addAction(self.actions_by_name[name])
        self.setDockNestingEnabled(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)

    def _connect(self) -> None:
        self._connect_desk()
        self._connect_edits()
        self._connect_parts()
        self._connect_docks()

    def _connect_desk(self) -> None:
        desk, showing = self.desk, self.showing
        desk.opened.connect(self._follow)
        desk.closed.connect(showing.forget_failure)
        desk.activated.connect(showing.show_document)
        desk.wanted.connect(self.viewing.show_page)
        desk.seen_changed.connect(showing.show_desk)
        desk.seen_changed.connect(showing.show_answers)
        desk.listed_changed.connect(showing.show_desk)
        desk.answered.connect(showing.show_answered)
        desk.parent_failed.connect(showing.show_parent_failure)
        desk.runner.busied.connect(showing.show_run)
        desk.runner.progressed.connect(showing.show_progress)
        desk.runner.broke.connect(showing.show_breakdown)
        desk.runner.answered.connect(showing.forget_breakdown)
        desk.failed.connect(showing.show_failure)
        self.undo_group.undoTextChanged.connect(showing.show_undo)
        self.undo_group.redoTextChanged.connect(showing.show_redo)

    def _connect_edits(self) -> None:
        showing = self.showing
        for part in (self.form, self.inputs, self.inspector, self.tables):
            part.edited.connect(self.edit)
            part.rested.connect(self.rest)
        for part in (self.form, self.inputs, self.tables):
            part.chosen.connect(self.inspector.show_path)
        for part in (self.inspector, self.form):
            part.given_back.connect(self.give_back)
        hand = self.page.board.timeline.hand
        hand.moved.connect(self.edit_all)
        hand.rested.connect(self.rest)
        hand.refused.connect(showing.show_refusal)
        hand.opened.connect(showing.go)
        for part in (self.form, self.inputs, self.tables):
            part.refused.connect(showing.show_refusal)
        self.tables.changed.connect(self.change)
        for part in (self.inputs, self.inspector):
            part.table_asked.connect(self.viewing.show_table)

    def _connect_parts(self) -> None:
        desk, showing = self.desk, self.showing
        self.scenarios.chosen.connect(desk.activate)
        self.scenarios.ticked.connect(desk.tick)
        self.scenarios.menu_asked.connect(self.viewing.show_scenario_menu)
        self.comparison.path_chosen.connect(showing.go)
        self.comparison.taken.connect(self.edit)
        self.comparison.other_chosen.connect(self.pairing.choose)
        self.problems.chosen.connect(showing.go)
        self.gallery.template_chosen.connect(self.whatif.start_from)
        self.whatif.told.connect(showing.tell)
        self.gallery.file_chosen.connect(lambda file: self.files.open([file]))
        self.gallery.open_asked.connect(self.files.open_files)
        self.gallery.left.connect(self.viewing.show_page)
        for leaving in (self.gallery.template_chosen, self.gallery.file_chosen, self.gallery.left):
            leaving.connect(self.viewing.start_at_scenarios)
        self.files.broken.connect(showing.show_broken)
        self.files.table_taken.connect(self.sharing.take_in)
        self.files.recent_changed.connect(self.viewing.show_recent)
        self.status.problems_asked.connect(self.viewing.show_problems)
        self.status.run_asked.connect(self.whatif.choose_run)

    def _connect_docks(self) -> None:
        desk, showing = self.desk, self.showing
        self.docks.by_name["proving"].visibilityChanged.connect(self.sharing.show_proof)
        self.proving.path_chosen.connect(showing.go)
        desk.activated.connect(self.sharing.show_proof)
        for signal in (desk.answered, desk.runner.lost):
            signal.connect(self.sharing.show_proof)
        self.docks.by_name["inputs"].visibilityChanged.connect(showing.show_inputs)
        self.docks.by_name["tables"].visibilityChanged.connect(showing.show_inputs)
        self.docks.by_name["sources"].visibilityChanged.connect(self.sourcing.show)
        desk.activated.connect(self.sourcing.show)
        for name, show in (
            ("analyse", self.analysis.show),
            ("grid", self.gridding.show),
            ("differences", self.pairing.show),
        ):
            self.docks.by_name[name].visibilityChanged.connect(show)
            for signal in (desk.seen_changed, desk.listed_changed, desk.answered):
                signal.connect(show)
        for card in self.page.board.cards.values():
            card.menu_asked.connect(self.exports.show_chart_menu)

    def _follow(self, document: Document) -> None:
        """Join a document that was opened."""
        self.undo_group.addStack(document.stack)
        document.changed.connect(lambda: self.showing.show_source(document))
        document.changed.connect(self.viewing.show_page)
        document.saved_changed.connect(lambda: self.showing.show_source(document))
        document.refused.connect(self.showing.show_refusal)
        self.stack.setCurrentWidget(self.page)

    @Slot(str, object)
    def edit(self, path: str, value: object) -> None:
        """Hand an edit to the document in hand."""
        if self.desk.active is not None:
            self.desk.active.edit(path, value)

    @Slot(object)
    def edit_all(self, edits: Mapping[str, object]) -> None:
        """Hand edits that are made together to the document in hand."""
        if self.desk.active is not None:
            self.desk.active.edit_all(edits)

    @Slot(object, str, str)
    def change(self, make: Callable[[Source], Source], text: str, path: str) -> None:
        """Have the document in hand changed, as a step of that name."""
        if self.desk.active is not None:
            self.desk.active.change(make, text, path)

    @Slot(str)
    def give_back(self, path: str) -> None:
        """Have the document in hand leave a value to its parent."""
        if self.desk.active is not None:
            self.desk.active.give_back(path)

    @Slot()
    def rest(self) -> None:
        """Tell the document in hand that the hand rests."""
        if self.desk.active is not None:
            self.desk.active.rest()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Pass by what Tab would lead to and nobody sees, and bring into sight where it ends."""
        moved = super().focusNextPrevChild(forward)
        for _ in self.findChildren(QTabBar):
            if moved and is_stray(self.focusWidget(), self):
                moved = super().focusNextPrevChild(forward)
        if moved:
            bring_into_sight(self.focusWidget())
        return moved

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped here."""
        urls = event.mimeData().urls()
        fallen = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        # Whoever is asked first here keeps waiting the program that they were dragged from.
        QTimer.singleShot(0, self, lambda: self.files.take(fallen))

    def restore_layout(self) -> None:
        """Put everything where it stood when the window was last closed."""
        geometry, state = self.settings.layout
        if not geometry.isEmpty():
            self.docks.show_all(True)
            self.restoreGeometry(geometry)
            self.docks.restore(state)
            self.docks.show_all(self.desk.active is not None)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, and remember the layout."""
        if not self.files.may_close_all():
            event.ignore()
            return
        self.presenting.leave()
        self.docks.show_all(True)
        self.settings.layout = (self.saveGeometry(), self.saveState())
        event.accept()
