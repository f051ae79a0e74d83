"""The keys of a group renamed or put in another order, in the text, with all that stands there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msssim.scenario.language import marked, phrase
from msssim.scenario.layers import inside
from msssim.scenario.reader import Steps, Tree, read
from msssim.scenario.rendering import Data, inline
from msssim.scenario.splicing import Splice, joined

UNSORTED = marked("stands in a layout that cannot be sorted: edit the file by hand")


class LayoutError(ValueError):
    """A file's layout does not allow it; says why."""


def renamed(tree: Tree, at: Steps, new: str) -> Tree:
    """Return a tree with the key at a path renamed; its value and place stay."""
    place = tree.places[at]
    named: Data = {new: None}
    written = inline(named)[1 : -len(": null}")]
    text = joined(tree.text, [Splice(place.key_start, place.key_end, written)])
    return read(text)


def reordered(tree: Tree, at: Steps, keys: Sequence[str]) -> Tree:
    """Return a tree with the keys of a group in another order, each with its own comments.

    Raises LayoutError where the text cannot be parted into one stretch for each key.
    """
    here = list(inside(tree.data, at))
    spans = [_span(tree, (*at, key)) for key in here]
    if any(one[1] > other[0] for one, other in pairwise(spans)):
        raise LayoutError(phrase(UNSORTED))
    texts = {key: tree.text[start:end] for key, (start, end) in zip(here, spans, strict=True)}
    found = [Splice(*span, texts[key]) for span, key in zip(spans, keys, strict=True)]
    made = read(joined(tree.text, found))
    if list(inside(made.data, at)) != list(keys) or made.data != tree.data:
        raise LayoutError(phrase(UNSORTED))
    return made


def _span(tree: Tree, at: Steps) -> tuple[int, int]:
    """Return where a key starts, the comments above it included, and where its value ends."""
    place = tree.places[at]
    if tree.places[at[:-1]].style == "flow":
        return place.key_start, place.end
    start = tree.text.rfind("\n", 0, place.key_start) + 1
    end = tree.text.find("\n", place.end)
    return _with_comments(tree.text, start), len(tree.text) if end < 0 else end


def _with_comments(text: str, start: int) -> int:
    """Return where the comments right above a line start."""
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if not text[above:start].lstrip().startswith("#"):
            break
        start = above
    return start
