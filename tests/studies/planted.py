"""A mission so simple that its answers are known: 100 officers, a zone for 200, two costs."""

from typing import Any

from msssim.scenario.schema import Scenario, validated


def planted(**changed: Any) -> Scenario:
    """Return the mission: coverage is half of operational share times availability."""
    data = {
        "horizon": {"start": "2024-01-01", "end": "2024-07-01", "step": "month"},
        "strength": {"target": 100},
        "mandate": {"authorised": "2023-10-02", "expires": "2025-10-02", "ceiling": 1000},
        "contingents": {"kenya": {"pledged": 100, "deployed": 100}},
        "operations": {
            "operational_share": {"uniform": [0, 1]},
            "availability": {"uniform": [0, 1]},
        },
        "zones": {"port": {"required": 200}},
        "costs": {
            "camp": {"category": "base", "basis": "per_month", "amount": {"uniform": [0, 2e6]}},
            "air": {"category": "support", "basis": "per_month", "amount": {"uniform": [0, 1e6]}},
        },
        "simulation": {"draws": 512, "seed": 3},
    }
    return validated({**data, **changed})
