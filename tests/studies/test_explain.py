"""Which of the differences made the difference."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from msssim import answer
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.source import edited_scenario
from msssim.studies import telling
from msssim.studies.causes import Causes, separable
from msssim.studies.explain import Explanation, explain
from msssim.studies.goals import GoalError
from msssim.studies.measures import measure_of

SMALL = {
    "horizon": {"start": "2024-07-01", "end": "2025-07-01", "step": "month"},
    "strength": {"target": 1000},
    "mandate": {"authorised": "2024-01-01", "expires": "2026-01-01"},
    "contingents": {
        "kenya": {
            "name": "Kenya",
            "deployed": 200,
            "waves": [
                {"date": "2024-09-01", "strength": {"uniform": [100, 300]}},
                {"date": "2024-12-01", "strength": 200, "given": "court"},
            ],
        },
        "benin": {"pledged": 500},
    },
    "zones": {"port": {"required": 400, "population": 1000}},
    "costs": {
        "pay": {"category": "personnel", "basis": "per_officer_month", "amount": 8000},
        "camp": {"category": "base", "basis": "per_month", "amount": {"pert": [1e6, 2e6, 3e6]}},
    },
    "funding": {
        "channels": {"fund": {"balance": 45_000_000}},
        "sources": {
            "canada": {
                "channel": "fund",
                "deposits": [{"date": "2024-10-01", "amount": 9_000_000, "probability": 0.7}],
            }
        },
    },
    "events": {"court": {"affects": "nothing", "probability": 0.8}},
    "simulation": {"draws": 60},
}
EDITS = (
    "contingents.kenya.waves[0].strength=250",
    "contingents.kenya.waves[0].date=2024-11-01",
    "contingents.kenya.waves[2]={date: 2025-02-01, strength: 300}",
    "contingents.kenya.deployed=0",
    "contingents.benin.pledged=900",
    "costs.pay.amount={uniform: [6000, 12000]}",
    "costs.flights={category: deployment, basis: per_arrival, amount: 30000}",
    "costs.camp=null",
    "funding.sources.canada.lag=90",
    "funding.sources.canada.deposits[0].probability=1",
    "funding.channels.fund.balance=12000000",
    "strength.target=700",
    "operations.availability=0.7",
)
KPIS = (
    *("total_cost", "run_out", "mean_coverage", "final_arrears", "mean(officer_months)"),
    *("p10(funded_share)", "run_out.personnel", "P(run_out_in_mandate)"),
    *("P(run_out)", "P(run_out <= 2025-03-01)"),
)


@pytest.fixture(scope="module")
def small() -> Scenario:
    return validated(SMALL)


def effects(found: Explanation) -> dict[str, float]:
    return {one.text: one.effect for one in found.causes}


pairs = st.tuples(
    st.lists(st.sampled_from(EDITS), unique=True, max_size=4),
    st.lists(st.sampled_from(EDITS), unique=True, max_size=4),
    st.sampled_from(KPIS),
)


@given(pairs)
@settings(max_examples=12)
def test_bars_sum_to_the_total_and_swapping_flips_every_sign(
    pair: tuple[list[str], list[str], str],
) -> None:
    a, b = (edited_scenario(validated(SMALL), edits) for edits in pair[:2])
    measure = measure_of(pair[2])
    found, back = explain(a, b, measure, draws=12), explain(b, a, measure, draws=12)
    size = max(1.0, abs(found.a), abs(found.b))
    assert sum(one.effect for one in found.causes) == pytest.approx(found.total, abs=1e-9 * size)
    assert sum(one.effect for one in telling.bars(found)) == pytest.approx(
        found.total, abs=1e-9 * size
    )
    assert (back.a, back.b) == (found.b, found.a)
    assert sorted(one.effect for one in back.causes) == sorted(-one.effect for one in found.causes)
    assert {path for one in found.causes for path in one.paths} == {
        path for one in back.causes for path in one.paths
    }


def test_a_difference_without_effect_gets_exactly_zero(small: Scenario) -> None:
    other = edited_scenario(
        small,
        ["contingents.benin.pledged=900", "funding.sources.canada.lag=60", "costs.pay.amount=9500"],
    )
    found = explain(small, other, measure_of("final_arrears"))
    by_path = {one.paths[0]: one for one in found.causes}
    assert (by_path["contingents.benin.pledged"].effect) == 0
    assert (by_path["contingents.benin.pledged"].error) == 0
    assert by_path["costs.pay.amount"].effect != 0


def test_what_is_no_input_is_no_cause(small: Scenario) -> None:
    other = edited_scenario(small, ["name=Other", "description=Other", "simulation.draws=10"])
    found = explain(small, other, measure_of("total_cost"))
    assert (found.causes, found.total) == ((), 0)
    assert "Nothing that differs" in telling.sentences(found)


def test_both_ends_are_what_a_run_says(small: Scenario) -> None:
    other = edited_scenario(small, ["costs.pay.amount=9500", "strength.target=500"])
    found = explain(small, other, measure_of("total_cost"))
    assert found.a == pytest.approx(answer(small).kpis["total_cost"].median, rel=1e-12)
    assert found.b == pytest.approx(answer(other).kpis["total_cost"].median, rel=1e-12)


def test_causes_that_add_up_by_themselves_get_what_they_add(small: Scenario) -> None:
    free = edited_scenario(small, ["funding.gate=false", "funding.drawdown_rate=0"])
    other = edited_scenario(free, ["costs.pay.amount=9000", "costs.camp.amount=3000000"])
    found = explain(free, other, measure_of("mean(total_cost)"))
    for one in found.causes:
        path = one.paths[0]
        alone = edited_scenario(
            free, [f"{path}={'9000' if path == 'costs.pay.amount' else '3000000'}"]
        )
        there, here = (float(measure_of("mean(total_cost)").of(_values(x))) for x in (alone, free))
        assert one.effect == pytest.approx(there - here, rel=1e-9)


def _values(scenario: Scenario) -> np.ndarray:
    kpi = answer(scenario, parts=False).kpis["total_cost"]
    return np.concatenate([[kpi.central], kpi.values])


def test_two_causes_that_only_act_together_share_their_effect(small: Scenario) -> None:
    both = edited_scenario(
        small,
        [
            "contingents.benin.waves[0]={date: 2024-08-01, strength: 100, given: court}",
            "contingents.benin.conversion=0.5",
        ],
    )
    found = explain(small, both, measure_of("central(peak_strength)"), draws=0)
    assert found.total == pytest.approx(50)
    assert sorted(one.effect for one in found.causes) == pytest.approx([-25, 75])


def test_a_wave_is_one_cause_and_added_waves_need_not_come_in_turn(small: Scenario) -> None:
    other = edited_scenario(
        small,
        [
            "contingents.kenya.waves[0].strength=100",
            "contingents.kenya.waves[0].date=2024-10-01",
            "contingents.kenya.waves[2]={date: 2025-01-01, strength: 50}",
            "contingents.kenya.waves[3]={date: 2025-02-01, strength: 60}",
        ],
    )
    found = explain(small, other, measure_of("central(officer_months)"), draws=0)
    assert len(found.causes) == 3
    assert {len(one.paths) for one in found.causes} == {1, 2}
    assert all(one.effect for one in found.causes)


def test_what_cannot_be_made_alone_is_one_cause(small: Scenario) -> None:
    other = edited_scenario(
        small,
        [
            "events.strike={affects: nothing, probability: 0.5}",
            "contingents.kenya.waves[0].given=strike",
            "contingents.kenya.waves[1].given=strike",
            "events.court=null",
            "strength.target=900",
        ],
    )
    causes = Causes(small, other)
    groups = separable(causes)
    assert sorted(map(len, groups)) == [1, 4]
    found = explain(small, other, measure_of("officer_months"))
    assert len(found.causes) == 2
    assert sum(one.effect for one in found.causes) == pytest.approx(found.total)


def test_the_order_in_which_channels_pay_is_a_cause(small: Scenario) -> None:
    two = edited_scenario(
        small, ["funding.channels.base_fund={balance: 20000000, pays: [base], kind: in_kind}"]
    )
    swapped = two.model_dump(exclude_unset=True)
    swapped["funding"]["channels"] = dict(reversed(swapped["funding"]["channels"].items()))
    found = explain(two, validated(swapped), measure_of("mean(final_cash)"))
    assert [one.text for one in found.causes] == ["The order of things by id"]
    assert found.causes[0].effect == pytest.approx(found.total)
    assert found.total != 0


def test_many_causes_are_sampled_and_still_add_up(small: Scenario) -> None:
    other = edited_scenario(small, EDITS)
    found = explain(small, other, measure_of("mean(total_cost)"), draws=4)
    back = explain(other, small, measure_of("mean(total_cost)"), draws=4)
    assert len(found.causes) > 8
    assert not found.exact
    assert sum(one.effect for one in found.causes) == pytest.approx(found.total)
    assert sorted(one.effect for one in back.causes) == sorted(-one.effect for one in found.causes)
    pledged = next(one for one in found.causes if one.paths == ("contingents.benin.pledged",))
    assert (pledged.effect, pledged.error) == (0, 0)
    assert any(one.error > 0 for one in found.causes)


def test_dates_differ_in_days_and_runs_without_one_are_stated(small: Scenario) -> None:
    other = edited_scenario(small, ["funding.channels.fund.balance=36000000"])
    found = explain(small, other, measure_of("run_out"))
    assert found.censored is not None
    assert found.censored.day == date(2025, 7, 1)
    assert found.censored.share_a > found.censored.share_b
    said = telling.jsonable(found)
    assert said["unit"] == "days"
    assert date.fromisoformat(said["a"]) > date.fromisoformat(said["b"])
    days = (date.fromisoformat(said["b"]) - date.fromisoformat(said["a"])).days
    assert said["total"] == pytest.approx(days, abs=1)
    assert "Where the day never comes" in telling.caveats(found)
    assert "days earlier" in telling.sentences(found)


@pytest.mark.parametrize("text", ["nonsense", "median(run_out", "p10()", "run_out)", "exec(1)", ""])
def test_a_kpi_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(GoalError):
        measure_of(text)
