"""What the scenarios of a batch came to, as data: a table with heat, spreads, and what it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msssim.batch.reading import Batched, Cell, batched_in, results_in
from msssim.outputs import words
from msssim.outputs.findings import LIMITS
from msssim.report.grids import Grid
from msssim.report.strips import MOST_NAMED, YES_OR_NO, Strip, number_of, strip
from msssim.scenario.language import marked, phrase, written
from msssim.studies.goals import Reading, reading_of
from msssim.studies.measures import Measure
from msssim.studies.tabling import SHOWN, Side
from msssim.studies.telling import name_of

MOST_ROWS = 500
"""Scenarios that a page shows; the workbook has all."""

NAMED = marked(
    "Of each scenario the point is the median, the bar half of the runs, the line nine in ten."
    " Beside it stands in how many runs there is a value at all, where that is not all."
)
RANKED = marked(
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
    left_out: str
    """How many scenarios the table has no room for; nothing where it holds all."""
    strips: list[Strip]
    failures: Grid
    manifest: list[tuple[str, str]]
    side: Side = field(repr=False)
    batched: Batched = field(repr=False)

    @property
    def limits(self) -> str:
        """What no reader of a result should forget."""
        return phrase(LIMITS)

    @property
    def legend(self) -> str:
        """How to read the charts."""
        is_ranked = len(self.side.results.scenarios) > MOST_NAMED
        return phrase(RANKED) if is_ranked else phrase(NAMED)


def spread(folder: Path, kpis: Sequence[str] = ()) -> Spread:
    """Return the report of the batch in a folder; raises NoBatch and GoalError."""
    side, batched = Side(results_in(folder)), batched_in(folder)
    known = side.results.names
    columns = side.columns(kpis or [one for one in SHOWN if reading_of(one).name in known])
    rows = side.rows((), None)
    draws = {name: count for name, count, _ in batched.scenarios}
    drawn = {row: draws.get(row, 100) for row in rows}
    named = dict.fromkeys(one.name for one in columns if one.name in known)
    return Spread(
        title=folder.resolve().name,
        basis=_basis(batched, len(rows)),
        heads=(phrase("Scenario"), *(_head(column, side) for column in columns)),
        rows=list(_heated(side, rows, columns)),
        left_out=written(len(rows) - MOST_ROWS) if len(rows) > MOST_ROWS else "",
        strips=[strip(side, drawn, name) for name in named if name not in YES_OR_NO],
        failures=_failures(batched),
        manifest=_manifest(folder, batched),
        side=side,
        batched=batched,
    )


def _head(column: Reading, side: Side) -> str:
    return column.text if column.name in side.results.swept else name_of(Measure(column))


def _failures(batched: Batched) -> Grid:
    heads = (phrase("Scenario"), phrase("Why"))
    return Grid(phrase("Scenarios without an answer"), heads, list(batched.failures))


def _basis(batched: Batched, count: int) -> str:
    draws = sorted({draws for _, draws, _ in batched.scenarios})
    if draws == [0]:
        return phrase(
            "{n} scenarios, the central run of each: every input at its central value.",
            n=written(count),
        )
    runs = words.span(written(draws[0]), written(draws[-1])) if draws[1:] else written(draws[0])
    return phrase(
        "{n} scenarios of {runs} runs each. Medians are over the runs that have a value.",
        n=written(count),
        runs=runs,
    )


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
        (phrase("Program"), f"msssim {batched.program}"),
        (phrase("Folder"), folder.resolve().name),
        (phrase("Varied"), ", ".join(batched.swept)),
        (phrase("Changed in all"), "; ".join(batched.edits)),
        (phrase("Answered"), written(len(batched.scenarios))),
        (phrase("Failed"), written(len(batched.failures)) if batched.failures else ""),
        (phrase("Versions"), ", ".join(f"{name} {one}" for name, one in batched.versions.items())),
    ]
    return [(name, text) for name, text in said if text]
