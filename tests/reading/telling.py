"""What comes out of a step: the series by name and part (model.md, section 5)."""

from dataclasses import dataclass

from .binding import REASONS, binding
from .coverage import allocate, requirement, supply
from .flows import Flows
from .money import Amounts
from .outlook import planned_cost, runway, unpaid
from .plan import Plan
from .setting import Setting
from .stocks import Stocks

Values = dict[tuple[str, str], float]


@dataclass(frozen=True)
class Told:
    """A step, seen from its end, with all that the KPIs ask of it."""

    around: Setting
    moved: Flows
    values: Values
    planned: Amounts  # the plan's cost by category
    unpaid: set[str]  # categories


def tell(plan: Plan, around: Setting, moved: Flows, start: Stocks, earlier: list[Told]) -> Told:
    """Return what there is to tell of a step; `start` is what the horizon opened with."""
    target_before = earlier[-1].around.target if earlier else start.total
    values = people(around, moved)
    values |= money(plan, around, moved, earlier)
    values |= received(plan, moved, start, earlier)
    values |= zones(plan, around, moved)
    reason = binding(plan, around, moved)
    values |= {("binding", each): 1.0 if each == reason else 0.0 for each in REASONS}
    planned = planned_cost(plan, around, moved, target_before)
    return Told(around, moved, values, planned, unpaid(plan, around, moved))


def people(around: Setting, moved: Flows) -> Values:
    """Return what there is to tell of people, the mandate and the safeguards."""
    after = moved.after
    return {
        ("strength", ""): after.total,
        **{("strength", key): number for key, number in after.strength.items()},
        ("target", ""): around.target,
        ("strength_gap", ""): max(0.0, around.target - after.total),
        ("queue", ""): sum(after.queue.values()),
        ("arrivals", ""): moved.quantities.arrivals,
        ("departures", ""): moved.quantities.departures,
        ("host_police", ""): after.host,
        ("mandate", ""): around.mandate,
        ("phase", ""): float(moved.phase),
        ("safeguards_outstanding", ""): around.outstanding,
    }


def money(plan: Plan, around: Setting, moved: Flows, earlier: list[Told]) -> Values:
    """Return what there is to tell of costs, payments and what is left."""
    after = moved.after
    cost = sum(moved.cost.values())
    cash = [key for key in after.balances if plan.field(f"funding.channels.{key}.kind") == "cash"]
    return {
        ("inflow", ""): sum(moved.inflow.values()),
        **{("inflow", key): amount for key, amount in moved.inflow.items()},
        ("cost", ""): cost,
        **{("cost", key): amount for key, amount in moved.cost.items()},
        ("cost_total", ""): cost + sum(told.values["cost", ""] for told in earlier),
        ("burn_rate", ""): cost / around.step.months,
        ("paid", ""): moved.paid,
        ("cash", ""): sum(after.balances[key] for key in cash),
        **{("cash", key): amount for key, amount in after.balances.items()},
        ("in_kind", ""): sum(after.balances[key] for key in after.balances if key not in cash),
        ("arrears", ""): sum(after.arrears.values()),
        **{("arrears", key): amount for key, amount in after.arrears.items()},
        **{("runway_months", key): months for key, months in runway(plan, around, moved).items()},
    }


def received(plan: Plan, moved: Flows, start: Stocks, earlier: list[Told]) -> Values:
    """Return what the channels opened with and all that came in so far."""
    so_far = dict(start.balances)
    for each in [*(told.moved for told in earlier), moved]:
        for source, amount in each.inflow.items():
            so_far[plan.field(f"funding.sources.{source}.channel")] += amount
    return {
        ("received", ""): sum(so_far.values()),
        **{("received", channel): amount for channel, amount in so_far.items()},
    }


def zones(plan: Plan, around: Setting, moved: Flows) -> Values:
    """Return what there is to tell of the zones and of what can be sent to them."""
    keys = plan.ids("zones")
    available = supply(plan, around, moved.after.total, moved.after.host)
    required = {key: requirement(plan, around, key, moved.phase) for key in keys}
    allocated = allocate(plan, required, available, moved.phase)
    covered = {key: _share(allocated[key], required[key]) for key in keys}
    wanted, given = sum(required.values()), sum(allocated.values())
    return {
        ("required", ""): wanted,
        ("supply", ""): available,
        ("coverage", ""): _share(given, wanted),
        **{("coverage", key): covered[key] for key in keys},
        ("coverage_gap", ""): wanted - given,
        **{("coverage_gap", key): required[key] - allocated[key] for key in keys},
        ("population_uncovered", ""): sum(
            plan.number(f"zones.{key}.population") * (1 - covered[key]) for key in keys
        ),
    }


def _share(allocated: float, required: float) -> float:
    """Return the share that is covered; all of it where nothing is required."""
    return 1.0 if required == 0 else allocated / required
