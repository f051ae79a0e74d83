"""What an explanation says: in two sentences, as rows of a waterfall, and for programs."""

from __future__ import annotations

import math
from typing import Any

from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.comparing import kpi_name
from msssim.scenario.language import marked, phrase, written
from msssim.studies.explain import Effect, Explanation
from msssim.studies.measures import Measure

SLIGHT = 0.005
"""An effect below this share of the largest is not worth a bar."""

READ_AS = marked(
    {"median": "median", "mean": "mean", "central": "central run", "P": "share of runs"}
)


def name_of(measure: Measure) -> str:
    """Return what is read of which KPI, such as `First unpaid bills (median)`."""
    if measure.reading.test is not None:
        return phrase("Share of runs with {test}", test=measure.reading.test.text)
    if measure.how in READ_AS:
        how = phrase(READ_AS[measure.how])
    else:
        how = phrase("{n} % quantile", n=measure.how[1:])
    return f"{kpi_name(measure.kpi)} ({how})"


def value_text(measure: Measure, value: float) -> str:
    """Return a measure's value as people read it."""
    if measure.is_date:
        return words.day(day_of(value))
    said = words.amount(value, measure.unit)
    return f"{said} {phrase(measure.unit)}" if _is_count(measure) else said


def effect_text(measure: Measure, effect: float) -> str:
    """Return a difference with its sign and unit: `+77 days`; `0` for none."""
    if abs(effect) < 1e-9:
        return "0"
    said = words.difference(effect, "days" if measure.is_date else measure.unit)
    return f"{said} {phrase(measure.unit)}" if _is_count(measure) else said


def _is_count(measure: Measure) -> bool:
    """Say whether a measure's unit has to be said behind the number."""
    said_within = measure.unit.startswith("US$") or measure.unit in ("share", "months")
    return not measure.is_date and not said_within


def sentences(found: Explanation, a: str = "A", b: str = "B") -> str:
    """Return what lies between two scenarios and what made most of it, in two sentences."""
    measure = found.measure
    first = phrase(
        "{kpi}: {there} in {a}, {here} in {b}, {between}.",
        kpi=name_of(measure),
        there=value_text(measure, found.a),
        here=value_text(measure, found.b),
        a=a,
        b=b,
        between=_between(found),
    )
    acting = [one for one in found.causes if abs(one.effect) > 1e-9]
    if not acting:
        return f"{first} {phrase('Nothing that differs has an effect on it.')}"
    same = [one for one in acting if one.effect * (found.total or acting[0].effect) > 0]
    against = [one for one in acting if one not in same]
    most = same[0] if same else acting[0]
    said = phrase(
        "{effect} come with “{change}”", effect=effect_text(measure, most.effect), change=most.text
    )
    if len(same) > 1:
        effect = effect_text(measure, same[1].effect)
        said += phrase(", {effect} with “{change}”", effect=effect, change=same[1].text)
    if against and against[0] is not most:
        effect = effect_text(measure, against[0].effect)
        said += phrase(
            "; {effect} the other way with “{change}”", effect=effect, change=against[0].text
        )
    return f"{first} {said}."


def _between(found: Explanation) -> str:
    if abs(found.total) < 1e-9:
        return phrase("the same")
    if found.measure.is_date:
        days = written(abs(found.total))
        return phrase("{n} days later" if found.total > 0 else "{n} days earlier", n=days)
    return phrase("a difference of {effect}", effect=effect_text(found.measure, found.total))


def caveats(found: Explanation, a: str = "A", b: str = "B") -> str:
    """Return how the effects came about and what they leave open."""
    if found.exact:
        how = phrase("Every combination of the differences was run")
    else:
        how = phrase("The order of the differences was sampled, each order with its reverse")
    draws = phrase(", the central run alone")
    if found.draws:
        draws = phrase(" on the same {n} draws", n=written(found.draws))
    errors = phrase(" ± is one standard error.") if found.draws or not found.exact else ""
    return f"{how}{draws}.{errors}{_said_of(found, a, b)}"


def _said_of(found: Explanation, a: str, b: str) -> str:
    censored, draws = found.censored, found.draws
    if censored is None:
        return ""
    return phrase(
        " Where the day never comes ({some} of {a} and {others} of {b}) the end of the time"
        " simulated, {day}, stands for it: so a median can lie later here than where such runs are"
        " left out.",
        some=words.in_runs(censored.share_a, draws),
        a=a,
        others=words.in_runs(censored.share_b, draws),
        b=b,
        day=words.day(censored.day),
    )


def bars(found: Explanation) -> list[Effect]:
    """Return the effects worth a bar, all slighter ones as one, so that they add up to the total.

    What has no effect at all is left out.
    """
    acting = [one for one in found.causes if abs(one.effect) > 1e-9]
    limit = SLIGHT * max((abs(one.effect) for one in acting), default=0)
    shown = [one for one in acting if abs(one.effect) >= limit][:12]
    rest = [one for one in acting if one not in shown]
    if rest:
        paths = tuple(path for one in rest for path in one.paths)
        effect, error = sum(one.effect for one in rest), math.hypot(*(one.error for one in rest))
        shown.append(Effect(phrase("{n} others, each slighter", n=len(rest)), paths, effect, error))
    return shown


def jsonable(found: Explanation) -> dict[str, Any]:
    """Return an explanation as JSON can hold it: dates in ISO, their differences in days."""
    measure = found.measure
    said: dict[str, Any] = {
        "kpi": measure.text,
        "unit": "days" if measure.is_date else measure.unit,
        "a": _plain(measure, found.a),
        "b": _plain(measure, found.b),
        "total": found.total,
        "causes": [
            {"text": one.text, "paths": list(one.paths), "effect": one.effect, "error": one.error}
            for one in found.causes
        ],
        "exact": found.exact,
        "draws": found.draws,
        "censored": None,
    }
    if found.censored is not None:
        one = found.censored
        said["censored"] = {"at": one.day.isoformat(), "a": one.share_a, "b": one.share_b}
    return said


def _plain(measure: Measure, value: float) -> float | str:
    return day_of(value).isoformat() if measure.is_date else value
