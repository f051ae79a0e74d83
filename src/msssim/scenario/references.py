"""Whether the names in a scenario fit together: ids, categories, phases, levers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from msssim.scenario.language import marked, phrase, written
from msssim.scenario.nearness import hint
from msssim.scenario.uncertain import is_number

if TYPE_CHECKING:
    from msssim.scenario.mandate import Horizon
    from msssim.scenario.schema import Scenario


class Fault(NamedTuple):
    """The path of a value, what is wrong with it, and which fields it may lack."""

    path: str
    text: str
    lacks: tuple[str, ...] = ()


MOST_STEPS = 20_000
MOST_FAULTS = 200
"""So many are found at once; whoever has more mends these first."""
DAYS = {"day": 1, "week": 7}


UNTIL = marked(
    {
        "renew": "is required: until when does it renew the mandate?",
        "transition": "is required: until when does it transition the mandate?",
    }
)
NOBODY = marked(
    {
        "event": 'no event is named "{name}"',
        "source": 'no source is named "{name}"',
        "phase": 'no phase is named "{name}"',
        "channel": 'no channel is named "{name}"',
        "series": 'no series is named "{name}"',
    }
)
UNMOVED = marked(
    {
        "choice": "a choice cannot be moved by {lever}",
        "switch": "a switch cannot be moved by {lever}",
        "value": "a number or day cannot be moved by {lever}",
        "date": "a date cannot be moved by {lever}",
        "text": "a text cannot be moved by {lever}",
        "words": "a list of words cannot be moved by {lever}",
    }
)


def unknown_version(version: int, known: int) -> str:
    """Return that a file is of a version that this program does not know."""
    return phrase(
        "file version {version} is not known to this program, which knows {known}",
        version=version,
        known=known,
    )


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
        why = phrase("must lie after the start, {day}", day=horizon.start)
        yield Fault("horizon.end", why)
    elif _steps(horizon) > MOST_STEPS:
        why = phrase(
            "makes more than {most} steps: choose a longer step or an earlier end",
            most=written(MOST_STEPS),
        )
        yield Fault("horizon.end", why)
    if scenario.msssim != 1:
        yield Fault("msssim", unknown_version(scenario.msssim, 1))


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
            yield Fault(f"{at}.until", phrase(UNTIL[decision.outcome]))
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
            why = phrase('needs "required" or "per_thousand", and not both')
            yield Fault(f"zones.{key}", why, ("required", "per_thousand"))
        yield from _known(f"zones.{key}.phase", [zone.phase], scenario.phases, "phase")


def _money(scenario: Scenario) -> Iterator[Fault]:
    for key, cost in scenario.costs.items():
        if cost.basis == "once" and cost.date is None:
            yield Fault(f"costs.{key}.date", phrase("is required where the basis is once"))
    for key, source in scenario.funding.sources.items():
        at = f"funding.sources.{key}.channel"
        yield from _known(at, [source.channel], scenario.funding.channels, "channel")


def _known(
    at: str, names: Iterable[str | None], known: Collection[str], noun: str
) -> Iterator[Fault]:
    for name in names:
        if name is not None and name not in known:
            yield Fault(at, phrase(NOBODY[noun], name=name) + hint(name, known))


def _levers(scenario: Scenario) -> Iterator[Fault]:
    from msssim.scenario import paths

    for key, lever in scenario.levers.items():
        for index, path in enumerate(lever.paths):
            at = f"levers.{key}.paths[{index}]"
            try:
                steps = paths.parse(path)
                field = paths.field_at(steps)
            except paths.PathError as error:
                yield Fault(at, str(error))
                continue
            if steps[0] in ("levers", "evidence", "observations", "msssim"):
                yield Fault(at, phrase("leads to no input of the model"))
            elif not field.is_leaf and not (field.holder == "ids" and field.section is None):
                yield Fault(at, phrase('"{path}" is a group: name one value in it', path=path))
            elif field.kind not in ("number", "integer", "date") or (
                field.kind == "date" and lever.kind == "scale"
            ):
                yield Fault(at, phrase(UNMOVED[field.kind], lever=lever.kind))
            elif lever.value is not None and (
                is_number(lever.value) == (lever.kind == "set" and field.kind == "date")
            ):
                is_day = lever.kind == "set" and field.kind == "date"
                why = phrase("must be a date") if is_day else phrase("must be a number")
                yield Fault(f"levers.{key}.value", why)


def _keys(scenario: Scenario) -> Iterator[Fault]:
    from msssim.scenario import paths

    for path in scenario.evidence:
        try:
            paths.field_at(paths.parse(path))
        except paths.PathError as error:
            yield Fault(paths.text_of(("evidence", path)), str(error))
    for series in scenario.observations:
        name = series.partition(".")[0]
        if name not in SERIES:
            why = phrase(NOBODY["series"], name=name) + hint(name, SERIES)
            yield Fault(paths.text_of(("observations", series)), why)


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
