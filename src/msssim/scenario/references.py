"""Whether the names in a scenario fit together: ids, categories, phases, levers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from msssim.scenario.nearness import hint
from msssim.scenario.uncertain import is_number

if TYPE_CHECKING:
    from msssim.scenario.mandate import Horizon
    from msssim.scenario.schema import Scenario

Fault = tuple[str, str]
"""The path of a value, and what is wrong with it."""

MOST_STEPS = 20_000
MOST_FAULTS = 200
"""So many are found at once; whoever has more mends these first."""
DAYS = {"day": 1, "week": 7}


def faults(scenario: Scenario, *, levered: bool) -> list[Fault]:
    """Return what does not fit together, as paths and messages."""
    checks = [_horizon]
    if not levered:
        checks += [_decisions, _events, _coverage, _money, _levers, _keys]
    found = chain.from_iterable(check(scenario) for check in checks)
    return list(islice(found, MOST_FAULTS))


def _horizon(scenario: Scenario) -> Iterator[Fault]:
    horizon = scenario.horizon
    if horizon.end <= horizon.start:
        yield "horizon.end", f"must lie after the start, {horizon.start}"
    elif _steps(horizon) > MOST_STEPS:
        yield (
            "horizon.end",
            f"makes more than {MOST_STEPS:,} steps: choose a longer step or an earlier end",
        )
    if scenario.msssim != 1:
        yield (
            "msssim",
            f"file version {scenario.msssim} is not known to this program, which knows 1",
        )


def _steps(horizon: Horizon) -> int:
    start, end = horizon.start, horizon.end
    if horizon.step == "month":
        months = 12 * (end.year - start.year) + end.month - start.month
        return months + (end.day > start.day)
    return -(-(end - start).days // DAYS[horizon.step])


def _decisions(scenario: Scenario) -> Iterator[Fault]:
    for key, decision in scenario.mandate.decisions.items():
        at = f"mandate.decisions.{key}"
        if decision.outcome != "lapse" and decision.until is None:
            yield f"{at}.until", f"is required: until when does it {decision.outcome} the mandate?"
        yield from _known(f"{at}.given", [decision.given], scenario.events, "event")


def _events(scenario: Scenario) -> Iterator[Fault]:
    events = scenario.events
    for key, contingent in scenario.contingents.items():
        for index, wave in enumerate(contingent.waves):
            at = f"contingents.{key}.waves[{index}].given"
            yield from _known(at, [wave.given], events, "event")
    for key, source in scenario.funding.sources.items():
        given = [(f"deposits[{i}]", deposit.given) for i, deposit in enumerate(source.deposits)]
        given += [(f"holds[{i}]", hold.given) for i, hold in enumerate(source.holds)]
        for item, event in given:
            yield from _known(f"funding.sources.{key}.{item}.given", [event], events, "event")
    for key, affecting in events.items():
        at = f"events.{key}.sources"
        yield from _known(at, affecting.sources or (), scenario.funding.sources, "source")


def _coverage(scenario: Scenario) -> Iterator[Fault]:
    for key, zone in scenario.zones.items():
        if (zone.required is None) == (zone.per_thousand is None):
            yield f"zones.{key}", 'needs "required" or "per_thousand", and not both'
        yield from _known(f"zones.{key}.phase", [zone.phase], scenario.phases, "phase")


def _money(scenario: Scenario) -> Iterator[Fault]:
    for key, cost in scenario.costs.items():
        if cost.basis == "once" and cost.date is None:
            yield f"costs.{key}.date", "is required where the basis is once"
    for key, source in scenario.funding.sources.items():
        at = f"funding.sources.{key}.channel"
        yield from _known(at, [source.channel], scenario.funding.channels, "channel")


def _known(
    at: str, names: Iterable[str | None], known: Collection[str], noun: str
) -> Iterator[Fault]:
    for name in names:
        if name is not None and name not in known:
            yield at, f'no {noun} is named "{name}"{hint(name, known)}'


def _levers(scenario: Scenario) -> Iterator[Fault]:
    from msssim.scenario import paths

    for key, lever in scenario.levers.items():
        for index, path in enumerate(lever.paths):
            at = f"levers.{key}.paths[{index}]"
            try:
                steps = paths.parse(path)
                field = paths.field_at(steps)
            except paths.PathError as error:
                yield at, str(error)
                continue
            if steps[0] in ("levers", "evidence", "observations", "msssim"):
                yield at, "leads to no input of the model"
            elif not field.is_leaf and not (field.holder == "ids" and field.section is None):
                yield at, f'"{path}" is a group: name one value in it'
            elif field.kind not in ("number", "integer", "date") or (
                field.kind == "date" and lever.kind == "scale"
            ):
                yield at, f"a {field.kind} cannot be moved by {lever.kind}"
            elif lever.value is not None and (
                is_number(lever.value) == (lever.kind == "set" and field.kind == "date")
            ):
                needed = "date" if lever.kind == "set" and field.kind == "date" else "number"
                yield f"levers.{key}.value", f"must be a {needed}"


def _keys(scenario: Scenario) -> Iterator[Fault]:
    from msssim.scenario import paths

    for path in scenario.evidence:
        try:
            paths.field_at(paths.parse(path))
        except paths.PathError as error:
            yield paths.text_of(("evidence", path)), str(error)
    for series in scenario.observations:
        name = series.partition(".")[0]
        if name not in SERIES:
            said = f'no series is named "{name}"{hint(name, SERIES)}'
            yield paths.text_of(("observations", series)), said


SERIES = (
    "strength",
    "target",
    "strength_gap",
    "queue",
    "arrivals",
    "departures",
    "inflow",
    "cost",
    "cost_total",
    "burn_rate",
    "paid",
    "cash",
    "in_kind",
    "received",
    "arrears",
    "runway_months",
    "required",
    "supply",
    "coverage",
    "coverage_gap",
    "population_uncovered",
    "host_police",
    "mandate",
    "phase",
    "safeguards_outstanding",
    "binding",
)
"""The series that a run gives, in the order in which results list them."""

FLOWS = frozenset({"arrivals", "departures", "inflow", "cost", "paid"})
"""Those of them that are sums over a step; the others stand at a step's end."""
