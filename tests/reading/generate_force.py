"""Random mandates, contingents, deployments, phases, zones and safeguards."""

from datetime import date, timedelta
from typing import Any

from .dice import Dice, Fields

CONTINGENTS = ("kenya", "jamaica", "waves", "chad_2", "uniform")
DECISIONS = ("renew24", "vote", "handover", "court", "date")
PHASES = ("first", "clear", "hold_on", "phase")
ZONES = ("port", "capital", "north", "route_1", "zone")
SAFEGUARDS = ("vetting", "complaints", "weight")


def mandate(dice: Dice) -> Fields:
    """Return a mandate, mostly renewed, sometimes over before the horizon starts."""
    authorised = dice.early()
    first = dice.day() if dice.yes(0.4) else dice.end - timedelta(days=dice.rng.randint(-30, 30))
    if dice.yes(0.8):
        authorised = dice.start - timedelta(days=dice.rng.randint(0, 90))
    found: Fields = {
        "authorised": min(authorised, first),
        "expires": max(authorised, first),
        "ceiling": dice.target * dice.rng.uniform(0.3, 1.4),
        "drawdown_days": dice.rng.choice([0, 1, 7, 10, 14, 28, 30, 45.5, 90, 400]),
    }
    decisions = decided(dice, found["expires"])
    if decisions:
        found["decisions"] = decisions
    return dice.drop(found, 0.4, "ceiling", "drawdown_days")


def decided(dice: Dice, expires: date) -> Fields:
    """Return decisions in date order, most of them while the mandate still lives."""
    number = dice.count(3, 2, 3, 2, 1)
    days = [dice.day() for _ in range(number)]
    if dice.yes(0.6):
        days = [min(day, expires) for day in days]
    found = {}
    for key, day in zip(dice.rng.sample(DECISIONS, number), sorted(days), strict=True):
        found[key] = decision(dice, day)
    return found


def decision(dice: Dice, day: date) -> Fields:
    """Return one decision on this day."""
    outcome = dice.rng.choice(["renew", "renew", "transition", "transition", "lapse"])
    found: Fields = {"date": day, "outcome": outcome}
    if outcome != "lapse":
        later = day + timedelta(days=dice.rng.choice([0, 40, 90, 180, 365, 700]))
        changes: Fields = {
            "until": later,
            "ceiling": dice.target * dice.rng.uniform(0.5, 1.6),
            "target": dice.target * dice.rng.uniform(0.5, 1.6),
        }
        found |= dice.drop(changes, 0.6, "ceiling", "target")
    if outcome == "transition":
        brings: Fields = {
            "cost_factor": dice.uncertain(dice.between(0, 2)),
            "assessed_share": dice.share(),
            "assessed_for": dice.some(dice.categories),
        }
        found |= dice.drop(brings, 0.4, "cost_factor", "assessed_share", "assessed_for")
        if "assessed_share" not in found and dice.yes(0.5):
            found["assessed_share"] = dice.share()
    return dice.given(found)


def contingents(dice: Dice) -> Fields:
    """Return some contingents, who together could come near the target."""
    number = dice.count(0.3, 8, 6, 4)
    return {
        key: contingent(dice, dice.target / number) for key in dice.rng.sample(CONTINGENTS, number)
    }


def contingent(dice: Dice, size: float) -> Fields:
    """Return one contingent of this size, roughly."""
    waves = [wave(dice, size) for _ in range(dice.count(0.4, 3, 4, 3))]
    withdrawals = [
        {"date": dice.day(), "strength": dice.uncertain(size * dice.rng.uniform(0, 0.7))}
        for _ in range(dice.count(5, 3, 1))
    ]
    found: Fields = {
        "name": "A contingent",
        "pledged": round(size),
        "deployed": size * dice.rng.choice([0.05, 0.2, 0.5, 1.1]),
        "waves": waves,
        "conversion": dice.share(0.3, 1),
        "lag": dice.delay(),
        "cleared": dice.early(),
        "withdrawals": withdrawals,
        "attrition": dice.share(0, dice.rng.choice([0.1, 1])),
    }
    found = dice.drop(found, 0.4, "name", "pledged", "conversion", "withdrawals", "attrition")
    return dice.drop(dice.drop(found, 0.45, "cleared", "lag", "deployed"), 0.02, "waves")


