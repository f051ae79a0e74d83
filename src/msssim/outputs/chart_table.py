"""The numbers behind a chart, a row for each series and step."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from msssim.engine.calendar import day_of
from msssim.outputs.answer import Answer
from msssim.outputs.charts import RIBBONS, Chart, traces

Cell: TypeAlias = str | float | date

HEADS = ("From", "To", "Series", "Central run", "Mean", "5 %", "25 %", "Median", "75 %", "95 %")


def chart_rows(chart: Chart, answer: Answer) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Return the heads and rows of a chart's table, what lies beneath it last."""
    found = list(traces(chart, answer))
    if chart.beneath:
        found += traces(RIBBONS[chart.beneath], answer)
    heads = HEADS if answer.draws else HEADS[:4]
    rows = []
    for trace in found:
        bands = trace.bands
        values = [bands.central, bands.mean, *bands.quantiles] if answer.draws else [bands.central]
        for step in range(answer.grid.steps):
            start, end = answer.grid.edges[step], answer.grid.edges[step + 1]
            cells = (float(one[step]) for one in values)
            rows.append((day_of(start), day_of(end), trace.label, *cells))
    return heads, rows
