"""What the document in hand is compared with in the panel of differences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.comparison import Other
from msssim.app.document import Document
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
        other = Other(chosen.name, chosen.source, self.desk.answer_of(chosen.document))
        panel.show_pair(active.source, self.desk.answer_of(active), other)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Compare with another of the documents offered."""
        if self.desk.active is not None:
            offer = list(self._offers(self.desk.active))[row]
            self._wanted = offer.key
            if offer.document is not None:
                self.desk.ask_if_unknown(offer.document)
        self.show()

    def _offers(self, active: Document) -> Iterator[Offer]:
        for document in self.desk.documents:
            if document is not active:
                name = self.desk.name_of(document)
                yield Offer(document.key, name, document.source, document)
        if active.is_modified:
            name = self.tr("{0}, as saved").format(self.desk.name_of(active))
            yield Offer(f"{active.key} saved", name, active.saved)

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
