"""Coverage: what the mission can send, and which zones it serves (model.md, section 4)."""

from math import inf

from .plan import Plan
from .setting import Setting, phase_factor


def host_police(plan: Plan, around: Setting, before: float) -> float:
    """Return the host police at the step's end."""
    after = before * (1 - plan.number("host_police.attrition")) ** around.step.months
    for course in plan.items("host_police.graduations"):
        if around.step.holds(plan.day(f"{course}.date")):
            after += plan.number(f"{course}.officers")
    return after


def supply(plan: Plan, around: Setting, strength: float, host: float) -> float:
    """Return the officers whom the mission can send, with those of the host police."""
    effective = strength * plan.number("operations.operational_share")
    effective *= plan.number("operations.availability")
    effective *= min(1.0, around.event("supply"))
    ratio = plan.optional("host_police.joint_ratio")
    most = inf if ratio is None else ratio * effective
    return effective + min(host * plan.number("host_police.joint_share"), most)


def requirement(plan: Plan, around: Setting, zone: str, phase: int) -> float:
    """Return the officers whom a zone needs."""
    needed = plan.optional(f"zones.{zone}.required")
    if needed is None:
        per_thousand = plan.number(f"zones.{zone}.per_thousand")
        needed = plan.number(f"zones.{zone}.population") * per_thousand / 1000
    return needed * phase_factor(plan, phase, "requirement_factor") * around.event("demand")


def is_served(plan: Plan, zone: str, phase: int) -> bool:
    """Return whether a zone's phase has come."""
    first = plan.field(f"zones.{zone}.phase")
    return first is None or plan.ids("phases").index(first) <= phase


def allocate(
    plan: Plan, required: dict[str, float], available: float, phase: int
) -> dict[str, float]:
    """Return the officers whom each zone gets of those `available`."""
    served = [zone for zone in required if is_served(plan, zone, phase)]
    if plan.field("allocation") == "proportional":
        groups = [served]
    else:
        priority = {zone: plan.number(f"zones.{zone}.priority") for zone in served}
        groups = [
            [zone for zone in served if priority[zone] == level]
            for level in sorted(set(priority.values()))
        ]
    allocated = dict.fromkeys(required, 0.0)
    for group in groups:
        wanted = sum(required[zone] for zone in group)
        given = min(available, wanted)
        for zone in group:
            allocated[zone] = given * required[zone] / wanted if wanted > 0 else 0.0
        available -= given
    return allocated
