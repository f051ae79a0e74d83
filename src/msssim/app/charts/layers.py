"""What a chart's canvas holds: areas, lines and pictures in the chart's own numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPolygonF

from msssim.app.charts.shapes import band, heat_image, polygon, stairs
from msssim.app.theme import DASHES, Theme
from msssim.engine.calendar import Grid
from msssim.outputs.answer import Answer
from msssim.outputs.charts import Chart, Trace, traces
from msssim.scenario.uncertain import Array


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer on a chart, with the number of its colour and dashes among those compared."""

    answer: Answer
    label: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape."""

    shape: QPolygonF
    color: QColor


@dataclass(frozen=True, slots=True)
class Line:
    """A line, with the text at its end and where that stands."""

    shape: QPolygonF
    color: QColor
    dash: tuple[float, ...] = ()
    label: str = ""
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """An image over a range of days and values, its rows named."""

    image: QImage
    place: QRectF
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A text on an area, from a day on over so many days, at the height of a value."""

    text: str
    day: float
    days: float
    value: float
    color: QColor


Layer: TypeAlias = Area | Line | Picture | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """All layers of a chart, lowest first, and the lowest and highest value among them."""

    layers: tuple[Layer, ...] = ()
    highest: float = 0.0
    lowest: float = 0.0


def drawing(
    chart: Chart,
    shown: Sequence[Shown],
    ghost: Answer | None,
    theme: Theme,
    against: Answer | None = None,
) -> Drawing:
    """Return what a chart paints of the answers shown, the first of which is the foremost.

    With `against`, what the first has more or less than that, where both have the same steps.
    """
    if not shown or not traces(chart, shown[0].answer):
        return Drawing()
    first = shown[0]
    if against is not None and chart.kind == "fan" and _same_steps(first.answer, against):
        return _differences(chart, first.answer, against, theme)
    found = traces(chart, first.answer)
    if chart.kind in ("stack", "ribbon"):
        return _stack(chart, found, first.answer.grid, theme)
    if chart.kind == "heat":
        return Drawing((_heat(found, first.answer.grid, theme),), 1.0)
    layers: list[Layer] = []
    if ghost is not None:
        layers += _ghost(chart, ghost, theme)
    if len(shown) == 1:
        layers += _fans(found, first.answer.grid, theme)
    else:
        layers += _compared(chart, shown, theme)
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


def _fans(found: Sequence[Trace], grid: Grid, theme: Theme) -> Iterator[Layer]:
    days = grid.ends
    for number, trace in enumerate(found):
        if trace.kind == "fan" and trace.has_draws:
            yield from _bands(days, trace, theme.color(number))
    for number, trace in enumerate(found):
        against = trace.kind == "line"
        color = QColor(theme.muted) if against else theme.color(number)
        yield _line(days, trace, color, DASHES[1] if against else (), trace.label)


def _bands(days: Array, trace: Trace, color: QColor) -> Iterator[Layer]:
    for low, high, opacity in ((0, 4, 0.18), (1, 3, 0.28)):
        faint = QColor(color)
        faint.setAlphaF(opacity)
        quantiles = trace.bands.quantiles
        yield Area(band(days, quantiles[low], quantiles[high]), faint)


def _line(days: Array, trace: Trace, color: QColor, dash: tuple[float, ...], label: str) -> Line:
    values = trace.middle
    finite = np.isfinite(values)
    end = float(values[finite][-1]) if finite.any() else 0.0
    return Line(polygon(days[finite], values[finite]), color, dash, label, end)


def _ghost(chart: Chart, ghost: Answer, theme: Theme) -> Iterator[Layer]:
    for trace in traces(chart, ghost):
        if trace.kind == "fan":
            yield _line(ghost.grid.ends, trace, QColor(theme.ghost), DASHES[2], "")


