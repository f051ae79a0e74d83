"""A step of the history: what it is called, and how it is taken back and made again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from msssim.outputs.changes import changes, grouped
from msssim.scenario.folding import Fold, folded
from msssim.scenario.knobs import Knob, standing
from msssim.scenario.language import phrase
from msssim.scenario.source import Source

if TYPE_CHECKING:
    from msssim.app.document import Document

LONGEST = 90


class Edit(QUndoCommand):
    """The one undo command: sources are values, so it keeps both.

    Edits of one path within one touch of the hand are one step.
    """

    def __init__(
        self, document: Document, before: Source, after: Source, text: str, touch: int, path: str
    ) -> None:
        super().__init__(text)
        self.document = document
        self.change: tuple[Source, Source] | Fold = (before, after)
        self.touch = touch
        self.path = path
        self.is_first = False  # whether it begins with what was opened
        self._is_made = False

    def redo(self) -> None:
        """Show the source after the edit and find a name for it; later, walk there."""
        change, document = self.change, self.document
        if isinstance(change, Fold):
            document.walk(change.after(document.walked), self.path)
        elif self._is_made:
            document.walk(change[1], self.path)
        else:
            document.show(change[1], self.path)
            if not self.text():
                self.setText(step_text(*change))
        self._is_made = True

    def undo(self) -> None:
        """Walk to the source before the edit."""
        change, document = self.change, self.document
        before = change.before(document.walked) if isinstance(change, Fold) else change[0]
        document.walk(before, self.path)

    def fold(self) -> None:
        """Keep only what differs between before and after."""
        if not isinstance(self.change, Fold):
            self.change, self.path = folded(*self.change), ""

    def id(self) -> int:
        """Tell Qt that such commands may merge."""
        return 1

    def before(self, touch: int, path: str) -> Source | None:
        """Return the source before it, if an edit of a path in a touch would be one with it."""
        is_one = bool(self.path) and (touch, path) == (self.touch, self.path)
        return self.change[0] if is_one and not isinstance(self.change, Fold) else None

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later edit of the same touch in."""
        if not isinstance(other, Edit) or isinstance(other.change, Fold):
            return False
        before, after = self.before(other.touch, other.path), other.change[1]
        if before is None:
            return False
        self.change = before, after
        self.setText(step_text(before, after))
        self.setObsolete(after.text == before.text)
        for merged in (self, other) if self.isObsolete() else (other,):
            merged.let_go()
        return True

    def let_go(self) -> None:
        """Hold nothing any more: PySide keeps a command for ever, though Qt is done with it."""
        del self.document, self.change


def step_text(before: Source, after: Source) -> str:
    """Return what differs, in a line: `Kenya's second wave: 200 → 350 officers`."""
    said = _levers(before, after) or grouped(changes(before.scenario, after.scenario))
    if not said:
        return QCoreApplication.translate("steps", "the file's text")
    more = f" (+{len(said) - 1})" if len(said) > 1 else ""
    text = said[0]
    return (text if len(text) <= LONGEST else text[: LONGEST - 1] + "…") + more


def _levers(before: Source, after: Source) -> list[str]:
    """Return the levers that moved, as their sliders say it, where nothing else differs."""
    said = []
    for key, lever in after.scenario.levers.items():
        was = before.scenario.levers.get(key)
        if was is None or was.value == lever.value:
            continue
        knob = Knob(lever)
        values = [
            knob.shown(one.position)
            if isinstance(one.position, int | float | date)
            else standing(one, scenario)
            for one, scenario in ((was, before.scenario), (lever, after.scenario))
        ]
        said.append(f"{phrase(lever.label or key)}: {values[0]} → {values[1]}")
    return said
