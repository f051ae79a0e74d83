"""Tornado and Sobol indices on missions whose answers are known."""

import numpy as np
import pytest

from msssim import edit
from msssim.engine.simulate import Stopped
from msssim.scenario.schema import Scenario
from msssim.studies.goals import reading_of
from msssim.studies.sampling import Unstudied
from msssim.studies.sensitivity import indices, sensitivity
from msssim.studies.tornado import tornado

from .planted import planted

COVERAGE = reading_of("mean(mean_coverage)")
SHARE, AVAILABILITY = "operations.operational_share", "operations.availability"


def test_the_estimators_are_scipys() -> None:
    from scipy.stats import sobol_indices

    values = np.random.default_rng(1).random((5, 64))
    theirs = sobol_indices(
        func={"f_A": values[None, 0], "f_B": values[None, 1], "f_AB": values[2:, None]}, n=64
    )
    first, total = indices(values)
    assert first == pytest.approx(theirs.first_order, rel=1e-12)
    assert total == pytest.approx(theirs.total_order, rel=1e-12)


def test_the_indices_of_a_product_are_three_and_four_sevenths() -> None:
    found = sensitivity(planted(), reading_of("mean_coverage"), draws=2048)
    by_path = {row.path: row for row in found.rows}
    assert {row.path for row in found.rows[:2]} == {SHARE, AVAILABILITY}
    for path in (SHARE, AVAILABILITY):
        row = by_path[path]
        assert row.first == pytest.approx(3 / 7, abs=0.06)
        assert row.total == pytest.approx(4 / 7, abs=0.06)
        assert row.first_ci[0] <= 3 / 7 <= row.first_ci[1]
        assert row.total_ci[0] <= 4 / 7 <= row.total_ci[1]
    for path in ("costs.camp.amount", "costs.air.amount"):
        assert (by_path[path].first, by_path[path].total) == (0, 0)
    assert found.runs == (2 + 4) * 2048


def test_the_indices_of_a_sum_are_its_shares_of_the_variance() -> None:
    found = sensitivity(planted(), reading_of("total_cost"), draws=1024)
    totals = {row.path: row.total for row in found.rows}
    assert totals["costs.camp.amount"] == pytest.approx(4 / 5, abs=0.05)
    assert totals["costs.air.amount"] == pytest.approx(1 / 5, abs=0.05)
    assert found.stable


def test_what_happens_or_not_and_days_that_never_come_have_indices(baseline: Scenario) -> None:
    found = sensitivity(edit(baseline, "horizon.step", "month"), reading_of("run_out"), draws=64)
    assert all(np.isfinite(row.total) for row in found.rows)
    chance = sensitivity(planted(), reading_of("P(mean_coverage >= 0.1)"), draws=256)
    assert chance.rows[0].total > 0.3


def test_the_same_seed_has_the_same_indices() -> None:
    first, second = (sensitivity(planted(), COVERAGE, draws=128) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("scenario", "kpi", "why"),
    [
        (planted(), "peak_strength", "is the same in all"),
        (
            planted(operations={}, costs={}),
            "mean_coverage",
            "nothing in this scenario is uncertain",
        ),
        (planted(), "p10(mean_coverage)", "is one number"),
        (planted(), "run_out.personnel", 'has no "run_out.personnel"'),
    ],
)
def test_where_there_is_nothing_to_tell_apart_it_is_said(
    scenario: Scenario, kpi: str, why: str
) -> None:
    with pytest.raises(Unstudied, match=why):
        sensitivity(scenario, reading_of(kpi), draws=64)


def test_each_bar_of_a_tornado_is_the_mission_with_that_value() -> None:
    found = tornado(planted(), COVERAGE, low=0.1, high=0.6)
    rows = {row.path: row for row in found.rows}
    assert [row.path for row in found.rows[:2]] == [SHARE, AVAILABILITY]
    assert (rows[SHARE].low, rows[SHARE].high) == pytest.approx((0.1, 0.6))
    low = tornado(edit(planted(), SHARE, 0.1), COVERAGE)
    assert rows[SHARE].kpi_low == low.base
    assert rows[SHARE].kpi_high == pytest.approx(0.5 * 0.6 * 0.5, rel=0.01)
    assert found.base == pytest.approx(0.125, rel=0.05)
    assert rows["costs.air.amount"].kpi_low == rows["costs.air.amount"].kpi_high == found.base


def test_a_chance_goes_from_never_to_always_and_a_lever_from_end_to_end() -> None:
    storm = {"affects": "supply", "factor": 0.5, "probability": 0.3}
    lever = {"paths": ["zones.port.required"], "kind": "scale", "low": 0.5, "high": 2}
    scenario = planted(
        events={"storm": storm}, levers={"density": lever}, operations={"availability": 0.4}
    )
    rows = {row.path: row for row in tornado(scenario, COVERAGE, draws=64).rows}
    storms = rows["events.storm.probability"]
    assert (storms.low, storms.high) == (0, 1)
    assert (storms.kpi_low, storms.kpi_high) == pytest.approx((0.2, 0.1))
    density = rows["levers.density.value"]
    assert density.kpi_low / density.kpi_high == pytest.approx(4)


def test_many_variants_at_once_are_those_run_alone(baseline: Scenario) -> None:
    few = edit(edit(baseline, "horizon.step", "month"), "levers", None)
    together = tornado(few, COVERAGE, draws=20)
    alone = {
        row.path: tornado(edit(few, row.path, row.high), COVERAGE, draws=20).base
        for row in together.rows[:4]
        if not row.path.endswith("probability")
    }
    assert alone == {row.path: row.kpi_high for row in together.rows if row.path in alone}


def test_a_study_stops_when_it_is_told_to() -> None:
    with pytest.raises(Stopped):
        tornado(planted(), COVERAGE, stop=lambda: True)
    with pytest.raises(Stopped):
        sensitivity(planted(), COVERAGE, stop=lambda: True)