def _compared(chart: Chart, shown: Sequence[Shown], theme: Theme) -> Iterator[Layer]:
    """Yield the first scenario's outer band, then every scenario's line of every series."""
    first = next(trace for trace in traces(chart, shown[0].answer) if trace.kind == "fan")
    if first.has_draws:
        outer, *_ = _bands(shown[0].answer.grid.ends, first, theme.color(shown[0].number))
        yield outer
    for one in reversed(shown):
        for order, trace in enumerate(traces(chart, one.answer)):
            if trace.kind != "fan":
                continue
            foremost = one is shown[0]
            name = one.label if not order else trace.label if foremost else ""
            dash = DASHES[(one.number + 2 * order) % len(DASHES)]
            yield _line(one.answer.grid.ends, trace, theme.color(one.number), dash, name)


def _same_steps(one: Answer, other: Answer) -> bool:
    return np.array_equal(one.grid.edges, other.grid.edges)


def _differences(chart: Chart, here: Answer, there: Answer, theme: Theme) -> Drawing:
    """Draw the middle of each series less that of the other answer, over the zero line."""
    days = here.grid.ends
    layers: list[Layer] = [Line(polygon(days, np.zeros(len(days))), QColor(theme.muted))]
    highest = lowest = 0.0
    pairs = zip(traces(chart, here), traces(chart, there), strict=True)
    for number, (mine, theirs) in enumerate(pairs):
        gap = np.nan_to_num(mine.middle - theirs.middle, posinf=0, neginf=0)
        if mine.kind == "line" and not gap.any():
            continue
        color = QColor(theme.muted) if mine.kind == "line" else theme.color(number)
        if mine.kind == "fan":
            faint = QColor(color)
            faint.setAlphaF(0.2)
            layers.append(Area(band(days, np.zeros(len(days)), gap), faint))
        dash = DASHES[1] if mine.kind == "line" else DASHES[number % len(DASHES)]
        layers.append(Line(polygon(days, gap), color, dash, mine.label, float(gap[-1])))
        highest, lowest = max(highest, float(gap.max())), min(lowest, float(gap.min()))
    return Drawing(tuple(layers), highest, lowest)


def _stack(chart: Chart, found: Sequence[Trace], grid: Grid, theme: Theme) -> Drawing:
    layers: list[Layer] = []
    below = np.zeros(grid.steps)
    for number, trace in enumerate(found):
        above = below + np.nan_to_num(trace.typical)
        days, low = stairs(grid.edges, below)
        _, high = stairs(grid.edges, above)
        color = (
            QColor(theme.reasons[trace.key[1]]) if chart.kind == "ribbon" else theme.color(number)
        )
        layers.append(Area(band(days, low, high), color))
        below = above
    if chart.kind == "stack":
        layers += _stack_labels(found, theme)
    else:
        layers += _ribbon_labels(found, grid, theme)
    return Drawing(tuple(layers), float(below.max(initial=0.0)))


def _stack_labels(found: Sequence[Trace], theme: Theme) -> Iterator[Layer]:
    for number, trace in enumerate(found):
        yield Line(QPolygonF(), theme.color(number), (), trace.label, np.nan)


def _ribbon_labels(found: Sequence[Trace], grid: Grid, theme: Theme) -> Iterator[Layer]:
    """Name what binds most, once for each spell in which it does."""
    shares = np.array([np.nan_to_num(trace.typical) for trace in found])
    most = shares.argmax(axis=0)
    starts = [0, *(np.flatnonzero(np.diff(most)) + 1).tolist(), grid.steps]
    for first, end in pairwise(starts):
        trace = found[most[first]]
        middle = (first + end) // 2
        below = float(shares[: most[first], middle].sum())
        ground = QColor(theme.reasons[trace.key[1]])
        ink = QColor("#000000" if ground.lightnessF() > 0.45 else "#ffffff")
        day, last = float(grid.edges[first]), float(grid.edges[end])
        value = below + float(shares[most[first], middle]) / 2
        yield Label(trace.label, day, last - day, value, ink)


def _heat(found: Sequence[Trace], grid: Grid, theme: Theme) -> Picture:
    values = np.array([trace.middle for trace in found])
    edges = grid.edges
    days = np.arange(edges[0], edges[-1])
    step = np.searchsorted(edges, days, side="right") - 1
    image = heat_image(values[:, step], *(QColor(color) for color in theme.heat))
    place = QRectF(edges[0], 0, edges[-1] - edges[0], 1)
    return Picture(image, place, tuple(trace.label for trace in found))
