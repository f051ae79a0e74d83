"""The few numbers above the charts, each with its change from an earlier or another answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.findings import OUTCOMES, need
from msssim.outputs.reading import step_at
from msssim.outputs.yardsticks import (
    has_other_target,
    is_drawn_otherwise,
    is_over_other_days,
    is_paid_for,
    longer_mandate,
    middle,
)
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.levers import levered


@dataclass(frozen=True, slots=True)
class Headline:
    """A topic, its number in large, what it means in small, and how it changed."""

    topic: str
    number: str
    detail: str
    before: str = ""
    """What the other answer has instead; empty where that is the same."""
    better: bool | None = None
    """Whether the change is for the better; none where it is neither."""


Say: TypeAlias = Callable[[Answer, Answer | None, float | None], Headline]
"""What says a topic of an answer beside another, on a day."""


TITLES = marked(
    (
        "Plan funded",
        "First unpaid bills",
        "Strength at its peak",
        "Coverage",
        "Next Council decision",
    )
)
"""What the topics are called over the whole time, in their order."""

PLAN, UNPAID, PEAK, COVERAGE, COUNCIL = TITLES


def unanswered() -> tuple[Headline, ...]:
    """Return the headlines while there is no answer yet."""
    return tuple(Headline(phrase(title), words.NONE, "") for title in TITLES)


def headlines(
    answer: Answer, other: Answer | None = None, day: float | None = None
) -> tuple[Headline, ...]:
    """Return the headlines of an answer on a day, and how they differ from those of another.

    What is measured over other days, or against another plan, is neither better nor worse; nor is
    what only other draws have moved. Over a longer mandate what is better still is better, over a
    shorter one what is worse still is worse; the rest is neither.
    """
    said = {say: say(answer, other, day) for say in TOPICS}
    if other is None:
        return tuple(said.values())
    unlike, longer = _unlike(answer, other), longer_mandate(answer, other)

    def is_fair(say: Say, one: Headline) -> bool:
        if say in unlike:
            return False
        return not longer or say not in OF_MANDATE or one.better is (longer > 0)

    return tuple(
        one if is_fair(say, one) else replace(one, better=None) for say, one in said.items()
    )


def _unlike(answer: Answer, other: Answer) -> Collection[Say]:
    """Return the topics that are not measured by the same yardstick in both answers."""
    if is_over_other_days(answer, other) or is_drawn_otherwise(other.scenario, answer.scenario):
        return TOPICS
    return OF_TARGET if has_other_target(answer, other) else ()


def _range(kpi: Kpi, show: Callable[[float], str]) -> str:
    if not len(kpi.values):
        return ""
    low, high = show(float(kpi.quantiles[0])), show(float(kpi.quantiles[4]))
    return "" if low == high else words.span(low, high)


def _changed(before: str, after: str, rise: float, good: int) -> tuple[str, bool | None]:
    """Return what it was, and whether a rise (its sign) is good (1), bad (-1) or neither (0)."""
    if before == after:
        return "", None
    return before, (rise * good > 0) if good and rise else None


def _plan(answer: Answer, other: Answer | None, day: float | None) -> Headline:
    topic = phrase(PLAN)
    if not answer.scenario.funding.channels or not answer.scenario.costs:
        return Headline(topic, words.NONE, phrase("no money is planned yet"))
    share = answer.kpis["funded_share"]
    number = words.share(middle(share))
    cost = words.money(middle(answer.kpis["plan_cost"]))
    spread = _range(share, words.share)
    detail = (
        phrase("of {cost}; {spread} in 9 of 10 runs", cost=cost, spread=spread)
        if spread
        else phrase("of {cost}", cost=cost)
    )
    if other is None or not other.scenario.funding.channels:
        return Headline(topic, number, detail)
    before = middle(other.kpis["funded_share"])
    change, better = _changed(words.share(before), number, middle(share) - before, 1)
    return Headline(topic, number, detail, change, better)


def _unpaid(answer: Answer, other: Answer | None, day: float | None) -> Headline:
    topic = phrase(UNPAID)
    number, detail = _first_unpaid(answer)
    if other is None:
        return Headline(topic, number, detail)
    was, was_detail = _first_unpaid(other)
    early = _early(answer) - _early(other)
    later = middle(answer.kpis["run_out"]) - middle(other.kpis["run_out"])
    if was != number:
        rise = later if np.isfinite(later) and later else -early
        change, better = _changed(was, number, rise, 1)
    else:
        rise = -early
        change, better = _changed(was_detail, detail, rise, 1)
    # Later, and yet before the mandate's end in more runs.
    is_mixed = rise * early > 0 and longer_mandate(answer, other)
    if is_mixed or is_paid_for(rise, answer, other):
        better = None
    return Headline(topic, number, detail, change, better)


def _early(answer: Answer) -> float:
    early = answer.kpis["run_out_in_mandate"]
    return early.mean if answer.draws else early.central


def _first_unpaid(answer: Answer) -> tuple[str, str]:
    """Return the day when bills first go unpaid, and in how many runs before the mandate's end."""
    if not answer.scenario.funding.channels:
        return words.NONE, phrase("no money is planned yet")
    out = answer.kpis["run_out"]
    number = words.day(out.day(middle(out)))
    if not answer.draws:
        early = phrase("before the mandate's end"), phrase("not before its end")
        return number, early[0] if _early(answer) else early[1]
    runs = words.in_runs(_early(answer), answer.draws)
    return number, phrase("{runs} before the mandate's end", runs=runs)


