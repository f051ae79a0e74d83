"""What binds: why strength is below target, one reason a step (model.md, section 4)."""

from .arrivals import are_any_uncleared
from .flows import Flows
from .grid import are_there, is_above, is_at_least
from .plan import Plan
from .setting import Setting

REASONS = (
    "none",
    "mandate",
    "money",
    "clearance",
    "offers",
    "suspended",
    "ceiling",
    "beds",
    "airlift",
)


def binding(plan: Plan, around: Setting, moved: Flows) -> str:
    """Return the one reason of the step."""
    if is_at_least(moved.after.total, around.target):
        return "none"
    if around.mandate == 0 or are_there(sum(moved.left.mandate.values())):
        return "mandate"
    if are_there(sum(moved.left.money.values())):
        return "money"
    if not are_there(sum(moved.queue.values())):
        return "clearance" if are_any_uncleared(plan, around.step) else "offers"
    if around.event("arrivals") == 0:
        return "suspended"
    for limit in ("ceiling", "beds", "airlift", "money"):
        if not is_above(moved.limits[limit], moved.came):
            return limit
    return "mandate" if around.mandate < 1 else "suspended"
