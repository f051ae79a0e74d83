"""Numbers, dates and the model's own names as people read them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date
from pathlib import PurePath

from msssim.scenario.language import FRENCH, THIN, marked, phrase, translation, written
from msssim.scenario.language import spoken as language
from msssim.scenario.schema import Scenario

NONE = "–"
MINUS = "\N{MINUS SIGN}"

LEAST_BILLION, LEAST_MILLION = 999_950_000, 999_500
"""US$ from which on they are said in billions and in millions: what rounds to 1 of them."""

ROUNDED = 10_000
"""US$ from which on three digits are all that a modelled amount has to say."""

REASONS = marked(
    {
        "none": "at planned strength",
        "mandate": "no mandate",
        "money": "money",
        "clearance": "clearance",
        "offers": "too few offered",
        "suspended": "arrivals suspended",
        "ceiling": "authorised ceiling",
        "beds": "beds",
        "airlift": "airlift",
    }
)
"""What binds, short enough for a legend."""

BECAUSE = marked(
    {
        "none": "nothing: the planned strength is reached",
        "mandate": "the mandate has ended or is ending",
        "money": "there is too little money to bring or keep more",
        "clearance": "officers are offered but not yet cleared to come",
        "offers": "no more officers are offered",
        "suspended": "an event keeps officers from arriving",
        "ceiling": "the authorised ceiling is reached",
        "beds": "the camps are full",
        "airlift": "there are too few flights",
    }
)
"""What binds, to end a sentence with."""


def day(value: date | None) -> str:
    """Return a day as `14 Mar 2025`, whatever the machine's language."""
    return NONE if value is None else f"{value.day} {month(value)} {value.year}"


def month(value: date) -> str:
    """Return a day's month as `Mar`."""
    return language().months[value.month - 1]


def number(value: float) -> str:
    """Return a count as `2,500`."""
    if math.isnan(value):
        return NONE
    return phrase("no end") if math.isinf(value) else written(value)


def money(dollars: float) -> str:
    """Return US$ as `21.0 M USD`, `1.46 bn USD`, `127,000 USD` or `8,000 USD`."""
    if not math.isfinite(dollars):
        return NONE
    size = abs(dollars)
    if size >= LEAST_BILLION:
        return phrase("{n} bn USD", n=written(dollars / 1e9, 2))
    if size >= LEAST_MILLION:
        return f"{written(dollars / 1e6, 1)} M USD"
    return f"{written(float(f'{dollars:.3g}') if size >= ROUNDED else dollars)} USD"


def share(value: float) -> str:
    """Return a modelled share with two digits; `100 %` and `0 %` only where it is all or none."""
    if math.isnan(value):
        return NONE
    percent = round(100 * value, 9)
    if 99.5 <= percent < 100:
        return phrase("over 99 %")
    if 0 < abs(percent) < 0.05:
        return phrase("under 0.1 %")
    return f"{written(percent, 1 if 0 < abs(percent) < 9.95 else 0)} %"


def points(value: float) -> str:
    """Return what lies between two shares: `14 points`, of a hundred."""
    shown = 100 * value
    return phrase("{n} points", n=written(shown, 1 if 0.05 <= shown < 9.95 else 0))


def in_runs(value: float, draws: int = 100) -> str:
    """Return a share of draws as `in 37 of 100 runs`; nothing is called certain by rounding."""
    if value <= 0:
        return phrase("in none of the runs")
    if value >= 1:
        return phrase("in all runs")
    if draws < 100:
        return phrase("in {n} of {draws} runs", n=round(value * draws), draws=draws)
    whole = round(100 * value)
    if whole == 0:
        return phrase("in fewer than 1 of 100 runs")
    if whole == 100:
        return phrase("in more than 99 of 100 runs")
    return phrase("in {n} of {draws} runs", n=whole, draws=100)


def span(low: str, high: str) -> str:
    """Return two amounts as a range that names a unit once: `20 to 100 %`."""
    large = (" M USD", phrase("{n} bn USD", n=""))
    if low.endswith(" USD") and low != "0 USD" and high.endswith(large) and not low.endswith(large):
        return phrase("{low} to {high}", low=low, high=high)  # 8,000 USD to 1.5 M USD
    units = (phrase(unit, n="") for unit in ("{n} months", "{n} points", "{n} days"))
    for unit in (*large, " USD", " %", *units):
        if low.endswith(unit) and high.endswith(unit):
            return phrase("{low} to {high}", low=low.removesuffix(unit), high=high)
    return phrase("{low} to {high}", low=low, high=high)


def months(value: float) -> str:
    """Return months as `4.2 months`."""
    if math.isnan(value):
        return NONE
    return phrase("no end") if math.isinf(value) else phrase("{n} months", n=written(value, 1))


