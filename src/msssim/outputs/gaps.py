"""What lies between two answers, as data for charts, and what it reads on a day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from msssim.engine.calendar import Grid, day_of
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.bands import Bands
from msssim.outputs.charts import CHARTS, Chart, Trace, traces
from msssim.outputs.reading import step_at
from msssim.outputs.series import Key
from msssim.scenario.uncertain import Array

PAIRED: tuple[str, ...] = tuple(
    dict.fromkeys(name for chart in CHARTS if chart.kind != "heat" for name in chart.series)
)
"""The series whose differences charts show with a band, all of them wholes."""

ZONED = "coverage"
"""The series whose differences are shown zone by zone."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What one answer has more than another of a series, in the chart's unit.

    `bands` are those of the difference draw by draw, where they are known; `is_beside` where the
    series stands beside those of the chart.
    """

    label: str
    middle: Array
    bands: Bands | None = None
    is_beside: bool = False


def gaps_between(
    chart: Chart, here: Answer, there: Answer, paired: Mapping[Key, Bands]
) -> tuple[Gap, ...]:
    """Return what `here` has more than `there` of a chart's series, stacks by their totals.

    `paired` are differences draw by draw, by series. Nothing where their steps are not the same.
    """
    if not np.array_equal(here.grid.edges, there.grid.edges):
        return ()
    whole = replace(chart, kind="fan", part="") if chart.kind == "stack" else chart
    return tuple(_gaps(whole, here, there, paired))


def _gaps(chart: Chart, here: Answer, there: Answer, paired: Mapping[Key, Bands]) -> Iterator[Gap]:
    others = {trace.key: trace for trace in traces(chart, there)}
    scale = 1 / here.grid.months if chart.monthly else np.ones(here.grid.steps)
    for mine in traces(chart, here):
        bands = paired.get(mine.key)
        if mine.kind in ("fan", "heat") and bands is not None:
            bands = bands.times(scale, np.zeros(here.grid.steps))
            middle = bands.central if np.isnan(bands.mean).all() else bands.median
            yield Gap(mine.label, middle, bands)
            continue
        middle = _middle_gap(mine, others.get(mine.key))
        if mine.kind != "line" or middle.any():
            yield Gap(mine.label, middle, is_beside=mine.kind == "line")


def _middle_gap(mine: Trace, other: Trace | None) -> Array:
    theirs = np.zeros(len(mine.middle)) if other is None else other.middle
    with np.errstate(invalid="ignore"):
        return np.asarray(np.nan_to_num(mine.middle - theirs, posinf=0, neginf=0))


def gap_reading(chart: Chart, gaps: Sequence[Gap], grid: Grid, day: float) -> str:
    """Return the differences on a day, with the range of nine in ten runs where it is known."""
    step = step_at(grid, day)
    shown = _extremes(gaps, step) if chart.kind == "heat" else gaps
    parts = [_said(chart, gap, step) for gap in shown]
    return words.told(words.day(day_of(grid.ends[step])), ", ".join(parts))


def _extremes(gaps: Sequence[Gap], step: int) -> list[Gap]:
    """Return the greatest and the least difference on a step."""
    ordered = sorted(gaps, key=lambda gap: float(gap.middle[step]))
    return [ordered[-1], ordered[0]] if len(ordered) > 1 else ordered


def _said(chart: Chart, gap: Gap, step: int) -> str:
    label = gap.label if chart.kind == "heat" else gap.label.lower()  # zones have names
    text = f"{label} {words.difference(float(gap.middle[step]), chart.unit)}"
    if gap.bands is None or np.isnan(gap.bands.mean[step]):
        return text
    low, high = _ends(gap.bands, step, chart)
    return text if low == high else f"{text} ({words.span(low, high)})"


def _ends(bands: Bands, step: int, chart: Chart) -> Iterator[str]:
    """Yield the least and the greatest difference of nine in ten runs."""
    for at in (0, 4):
        yield words.difference(float(bands.quantiles[at][step]), chart.unit)
