"""What a chart says on one day, in a line."""

from __future__ import annotations

import numpy as np

from msssim.engine.calendar import Grid, day_of
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.charts import RIBBONS, Chart, Trace, traces


def step_at(grid: Grid, day: float) -> int:
    """Return the step that holds a day, the nearest one where none does."""
    return int(np.clip(grid.step_of(day), 0, grid.steps - 1))


def reading(chart: Chart, answer: Answer, day: float) -> str:
    """Return a chart's values on a day with the range of nine in ten runs, and what binds."""
    step = step_at(answer.grid, day)
    found = traces(chart, answer)
    parts = [_said(chart, trace, step) for trace in found]
    if chart.beneath:
        parts.append(_binding(traces(RIBBONS[chart.beneath], answer), step, answer.draws))
    shown = words.day(day_of(answer.grid.ends[step]))
    return f"{shown}: {', '.join(part for part in parts if part)}"


def _said(chart: Chart, trace: Trace, step: int) -> str:
    stacked = chart.kind in ("stack", "ribbon")
    value = trace.typical[step] if stacked else trace.middle[step]
    text = f"{trace.label.lower()} {words.amount(float(value), chart.unit)}"
    if trace.kind != "fan" or not trace.has_draws:
        return text
    low, high = trace.bands.quantiles[0][step], trace.bands.quantiles[4][step]
    if low == high:
        return text
    return f"{text} ({words.amount(low, chart.unit)} to {words.amount(high, chart.unit)})"


def _binding(found: tuple[Trace, ...], step: int, draws: int) -> str:
    if not found:
        return ""
    most = max(found, key=lambda trace: trace.typical[step])
    often = f" {words.in_runs(float(most.typical[step]), draws)}" if draws else ""
    return f"what binds: {most.label}{often}"
