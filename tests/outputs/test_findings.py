"""What an answer says in sentences."""

from pathlib import Path

import numpy as np
import pytest

from msssim import Answer, answer, edit, load
from msssim.outputs.findings import LIMITS, TOPICS, basis, binding_shares, density, findings
from msssim.scenario.paths import edited
from msssim.scenario.schema import Scenario, validated

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
BARE = {
    "horizon": {"start": "2024-06-25", "end": "2024-12-25"},
    "mandate": {"authorised": "2023-10-02", "expires": "2025-10-02"},
}


def said(found: Answer) -> dict[str, str]:
    return {finding.topic: finding.text for finding in findings(found)}


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
@pytest.mark.parametrize("draws", [0, 60])
def test_every_shipped_scenario_is_told_whole(file: Path, draws: int) -> None:
    found = answer(load(file), draws=draws)
    told = said(found)
    assert list(told) == [topic for topic, _ in TOPICS]
    assert told["Limits"] == LIMITS
    text = " ".join([basis(found), *told.values()])
    assert "nan" not in text
    assert "likely" not in text
    assert "–" not in text
    assert ("runs" in text) == (draws > 0)


def test_bills_are_told_as_the_draws_have_them(baseline: Scenario) -> None:
    found = answer(baseline, draws=200)
    early = found.kpis["run_out_in_mandate"]
    told = said(found)["Unpaid bills"]
    assert f"in {round(100 * early.mean)} of 100 runs under these assumptions" in told


def test_a_day_that_is_the_same_in_all_runs_is_told_once() -> None:
    certain = BARE | {
        "contingents": {"ghana": {"waves": [{"date": "2024-07-01", "strength": 150}]}},
        "funding": {"channels": {"fund": {"balance": 400_000}}},
        "costs": {"pay": {"category": "pay", "basis": "per_officer_month", "amount": 950}},
    }
    told = said(answer(validated(certain), draws=20))["Unpaid bills"]
    assert "in all runs under these assumptions: in nine of ten of those or more from" in told
    assert told.count("8 Oct 2024") == 1


def test_a_plan_that_is_paid_leaves_no_bill(baseline: Scenario) -> None:
    rich = edited(
        baseline,
        {"funding.channels.trust_fund.balance": 1e10, "funding.channels.trust_fund.pays": None},
    )
    told = said(answer(rich, draws=50))
    assert "pays 100 % of the plan" in told["Money for the plan"]
    assert "all of it has a payer" in told["Money for the plan"]
    assert "no bills go unpaid in any run" in told["Unpaid bills"]


def test_what_binds_is_shared_out_over_the_whole_time(baseline: Scenario) -> None:
    found = answer(baseline, draws=50)
    shares = binding_shares(found)
    assert sum(share for _, share in shares) == pytest.approx(1)
    assert [share for _, share in shares] == sorted((s for _, s in shares), reverse=True)


def test_coverage_is_told_against_the_density_that_a_lever_sets(baseline: Scenario) -> None:
    assert "2.2 officers per 1,000 inhabitants" in density(baseline)
    moved = edit(baseline, "levers.density.value", 20)
    assert "20 officers per 1,000 inhabitants" in density(moved)
    mixed = edit(baseline, "zones.delmas.per_thousand", 4)
    assert "2.2 to 4 officers per 1,000 inhabitants" in density(mixed)


def test_the_councils_decisions_are_told_as_judgements(baseline: Scenario) -> None:
    told = said(answer(baseline, draws=0))["The Council"]
    assert "renewal on 30 Sep 2024, judged at 90 in 100" in told
    assert "These are judgements of the scenario, not results." in told
    sure = edit(baseline, "levers.renewal.value", 1)
    assert "taken as certain" in said(answer(sure, draws=0))["The Council"]


def test_a_scenario_with_next_to_nothing_is_told_without_inventing() -> None:
    told = said(answer(validated(BARE), draws=10))
    assert set(told) == {"Strength", "What holds it back", "The Council", "Limits"}
    assert told["The Council"] == "No decision is ahead: the mandate ends on 2 Oct 2025."
    assert (
        "too few" in told["What holds it back"] or "no more officers" in told["What holds it back"]
    )


def test_with_few_draws_runs_are_counted_out_of_those(baseline: Scenario) -> None:
    found = answer(baseline, draws=60)
    share = found.kpis["run_out_in_mandate"].mean
    assert 0 < share < 1
    assert f"in {round(60 * share)} of 60 runs" in said(found)["Unpaid bills"]


def test_the_category_that_fails_first_is_named(baseline: Scenario) -> None:
    found = answer(baseline, draws=100)
    out = found.kpis["run_out"].values
    early = found.kpis["run_out_in_mandate"].values > 0
    support = np.mean(found.kpis["run_out.support"].values[early] == out[early])
    told = said(found)["Unpaid bills"]
    assert ("support" in told) == (support >= 0.5)
