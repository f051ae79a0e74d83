"""What a step leaves to the next one."""

from dataclasses import dataclass

from .arrivals import Officers
from .money import Amounts, categories
from .plan import Plan


@dataclass(frozen=True)
class Stocks:
    """The mission's stocks at the end of a step, or at the horizon's start."""

    strength: Officers
    queue: Officers
    planned: Officers  # withdrawals put off for want of officers
    at_expiry: Officers  # strength at the start of the step that holds the mandate's end
    balances: Amounts  # by channel
    arrears: Amounts  # by category
    host: float
    phase: int

    @property
    def total(self) -> float:
        """The mission's strength."""
        return sum(self.strength.values())


def opening(plan: Plan) -> Stocks:
    """Return what is there at the horizon's start."""
    contingents = plan.ids("contingents")
    channels = plan.ids("funding.channels")
    return Stocks(
        strength={key: plan.number(f"contingents.{key}.deployed") for key in contingents},
        queue=dict.fromkeys(contingents, 0.0),
        planned=dict.fromkeys(contingents, 0.0),
        at_expiry={},
        balances={key: plan.number(f"funding.channels.{key}.balance") for key in channels},
        arrears={key: plan.number(f"funding.arrears.{key}") for key in categories(plan)},
        host=plan.number("host_police.strength"),
        phase=0,
    )
