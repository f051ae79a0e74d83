"""Inputs, commands and scenarios found by a few letters of what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from msssim.outputs.changes import spoken_of
from msssim.outputs.referring import told
from msssim.scenario import paths
from msssim.scenario.paths import walk
from msssim.scenario.schema import Scenario
from msssim.scenario.writing import file_data

Kind: TypeAlias = Literal["input", "command", "scenario"]
OMITTED = ("evidence", "observations", "msssim")
MOST = 60
SKIPPED = 0.4
"""What it costs to find a letter of a word later than behind the one before."""

INDEX = re.compile(r"\[(\d+)\]")


@dataclass(frozen=True)
class Findable:
    """Something to go to: what it is called, what it shows beside, and what it is known by."""

    kind: Kind
    label: str
    detail: str
    key: str

    @cached_property
    def words(self) -> str:
        """What it is looked for in; of several in a row, the first is number 1."""
        counted = INDEX.sub(lambda found: f" {int(found[1]) + 1}", self.key)
        spaced = counted.replace("_", " ").replace(".", " ")
        return f"{self.label} {spaced} {self.key}".casefold()


def inputs_of(scenario: Scenario) -> Iterator[Findable]:
    """Yield every input of a scenario with its value."""
    for entry in walk(scenario):
        if not entry.path.startswith(OMITTED):
            value = file_data(entry.value, paths.parse(entry.path))
            said = told(value, entry.field, scenario)
            yield Findable("input", spoken_of(entry.path, scenario), said, entry.path)


def found(query: str, among: Iterable[Findable]) -> list[Findable]:
    """Return what a query may mean, the likeliest first; all, as it stands, for an empty one."""
    wanted = query.casefold().split()
    every = list(among)
    scores = [_score(wanted, one) for one in every]
    hits = sorted((score, n) for n, score in enumerate(scores) if score is not None)
    return [every[n] for _, n in hits[:MOST]]


def _score(wanted: list[str], one: Findable) -> float | None:
    """Return how far something is from a query, none where a word is not in it at all."""
    total = 0.0
    for word in wanted:
        cost = _cost(word, one.words)
        if cost is None:
            return None
        total += cost
    return total


def _cost(word: str, text: str) -> float | None:
    """Return 0 for a word that starts one of the text's, more for one inside or scattered.

    An index of a path, counted from 0, starts none.
    """
    at = text.find(word)
    if at >= 0:
        before = text[at - 1 : at]
        is_start = not before.isalnum() and before != "["
        return 0.0 if is_start or f" {word}" in text else 1.0
    costs = (_scattered(word, part) for part in text.split())
    return min((cost for cost in costs if cost is not None), default=None)


def _scattered(word: str, part: str) -> float | None:
    """Return the cost of a word's letters in order in another, beginning with the same letter."""
    if len(word) < 3 or word[0] != part[0]:
        return None
    at, skipped = 0, 0
    for letter in word:
        next_at = part.find(letter, at)
        if next_at < 0:
            return None
        skipped += next_at - at
        at = next_at + 1
    return 2.0 + SKIPPED * skipped
