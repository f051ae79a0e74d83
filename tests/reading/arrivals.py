"""Arrivals: who is due, who could come, and what holds them up (model.md, section 4)."""

from math import inf

from .grid import Step, are_there, is_some_money
from .money import Amounts, Price, monthly, pay, payers, unit_costs
from .plan import Plan
from .setting import Setting, delivery

Officers = dict[str, float]  # by contingent


def brings(plan: Plan, contingent: str, wave: str) -> float:
    """Return the officers that a wave brings."""
    if not plan.happens(wave):
        return 0.0
    return plan.number(f"{wave}.strength") * plan.number(f"contingents.{contingent}.conversion")


def ready(plan: Plan, contingent: str, wave: str) -> int:
    """Return the day on which a wave would come if nothing had to be cleared first."""
    late = plan.number(f"{wave}.delay") + plan.number(f"contingents.{contingent}.lag")
    return plan.day(f"{wave}.date") + round(late)


def due(plan: Plan, contingent: str, wave: str) -> int:
    """Return the day on which a wave is due, cleared and with its safeguards in place."""
    days = [ready(plan, contingent, wave)]
    cleared = plan.optional_day(f"contingents.{contingent}.cleared")
    if cleared is not None:
        days.append(cleared)
    for key in plan.ids("safeguards"):
        if plan.field(f"safeguards.{key}.gates_deployment"):
            days.append(delivery(plan, f"safeguards.{key}"))
    return max(days)


def due_officers(plan: Plan, step: Step) -> Officers:
    """Return the officers who become due in the step, by contingent."""
    return {
        contingent: sum(
            brings(plan, contingent, wave)
            for wave in plan.items(f"contingents.{contingent}.waves")
            if step.holds(due(plan, contingent, wave))
        )
        for contingent in plan.ids("contingents")
    }


def are_any_uncleared(plan: Plan, step: Step) -> bool:
    """Return whether officers would have come by the step's end but are not yet cleared."""
    officers = 0.0
    for contingent in plan.ids("contingents"):
        for wave in plan.items(f"contingents.{contingent}.waves"):
            if ready(plan, contingent, wave) < step.end <= due(plan, contingent, wave):
                officers += brings(plan, contingent, wave)
    return are_there(officers)


def candidates(queue: Officers, around: Setting) -> Officers:
    """Return the part of the queue that could move in the step, by contingent."""
    held = max(0.0, 1 - around.event("arrivals")) ** around.step.months
    return {contingent: queue[contingent] * around.mandate * (1 - held) for contingent in queue}


def limits(
    plan: Plan,
    around: Setting,
    found: list[Price],
    strength: float,
    balances: Amounts,
    arrears: Amounts,
) -> dict[str, float]:
    """Return the most officers that each reason lets in during the step."""
    airlift = plan.optional("deployment.airlift")
    return {
        "ceiling": max(0.0, around.ceiling - strength),
        "beds": max(0.0, around.beds - strength),
        "airlift": inf
        if airlift is None
        else airlift * around.step.months * around.event("arrivals"),
        "money": money_limit(plan, around, found, strength, balances, arrears),
    }


def money_limit(
    plan: Plan,
    around: Setting,
    found: list[Price],
    strength: float,
    balances: Amounts,
    arrears: Amounts,
) -> float:
    """Return the arrivals for whom there is money, after a trial payment of what comes first."""
    if not plan.field("funding.gate") or not plan.ids("funding.channels"):
        return inf
    own = {category: 1 - share for category, share in around.assessed.items()}
    reserve = plan.number("funding.reserve_months")
    bills = monthly(plan, found, strength)
    first = {each: arrears[each] + reserve * bills[each] * own[each] for each in bills}
    free, _ = pay(plan, balances, first)
    arrival = unit_costs(plan, found, "per_arrival")
    officer = unit_costs(plan, found, "per_officer_month")
    need = {each: (arrival[each] + reserve * officer[each]) * own[each] for each in bills}
    gates = [each for each in need if is_some_money(need[each])]
    groups = [[each] for each in gates] + ([gates] if gates else [])
    return min(
        (
            sum(free[channel] for channel in payers(plan, group))
            / sum(need[each] for each in group)
            for group in groups
        ),
        default=inf,
    )


def shared(number: float, waiting: Officers) -> Officers:
    """Return `number` officers shared over the contingents in proportion to `waiting`."""
    total = sum(waiting.values())
    if total == 0:
        return dict.fromkeys(waiting, 0.0)
    return {contingent: number * waiting[contingent] / total for contingent in waiting}
