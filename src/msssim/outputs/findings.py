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
from msssim.scenario.language import localized, marked, phrase, written
from msssim.scenario.levers import levered
from msssim.scenario.mandate import Decision
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import central

LIMITS = marked(
    "Coverage is officers against a planning density, not safety. Violence is not modelled."
    " Probabilities of Council decisions are judgements. Ranges hold what the stated uncertainty"
    " of the inputs implies, and nothing that the scenario leaves out."
)
"""What no reader of a result should forget."""

OUTCOMES = marked(
    {"renew": "renewal", "transition": "transition to another operation", "lapse": "lapse"}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A topic and the sentences that answer it."""

    topic: str
    text: str


def findings(answer: Answer) -> tuple[Finding, ...]:
    """Return what an answer says, the most telling first."""
    return tuple(
        Finding(phrase(topic), " ".join(sentences))
        for topic, say in TOPICS
        if (sentences := list(say(answer)))
    )


def basis(answer: Answer) -> str:
    """Return how the numbers came about, for the line under a title."""
    horizon = answer.scenario.horizon
    period = words.span(words.day(horizon.start), words.day(horizon.end))
    if not answer.draws:
        return phrase(
            "{period}. The central run alone: every input at its central value.", period=period
        )
    return phrase(
        "{period}, {runs} runs. Numbers are medians; nine of ten runs lie between those in"
        " brackets.",
        period=period,
        runs=written(answer.draws),
    )


def _plan(answer: Answer) -> Iterator[str]:
    kpis = answer.kpis
    if not answer.scenario.costs:
        return
    if not answer.scenario.funding.channels:
        yield phrase(
            "The plan costs {cost}; no money is planned for it yet.", cost=_said(kpis["plan_cost"])
        )
        return
    yield phrase(
        "The money in this scenario pays {share} of the plan.", share=_said(kpis["funded_share"])
    )
    shortfall = kpis["plan_shortfall"]
    most = shortfall.quantiles[-1] if answer.draws else shortfall.central
    cost = _said(kpis["plan_cost"])
    if most > CENT:
        yield phrase(
            "The plan costs {cost} while the mandate lasts; {shortfall} of it has no payer.",
            cost=cost,
            shortfall=_said(shortfall),
        )
    else:
        yield phrase(
            "The plan costs {cost} while the mandate lasts; all of it has a payer.", cost=cost
        )


def _unpaid(answer: Answer) -> Iterator[str]:
    if not answer.scenario.funding.channels:
        return
    out, early = answer.kpis["run_out"], answer.kpis["run_out_in_mandate"]
    if not answer.draws:
        yield _unpaid_centrally(out, early)
        return
    if early.mean == 0:
        yield phrase(
            "Before the mandate ends, no bills go unpaid in any run under these assumptions."
        )
        return
    there = early.values > 0
    low, _, middle, _, high = (out.day(day) for day in sorted_quantiles(np.sort(out.values[there])))
    runs = words.in_runs(early.mean, answer.draws)
    if low == high:
        yield phrase(
            "Before the mandate ends, bills go unpaid {runs} under these assumptions: in nine of"
            " ten of those or more from {day} on.",
            runs=runs,
            day=words.day(middle),
        )
    else:
        yield phrase(
            "Before the mandate ends, bills go unpaid {runs} under these assumptions: in half of"
            " those by {day} ({range}).",
            runs=runs,
            day=words.day(middle),
            range=words.span(words.day(low), words.day(high)),
        )
    first = _first_to_fail(answer, there)
    if len(first) == 1:
        yield phrase("Most often {cost} fails first.", cost=first[0])
    elif first:
        yield phrase("Most often {costs} fail first.", costs=words.listed(first))


def _unpaid_centrally(out: Kpi, early: Kpi) -> str:
    if not early.central:
        return phrase("Before the mandate ends, no bills go unpaid.")
    return phrase(
        "Before the mandate ends, bills go unpaid: from {day} on.",
        day=words.day(out.day(out.central)),
    )


def _first_to_fail(answer: Answer, there: np.ndarray) -> list[str]:
    """Return the categories that are the first unpaid in at least half of the draws `there`."""
    out = answer.kpis["run_out"].values[there]
    return [
        words.spoken(category)
        for category in answer.scenario.categories
        if np.mean(answer.kpis[f"run_out.{category}"].values[there] == out) >= 0.5
    ]


PEAK = marked("Of {planned} officers planned, {peak} are there at the peak and {final} at the end.")
OWN_PEAK = marked(
    "Of {planned} officers planned, {peak} are there at each run's own peak and {final} at the end."
)


def _strength(answer: Answer) -> Iterator[str]:
    kpis = answer.kpis
    months = float(answer.grid.months.sum())
    targets = dict.fromkeys(answer["target"].central.tolist())
    planned = phrase(", then ").join(map(words.number, targets))
    yield phrase(
        OWN_PEAK if answer.draws else PEAK,
        planned=planned,
        peak=_said(kpis["peak_strength"]),
        final=_said(kpis["final_strength"]),
    )
    missing = _scaled(kpis["gap_officer_months"], 1 / months)
    yield phrase("Over the whole time {missing} are missing on average.", missing=missing)
    reached = kpis["strength_90"]
    if answer.draws:
        runs = words.in_runs(reached.share, answer.draws)
        if reached.share:
            day = words.day(reached.day(reached.median))
            yield phrase("90 % of the plan is reached {runs}, by {day}.", runs=runs, day=day)
        else:
            yield phrase("90 % of the plan is reached {runs}.", runs=runs)


def _binding(answer: Answer) -> Iterator[str]:
    shares = binding_shares(answer)
    held = [(reason, share) for reason, share in shares if reason != "none" and share >= 0.005]
    if not held:
        return
    (reason, share), *rest = held
    because = phrase(words.BECAUSE[reason])
    yield phrase("{share} of the time {because}.", share=words.share(share), because=because)
    if rest:
        others = [f"{phrase(words.REASONS[name])} {words.share(part)}" for name, part in rest[:3]]
        yield phrase("Otherwise: {others}.", others=words.listed(others))
    reached = dict(shares).get("none", 0.0)
    if reached >= 0.005:
        yield phrase(
            "The planned strength is there {share} of the time.", share=words.share(reached)
        )


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
    yield phrase(
        "The mission costs {cost}, or {each} for an officer and month.",
        cost=_said(kpis["total_cost"]),
        each=_said(kpis["cost_per_officer_month"]),
    )
    if answer.scenario.funding.channels:
        yield phrase("At the end {arrears} is owed.", arrears=_said(kpis["final_arrears"]))


MISSING = marked(
    "{share} of the officers that the zones need can be sent, on average over time; {missing}"
    " are missing."
)
MISSING_IN_RUNS = marked(
    "{share} of the officers that the zones need can be sent, on average over time; {missing}"
    " are missing, on average over all runs too."
)


def _coverage(answer: Answer) -> Iterator[str]:
    if not answer.scenario.zones:
        return
    days = answer.grid.days / answer.grid.days.sum()
    gap = answer["coverage_gap"]
    missing = float((gap.mean if answer.draws else gap.central) @ days)
    yield phrase(
        MISSING_IN_RUNS if answer.draws else MISSING,
        share=_said(answer.kpis["mean_coverage"]),
        missing=words.number(missing),
    )
    yield density(answer.scenario)


def density(scenario: Scenario) -> str:
    """Return the sentence that states what coverage is measured against."""
    stated = need(scenario)
    return (
        phrase("The stated need is {need}.", need=stated)
        if stated
        else phrase("No need is stated.")
    )


def need(scenario: Scenario, *, is_short: bool = False) -> str:
    """Return what the zones are stated to need; empty where nothing is."""
    zones = levered(scenario).zones.values()
    rates = sorted({central(zone.per_thousand) for zone in zones if zone.per_thousand is not None})
    sites = sum(central(zone.required) for zone in zones if zone.required is not None)
    stated = []
    if rates:
        low, high = (localized(f"{rate:g}") for rate in (rates[0], rates[-1]))
        span = low if len(rates) == 1 else words.span(low, high)
        stated.append(
            phrase(
                "{n} officers per 1,000" if is_short else "{n} officers per 1,000 inhabitants",
                n=span,
            )
        )
    if sites:
        stated.append(
            phrase("{n} at sites" if is_short else "{n} at fixed sites", n=words.number(sites))
        )
    return words.listed(stated) if stated else ""


def _council(answer: Answer) -> Iterator[str]:
    scenario = levered(answer.scenario)
    decisions = sorted(scenario.mandate.decisions.values(), key=lambda decision: decision.date)
    coming = [one for one in decisions if one.date >= scenario.horizon.start]
    if not coming:
        yield phrase(
            "No decision is ahead: the mandate ends on {day}.",
            day=words.day(scenario.mandate.expires),
        )
        return
    first, *later = [_decision(scenario, one) for one in coming]
    yield phrase("Next: {decision}.", decision=first)
    if later:
        yield phrase("Then: {decisions}.", decisions=words.in_parts(later))
    yield phrase("These are judgements of the scenario, not results.")


def _decision(scenario: Scenario, decision: Decision) -> str:
    outcome, day = phrase(OUTCOMES[decision.outcome]), words.day(decision.date)
    if decision.given is None:
        odds = _judged(decision.probability)
        return phrase("{outcome} on {day}, {odds}", outcome=outcome, day=day, odds=odds)
    return phrase(
        "{outcome} on {day} if “{event}”, {odds}",
        outcome=outcome,
        day=day,
        event=words.spoken(decision.given),
        odds=_judged(decision.probability * scenario.events[decision.given].probability),
    )


def _judged(probability: float) -> str:
    odds = min(max(probability, 0), 1)
    if odds in (0, 1):
        return phrase("taken as certain") if odds else phrase("taken as impossible")
    return phrase("judged at {n} in 100", n=written(100 * odds))


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


TOPICS: tuple[tuple[str, Callable[[Answer], Iterator[str]]], ...] = marked(
    (
        ("Money for the plan", _plan),
        ("Unpaid bills", _unpaid),
        ("Strength", _strength),
        ("What holds it back", _binding),
        ("Cost", _cost),
        ("Coverage", _coverage),
        ("The Council", _council),
        ("Limits", lambda _: iter([phrase(LIMITS)])),
    )
)
"""What is said of an answer, in this order."""
