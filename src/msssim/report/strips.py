"""A KPI of many scenarios as a chart: how it spreads within each and between them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from msssim.batch.reading import Cell
from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.bands import NAMES as QUANTILES
from msssim.outputs.comparing import kpi_name
from msssim.outputs.kpis import DATE, unit_of
from msssim.report.figures import COLOURS
from msssim.report.furniture import FAINT, GREY, month_labels, month_starts
from msssim.report.grids import Grid, Rows
from msssim.report.images import image_of
from msssim.scenario.language import phrase, written
from msssim.studies.tabling import Side

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

YES_OR_NO = ("run_out_in_mandate",)
"""KPIs that are yes or no in a draw: there is no spread to show."""

MOST_NAMED = 40
"""Scenarios that have room for their names; more are ranked by their medians."""

LONGEST = 44


@dataclass(frozen=True, slots=True)
class Line:
    """A scenario's KPI over its draws: quantiles, and in what share of the runs it has a value."""

    name: str
    quantiles: tuple[float, ...]
    share: float
    draws: int

    @property
    def has_value(self) -> str:
        """In how many of the runs it has a value, in words."""
        return words.in_runs(self.share, self.draws)


@dataclass(frozen=True, slots=True)
class Strip:
    """A KPI of all scenarios, with its sentence and its table."""

    title: str
    unit: str
    lines: tuple[Line, ...]
    sentence: str
    table: Grid


def strip(side: Side, rows: Mapping[str, int], kpi: str) -> Strip:
    """Return how a KPI spreads in some scenarios, given with their draws; nan for no value."""
    lines = tuple(_line(side, row, draws, kpi) for row, draws in rows.items())
    unit, title = unit_of(kpi), kpi_name(kpi)
    table: Rows = [(one.name, *_texts(one, unit)) for one in lines]
    heads = (
        phrase("Scenario"),
        phrase("Median"),
        phrase("Half of the runs"),
        phrase("Nine of ten runs"),
        phrase("Has a value"),
    )
    return Strip(title, unit, lines, _sentence(title, unit, lines), Grid(title, heads, table))


def number_of(cell: Cell) -> float | None:
    """Return a cell as a number, days as ordinals; none for texts and what is not there."""
    if cell is None or isinstance(cell, str):
        return None
    return float(cell.toordinal() if isinstance(cell, date) else cell)


def _line(side: Side, row: str, draws: int, kpi: str) -> Line:
    found = side.results.kpis[row].get(kpi, {})
    share = number_of(found.get("share"))
    cells = [found.get(name if share is not None else "central") for name in QUANTILES]
    values = tuple(math.nan if (v := number_of(cell)) is None else v for cell in cells)
    has_one = 0.0 if math.isnan(values[2]) else 1.0
    return Line(row, values, has_one if share is None else share, draws)


def _texts(line: Line, unit: str) -> tuple[str, str, str, str]:
    low, lower, middle, higher, high = (_said(value, unit) for value in line.quantiles)
    if math.isnan(line.quantiles[2]):
        return words.NONE, "", "", line.has_value
    return middle, words.span(lower, higher), words.span(low, high), line.has_value


def _said(value: float, unit: str) -> str:
    if unit == DATE:
        return words.day(None if math.isnan(value) else day_of(value))
    return words.amount(value, unit)


def _sentence(title: str, unit: str, lines: Sequence[Line]) -> str:
    there = [one for one in lines if not math.isnan(one.quantiles[2])]
    if not there:
        return phrase("{kpi}: no scenario has a value.", kpi=title)
    low = min(there, key=lambda one: one.quantiles[2])
    high = max(there, key=lambda one: one.quantiles[2])
    said = phrase(
        "{kpi}: the median is {value} in every scenario.",
        kpi=title,
        value=_said(low.quantiles[2], unit),
    )
    if low.quantiles[2] < high.quantiles[2]:
        said = phrase(
            "{kpi}: medians from {low} (“{a}”) to {high} (“{b}”).",
            kpi=title,
            low=_said(low.quantiles[2], unit),
            a=low.name,
            high=_said(high.quantiles[2], unit),
            b=high.name,
        )
    without = len(lines) - len(there)
    if not without:
        return said
    none = phrase(
        "It has no value in {n} of {total} scenarios.",
        n=written(without),
        total=written(len(lines)),
    )
    return f"{said} {none}"


