"""What surrounds a step whatever the mission does: mandate, events, ceilings, safeguards."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from .grid import Step, is_at_least
from .mandate import Mandate, assessed_share, ceiling, cost_factor, target
from .money import categories
from .plan import Plan


@dataclass(frozen=True)
class Setting:
    """One step's surroundings in one draw."""

    step: Step
    mandate: float  # share of the step inside the mandate
    ceiling: float  # officers
    target: float  # officers
    beds: float  # officers; infinite where there is no entry yet
    cost_factor: float  # of transitions
    assessed: dict[str, float]  # share by category
    event: Callable[[str], float]  # the factor of all events that affect a kind
    outstanding: float  # share of the safeguards' weight


def setting(plan: Plan, mandate: Mandate, step: Step) -> Setting:
    """Return the surroundings of `step`."""
    return Setting(
        step=step,
        mandate=mandate.share(step),
        ceiling=ceiling(plan, mandate, step.start),
        target=target(plan, mandate, step.start),
        beds=beds(plan, step.start),
        cost_factor=cost_factor(plan, mandate, step),
        assessed={
            category: assessed_share(plan, mandate, step, category) for category in categories(plan)
        },
        event=lambda affected: event_factor(plan, step, affected),
        outstanding=outstanding(plan, step),
    )


def event_factor(plan: Plan, step: Step, affected: str) -> float:
    """Return the product of the factors of the events that affect a kind in the step."""
    product = 1.0
    for key in plan.ids("events"):
        event = f"events.{key}"
        if plan.field(f"{event}.affects") == affected and plan.happens(event):
            share = step.overlap(*plan.window(event))
            product *= 1 + share * (plan.number(f"{event}.factor") - 1)
    return product


def beds(plan: Plan, day: int) -> float:
    """Return the camp capacity in force on `day`."""
    entries = plan.items("deployment.beds")
    entries.sort(key=lambda entry: plan.day(f"{entry}.date"))
    found = inf
    for entry in entries:
        if plan.day(f"{entry}.date") <= day:
            found = plan.number(f"{entry}.beds")
    return found


def delivery(plan: Plan, safeguard: str) -> int:
    """Return the day on which a safeguard stands."""
    return plan.day(f"{safeguard}.delivered") + round(plan.number(f"{safeguard}.delay"))


def outstanding(plan: Plan, step: Step) -> float:
    """Return the share, by weight, of the safeguards not yet delivered over the step."""
    missing = total = 0.0
    for key in plan.ids("safeguards"):
        weight = plan.number(f"safeguards.{key}.weight")
        delivered = step.overlap(delivery(plan, f"safeguards.{key}"), None)
        missing += weight * (1 - delivered)
        total += weight
    return missing / total if total > 0 else 0.0


def next_phase(plan: Plan, reached: int, day: int, strength: float) -> int:
    """Return the furthest phase reached by `day` with `strength` officers."""
    phases = plan.ids("phases")
    while reached + 1 < len(phases):
        phase = f"phases.{phases[reached + 1]}"
        start = plan.optional_day(f"{phase}.start")
        is_time = start is None or start <= day
        if not (is_time and is_at_least(strength, plan.number(f"{phase}.strength"))):
            break
        reached += 1
    return reached


def phase_factor(plan: Plan, reached: int, name: str) -> float:
    """Return a factor of the phase in force; 1 without phases."""
    phases = plan.ids("phases")
    return plan.number(f"phases.{phases[reached]}.{name}") if phases else 1.0
