"""One open scenario: its source, what was saved, and what can be undone."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from msssim.scenario.paths import PathError
from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import Source
from msssim.scenario.writing import edited_source

NUMBERS = count(1)


class Edit(QUndoCommand):
    """The one undo command: sources are values, so it keeps both.

    Edits of one path within one touch of the hand are one step.
    """

    def __init__(
        self, document: Document, before: Source, after: Source, text: str, touch: int, path: str
    ) -> None:
        super().__init__(text)
        self.document = document
        self.before = before
        self.after = after
        self.touch = touch
        self.path = path

    def redo(self) -> None:
        """Show the source after the edit."""
        self.document.show(self.after)

    def undo(self) -> None:
        """Show the source before the edit."""
        self.document.show(self.before)

    def id(self) -> int:
        """Tell Qt that such commands may merge."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later edit of the same touch in."""
        if not isinstance(other, Edit) or (other.touch, other.path) != (self.touch, self.path):
            return False
        self.after = other.after
        self.setText(self.document.step_text(self.before, self.after, self.path))
        self.setObsolete(self.after.text == self.before.text)
        return True


class Document(QObject):
    """A scenario that is open, and the only thing that changes it."""

    changed = Signal(object)  # Source
    refused = Signal(str, str)  # path, why
    saved_changed = Signal()

    def __init__(self, source: Source, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key = f"document-{next(NUMBERS)}"
        self.source = source
        self.saved = source
        self.stack = QUndoStack(self)
        self._unsaved_name = name
        self._touch = 0

    @property
    def file(self) -> Path | None:
        """Where it is saved; none where it never was."""
        return self.source.file

    @property
    def name(self) -> str:
        """What it is called in lists and titles."""
        return self.file.stem if self.file else self._unsaved_name

    @property
    def is_modified(self) -> bool:
        """Whether its text differs from what was saved."""
        return self.file is None or self.source.text != self.saved.text

    @Slot(str, object)
    def edit(self, path: str, value: object) -> None:
        """Put a value (plain data; None removes) at a path, as a step that can be undone."""
        self.edit_all({path: value})

    def edit_all(self, edits: dict[str, Any], text: str = "") -> None:
        """Make several edits as one step; `text` names it where one path cannot."""
        path = next(iter(edits)) if len(edits) == 1 else ""
        try:
            after = edited_source(self.source, edits)
        except (ScenarioError, PathError) as error:
            self.refused.emit(path, _told(error))
            return
        self.push(after, text or self.step_text(self.source, after, path), path)

    def push(self, after: Source, text: str, path: str = "") -> None:
        """Make `after` the source, as a step that can be undone."""
        if after.text == self.source.text:
            return
        self.stack.push(Edit(self, self.source, after, text, self._touch, path))

    @Slot()
    def rest(self) -> None:
        """End a touch: what follows is a step of its own."""
        self._touch += 1

    def show(self, source: Source) -> None:
        """Make a source the one that is shown; only steps of the history call this."""
        self.source = source
        self.changed.emit(source)

    def mark_saved(self, source: Source) -> None:
        """Know that a source is what the file holds."""
        self.saved = source
        self.saved_changed.emit()

    def step_text(self, before: Source, after: Source, path: str) -> str:
        """Return what a step is called."""
        return path


def _told(error: ScenarioError | PathError) -> str:
    if isinstance(error, ScenarioError):
        return "; ".join(problem.text for problem in error.problems)
    return str(error)
