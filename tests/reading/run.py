"""One draw, step by step: `read_run` is the second reading's door."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from .flows import flows
from .grid import steps
from .kpis import kpis
from .mandate import walk
from .plan import read_plan
from .setting import setting
from .stocks import opening
from .telling import Told, tell


@dataclass(frozen=True)
class Reading:
    """One draw's series, by (name, part) with part "" for the whole, and its KPIs."""

    series: dict[tuple[str, str], list[float]]
    kpis: dict[str, float | date | None]


def read_run(scenario: dict[str, Any], values: dict[str, float] | None = None) -> Reading:
    """Return one draw with these values of uncertain fields, or the central run without.

    `values` maps paths to what is used, after levers and bounds; 1 or 0 for a probability.
    Raises ValueError where a distribution or a probability between 0 and 1 has no value.
    """
    plan = read_plan(scenario, values)
    mandate = walk(plan)
    start = stocks = opening(plan)
    told: list[Told] = []
    for step in steps(plan):
        around = setting(plan, mandate, step)
        moved = flows(plan, mandate, around, stocks)
        told.append(tell(plan, around, moved, start, told))
        stocks = moved.after
    series = {key: [float(each.values[key]) for each in told] for key in told[0].values}
    return Reading(series, kpis(plan, mandate, start, told))
