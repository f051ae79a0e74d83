"""What stands in a mission's calendar: mandate, decisions, arrivals, money, holds and events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from msssim.outputs import words
from msssim.outputs.changes import called
from msssim.outputs.due import Due, due_days
from msssim.outputs.findings import OUTCOMES
from msssim.scenario.evidence import Event, Safeguard
from msssim.scenario.force import Contingent
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.levers import levered
from msssim.scenario.mandate import Decision
from msssim.scenario.money import Hold
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central

ROWS = marked(("Mandate", "Officers", "Money", "Events"))


@dataclass(frozen=True, slots=True)
class Item:
    """A day or a spell in one row of the calendar; `start` is `end` for a day.

    A day is as the file plans it; `due` is where delays and lags take it. A path is empty where
    the file leaves that end out.
    """

    row: str
    name: str
    label: str
    tip: str
    start: date
    end: date
    start_path: str = ""
    end_path: str = ""
    path: str = ""
    """The input to open."""
    due: Due | None = None
    sure: bool = True
    """Whether it is taken as certain."""

    @property
    def is_day(self) -> bool:
        """Whether it is a day rather than a spell."""
        return not self.end_path and self.start == self.end


def calendar_items(scenario: Scenario) -> list[Item]:
    """Return what stands in the calendar of a scenario, levers in place."""
    moved = levered(scenario)
    return [*_mandate(moved), *_officers(moved), *_money(moved), *_events(moved)]


def _mandate(scenario: Scenario) -> Iterator[Item]:
    mandate = scenario.mandate
    start, end = mandate.authorised, mandate.expires
    ends = ("mandate.authorised", "mandate.expires", "mandate.expires")
    spell = words.span(words.day(start), words.day(end))
    tip = phrase("Mandate: {spell}, unless renewed", spell=spell)
    yield Item("Mandate", phrase("Mandate"), phrase("Mandate"), tip, start, end, *ends)
    for key, one in sorted(mandate.decisions.items(), key=lambda pair: pair[1].date):
        yield _decided(f"mandate.decisions.{key}", one, scenario)
    for key, phase in scenario.phases.items():
        if phase.start is not None:
            name, path = called(f"phases.{key}", scenario), f"phases.{key}.start"
            tip = phrase(
                "{name}: not before {day}, from {n} officers on",
                name=name, day=words.day(phase.start), n=words.number(phase.strength),
            )  # fmt: skip
            label = words.capital(words.spoken(key))
            yield Item("Mandate", name, label, tip, phase.start, phase.start, path, path=path)


def _decided(at: str, one: Decision, scenario: Scenario) -> Item:
    what, odds = phrase(OUTCOMES[one.outcome]), _odds(one.probability, one.given)
    name, path = called(at, scenario), f"{at}.date"
    until = one.until if one.until is not None and one.until > one.date else None
    tip = words.told(name, f"{what}, {words.day(one.date)}")
    if one.until is not None:
        tip = phrase("{what}, until {day}", what=tip, day=words.day(one.until))
    tip = f"{tip}, {_judged(one.probability, one.given) or phrase('taken as certain')}"
    label = f"{words.capital(what)}, {odds}" if odds else words.capital(what)
    end_path = f"{at}.until" if until else ""
    end = until or one.date
    return Item("Mandate", name, label, tip, one.date, end, path, end_path, path, sure=False)


def _officers(scenario: Scenario) -> Iterator[Item]:
    for key, contingent in scenario.contingents.items():
        name = phrase(contingent.name) or words.spoken(key)
        for index, wave in enumerate(contingent.waves):
            at = f"contingents.{key}.waves[{index}]"
            due = due_days(wave.date, [wave.delay, contingent.lag], _cleared(scenario, contingent))
            subject, odds = called(at, scenario), _odds(wave.probability, wave.given)
            count = words.number(central(wave.strength))
            offered = phrase("{name}: {n} officers offered", name=subject, n=count)
            judged = _judged(wave.probability, wave.given)
            tip = _joined(offered, _planned(wave.date, due), judged)
            yield _day("Officers", subject, f"{name} {count}", tip, wave.date, at, due, odds)
        for index, leaving in enumerate(contingent.withdrawals):
            at = f"contingents.{key}.withdrawals[{index}]"
            subject, count = called(at, scenario), words.number(central(leaving.strength))
            leave = phrase("{name}: {n} officers leave", name=subject, n=count)
            tip = _joined(leave, words.day(leaving.date))
            yield _day("Officers", subject, f"{name} −{count}", tip, leaving.date, at)


def _cleared(scenario: Scenario, contingent: Contingent) -> date:
    """Return the day before which no wave comes."""
    gates = [_delivered(one).middle for one in scenario.safeguards.values() if one.gates_deployment]
    return max([contingent.cleared or date.min, *gates])


def _money(scenario: Scenario) -> Iterator[Item]:
    for key, source in scenario.funding.sources.items():
        name = phrase(source.name) or words.spoken(key)
        for index, deposit in enumerate(source.deposits):
            at = f"funding.sources.{key}.deposits[{index}]"
            due = due_days(deposit.date, [source.lag], date.min)
            subject, odds = called(at, scenario), _odds(deposit.probability, deposit.given)
            amount = words.money(central(deposit.amount))
            judged = _judged(deposit.probability, deposit.given)
            tip = _joined(words.told(subject, amount), _planned(deposit.date, due), judged)
            label = f"{name} {amount.removesuffix(' USD')}"
            yield _day("Money", subject, label, tip, deposit.date, at, due, odds)
        for index, hold in enumerate(source.holds):
            at = f"funding.sources.{key}.holds[{index}]"
            label = phrase("{name} on hold", name=name)
            yield _spell("Money", label, hold, hold.given, at, scenario)


def _events(scenario: Scenario) -> Iterator[Item]:
    for key, event in scenario.events.items():
        label = words.capital(words.spoken(key))
        yield _spell("Events", label, event, None, f"events.{key}", scenario)
    for key, safeguard in scenario.safeguards.items():
        name, due = phrase(safeguard.name) or words.spoken(key), _delivered(safeguard)
        on, path = safeguard.delivered, f"safeguards.{key}.delivered"
        tip = words.told(name, _planned(on, due))
        yield Item("Events", name, name, tip, on, on, path, path=path, due=due)


def _delivered(safeguard: Safeguard) -> Due:
    return due_days(safeguard.delivered, [safeguard.delay], date.min)


def _day(
    row: str, name: str, label: str, tip: str, on: date, at: str,
    due: Due | None = None, odds: str = "",
) -> Item:  # fmt: skip
    path = f"{at}.date"
    return Item(row, name, label, tip, on, on, path, path=path, due=due, sure=not odds)


def _spell(
    row: str, label: str, one: Event | Hold, given: str | None, at: str, scenario: Scenario
) -> Item:
    """Return a spell as an item; what the file leaves out lies at the horizon's ends."""
    name, horizon = called(at, scenario), scenario.horizon
    start = one.start or min(horizon.start, one.end or horizon.start)
    end = one.end or max(horizon.end, start)
    first = words.day(one.start) if one.start else phrase("the first day")
    last = words.day(one.end) if one.end else phrase("the last day")
    paths = (f"{at}.start" if one.start else "", f"{at}.end" if one.end else "")
    opened = paths[0] or paths[1] or f"{at}.probability"
    odds = _odds(one.probability, given)
    tip = words.told(name, _joined(words.span(first, last), _judged(one.probability, given)))
    return Item(row, name, _joined(label, odds), tip, start, end, *paths, opened, sure=not odds)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _odds(probability: float, given: str | None) -> str:
    """Return the odds of something as `90 in 100`, nothing where it is sure."""
    n = written(100 * min(max(probability, 0), 1))
    odds = phrase("{n} in 100", n=n) if probability < 1 else ""
    return _given(odds, given)


def _judged(probability: float, given: str | None) -> str:
    """Return the odds of something as a judgement, nothing where it is sure."""
    n = written(100 * min(max(probability, 0), 1))
    odds = phrase("judged at {n} in 100", n=n) if probability < 1 else ""
    return _given(odds, given)


def _given(odds: str, given: str | None) -> str:
    if given is None:
        return odds
    event = words.spoken(given)
    return (
        phrase("{odds} if {event}", odds=odds, event=event)
        if odds
        else phrase("if {event}", event=event)
    )


def _planned(on: date, due: Due) -> str:
    if due.first == due.last == on:
        return phrase("due {day}", day=words.day(on))
    said = phrase(
        "planned for {planned}, due {due}", planned=words.day(on), due=words.day(due.middle)
    )
    reach = words.span(words.day(due.first), words.day(due.last))
    return said if due.first == due.last else f"{said} ({reach})"
