"""What an answer says, in sentences: for the terminal, the window and the report alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from msssim.engine.binding import REASONS
from msssim.engine.money import CENT
from msssim.outputs import words
from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.bands import sorted_quantiles
from msssim.scenario.levers import levered
from msssim.scenario.mandate import Decision
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central

LIMITS = (
    "Coverage is officers against a planning density, not safety. Violence is not modelled."
    " Probabilities of Council decisions are judgements. Ranges hold what the stated uncertainty"
    " of the inputs implies, and nothing that the scenario leaves out."
)
"""What no reader of a result should forget."""

OUTCOMES = {"renew": "renewal", "transition": "transition to another operation", "lapse": "lapse"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A topic and the sentences that answer it."""

    topic: str
    text: str


def findings(answer: Answer) -> tuple[Finding, ...]:
    """Return what an answer says, the most telling first."""
    return tuple(
        Finding(topic, " ".join(sentences))
        for topic, say in TOPICS
        if (sentences := list(say(answer)))
    )


def basis(answer: Answer) -> str:
    """Return how the numbers came about, for the line under a title."""
    horizon = answer.scenario.horizon
    period = f"{words.day(horizon.start)} to {words.day(horizon.end)}"
    if not answer.draws:
        return f"{period}. The central run alone: every input at its central value."
    return (
        f"{period}, {answer.draws:,} runs. Numbers are medians; nine of ten runs lie between"
        " those in brackets."
    )


def _plan(answer: Answer) -> Iterator[str]:
    kpis = answer.kpis
    if not answer.scenario.costs:
        return
    if not answer.scenario.funding.channels:
        yield f"The plan costs {_said(kpis['plan_cost'])}; no money is planned for it yet."
        return
    yield f"The money in this scenario pays {_said(kpis['funded_share'])} of the plan."
    shortfall = kpis["plan_shortfall"]
    most = shortfall.quantiles[-1] if answer.draws else shortfall.central
    lacking = f"{_said(shortfall)} of it has no payer" if most > CENT else "all of it has a payer"
    yield f"The plan costs {_said(kpis['plan_cost'])} while the mandate lasts; {lacking}."


def _unpaid(answer: Answer) -> Iterator[str]:
    if not answer.scenario.funding.channels:
        return
    out, early = answer.kpis["run_out"], answer.kpis["run_out_in_mandate"]
    if not answer.draws:
        yield _unpaid_centrally(out, early)
        return
    if early.mean == 0:
        yield "Before the mandate ends, no bills go unpaid in any run under these assumptions."
        return
    there = early.values > 0
    low, _, middle, _, high = (out.day(day) for day in sorted_quantiles(np.sort(out.values[there])))
    yield (
        f"Before the mandate ends, bills go unpaid {words.in_runs(early.mean, answer.draws)} under"
        f" these assumptions: in half of those by {words.day(middle)}"
        f" ({words.day(low)} to {words.day(high)})."
    )
    first = _first_to_fail(answer, there)
    if first:
        yield f"Most often {words.listed(first)} {'fails' if len(first) == 1 else 'fail'} first."


def _unpaid_centrally(out: Kpi, early: Kpi) -> str:
    if not early.central:
        return "Before the mandate ends, no bills go unpaid."
    return f"Before the mandate ends, bills go unpaid: from {words.day(out.day(out.central))} on."


def _first_to_fail(answer: Answer, there: np.ndarray) -> list[str]:
    """Return the categories that are the first unpaid in at least half of the draws `there`."""
    out = answer.kpis["run_out"].values[there]
    return [
        words.spoken(category)
        for category in answer.scenario.categories
        if np.mean(answer.kpis[f"run_out.{category}"].values[there] == out) >= 0.5
    ]


def _strength(answer: Answer) -> Iterator[str]:
    kpis = answer.kpis
    months = float(answer.grid.months.sum())
    targets = dict.fromkeys(answer["target"].central.tolist())
    planned = ", then ".join(map(words.number, targets))
    yield (
        f"Of {planned} officers planned, {_said(kpis['peak_strength'])} are there at the peak and"
        f" {_said(kpis['final_strength'])} at the end."
    )
    missing = _scaled(kpis["gap_officer_months"], 1 / months)
    yield f"Over the whole time {missing} are missing on average."
    reached = kpis["strength_90"]
    if answer.draws:
        when = f", by {words.day(reached.day(reached.median))}" if reached.share else ""
        yield f"90 % of the plan is reached {words.in_runs(reached.share, answer.draws)}{when}."


