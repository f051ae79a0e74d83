"""A file's text with its data changed: every line that need not change stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from msssim.scenario import paths
from msssim.scenario.parameter import fields_of
from msssim.scenario.reader import Place, Steps, Tree
from msssim.scenario.rendering import WIDTH, Data, entry, inline, is_group, item

LONE_DASH = re.compile(r"\s*-\s*(#.*)?")
NOTHING = re.compile(r"\s*(#.*)?")


class Splice(NamedTuple):
    """A stretch of the text, from start to end, and what is to stand there instead."""

    start: int
    end: int
    text: str


def spliced(tree: Tree, wanted: Mapping[str, Any]) -> str:
    """Return the text of a tree changed so that it reads as the data wanted."""
    return joined(tree.text, splices(tree, wanted))


def splices(tree: Tree, wanted: Mapping[str, Any]) -> list[Splice]:
    """Return what makes the text of a tree read as the data wanted, in order."""
    found = _Splicer(tree).group((), tree.data, wanted)
    return sorted(found, key=lambda splice: (splice.start, splice.end))


def joined(text: str, found: Sequence[Splice]) -> str:
    """Return a text with splices, in order, put into it."""
    parts, at = [], 0
    for splice in found:
        parts += [text[at : splice.start], splice.text]
        at = max(at, splice.end)
    return "".join([*parts, text[at:]])


def _is_same(old: Any, new: Any) -> bool:
    return old is new or (old == new and isinstance(old, bool) == isinstance(new, bool))


class _Splicer:
    """Finds the splices between a tree and the data wanted of it."""

    def __init__(self, tree: Tree) -> None:
        self.text, self.places = tree.text, tree.places
        self.line_end = "\r\n" if "\r\n" in tree.text else "\n"

    def value(self, at: Steps, old: Any, new: Any) -> Iterator[Splice]:
        """Yield the splices that make the value at a path another."""
        if _is_same(old, new):
            return
        place = self.places[at]
        is_open = place.style == "block" or self.text[place.start : place.start + 1] in ("{", "[")
        if old and new and is_open and isinstance(old, dict) and isinstance(new, dict):
            if is_group(old) == is_group(new) and not old.keys().isdisjoint(new):
                yield from self.group(at, old, new)
                return
        elif old and new and is_open and isinstance(old, list) and isinstance(new, list):
            yield from self.items(at, old, new)
            return
        yield from self._replaced(at, place, new)

    def group(self, at: Steps, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Splice]:
        """Yield the splices that make a group another that shares some of its keys."""
        kept = [key for key in old if key in new]
        for key in kept:
            yield from self.value((*at, key), old[key], new[key])
        gone = [key not in new for key in old]
        spans = [self._span((*at, key)) for key in old]
        is_flow = self.places[at].style == "flow"
        yield from self._flow_cuts(spans, gone) if is_flow else self._block_cuts(spans, gone)
        order = _order(at)
        for key in (key for key in new if key not in old):
            before = _before(key, kept, order)
            if is_flow:
                yield self._flow_entry(at, key, new[key], kept[0], before)
            else:
                yield self._block_entry(at, key, new[key], kept[0], before)

    def items(self, at: Steps, old: list[Any], new: list[Any]) -> Iterator[Splice]:
        """Yield the splices that make a list another: changed items first, then more or fewer."""
        same = 0
        while same < min(len(old), len(new)) and _is_same(old[same], new[same]):
            same += 1
        tail = 0
        while tail < min(len(old), len(new)) - same and _is_same(old[-1 - tail], new[-1 - tail]):
            tail += 1
        shared = min(len(old), len(new)) - tail
        spans = [self._span((*at, index)) for index in range(len(old))]
        is_flow = self.places[at].style == "flow"
        if not is_flow and any(self._inline_before(start) for start, _ in spans):
            yield self._over(self.places[at], inline(new))
            return
        for index in range(same, shared):
            yield from self.value((*at, index), old[index], new[index])
        gone = [shared <= index < len(old) - tail for index in range(len(old))]
        yield from self._flow_cuts(spans, gone) if is_flow else self._block_cuts(spans, gone)
        for value in new[shared : len(new) - tail]:
            yield self._item(value, spans, shared, is_flow=is_flow)

    def _span(self, at: Steps) -> tuple[int, int]:
        """Return where an entry of a group, or an item with its dash, starts and ends."""
        place = self.places[at]
        if isinstance(at[-1], str):
            return place.key_start, place.end
        is_flow = self.places[at[:-1]].style == "flow"
        return (place.start if is_flow else self._dash(place.start)), place.end

    def _dash(self, start: int) -> int:
        """Return where the dash of the block item that starts here stands."""
        line = self._line_start(start)
        before = self.text[line:start].rstrip()
        while not before.endswith("-"):
            line = self._line_start(line - 1)
            before = self.text[line:start].split("\n", 1)[0]
            if LONE_DASH.fullmatch(before):
                before = before[: before.index("-") + 1]
            elif not NOTHING.fullmatch(before) or line == 0:
                return start
        return line + len(before) - 1

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        """Return where the line of an offset ends, before its line end."""
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        return end - 1 if end > at and self.text[end - 1] == "\r" else end

    def _next_line(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end + 1

    def _inline_before(self, start: int) -> str:
        """Return what stands before an entry on its line other than spaces."""
        return self.text[self._line_start(start) : start].strip().lstrip("\ufeff")

    def _block_cuts(self, spans: list[tuple[int, int]], gone: list[bool]) -> Iterator[Splice]:
        """Yield cuts of whole lines; a first entry behind a dash gives its place to the next."""
        first = gone.index(False) if False in gone else 0
        if first and self._inline_before(spans[0][0]):
            yield Splice(spans[0][0], spans[first][0], "")
        else:
            first = 0
        for (start, end), is_gone in list(zip(spans, gone, strict=True))[first:]:
            if is_gone:
                yield Splice(self._line_start(start), self._next_line(end), "")

    def _flow_cuts(self, spans: list[tuple[int, int]], gone: list[bool]) -> Iterator[Splice]:
        """Yield cuts up to the next entry, or from the one before where none is left after."""
        last = len(gone) - gone[::-1].index(False) - 1 if False in gone else -1
        for index, is_gone in enumerate(gone[: last + 1]):
            if is_gone:
                yield Splice(spans[index][0], spans[index + 1][0], "")
        if last + 1 < len(gone):
            start = spans[last][1]
            if "#" in self.text[start : spans[last + 1][0]]:
                start = spans[last + 1][0]
            yield Splice(start, spans[-1][1], "")

    def _flow_entry(self, at: Steps, key: str, value: Data, first: str, before: str) -> Splice:
        written = inline({key: value})[1:-1]
        if before:
            end = self.places[(*at, before)].end
            return Splice(end, end, f", {written}")
        start = self.places[(*at, first)].key_start
        return Splice(start, start, f"{written}, ")

    def _block_entry(self, at: Steps, key: str, value: Data, first: str, before: str) -> Splice:
        place = self.places[(*at, before or first)]
        lines = entry(key, value, place.key_column - 1)
        if before:
            is_section = not at and len(lines) > 1 and self.line_end * 2 in self.text
            return self._lines_after(place.end, ["", *lines] if is_section else lines)
        return self._lines_before(place.key_start, lines)

    def _item(
        self, value: Data, spans: list[tuple[int, int]], index: int, *, is_flow: bool
    ) -> Splice:
        """Return the splice that puts an item before that of an index, or behind the last."""
        start, end = spans[max(0, index - 1)]
        if is_flow:
            text = f", {inline(value)}" if index else f"{inline(value)}, "
            return Splice(end, end, text) if index else Splice(start, start, text)
        lines = item(value, start - self._line_start(start))
        return self._lines_after(end, lines) if index else self._lines_before(start, lines)

    def _lines_after(self, at: int, lines: list[str]) -> Splice:
        end = self._next_line(at)
        is_last = end == len(self.text) and not self.text.endswith("\n")
        written = self.line_end.join(lines)
        return Splice(end, end, self.line_end + written if is_last else written + self.line_end)

    def _lines_before(self, at: int, lines: list[str]) -> Splice:
        pad = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
        return Splice(at, at, self.line_end.join([*lines, pad])[len(pad) :])

    def _over(self, place: Place, written: str) -> Splice:
        """Return the splice that writes over a value, parted from what stands before it."""
        before = self.text[place.start - 1 : place.start]
        space = " " if place.start == place.end and not before.isspace() else ""
        return Splice(place.start, place.end, space + written)

    def _replaced(self, at: Steps, place: Place, new: Any) -> Iterator[Splice]:
        key = at[-1]
        like = self.text[place.start : place.end]
        written = inline(new, like=like, style=place.style)
        if not isinstance(key, str):
            yield self._over(place, written)
            return
        if ":" not in self.text[place.key_end : place.start]:
            yield Splice(place.key_end, place.key_end, f": {written}")
            return
        if self.places[at[:-1]].style == "flow":
            yield self._over(place, written)
            return
        lines = entry(key, new, place.key_column - 1)
        fits = place.key_column + len(key) + len(written) < WIDTH
        if len(lines) == 1 or (isinstance(new, str) and fits):
            yield from self._inline_over(place, written)
        else:
            yield from self._block_over(place, lines)

    def _inline_over(self, place: Place, written: str) -> Iterator[Splice]:
        if place.style != "block":
            yield self._over(place, written)
            return
        colon = self.text.index(":", place.key_end) + 1
        yield Splice(colon, colon, f" {written}")
        yield Splice(self._line_end(colon), self._line_end(place.end), "")

    def _block_over(self, place: Place, lines: list[str]) -> Iterator[Splice]:
        """Yield the splices that put lines below a key; a comment beside it stays there."""
        header = lines[0].rsplit(":", 1)[1]
        colon = self.text.index(":", place.key_end) + 1
        body = "".join(self.line_end + line for line in lines[1:])
        if place.style == "block":
            yield Splice(colon, colon, header)
            yield Splice(self._line_end(colon), self._line_end(place.end), body)
        elif place.style in ("|", ">"):
            yield Splice(colon, place.end, header + body)
        else:
            end = self._line_end(place.end)
            yield Splice(colon, place.end, header)
            yield Splice(end, end, body)


def _order(at: Steps) -> list[str]:
    """Return the schema's order of the keys of a group; empty for things by id."""
    section = paths.section_at(at)
    names = list(fields_of(section)) if section else []
    return [*names[:3], "extends", *names[3:]] if not at else names


def _before(key: str, kept: list[str], order: list[str]) -> str:
    """Return the key behind which a new one stands; empty where it stands first."""
    if key not in order:
        return kept[-1]
    ranks = {name: rank for rank, name in enumerate(order)}
    earlier = [name for name in kept if ranks.get(name, len(order)) < ranks[key]]
    return max(earlier, key=lambda name: ranks[name], default="")
