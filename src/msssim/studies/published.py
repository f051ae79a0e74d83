"""The plan as it was published: what a scenario would come to if everything came as promised."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario, plain, validated


def as_published(scenario: Scenario) -> Scenario:
    """Return the plan at face value: every wave and deposit whole, on its day, whatever happens.

    Nobody leaves or waits for money, clearance or safeguards; no hold and no event comes.
    """
    data = plain(levered(scenario))
    for contingent in data.get("contingents", {}).values():
        for name in ("conversion", "lag", "cleared", "attrition"):
            contingent.pop(name, None)
        _certain(contingent.get("waves", ()))
    funding = data.setdefault("funding", {})
    for source in funding.get("sources", {}).values():
        for name in ("conversion", "lag", "holds"):
            source.pop(name, None)
        _certain(source.get("deposits", ()))
    funding |= {"gate": False, "drawdown_rate": 0}
    for decision in data["mandate"].get("decisions", {}).values():
        decision.pop("given", None)
        decision["probability"] = float(decision["outcome"] != "lapse")
    for safeguard in data.get("safeguards", {}).values():
        safeguard["gates_deployment"] = False
    data.pop("events", None)
    for name in ("levers", "evidence", "observations"):
        data.pop(name, None)
    return validated(data, levered=True)


def _certain(items: Iterable[dict[str, Any]]) -> None:
    for item in items:
        for name in ("delay", "probability", "given"):
            item.pop(name, None)
