"""A report as a workbook: a sheet a table, cells with types, and no formulas."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeAlias

from msssim.batch.reading import READ
from msssim.outputs import tables
from msssim.outputs.chart_table import UNIT, Row, chart_rows
from msssim.report.assumptions import HEADS, Assumed
from msssim.report.document import Attribution, Document, said_of
from msssim.report.grids import Grid
from msssim.report.spread import Spread
from msssim.scenario.language import marked, phrase

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell: TypeAlias = str | int | float | date | None
Sheet: TypeAlias = tuple[str, tuple[str, ...], Iterable[tuple[Cell, ...]]]

CREATED = datetime(2000, 1, 1)
"""Stands in every workbook, so that the same report gives the same bytes."""

TOPICS = marked(("Topic", "Text"))
WHATS = marked(("What", "Text"))
LINES = marked(("Difference",))
EFFECTS = marked(("Number of the mission", "Unit", "There", "Here", "Difference"))
HASHES = marked(("Scenario", "Draws", "SHA-256"))
SOURCES = marked(("Number", "Source", "Publisher", "Link", "Date"))

LONGEST = 32_767
"""Characters that a cell can hold."""

MOST_ROWS = 1_048_575
"""Rows that a sheet can hold beneath its heads."""

LONGEST_NAME = 31
"""Characters that a sheet's name can have."""

SHADES = {"type": "2_color_scale", "min_color": "#F4F8FC", "max_color": "#94C0E3"}
FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
WIDEST = 60


def xlsx(said: Document) -> bytes:
    """Return a report as the bytes of a workbook."""
    return _bound(said.title, _sheets(said))


def spread_xlsx(said: Spread) -> bytes:
    """Return the report of a batch as the bytes of a workbook, all its scenarios in it."""
    return _bound(said.title, _spread_sheets(said), shaded=phrase("Scenarios"))


