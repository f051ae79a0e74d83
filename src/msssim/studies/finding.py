"""What a study found, as sentences, a table and bars: data that any door can show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple, TypeAlias

from msssim.scenario.language import written

Raw: TypeAlias = str | float | date
Tone: TypeAlias = Literal["low", "high", "whole", "part", "good", "bad", "rest"]


class Cell(NamedTuple):
    """A value as people read it, and as it is sorted and copied."""

    text: str
    raw: Raw


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of the axis, in its unit."""

    start: float
    end: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario that could be made: its name, and what is put where."""

    name: str
    edits: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """A row: the input that it is about, its cells, its bars, and the scenarios that it offers."""

    path: str
    label: str
    cells: tuple[Cell, ...]
    bars: tuple[Bar, ...]
    whisker: tuple[float, float] | None = None
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer of a study: what it says, its rows from top to bottom, and the axis of its bars.

    The unit is a KPI's, `date` for days as ordinals; `mark` is where the rows compare with, and
    `never` the place on the axis of a day that never comes.
    """

    says: tuple[str, ...]
    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    axis: str
    unit: str
    mark: float | None = None
    never: float | None = None


def number(value: float) -> Cell:
    """Return a plain number as a cell."""
    return Cell(written(round(value, 2) + 0.0, 2), value)


def text(said: str) -> Cell:
    """Return words as a cell."""
    return Cell(said, said)
