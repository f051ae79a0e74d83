"""Charts painted with matplotlib: legible in print, in grey and to the colour-blind.

Only matplotlib's objects are used, never pyplot; the same answer gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from msssim.engine.calendar import Grid
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.charts import RIBBONS, Chart, Trace, marks, traces
from msssim.report.furniture import (
    DARK,
    SMALL,
    amount_axis,
    date_axis,
    fan_legend,
    legend,
    paint_marks,
    short,
    title,
)
from msssim.report.images import image_of
from msssim.scenario.language import phrase
from msssim.scenario.uncertain import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8A8A8A", "#F0E442")
"""Okabe and Ito's colours, told apart by nearly everybody."""

DASHES: tuple[Any, ...] = ("-", (0, (5, 1.5)), (0, (1.5, 1)))
LONGEST_PART, LONGEST_ROW = 20, 40
"""Columns of the name of a part in a legend, and of a row."""

HATCHES = ("", "////", "....", "\\\\\\\\", "xxxx", "", "||||", "++++")
REASON_LOOKS = {
    "none": ("#E8E8E8", ""),
    "mandate": ("#3B3B3B", ""),
    "money": ("#D55E00", ""),
    "clearance": ("#CC79A7", "////"),
    "offers": ("#56B4E9", "...."),
    "suspended": ("#8A8A8A", "xxxx"),
    "ceiling": ("#F0E442", "\\\\\\\\"),
    "beds": ("#009E73", "||||"),
    "airlift": ("#0072B2", "++++"),
}
"""The colour and hatch of each reason that may bind."""


def picture(chart: Chart, answer: Answer, form: Literal["svg", "png"] | str) -> bytes:
    """Return a chart as the bytes of an image; the same answer gives the same bytes."""
    return image_of(lambda: painted(chart, answer), form)


