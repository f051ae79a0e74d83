"""Two sources folded into what their texts have otherwise; the rest is read again when asked for.

A long history would else hold a whole scenario for each of its steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from msssim.scenario.layers import Layer
from msssim.scenario.reader import read
from msssim.scenario.source import Source, sourced


@dataclass(frozen=True, slots=True)
class Unread:
    """A text that was not read yet, and what it extends."""

    text: str
    above: tuple[Layer, ...]

    def read(self, beside: Source) -> Source:
        """Return the source that it makes, as the file of another source; raises ScenarioError."""
        top = replace(beside.layers[0], tree=read(self.text), written="", changed=None)
        return sourced((top, *self.above))


@dataclass(frozen=True, slots=True)
class Fold:
    """What a text says before and after a change, and how much is alike at its start and end."""

    start: int
    end: int
    text_before: str
    text_after: str
    above_before: tuple[Layer, ...]  # what it extends
    above_after: tuple[Layer, ...]

    def before(self, after: Source | Unread) -> Unread:
        """Return the text before the change, from the one after it."""
        return self._unfolded(after.text, self.text_before, self.above_before)

    def after(self, before: Source | Unread) -> Unread:
        """Return the text after the change, from the one before it."""
        return self._unfolded(before.text, self.text_after, self.above_after)

    def _unfolded(self, text: str, between: str, above: tuple[Layer, ...]) -> Unread:
        return Unread(text[: self.start] + between + text[len(text) - self.end :], above)


def folded(before: Source, after: Source) -> Fold:
    """Return two sources of one file folded into one another."""
    start = _alike(before.text, after.text)
    end = _alike(before.text[start:][::-1], after.text[start:][::-1])
    was, now = (one.text[start : len(one.text) - end] for one in (before, after))
    return Fold(start, end, was, now, before.layers[1:], after.layers[1:])


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
