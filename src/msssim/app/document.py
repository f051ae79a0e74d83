"""One open scenario: its source, what was saved, and what can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from msssim.app.steps import Edit
from msssim.outputs.changes import spoken_of
from msssim.scenario import paths
from msssim.scenario.folding import Unread
from msssim.scenario.inheriting import given_back
from msssim.scenario.paths import PathError
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.saving import file_stem
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source, source_of_text
from msssim.scenario.writing import edited_source

NUMBERS = count(1)

NEAR = 30
"""Steps back that are kept whole; those before them are read again when somebody goes there."""

MOST_STEPS = 5_000
"""Steps that can be taken back; each holds some 1.3 kB."""


class Document(QObject):
    """A scenario that is open, and the only thing that changes it."""

    changed = Signal(object)  # Source
    refused = Signal(str, str)  # path, why
    saved_changed = Signal()
    touched = Signal()  # a new step begins: what is shown now is what to compare it with

    def __init__(
        self,
        source: Source,
        name: str = "",
        parent: QObject | None = None,
        *,
        is_template: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_template = is_template
        self.key = f"document-{next(NUMBERS)}"
        self.source = source
        self.saved = source
        self.opened_at = datetime.now()
        self.saved_at: datetime | None = None
        self.is_gone = False
        self.file: Path | None = source.file
        self.number = 0
        self.last_path = ""
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        self.stack.indexChanged.connect(self._arrive)
        self._unsaved_name, self._named = name, source.scenario.name
        self._touch = 0
        self._fresh = True
        self._walked: tuple[Source | Unread, str] | None = None

    @property
    def name(self) -> str:
        """What it is called in lists and titles: as its file is, or would be after a new name."""
        if self.file is not None:
            return self.file.stem.removesuffix(".msssim")
        named = self.source.scenario.name
        return self._unsaved_name if named == self._named else file_stem(named)

    @property
    def is_modified(self) -> bool:
        """Whether closing it would lose something: a template that nobody touched is no loss."""
        never_saved = self.file is None and not self._is_template
        return never_saved or self.is_gone or self.source.text != self.saved.text

    @property
    def parent_file(self) -> Path | None:
        """The file that it extends."""
        return self.source.layers[1].file if len(self.source.layers) > 1 else None

    @Slot(str, object)
    def edit(self, path: str, value: object) -> None:
        """Put a value (plain data; None removes) at a path, as a step that can be undone."""
        self.edit_all({path: value})

    def edit_all(self, edits: Mapping[str, Any], text: str = "") -> None:
        """Make several edits as one step; `text` names it where what differs would not."""
        where = "" if text else "\n".join(edits)
        self._try(lambda: edited_source(self.source, edits), text, where)

    def step(self, edits: Mapping[str, Any], text: str = "") -> None:
        """Make edits as a step of their own, whatever is edited before and after."""
        self.rest()
        self.edit_all(edits, text)
        self.rest()

    def change(self, make: Callable[[Source], Source], text: str, path: str) -> None:
        """Take what `make` makes of the source, as a step of that name; `path` is where it acts."""
        self.rest()
        self._try(lambda: make(self.source), text, path)
        self.rest()

    @Slot(str)
    def give_back(self, path: str) -> None:
        """Leave the value at a path to what this file extends, as a step."""
        self.rest()
        self._try(lambda: given_back(self.source, path), "", path)
        self.rest()

    def _try(self, made: Callable[[], Source], text: str, path: str) -> None:
        try:
            after = made()
        except (ScenarioError, PathError) as error:
            where = path.partition("\n")[0]
            self.refused.emit(where, told(error, where, self.source.scenario))
        else:
            self.push(after, text, path)

    def push(self, after: Source, text: str = "", path: str = "") -> None:
        """Make `after` the source, as a step that can be undone."""
        after = self._led_back(after, path)
        if after.text == self.source.text:
            return
        if self._fresh:
            self._fresh = False
            self.touched.emit()
        self._let_go_from(self.stack.index())
        edit = Edit(self, self.source, after, text, self._touch, path)
        edit.is_first = self.stack.index() == 0 and self.begins_as_opened
        self.stack.push(edit)
        far = self.stack.command(self.stack.index() - 1 - NEAR)
        if isinstance(far, Edit):
            far.fold()

    @property
    def begins_as_opened(self) -> bool:
        """Whether its steps can be taken back to what was opened: the oldest may not be kept."""
        first = self.stack.command(0)
        return not isinstance(first, Edit) or first.is_first

    def _led_back(self, after: Source, path: str) -> Source:
        """Return the source before this touch where an edit says the same, though in more words."""
        last = self.stack.command(self.stack.index() - 1)
        before = last.before(self._touch, path) if isinstance(last, Edit) else None
        if before is None:
            return after
        was, now = before.scenario, after.scenario
        return before if was == now or _stands_as(was, now, path) else after

    def close(self) -> None:
        """Forget the history; nothing is shown or edited any more."""
        self._let_go_from(0)
        self.stack.clear()

    def _let_go_from(self, first: int) -> None:
        """Empty the steps from one on, which Qt is about to delete."""
        for number in range(first, self.stack.count()):
            command = self.stack.command(number)
            if isinstance(command, Edit):
                command.let_go()

    @Slot()
    def rest(self) -> None:
        """End a touch: what follows is a step of its own."""
        self._touch += 1
        self._fresh = True

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self.stack.undo()

    @Slot()
    def redo(self) -> None:
        """Make the step that was taken back again."""
        self.stack.redo()

    @property
    def walked(self) -> Source | Unread:
        """Where a walk through the history has come to."""
        return self._walked[0] if self._walked else self.source

    def walk(self, to: Source | Unread, path: str) -> None:
        """Go over a step of the history at a path; what the walk ends at is shown."""
        self._walked = (to, "" if self._walked else path)

    @Slot()
    def _arrive(self) -> None:
        """Show what a walk through the history came to, from wherever that was asked."""
        if self._walked is None:
            return
        (to, path), self._walked = self._walked, None
        self.rest()
        self.touched.emit()
        self.show(to.read(self.source) if isinstance(to, Unread) else to, path)

    def show(self, source: Source, path: str) -> None:
        """Make a source the one that is shown, by a step at a path; only the history calls this."""
        self.source, self.last_path = self._at_home(source), path
        self.changed.emit(self.source)

    def mark_saved(self, source: Source) -> None:
        """Know that a source is what the file holds, over what that extends by now."""
        before = self.source
        self.saved = source
        self.file = source.file
        self.source = self._at_home(self.source)
        self.saved_at = datetime.now()
        self.is_gone = False
        self.saved_changed.emit()
        if self.source.scenario != before.scenario:
            self.changed.emit(self.source)

    def mark_gone(self, is_gone: bool) -> None:
        """Know whether the file is no longer there: what is open here is all that is left of it."""
        if is_gone != self.is_gone:
            self.is_gone = is_gone
            self.saved_changed.emit()

    def read_parents(self) -> None:
        """Take what it extends from the disk anew; raises ScenarioError where that does not fit."""
        saved = source_of_text(self.saved.text, self.file)
        source = source_of_text(self.source.text, self.file)
        self.saved, self.source = saved, source
        self.saved_changed.emit()
        self.changed.emit(source)

    def _at_home(self, source: Source) -> Source:
        """Return a source as it reads in this file, over what that extends now."""
        below = [layer.tree.text for layer in self.saved.layers[1:]]
        same = [layer.tree.text for layer in source.layers[1:]] == below
        if same and source.file == self.file:
            return source
        try:
            return source_of_text(source.text, self.file)
        except ScenarioError:
            return source


def _stands_as(was: Scenario, now: Scenario, path: str) -> bool:
    """Say whether a lever that alone was moved stands where it stood, though it says so now."""
    match paths.parse(path) if "\n" not in path else ():
        case ("levers", str(key), "value") if key in was.levers and key in now.levers:
            return was.levers[key].position == now.levers[key].position
    return False


def told(error: ScenarioError | PathError, path: str = "", scenario: Scenario | None = None) -> str:
    """Return what is wrong with an edit at a path, in a line; what lies elsewhere is named."""
    if not isinstance(error, ScenarioError):
        return str(error)
    return "; ".join(_named(problem, path, scenario) for problem in error.problems)


def _named(problem: Problem, path: str, scenario: Scenario | None) -> str:
    if (
        scenario is None
        or not problem.path
        or problem.path.startswith(path or " ")
        or path.startswith(problem.path)
    ):
        return problem.text
    try:
        return f"{spoken_of(problem.path, scenario)}: {problem.text}"
    except PathError:
        return problem.text