def _binding(answer: Answer) -> Iterator[str]:
    shares = binding_shares(answer)
    held = [(reason, share) for reason, share in shares if reason != "none" and share >= 0.005]
    if not held:
        return
    (reason, share), *rest = held
    yield f"{words.share(share)} of the time {words.BECAUSE[reason]}."
    if rest:
        others = [f"{words.REASONS[name]} {words.share(part)}" for name, part in rest[:3]]
        yield f"Otherwise: {words.listed(others)}."
    reached = dict(shares).get("none", 0.0)
    if reached >= 0.005:
        yield f"The planned strength is there {words.share(reached)} of the time."


def binding_shares(answer: Answer) -> list[tuple[str, float]]:
    """Return what binds with its share of the time over all runs, the most frequent first."""
    days = answer.grid.days / answer.grid.days.sum()
    found = []
    for reason in REASONS:
        bands = answer.series.get(("binding", reason))
        if bands is not None:
            found.append((reason, float((bands.mean if answer.draws else bands.central) @ days)))
    return sorted(found, key=lambda pair: -pair[1])


def _cost(answer: Answer) -> Iterator[str]:
    kpis = answer.kpis
    if not answer.scenario.costs:
        return
    yield (
        f"The mission costs {_said(kpis['total_cost'])}, or"
        f" {_said(kpis['cost_per_officer_month'])} for an officer and month."
    )
    if answer.scenario.funding.channels:
        yield f"At the end {_said(kpis['final_arrears'])} is owed."


def _coverage(answer: Answer) -> Iterator[str]:
    if not answer.scenario.zones:
        return
    days = answer.grid.days / answer.grid.days.sum()
    gap = answer["coverage_gap"]
    missing = float((gap.mean if answer.draws else gap.central) @ days)
    yield (
        f"{_said(answer.kpis['mean_coverage'])} of the officers that the zones need can be sent,"
        f" on average over time; {words.number(missing)} are missing. {density(answer.scenario)}"
    )


def density(scenario: Scenario) -> str:
    """Return the sentence that states what coverage is measured against."""
    zones = levered(scenario).zones.values()
    rates = sorted({central(zone.per_thousand) for zone in zones if zone.per_thousand is not None})
    sites = sum(central(zone.required) for zone in zones if zone.required is not None)
    stated = []
    if rates:
        span = f"{rates[0]:g}" if len(rates) == 1 else f"{rates[0]:g} to {rates[-1]:g}"
        stated.append(f"{span} officers per 1,000 inhabitants")
    if sites:
        stated.append(f"{words.number(sites)} at fixed sites")
    return f"The stated need is {words.listed(stated)}." if stated else "No need is stated."


def _council(answer: Answer) -> Iterator[str]:
    scenario = levered(answer.scenario)
    decisions = sorted(scenario.mandate.decisions.values(), key=lambda decision: decision.date)
    coming = [one for one in decisions if one.date >= scenario.horizon.start]
    if not coming:
        yield f"No decision is ahead: the mandate ends on {words.day(scenario.mandate.expires)}."
        return
    first, *later = [_decision(scenario, one) for one in coming]
    yield f"Next: {first}."
    if later:
        yield f"Then: {'; '.join(later)}."
    yield "These are judgements of the scenario, not results."


def _decision(scenario: Scenario, decision: Decision) -> str:
    said = f"{OUTCOMES[decision.outcome]} on {words.day(decision.date)}"
    if decision.given is None:
        return f"{said}, {_judged(decision.probability)}"
    event = f"if “{words.spoken(decision.given)}”"
    odds = decision.probability * scenario.events[decision.given].probability
    return f"{said} {event}, {_judged(odds)}"


def _judged(probability: float) -> str:
    odds = min(max(probability, 0), 1)
    if odds in (0, 1):
        return "taken as certain" if odds else "taken as impossible"
    return f"judged at {100 * odds:.0f} in 100"


def _said(kpi: Kpi) -> str:
    """Return a KPI's median and range, or its central value where there are no draws."""
    return _scaled(kpi, 1)


def _scaled(kpi: Kpi, factor: float) -> str:
    def show(value: float) -> str:
        return words.amount(value * factor, kpi.unit)

    if not len(kpi.values):
        return show(kpi.central)
    low, middle, high = (show(kpi.quantiles[index]) for index in (0, 2, 4))
    return middle if low == high else f"{middle} ({words.span(low, high)})"


TOPICS: tuple[tuple[str, Callable[[Answer], Iterator[str]]], ...] = (
    ("Money for the plan", _plan),
    ("Unpaid bills", _unpaid),
    ("Strength", _strength),
    ("What holds it back", _binding),
    ("Cost", _cost),
    ("Coverage", _coverage),
    ("The Council", _council),
    ("Limits", lambda _: iter([LIMITS])),
)
"""What is said of an answer, in this order."""
