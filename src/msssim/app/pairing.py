"""What the document in hand is compared with in the panel of differences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot

from msssim.app.comparison import Other
from msssim.app.document import Document
from msssim.scenario.source import Source

if TYPE_CHECKING:
    from msssim.app.window import Window

Offer: TypeAlias = tuple[str, Source, Document | None]
"""A name, the source under it, and its document; none for what was saved."""


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
        if active is None or not panel.isVisible():
            return
        offers = self._offers(active)
        chosen = self._chosen(active, offers)
        panel.show_choice([name for name, _, _ in offers], offers.index(chosen) if chosen else -1)
        if chosen is None:
            panel.show_pair(None, None, None)
            return
        name, source, document = chosen
        other = Other(name, source, self.desk.answer_of(document))
        panel.show_pair(active.source, self.desk.answer_of(active), other)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Compare with another of the documents offered."""
        if self.desk.active is not None:
            self._wanted, _, document = self._offers(self.desk.active)[row]
            if document is not None:
                self.desk.ask_if_unknown(document)
        self.show()

    def _offers(self, active: Document) -> list[Offer]:
        found: list[Offer] = [
            (document.name, document.source, document)
            for document in self.desk.documents
            if document is not active
        ]
        if active.is_modified:
            found.append((self.tr("{0}, as saved").format(active.name), active.saved, None))
        return found

    def _chosen(self, active: Document, offers: Sequence[Offer]) -> Offer | None:
        """Return what was chosen, else the reference, the parent, or whatever is there."""
        first_choices = (self.desk.reference, self.desk.parent_of(active))
        likely = [offer for offer in offers if offer[0] == self._wanted]
        likely += [
            offer
            for document in first_choices
            for offer in offers
            if document is not None and offer[2] is document
        ]
        return next(iter([*likely, *offers]), None)
