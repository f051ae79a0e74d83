"""Random valid scenarios, as nasty as the model allows."""

import random
from datetime import date, timedelta

from . import generate_force as force
from . import generate_money as money
from .dice import Dice, Fields
from .generate_levers import levers

STARTS = (
    date(2024, 1, 31),
    date(2024, 2, 29),
    date(2023, 12, 31),
    date(2025, 8, 30),
    date(2025, 3, 1),
    date(2026, 1, 15),
)
MOST = {"day": (1, 20, 60, 120), "week": (1, 10, 30, 60), "month": (1, 6, 15, 36)}  # steps
CATEGORIES = ("personnel", "operations", "support", "base", "deployment", "oversight", "attrition")
EVENTS = ("storm", "parliament", "court_case", "unrest", "factor", "strike")


def scenario(rng: random.Random) -> Fields:
    """Return a valid scenario of at most some 60 steps, as parsed from a file."""
    dice, step = _dice(rng)
    found: Fields = {"horizon": {"start": dice.start, "end": dice.end, "step": step}}
    if step == "week" and dice.yes(0.5):
        del found["horizon"]["step"]
    if dice.target != 2500 or dice.yes(0.5):
        found["strength"] = {"target": dice.target}
    found["mandate"] = force.mandate(dice)
    optional = {
        "contingents": force.contingents(dice),
        "deployment": force.deployment(dice),
        "operations": force.operations(dice),
        "host_police": force.host_police(dice),
        "phases": force.phases(dice),
        "costs": money.costs(dice),
        "funding": money.funding(dice),
        "safeguards": force.safeguards(dice),
        "events": money.events(dice),
        "allocation": rng.choice(["priority", "proportional"]),
    }
    often = ("contingents", "costs", "funding")
    found |= dice.drop({"deployment": optional.pop("deployment")}, 0.25, "deployment")
    rarely = ("operations", "host_police", "phases", "safeguards", "allocation")
    found |= dice.drop(dice.drop(optional, 0.05, *often), 0.4, *rarely)
    found["zones"] = force.zones(dice, list(found.get("phases", {})))
    sources = list(found.get("funding", {}).get("sources", {}))
    found["events"] = money.with_sources(dice, found["events"], sources)
    found |= _words(dice)
    found = _with_known_categories(found)
    found["levers"] = levers(dice, found)
    return {key: value for key, value in found.items() if value != {} or dice.yes(0.3)}


def _with_known_categories(found: Fields) -> Fields:
    """Return the scenario where lists of categories name only those that costs or arrears have."""
    known = {cost["category"] for cost in found.get("costs", {}).values()}
    known |= set(found.get("funding", {}).get("arrears", {}))
    groups = [
        found.get("funding", {}).get("channels", {}).values(),
        found["mandate"].get("decisions", {}).values(),
        [found.get("funding", {})],
    ]
    for fields in (fields for group in groups for fields in group):
        for name in ("pays", "assessed_for", "tolerance_for"):
            if fields.get(name):
                fields[name] = [category for category in fields[name] if category in known]
                if not fields[name]:
                    del fields[name]
    return found


def _dice(rng: random.Random) -> tuple[Dice, str]:
    """Return the dice of one scenario, and the step of its grid."""
    step = rng.choice(["day", "week", "week", "month"])
    days = {"day": 1, "week": 7, "month": 30.4375}[step]
    most = rng.choices(MOST[step], [0.6, 3, 6, 4])[0]
    start = rng.choice(STARTS)
    dice = Dice(
        rng=rng,
        start=start,
        end=start + timedelta(days=max(1, round(rng.uniform(0.3, 1) * most * days))),
        target=rng.choice([50, 333.3, 1000, 2500] * 5 + [0]),
        price=rng.choice([0.5, 1000, 4321.09]),
        categories=rng.sample(CATEGORIES, rng.choice([1, 2, 3, 4, 4])),
    )
    dice.events = rng.sample(EVENTS, dice.count(2, 2, 2, 2, 1, 1))
    return dice, step


def _words(dice: Dice) -> Fields:
    """Return what no run looks at."""
    found: Fields = {
        "msssim": 1,
        "name": "A nasty scenario",
        "description": "Made by chance.",
        "simulation": {"draws": 64, "seed": 7, "sampling": dice.rng.choice(["lhs", "random"])},
        "evidence": {"strength.target": {"source": "A resolution", "grade": "A"}},
        "observations": {"strength": {dice.start: [100, 150, 200]}},
    }
    return dice.drop(found, 0.5, *found)
