"""The mandate of one draw: which decisions were taken, and what is in force when."""

from dataclasses import dataclass

from .grid import Step
from .plan import Plan


@dataclass(frozen=True)
class Mandate:
    """A mandate from `authorised` to `expiry`, with the decisions that made it, in order."""

    authorised: int
    expiry: int
    taken: list[str]

    def share(self, step: Step) -> float:
        """Return the share of the step inside the mandate."""
        return step.overlap(self.authorised, self.expiry)


def walk(plan: Plan) -> Mandate:
    """Walk the decisions in date order while the mandate lives."""
    decisions = [f"mandate.decisions.{key}" for key in plan.ids("mandate.decisions")]
    decisions.sort(key=lambda decision: plan.day(f"{decision}.date"))
    expiry = plan.day("mandate.expires")
    taken: list[str] = []
    for decision in decisions:
        if plan.day(f"{decision}.date") > expiry:
            break
        if not plan.happens(decision):
            continue
        if plan.field(f"{decision}.outcome") == "lapse":
            break
        expiry = plan.day(f"{decision}.until")
        taken.append(decision)
    return Mandate(plan.day("mandate.authorised"), expiry, taken)


def ceiling(plan: Plan, mandate: Mandate, day: int) -> float:
    """Return the authorised strength in force on `day`."""
    return _in_force(plan, mandate, day, "ceiling", plan.number("mandate.ceiling"))


def target(plan: Plan, mandate: Mandate, day: int) -> float:
    """Return the planned strength in force on `day`."""
    return _in_force(plan, mandate, day, "target", plan.number("strength.target"))


def _in_force(plan: Plan, mandate: Mandate, day: int, name: str, first: float) -> float:
    """Return what the latest decision up to `day` that says anything of it made of it."""
    found = first
    for decision in mandate.taken:
        changed = plan.optional(f"{decision}.{name}")
        if plan.day(f"{decision}.date") <= day and changed is not None:
            found = changed
    return found


def cost_factor(plan: Plan, mandate: Mandate, step: Step) -> float:
    """Return the step's time-weighted mean of the factor on all costs."""
    pieces = _transitions(plan, mandate)
    if not pieces:
        return 1.0
    total = step.overlap(None, pieces[0][1])
    for transition, start, end in pieces:
        total += step.overlap(start, end) * plan.number(f"{transition}.cost_factor")
    return total


def assessed_share(plan: Plan, mandate: Mandate, step: Step, category: str) -> float:
    """Return the step's time-weighted mean of the share that assessed contributions pay."""
    total = 0.0
    for transition, start, end in _transitions(plan, mandate):
        if category in plan.chosen(f"{transition}.assessed_for", [category]):
            total += step.overlap(start, end) * plan.number(f"{transition}.assessed_share")
    return total


def _transitions(plan: Plan, mandate: Mandate) -> list[tuple[str, int, int | None]]:
    """Return each transition with the window until the next one replaces it whole."""
    paths = [each for each in mandate.taken if plan.field(f"{each}.outcome") == "transition"]
    starts = [plan.day(f"{each}.date") for each in paths]
    return list(zip(paths, starts, [*starts[1:], None], strict=False))