def _strength(answer: Answer, other: Answer | None, day: float | None) -> Headline:
    """Return strength on a day, by itself at the peak, and who waits and has not come yet."""
    there = answer["strength"]
    values = there.median if answer.draws else there.central
    step = int(np.argmax(values)) if day is None else step_at(answer.grid, day)
    target = float(answer["target"].central[step])
    queue = answer["queue"]
    waiting = float((queue.median if answer.draws else queue.central)[step])
    absent = max(0.0, target - float(values[step]) - waiting)
    when = words.day(day_of(answer.grid.ends[step]))
    topic = phrase(PEAK) if day is None else phrase("Strength")
    number = phrase("{n} of {whole}", n=words.number(values[step]), whole=words.number(target))
    of_runs = day is None and answer.draws
    detail = phrase(
        "{day}: {waiting} waiting, {absent} not yet come",
        day=phrase("median on {day}", day=when) if of_runs else when,
        waiting=words.number(waiting),
        absent=words.number(absent),
    )
    if other is None:
        return Headline(topic, number, detail)
    held = other["strength"]
    was = held.median if other.draws else held.central
    at = int(np.argmax(was)) if day is None else step_at(other.grid, day)
    rise = float(values[step]) - float(was[at])
    change, better = _changed(words.number(was[at]), words.number(values[step]), rise, 1)
    return Headline(topic, number, detail, change, better)


def _coverage(answer: Answer, other: Answer | None, day: float | None) -> Headline:
    topic = phrase(COVERAGE)
    if not answer.scenario.zones:
        return Headline(topic, words.NONE, phrase("no zones are planned yet"))
    number = _covered(answer, day)
    detail = phrase("of the stated need: {need}", need=need(answer.scenario, is_short=True))
    if other is None or not other.scenario.zones:
        return Headline(topic, words.share(number), detail)
    before = _covered(other, day)
    change, better = _changed(words.share(before), words.share(number), number - before, 1)
    return Headline(topic, words.share(number), detail, change, better)


def _covered(answer: Answer, day: float | None) -> float:
    if day is None:
        return middle(answer.kpis["mean_coverage"])
    bands = answer["coverage"]
    values = bands.median if answer.draws else bands.central
    return float(values[step_at(answer.grid, day)])


def _council(answer: Answer, other: Answer | None, day: float | None) -> Headline:
    """Return the next Council decision after a day; its probability is a judgement."""
    topic = phrase(COUNCIL)
    number, detail, _ = _decision(answer, day)
    if other is None:
        return Headline(topic, number, detail)
    was_number, was_detail, odds = _decision(other, day)
    was = was_number if was_number != number else odds
    is_same = (was_number, was_detail) == (number, detail)
    return Headline(topic, number, detail, "" if is_same else was)


def _decision(answer: Answer, day: float | None) -> tuple[str, str, str]:
    """Return the day of the next decision, what it would be, and its odds alone."""
    scenario = levered(answer.scenario)
    start = scenario.horizon.start if day is None else day_of(day)
    coming = sorted(
        (one for one in scenario.mandate.decisions.values() if one.date >= start),
        key=lambda decision: decision.date,
    )
    if not coming:
        return words.NONE, phrase("none is ahead"), phrase("none is ahead")
    first = coming[0]
    odds = min(max(first.probability, 0), 1)
    if first.given is not None:
        odds *= min(max(scenario.events[first.given].probability, 0), 1)
    said = phrase("{n} in 100", n=written(100 * odds))
    outcome = phrase(OUTCOMES[first.outcome])
    detail = phrase("{outcome}, judged at {odds}", outcome=outcome, odds=said)
    return words.day(first.date), detail, said


TOPICS = (_plan, _unpaid, _strength, _coverage, _council)
"""What is said above the charts, in this order."""

OF_TARGET = (_plan, _strength)
"""What is measured against the strength that is planned."""

OF_MANDATE = (_plan, _unpaid)
"""What is measured while the mandate lasts."""


def change_line(found: Iterable[Headline]) -> str:
    """Return in a line how headlines differ from the other answer; empty where they do not."""
    said = [_moved(one) for one in found if one.before]
    text = words.in_parts(said[:2])
    return text[:1].upper() + text[1:]


def _moved(headline: Headline) -> str:
    """Return what changed and what it was."""
    return phrase(
        "{topic} {number} (was {before})",
        topic=headline.topic.lower(),
        number=headline.number,
        before=headline.before,
    )
