"""What was really observed, for the charts that it belongs to; it never enters a run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from msssim.outputs import words
from msssim.outputs.charts import Chart
from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.schema import Observation, Scenario


@dataclass(frozen=True, slots=True)
class Observed:
    """A value on a day, the least and the most that it may have been, and what to say of it."""

    day: date
    low: float
    value: float
    high: float
    series: str
    part: str
    label: str
    tip: str


def observed(chart: Chart, scenarios: Iterable[Scenario]) -> list[Observed]:
    """Return what a chart of lines has beside them, of all scenarios shown, each once."""
    wanted = (*chart.series, *chart.against) if chart.kind == "fan" else ()
    found: dict[tuple[str, date, object], Observed] = {}
    for scenario in scenarios:
        for name, days in scenario.observations.items():
            if name.partition(".")[0] not in wanted:
                continue
            for day, value in days.items():
                if (name, day, value) not in found:
                    found[name, day, value] = _observed(chart, scenario, name, day, value)
    return list(found.values())


def _observed(
    chart: Chart, scenario: Scenario, name: str, day: date, value: Observation
) -> Observed:
    low, middle, high = value if isinstance(value, tuple) else (value, value, value)
    series, _, part = name.partition(".")
    what = words.spoken(name).replace(".", ", ")
    amount = words.amount(middle, chart.unit)
    tip = phrase("Observed {what} on {day}: {amount}", what=what, day=words.day(day), amount=amount)
    if low != high:
        tip += f" ({words.span(words.amount(low, chart.unit), words.amount(high, chart.unit))})"
    source = _source(scenario, name, day)
    tip += f"\n{source}" if source else ""
    label = phrase("observed, {part}", part=words.spoken(part)) if part else phrase("observed")
    return Observed(day, low, middle, high, series, part, label, tip)


def _source(scenario: Scenario, name: str, day: date) -> str:
    """Return what is cited for an observation, or for its series."""
    for path in (("observations", name, day.isoformat()), ("observations", name)):
        cited = scenario.evidence.get(paths.text_of(path))
        if cited is not None and cited.source:
            return str(cited.source)
    return ""
