"""What moves in a step: people first, then money (model.md, section 4)."""

from dataclasses import dataclass

from .arrivals import Officers, candidates, due_officers, limits, shared
from .coverage import host_police
from .departures import Left, departures, due_withdrawals, is_unpaid_too_long
from .grid import are_there
from .mandate import Mandate
from .money import Amounts, Price, Quantities, charge, inflow, monthly, pay, prices
from .plan import Plan
from .setting import Setting, next_phase, phase_factor
from .stocks import Stocks


@dataclass(frozen=True)
class Flows:
    """A step's flows, with the prices, limits and quantities that made them."""

    phase: int
    prices: list[Price]
    inflow: Amounts  # by source
    balances: Amounts  # by channel, the step's inflow included
    limits: dict[str, float]  # most arrivals, by reason
    arrivals: Officers
    left: Left
    queue: Officers  # of those who still wait
    quantities: Quantities
    cost: Amounts  # by category
    paid: float
    after: Stocks

    @property
    def came(self) -> float:
        """The number that arrived."""
        return sum(self.arrivals.values())


def flows(plan: Plan, mandate: Mandate, around: Setting, before: Stocks) -> Flows:
    """Return all that moves in the step, and the stocks after it."""
    step = around.step
    phase = next_phase(plan, before.phase, step.start, before.total)
    tempo = phase_factor(plan, phase, "tempo_factor")
    factor = around.event("cost") * around.cost_factor
    found = prices(plan, step, plan.day("horizon.start"), tempo, factor)

    income = inflow(plan, mandate.expiry, step)
    balances = dict(before.balances)
    for source, amount in income.items():
        balances[plan.field(f"funding.sources.{source}.channel")] += amount

    due = due_officers(plan, step)
    queue = {key: before.queue[key] + due[key] for key in due}
    could = candidates(queue, around)
    limit = limits(plan, around, found, before.total, balances, before.arrears)
    arrivals = shared(min(sum(could.values()), *limit.values()), could)

    at_expiry = at_mandate_end(plan, mandate, around, before)
    left = leave(plan, mandate, around, before, found, at_expiry)
    gone = {key: left.of(key) for key in before.strength}
    strength = {key: max(0.0, before.strength[key] - gone[key] + arrivals[key]) for key in gone}

    quantities = charged_on(around, before.total, strength, arrivals, gone)
    cost = charge(plan, found, quantities)
    assessed = {key: cost[key] * around.assessed[key] for key in cost}
    owed = {key: before.arrears[key] + cost[key] - assessed[key] for key in cost}
    rest, arrears = pay(plan, balances, owed)

    waiting = {key: queue[key] - arrivals[key] for key in queue}
    host = host_police(plan, around, before.host)
    return Flows(
        phase=phase,
        prices=found,
        inflow=income,
        balances=balances,
        limits=limit,
        arrivals=arrivals,
        left=left,
        queue=waiting,
        quantities=quantities,
        cost=cost,
        paid=sum(assessed.values()) + sum(owed[key] - arrears[key] for key in owed),
        after=Stocks(strength, waiting, left.still_planned, at_expiry, rest, arrears, host, phase),
    )


def at_mandate_end(plan: Plan, mandate: Mandate, around: Setting, before: Stocks) -> Officers:
    """Return the strength at the start of the step that holds the mandate's end, once there."""
    end = max(mandate.expiry, plan.day("horizon.start"))
    return before.strength if around.step.holds(end) else before.at_expiry


def leave(
    plan: Plan,
    mandate: Mandate,
    around: Setting,
    before: Stocks,
    found: list[Price],
    at_expiry: Officers,
) -> Left:
    """Return who leaves in the step."""
    planned = {
        key: before.planned[key] + due_withdrawals(plan, key, around.step) for key in before.planned
    }
    bills = monthly(plan, found, before.total)
    is_unpaid = is_unpaid_too_long(plan, before.arrears, bills)
    return departures(plan, around, before.strength, planned, is_unpaid, mandate.expiry, at_expiry)


def charged_on(
    around: Setting,
    strength_before: float,
    strength: Officers,
    arrivals: Officers,
    gone: Officers,
) -> Quantities:
    """Return what the step's costs are charged on."""
    strength_after = sum(strength.values())
    present = (are_there(strength_before) + are_there(strength_after)) / 2
    months = around.step.months
    return Quantities(
        present_months=months * max(around.mandate, present),
        officer_months=(strength_before + strength_after) / 2 * months,
        arrivals=sum(arrivals.values()),
        departures=sum(gone.values()),
    )
