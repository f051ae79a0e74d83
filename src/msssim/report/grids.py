"""A table of texts, as every form of a report holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Rows: TypeAlias = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of texts under a caption."""

    caption: str
    heads: tuple[str, ...]
    rows: Rows
