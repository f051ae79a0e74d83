"""What is owed each month, how long the money lasts, and what the plan itself would cost."""

from math import inf

from .flows import Flows
from .grid import exceeds, is_some_money
from .money import Amounts, Quantities, charge, monthly, pay, payers
from .plan import Plan
from .setting import Setting


def owed_monthly(plan: Plan, around: Setting, moved: Flows) -> Amounts:
    """Return n_g: by category the monthly cost at end strength, less the assessed part."""
    bills = monthly(plan, moved.prices, moved.after.total)
    return {category: bills[category] * (1 - around.assessed[category]) for category in bills}


def runway(plan: Plan, around: Setting, moved: Flows) -> dict[str, float]:
    """Return the months that the money lasts: of each category alone, and "" of them all."""
    owed = owed_monthly(plan, around, moved)
    billed = [category for category in owed if is_some_money(owed[category])]
    arrears = moved.after.arrears
    alone = {
        category: _months(plan, moved, owed, [category])
        if category in billed
        else _without_bills(arrears[category])
        for category in owed
    }
    if not billed:
        whole = _without_bills(sum(arrears.values()))
    else:
        whole = min(_months(plan, moved, owed, billed), *(alone[each] for each in billed))
    return {"": whole} | alone


def _months(plan: Plan, moved: Flows, owed: Amounts, group: list[str]) -> float:
    """Return how long the channels that pay any of a group last for it, its arrears paid."""
    money = sum(moved.after.balances[channel] for channel in payers(plan, group))
    money -= sum(moved.after.arrears[category] for category in group)
    return max(0.0, money) / sum(owed[category] for category in group)


def _without_bills(arrears: float) -> float:
    """Return the runway of what has no bills: none where anything is owed."""
    return 0.0 if exceeds(arrears, 0) else inf


def unpaid(plan: Plan, around: Setting, moved: Flows) -> set[str]:
    """Return the categories that owe more than half a month's bills."""
    owed = owed_monthly(plan, around, moved)
    return {
        category
        for category in owed
        if is_some_money(owed[category])
        and exceeds(moved.after.arrears[category], 0.5 * owed[category])
    }


def planned_cost(plan: Plan, around: Setting, moved: Flows, target_before: float) -> Amounts:
    """Return by category the step's cost if the planned strength were there."""
    months = around.step.months * around.mandate
    quantities = Quantities(
        present_months=months,
        officer_months=around.target * months,
        arrivals=max(0.0, around.target - target_before),
        departures=0.0,
    )
    return charge(plan, moved.prices, quantities)


def shortfall(plan: Plan, bill: Amounts, balances: Amounts, income: Amounts) -> float:
    """Return what stays unpaid of the plan's bill; `income` is the run's, by source."""
    balances = dict(balances)
    for source, amount in income.items():
        balances[plan.field(f"funding.sources.{source}.channel")] += amount
    _, left = pay(plan, balances, bill)
    return sum(left.values())
