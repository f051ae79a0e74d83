"""What stands in a mission's calendar: mandate, decisions, arrivals, money, holds and events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from msssim.outputs import words
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central

ROWS = ("Mandate", "Officers", "Money", "Events")


@dataclass(frozen=True, slots=True)
class Item:
    """A day or a spell in one row of the calendar; `start` is `end` for a day."""

    row: str
    start: date
    end: date
    label: str
    tip: str
    sure: bool = True
    """Whether it is taken as certain."""


def calendar_items(scenario: Scenario) -> list[Item]:
    """Return what stands in the calendar of a scenario, levers in place, by its central values."""
    moved = levered(scenario)
    return [*_mandate(moved), *_officers(moved), *_money(moved), *_events(moved)]


def _mandate(scenario: Scenario) -> Iterator[Item]:
    mandate = scenario.mandate
    yield Item(
        "Mandate",
        mandate.authorised,
        mandate.expires,
        "Mandate",
        f"Mandate until {words.day(mandate.expires)}",
    )
    for key, one in sorted(mandate.decisions.items(), key=lambda pair: pair[1].date):
        odds = f"judged at {100 * min(max(one.probability, 0), 1):.0f} in 100"
        tip = f"{words.spoken(key)}: {one.outcome} on {words.day(one.date)}, {odds}"
        if one.until is not None:
            yield Item("Mandate", one.date, one.until, one.outcome.capitalize(), tip, sure=False)
        else:
            yield Item("Mandate", one.date, one.date, one.outcome.capitalize(), tip, sure=False)


def _officers(scenario: Scenario) -> Iterator[Item]:
    for key, contingent in scenario.contingents.items():
        name = contingent.name or words.spoken(key)
        for wave in contingent.waves:
            due = _later(wave.date, central(wave.delay) + central(contingent.lag))
            due = max(due, contingent.cleared or due)
            count = words.number(central(wave.strength))
            planned = f"planned for {words.day(wave.date)}, due {words.day(due)}"
            tip = f"{name}: {count} officers, {planned}"
            yield Item("Officers", due, due, name, tip, sure=wave.given is None)


def _money(scenario: Scenario) -> Iterator[Item]:
    for key, source in scenario.funding.sources.items():
        name = source.name or words.spoken(key)
        for deposit in source.deposits:
            due = _later(deposit.date, central(source.lag))
            tip = f"{name}: {words.money(central(deposit.amount))}, due {words.day(due)}"
            sure = deposit.probability >= 1 and deposit.given is None
            yield Item("Money", due, due, name, tip, sure=sure)


def _events(scenario: Scenario) -> Iterator[Item]:
    horizon = scenario.horizon
    for key, event in scenario.events.items():
        start, end = event.start or horizon.start, event.end or horizon.end
        odds = f"judged at {100 * min(max(event.probability, 0), 1):.0f} in 100"
        spell = f"{words.day(start)} to {words.day(end)}"
        yield Item(
            "Events",
            start,
            end,
            words.spoken(key),
            f"{words.spoken(key)}: {spell}, {odds}",
            sure=False,
        )


def _later(day: date, days: float) -> date:
    return day + timedelta(max(-36_500, min(round(days), (date.max - day).days)))
