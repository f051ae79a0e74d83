"""Money: what comes in, what things cost, and who is paid first (model.md, section 4)."""

from dataclasses import dataclass

from .grid import EVER, YEAR, Step, is_inside
from .plan import Plan

Amounts = dict[str, float]  # US$ by category, channel or source


def categories(plan: Plan) -> list[str]:
    """Return the categories: as they appear under costs, then those of arrears alone."""
    found = [plan.field(f"costs.{item}.category") for item in plan.ids("costs")]
    return list(dict.fromkeys(found + plan.ids("funding.arrears")))


def payers(plan: Plan, wanted: list[str]) -> list[str]:
    """Return the channels that pay any of the `wanted` categories."""
    found = []
    for channel in plan.ids("funding.channels"):
        pays = plan.chosen(f"funding.channels.{channel}.pays", wanted)
        if any(category in pays for category in wanted):
            found.append(channel)
    return found


def pay(plan: Plan, balances: Amounts, due: Amounts) -> tuple[Amounts, Amounts]:
    """Return the balances left and what stays unpaid by category."""
    balances, due = dict(balances), dict(due)
    for channel in plan.ids("funding.channels"):
        for category in categories(plan):
            if channel in payers(plan, [category]):
                paid = min(balances[channel], due[category])
                balances[channel] -= paid
                due[category] -= paid
    return balances, due


def inflow(plan: Plan, expiry: int, step: Step) -> Amounts:
    """Return what comes in during the step, by source."""
    return {
        source: sum(
            worth(plan, source, deposit, due)
            for deposit in plan.items(f"funding.sources.{source}.deposits")
            if step.holds(due := due_date(plan, source, deposit, expiry))
        )
        for source in plan.ids("funding.sources")
    }


def due_date(plan: Plan, source: str, deposit: str, expiry: int) -> int:
    """Return the day on which a deposit comes, after lag and holds; `EVER` for never."""
    path = f"funding.sources.{source}"
    due = plan.day(f"{deposit}.date") + round(plan.number(f"{path}.lag"))
    for hold in plan.items(f"{path}.holds"):
        start, end = plan.window(hold)
        if plan.happens(hold) and is_inside(due, start, end):
            if end is None:
                return EVER
            due = end
    if plan.field(f"{path}.ends_with_mandate") and due >= expiry:
        return EVER
    return due


def worth(plan: Plan, source: str, deposit: str, due: int) -> float:
    """Return what a deposit due on day `due` brings."""
    if not plan.happens(deposit):
        return 0.0
    amount = plan.number(f"{deposit}.amount")
    amount *= plan.number(f"funding.sources.{source}.conversion")
    for key in plan.ids("events"):
        event = f"events.{key}"
        if (
            plan.field(f"{event}.affects") == "inflow"
            and plan.happens(event)
            and source in plan.chosen(f"{event}.sources", [source])
            and is_inside(due, *plan.window(event))
        ):
            amount *= plan.number(f"{event}.factor")
    return amount


@dataclass(frozen=True)
class Price:
    """What one unit of a cost item's basis costs in a step, all factors included."""

    category: str
    basis: str
    amount: float


@dataclass(frozen=True)
class Quantities:
    """What a step's costs are charged on."""

    present_months: float
    officer_months: float
    arrivals: float
    departures: float


def prices(plan: Plan, step: Step, start: int, tempo: float, factor: float) -> list[Price]:
    """Return the step's prices; `factor` is that of cost events and transitions together."""
    found = []
    for key in plan.ids("costs"):
        item = f"costs.{key}"
        basis = plan.field(f"{item}.basis")
        if basis == "once":
            share = 1.0 if step.holds(plan.day(f"{item}.date")) else 0.0
        else:
            share = step.overlap(*plan.window(item))
        amount = plan.number(f"{item}.amount") * share * factor
        amount *= (1 + plan.number(f"{item}.escalation")) ** ((step.start - start) / YEAR)
        if plan.field(f"{item}.follows_tempo"):
            amount *= tempo
        found.append(Price(plan.field(f"{item}.category"), basis, amount))
    return found


def charge(plan: Plan, found: list[Price], quantities: Quantities) -> Amounts:
    """Return a step's costs by category."""
    by_basis = {
        "per_month": quantities.present_months,
        "per_officer_month": quantities.officer_months,
        "per_arrival": quantities.arrivals,
        "per_departure": quantities.departures,
        "once": 1.0,
    }
    costs = dict.fromkeys(categories(plan), 0.0)
    for price in found:
        costs[price.category] += price.amount * by_basis[price.basis]
    return costs


def unit_costs(plan: Plan, found: list[Price], basis: str) -> Amounts:
    """Return by category what one unit of `basis` costs."""
    costs = dict.fromkeys(categories(plan), 0.0)
    for price in found:
        if price.basis == basis:
            costs[price.category] += price.amount
    return costs


def monthly(plan: Plan, found: list[Price], strength: float) -> Amounts:
    """Return by category the whole monthly cost at `strength`, before assessed contributions."""
    fixed = unit_costs(plan, found, "per_month")
    per_officer = unit_costs(plan, found, "per_officer_month")
    return {category: fixed[category] + per_officer[category] * strength for category in fixed}