def painted(chart: Chart, answer: Answer) -> Figure:
    """Return a chart as a figure, its ribbon beneath it on the same dates."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.6, 4.4), layout="constrained")
    below = RIBBONS.get(chart.beneath)
    if below is None:
        axes = figure.subplots()
    else:
        axes, strip = figure.subplots(2, 1, sharex=True, height_ratios=[6, 1])
        _ribbon(strip, below, answer)
    _paint(axes, chart, answer)
    title(axes, chart, answer)
    date_axis(axes if below is None else strip, answer.grid)
    return figure


def _paint(axes: Axes, chart: Chart, answer: Answer) -> None:
    found = traces(chart, answer)
    if not found:
        axes.text(
            0.5,
            0.5,
            phrase("Nothing to show in this scenario."),
            transform=axes.transAxes,
            ha="center",
        )
    elif chart.kind == "heat":
        _heat(axes, found, answer.grid)
        return
    elif chart.kind == "stack":
        _stack(axes, found, answer.grid)
    else:
        _fans(axes, found, answer.grid)
        highest = max(float(_highest(trace).max()) for trace in found)
        axes.set_ylim(0, highest * (1.25 if chart.dates else 1.08) or 1.0)
    paint_marks(axes, marks(chart, answer), chart, answer)
    if chart.kind == "fan":
        _direct_labels(axes, found, answer.grid)
    amount_axis(axes, chart.unit)


def _fans(axes: Axes, found: tuple[Trace, ...], grid: Grid) -> None:
    """Paint 50 and 90 % bands, the median over them and the central run as a thin line."""
    for index, trace in enumerate(found):
        is_line = trace.kind == "line"
        colour = DARK if is_line else COLOURS[index]
        dashes = (0, (4, 2)) if is_line else DASHES[index % len(DASHES)]
        if not is_line and trace.has_draws:
            low, lower, _, higher, high = trace.bands.quantiles
            axes.fill_between(grid.ends, low, high, color=colour, alpha=0.16, linewidth=0)
            axes.fill_between(grid.ends, lower, higher, color=colour, alpha=0.26, linewidth=0)
            axes.plot(grid.ends, trace.bands.central, color=colour, linewidth=0.8, dashes=(1, 2))
        width = 1.2 if is_line else 1.9
        axes.plot(grid.ends, trace.middle, color=colour, linewidth=width, linestyle=dashes)
    if any(trace.has_draws for trace in found):
        fan_legend(axes)


def _direct_labels(axes: Axes, found: tuple[Trace, ...], grid: Grid) -> None:
    """Name each line at its end, moved apart where ends are close."""
    top = axes.get_ylim()[1]
    ends = [(float(trace.middle[-1]), index) for index, trace in enumerate(found)]
    placed = -1.0
    for end, index in sorted(ends):
        placed = max(end, placed + 0.055 * top) if placed >= 0 else end
        trace = found[index]
        axes.annotate(
            trace.label,
            (grid.ends[-1], placed),
            xytext=(5, 0),
            textcoords="offset points",
            va="center",
            color=DARK if trace.kind == "line" else COLOURS[index],
            annotation_clip=False,
        )


def _highest(trace: Trace) -> Array:
    if trace.kind == "line" or not trace.has_draws:
        return trace.middle
    return np.asarray(np.maximum(trace.bands.quantiles[4], trace.bands.central))


def _stack(axes: Axes, found: tuple[Trace, ...], grid: Grid) -> None:
    """Paint means on one another as steps, each with its own hatch."""
    from matplotlib.patches import Patch

    floor = np.zeros(grid.steps)
    handles = []
    for index, trace in enumerate(found):
        look: dict[str, Any] = {
            "facecolor": COLOURS[index % len(COLOURS)],
            "hatch": HATCHES[index % len(HATCHES)],
            "edgecolor": "white",
            "linewidth": 0.0,
        }
        above = floor + trace.typical
        axes.fill_between(grid.edges, _stepped(floor), _stepped(above), step="post", **look)
        handles.append(Patch(label=short(trace.label, LONGEST_PART), **look))
        floor = above
    axes.set_ylim(0, float(floor.max()) * 1.05 or 1.0)
    legend(axes, handles)


def _stepped(values: Array) -> Array:
    """Return values for each edge, the last one held."""
    return np.concatenate([values, values[-1:]])


def _ribbon(axes: Axes, chart: Chart, answer: Answer) -> None:
    """Paint the share of runs in which each reason binds, side by side from 0 to 1."""
    from matplotlib.patches import Patch

    floor = np.zeros(answer.grid.steps)
    handles = []
    for trace in traces(chart, answer):
        colour, hatch = REASON_LOOKS[trace.key[1]]
        look: dict[str, Any] = {
            "facecolor": colour,
            "hatch": hatch,
            "edgecolor": "white",
            "linewidth": 0,
        }
        above = floor + trace.typical
        axes.fill_between(answer.grid.edges, _stepped(floor), _stepped(above), step="post", **look)
        handles.append(Patch(label=trace.label, **look))
        floor = above
    axes.set_ylim(0, 1)
    axes.set_yticks([0, 1], ["0", "100"] if answer.draws else ["", ""])
    if answer.draws:
        axes.set_ylabel(phrase("of 100\nruns"), rotation=0, ha="right", va="center", fontsize=7)
    said = phrase("What holds strength below target")
    axes.annotate(
        said,
        (0, 1),
        xycoords="axes fraction",
        xytext=(0, 4),
        textcoords="offset points",
        fontsize=8,
    )
    axes.figure.legend(handles=handles, loc="outside lower center", ncols=5, fontsize=SMALL)


def _heat(axes: Axes, found: tuple[Trace, ...], grid: Grid) -> None:
    """Paint each part as a row, darker where more of it is covered, its last value beside it."""
    rows = np.array([trace.middle for trace in found])
    mesh = axes.pcolormesh(
        grid.edges, np.arange(len(found) + 1), rows, cmap="Blues", vmin=0, vmax=1
    )
    axes.set_yticks(
        np.arange(len(found)) + 0.5, [short(trace.label, LONGEST_ROW) for trace in found]
    )
    axes.invert_yaxis()
    axes.hlines(np.arange(1, len(found)), *grid.edges[[0, -1]], color="white", linewidth=1.5)
    ends = [words.share(float(trace.middle[-1])) for trace in found]
    for row, said in [
        (-0.3, phrase("at the end")),
        *((row + 0.5, said) for row, said in enumerate(ends)),
    ]:
        axes.annotate(
            said, (grid.edges[-1], row), xytext=(5, 0), textcoords="offset points", va="center",
            fontsize=SMALL, annotation_clip=False,
        )  # fmt: skip
    bar = axes.figure.colorbar(mesh, ax=axes, location="bottom", shrink=0.5, aspect=40, pad=0.02)
    bar.set_ticks([0, 0.25, 0.5, 0.75, 1], labels=["0", "25", "50", "75", "100 %"])
    axes.tick_params(left=False)
