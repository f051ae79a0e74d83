"""Departures: the four reasons to leave, in their order (model.md, section 4)."""

from dataclasses import dataclass

from .arrivals import Officers
from .grid import Step, exceeds
from .money import Amounts
from .plan import Plan
from .setting import Setting


@dataclass(frozen=True)
class Left:
    """Who left in a step, by rule and contingent, and the withdrawals still owed."""

    planned: Officers
    attrition: Officers
    money: Officers
    mandate: Officers
    still_planned: Officers

    def of(self, contingent: str) -> float:
        """Return how many of a contingent left."""
        rules = (self.planned, self.attrition, self.money, self.mandate)
        return sum(rule[contingent] for rule in rules)


def due_withdrawals(plan: Plan, contingent: str, step: Step) -> float:
    """Return the withdrawals of a contingent dated in the step."""
    return sum(
        plan.number(f"{withdrawal}.strength")
        for withdrawal in plan.items(f"contingents.{contingent}.withdrawals")
        if step.holds(plan.day(f"{withdrawal}.date"))
    )


def is_unpaid_too_long(plan: Plan, arrears: Amounts, bills: Amounts) -> bool:
    """Return whether contributors leave for their arrears; `bills` are whole monthly costs."""
    if not plan.ids("funding.channels"):
        return False
    counted = [each for each in bills if each in plan.chosen("funding.tolerance_for", [each])]
    tolerated = plan.number("funding.arrears_tolerance_months")
    owed = sum(arrears[each] for each in counted)
    return exceeds(owed, tolerated * sum(bills[each] for each in counted))


def departures(
    plan: Plan,
    around: Setting,
    strength: Officers,
    planned: Officers,
    is_unpaid: bool,
    expiry: int,
    at_expiry: Officers,
) -> Left:
    """Return who leaves; `planned` includes withdrawals that earlier steps still owe."""
    months = around.step.months
    left = Left({}, {}, {}, {}, {})
    for contingent in strength:
        present = strength[contingent]
        planned_now = min(present, planned[contingent])
        present -= planned_now

        rate = plan.number(f"contingents.{contingent}.attrition") * around.event("attrition")
        lost = present * (1 - (1 - min(1.0, rate)) ** months)
        present -= lost

        drawn = 0.0
        if is_unpaid:
            drawn = present * (1 - (1 - plan.number("funding.drawdown_rate")) ** months)
        present -= drawn

        ended = leaving_at_the_end(
            plan, around.step, expiry, present, at_expiry.get(contingent, 0.0)
        )

        left.planned[contingent] = planned_now
        left.attrition[contingent] = lost
        left.money[contingent] = drawn
        left.mandate[contingent] = ended
        left.still_planned[contingent] = planned[contingent] - planned_now
    return left


def leaving_at_the_end(
    plan: Plan, step: Step, expiry: int, present: float, at_expiry: float
) -> float:
    """Return how many of the `present` officers of a contingent leave as the mandate has ended."""
    days_after = max(0, step.end - max(step.start, expiry))
    if days_after == 0:
        return 0.0
    start = plan.day("horizon.start")
    drawdown_days = plan.number("mandate.drawdown_days")
    if step.end - max(expiry, start) >= drawdown_days:
        return present
    return min(present, at_expiry * days_after / drawdown_days)
