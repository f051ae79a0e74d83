"""What an answer rests on: evidence behind its uncertainty, and how it met what was observed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from msssim.app.sharing.errand import Tell
from msssim.outputs.answer import answer
from msssim.outputs.changes import spoken_of
from msssim.scenario.citing import grades
from msssim.scenario.source import Source
from msssim.scenario.uncertain import Array
from msssim.studies.answering import key_of
from msssim.studies.grounding import Grounding, grounding
from msssim.studies.hindcast import Hindcast, Unscored, hindcast
from msssim.studies.measures import measure_of

Observed: TypeAlias = Mapping[str, Mapping[date, Any]]


@dataclass(frozen=True)
class Forecast:
    """A series over all steps: its quantiles (5, steps) at the steps' ends, and what was seen."""

    series: str
    ends: Array
    quantiles: Array
    start: date
    points: tuple[tuple[float, float, float, float], ...]
    """Observations: the day, the least, the likeliest and the most that may have been."""


@dataclass(frozen=True)
class Proof:
    """What a KPI's uncertainty rests on, and the scenario's score, where there is one."""

    grounding: Grounding
    names: dict[str, str]
    """What the weak and decisive inputs are called, by path."""
    hindcast: Hindcast | None
    unscored: str
    """Why there is no score."""
    forecasts: list[Forecast] = field(default_factory=list)


def proof(source: Source, kpi: str, observed: Observed | None, tell: Tell) -> Proof:
    """Return what a source's answer rests on, scored against its own observations for none."""
    scenario = source.scenario
    found = answer(scenario, progress=tell)
    grounds = grounding(found, measure_of(kpi), grades(source))
    names = {one.path: spoken_of(one.path, scenario) for one in grounds.weak}
    seen = scenario.observations if observed is None else observed
    try:
        scored = hindcast(scenario, seen)
    except Unscored as error:
        return Proof(grounds, names, None, str(error))
    forecasts = [
        Forecast(
            name, found.grid.ends, bands.quantiles, scenario.horizon.start, _points(seen[name])
        )
        for name in scored.series
        if (bands := found.series.get(key_of(name))) is not None
    ]
    return Proof(grounds, names, scored, "", forecasts)


def _points(observed: Mapping[date, Any]) -> tuple[tuple[float, float, float, float], ...]:
    found = []
    for day, value in observed.items():
        low, middle, high = value if isinstance(value, tuple) else (value, value, value)
        found.append((float(day.toordinal()), float(low), float(middle), float(high)))
    return tuple(found)
