"""What the document in hand is compared with in the panel of differences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.comparison import Other
from msssim.app.document import Document
from msssim.app.worker import Answered
from msssim.outputs.answer import Answer
from msssim.scenario.source import Source

if TYPE_CHECKING:
    from msssim.app.window import Window


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to compare with: by what it is known and named, its source and its document.

    What was saved of a document that has changed since has no document of its own.
    """

    key: str
    name: str
    source: Source
    document: Document | None = None


class Pairing(QObject):
    """Chooses what to compare with, and has it shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.desk = window.desk
        self._wanted = ""
        self._saved: Offer | None = None
        self._saved_answer: Answer | None = None
        self._saved_error = ""
        self.desk.runner.answered.connect(self._take)
        self.desk.runner.lost.connect(self.show)
        self.desk.closed.connect(self._forget)

    @Slot()
    def show(self) -> None:
        """Show what differs from the other document, where that is seen."""
        active, panel = self.desk.active, self.window.comparison
        if active is None or not self.window.docks.is_seen("differences"):
            return
        offers = list(self._offers(active))
        chosen = self._chosen(active, offers)
        names = [offer.name for offer in offers]
        panel.show_choice(names, offers.index(chosen) if chosen else -1)
        if chosen is None:
            panel.show_pair(None, None, None)
            return
        found = self._answer_of(chosen)
        other = Other(chosen.name, chosen.source, found, self._why_none(active, chosen))
        panel.show_pair(active.source, self.desk.answer_of(active), other)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Compare with another of the documents offered."""
        if self.desk.active is not None:
            offer = list(self._offers(self.desk.active))[row]
            self._wanted = offer.key
            if offer.document is not None:
                self.desk.ask_if_unknown(offer.document)
            elif self._saved_answer is None:
                self._let_go()  # it is asked again, if a run was cancelled
        self.show()

    def _why_none(self, active: Document, offer: Offer) -> str:
        """Return why a result will not come by itself, nothing where it is there or on its way."""
        if any(self.desk.runner.is_unanswered(key) for key in (active.key, offer.key)):
            return self.tr("Not worked out: the run ended before. Run again (F5) works it out.")
        return self._saved_error if offer.document is None else ""

    def _answer_of(self, offer: Offer) -> Answer | None:
        """Return what an offer comes to, as last heard; what was saved is asked for first."""
        if offer.document is not None:
            return self.desk.answer_of(offer.document)
        if self._saved is None or self._saved.source is not offer.source:
            self._let_go()
            self._saved, self._saved_error = offer, ""
            self.desk.runner.ask(offer.key, offer.source.scenario)
        return self._saved_answer

    @Slot(object)
    def _take(self, reply: Answered) -> None:
        """Show what was saved comes to; of an older question nothing is taken."""
        asked, found = self._saved, reply.answer
        if asked is None or reply.asker != asked.key:
            return
        if found is None:
            self._saved_answer = None  # a sketch does not stand for what could not be run
            self._saved_error = self.tr("Could not be run: {0}").format(reply.error)
            self.show()
        elif found.scenario is asked.source.scenario:
            self._saved_answer = found
            self.show()

    @Slot(object)
    def _forget(self, document: Document) -> None:
        """Let go of what was saved of a document that is closed."""
        if self._saved is not None and self._saved.key == _saved_key(document):
            self._let_go()

    def _let_go(self) -> None:
        """Let go of what was saved, and of what it comes to."""
        if self._saved is not None:
            self.desk.runner.forget(self._saved.key)
        self._saved = self._saved_answer = None

    def _offers(self, active: Document) -> Iterator[Offer]:
        for document in self.desk.documents:
            if document is not active:
                name = self.desk.name_of(document)
                yield Offer(document.key, name, document.source, document)
        if active.is_modified:
            name = self.tr("{0}, as saved").format(self.desk.name_of(active))
            yield Offer(_saved_key(active), name, active.saved)

    def _chosen(self, active: Document, offers: Sequence[Offer]) -> Offer | None:
        """Return what was chosen, else the reference, the parent, or whatever is there."""
        likely = [offer for offer in offers if offer.key == self._wanted]
        likely += [
            offer
            for document in (self.desk.reference, self.desk.parent_of(active))
            for offer in offers
            if document is not None and offer.document is document
        ]
        return next(iter([*likely, *offers]), None)


def _saved_key(document: Document) -> str:
    """Return by what it is known what was saved of a document."""
    return f"{document.key} saved"