def strip_svg(found: Strip) -> bytes:
    """Return a strip as the bytes of an SVG image."""
    return image_of(lambda: _painted(found))


def _painted(found: Strip) -> Figure:
    from matplotlib.figure import Figure

    shown = [one for one in found.lines if not math.isnan(one.quantiles[2])]
    is_named = len(found.lines) <= MOST_NAMED
    height = 1.0 + 0.24 * max(len(shown), 1) if is_named else 3.6
    figure = Figure(figsize=(7.6, height), layout="constrained")
    axes = figure.subplots()
    if not shown:
        axes.text(
            0.5, 0.5, phrase("No scenario has a value"), transform=axes.transAxes, ha="center"
        )
        axes.set_axis_off()
        return figure
    (_whiskers if is_named else _ranked)(axes, shown)
    _value_axis(axes, found.unit, shown, upright=not is_named)
    return figure


def _whiskers(axes: Axes, shown: Sequence[Line]) -> None:
    """Paint a row for each scenario: nine of ten runs as a line, half as a bar, the median."""
    for row, one in enumerate(shown):
        low, lower, middle, higher, high = one.quantiles
        axes.plot([low, high], [row, row], color=COLOURS[0], linewidth=1.1, alpha=0.6)
        axes.barh(row, higher - lower, left=lower, height=0.42, color=COLOURS[0], alpha=0.35)
        axes.plot([middle], [row], "o", color=COLOURS[0], markersize=4.5)
        if one.share < 1:
            said = one.has_value
            axes.annotate(
                said, (1, row), xycoords=("axes fraction", "data"), xytext=(6, 0),
                textcoords="offset points", va="center", color=GREY, fontsize=7,
                annotation_clip=False,
            )  # fmt: skip
    axes.set_yticks(range(len(shown)), [_short(one.name) for one in shown], fontsize=7.5)
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.tick_params(left=False)


def _ranked(axes: Axes, shown: Sequence[Line]) -> None:
    """Paint all scenarios side by side, from the least median to the most, as bands."""
    ordered = sorted(shown, key=lambda one: one.quantiles[2])
    low, lower, middle, higher, high = zip(*(one.quantiles for one in ordered), strict=True)
    ranks = range(1, len(ordered) + 1)
    axes.fill_between(ranks, low, high, color=COLOURS[0], alpha=0.16, linewidth=0, step="mid")
    axes.fill_between(ranks, lower, higher, color=COLOURS[0], alpha=0.3, linewidth=0, step="mid")
    axes.plot(ranks, middle, color=COLOURS[0], linewidth=1.9, drawstyle="steps-mid")
    axes.set_xlabel(phrase("scenarios, from the least median to the most"))
    axes.set_xlim(0.5, len(ordered) + 0.5)


def _value_axis(axes: Axes, unit: str, shown: Sequence[Line], *, upright: bool) -> None:
    """Have the axis of values say them as people read them."""
    from matplotlib.ticker import FixedFormatter, FixedLocator, FuncFormatter, MaxNLocator

    axis = axes.yaxis if upright else axes.xaxis
    axes.grid(axis="y" if upright else "x", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)
    ends = [value for one in shown for value in one.quantiles]
    days = month_starts(day_of(min(ends)), day_of(max(ends) + 1)) if unit == DATE else []
    if unit == DATE and len(days) > 1:
        axis.set_major_locator(FixedLocator([day.toordinal() for day in days]))
        axis.set_major_formatter(FixedFormatter(month_labels(days)))
    else:
        axis.set_major_locator(MaxNLocator(4 if unit == DATE else 6))
        axis.set_major_formatter(FuncFormatter(lambda value, _: _said(float(value), unit)))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
