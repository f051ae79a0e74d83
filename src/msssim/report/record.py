"""The record of a hindcast as Markdown: its verdicts and tables, between marks in a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msssim.studies.hindcast import Hindcast
from msssim.studies.scoring import (
    HEADS,
    ROW_HEADS,
    name_of,
    observation_rows,
    score_rows,
    verdicts,
)

START, END = "<!-- scores: written by scripts/generate-docs -->", "<!-- end of scores -->"


def scored_page(page: str, found: Hindcast) -> str:
    """Return a page with what stands between its marks written anew."""
    parts = [*(f"- {said}" for said in verdicts(found)), "", *_table(HEADS, score_rows(found))]
    for series in found.series:
        rows = observation_rows(found, series)
        parts += ["", f"### {name_of(series)}", "", *_table(ROW_HEADS, rows)]
    text = "\n".join([START, "", *parts, "", END])
    pattern = f"{re.escape(START)}.*{re.escape(END)}"
    return re.sub(pattern, lambda _: text, page, count=1, flags=re.DOTALL)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    rule = ["---", *["---:"] * (len(heads) - 1)]
    return [f"| {' | '.join(row)} |" for row in (heads, rule, *rows)]
