"""What stands around a chart's curves: title, legend, axes and marks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msssim.engine.calendar import Grid, day_of, months_later
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.charts import Chart, Mark
from msssim.outputs.scales import tick
from msssim.scenario.language import marked, phrase, written

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DARK, GREY, FAINT = "#222222", "#6A6A6A", "#DDDDDD"
SMALL = 7.5
MOST_TICKS = 11

OF_RUNS = marked({"stack": "mean of {n} runs", "heat": "median of {n} runs", "fan": "{n} runs"})
"""What a kind of chart shows of many runs."""


def fan_legend(axes: Axes) -> None:
    """Say what the bands and lines of a fan are."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    handles = [
        Line2D([], [], color=GREY, linewidth=1.9, label=phrase("median")),
        Patch(color=GREY, alpha=0.42, linewidth=0, label=phrase("half of the runs")),
        Patch(color=GREY, alpha=0.16, linewidth=0, label=phrase("nine of ten runs")),
        Line2D([], [], color=GREY, linewidth=0.8, dashes=(1, 2), label=phrase("central run")),
    ]
    legend(axes, handles)


def legend(axes: Axes, handles: list[Any]) -> None:
    """Put a legend above the curves, in one row or two."""
    axes.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        ncols=_columns(len(handles)),
        fontsize=SMALL,
        borderpad=0,
        borderaxespad=0.6,
        handlelength=1.8,
        columnspacing=1.4,
    )


def _columns(handles: int) -> int:
    return handles if handles < 6 else (handles + 1) // 2


def title(axes: Axes, chart: Chart, answer: Answer) -> None:
    """Put the title above the legend, and below it the scenario, unit and what the numbers are."""
    key = axes.get_legend()
    entries = len(key.get_texts()) if key else 0
    lift = 4 + 13 * (-(-entries // _columns(entries)) if entries else 0)
    unit = phrase("share of the stated need") if chart.unit == "share" else phrase(chart.unit)
    name = phrase(answer.scenario.name) or phrase("scenario")
    draws = phrase("the central run")
    if answer.draws:
        draws = phrase(OF_RUNS.get(chart.kind, "{n} runs"), n=written(answer.draws))
    small: dict[str, Any] = {"color": GREY, "fontsize": 8}
    large: dict[str, Any] = {"color": DARK, "fontsize": 11, "fontweight": "bold"}
    for text, offset, look in (
        (phrase("{name}: {unit}, {draws}", name=name, unit=unit, draws=draws), lift, small),
        (phrase(chart.title), lift + 13, large),
    ):
        axes.annotate(
            text, (0, 1), xycoords="axes fraction", xytext=(0, offset),
            textcoords="offset points", **look,
        )  # fmt: skip


def paint_mark(axes: Axes, mark: Mark, chart: Chart, answer: Answer) -> None:
    """Paint a KPI: a level across or a day upright, its range beside it in words."""
    if not mark.upright:
        axes.set_ylim(0, max(axes.get_ylim()[1], mark.middle * 1.12))
        axes.axhline(mark.middle, color=DARK, linewidth=1, linestyle=(0, (6, 2, 1, 2)))
        axes.annotate(
            _said(mark, chart, answer), (0.01, mark.middle), xycoords=("axes fraction", "data"),
            xytext=(0, 3), textcoords="offset points", color=DARK, fontsize=SMALL,
        )  # fmt: skip
        return
    start, end = answer.grid.edges[0], answer.grid.edges[-1]
    if not start <= mark.middle <= end:
        return
    axes.axvline(mark.middle, color=GREY, linewidth=0.9, linestyle=(0, (1, 1.5)))
    is_late = mark.middle > (start + end) / 2
    axes.annotate(
        _said(mark, chart, answer), (mark.middle, 0.985), xycoords=("data", "axes fraction"),
        xytext=(-4 if is_late else 4, 0), textcoords="offset points", va="top",
        ha="right" if is_late else "left", color=GREY, fontsize=SMALL,
    )  # fmt: skip


def _said(mark: Mark, chart: Chart, answer: Answer) -> str:
    def show(value: float) -> str:
        return words.day(day_of(value)) if mark.upright else words.amount(value, chart.unit)

    said = words.told(mark.label, show(mark.middle))
    if not answer.draws:
        return said
    low, high = show(mark.kpi.quantiles[0]), show(mark.kpi.quantiles[4])
    if low != high:
        said = (
            f"{said}\n({words.span(low, high)})"
            if mark.upright
            else f"{said} ({words.span(low, high)})"
        )
    if mark.kpi.share < 1:
        said = f"{said}\n{words.in_runs(mark.kpi.share, answer.draws)}"
    return said


def amount_axis(axes: Axes, unit: str) -> None:
    """Have the upright axis say amounts as people read them."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.yaxis.set_major_locator(MaxNLocator(6))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _tick(value, unit, axes)))
    axes.grid(axis="y", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)


def _tick(value: float, unit: str, axes: Axes) -> str:
    places = [float(place) for place in axes.yaxis.get_majorticklocs()]
    low, high = axes.get_ylim()
    seen = [abs(place) for place in places if low <= place <= high]
    spacing = places[1] - places[0] if len(places) > 1 else 1.0
    return tick(value, unit, spacing, max(seen, default=0.0))


def date_axis(axes: Axes, grid: Grid) -> None:
    """Have the axis across say months, as few as stay legible, with the year where it begins."""
    from matplotlib.ticker import FixedFormatter, FixedLocator

    days = month_starts(day_of(grid.edges[0]), day_of(grid.edges[-1]))
    axes.set_xlim(float(grid.edges[0]), float(grid.edges[-1]))
    axes.xaxis.set_major_locator(FixedLocator([day.toordinal() for day in days]))
    axes.xaxis.set_major_formatter(FixedFormatter(month_labels(days)))


def month_starts(start: date, end: date) -> list[date]:
    """Return first days of months between two days, in equal strides and not too many."""
    opening = date(start.year, 1, 1)
    for stride in (1, 2, 3, 6, 12, 24, 60, 120, 600):
        count = (end.year - start.year + 1) * 12 // stride + 1
        days = [months_later(opening, stride * index) for index in range(count)]
        within = [day for day in days if start <= day < end]
        if len(within) <= MOST_TICKS:
            break
    return within


def month_labels(days: list[date]) -> list[str]:
    """Return the months' names, the year below the first of each."""
    labels, year = [], 0
    for day in days:
        name = words.month(day)
        labels.append(name if day.year == year else f"{name}\n{day.year}")
        year = day.year
    return labels
