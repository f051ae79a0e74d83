"""Several scenarios in one chart: their lines over one another, and what lies between two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtGui import QColor

from msssim.app.charts.layers import Area, Drawing, Layer, Line, Shown, faded, fan, line
from msssim.app.charts.shapes import band, stairs
from msssim.app.theme import DASHES, Theme, dash_of
from msssim.engine.calendar import Grid
from msssim.outputs.charts import Chart, traces
from msssim.outputs.gaps import Gap
from msssim.scenario.uncertain import Array

ROW_MARGIN = 0.1
"""The share of a row above and below its line."""


def compared(chart: Chart, shown: Sequence[Shown], theme: Theme) -> Iterator[Layer]:
    """Yield the first scenario's outer band, then every scenario's line of every series."""
    first = next(trace for trace in traces(chart, shown[0].answer) if trace.kind == "fan")
    if first.has_draws:
        outer, *_ = fan(shown[0].answer.grid.ends, first.bands, theme.color(shown[0].number))
        yield outer
    several = len(chart.series) > 1
    for one in reversed(shown):
        fans = [trace for trace in traces(chart, one.answer) if trace.kind == "fan"]
        for order, trace in enumerate(fans):
            name = f"{trace.label}, {one.label}" if several else one.label
            dash = dash_of(one.number, order)
            color = theme.color(one.number)
            yield line(one.answer.grid.ends, trace.middle, color, dash, name)


def totals(chart: Chart, shown: Sequence[Shown], theme: Theme) -> tuple[list[Line], float]:
    """Return what the parts of each other scenario add up to, as lines, and the highest of all."""
    lines, highest = [], 0.0
    for one in reversed(shown[1:]):
        found = traces(chart, one.answer)
        if found:
            total = np.sum([trace.added for trace in found], axis=0)
            days, values = stairs(one.answer.grid.edges, total)
            lines.append(_scenario_line(one, days, values, theme, one.label))
            highest = max(highest, float(total.max(initial=0.0)))
    return lines, highest


def row_lines(chart: Chart, shown: Sequence[Shown], theme: Theme) -> Iterator[Line]:
    """Yield each other scenario's line in each row of the foremost one's picture."""
    rows = [trace.key for trace in traces(chart, shown[0].answer)]
    height = 1 / max(1, len(rows))
    for one in reversed(shown[1:]):
        found = {trace.key: trace.middle for trace in traces(chart, one.answer)}
        there = [key for key in rows if key in found]
        for key in there:
            floor = 1 - (rows.index(key) + 1) * height + ROW_MARGIN * height
            values = floor + np.clip(found[key], 0, 1) * height * (1 - 2 * ROW_MARGIN)
            name = one.label if key == there[0] else ""
            days, corners = stairs(one.answer.grid.edges, values)
            yield _scenario_line(one, days, corners, theme, name)


def _scenario_line(one: Shown, days: Array, values: Array, theme: Theme, name: str) -> Line:
    dash = dash_of(one.number)
    return line(days, values, theme.color(one.number), dash, name, QColor(theme.base))


def differences(gaps: Sequence[Gap], grid: Grid, theme: Theme) -> Drawing:
    """Draw what lies between two answers over the zero line, with its band where that is known."""
    days = grid.ends
    layers: list[Layer] = []
    highest = lowest = 0.0
    for number, gap in enumerate(gaps):
        color = QColor(theme.muted) if gap.is_beside else theme.color(number)
        if gap.bands is not None:
            layers += fan(days, gap.bands, color)
        elif not gap.is_beside:
            layers.append(Area(band(days, np.zeros(len(days)), gap.middle), faded(color, 0.2)))
        edges = gap.middle if gap.bands is None else gap.bands.quantiles
        highest = max(highest, float(np.nan_to_num(edges, posinf=0, neginf=0).max()))
        lowest = min(lowest, float(np.nan_to_num(edges, posinf=0, neginf=0).min()))
    layers.append(line(days, np.zeros(len(days)), QColor(theme.muted)))
    for number, gap in enumerate(gaps):
        color = QColor(theme.muted) if gap.is_beside else theme.color(number)
        dash = DASHES[1] if gap.is_beside else DASHES[number % len(DASHES)]
        layers.append(line(days, gap.middle, color, dash, gap.label))
    return Drawing(tuple(layers), highest, lowest)
