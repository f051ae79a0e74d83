"""What is legal in a scenario and yet strange: dates without effect, words without use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msssim.scenario import paths
from msssim.scenario.language import marked, phrase
from msssim.scenario.problems import Problem
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central, is_number

NO_CATEGORY = marked('no cost has the category "{category}" (there is {known})')


def oddities(scenario: Scenario) -> list[Problem]:
    """Return the warnings of a valid scenario, each with the path it is about."""
    checks = (_dates, _categories, _levers, _nowhere)
    found = [pair for check in checks for pair in check(scenario)]
    return [Problem(text, path, severity="warning") for path, text in found]


def _dates(scenario: Scenario) -> Iterator[tuple[str, str]]:
    horizon = scenario.horizon
    for path, day in _dated(scenario):
        if not horizon.start <= day < horizon.end:
            if day < horizon.start:
                why = phrase(
                    "has no effect: falls due on {day}, before the horizon starts", day=day
                )
            else:
                why = phrase(
                    "has no effect: falls due on {day}, when the horizon has ended", day=day
                )
            yield path, why


def _dated(scenario: Scenario) -> Iterator[tuple[str, date]]:
    for key, contingent in scenario.contingents.items():
        at, lag = f"contingents.{key}", central(contingent.lag)
        for index, wave in enumerate(contingent.waves):
            due = _later(wave.date, central(wave.delay) + lag)
            yield f"{at}.waves[{index}].date", max(due, contingent.cleared or due)
        for index, withdrawal in enumerate(contingent.withdrawals):
            yield f"{at}.withdrawals[{index}].date", withdrawal.date
    for key, source in scenario.funding.sources.items():
        for index, deposit in enumerate(source.deposits):
            due = _later(deposit.date, central(source.lag))
            yield f"funding.sources.{key}.deposits[{index}].date", due
    for index, graduation in enumerate(scenario.host_police.graduations):
        yield f"host_police.graduations[{index}].date", graduation.date
    for key, cost in scenario.costs.items():
        if cost.basis == "once" and cost.date is not None:
            yield f"costs.{key}.date", cost.date


def _later(day: date, days: float) -> date:
    return day + timedelta(min(round(days), (date.max - day).days))


def _categories(scenario: Scenario) -> Iterator[tuple[str, str]]:
    known = scenario.categories
    for key, channel in scenario.funding.channels.items():
        yield from _unused(f"funding.channels.{key}.pays", channel.pays, known)
    yield from _unused("funding.tolerance_for", scenario.funding.tolerance_for, known)
    for key, decision in scenario.mandate.decisions.items():
        at = f"mandate.decisions.{key}.assessed_for"
        yield from _unused(at, decision.assessed_for, known)


def _unused(
    path: str, named: Iterable[str] | None, known: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    for category in named or ():
        if category not in known:
            yield path, phrase(NO_CATEGORY, category=category, known=", ".join(known))


def _levers(scenario: Scenario) -> Iterator[tuple[str, str]]:
    for key, lever in scenario.levers.items():
        value = lever.position
        comparable = is_number(value) == is_number(lever.low) == is_number(lever.high)
        if value is not None and comparable and not lever.low <= value <= lever.high:  # type: ignore[operator]
            why = phrase("lies outside its slider, {low} to {high}", low=lever.low, high=lever.high)
            yield f"levers.{key}.value", why
        for index, path in enumerate(lever.paths):
            try:
                found = paths.expand(scenario, path)
            except paths.PathError:
                found = []
            if not found:
                why = phrase('"{path}" leads to nothing in this scenario', path=path)
                yield f"levers.{key}.paths[{index}]", why


def _nowhere(scenario: Scenario) -> Iterator[tuple[str, str]]:
    for path in scenario.evidence:
        try:
            paths.value_at(scenario, path)
        except paths.PathError:
            why = phrase('"{path}" leads to nothing in this scenario', path=path)
            yield paths.text_of(("evidence", path)), why
    decisions = scenario.mandate.decisions
    for key, decision in decisions.items():
        if decision.until is not None and decision.until <= decision.date:
            why = phrase("lies before the decision itself")
            yield f"mandate.decisions.{key}.until", why
