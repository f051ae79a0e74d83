"""The numbers behind a chart, a row for each series and step."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import StringIO
from typing import TypeAlias

import numpy as np

from msssim.engine.calendar import Grid, day_of
from msssim.outputs.answer import Answer
from msssim.outputs.charts import RIBBONS, Chart, traces
from msssim.outputs.gaps import Gap
from msssim.scenario.cells import guarded
from msssim.scenario.language import marked

Cell: TypeAlias = str | float | date
Row: TypeAlias = tuple[Cell, ...]

HEADS = marked(("Scenario", "From", "To", "Series", "Unit"))
NUMBERS = marked(("Central run", "Mean", "5 %", "25 %", "Median", "75 %", "95 %"))
UNIT = HEADS.index("Unit")


def chart_rows(
    chart: Chart, answers: Sequence[tuple[str, Answer]]
) -> tuple[tuple[str, ...], list[Row]]:
    """Return the heads and rows of what a chart shows of answers by name, what binds last.

    What an answer without draws does not have is nan.
    """
    rows = [row for name, answer in answers for row in _rows(chart, name, answer)]
    return HEADS + NUMBERS, rows


def _rows(chart: Chart, name: str, answer: Answer) -> Iterator[Row]:
    found = [(chart.unit, trace) for trace in traces(chart, answer)]
    if chart.beneath:
        found += [("share", trace) for trace in traces(RIBBONS[chart.beneath], answer)]
    days = [day_of(edge) for edge in answer.grid.edges]
    for unit, trace in found:
        values = [trace.bands.central, trace.bands.mean, *trace.bands.quantiles]
        numbers = zip(*(one.tolist() for one in values), strict=True)
        for start, end, some in zip(days, days[1:], numbers, strict=False):
            yield (name, start, end, trace.label, unit, *some)


def gap_rows(chart: Chart, name: str, gaps: Iterable[Gap], grid: Grid) -> Iterator[Row]:
    """Yield rows of what lies between two answers; a range that is not known is nan."""
    days = [day_of(edge) for edge in grid.edges]
    for gap in gaps:
        if gap.bands is None:
            unknown = np.full(grid.steps, np.nan)
            values = [unknown] * 4 + [gap.middle] + [unknown] * 2
        else:
            values = [gap.bands.central, gap.bands.mean, *gap.bands.quantiles]
        numbers = zip(*(one.tolist() for one in values), strict=True)
        for start, end, some in zip(days, days[1:], numbers, strict=False):
            yield (name, start, end, gap.label, chart.unit, *some)


def pasted(heads: Sequence[str], rows: Iterable[Row]) -> str:
    """Return rows under their heads as spreadsheets take them from the clipboard.

    What a scenario's names say is text there, and no formula.
    """
    stream = StringIO()
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerow(map(guarded, heads))
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if math.isnan(cell) else repr(cell + 0.0)
