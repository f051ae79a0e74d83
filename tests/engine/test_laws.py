"""What holds in every run of every valid scenario: nothing is lost, nobody comes unbidden."""

import numpy as np
from hypothesis import given
from tests.engine.played import Played, plays
from tests.reading.arrivals import brings, due
from tests.reading.grid import Step, steps
from tests.reading.mandate import assessed_share, ceiling, walk
from tests.reading.plan import Plan, read_plan
from tests.reading.setting import beds

from msssim.scenario.uncertain import Array

PLAYS = plays()


def same(one: Array, other: Array, slack: float) -> bool:
    """Return whether numbers differ by no more than rounding and the unit's slack."""
    largest = np.maximum(np.abs(one), np.abs(other))
    return bool((np.abs(one - other) <= 1e-9 * largest + slack).all())


def opening(plan: Plan, items: str, field: str = "") -> float:
    """Return what the scenario opens with, all in all."""
    dot = f".{field}" if field else ""
    return sum(plan.number(f"{items}.{key}{dot}") for key in plan.ids(items))


def plans(played: Played) -> list[Plan]:
    """Return the second reading of each row's values."""
    return [read_plan(played.asked, played.values(row)) for row in range(played.rows)]


@given(PLAYS)
def test_what_leaves_the_purses_was_in_them(played: Played) -> None:
    came = opening(plans(played)[0], "funding.channels", "balance") + played.kpis["total_inflow"]
    left = played["cash"][-1] + played["in_kind"][-1]
    assert same(came + assessed(played), played.kpis["total_paid"] + left, slack=0.01)


def assessed(played: Played) -> Array:
    """Return what assessed contributions pay, by the second reading's shares, (rows,)."""
    costs = played.parts("cost")
    return np.array(
        [
            sum(
                cost[step.number, row] * assessed_share(plan, walk(plan), step, category)
                for category, cost in costs.items()
                for step in steps(plan)
            )
            for row, plan in enumerate(plans(played))
        ],
        float,
    )


@given(PLAYS)
def test_every_bill_is_paid_or_owed(played: Played) -> None:
    kpis = played.kpis
    billed = opening(plans(played)[0], "funding.arrears") + kpis["total_cost"]
    assert same(billed, kpis["total_paid"] + kpis["final_arrears"], slack=0.01)


@given(PLAYS)
def test_nobody_appears_or_vanishes(played: Played) -> None:
    deployed = opening(plans(played)[0], "contingents", "deployed")
    came, left = played["arrivals"].sum(axis=0), played["departures"].sum(axis=0)
    assert same(deployed + came, left + played["strength"][-1], slack=1e-6)


@given(PLAYS)
def test_who_was_due_has_come_or_waits(played: Played) -> None:
    expected = np.array([officers_due(plan) for plan in plans(played)])
    came = played["arrivals"].sum(axis=0)
    assert same(came + played["queue"][-1], expected, slack=1e-6)


def officers_due(plan: Plan) -> float:
    """Return the officers of all waves that fall due within the horizon."""
    first, last = plan.day("horizon.start"), plan.day("horizon.end")
    return sum(
        brings(plan, contingent, wave)
        for contingent in plan.ids("contingents")
        for wave in plan.items(f"contingents.{contingent}.waves")
        if first <= due(plan, contingent, wave) < last
    )


@given(PLAYS)
def test_nobody_arrives_outside_the_mandate(played: Played) -> None:
    for row, plan in enumerate(plans(played)):
        mandate = walk(plan)
        outside = [mandate.share(step) == 0 for step in steps(plan)]
        assert not played["arrivals"][outside, row].any()


@given(PLAYS)
def test_nobody_arrives_above_the_ceiling_or_the_beds(played: Played) -> None:
    arrivals, before = played["arrivals"], strength_before(played)
    for row, plan in enumerate(plans(played)):
        room = np.array([room_in(plan, step) for step in steps(plan)])
        most = np.maximum(room - before[:, row], 0)
        assert (arrivals[:, row] <= most * (1 + 1e-9) + 1e-6).all()


def room_in(plan: Plan, step: Step) -> float:
    return min(ceiling(plan, walk(plan), step.start), beds(plan, step.start))


def strength_before(played: Played) -> Array:
    """Return strength at each step's start, (steps, rows)."""
    deployed = opening(plans(played)[0], "contingents", "deployed")
    return np.vstack([np.full((1, played.rows), deployed), played["strength"][:-1]])


@given(PLAYS)
def test_no_stock_falls_below_nothing(played: Played) -> None:
    names = ("strength", "queue", "cash", "in_kind", "arrears", "runway_months", "host_police")
    for (name, part), values in played.series.items():
        if name in names:
            assert (values >= 0).all(), f"{name} {part}"


@given(PLAYS)
def test_parts_add_up_to_the_whole(played: Played) -> None:
    purses = played["cash"] + played["in_kind"]
    for name, whole, slack in (
        ("strength", played["strength"], 1e-6),
        ("cost", played["cost"], 0.01),
        ("arrears", played["arrears"], 0.01),
        ("inflow", played["inflow"], 0.01),
        ("received", played["received"], 0.01),
        ("cash", purses, 0.01),
        ("coverage_gap", played["coverage_gap"], 1e-6),
        ("binding", np.ones_like(purses), 0),
    ):
        parts = sum(played.parts(name).values(), start=np.zeros_like(whole))
        assert same(parts, whole, slack), name


@given(PLAYS)
def test_no_more_officers_serve_than_there_are_nor_than_are_needed(played: Played) -> None:
    serving = played["required"] - played["coverage_gap"]
    assert (serving <= played["supply"] * (1 + 1e-9) + 1e-6).all()
    for part in played.parts("coverage").values():
        assert (part >= 0).all()
        assert (part <= 1 + 1e-9).all()


@given(PLAYS)
def test_shares_stay_shares(played: Played) -> None:
    for name in ("coverage", "mandate", "safeguards_outstanding"):
        assert (played[name] >= 0).all()
        assert (played[name] <= 1 + 1e-9).all()
    assert (played.kpis["funded_share"] >= -1e-9).all()
    assert (played.kpis["funded_share"] <= 1).all()
