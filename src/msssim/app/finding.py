"""What can be found from anywhere, and going there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.app.palette import Palette
from msssim.outputs.finder import Findable, inputs_of

if TYPE_CHECKING:
    from msssim.app.window import Window

OWN = "finding.find"


class Finding(QObject):
    """Gathers inputs, commands and scenarios of a window, and goes to the one that is chosen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.palette: Palette | None = None

    @Slot()
    def find(self) -> None:
        """Ask for a few letters, and go where they lead."""
        among = [*self._scenarios(), *self._commands(), *self._inputs()]
        self.palette = Palette(among, self.window)
        self.palette.chosen.connect(self.go)
        self.palette.open()

    def _inputs(self) -> Iterator[Findable]:
        active = self.window.desk.active
        if active is not None:
            yield from inputs_of(active.source.scenario)

    def _commands(self) -> Iterator[Findable]:
        for name, action in self.window.actions_by_name.items():
            if action.isEnabled() and name != OWN:
                text = action.text().replace("&", "").rstrip("…")
                yield Findable("command", text, action.shortcut().toString(), name)

    def _scenarios(self) -> Iterator[Findable]:
        known = set()
        for document in self.window.desk.documents:
            known.add(document.file)
            name = document.source.scenario.name or document.name
            yield Findable("scenario", f"{document.name}: {name}", self.tr("open"), document.key)
        for file in self.window.settings.recent:
            if file not in known:
                yield Findable("scenario", file.stem, str(file.parent), str(file))

    @Slot(object)
    def go(self, one: Findable) -> None:
        """Go to an input or a scenario, or do a command."""
        window = self.window
        if one.kind == "input":
            window.showing.go(one.key)
            window.inspector.setFocus()
        elif one.kind == "command":
            window.actions_by_name[one.key].trigger()
        else:
            open_one = next((d for d in window.desk.documents if d.key == one.key), None)
            if open_one is not None:
                window.desk.activate(open_one)
            else:
                window.files.open([Path(one.key)])
