"""What stands around a chart's curves: title, legend, axes and marks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

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
BROAD = "WMmw@%—…"
LONGEST_NAMES = (64, 28)
"""Columns of a scenario's name in a figure, and in one with names of rows at its left."""

SAID, LINE = 0.3, 9.5
"""How wide what is said of a day may be, as a share of the calendar; points of a line of it."""

OF_RUNS = marked({"stack": "mean of {n} runs", "heat": "median of {n} runs", "fan": "{n} runs"})
"""What a kind of chart shows of many runs."""


def short(text: str, most: int) -> str:
    """Return a text within so many columns: what is longer would push a figure's curves aside."""
    room = float(most)
    for index, letter in enumerate(text):
        room -= _width(letter)
        if room < 0:
            return f"{text[: index - 1].rstrip()}…"
    return text


def _width(letter: str) -> float:
    """Return about how many columns a letter takes in the font of the figures."""
    if letter in BROAD or east_asian_width(letter) in ("W", "F"):
        return 2.0
    return 1.3 if letter.isupper() else 1.0


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
    name = short(phrase(answer.scenario.name), LONGEST_NAMES[chart.kind == "heat"]) or phrase(
        "scenario"
    )
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


def paint_marks(axes: Axes, marks: Iterable[Mark], chart: Chart, answer: Answer) -> None:
    """Paint KPIs: levels across and days upright, a day's words below those that it would cover."""
    start, end = (float(edge) for edge in answer.grid.edges[[0, -1]])
    taken: list[tuple[float, float, int]] = []
    for mark in marks:
        said = _said(mark, chart, answer)
        if not mark.upright:
            _paint_level(axes, mark.middle, said)
        elif start <= mark.middle <= end:
            is_late = mark.middle > (start + end) / 2
            left = mark.middle - SAID * (end - start) * is_late
            right = left + SAID * (end - start)
            above = max((row for low, high, row in taken if low < right and left < high), default=0)
            taken.append((left, right, above + said.count("\n") + 1))
            _paint_day(axes, mark.middle, said, above, is_late=is_late)


def _paint_level(axes: Axes, level: float, said: str) -> None:
    axes.set_ylim(0, max(axes.get_ylim()[1], level * 1.12))
    axes.axhline(level, color=DARK, linewidth=1, linestyle=(0, (6, 2, 1, 2)))
    axes.annotate(
        said, (0.01, level), xycoords=("axes fraction", "data"),
        xytext=(0, 3), textcoords="offset points", color=DARK, fontsize=SMALL,
    )  # fmt: skip


def _paint_day(axes: Axes, day: float, said: str, above: int, *, is_late: bool) -> None:
    """Paint a day with its words, so many lines below the top, to its left where it is late."""
    axes.axvline(day, color=GREY, linewidth=0.9, linestyle=(0, (1, 1.5)))
    axes.annotate(
        said, (day, 0.985), xycoords=("data", "axes fraction"),
        xytext=(-4 if is_late else 4, -LINE * above), textcoords="offset points", va="top",
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
