"""Studies of the documents on the desk: asked, cancelled, kept, and shown while they still hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot

from msssim.app.analyse.analyst import Analyst
from msssim.app.analyse.work import Step, Told
from msssim.app.document import Document
from msssim.scenario.schema import Scenario
from msssim.studies.finding import Finding, Offer
from msssim.studies.inquiry import Study

if TYPE_CHECKING:
    from msssim.app.window import Window

Place: TypeAlias = tuple[str, Study]
"""A document's key and a study: each has one finding at a time."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a study found last, of which scenario; or why it found nothing."""

    scenario: Scenario
    finding: Finding | None
    note: str = ""


class Analysis(QObject):
    """Joins the panel of studies with the desk and the process that studies."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.desk, self.panel = window, window.desk, window.analyse
        self.analyst = Analyst(self)
        self.found: dict[Place, Found] = {}
        self._running: tuple[int, Place, Scenario] | None = None
        self.analyst.told.connect(self._take)
        self.analyst.stepped.connect(self._step)
        self.analyst.broke.connect(self._break)
        self.panel.choice.run_asked.connect(self.run)
        self.panel.choice.cancel_asked.connect(self.cancel)
        self.panel.choice.study_changed.connect(self.show)
        self.panel.path_chosen.connect(window.showing.go)
        self.panel.offer_taken.connect(self.make)
        self.desk.closed.connect(self._forget)

    def close(self) -> None:
        """End the process that studies."""
        self.analyst.close()

    @Slot()
    def run(self) -> None:
        """Ask what is chosen of the document in hand."""
        document = self.desk.active
        if document is None:
            return
        scenario = document.source.scenario
        inquiry = self.panel.choice.inquiry(scenario)
        number = self.analyst.ask(inquiry)
        self._running = (number, (document.key, inquiry.study), scenario)
        self.panel.choice.show_busy(True)
        self.show()

    @Slot()
    def cancel(self) -> None:
        """Stop; what was found before stays, and what is done of this comes as far as it goes."""
        self.analyst.cancel()
        if self._running is not None:
            self._note(self.tr("Cancelled."))
        self.panel.choice.show_busy(False)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show what the chosen study found of the document in hand, and whether it still holds."""
        document, panel = self.desk.active, self.panel
        if document is None or not self.window.docks.is_seen("analyse"):
            return
        scenario = document.source.scenario
        panel.choice.show_scenario(scenario)
        answer = self.desk.answer_of(document)
        if answer is not None:
            panel.choice.show_kpis(tuple(answer.kpis))
        found = self.found.get((document.key, panel.choice.chosen))
        panel.show_finding(found.finding if found else None, self._why_not(found))
        if found is not None:
            stale = found.scenario is not scenario and found.scenario != scenario
            panel.show_state(self._state(document, found, stale), stale=stale)

    def _why_not(self, found: Found | None) -> str:
        if self.panel.choice.is_busy:
            return self.tr("Running…")
        if found is not None:
            return found.note
        return self._to_come(self.panel.choice.chosen)

    def _to_come(self, study: Study) -> str:
        """Return what will stand in the panel once a study is run."""
        if study == "tornado":
            return self.tr(
                "Press Run, and bars show how far each input moves the result when it alone goes"
                " from a low to a high value, the longest first. A row can be made a scenario."
            )
        if study == "sensitivity":
            return self.tr(
                "Press Run, and bars show from which inputs the spread of the result over the runs"
                " comes, the most important first."
            )
        if study == "seek":
            return self.tr(
                "Press Run, and the least change of that input is sought with which the scenario"
                " reaches the goal. It can be made a scenario."
            )
        return self.tr(
            "Press Run, and the runs that fail the goal are set against those that reach it: rules"
            " say which inputs they have in common."
        )

    def _state(self, document: Document, found: Found, stale: bool) -> str:
        if stale:
            said = self.tr("{0}, asked before your last edit").format(document.name)
        else:
            said = self.tr("{0}, as it stands").format(document.name)
        return f"{said}. {found.note}" if found.note else said

    @Slot(object)
    def make(self, offer: Offer) -> None:
        """Make an offered scenario of the document in hand."""
        self.window.whatif.new_child_with(dict(offer.edits), offer.name)

    @Slot(object)
    def _step(self, step: Step) -> None:
        if self._running is not None and step.number == self._running[0]:
            self.panel.choice.show_progress(step.done, step.of)

    @Slot(object)
    def _take(self, told: Told) -> None:
        if self._running is None or told.number != self._running[0]:
            return
        _, place, scenario = self._running
        if told.finding is not None:
            self.found[place] = Found(scenario, told.finding)
        elif told.error:
            self._note(told.error)
        self._end()

    @Slot()
    def _break(self) -> None:
        self._note(self.tr("The study broke down before it was done: Run tries again."))
        self._end()

    def _note(self, text: str) -> None:
        """Say why a run found nothing; what was found before stays beside it."""
        if self._running is None:
            return
        _, place, scenario = self._running
        before = self.found.get(place)
        if before is not None and before.finding is not None:
            self.found[place] = replace(before, note=text)
        else:
            self.found[place] = Found(scenario, None, text)

    def _end(self) -> None:
        self._running = None
        self.panel.choice.show_busy(False)
        self.show()

    @Slot(object)
    def _forget(self, document: Document) -> None:
        """Forget what was found of a document that is closed, and what is still sought."""
        if self._running is not None and self._running[1][0] == document.key:
            self.analyst.cancel()
            self._end()
        self.found = {place: one for place, one in self.found.items() if place[0] != document.key}
