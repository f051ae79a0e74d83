"""What comes back to the widgets when documents and answers change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.charts.layers import Against, Shown
from msssim.app.document import Document
from msssim.app.problems import ProblemsDialog
from msssim.app.widgets import plain_tip
from msssim.app.worker import Progress
from msssim.outputs.headlines import change_line, headlines
from msssim.outputs.why import why
from msssim.scenario.source import warnings_in

if TYPE_CHECKING:
    from msssim.app.window import Window


NEEDING_A_DOCUMENT = (
    "files.save",
    "files.save_as",
    "files.close_document",
    "exports.export_results",
    "exports.copy_summary",
    "sharing.report",
    "sharing.import_table",
    "whatif.new_child",
    "whatif.duplicate",
    "whatif.rename",
    "whatif.take_reference",
    "whatif.choose_run",
    "viewing.find",
    "viewing.show_analysis",
    "viewing.show_grid",
    "viewing.reset_layout",
    "whatif.sweep",
    "presenting.present",
    "sourcing.go",
    "levering.edit",
    "sourcing.replace",
    "viewing.go_to_timeline",
    "viewing.show_tables",
)
"""The commands that make no sense without a scenario."""


BREAKDOWN = "breakdown"


class Showing(QObject):
    """Shows the state of the desk in the widgets of a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.desk = window.desk
        self._refusal = ""
        self.with_ghost = True

    @Slot(object)
    def show_document(self, document: Document | None) -> None:
        """Show the document that is taken in hand, or that there is none."""
        window = self.window
        window.undo_group.setActiveStack(document.stack if document else None)  # type: ignore[arg-type]
        if document is None:
            window.gallery.back.hide()
            window.stack.setCurrentWidget(window.gallery)
            window.setWindowTitle("msssim")
            self._enable(False)
            return
        window.stack.setCurrentWidget(window.page)
        self._enable(True)
        self.show_source(document)
        self.show_problems()

    def _enable(self, on: bool) -> None:
        """Offer what needs a document only where there is one."""
        self.window.docks.show_all(on)
        for name in NEEDING_A_DOCUMENT:
            self.window.actions_by_name[name].setEnabled(on)

    def show_source(self, document: Document) -> None:
        """Show a document's values, if it is the one in hand."""
        window = self.window
        if document is not self.desk.active:
            return
        window.form.show_source(document.source, document.saved)
        window.inspector.show_source(document.source, document.saved)
        if window.statusBar().currentMessage() == self._refusal:
            window.statusBar().clearMessage()
        window.inspector.show_effects(self.desk.effects.get(document.key))
        window.page.board.timeline.show_scenario(document.source.scenario)
        self.show_inputs()
        window.setWindowTitle(f"{self.desk.name_of(document)}[*] — msssim")
        window.setWindowModified(document.is_modified)

    @Slot()
    def show_inputs(self) -> None:
        """Show every input in the tree and the table, where they are seen."""
        active = self.desk.active
        window = self.window
        for name, part in (("inputs", window.inputs), ("tables", window.tables)):
            if active is not None and window.docks.is_seen(name):
                part.show_source(active.source)

    @Slot()
    def show_desk(self) -> None:
        """Show which documents are open, and what of their parents is not saved."""
        self.window.scenarios.show_desk(self.desk)
        self._show_parent()
        active = self.desk.active
        self.window.status.show_document(active, len(self.window.problems.shown))

    def _show_parent(self) -> None:
        active, notices = self.desk.active, self.window.notices
        above = self.desk.unsaved_above(active) if active else None
        if active is None or above is None:
            notices.hide_notice("parent")
            return
        text = self.tr("{0} shows {1} as saved; its unsaved changes are not in here.")
        offer = (self.tr("Save {0}").format(above.name), lambda: self._save_parent(above))
        notices.show_notice("parent", text.format(active.name, above.name), [offer])

    def _save_parent(self, above: Document) -> None:
        if above.file is not None:
            self.window.files.save_to(above, above.file)

    @Slot(object)
    def show_answered(self, document: Document) -> None:
        """Show what a document came to."""
        self.forget_failure(document)
        if document not in self.desk.seen and document is not self.desk.reference:
            return
        self.show_answers()
        if document is self.desk.active and document.key not in self.desk.sketched:
            self.show_problems()
            self.window.inspector.show_effects(self.desk.effects.get(document.key))
            self.window.sourcing.show()

    @Slot()
    def show_answers(self) -> None:
        """Show the answers of all documents that are seen."""
        desk, window = self.desk, self.window
        active = desk.active
        shown = [
            Shown(answer, desk.name_of(document), document.number)
            for document in desk.seen
            if (answer := desk.answer_of(document)) is not None
        ]
        if active is None or not shown or desk.answer_of(active) is None:
            window.page.show_answers((), None, None, why=str)
            self.show_run()
            return
        answer = shown[0].answer
        before = desk.before_of(active)
        reference = desk.answer_of(desk.reference) if desk.with_differences else None
        against = reference if reference is not None and desk.reference is not active else None
        ghost = desk.before.get(active.key) if self.with_ghost and len(shown) == 1 else None
        compared = Against(against, desk.paired_of(active)) if against is not None else None

        def reason() -> str:
            return why(before, answer) if before is not None else ""

        window.page.show_answers(shown, ghost, against or before, compared, why=reason)
        told = window.page.headlines.whole if against is None else headlines(answer, before)
        window.form.show_change(active.last_path, change_line(told))
        self.show_run()

    @Slot()
    def show_run(self) -> None:
        """Show whether a sketch is seen, and whether something runs."""
        active = self.desk.active
        sketch = active is not None and active.key in self.desk.sketched
        self.window.status.show_run(self.desk.answer_of(active), sketch, self.desk.runner.is_busy)

    @Slot(object, str)
    def show_failure(self, document: Document, reason: str) -> None:
        """Tell why a scenario has no answer; what is shown stays."""
        text = self.tr("{0} could not be run: {1}").format(document.name, reason)
        offer = (self.tr("Draws, seed and step…"), lambda: self._choose_run(document))
        self.window.notices.show_notice(f"run {document.key}", text, [offer])
        self.show_run()

    def _choose_run(self, document: Document) -> None:
        """Take a document in hand and ask how it is to be run."""
        self.desk.activate(document)
        self.window.whatif.choose_run()

    @Slot(object)
    def forget_failure(self, document: Document) -> None:
        """Take back that a document could not be run: it could be now, or is closed."""
        self.window.notices.hide_notice(f"run {document.key}")

    @Slot()
    def show_breakdown(self) -> None:
        """Tell that the worker broke down, until all that it was asked is asked again."""
        text = self.tr("The calculation broke down before it was done. Nothing else is lost.")
        offer = (self.tr("Run again"), self.desk.ask_again)
        self.window.notices.show_notice(BREAKDOWN, text, [offer])

    @Slot()
    def forget_breakdown(self) -> None:
        """Take the notice back once all that was lost is asked again, and an answer came."""
        if not self.desk.runner.is_unanswered():
            self.window.notices.hide_notice(BREAKDOWN)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show how far a long run is."""
        self.window.status.show_progress(progress.done, progress.draws)

    @Slot()
    def show_problems(self) -> None:
        """Show what is strange in the document in hand."""
        active = self.desk.active
        found = warnings_in(active.source) if active is not None else []
        self.window.problems.show_problems(found)
        self.window.status.show_document(active, len(found))

    @Slot(str)
    def go(self, path: str) -> None:
        """Go to an input."""
        if not self.window.presenting.is_on:
            self.window.docks.show("inspector")
        self.window.inputs.show_path(path)
        self.window.inspector.show_path(path)

    @Slot(str, str)
    def show_refusal(self, path: str, reason: str) -> None:
        """Say why an edit was not taken, and show the value that still holds."""
        if not self.window.tables.show_refusal(path, reason):
            self.window.inspector.show_path(path)
            self.window.inspector.show_refusal(path, reason)
        self._refusal = reason
        self.tell(reason)
        if self.desk.active is not None:
            self.window.form.show_source(self.desk.active.source, self.desk.active.saved)

    @Slot()
    def undo(self) -> None:
        """Take the last step of the document in hand back."""
        if self.desk.active is not None:
            self.desk.active.undo()

    @Slot()
    def redo(self) -> None:
        """Make a step that was taken back again."""
        if self.desk.active is not None:
            self.desk.active.redo()

    @Slot(bool)
    def show_ghost(self, on: bool) -> None:
        """Show the curves before the last step, or not."""
        self.with_ghost = on
        self.show_answers()

    @Slot(bool)
    def show_differences(self, on: bool) -> None:
        """Show what differs from the reference instead of the values themselves, or not.

        Where none was taken and only one can be meant, that is it.
        """
        if on and self.desk.reference is None:
            self.desk.set_reference(self.desk.likely_reference)
        self.desk.show_differences(on)
        self.show_answers()
        if on:
            self._tell_reference()

    def _tell_reference(self) -> None:
        """Say why no differences are seen, where they are to be shown."""
        text = ""
        if self.desk.reference is None:
            text = self.tr("No scenario is the reference yet: choose one, then Take as reference.")
        elif self.desk.reference is self.desk.active:
            text = self.tr("This is the reference: choose a scenario to see what it has more.")
        self.tell(text)

    @Slot(str)
    def tell(self, text: str) -> None:
        """Tell something for a while that need not be answered."""
        self.window.statusBar().showMessage(text, 8000)

    def show_again(self) -> None:
        """Show everything anew, as after a change of theme."""
        if self.desk.active is not None:
            self.show_source(self.desk.active)
        self.show_desk()
        self.show_answers()

    @Slot(str)
    def show_undo(self, text: str) -> None:
        """Name the step that undo takes back."""
        pattern = self.tr("&Undo: {0}") if text else self.tr("&Undo")
        self._name_action("undo", pattern, text)

    @Slot(str)
    def show_redo(self, text: str) -> None:
        """Name the step that redo makes again."""
        pattern = self.tr("&Redo: {0}") if text else self.tr("&Redo")
        self._name_action("redo", pattern, text)

    def _name_action(self, name: str, pattern: str, step: str) -> None:
        action = self.window.actions_by_name[f"showing.{name}"]
        action.setText(pattern.format(step.replace("&", "&&")))
        action.setIconText(self.tr("Undo") if name == "undo" else self.tr("Redo"))
        action.setToolTip(plain_tip(pattern.replace("&", "").format(step)))
        action.setEnabled(bool(step))

    @Slot(object)
    def show_broken(self, file: Path) -> None:
        """Show a file that cannot be opened, with its problems, until it is mended."""
        dialog = ProblemsDialog(file, self.window.viewing.theme, self.window)
        dialog.mended.connect(self.desk.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object, str)
    def show_parent_failure(self, child: Document, reason: str) -> None:
        """Tell that a child does not fit what it extends any more."""
        self.window.notices.show_notice(
            f"fit {child.key}",
            self.tr("{0} does not fit what it extends any more: {1}").format(child.name, reason),
        )
