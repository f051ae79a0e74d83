"""What a field counts with where the file leaves it out, and the bounds of numbers."""

from typing import Any

from .paths import Path, kind, read

DEFAULTS: dict[str, Any] = {
    "horizon.step": "week",
    "strength.target": 2500,
    "mandate.drawdown_days": 90,
    "mandate.decisions.*.probability": 1,
    "mandate.decisions.*.cost_factor": 1,
    "mandate.decisions.*.assessed_share": 0,
    "contingents.*.pledged": 0,
    "contingents.*.deployed": 0,
    "contingents.*.waves.*.delay": 0,
    "contingents.*.waves.*.probability": 1,
    "contingents.*.conversion": 1,
    "contingents.*.lag": 0,
    "contingents.*.attrition": 0,
    "operations.operational_share": 1,
    "operations.availability": 1,
    "host_police.strength": 0,
    "host_police.attrition": 0,
    "host_police.joint_share": 0,
    "phases.*.strength": 0,
    "phases.*.requirement_factor": 1,
    "phases.*.tempo_factor": 1,
    "zones.*.population": 0,
    "zones.*.priority": 1,
    "allocation": "priority",
    "costs.*.escalation": 0,
    "costs.*.follows_tempo": False,
    "funding.channels.*.kind": "cash",
    "funding.channels.*.balance": 0,
    "funding.sources.*.pledged": 0,
    "funding.sources.*.deposits.*.probability": 1,
    "funding.sources.*.conversion": 1,
    "funding.sources.*.lag": 0,
    "funding.sources.*.holds.*.probability": 1,
    "funding.sources.*.ends_with_mandate": False,
    "funding.arrears.*": 0,
    "funding.gate": True,
    "funding.reserve_months": 1,
    "funding.arrears_tolerance_months": 3,
    "funding.drawdown_rate": 0.1,
    "safeguards.*.delay": 0,
    "safeguards.*.weight": 1,
    "safeguards.*.gates_deployment": False,
    "events.*.probability": 1,
    "events.*.factor": 1,
    "simulation.draws": 1000,
    "simulation.seed": 1,
}

SHARES = {
    "mandate.decisions.*.probability",
    "mandate.decisions.*.assessed_share",
    "contingents.*.waves.*.probability",
    "contingents.*.conversion",
    "contingents.*.attrition",
    "operations.operational_share",
    "operations.availability",
    "host_police.attrition",
    "host_police.joint_share",
    "funding.sources.*.deposits.*.probability",
    "funding.sources.*.conversion",
    "funding.sources.*.holds.*.probability",
    "funding.drawdown_rate",
    "events.*.probability",
}


def default(scenario: dict[str, Any], path: Path) -> Any:
    """Return what the field at `path` counts with where it is left out, or None."""
    if path == ("mandate", "ceiling"):
        target = ("strength", "target")
        found = read(scenario, target)
        return DEFAULTS["strength.target"] if found is None else found
    return DEFAULTS.get(kind(path))


def clipped(value: float, path: Path) -> float:
    """Return `value` within the bounds of the field at `path`."""
    name = kind(path)
    if name in SHARES:
        return min(1.0, max(0.0, value))
    if name == "costs.*.escalation":
        return max(-1.0, value)
    return max(0.0, value)
