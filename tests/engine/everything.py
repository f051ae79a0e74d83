"""A mission in which everything matters: every field of the schema is given, and none is idle."""

from datetime import date

from tests.engine.played import Fields

LAWFUL = {
    "horizon": {"start": date(2024, 1, 1), "end": date(2025, 6, 30), "step": "week"},
    "strength": {"target": 1_000},
    "mandate": {
        "authorised": date(2024, 1, 15),
        "expires": date(2024, 9, 1),
        "ceiling": 600,
        "drawdown_days": 60,
        "decisions": {
            "renewal": {
                "date": date(2024, 8, 20),
                "outcome": "renew",
                "probability": 0.9,
                "until": date(2025, 2, 1),
                "ceiling": 900,
                "target": 1_100,
                "given": "council",
            },
            "handover": {
                "date": date(2025, 1, 20),
                "outcome": "transition",
                "probability": 0.8,
                "until": date(2025, 4, 15),
                "ceiling": 500,
                "target": 1_300,
                "cost_factor": 1.2,
                "assessed_share": 0.5,
                "assessed_for": ["operations", "personnel"],
            },
            "refusal": {"date": date(2025, 3, 1), "outcome": "lapse", "probability": 0.5},
            "extension": {
                "date": date(2025, 4, 1),
                "outcome": "renew",
                "until": date(2025, 5, 15),
            },
        },
    },
}

FORCE = {
    "contingents": {
        "kenya": {
            "name": "Kenya",
            "pledged": 1_000,
            "deployed": 100,
            "waves": [
                {"date": date(2024, 2, 1), "strength": 300, "delay": 10, "probability": 0.9},
                {"date": date(2024, 6, 1), "strength": 400, "given": "court"},
            ],
            "conversion": 0.9,
            "lag": 14,
            "cleared": date(2024, 4, 1),
            "withdrawals": [{"date": date(2024, 11, 1), "strength": 80}],
            "attrition": 0.01,
        },
        "jamaica": {
            "deployed": 20,
            "waves": [
                {"date": date(2024, 2, 20), "strength": 200},
                {"date": date(2024, 12, 1), "strength": 300},
            ],
        },
    },
    "deployment": {
        "beds": [{"date": date(2024, 3, 1), "beds": 250}, {"date": date(2024, 5, 1), "beds": 600}],
        "airlift": 120,
    },
    "operations": {"operational_share": 0.8, "availability": 0.7},
    "host_police": {
        "strength": 2_000,
        "attrition": 0.01,
        "graduations": [{"date": date(2024, 9, 1), "officers": 300}],
        "joint_share": 0.05,
        "joint_ratio": 0.5,
    },
    "phases": {
        "arrive": {"requirement_factor": 0.9, "tempo_factor": 0.8},
        "hold": {
            "start": date(2024, 4, 15),
            "strength": 300,
            "requirement_factor": 1.3,
            "tempo_factor": 1.1,
        },
    },
    "zones": {
        "port": {"name": "Port", "kind": "site", "population": 5_000, "required": 150},
        "north": {
            "population": 200_000,
            "per_thousand": 1,
            "priority": 2,
            "phase": "hold",
        },
        "capital": {"population": 50_000, "required": 200, "priority": 3},
    },
    "allocation": "priority",
    "safeguards": {
        "vetting": {
            "name": "Vetting",
            "delivered": date(2024, 2, 15),
            "delay": 20,
            "weight": 2,
            "gates_deployment": True,
        },
        "complaints": {"delivered": date(2024, 10, 1)},
    },
}

MONEY = {
    "costs": {
        "pay": {
            "category": "personnel",
            "basis": "per_officer_month",
            "amount": 8_000,
            "escalation": 0.03,
            "follows_tempo": True,
        },
        "food": {"category": "operations", "basis": "per_officer_month", "amount": 1_000},
        "camp": {
            "category": "base",
            "basis": "per_month",
            "amount": 500_000,
            "start": date(2024, 2, 1),
            "end": date(2025, 3, 1),
        },
        "flights": {"category": "deployment", "basis": "per_arrival", "amount": 20_000},
        "way_home": {"category": "deployment", "basis": "per_departure", "amount": 5_000},
        "walls": {
            "category": "base",
            "basis": "once",
            "amount": 2_000_000,
            "date": date(2024, 5, 1),
        },
    },
    "funding": {
        "channels": {
            "fund": {"balance": 8_000_000, "pays": ["personnel", "operations", "deployment"]},
            "goods": {"kind": "in_kind", "balance": 4_000_000, "pays": ["base", "operations"]},
        },
        "sources": {
            "us": {
                "channel": "fund",
                "name": "United States",
                "pledged": 40_000_000,
                "deposits": [
                    {"date": date(2024, 3, 1), "amount": 9_000_000, "probability": 0.9},
                    {"date": date(2024, 8, 1), "amount": 12_000_000, "given": "congress"},
                    {"date": date(2025, 4, 20), "amount": 5_000_000},
                ],
                "conversion": 0.8,
                "lag": 20,
                "holds": [
                    {
                        "start": date(2024, 8, 1),
                        "end": date(2024, 12, 1),
                        "probability": 0.6,
                        "given": "parliament",
                    }
                ],
                "ends_with_mandate": True,
            },
            "canada": {
                "channel": "goods",
                "deposits": [{"date": date(2024, 7, 1), "amount": 3_000_000}],
            },
        },
        "arrears": {"personnel": 200_000},
        "gate": True,
        "reserve_months": 1,
        "arrears_tolerance_months": 1,
        "tolerance_for": ["personnel"],
        "drawdown_rate": 0.2,
    },
}

CHANCE = {
    "events": {
        "court": {"affects": "nothing", "probability": 0.7},
        "council": {"affects": "nothing", "probability": 0.9},
        "congress": {"affects": "nothing", "probability": 0.6},
        "parliament": {"affects": "nothing", "probability": 0.7},
        "storm": {
            "start": date(2024, 4, 1),
            "end": date(2024, 5, 20),
            "probability": 0.6,
            "factor": 0.3,
            "affects": "arrivals",
        },
        "strike": {"start": date(2024, 8, 1), "factor": 0.5, "affects": "supply"},
        "unrest": {"end": date(2024, 8, 1), "factor": 1.4, "affects": "demand"},
        "dear": {"factor": 1.1, "affects": "cost"},
        "fever": {"start": date(2024, 9, 1), "factor": 3, "affects": "attrition"},
        "freeze": {"factor": 0.8, "affects": "inflow", "sources": ["us"]},
    },
    "simulation": {"draws": 16, "seed": 3, "sampling": "lhs"},
    "levers": {
        "waves": {
            "label": "Size of every wave",
            "paths": ["contingents.*.waves[*].strength"],
            "kind": "scale",
            "low": 0,
            "high": 2,
            "step": 0.1,
            "unit": "times",
            "value": 1.1,
        },
    },
}

TOLD = {
    "msssim": 1,
    "name": "Everything",
    "description": "A mission that uses every field.",
    "evidence": {
        "strength.target": {
            "source": "A resolution",
            "publisher": "The Council",
            "url": "https://example.org",
            "date": date(2023, 10, 2),
            "note": "As authorised.",
            "grade": "A",
            "changed_by": "A planner",
            "reason": "As renewed.",
        }
    },
    "observations": {"strength": {date(2024, 7, 1): [380, 400, 420]}},
}

EVERYTHING: Fields = {**TOLD, **LAWFUL, **FORCE, **MONEY, **CHANCE}
