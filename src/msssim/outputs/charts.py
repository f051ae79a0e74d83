"""Charts as data: which series each shows, in what way, with which marks; nothing is painted here.

A door paints all of them alike:

    for chart in CHARTS:
        for trace in traces(chart, answer): ...   # trace.kind, .label, .bands, .middle
        for mark in marks(chart, answer): ...     # dates upright, levels across
        beneath = RIBBONS.get(chart.beneath)      # a thin chart under this one, on the same dates

Days are ordinals of the calendar, as in `answer.grid`: a fan or line has one value at each of
`grid.ends`; cells of a stack, ribbon or heat fill [grid.starts, grid.ends). Values are in
`chart.unit`. An answer without parts, or a scenario without zones, gives a chart without traces.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from msssim.outputs import words
from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.bands import Bands
from msssim.outputs.series import Key
from msssim.scenario.language import marked, phrase, spoken
from msssim.scenario.uncertain import Array

Kind: TypeAlias = Literal["fan", "line", "stack", "ribbon", "heat"]
"""Bands around a line; a line alone; areas on one another; shares side by side; colours by row."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What one chart shows.

    `against` are series shown as lines beside those of the chart; `dates` and `levels` are KPIs
    marked upright and across; `monthly` turns a step's flow into one of a month.
    """

    title: str
    unit: str
    kind: Kind
    series: tuple[str, ...]
    part: str = ""
    against: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    beneath: str = ""
    monthly: bool = False

    @property
    def name(self) -> str:
        """The title as the name of a file, such as `coverage-gap`."""
        return self.title.lower().replace(" ", "-").replace("'", "")


CHARTS = (
    Chart(
        marked("Strength against target"),
        "officers",
        "fan",
        ("strength",),
        against=("target",),
        dates=("mandate_end",),
        beneath="binding",
    ),
    Chart(marked("Coverage gap"), "officers", "fan", ("coverage_gap",), against=("required",)),
    Chart(
        marked("Cash and arrears"),
        "US$",
        "fan",
        ("cash", "arrears"),
        against=("in_kind",),
        dates=("run_out", "mandate_end"),
    ),
    Chart(marked("Cost burn"), "US$ a month", "stack", ("cost",), part="category", monthly=True),
    Chart(
        marked("Received against plan"),
        "US$",
        "fan",
        ("received",),
        against=("cost_total",),
        levels=("plan_cost",),
    ),
    Chart(marked("Coverage by zone"), "share", "heat", ("coverage",), part="zone"),
)
"""Every chart, in the order in which they are shown."""

RIBBONS = {"binding": Chart(marked("What binds"), "share", "ribbon", ("binding",), part="reason")}
"""Charts that lie beneath others."""

READ = frozenset(
    name for chart in CHARTS for name in ((), chart.series)[not chart.part] + chart.against
) | {"arrivals", "cost", "coverage", "queue"}
"""The whole series that charts, headlines, findings and reasons are made of."""

READ_PARTS = frozenset(
    name for chart in (*CHARTS, *RIBBONS.values()) if chart.part for name in chart.series
)
"""The series whose parts charts are made of."""


def is_shown(key: Key) -> bool:
    """Return whether charts, headlines or findings read a series."""
    name, part = key
    return name in (READ_PARTS if part else READ)


LABELS = marked(
    {
        "strength": "Strength",
        "target": "Target",
        "coverage_gap": "Officers missing",
        "required": "Officers needed",
        "cash": "Cash in hand",
        "in_kind": "In kind, unused",
        "arrears": "Arrears (unpaid)",
        "received": "Received so far",
        "cost": "Cost in all",
        "cost_total": "Cost so far",
        "plan_cost": "Cost of the plan",
        "run_out": "Bills go unpaid",
        "mandate_end": "Mandate ends",
    }
)
"""What the charts call their series and marks."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One series of a chart, in the chart's unit."""

    key: Key
    label: str
    kind: Kind
    bands: Bands

    @property
    def has_draws(self) -> bool:
        """Whether there is more than the central run."""
        mean = self.bands.mean
        return not (np.isnan(mean[:1]).all() and np.isnan(mean).all())

    @property
    def middle(self) -> Array:
        """The line to draw: the median, or the central run where it is alone, (steps,)."""
        return self.bands.median if self.has_draws else self.bands.central

    @property
    def typical(self) -> Array:
        """What adds up over parts: the mean, or the central run where it is alone, (steps,)."""
        return self.bands.mean if self.has_draws else self.bands.central

    @property
    def added(self) -> Array:
        """The typical values to add up, with nothing where there is none, (steps,)."""
        values = self.typical
        return values if np.isfinite(values).all() else np.nan_to_num(values)


@dataclass(frozen=True, slots=True)
class Mark:
    """A KPI marked in a chart: a day (as ordinal) upright, or a level across."""

    name: str
    label: str
    upright: bool
    kpi: Kpi

    @property
    def middle(self) -> float:
        """Where it stands: the median, or the central run where it is alone; nan for nowhere."""
        return self.kpi.median if len(self.kpi.values) else self.kpi.central


def traces(chart: Chart, answer: Answer) -> tuple[Trace, ...]:
    """Return what a chart shows of an answer, in order: those that `chart.against` names last."""
    key = ("traces", chart.title, chart.part, spoken().code)
    if key not in answer.memo:
        answer.memo[key] = tuple(_traces(chart, answer))
    found: tuple[Trace, ...] = answer.memo[key]  # type: ignore[assignment]
    return found


def _traces(chart: Chart, answer: Answer) -> Iterator[Trace]:
    for name in chart.series:
        for key in _keys(chart, answer, name):
            yield Trace(key, _label(answer, key), chart.kind, _bands(chart, answer, key))
    for name in chart.against:
        if _ever(answer.series[name, ""]):
            yield Trace((name, ""), phrase(LABELS[name]), "line", answer.series[name, ""])


def _keys(chart: Chart, answer: Answer, name: str) -> list[Key]:
    """Return a chart's keys of one series, leaving out what never binds."""
    if not chart.part:
        return [(name, "")]
    found = [key for key in answer.series if key[0] == name and key[1]]
    if chart.kind != "ribbon":
        return found
    return [key for key in found if _ever(answer.series[key])]


def _ever(bands: Bands) -> bool:
    return bool((bands.central > 0).any() or (bands.mean > 0).any())


def _label(answer: Answer, key: Key) -> str:
    name, part = key
    return words.part_name(answer.scenario, name, part) if part else phrase(LABELS[name])


def _bands(chart: Chart, answer: Answer, key: Key) -> Bands:
    bands = answer.series[key]
    if not chart.monthly:
        return bands
    months = answer.grid.months
    return Bands(bands.central / months, bands.mean / months, bands.quantiles / months)


def marks(chart: Chart, answer: Answer) -> tuple[Mark, ...]:
    """Return the marks of a chart, without dates that come in no draw."""
    found = [
        *(Mark(name, phrase(LABELS[name]), True, answer.kpis[name]) for name in chart.dates),
        *(Mark(name, phrase(LABELS[name]), False, answer.kpis[name]) for name in chart.levels),
    ]
    return tuple(mark for mark in found if not np.isnan(mark.middle))
