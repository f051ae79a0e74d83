"""What a misspelt name must have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice

from msssim.scenario.language import phrase

LONGEST = 80
MOST = 200
"""Longer names, and names after these, are not compared: a hostile file would make that slow."""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that is close to a name; empty where none is."""
    if len(name) > LONGEST:
        return ""
    near = get_close_matches(name, list(islice(known, MOST)), n=1)
    return near[0] if near else ""


def hint(name: str, known: Iterable[str]) -> str:
    """Return a question after the known name that is close to a name; empty where none is."""
    near = nearest(name, known)
    return phrase(' - did you mean "{near}"?', near=near) if near else ""
