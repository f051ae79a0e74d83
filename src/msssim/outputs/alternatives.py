"""A chart in a sentence or two, for whoever cannot see it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.charts import Chart, Trace, marks, traces
from msssim.scenario.language import phrase


def alternative(chart: Chart, answer: Answer) -> str:
    """Return what a chart shows, in sentences."""
    found = traces(chart, answer)
    if not found:
        return phrase("{chart}: nothing to show in this scenario.", chart=phrase(chart.title))
    say = {"stack": _stacked, "heat": _rows}.get(chart.kind, _lines)
    sentences = [*say(chart, found, answer), *_marked(chart, answer)]
    return f"{phrase(chart.title)}. {' '.join(sentences)}"


def _lines(chart: Chart, found: tuple[Trace, ...], answer: Answer) -> Iterator[str]:
    for trace in found:
        values = trace.middle
        highest = int(np.argmax(values))
        first, most, last = (
            words.amount(float(values[at]), chart.unit) for at in (0, highest, len(values) - 1)
        )
        when = words.day(day_of(answer.grid.ends[highest]))
        said = phrase(
            "{series}: {first} at first, {most} at most ({day}), {last} at the end",
            series=trace.label,
            first=first,
            most=most,
            day=when,
            last=last,
        )
        if trace.kind == "fan" and trace.has_draws:
            low, high = (max(0.0, float(trace.bands.quantiles[i][-1])) for i in (0, 4))
            if low != high:
                ends = words.span(words.amount(low, chart.unit), words.amount(high, chart.unit))
                said += phrase(" ({range} in nine of ten runs)", range=ends)
        yield f"{said}."


def _stacked(chart: Chart, found: tuple[Trace, ...], answer: Answer) -> Iterator[str]:
    days = answer.grid.days / answer.grid.days.sum()
    means = [(trace.label, float(trace.typical @ days)) for trace in found]
    whole = sum(mean for _, mean in means)
    unit = chart.unit.removesuffix(" a month")
    yield phrase("On average {amount} a month.", amount=words.amount(whole, unit))
    if whole > 0:
        parts = [
            f"{label} {words.share(mean / whole)}"
            for label, mean in sorted(means, key=lambda pair: -pair[1])
        ]
        yield phrase("Of it: {parts}.", parts=words.listed(parts))


def _rows(chart: Chart, found: tuple[Trace, ...], answer: Answer) -> Iterator[str]:
    ends = sorted(((float(trace.middle[-1]), trace.label) for trace in found), reverse=True)
    parts = [f"{label} {words.amount(value, chart.unit)}" for value, label in ends]
    yield phrase("At the end: {parts}.", parts=words.listed(parts))


def _marked(chart: Chart, answer: Answer) -> Iterator[str]:
    for mark in marks(chart, answer):
        if mark.upright:
            yield words.told(mark.label, f"{words.day(day_of(mark.middle))}.")
        else:
            yield words.told(mark.label, f"{words.amount(mark.middle, chart.unit)}.")
