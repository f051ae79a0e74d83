"""What the grid of scenarios shows of the desk, and what is typed into it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.document import Document
from msssim.scenario import paths
from msssim.scenario.knobs import Knob
from msssim.studies.grid import Entered, grid_of

if TYPE_CHECKING:
    from msssim.app.window import Window

INDENT = "\N{NO-BREAK SPACE}" * 4


class Gridding(QObject):
    """Joins the grid with the desk: an edit is one step of the document whose row it is in."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.desk, self.grid = window, window.desk, window.grid
        self.documents: list[Document] = []
        self._asked: set[str] = set()
        self.grid.typed.connect(self.type)
        self.grid.chosen.connect(lambda row: self.desk.activate(self.documents[row]))
        self.desk.closed.connect(self._forget)

    @Slot()
    def show(self) -> None:
        """Show all open scenarios, where the grid is seen, and ask what is not known yet."""
        if not self.window.docks.is_seen("grid"):
            return
        rows = list(self._in_tree_order(None, 0))
        self.documents = [document for document, _ in rows]
        self.grid.show_grid(grid_of([self._entered(*row) for row in rows]))
        for document in self.documents:
            if document.key not in self._asked:
                self._asked.add(document.key)
                self.desk.ask_if_unknown(document)

    @Slot(object)
    def _forget(self, document: Document) -> None:
        """Let go of a document that is closed while the grid is not seen."""
        self.documents = [other for other in self.documents if other is not document]
        self._asked.discard(document.key)

    def _in_tree_order(self, above: Document | None, depth: int) -> Iterator[tuple[Document, int]]:
        for document in self.desk.children_of(above):
            yield document, depth
            yield from self._in_tree_order(document, depth + 1)

    def _entered(self, document: Document, depth: int) -> Entered:
        star = " *" if document.is_modified else ""
        name = f"{INDENT * depth}{self.desk.name_of(document)}{star}"
        answer = self.desk.answer_of(document)
        return Entered(name, document.source.scenario, answer, self._state(document))

    def _state(self, document: Document) -> str:
        """Return what is still to come for a document, nothing where its answer is in."""
        answer = self.desk.answer_of(document)
        if answer is None:
            return self.tr("not run yet")
        if answer.scenario is not document.source.scenario:
            return self.tr("before the edit")
        return self.tr("a sketch") if document.key in self.desk.sketched else ""

    @Slot(int, str, str)
    def type(self, row: int, lever: str, text: str) -> None:
        """Take a typed value as one step of the row's document; an empty one lets it rest."""
        document = self.documents[row]
        knob = Knob(document.source.scenario.levers[lever])
        path = paths.text_of(("levers", lever, "value"))
        value = knob.typed(text) if text.strip() else None
        if value is None and text.strip():
            said = self.tr("{0} is no value of {1}").format(text, knob.lever.label or lever)
            self.window.statusBar().showMessage(said, 8000)
            return
        document.step({path: value})
