"""What stands in a mission's calendar: mandate, decisions, arrivals, money, holds and events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from msssim.outputs import words
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central

SHORT = marked({"renew": "renew", "transition": "transition", "lapse": "lapse"})
"""What a decision is called where there is little room."""

ROWS = marked(("Mandate", "Officers", "Money", "Events"))


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
        phrase("Mandate"),
        phrase("Mandate until {day}", day=words.day(mandate.expires)),
    )
    for key, one in sorted(mandate.decisions.items(), key=lambda pair: pair[1].date):
        outcome = phrase(SHORT[one.outcome])
        tip = phrase(
            "{name}: {outcome} on {day}, {odds}",
            name=words.spoken(key),
            outcome=outcome,
            day=words.day(one.date),
            odds=_judged(one.probability),
        )
        end = one.until or one.date
        yield Item("Mandate", one.date, end, outcome.capitalize(), tip, sure=False)


def _judged(probability: float) -> str:
    return phrase("judged at {n} in 100", n=written(100 * min(max(probability, 0), 1)))


def _officers(scenario: Scenario) -> Iterator[Item]:
    for key, contingent in scenario.contingents.items():
        name = phrase(contingent.name) or words.spoken(key)
        for wave in contingent.waves:
            due = _later(wave.date, central(wave.delay) + central(contingent.lag))
            due = max(due, contingent.cleared or due)
            count = words.number(central(wave.strength))
            tip = phrase(
                "{name}: {n} officers, planned for {planned}, due {due}",
                name=name,
                n=count,
                planned=words.day(wave.date),
                due=words.day(due),
            )
            yield Item("Officers", due, due, name, tip, sure=wave.given is None)


def _money(scenario: Scenario) -> Iterator[Item]:
    for key, source in scenario.funding.sources.items():
        name = phrase(source.name) or words.spoken(key)
        for deposit in source.deposits:
            due = _later(deposit.date, central(source.lag))
            amount = words.money(central(deposit.amount))
            tip = phrase(
                "{name}: {amount}, due {due}", name=name, amount=amount, due=words.day(due)
            )
            sure = deposit.probability >= 1 and deposit.given is None
            yield Item("Money", due, due, name, tip, sure=sure)


def _events(scenario: Scenario) -> Iterator[Item]:
    horizon = scenario.horizon
    for key, event in scenario.events.items():
        start, end = event.start or horizon.start, event.end or horizon.end
        spell = words.span(words.day(start), words.day(end))
        yield Item(
            "Events",
            start,
            end,
            words.spoken(key),
            f"{words.spoken(key)}: {spell}, {_judged(event.probability)}",
            sure=False,
        )


def _later(day: date, days: float) -> date:
    return day + timedelta(max(-36_500, min(round(days), (date.max - day).days)))
