"""Two sources folded into what their texts have otherwise; the rest is read again when asked for.

A long history would else hold a whole scenario for each of its steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from msssim.scenario.layers import Layer
from msssim.scenario.reader import read
from msssim.scenario.source import Source, sourced


@dataclass(frozen=True, slots=True)
class Fold:
    """What a text says before and after a change, and how much is alike at its start and end."""

    start: int
    end: int
    text_before: str
    text_after: str
    above_before: tuple[Layer, ...]  # what it extends
    above_after: tuple[Layer, ...]

    def before(self, after: Source) -> Source:
        """Return the source before the change, from the one after it."""
        return self._unfolded(after, self.text_before, self.above_before)

    def after(self, before: Source) -> Source:
        """Return the source after the change, from the one before it."""
        return self._unfolded(before, self.text_after, self.above_after)

    def _unfolded(self, beside: Source, between: str, above: tuple[Layer, ...]) -> Source:
        text = beside.text
        text = text[: self.start] + between + text[len(text) - self.end :]
        top = replace(beside.layers[0], tree=read(text), written="", changed=None)
        return sourced((top, *above))


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
