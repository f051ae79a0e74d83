"""Where items of the calendar stand in pixels: in lanes, so that nothing covers another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from msssim.outputs.calendar_marks import ROWS, Item

DIAMOND = 4.5
APART = 7.0
LONGEST, LEAST = 30, 4
"""Letters of middling width that a label may take, and below which it says nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """An item in its row and lane: from and to where it stands, its reach and its label."""

    item: Item
    lane: int
    left: float
    right: float
    reach: tuple[float, float] | None
    text: str
    text_left: float
    text_width: float

    @property
    def extent(self) -> tuple[float, float]:
        """All that it covers of its lane."""
        ends = [self.left - DIAMOND, self.right + DIAMOND, *(self.reach or ())]
        if self.text:
            ends += [self.text_left, self.text_left + self.text_width]
        return min(ends), max(ends)


@dataclass(frozen=True)
class Strip:
    """The stretch of pixels that the calendar has, and how wide texts are on it."""

    x: Callable[[date], float]
    left: float
    right: float
    metrics: QFontMetricsF

    def place(self, item: Item) -> Place | None:
        """Return where an item stands, in no lane yet; none where nothing of it is seen."""
        first, last = self.x(item.start), self.x(item.end)
        reach = None
        if item.due is not None and item.due.last > item.start:
            reach = (max(self.left, self.x(item.start)), min(self.right, self.x(item.due.last)))
        if max(last, reach[1] if reach else last) < self.left or first > self.right:
            return None
        first, last = max(first, self.left - DIAMOND), min(last, self.right + DIAMOND)
        text, at = self._label(item, first, last)
        width = self.metrics.horizontalAdvance(text) + 2 if text else 0.0
        return Place(item, 0, first, max(first, last), reach, text, at, width)

    def _label(self, item: Item, first: float, last: float) -> tuple[str, float]:
        """Return the label as far as it fits, and where it begins: inside, right or left."""
        wanted = self.metrics.horizontalAdvance(item.label) + 4
        least = LEAST * self.metrics.averageCharWidth()
        left = max(first, self.left)
        if not item.is_day and wanted <= min(last, self.right) - left - 6:
            return item.label, left + 5
        wanted = min(wanted, LONGEST * self.metrics.averageCharWidth())
        after, before = last + DIAMOND + 3, first - DIAMOND - 3
        if after + wanted <= self.right:
            return self._cut(item.label, wanted), after
        if before - wanted >= self.left:
            text = self._cut(item.label, wanted)
            return text, before - self.metrics.horizontalAdvance(text) - 2
        if not item.is_day and last - left > least:
            return self._cut(item.label, min(last, self.right) - left - 8), left + 5
        room = max(self.right - after, before - self.left)
        if room < least:
            return "", after
        text = self._cut(item.label, room)
        is_after = room == self.right - after
        return text, after if is_after else before - self.metrics.horizontalAdvance(text) - 2

    def _cut(self, text: str, room: float) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


@dataclass(frozen=True, slots=True)
class Lanes:
    """Every item that is seen, in its lane, and how many lanes each row has."""

    places: tuple[Place, ...] = ()
    counts: tuple[int, ...] = (1,) * len(ROWS)


def in_lanes(items: Sequence[Item], strip: Strip, held: Mapping[str, int] | None = None) -> Lanes:
    """Return items in as few lanes as they need; those `held`, by path, stay in theirs."""
    places: list[Place] = []
    counts = []
    for row in ROWS:
        taken: list[list[tuple[float, float]]] = []
        seen = [strip.place(item) for item in items if item.row == row]
        for place in sorted(filter(None, seen), key=lambda one: (one.left, -one.right)):
            lane = (held or {}).get(place.item.path)
            if lane is None:
                lane = _free_lane(taken, place)
            taken += [[] for _ in range(lane + 1 - len(taken))]
            taken[lane].append(place.extent)
            places.append(replace(place, lane=lane))
        counts.append(max(1, len(taken)))
    return Lanes(tuple(places), tuple(counts))


def _free_lane(taken: Sequence[Sequence[tuple[float, float]]], place: Place) -> int:
    left, right = place.extent
    for number, lane in enumerate(taken):
        if all(right + APART <= first or last + APART <= left for first, last in lane):
            return number
    return len(taken)
