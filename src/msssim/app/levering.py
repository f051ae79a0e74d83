"""Joins the levers' editor with the document in hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.document import Document
from msssim.app.levers_editor import LeversEditor
from msssim.scenario.source import Source

if TYPE_CHECKING:
    from msssim.app.window import Window


class Levering(QObject):
    """Opens the editor for one document; it closes when another is taken in hand."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.editor: LeversEditor | None = None
        self._document: Document | None = None

    @Slot()
    def edit(self) -> None:
        """Open the editor for the document in hand."""
        document = self.window.desk.active
        if document is None or self.editor is not None:
            return
        self._document = document
        editor = self.editor = LeversEditor(self.window)
        editor.edited.connect(self._edit)
        editor.changed.connect(self._change)
        document.changed.connect(editor.show_source)
        document.refused.connect(editor.show_refusal)
        self.window.desk.activated.connect(editor.close)
        editor.finished.connect(self._forget)
        editor.show_source(document.source)
        editor.choose(self.window.inspector.path.removeprefix("levers.").partition(".")[0])
        editor.show()

    @Slot(object, str)
    def _edit(self, edits: Mapping[str, object], text: str) -> None:
        if self._document is not None:
            self._document.step(edits, text)

    @Slot(object, str, str)
    def _change(self, make: Callable[[Source], Source], text: str, path: str) -> None:
        if self._document is not None:
            self._document.change(make, text, path)

    @Slot()
    def _forget(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
        self.editor = self._document = None
