"""How good a scenario was about what really happened."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import norm

from msssim import answer, load
from msssim.report.record import scored_page
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.uncertain import central
from msssim.studies.hindcast import Unscored, crps, hindcast, score_of
from msssim.studies.published import as_published
from msssim.studies.scoring import jsonable, verdicts

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"series", "date", "observed", "low", "high", "median", "p05", "p95", "error", "crps"}


@pytest.fixture(scope="module")
def history() -> Scenario:
    return load(ROOT / "scenarios/mss-history.yaml")


def observing(values: object) -> Scenario:
    return validated(
        {
            "horizon": {"start": "2024-07-01", "end": "2025-07-01", "step": "month"},
            "mandate": {"authorised": "2024-01-01", "expires": "2026-01-01"},
            "contingents": {
                "kenya": {
                    "deployed": 100,
                    "waves": [
                        {"date": "2024-10-01", "strength": {"uniform": [0, 300]}, "delay": 60},
                        {"date": "2025-03-01", "strength": 100, "probability": 0.5},
                    ],
                }
            },
            "simulation": {"draws": 200},
            "observations": values,
        }
    )


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=30), st.floats(-200, 200))
@settings(max_examples=100)
def test_crps_is_the_area_between_the_forecast_and_what_came(
    draws: list[float], observed: float
) -> None:
    values = np.array(draws)
    edges = np.unique([*draws, observed])
    middles = (edges[:-1] + edges[1:]) / 2
    forecast = (values[None, :] <= middles[:, None]).mean(axis=1)
    area = float(((forecast - (middles >= observed)) ** 2) @ np.diff(edges))
    assert crps(values, observed) == pytest.approx(area, abs=1e-9)


def test_crps_of_a_bell_is_the_textbooks() -> None:
    values = norm.ppf((np.arange(20_000) + 0.5) / 20_000)
    for observed in (-1.0, 0.0, 2.5):
        exact, _ = quad(lambda x, at=observed: (norm.cdf(x) - (x >= at)) ** 2, -9, 9, limit=200)
        assert crps(values, observed) == pytest.approx(exact, abs=1e-3)


def test_a_stock_is_compared_at_the_first_steps_end_on_or_after_the_day() -> None:
    scenario = observing({"strength": {"2024-12-02": 250, "2024-12-01": 100}})
    found = hindcast(scenario)
    strength = answer(scenario)["strength"]
    first, second = sorted(found.rows, key=lambda row: row.date)
    assert first.quantiles == pytest.approx(strength.quantiles[:, 4], rel=1e-3)
    assert second.quantiles == pytest.approx(strength.quantiles[:, 5], rel=1e-3)


def test_a_moved_observation_changes_nothing_but_the_score(history: Scenario) -> None:
    few = history.model_dump(exclude_unset=True)
    moved = validated(few | {"observations": {"strength": {"2024-09-30": 9_999}}})
    before, after = answer(history, draws=20), answer(moved, draws=20)
    assert before.kpis.keys() == after.kpis.keys()
    for name, kpi in before.kpis.items():
        np.testing.assert_array_equal(kpi.values, after.kpis[name].values)
    for key, bands in before.series.items():
        np.testing.assert_array_equal(bands.quantiles, after.series[key].quantiles)
    one, other = hindcast(history, draws=20), hindcast(moved, draws=20)
    there = next(row for row in one.rows if row.date == date(2024, 9, 30))
    assert there.quantiles == other.rows[0].quantiles
    assert there.crps != other.rows[0].crps


def test_the_shape_is_the_one_promised(history: Scenario, baseline: Scenario) -> None:
    said = jsonable(hindcast(baseline, history.observations, draws=40))
    assert all(set(row) == KEYS for row in said["rows"])
    assert set(said["score"]) == {"strength", "received.trust_fund"}
    wanted = {"n", "bias", "mae", "inside_50", "inside_90", "crps", "crps_naive"}
    for series, score in said["score"].items():
        assert wanted <= set(score)
        rows = [row for row in said["rows"] if row["series"] == series]
        assert score["n"] == len(rows)
        assert score["bias"] == pytest.approx(np.mean([row["error"] for row in rows]))
        assert score["crps"] == pytest.approx(np.mean([row["crps"] for row in rows]))
        inside = [row["p05"] <= row["observed"] <= row["p95"] for row in rows]
        assert score["inside_90"] == pytest.approx(np.mean(inside), abs=1e-9)
        horizons = said["by_horizon"][series].values()
        assert sum(part["n"] for part in horizons) == len(rows)


def test_naive_forecasts_are_what_stands_at_the_start_and_the_plan_at_face_value() -> None:
    scenario = observing({"strength": {"2024-09-30": 100, "2025-01-31": 150, "2025-06-30": 330}})
    found = hindcast(scenario)
    assert [row.no_change for row in found.rows] == [0, 50, 230]
    assert [row.plan for row in found.rows] == [0, 100, 20]
    score = score_of(list(found.rows))
    assert score.crps_naive == min(score.crps_no_change, score.crps_plan) == 40


def test_the_plan_as_published_comes_whole_and_on_its_day(baseline: Scenario) -> None:
    plan = answer(as_published(baseline), draws=0)
    waves = [wave for c in baseline.contingents.values() for wave in c.waves]
    assert plan.kpis["peak_strength"].central == min(2500, sum(central(w.strength) for w in waves))
    assert not plan.drawn.keys() & {f"contingents.{c}.lag" for c in baseline.contingents}


def test_what_lies_outside_is_said_and_not_scored() -> None:
    values = {
        "strength": {"2023-01-01": 5, "2024-12-01": 120, "2026-01-01": 7},
        "received": {"2024-12-01": 0},
    }
    found = hindcast(observing(values))
    assert [(row.series, row.date) for row in found.rows] == [
        ("strength", date(2024, 12, 1)),
        ("received", date(2024, 12, 1)),
    ]
    assert len(found.outside) == 2
    assert "2 observations lie outside" in " ".join(verdicts(found))


def test_nothing_to_score_says_why(baseline: Scenario) -> None:
    with pytest.raises(Unscored, match="no observations"):
        hindcast(baseline)
    with pytest.raises(Unscored, match="no observation lies"):
        hindcast(observing({"strength": {"2020-01-01": 5}}))


def test_the_record_of_the_first_scenario_is_up_to_date(
    history: Scenario, baseline: Scenario
) -> None:
    page = (ROOT / "docs/hindcast.md").read_text(encoding="utf-8")
    found = hindcast(baseline, history.observations)
    assert scored_page(page, found) == page, "run scripts/generate-docs"
