"""What documents came to before their last step, where the hand was faster than the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.worker import Answered
from msssim.scenario.schema import Scenario


class Earlier(QObject):
    """Asks in full, once a step is answered, what was not known in full when it began.

    Else a thousand draws would be compared with the hundred of a sketch, or with nothing.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scenarios: dict[str, Scenario] = {}
        self._asked: set[str] = set()
        desk.opened.connect(self._follow)
        desk.closed.connect(self._forget)
        desk.answered.connect(self._ask)
        desk.runner.answered.connect(self._take)

    @Slot(object)
    def _follow(self, document: Document) -> None:
        document.touched.connect(lambda: self._keep(document))

    def _keep(self, document: Document) -> None:
        """Keep what stands before a step; what stood before an older one is of no use now."""
        self._forget(document)
        self._scenarios[document.key] = document.source.scenario

    @Slot(object)
    def _forget(self, document: Document) -> None:
        self._scenarios.pop(document.key, None)
        if document.key in self._asked:
            self._asked.remove(document.key)
            self._desk.runner.forget(_asker(document))

    @Slot(object)
    def _ask(self, document: Document) -> None:
        """Ask what stood before the step, where that was not known in full."""
        scenario = self._scenarios.get(document.key)
        if scenario is None or document.key in self._desk.sketched:
            return
        del self._scenarios[document.key]
        known = self._desk.before.get(document.key)
        is_known = known is not None and known.scenario is scenario
        if known is None or not is_known or known.draws != scenario.simulation.draws:
            self._asked.add(document.key)
            self._desk.runner.ask(_asker(document), scenario)

    @Slot(object)
    def _take(self, reply: Answered) -> None:
        """Take the full answer as what was before, and have it shown."""
        if reply.answer is None or reply.sketch:
            return
        for document in self._desk.documents:
            if reply.asker == _asker(document):
                self._desk.take_before(document, reply.answer)


def _asker(document: Document) -> str:
    """Return by what a question for the state before a step is known."""
    return f"{document.key} before"
