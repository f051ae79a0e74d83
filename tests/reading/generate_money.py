"""Random costs, funding and events."""

from datetime import timedelta
from typing import Any

from .dice import Dice, Fields

COSTS = ("pay", "food", "bases", "flights", "rotation", "setup", "oversight", "amount")
CHANNELS = ("un", "fund", "pays", "gifts")
SOURCES = ("us", "canada", "haiti", "deposits")
KINDS = ("arrivals", "supply", "demand", "cost", "attrition", "inflow", "inflow", "nothing")
PAY = "per_officer_month"
FACTORS = (0, 0, 0.2, 0.5, 0.9, 1, 1.3, 2)


def costs(dice: Dice) -> Fields:
    """Return cost items of every basis."""
    found = {}
    for key in dice.rng.sample(COSTS, dice.count(0.5, 1, 3, 4, 4, 4)):
        found[key] = cost(dice)
    return found


def cost(dice: Dice) -> Fields:
    """Return one cost item, sized to the mission's price per officer."""
    basis = dice.rng.choice(
        ["per_month", "per_officer_month", "per_arrival", "per_departure", "once", PAY]
    )
    size = {
        "per_month": 0.4 * dice.price * dice.target,
        "per_officer_month": dice.price,
        "per_arrival": 2 * dice.price,
        "per_departure": dice.price,
        "once": dice.price * dice.target,
    }[basis]
    found: Fields = {
        "category": dice.rng.choice(dice.categories),
        "basis": basis,
        "amount": dice.uncertain(size * dice.rng.choice([0, 1e-7, 0.3, 0.6, 0.8, 1, 1.4])),
        "escalation": dice.rng.choice([-1, -0.5, 0.03, 0.1, 2]),
        "follows_tempo": dice.yes(0.6),
    }
    if basis == "once":
        found["date"] = dice.day()
    if dice.yes(0.3):
        found |= dice.window()
    return dice.drop(found, 0.6, "escalation", "follows_tempo")


def funding(dice: Dice) -> Fields:
    """Return channels, sources and rules; about as much money as is needed, or too little."""
    plenty = dice.rng.choice([0.1, 0.3, 0.6, 0.8, 1.2, 4])
    channel_ids = dice.rng.sample(CHANNELS, dice.count(1, 4, 3, 2))
    source_ids = dice.rng.sample(SOURCES, dice.count(1, 3, 3, 1)) if channel_ids else []
    found: Fields = {
        "gate": dice.yes(0.8),
        "reserve_months": dice.uncertain(dice.between(0, 3)),
        "arrears_tolerance_months": dice.uncertain(dice.between(0, 2)),
        "tolerance_for": dice.some(dice.categories),
        "drawdown_rate": dice.share(0, 1),
        "arrears": {
            key: dice.budget * dice.rng.choice([0, 0, 0.02, 0.1, 0.4])
            for key in dice.some(dice.categories)
        },
    }
    found = dice.drop(found, 0.4, "gate", "reserve_months", "arrears_tolerance_months")
    found = dice.drop(found, 0.5, "tolerance_for", "drawdown_rate", "arrears")
    if channel_ids:
        share = plenty * dice.budget / max(1, len(channel_ids) + 2 * len(source_ids))
        found["channels"] = {key: channel(dice, share) for key in channel_ids}
    if source_ids:
        found["sources"] = {key: source(dice, channel_ids, 2 * share) for key in source_ids}
    return found


def channel(dice: Dice, size: float) -> Fields:
    """Return one channel."""
    found: Fields = {
        "kind": dice.rng.choice(["cash", "in_kind"]),
        "balance": size * dice.rng.choice([0, 0.3, 1, 1.5]),
        "pays": dice.some(dice.categories),
    }
    return dice.drop(dice.drop(found, 0.6, "kind", "pays"), 0.1, "balance")


def source(dice: Dice, channel_ids: list[str], size: float) -> Fields:
    """Return one source with its deposits and what holds them up."""
    number = dice.count(1, 2, 3, 3)
    deposits = []
    for _ in range(number):
        amount = dice.uncertain(size / number * dice.rng.choice([0, 0.5, 1, 1.5]))
        deposits.append(dice.given({"date": dice.day(), "amount": amount}))
    found: Fields = {
        "channel": dice.rng.choice(channel_ids),
        "name": "A source",
        "pledged": size,
        "deposits": deposits,
        "conversion": dice.share(0.4, 1),
        "lag": dice.delay(),
        "holds": [dice.given(dice.window()) for _ in range(dice.count(2, 2, 1, 1))],
        "ends_with_mandate": dice.yes(0.7),
    }
    return dice.drop(found, 0.4, *(name for name in found if name not in ("channel", "deposits")))


def events(dice: Dice) -> Fields:
    """Return the events whose ids the dice already know."""
    return {key: event(dice) for key in dice.events}


def event(dice: Dice) -> Fields:
    """Return one event: often wide, so that several lie over each other."""
    found: dict[str, Any] = {"affects": dice.rng.choice(KINDS), **dice.window()}
    if dice.yes(0.3):
        found |= {"start": dice.early(), "end": dice.end + timedelta(days=3)}
    found |= {"probability": dice.probability(), "factor": dice.uncertain(dice.rng.choice(FACTORS))}
    if found["affects"] == "inflow" and dice.yes(0.5):
        found["sources"] = None  # chosen once the sources are known
    return dice.drop(found, 0.25, "probability", "factor")


def with_sources(dice: Dice, found: Fields, source_ids: list[str]) -> Fields:
    """Return the events with the sources of those of inflow chosen."""
    chosen = {}
    for key, fields in found.items():
        chosen[key] = fields
        if "sources" in fields:
            chosen[key] = {**fields, "sources": dice.some(source_ids)}
    return chosen
