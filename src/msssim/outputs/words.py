"""Numbers, dates and the model's own names as people read them."""

from __future__ import annotations

import math
from datetime import date

from msssim.scenario.schema import Scenario

NONE = "–"

REASONS = {
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
"""What binds, short enough for a legend."""

BECAUSE = {
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
"""What binds, to end a sentence with."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(value: date | None) -> str:
    """Return a day as `14 Mar 2025`, whatever the machine's language."""
    return NONE if value is None else f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def number(value: float) -> str:
    """Return a count as `2,500`."""
    if math.isnan(value):
        return NONE
    return "no end" if math.isinf(value) else f"{value:,.0f}"


def money(dollars: float) -> str:
    """Return US$ as `21.0 M USD`, `1.46 bn USD` or `8,000 USD`."""
    if not math.isfinite(dollars):
        return NONE
    size = abs(dollars)
    if size >= 999_950_000:
        return f"{dollars / 1e9:,.2f} bn USD"
    if size >= 999_500:
        return f"{dollars / 1e6:,.1f} M USD"
    return f"{dollars:,.0f} USD"


def share(value: float) -> str:
    """Return a modelled share with two digits; `100 %` and `0 %` only where it is all or none."""
    if math.isnan(value):
        return NONE
    percent = round(100 * value, 9)
    if 99.5 <= percent < 100:
        return "over 99 %"
    if 0 < abs(percent) < 0.05:
        return "under 0.1 %"
    return f"{percent:.1f} %" if 0 < abs(percent) < 9.95 else f"{percent:.0f} %"


def in_runs(value: float, draws: int = 100) -> str:
    """Return a share of draws as `in 37 of 100 runs`; nothing is called certain by rounding."""
    if value <= 0:
        return "in none of the runs"
    if value >= 1:
        return "in all runs"
    if draws < 100:
        return f"in {round(value * draws)} of {draws} runs"
    whole = round(100 * value)
    if whole == 0:
        return "in fewer than 1 of 100 runs"
    return "in more than 99 of 100 runs" if whole == 100 else f"in {whole} of 100 runs"


def span(low: str, high: str) -> str:
    """Return two amounts as a range that names a unit once: `20 to 100 %`."""
    large = (" M USD", " bn USD")
    if low.endswith(" USD") and low != "0 USD" and high.endswith(large) and not low.endswith(large):
        return f"{low} to {high}"  # 8,000 USD to 1.5 M USD
    for unit in (" M USD", " bn USD", " USD", " %", " months"):
        if low.endswith(unit) and high.endswith(unit):
            return f"{low.removesuffix(unit)} to {high}"
    return f"{low} to {high}"


def months(value: float) -> str:
    """Return months as `4.2 months`."""
    if math.isnan(value):
        return NONE
    return "no end" if math.isinf(value) else f"{value:,.1f} months"


def amount(value: float, unit: str) -> str:
    """Return a value of any unit of the model as people read it."""
    if unit.startswith("US$"):
        return money(value)
    if unit in ("share", "probability"):
        return share(value)
    if unit == "months":
        return months(value)
    return number(value)


def spoken(key: str) -> str:
    """Return an id as words: `critical_sites` as `critical sites`."""
    return key.replace("_", " ")


def part_name(scenario: Scenario, series: str, part: str) -> str:
    """Return what a part of a series is called: a zone's name, a reason's words, a category."""
    if series == "binding":
        return REASONS[part]
    if series in ("coverage", "coverage_gap"):
        return scenario.zones[part].name or spoken(part)
    if series == "strength":
        return scenario.contingents[part].name or spoken(part)
    if series == "inflow":
        return scenario.funding.sources[part].name or spoken(part)
    return spoken(part)


def listed(items: list[str]) -> str:
    """Return items as `a`, `a and b`, `a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
