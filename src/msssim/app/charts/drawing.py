"""What a chart paints of one answer: fans, stacks, ribbons and heat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from msssim.app.charts.layers import (
    Against,
    Area,
    Drawing,
    Label,
    Layer,
    Line,
    Picture,
    Shown,
    Spell,
    fan,
    line,
)
from msssim.app.charts.overlays import compared, differences, row_lines, totals
from msssim.app.charts.shapes import band, heat_image, stairs
from msssim.app.theme import DASHES, HATCHES, Theme, ink_on, mixed
from msssim.engine.calendar import Grid
from msssim.outputs.answer import Answer
from msssim.outputs.charts import Chart, Trace, traces
from msssim.outputs.gaps import gaps_between
from msssim.scenario.uncertain import Array

PLAIN = Qt.BrushStyle.NoBrush
SEEN = 0.02
"""The share of the runs from which on what binds is seen in a strip."""

PALE = 0.42
"""How much of its colour an area keeps under the lines of other scenarios."""


def drawing(
    chart: Chart,
    shown: Sequence[Shown],
    ghost: Answer | None,
    theme: Theme,
    against: Against | None = None,
) -> Drawing:
    """Return what a chart paints of the answers shown, the first of which is the foremost.

    With `against`, what the first has more or less than that, where both have the same steps.
    """
    if not shown or not (found := traces(chart, shown[0].answer)):
        return Drawing()
    grid = shown[0].answer.grid
    if against is not None and chart.kind != "ribbon":
        gaps = gaps_between(chart, shown[0].answer, against.answer, against.paired)
        if gaps and chart.kind == "heat":
            rows = np.array([gap.middle for gap in gaps])
            return _heat(rows, [gap.label for gap in gaps], grid, theme.gaps, lowest=-1)
        if gaps:
            return differences(gaps, grid, theme)
    if chart.kind == "heat":
        rows = np.array([trace.middle for trace in found])
        made = _heat(rows, [trace.label for trace in found], grid, theme.heat)
        return replace(made, layers=(*made.layers, *row_lines(chart, shown, theme)))
    if chart.kind in ("stack", "ribbon"):
        return _stack(chart, found, shown, theme)
    return _fans(chart, shown, ghost, theme)


def _fans(chart: Chart, shown: Sequence[Shown], ghost: Answer | None, theme: Theme) -> Drawing:
    layers: list[Layer] = []
    if ghost is not None:
        layers += _ghost(chart, ghost, theme)
    if len(shown) == 1:
        layers += _fan(traces(chart, shown[0].answer), shown[0].answer.grid, theme)
    else:
        layers += compared(chart, shown, theme)
    return Drawing(tuple(layers), max(_highest(traces(chart, s.answer)) for s in shown))


def _highest(found: Sequence[Trace]) -> float:
    tops = []
    for trace in found:
        tops.append(trace.middle)
        if trace.kind == "fan" and trace.has_draws:
            tops.append(trace.bands.quantiles[4])
    finite = np.concatenate(tops)
    finite = finite[np.isfinite(finite)]
    return float(finite.max(initial=0.0))


def _fan(found: Sequence[Trace], grid: Grid, theme: Theme) -> Iterator[Layer]:
    days = grid.ends
    for number, trace in enumerate(found):
        if trace.kind == "fan" and trace.has_draws:
            yield from fan(days, trace.bands, theme.color(number))
    for number, trace in enumerate(found):
        against = trace.kind == "line"
        color = QColor(theme.muted) if against else theme.color(number)
        yield line(days, trace.middle, color, DASHES[1] if against else (), trace.label)


def _ghost(chart: Chart, ghost: Answer, theme: Theme) -> Iterator[Line]:
    for trace in traces(chart, ghost):
        if trace.kind == "fan":
            yield line(ghost.grid.ends, trace.middle, QColor(theme.ghost), DASHES[2])


def _stack(chart: Chart, found: Sequence[Trace], shown: Sequence[Shown], theme: Theme) -> Drawing:
    grid, several = shown[0].answer.grid, len(shown) > 1 and chart.kind == "stack"
    layers: list[Layer] = []
    key: list[tuple[str, QColor]] = []
    below = np.zeros(grid.steps)
    for number, trace in enumerate(found):
        above = below + trace.added
        days, low = stairs(grid.edges, below)
        _, high = stairs(grid.edges, above)
        color = (
            QColor(theme.reasons[trace.key[1]]) if chart.kind == "ribbon" else theme.color(number)
        )
        color = mixed(color, PALE, QColor(theme.base)) if several else color
        hatch = HATCHES.get(trace.key[1], PLAIN) if chart.kind == "ribbon" else PLAIN
        layers.append(Area(band(days, low, high), color, hatch))
        key.insert(0, (trace.label, color))
        below = above
    highest = float(below.max(initial=0.0))
    if chart.kind == "ribbon":
        labels = _ribbon_labels(found, grid, theme)
        return Drawing((*layers, *labels), highest, spells=_spells(found, theme))
    if several:
        lines, top = totals(chart, shown, theme)
        layers, highest = [*layers, *lines], max(highest, top)
    return Drawing(tuple(layers), highest, key=tuple(key))


def _ribbon_labels(found: Sequence[Trace], grid: Grid, theme: Theme) -> Iterator[Layer]:
    """Name what binds most, once for each spell in which it does."""
    shares = np.array([trace.added for trace in found])
    most = shares.argmax(axis=0)
    starts = [0, *(np.flatnonzero(np.diff(most)) + 1).tolist(), grid.steps]
    for first, end in pairwise(starts):
        trace = found[most[first]]
        here = shares[:, first:end]
        middles = here[: most[first]].sum(axis=0) + here[most[first]] / 2
        ground = theme.reasons[trace.key[1]]
        ink = QColor(ink_on(ground))
        yield Label(trace.label, grid.edges[first : end + 1], middles, ink, QColor(ground))


def _spells(found: Sequence[Trace], theme: Theme) -> tuple[Spell, ...]:
    """Return what binds anywhere so that it is seen, what does most of the time first."""
    shares = [(np.nan_to_num(trace.typical), trace.key[1], trace.label) for trace in found]
    seen = [one for one in shares if one[0].max(initial=0.0) >= SEEN]
    seen.sort(key=lambda one: -float(one[0].sum()))
    return tuple(
        Spell(label, QColor(theme.reasons[reason]), HATCHES.get(reason, PLAIN))
        for _, reason, label in seen
    )


def _heat(
    rows: Array, names: Sequence[str], grid: Grid, colors: Sequence[str], lowest: float = 0.0
) -> Drawing:
    """Paint values (rows, steps) between a lowest and 1 in colours, a row each."""
    edges = grid.edges
    days = np.arange(edges[0], edges[-1])
    step = np.searchsorted(edges, days, side="right") - 1
    shares = (rows - lowest) / (1 - lowest)
    image = heat_image(shares, [QColor(color) for color in colors], step)
    place = QRectF(edges[0], 0, edges[-1] - edges[0], 1)
    return Drawing((Picture(image, place, tuple(names)),), 1.0)
