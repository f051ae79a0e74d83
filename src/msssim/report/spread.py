"""What the scenarios of a batch came to, as data: a table with heat, spreads, and what it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msssim.batch.reading import Batched, Cell, batched_in, results_in
from msssim.outputs.findings import LIMITS
from msssim.report.grids import Grid
from msssim.report.strips import MOST_NAMED, YES_OR_NO, Strip, number_of, strip
from msssim.studies.goals import Reading, reading_of
from msssim.studies.measures import Measure
from msssim.studies.tabling import SHOWN, Side
from msssim.studies.telling import name_of

MOST_ROWS = 500
"""Scenarios that a page shows; the workbook has all."""

NAMED = (
    "Of each scenario the point is the median, the bar half of the runs, the line nine in ten."
    " Beside it stands in how many runs there is a value at all, where that is not all."
)
RANKED = (
    "Scenarios stand side by side, from the least median to the most: the line is the median, the"
    " darker band half of the runs of each, the lighter one nine in ten."
)

LEVELS = 8
"""Shades of a column, beside none."""


@dataclass(frozen=True, slots=True)
class Heat:
    """A cell: its text, and how near to its column's most it is, 0 to LEVELS; -1 for no shade."""

    text: str
    level: int


@dataclass(frozen=True)
class Spread:
    """The report of a batch: everything that it says."""

    title: str
    basis: str
    heads: tuple[str, ...]
    rows: list[tuple[str, list[Heat]]]
    left_out: int
    """Scenarios that the table has no room for."""
    strips: list[Strip]
    failures: Grid
    manifest: list[tuple[str, str]]
    side: Side = field(repr=False)
    batched: Batched = field(repr=False)
    limits: str = LIMITS

    @property
    def legend(self) -> str:
        """How to read the charts."""
        if len(self.side.results.scenarios) > MOST_NAMED:
            return RANKED
        return NAMED


def spread(folder: Path, kpis: Sequence[str] = ()) -> Spread:
    """Return the report of the batch in a folder; raises NoBatch and GoalError."""
    side, batched = Side(results_in(folder)), batched_in(folder)
    known = side.results.names
    columns = side.columns(kpis or [one for one in SHOWN if reading_of(one).name in known])
    rows = side.rows((), None)
    named = dict.fromkeys(one.name for one in columns if one.name in known)
    return Spread(
        title=folder.resolve().name,
        basis=_basis(batched, len(rows)),
        heads=("Scenario", *(_head(column, side) for column in columns)),
        rows=list(_heated(side, rows, columns)),
        left_out=max(0, len(rows) - MOST_ROWS),
        strips=[strip(side, rows, name) for name in named if name not in YES_OR_NO],
        failures=Grid("Scenarios without an answer", ("Scenario", "Why"), list(batched.failures)),
        manifest=_manifest(folder, batched),
        side=side,
        batched=batched,
    )


def _head(column: Reading, side: Side) -> str:
    return column.text if column.name in side.results.swept else name_of(Measure(column))


def _basis(batched: Batched, count: int) -> str:
    draws = sorted({draws for _, draws, _ in batched.scenarios})
    what = "1 scenario" if count == 1 else f"{count:,} scenarios"
    if draws == [0]:
        return f"{what}, the central run of each: every input at its central value."
    runs = f"{draws[0]:,}" if len(draws) == 1 else f"{draws[0]:,} to {draws[-1]:,}"
    return f"{what} of {runs} runs each. Medians are over the runs that have a value."


def _heated(
    side: Side, rows: Sequence[str], columns: Sequence[Reading]
) -> Iterator[tuple[str, list[Heat]]]:
    ends = []
    for column in columns:
        there = [v for row in rows if (v := number_of(side.cell(row, column))) is not None]
        ends.append((min(there, default=0.0), max(there, default=0.0)))
    for row in rows[:MOST_ROWS]:
        cells = zip(columns, ends, strict=True)
        yield (
            row,
            [Heat(side.shown(row, one), _level(side.cell(row, one), end)) for one, end in cells],
        )


def _level(cell: Cell, ends: tuple[float, float]) -> int:
    value, (low, high) = number_of(cell), ends
    if value is None or high - low <= 1e-9 * max(abs(low), abs(high)):
        return -1
    return round(LEVELS * (value - low) / (high - low))


def _manifest(folder: Path, batched: Batched) -> list[tuple[str, str]]:
    said = [
        ("Program", f"msssim {batched.program}"),
        ("Folder", folder.resolve().name),
        ("Varied", ", ".join(batched.swept)),
        ("Changed in all", "; ".join(batched.edits)),
        ("Answered", f"{len(batched.scenarios):,}"),
        ("Failed", f"{len(batched.failures):,}" if batched.failures else ""),
        ("Versions", ", ".join(f"{name} {one}" for name, one in batched.versions.items())),
    ]
    return [(name, text) for name, text in said if text]
