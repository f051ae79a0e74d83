"""Sentences in lines, none of which ends between a number and its unit."""

from __future__ import annotations

import re
import textwrap

UNITS = re.compile(r"[\d)] (?:%|(?:(?:M|bn|Md) )?USD)")
"""The end of a number, or of its range, with the unit behind it."""

HELD = "\x1f"
"""Stands for a space at which no line may end, while lines are made; no text has one."""


def unbroken(text: str, space: str = "\N{NO-BREAK SPACE}") -> str:
    """Return a text of the same length in which no line ends between a number and its unit."""
    return UNITS.sub(lambda found: found[0].replace(" ", space), text)


def lines(text: str, width: int) -> list[str]:
    """Return a text in lines of so many letters, with the spaces that it has; none for no text."""
    return [one.replace(HELD, " ") for one in textwrap.wrap(unbroken(text, HELD), width)]
