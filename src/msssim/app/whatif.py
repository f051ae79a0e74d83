"""New scenarios from open ones: children, copies, other names, other runs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from msssim.app import asking
from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.files import Files
from msssim.app.run_choice import ask_run
from msssim.scenario.canonical import packed_text
from msssim.scenario.paths import PathError
from msssim.scenario.problems import ScenarioError
from msssim.scenario.rendering import Data, entry
from msssim.scenario.saving import SaveError, file_stem, save
from msssim.scenario.source import Source, source_of_text
from msssim.scenario.writing import edited_source

if TYPE_CHECKING:
    from msssim.app.sweep.dialog import SweepDialog


class WhatIf(QObject):
    """Makes scenarios from the one in hand."""

    told = Signal(str)  # what was done, where it is not seen

    def __init__(self, desk: Desk, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.files, self.window = desk, files, window
        self.sweeps: list[SweepDialog] = []

    @Slot()
    def new_child(self) -> None:
        """Make a saved scenario that extends the one in hand and says only what differs."""
        document = self.desk.active
        if document is not None:
            name = document.source.scenario.name or document.name
            self.new_child_with({}, self.tr("{0}, what if").format(name))

    def new_child_with(self, edits: Mapping[str, Any], suggested: str) -> None:
        """Make a child of the scenario in hand with edits, once it has a name."""
        document = self.desk.active
        if document is None:
            return
        is_saved = document.file is not None and not document.is_modified
        if not is_saved and not self._saved_first(document):
            return
        name = asking.name_for(
            self.window,
            self.tr("What if…"),
            self.tr("What is asked? A short name for the new scenario:"),
            suggested,
        )
        if name:
            self.make_child(name, edits)

    def _saved_first(self, document: Document) -> bool:
        text = self.tr("A child shows {0} as saved, and that has unsaved changes.")
        if document.file is None:
            text = self.tr("A child extends a file, and {0} was never saved.")
        wanted = asking.choice(
            self.window,
            self.tr("Save first"),
            text.format(document.name),
            [self.tr("Save"), self.tr("Cancel")],
        )
        return wanted == 0 and self.files.save()

    def make_child(self, name: str, edits: Mapping[str, Any] | None = None) -> None:
        """Write a child of the document in hand beside it, with edits, and open it."""
        document = self.desk.active
        if document is None or document.file is None:
            return
        file = free_file(document.file.parent, name)
        data: dict[str, Data] = {"msssim": 1, "name": name, "extends": document.file.name}
        text = "".join(f"{line}\n" for key, value in data.items() for line in entry(key, value, 0))
        self._write(text, file, edits)

    def _write(self, text: str, file: Path, edits: Mapping[str, Any] | None = None) -> None:
        try:
            source = edited_source(source_of_text(text, file), edits or {})
            self.desk.open(save(source, file))
        except (SaveError, ScenarioError, PathError) as error:
            asking.tell(self.window, self.tr("Not made"), str(error))
            return
        self.files.settings.remember(file)
        self.files.recent_changed.emit()

    @Slot()
    def duplicate(self) -> None:
        """Open a copy of the document in hand, unsaved, comments and all."""
        document = self.desk.active
        if document is None:
            return
        name = self.tr("{0} copy").format(document.name)
        if len(document.source.layers) > 1 and document.file is not None:
            self._write(document.source.text, free_file(document.file.parent, name))
            return
        self.desk.open(source_of_text(document.source.text), name)

    def start_from(self, source: Source) -> None:
        """Open a copy of a template, unsaved; one that extends others is packed into one file."""
        text = packed_text(source, None) if len(source.layers) > 1 else source.text
        name = source.file.stem if source.file else self.tr("scenario")
        self.desk.open(source_of_text(text), name, is_template=True)

    @Slot()
    def rename(self) -> None:
        """Give the scenario in hand another name, as a step."""
        document = self.desk.active
        if document is None:
            return
        name = asking.name_for(
            self.window, self.tr("Rename"), self.tr("Name:"), document.source.scenario.name
        )
        if name and name != document.source.scenario.name:
            document.step({"name": name})
            if document.file is not None:
                text = self.tr("Renamed within the file, which is still called {0}.")
                self.told.emit(text.format(document.file.name))

    @Slot()
    def choose_run(self) -> None:
        """Ask for draws, seed and step, and take them as one step."""
        document = self.desk.active
        edits = ask_run(self.window, document.source.scenario) if document else {}
        if document is not None and edits:
            document.step(edits)

    @Slot()
    def sweep(self) -> None:
        """Lay out a sweep of the scenario in hand."""
        from msssim.app.sweep.dialog import SweepDialog

        document = self.desk.active
        if document is None:
            return
        beside = document.file.parent if document.file else Path.cwd()
        folder = beside / f"{document.name}-sweep"
        self.sweeps = [one for one in self.sweeps if isValid(one)]
        dialog = SweepDialog(
            document.source.scenario, document.name, document.file, folder, self.window
        )
        self.sweeps.append(dialog)
        dialog.show()

    def close(self) -> None:
        """End the sweeps that still run."""
        for dialog in self.sweeps:
            if isValid(dialog):
                dialog.close()

    @Slot()
    def take_reference(self) -> None:
        """Make the document in hand the one that others are compared with."""
        self.desk.set_reference(self.desk.active)


def free_file(folder: Path, name: str) -> Path:
    """Return a file that is not there yet, named after a scenario."""
    stem, number = file_stem(name), 1
    while os.path.lexists(file := folder / f"{stem}{f'-{number}' if number > 1 else ''}.yaml"):
        number += 1
    return file
