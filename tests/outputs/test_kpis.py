"""KPIs: one number of each draw, worked out by hand on small missions."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from msssim import Answer, answer, edit
from msssim.outputs.answer import kpis_over
from msssim.outputs.kpis import KPI_UNITS, unit_of
from msssim.scenario.paths import edited
from msssim.scenario.schema import Scenario, validated

START = date(2025, 1, 1)
MONTH = 30.4375
DAYS = 280
PAY = {"category": "pay", "basis": "per_officer_month", "amount": 1_000}


@pytest.fixture(scope="module")
def hundred() -> Scenario:
    """A hundred officers of a planned two hundred for forty weeks, 1,000 US$ a month each."""
    return validated(
        {
            "horizon": {"start": START, "end": START + timedelta(DAYS)},
            "strength": {"target": 200},
            "mandate": {"authorised": START, "expires": START + timedelta(1_000)},
            "contingents": {"kenya": {"deployed": 100}},
            "costs": {"pay": PAY},
            "funding": {"channels": {"fund": {"balance": 250_000}}, "drawdown_rate": 0},
        }
    )


def central(scenario: Scenario, **edits: Any) -> dict[str, float]:
    """Return the central run's KPIs."""
    made = edited(scenario, {path.replace("__", "."): value for path, value in edits.items()})
    return {name: kpi.central for name, kpi in answer(made, draws=0).kpis.items()}


def test_officer_months_count_who_is_there(hundred: Scenario) -> None:
    kpis = central(hundred)
    assert kpis["officer_months"] == pytest.approx(100 * DAYS / MONTH)
    assert kpis["gap_officer_months"] == pytest.approx(100 * DAYS / MONTH)
    assert kpis["peak_strength"] == kpis["final_strength"] == 100
    assert kpis["cost_per_officer_month"] == pytest.approx(1_000)
    assert kpis["total_cost"] == pytest.approx(100_000 * DAYS / MONTH)


def test_money_runs_out_in_the_first_step_with_half_a_month_unpaid(hundred: Scenario) -> None:
    kpis = central(hundred)
    weekly = 100_000 * 7 / MONTH
    unpaid = next(week for week in range(1, 41) if week * weekly - 250_000 > 50_000)
    assert kpis["run_out"] == (START + timedelta(7 * unpaid)).toordinal()
    assert kpis["run_out.pay"] == kpis["run_out"]
    assert kpis["unpaid_months"] == pytest.approx((40 - unpaid + 1) * 7 / MONTH)
    assert kpis["run_out_in_mandate"] == 1
    assert kpis["final_arrears"] == pytest.approx(40 * weekly - 250_000)
    assert kpis["final_cash"] == 0


def test_money_that_lasts_never_runs_out(hundred: Scenario) -> None:
    kpis = central(hundred, funding__channels__fund__balance=10**9)
    assert np.isnan(kpis["run_out"])
    assert kpis["unpaid_months"] == kpis["run_out_in_mandate"] == kpis["final_arrears"] == 0
    assert kpis["funded_share"] == 1


def test_money_that_runs_out_after_the_mandate_did_not_run_out_in_it(hundred: Scenario) -> None:
    late = {
        "mandate.expires": START + timedelta(30),
        "mandate.drawdown_days": 500,
    }
    kpis = central(hundred, **late)
    assert kpis["mandate_end"] == (START + timedelta(30)).toordinal()
    assert kpis["run_out"] > kpis["mandate_end"]
    assert kpis["run_out_in_mandate"] == 0


def test_the_plan_costs_what_the_planned_strength_costs(hundred: Scenario) -> None:
    kpis = central(hundred)
    plan = 200_000 * DAYS / MONTH
    assert kpis["plan_cost"] == pytest.approx(plan)
    assert kpis["plan_shortfall"] == pytest.approx(plan - 250_000)
    assert kpis["funded_share"] == pytest.approx(250_000 / plan)


def test_the_plan_pays_for_planned_arrivals_above_opening_strength(hundred: Scenario) -> None:
    flights = {"category": "pay", "basis": "per_arrival", "amount": 7}
    kpis = central(hundred, costs__flights=flights)
    assert kpis["plan_cost"] == pytest.approx(200_000 * DAYS / MONTH + 7 * 100)


def test_a_plan_without_a_bill_is_funded(hundred: Scenario) -> None:
    kpis = central(hundred, costs=None)
    assert kpis["funded_share"] == 1
    assert kpis["plan_shortfall"] == 0