def time_left(seconds: float) -> str:
    """Return how long something still takes, about."""
    if seconds < 55:
        return phrase("less than a minute left")
    if seconds < 5400:
        return phrase("about {n} min left", n=number(max(1, round(seconds / 60))))
    return phrase("about {n} h left", n=number(round(seconds / 3600)))


def amount(value: float, unit: str) -> str:
    """Return a value of any unit of the model as people read it."""
    if unit.startswith("US$"):
        return money(value)
    if unit in ("share", "probability"):
        return share(value)
    if unit == "months":
        return months(value)
    return number(value)


def difference(value: float, unit: str) -> str:
    """Return a difference with its sign: `+77 days`, `−21.0 M USD`; none where it is next to none.

    Shares differ by points. Counts are said without their unit, as `amount` says them.
    """
    said = _size(abs(value), unit)
    if said == _size(0.0, unit):
        return said
    return f"{'+' if value > 0 else MINUS}{said}"


def _size(value: float, unit: str) -> str:
    if unit == "days":
        return phrase("{n} days", n=written(value, 1 if 0.05 <= value < 0.95 else 0))
    if unit in ("share", "probability"):
        return points(value)
    return amount(value, unit)


IN_FULL = marked(
    {
        "lhs": "Latin hypercube",
        "sobol": "Sobol sequence",
        "strength_50": "half of the target there",
        "strength_90": "90 % of the target there",
        "strength_100": "the whole target there",
        "officer_months": "officer-months",
        "gap_officer_months": "officer-months missing",
        "min_coverage": "least coverage",
        "uncovered_person_months": "person-months uncovered",
        "total_inflow": "money received",
        "run_out": "first unpaid bills",
        "unpaid_months": "months with unpaid bills",
        "run_out_in_mandate": "unpaid bills before the mandate's end",
        "plan_shortfall": "plan without a payer",
        "funded_share": "plan funded",
        "cost_per_officer_month": "cost of an officer-month",
        "unsafeguarded_officer_months": "officer-months without safeguards",
        "total_paid": "bills paid",
        "final_host_police": "national police at the end",
        "final_strength": "strength at the end",
        "final_cash": "cash at the end",
        "final_arrears": "arrears at the end",
    }
)
"""What is said of choices and results whose ids are no words that a planner uses."""


ABBREVIATIONS = marked(
    ("US", "USD", "UN", "UNSC", "NGO", "MSS", "HNP", "OAS", "CARICOM", "EU", "UK", "BINUH")
)
"""Words of ids that are written in capitals."""

WRITTEN = {word.lower(): word for word in ABBREVIATIONS}


def spoken(key: str) -> str:
    """Return an id as words: `critical_sites` as `critical sites`, `us_aid` as `US aid`."""
    said = IN_FULL.get(key) or key.replace("_", " ")
    return translation(said) or " ".join(_in_capitals(word) for word in said.split(" "))


def _in_capitals(word: str) -> str:
    return phrase(WRITTEN[word]) if word in WRITTEN else word


def capital(text: str) -> str:
    """Return a text as it begins a line."""
    return text[:1].upper() + text[1:]


def part_name(scenario: Scenario, series: str, part: str) -> str:
    """Return what a part of a series is called: a zone's name, a reason's words, a category."""
    if series == "binding":
        return phrase(REASONS[part])
    if series in ("coverage", "coverage_gap"):
        return phrase(scenario.zones[part].name) or spoken(part)
    if series == "strength":
        return phrase(scenario.contingents[part].name) or spoken(part)
    if series == "inflow":
        return phrase(scenario.funding.sources[part].name) or spoken(part)
    return spoken(part)


def told(subject: str, what: str) -> str:
    """Return what is told of a subject: `Kenya: 600`, in French `Kenya : 600`."""
    return phrase("{subject}: {what}", subject=subject, what=what)


def listed(items: list[str]) -> str:
    """Return items as `a`, `a and b`, `a, b and c`."""
    if len(items) == 1:
        return items[0]
    return phrase("{items} and {last}", items=", ".join(items[:-1]), last=items[-1])


def in_parts(items: Iterable[str]) -> str:
    """Return parts of a sentence as `a; b`, with the space before it where French has one."""
    return (f"{THIN}; " if language() is FRENCH else "; ").join(items)


def told_apart(folder: PurePath, others: Iterable[PurePath]) -> str:
    """Return as much of a folder's end as no other folder has: `spring`, or `2025/spring`."""
    ends = [_ends(other) for other in others]
    own = (end for end in _ends(folder) if not any(end in other for other in ends))
    return next(own, PurePath(folder.name)).as_posix()


def _ends(folder: PurePath) -> list[PurePath]:
    parts = folder.parts
    return [PurePath(*parts[first:]) for first in reversed(range(len(parts)))]
