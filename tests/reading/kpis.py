"""The KPIs of one draw (model.md, section 5)."""

from collections.abc import Iterable
from datetime import date

from .grid import Step, are_there, exceeds, is_at_least
from .mandate import Mandate
from .money import categories
from .outlook import shortfall
from .plan import Plan
from .stocks import Stocks
from .telling import Told

Kpis = dict[str, float | date | None]


def kpis(plan: Plan, mandate: Mandate, start: Stocks, steps: list[Told]) -> Kpis:
    """Return every KPI of the run."""
    return {
        **of_people(start, steps),
        **of_coverage(steps),
        **of_money(steps),
        **of_unpaid(plan, mandate, steps),
        **of_the_plan(plan, start, steps),
        "mandate_end": date.fromordinal(mandate.expiry),
    }


def summed(steps: list[Told], name: str) -> float:
    """Return the sum of a series."""
    return sum(told.values[name, ""] for told in steps)


def first_end(steps: Iterable[Step]) -> date | None:
    """Return the end of the first of the steps, or None where there are none."""
    return next((date.fromordinal(step.end) for step in steps), None)


def of_people(start: Stocks, steps: list[Told]) -> Kpis:
    """Return the KPIs of strength."""
    officer_months = unsafeguarded = gap = 0.0
    for told in steps:
        months = told.around.step.months
        officer_months += told.moved.quantities.officer_months
        unsafeguarded += told.moved.quantities.officer_months * told.around.outstanding
        mean = told.moved.quantities.officer_months / months
        gap += max(0.0, told.around.target - mean) * months
    found: Kpis = {
        "peak_strength": max(told.values["strength", ""] for told in steps),
        "final_strength": steps[-1].values["strength", ""],
        "final_host_police": steps[-1].values["host_police", ""],
        "officer_months": officer_months,
        "gap_officer_months": gap,
        "unsafeguarded_officer_months": unsafeguarded,
        "cost_per_officer_month": None,
    }
    if are_there(officer_months):
        found["cost_per_officer_month"] = summed(steps, "cost") / officer_months
    for percent in (50, 90, 100):
        found[f"strength_{percent}"] = first_end(
            told.around.step
            for told in steps
            if is_at_least(told.values["strength", ""], percent / 100 * told.around.target)
        )
    return found


def of_coverage(steps: list[Told]) -> Kpis:
    """Return the KPIs of coverage."""
    days = sum(told.around.step.days for told in steps)
    covered = sum(told.values["coverage", ""] * told.around.step.days for told in steps)
    return {
        "mean_coverage": covered / days,
        "min_coverage": min(told.values["coverage", ""] for told in steps),
        "uncovered_person_months": sum(
            told.values["population_uncovered", ""] * told.around.step.months for told in steps
        ),
    }


def of_money(steps: list[Told]) -> Kpis:
    """Return the KPIs of costs, income and what is left."""
    return {
        "total_cost": summed(steps, "cost"),
        "total_inflow": summed(steps, "inflow"),
        "total_paid": summed(steps, "paid"),
        "final_cash": steps[-1].values["cash", ""],
        "final_arrears": steps[-1].values["arrears", ""],
        "peak_arrears": max(told.values["arrears", ""] for told in steps),
    }


def of_unpaid(plan: Plan, mandate: Mandate, steps: list[Told]) -> Kpis:
    """Return when and for how long bills stay unpaid, in any category and in each."""
    run_out = first_end(told.around.step for told in steps if told.unpaid)
    is_in_mandate = run_out is not None and run_out.toordinal() <= mandate.expiry
    found: Kpis = {
        "run_out": run_out,
        "run_out_in_mandate": 1.0 if is_in_mandate else 0.0,
        "unpaid_months": sum(told.around.step.months for told in steps if told.unpaid),
    }
    for category in categories(plan):
        found[f"run_out.{category}"] = first_end(
            told.around.step for told in steps if category in told.unpaid
        )
        found[f"unpaid_months.{category}"] = sum(
            told.around.step.months for told in steps if category in told.unpaid
        )
    return found


def of_the_plan(plan: Plan, start: Stocks, steps: list[Told]) -> Kpis:
    """Return what the plan itself would cost, and how much of its bill has money."""
    bill = dict(start.arrears)
    income = dict.fromkeys(plan.ids("funding.sources"), 0.0)
    for told in steps:
        for category, amount in told.planned.items():
            bill[category] += amount * (1 - told.around.assessed[category])
        for source, amount in told.moved.inflow.items():
            income[source] += amount
    missing = shortfall(plan, bill, start.balances, income)
    total = sum(bill.values())
    return {
        "plan_cost": sum(sum(told.planned.values()) for told in steps),
        "plan_shortfall": missing,
        "funded_share": 1 - missing / total if exceeds(total, 0) else 1.0,
    }
