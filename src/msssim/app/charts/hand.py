"""The hand on the calendar: what it has chosen and what it holds, by mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal

from msssim.app.document import told
from msssim.engine.calendar import months_later
from msssim.outputs.calendar_marks import ROWS, Item, calendar_items
from msssim.outputs.calendar_moves import Part, first_of_month, moved
from msssim.scenario import paths
from msssim.scenario.levers import shifted_day
from msssim.scenario.problems import ScenarioError
from msssim.scenario.schema import Scenario

PARTS: tuple[Part, ...] = ("whole", "start", "end")


@dataclass(frozen=True)
class Calendar:
    """A scenario and what stands in its calendar, reckoned when it is first looked at."""

    scenario: Scenario | None = None

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """What stands in it, row by row and by day."""
        found = calendar_items(self.scenario) if self.scenario is not None else []
        return tuple(sorted(found, key=lambda one: (ROWS.index(one.row), one.start)))

    def item(self, path: str) -> Item | None:
        """Return the item that a path opens."""
        return next((item for item in self.items if item.path == path), None)


@dataclass
class Grip:
    """What a hand holds; everything is reckoned from where it was taken."""

    scenario: Scenario
    item: Item
    part: Part
    held: Mapping[str, int] = field(default_factory=dict)
    """The lanes of all items, so that none jumps while one is dragged past it."""
    at: date | None = None
    has_moved: bool = False

    @property
    def start(self) -> date:
        """The day of the end that is held."""
        return self.item.end if self.part == "end" else self.item.start

    @property
    def origin(self) -> dict[str, date]:
        """The edits that bring it back to where it was taken."""
        ends = {"start": (self.item.start_path,), "end": (self.item.end_path,)}
        both = (self.item.start_path, self.item.end_path)
        held = [path for path in ends.get(self.part, both) if path]
        return {path: paths.value_at(self.scenario, path) for path in held}


class Hand(QObject):
    """Chooses, holds and moves items; tells the edits that this makes."""

    changed = Signal()
    moved = Signal(object)  # {path: day}
    rested = Signal()
    refused = Signal(str, str)  # path, why
    opened = Signal(str)  # path

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.calendar = Calendar()
        self.chosen = ""
        self.part: Part = "whole"
        self.wrong = ""
        self.grip: Grip | None = None

    @property
    def said(self) -> str:
        """What is known of the item chosen."""
        item = self.calendar.item(self.chosen)
        if item is None:
            return ""
        ends = {"whole": "", "start": self.tr(" – its start"), "end": self.tr(" – its end")}
        return item.tip + ends[self.part]

    def choose(self, item: Item, part: Part = "whole") -> None:
        """Choose an item, or one end of it."""
        self.chosen, self.part, self.wrong = item.path, part, ""
        self.changed.emit()

    def take(self, item: Item, part: Part, held: Mapping[str, int]) -> None:
        """Take hold of an item: what follows is one step until it is let go."""
        if self.calendar.scenario is not None:
            self.choose(item, part)
            self.grip = Grip(self.calendar.scenario, item, part, held)
            self.rested.emit()

    def drag(self, days: float, by_months: bool) -> bool:
        """Take what is held so many days on, to the first of a month where asked.

        Says whether that is another day than before.
        """
        grip = self.grip
        if grip is None:
            return False
        to = shifted_day(grip.start, days)
        to = first_of_month(to) if by_months else to
        if to == grip.at:
            return False
        grip.at = to
        self._move(grip, to)
        return True

    def let_go(self) -> None:
        """Leave what is held where it is."""
        if self.grip is not None:
            self.grip = None
            self.rested.emit()
            self.changed.emit()

    def give_up(self) -> None:
        """Bring what is held back to where it was taken."""
        if self.grip is not None:
            self._put(self.grip, self.grip.origin)
            self.let_go()

    def _put(self, grip: Grip, edits: dict[str, date]) -> None:
        """Tell edits; what never left its place is left alone: a child need not say it anew."""
        if grip.has_moved or edits != grip.origin:
            grip.has_moved = True
            self.moved.emit(edits)

    def _move(self, grip: Grip, to: date) -> None:
        """Have an item stand on a day; where it cannot, where it was taken."""
        edits, why = grip.origin, ""
        try:
            edits = moved(grip.scenario, grip.item, grip.part, to)
        except ScenarioError as error:
            why = told(error)
        is_new = bool(why) and why != self.wrong
        self.wrong = why
        self._put(grip, edits)
        if is_new:
            self.refused.emit(grip.item.path, why)
        self.changed.emit()

    def press(self, key: Qt.Key, *, alt: bool, shift: bool) -> bool:
        """Do what a key says; say whether it says anything here."""
        item = self.calendar.item(self.chosen)
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if item is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(item.path)
        elif key == Qt.Key.Key_Space:
            parts = PARTS if item.end_path else PARTS[:1]
            self.choose(item, parts[(parts.index(self.part) + 1) % len(parts)])
        elif key not in arrows:
            return False
        elif alt:
            self._step(item, arrows[key], by_months=shift)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            here = self.calendar.items.index(item) + arrows[key]
            self.choose(self.calendar.items[here % len(self.calendar.items)])
        else:
            self._change_row(item, arrows[key])
        return True

    def _step(self, item: Item, by: int, *, by_months: bool) -> None:
        """Move the item chosen by a day or a month."""
        if self.calendar.scenario is None:
            return
        grip = Grip(self.calendar.scenario, item, self.part)
        months = months_later(grip.start, by) if grip.start.year > 1 else grip.start
        self._move(grip, months if by_months else shifted_day(grip.start, by))

    def _change_row(self, item: Item, by: int) -> None:
        """Choose what stands nearest in the row above or beneath."""
        rows = [row for row in ROWS if any(one.row == row for one in self.calendar.items)]
        row = rows[(rows.index(item.row) + by) % len(rows)]
        found = [one for one in self.calendar.items if one.row == row]
        self.choose(min(found, key=lambda one: abs((one.start - item.start).days)))