def test_shares_of_the_target_are_reached_at_a_steps_end(hundred: Scenario) -> None:
    waves = [{"date": START + timedelta(20), "strength": 85}]
    rich = {"funding.gate": False, "contingents.kenya.waves": waves}
    kpis = central(hundred, **rich)
    assert kpis["strength_50"] == (START + timedelta(7)).toordinal()
    assert kpis["strength_90"] == (START + timedelta(21)).toordinal()
    assert np.isnan(kpis["strength_100"])


def test_a_mission_without_officers_has_no_cost_per_officer(hundred: Scenario) -> None:
    kpis = central(hundred, contingents=None)
    assert np.isnan(kpis["cost_per_officer_month"])
    assert kpis["officer_months"] == 0


def test_coverage_is_officers_over_officers_needed(hundred: Scenario) -> None:
    zones = {
        "port": {"population": 1_000, "required": 80},
        "north": {"per_thousand": 40, "population": 4_000},
    }
    kpis = central(hundred, zones=zones)
    assert kpis["mean_coverage"] == pytest.approx(100 / 240)
    assert kpis["min_coverage"] == pytest.approx(100 / 240)
    uncovered = (1_000 + 4_000) * (1 - 100 / 240)
    assert kpis["uncovered_person_months"] == pytest.approx(uncovered * DAYS / MONTH)


def test_officers_without_safeguards_are_counted(hundred: Scenario) -> None:
    safeguards = {
        "vetting": {"delivered": START + timedelta(140), "weight": 3},
        "complaints": {"delivered": START + timedelta(999)},
    }
    kpis = central(hundred, safeguards=safeguards)
    expected = 100 * (140 * 1 + 140 * 0.25) / MONTH
    assert kpis["unsafeguarded_officer_months"] == pytest.approx(expected)


def test_assessed_contributions_count_as_paid(hundred: Scenario) -> None:
    handover = {
        "date": START,
        "outcome": "transition",
        "until": START + timedelta(1_000),
        "assessed_share": 1,
    }
    kpis = central(hundred, mandate__decisions={"handover": handover})
    assert kpis["total_paid"] == pytest.approx(kpis["total_cost"])
    assert kpis["final_cash"] == 250_000
    assert kpis["final_arrears"] == 0


def test_each_category_has_its_own_day(hundred: Scenario) -> None:
    camp = {"category": "base", "basis": "per_month", "amount": 1_000}
    purses = {
        "fund": {"balance": 250_000, "pays": ["pay"]},
        "goods": {"balance": 500, "pays": ["base"]},
    }
    kpis = central(hundred, costs__camp=camp, funding__channels=purses)
    assert kpis["run_out.base"] < kpis["run_out.pay"]
    assert kpis["run_out"] == kpis["run_out.base"]
    assert kpis["unpaid_months.base"] > kpis["unpaid_months.pay"]


@pytest.fixture(scope="module")
def likely(hundred: Scenario) -> Answer:
    """Money that may come and may not."""
    deposit = {"date": START, "amount": 10**9, "probability": 0.25}
    source = {"channel": "fund", "deposits": [deposit]}
    return answer(edit(hundred, "funding.sources", {"us": source}), draws=1_000)


def test_quantiles_are_over_the_draws_that_have_a_value(likely: Answer) -> None:
    run_out = likely.kpis["run_out"]
    assert run_out.share == 0.75
    assert np.isnan(run_out.mean)
    assert len(set(run_out.quantiles)) == 1
    assert run_out.day(run_out.median) == START + timedelta(7 * 14)
    assert likely.kpis["run_out_in_mandate"].mean == 0.75


def test_every_kpi_has_a_unit(likely: Answer) -> None:
    assert {name.partition(".")[0] for name in likely.kpis} == set(KPI_UNITS)
    assert unit_of("run_out.pay") == "date"


def test_a_kpi_that_no_draw_has_is_empty() -> None:
    kpi = kpis_over({"strength_100": np.full(11, np.nan)})["strength_100"]
    assert kpi.share == 0
    assert np.isnan(kpi.quantiles).all()
    assert np.isnan(kpi.mean)
    assert kpi.day(kpi.central) is None


def test_quantiles_of_a_date_round_to_a_day() -> None:
    days = np.array([START.toordinal(), START.toordinal() + 3.0])
    kpi = kpis_over({"run_out": np.append(days[0], days)})["run_out"]
    assert kpi.median == START.toordinal() + 1.5
    assert kpi.day(kpi.median) == START + timedelta(2)
    assert kpi.is_date


def test_quantiles_lie_linearly_between_draws() -> None:
    kpi = kpis_over({"total_cost": np.array([1, 4.0, 1.0, 2.0, 3.0])})["total_cost"]
    assert kpi.quantiles == pytest.approx([1.15, 1.75, 2.5, 3.25, 3.85])
    assert kpi.mean == 2.5
