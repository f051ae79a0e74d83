"""Days, weeks and months tell one story; a constant force costs what a pocket calculator says."""

import math
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.played import Fields, Played, play

from msssim.scenario.uncertain import Array

START = date(2025, 1, 31)
DAYS = 180
MONTH = 30.4375
YEAR = 365.25
COARSE = {"week": 7, "month": 31}
"""Steps longer than a day, and the most days that one lasts."""

MOST_RISE = 1.75
"""More than escalation and events together ever make of a price here."""


def day(least: int, most: int) -> st.SearchStrategy[date]:
    return st.integers(least, most).map(lambda count: START + timedelta(count))


officers = st.integers(0, 800)
waves = st.fixed_dictionaries(
    {"date": day(0, 50), "strength": officers}, optional={"delay": st.integers(0, 20)}
)
withdrawals = st.fixed_dictionaries({"date": day(0, 90), "strength": st.integers(0, 100)})
contingents = st.fixed_dictionaries(
    {"deployed": st.integers(300, 800), "waves": st.lists(waves, max_size=3)},
    optional={
        "attrition": st.floats(0, 0.05),
        "withdrawals": st.lists(withdrawals, max_size=2),
    },
)
flowing = st.fixed_dictionaries(
    {
        "category": st.sampled_from(["pay", "food"]),
        "basis": st.sampled_from(["per_month", "per_officer_month"]),
        "amount": st.integers(0, 9_000),
        "escalation": st.floats(-0.2, 0.2),
    },
    optional={"start": day(0, 80), "end": day(80, 180)},
)
single = st.fixed_dictionaries(
    {
        "category": st.sampled_from(["pay", "food"]),
        "basis": st.sampled_from(["per_arrival", "per_departure", "once"]),
        "amount": st.integers(0, 9_000),
        "date": day(0, 170),
        "escalation": st.floats(-0.2, 0.2),
    }
)
deposits = st.fixed_dictionaries({"date": day(0, 170), "amount": st.integers(0, 10**6)})
events = st.one_of(
    st.fixed_dictionaries({"affects": st.just("arrivals"), "factor": st.floats(0.2, 0.8)}),
    st.fixed_dictionaries({"affects": st.just("cost"), "factor": st.floats(0.2, 1.2)}),
    st.fixed_dictionaries(
        {"affects": st.just("attrition"), "factor": st.floats(0, 1.2), "start": day(0, 80)},
        optional={"end": day(80, 180)},
    ),
)


@st.composite
def smooth(draw: st.DrawFn) -> Fields:
    """Scenarios away from thresholds: no gate, no phases, nobody due near the mandate's end."""
    return {
        "horizon": {"start": START, "end": START + timedelta(DAYS)},
        "mandate": {
            "authorised": START,
            "expires": START + timedelta(draw(st.sampled_from([105, 300]))),
            "ceiling": 10_000,
            "drawdown_days": draw(st.integers(32, 70)),
        },
        "contingents": by_id(draw(st.lists(contingents, min_size=1, max_size=2))),
        "deployment": draw(st.sampled_from([{}, {"airlift": 200}, {"airlift": 1_000}])),
        "costs": by_id(draw(st.lists(st.one_of(flowing, single), max_size=4))),
        "funding": {
            "gate": False,
            "drawdown_rate": 0,
            "channels": {"fund": {"balance": 10**5}},
            "sources": {
                "donor": {"channel": "fund", "deposits": draw(st.lists(deposits, max_size=3))}
            },
        },
        "events": by_id(draw(st.lists(events, max_size=2))),
    }


def by_id(items: list[Fields]) -> dict[str, Fields]:
    return {f"item_{number}": item for number, item in enumerate(items)}


def on_grid(asked: Fields, step: str) -> Played:
    return play({**asked, "horizon": {**asked["horizon"], "step": step}}, draws=0)


def at(ends: Array, played: Played, name: str) -> Array:
    """Return a series at the ends of another grid's steps."""
    return played[name][np.searchsorted(played.run.stage.grid.ends, ends), 0]