def _bound(title: str, sheets: Iterable[Sheet], shaded: str = "") -> bytes:
    """Return sheets as a workbook; the numbers of the shaded one are coloured by column."""
    from xlsxwriter import Workbook

    stream = BytesIO()
    book = Workbook(
        stream,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.set_properties({"title": title[:255], "created": CREATED})
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    head = book.add_format({"bold": True, "bottom": 1})
    for name, heads, rows in parted(sheets):
        sheet, count = _write(book, _free_name(book, name), heads, rows, day, head)
        if name == shaded and count:
            for column in range(1, len(heads)):
                sheet.conditional_format(1, column, count, column, SHADES)
    book.close()
    return stream.getvalue()


def parted(sheets: Iterable[Sheet], most: int = MOST_ROWS) -> Iterator[Sheet]:
    """Yield sheets of so many rows at most, each to be read before the next; others follow them."""
    for name, heads, rows in sheets:
        left = iter(rows)
        yield name, heads, islice(left, most)
        for row in left:
            yield name, heads, chain([row], islice(left, most - 1))


def _free_name(book: Workbook, name: str) -> str:
    """Return a sheet's name as a workbook takes it: no sign it forbids, short, and its own."""
    plain = FORBIDDEN.sub(" ", name)
    taken = {sheet.get_name().lower() for sheet in book.worksheets()}
    tries = (plain[:LONGEST_NAME], *(f"{plain[: LONGEST_NAME - 4]} {n}" for n in range(2, 999)))
    return next(one for one in tries if one.lower() not in taken)


def _spread_sheets(said: Spread) -> Iterator[Sheet]:
    summary = [(phrase("Batch"), said.title), (phrase("Basis"), said.basis)]
    summary += [(one.title, one.sentence) for one in said.strips]
    yield phrase("Report"), said_of(TOPICS), [*summary, (phrase("Limits"), said.limits)]
    side = said.side
    columns = side.columns(())
    rows = side.rows((), None)
    heads = ("scenario", *side.results.swept, *(column.text for column in columns))
    yield (
        phrase("Scenarios"),
        heads,
        (tuple(cell for _, cell in side.cells(row, columns)) for row in rows),
    )
    yield phrase("Spread"), ("scenario", "kpi", *READ), _spread_rows(said)
    yield _of_grid(phrase("Failures"), said.failures)
    yield phrase("Manifest"), said_of(WHATS), said.manifest
    yield phrase("Hashes"), said_of(HASHES), said.batched.scenarios


def _spread_rows(said: Spread) -> Iterator[tuple[Cell, ...]]:
    for scenario, kpis in said.side.results.kpis.items():
        for name, found in kpis.items():
            yield scenario, name, *(found.get(one) for one in READ)


def _sheets(said: Document) -> Iterator[Sheet]:
    yield phrase("Report"), said_of(TOPICS), _summary(said)
    if said.comparison:
        yield phrase("Differences"), said_of(LINES), [(line,) for line in said.comparison.changes]
        heads = tuple(map(phrase, EFFECTS))
        yield phrase("Effects"), heads, said.comparison.measured
        for number, one in enumerate(said.comparison.attributions, 1):
            rows: list[tuple[Cell, ...]] = [(c.text, c.effect, c.error) for c in one.found.causes]
            rows.append((phrase("In all"), one.found.total, None))
            yield phrase("Explained {n}", n=number), _cause_heads(one), rows
    for table in (tables.kpis_table(said.answer), tables.series_table(said.answer)):
        heads = tuple(column.name for column in table.columns)
        is_series = table.name == "series"
        name = phrase("Series", comment="sheet") if is_series else phrase("KPIs", comment="sheet")
        yield name, heads, table.rows()
    for picture in said.pictures:
        chart_heads, shown = chart_rows(picture.chart, [(said.title, said.answer)])
        yield phrase(picture.chart.title), said_of(chart_heads), map(_with_unit, shown)
    if said.score:
        yield _of_grid(phrase("Hindcast"), said.score.table)
    yield _of_grid(phrase("Weak and decisive"), said.resting.table)
    yield phrase("Assumptions"), said_of(HEADS), _assumptions(said.assumed)
    sources = [
        (one.number, one.title, one.publisher, one.url, one.date) for one in said.assumed.sources
    ]
    yield phrase("Sources"), said_of(SOURCES), sources
    yield phrase("Manifest"), said_of(WHATS), said.manifest


def _with_unit(row: Row) -> tuple[Cell, ...]:
    """Return a row behind a chart with its unit in the language spoken."""
    return *row[:UNIT], phrase(str(row[UNIT])), *row[UNIT + 1 :]


def _cause_heads(one: Attribution) -> tuple[str, ...]:
    unit = phrase("days" if one.found.measure.is_date else one.found.measure.unit)
    effect = phrase("Effect on {kpi}, {unit}", kpi=one.title, unit=unit)
    return phrase("Difference"), effect, phrase("Standard error")


def _of_grid(name: str, grid: Grid) -> Sheet:
    return name, grid.heads, grid.rows


def _summary(said: Document) -> Iterator[tuple[Cell, ...]]:
    yield phrase("Scenario"), said.title
    yield phrase("Description"), said.description
    yield phrase("Basis"), said.basis
    yield from ((one.topic, one.text) for one in said.findings)
    yield from ((phrase("Evidence"), line) for line in (said.graded, *said.resting.verdicts))
    yield phrase("Limits"), said.limits


def _assumptions(found: Assumed) -> Iterator[tuple[Cell, ...]]:
    for section, rows in found.sections.items():
        for row in rows:
            told = (row.name, row.path, row.value, row.grade, row.source, row.note)
            yield section, *told, row.changed_by, row.reason


def _write(
    book: Workbook,
    name: str,
    heads: tuple[str, ...],
    rows: Iterable[tuple[Cell, ...]],
    day: Format,
    head: Format,
) -> tuple[Worksheet, int]:
    """Write a sheet: numbers as numbers, days as days, everything else as text; count its rows."""
    sheet = book.add_worksheet(name)
    widths, count = [len(one) for one in heads], 0
    for column, text in enumerate(heads):
        sheet.write_string(0, column, text, head)
    for number, row in enumerate(rows, 1):
        count = number
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(number, column, datetime(cell.year, cell.month, cell.day), day)
                widths[column] = max(widths[column], 10)
            elif isinstance(cell, int | float) and math.isfinite(cell):
                sheet.write_number(number, column, cell)
            elif cell is not None and cell == cell:  # a nan is no value
                text = str(cell)[:LONGEST]
                sheet.write_string(number, column, text)
                widths[column] = max(widths[column], min(len(text), WIDEST))
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width + 2)
    sheet.freeze_panes(1, 0)
    return sheet, count