def wave(dice: Dice, size: float) -> Fields:
    """Return one wave."""
    strength = dice.uncertain(size * dice.rng.choice([0, 0.3, 0.6, 0.9, 0.9, 1.3]))
    found: Fields = {"date": dice.early(), "strength": strength, "delay": dice.delay()}
    return dice.given(dice.drop(found, 0.6, "delay"))


def deployment(dice: Dice) -> Fields:
    """Return camps and airlift that may be too small."""
    beds = [
        {"date": dice.early(), "beds": dice.between(0, 1.3 * dice.target)}
        for _ in range(dice.count(1, 2, 2, 1))
    ]
    if len(beds) > 1 and dice.yes(0.2):
        beds[1]["date"] = beds[0]["date"]
    airlift = dice.uncertain(dice.target * dice.rng.choice([0, 0.05, 0.1, 0.3, 1]))
    return dice.drop({"beds": beds, "airlift": airlift}, 0.5, "beds", "airlift")


def operations(dice: Dice) -> Fields:
    """Return the shares of those present who can be sent."""
    found = {"operational_share": dice.share(0.5, 1), "availability": dice.share(0.5, 1)}
    return dice.drop(found, 0.3, *found)


def host_police(dice: Dice) -> Fields:
    """Return a host police that is sometimes too large to work with."""
    found: Fields = {
        "strength": dice.between(0, 4 * dice.target),
        "attrition": dice.share(0, 0.1),
        "graduations": [
            {"date": dice.day(), "officers": dice.uncertain(dice.between(0, dice.target))}
            for _ in range(dice.count(1, 1, 1))
        ],
        "joint_share": dice.share(0, 0.5),
        "joint_ratio": dice.uncertain(dice.between(0, 2)),
    }
    return dice.drop(found, 0.25, *found)


def phases(dice: Dice) -> Fields:
    """Return phases in order; strengths may hold the later ones up."""
    number = dice.count(0, 1, 3, 2)
    days = sorted([dice.early(), dice.day(), dice.day()][:number])
    found = {}
    for key, day in zip(dice.rng.sample(PHASES, number), days, strict=True):
        phase: Fields = {
            "start": day,
            "strength": dice.target * dice.rng.choice([0, 0.1, 0.3, 0.6]),
            "requirement_factor": dice.between(0, 2),
            "tempo_factor": dice.between(0, 2),
        }
        kept = dice.drop(phase, 0.3, "strength", "requirement_factor", "tempo_factor")
        found[key] = dice.drop(kept, 0.1, "start")
    return found


def zones(dice: Dice, phase_ids: list[str]) -> Fields:
    """Return zones, some of equal priority, without people or without need."""
    number = dice.count(1, 2, 3, 3, 2)
    found = {}
    for key in dice.rng.sample(ZONES, number):
        needed = dice.rng.choice([0, 0.1, 0.3, 0.5]) * dice.target
        population = dice.rng.choice([0, 10_000, 250_000.5, 1_000_000])
        zone: Fields = {
            "name": "A zone",
            "kind": dice.rng.choice(["district", "site", "route"]),
            "population": population,
            "priority": dice.rng.choice([0, 1, 1, 2, 2, 2.5]),
        }
        if dice.yes(0.4):
            zone["per_thousand"] = dice.uncertain(1000 * needed / (population or 1))
        else:
            zone["required"] = dice.uncertain(needed)
        if phase_ids and dice.yes(0.5):
            zone["phase"] = dice.rng.choice(phase_ids)
        found[key] = dice.drop(zone, 0.3, "name", "kind", "population", "priority")
    return found


def safeguards(dice: Dice) -> Fields:
    """Return safeguards; some keep officers at home until they stand."""
    found: dict[str, Any] = {}
    for key in dice.rng.sample(SAFEGUARDS, dice.count(0, 3, 2, 1)):
        safeguard = {
            "name": "A safeguard",
            "delivered": dice.early(),
            "delay": dice.delay(),
            "weight": dice.rng.choice([0, 0, 1, 2.5]),
            "gates_deployment": dice.yes(0.5),
        }
        found[key] = dice.drop(safeguard, 0.4, "name", "delay", "weight", "gates_deployment")
    return found