@given(smooth())
def test_grids_differ_by_no_more_than_flows_within_a_step(asked: Fields) -> None:
    daily = on_grid(asked, "day")
    for step, length in COARSE.items():
        coarse = on_grid(asked, step)
        ends = coarse.run.stage.grid.ends
        for name, (pace, slack) in paces(asked).items():
            apart = np.abs(coarse[name][:, 0] - at(ends, daily, name)).max()
            assert apart <= pace * length / MONTH + slack, (step, name)


def paces(asked: Fields) -> dict[str, tuple[float, float]]:
    """Return by how much each series may be off per month of a step's length, and for rounding."""
    force = asked["contingents"].values()
    everybody = sum(c["deployed"] + sum(w["strength"] for w in c["waves"]) for c in force)
    stopping = [e["factor"] for e in asked["events"].values() if e["affects"] == "arrivals"]
    moving = -math.log(1 - math.prod(stopping)) if stopping else 0.0
    leaving = -math.log(1 - min(0.2, 1.44 * max(c.get("attrition", 0) for c in force)))
    off = asked["deployment"].get("airlift", 0) + everybody * (moving + 2 * leaving)
    if asked["mandate"]["expires"] < asked["horizon"]["end"]:
        # In its last step the airlift lasts all the step long, and who came with it leaves later;
        # who leaves by plan within it counts among those who then leave day by day.
        off = 2 * off + sum(w["strength"] for c in force for w in c.get("withdrawals", ()))
    dollars = sum(
        MOST_RISE * cost["amount"] * pace_of_cost(cost["basis"], everybody, off)
        for cost in asked["costs"].values()
    )
    return {"strength": (off, 1e-6), "cost_total": (dollars, 0.01), "received": (0.0, 0.01)}


def pace_of_cost(basis: str, everybody: float, off: float) -> float:
    """Return by how many units of its basis a cost may be off per month of a step's length."""
    late_rise = 0.02
    months = DAYS / MONTH
    return {
        "per_month": 1 + late_rise * months,
        "per_officer_month": off * months + everybody * (1 + late_rise * months),
        "per_arrival": off + late_rise * everybody,
        "per_departure": off + late_rise * everybody,
        "once": late_rise,
    }[basis]


@given(
    st.floats(0, 5_000),
    st.floats(0, 50_000),
    st.floats(-0.5, 1),
    st.sampled_from(["day", "week"]),
    st.integers(1, 120),
)
def test_a_constant_force_costs_the_closed_form(
    present: float, amount: float, escalation: float, step: str, steps: int
) -> None:
    length = {"day": 1, "week": 7}[step]
    played = play(constant(present, amount, escalation, step, steps * length), draws=0)
    growth = (1 + escalation) ** (length / YEAR)
    series = float(steps) if abs(growth - 1) < 1e-12 else (1 - growth**steps) / (1 - growth)
    expected = amount * present * length / MONTH * series
    assert played.kpis["total_cost"][0] == pytest.approx(expected, rel=1e-9, abs=0.01)


@given(
    st.floats(0, 5_000),
    st.floats(0, 50_000),
    st.sampled_from(["day", "week", "month"]),
    st.integers(1, 150),
)
def test_a_constant_force_without_escalation_costs_amount_times_officers_times_months(
    present: float, amount: float, step: str, days: int
) -> None:
    played = play(constant(present, amount, 0, step, days), draws=0)
    expected = amount * present * days / MONTH
    assert played.kpis["total_cost"][0] == pytest.approx(expected, rel=1e-12)
    assert played["burn_rate"][:, 0] == pytest.approx(amount * present, rel=1e-12)


def constant(present: float, amount: float, escalation: float, step: str, days: int) -> Fields:
    end = START + timedelta(days)
    pay = {"category": "pay", "basis": "per_officer_month"}
    return {
        "horizon": {"start": START, "end": end, "step": step},
        "mandate": {"authorised": START, "expires": end},
        "contingents": {"kenya": {"deployed": present}},
        "costs": {"pay": {**pay, "amount": amount, "escalation": escalation}},
    }
