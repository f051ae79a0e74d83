"""What a chart says on one day, in a line."""

from __future__ import annotations

import numpy as np

from msssim.engine.calendar import Grid, day_of
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.charts import RIBBONS, Chart, Trace, traces
from msssim.scenario.language import phrase


def step_at(grid: Grid, day: float) -> int:
    """Return the step that holds a day, the nearest one where none does."""
    return int(np.clip(grid.step_of(day), 0, grid.steps - 1))


def reading(chart: Chart, answer: Answer, day: float) -> str:
    """Return a chart's values on a day with the range of nine in ten runs, and what binds."""
    step = step_at(answer.grid, day)
    found = traces(chart, answer)
    parts = _parts(chart, found, step)
    if chart.beneath:
        parts.append(_binding(traces(RIBBONS[chart.beneath], answer), step, answer.draws))
    shown = words.day(day_of(answer.grid.ends[step]))
    return words.told(shown, ", ".join(part for part in parts if part))


def _parts(chart: Chart, found: tuple[Trace, ...], step: int) -> list[str]:
    if chart.kind == "stack":
        return _summed(chart, found, step)
    if chart.kind == "heat":
        return _between(chart, found, step)
    return [_said(chart, trace, step) for trace in found]


def _summed(chart: Chart, found: tuple[Trace, ...], step: int) -> list[str]:
    """Return the sum of all parts, and the largest."""
    if not found:
        return []
    values = {trace.label: float(trace.typical[step]) for trace in found}
    most = max(values, key=lambda label: values[label])
    total = _amount(sum(values.values()), chart)
    return [
        phrase("{total} in all", total=total),
        phrase("most for {part} ({amount})", part=most, amount=_amount(values[most], chart)),
    ]


def _between(chart: Chart, found: tuple[Trace, ...], step: int) -> list[str]:
    """Return the least and the greatest of all rows."""
    if not found:
        return []
    ordered = sorted(found, key=lambda trace: float(trace.middle[step]))
    ends = (ordered[-1], ordered[0]) if len(ordered) > 1 else (ordered[0],)
    return [f"{trace.label} {_amount(float(trace.middle[step]), chart)}" for trace in ends]


def _said(chart: Chart, trace: Trace, step: int) -> str:
    label = trace.label if trace.key[1] else trace.label.lower()  # parts have names of their own
    text = f"{label} {_amount(float(trace.middle[step]), chart)}"
    if trace.kind != "fan" or not trace.has_draws:
        return text
    low, high = (_amount(float(trace.bands.quantiles[at][step]), chart) for at in (0, 4))
    return text if low == high else f"{text} ({words.span(low, high)})"


def _amount(value: float, chart: Chart) -> str:
    """Return a value in the chart's unit; next to nothing is nothing, never less."""
    return words.amount(0.0 if abs(value) < 0.5 and chart.unit != "share" else value, chart.unit)


def _binding(found: tuple[Trace, ...], step: int, draws: int) -> str:
    if not found:
        return ""
    most = max(found, key=lambda trace: trace.typical[step])
    often = f" {words.in_runs(float(most.typical[step]), draws)}" if draws else ""
    return phrase("what binds: {reason}", reason=f"{most.label}{often}")
