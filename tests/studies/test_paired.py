"""What lies between two scenarios in every draw, with the same luck in both."""

import gc

import numpy as np
from numpy.testing import assert_allclose, assert_array_equal

from msssim.outputs.answer import answer
from msssim.outputs.charts import CHARTS, is_shown
from msssim.outputs.gaps import PAIRED, ZONED, gap_reading, gaps_between
from msssim.scenario.paths import edit
from msssim.studies.paired import MOST_HELD, Held, References


def beside(scenario, reference, draws=60):
    return References().beside(scenario, reference, draws)


def test_a_scenario_differs_from_itself_in_no_draw(baseline):
    _, gaps = beside(baseline, baseline)
    zones = {(ZONED, zone) for zone in baseline.zones}
    assert set(gaps) == {(name, "") for name in PAIRED} | zones
    for bands in gaps.values():
        assert not bands.quantiles.any()


def test_the_mean_of_the_differences_is_the_difference_of_the_means(baseline):
    fewer = edit(baseline, "levers.donors.value", 0.4)
    found, gaps = beside(fewer, baseline)
    there = answer(baseline, draws=60)
    for key, bands in gaps.items():
        assert_allclose(bands.mean, found.series[key].mean - there.series[key].mean, atol=1e-3)
        assert_allclose(bands.central, found.series[key].central - there.series[key].central)


def test_the_same_luck_leaves_less_between_two_than_there_is_in_either(baseline):
    later = edit(baseline, "levers.waves_delay.value", 30)
    found, gaps = beside(later, baseline)
    width = np.ptp(found["strength"].quantiles, axis=0).mean()
    assert np.ptp(gaps["strength", ""].quantiles, axis=0).mean() < width


def test_an_answer_beside_a_reference_is_the_answer_by_itself(baseline):
    fewer = edit(baseline, "levers.donors.value", 0.4)
    found, _ = beside(fewer, baseline)
    alone = answer(fewer, draws=60)
    for key, bands in alone.series.items():
        assert np.array_equal(found.series[key].quantiles, bands.quantiles, equal_nan=True)


def test_a_sketch_beside_a_reference_has_the_same_differences(baseline):
    other = edit(baseline, "strength.target", 4_000)
    _, whole = References().beside(baseline, other, 40)
    _, sketched = References().beside(baseline, other, 40, only=is_shown)
    assert sketched.keys() == whole.keys()
    for key, bands in whole.items():
        assert_array_equal(sketched[key].quantiles, bands.quantiles)


def test_nothing_lies_between_scenarios_of_other_steps_or_of_too_many_draws(baseline):
    monthly = edit(baseline, "horizon.step", "month")
    assert beside(baseline, monthly)[1] == {}
    assert beside(monthly, monthly, draws=MOST_HELD + 1)[1] == {}


def test_a_central_run_alone_has_a_difference_without_a_band(baseline):
    _, gaps = beside(edit(baseline, "levers.donors.value", 0.4), baseline, draws=0)
    assert np.isnan(gaps["cash", ""].quantiles).all()
    assert gaps["cash", ""].central.any()


def test_a_central_run_alone_is_read_without_a_range(baseline):
    found, gaps = beside(edit(baseline, "levers.donors.value", 0.4), baseline, draws=0)
    there = answer(baseline, draws=0)
    chart = next(chart for chart in CHARTS if chart.kind == "heat")
    told = gap_reading(chart, gaps_between(chart, found, there, gaps), found.grid, 739_600)
    assert "points" in told
    assert " to " not in told


def test_what_a_zone_has_more_is_known_draw_by_draw_wherever_it_stands_in_line(baseline):
    sooner = edit(baseline, "zones.delmas.priority", 3)
    found, gaps = beside(sooner, baseline)
    there = answer(baseline, draws=60)
    for zone in baseline.zones:
        gap = found.series[ZONED, zone].mean - there.series[ZONED, zone].mean
        assert_allclose(gaps[ZONED, zone].mean, gap, atol=1e-9)
    assert gaps[ZONED, "delmas"].mean.min() < 0 < gaps[ZONED, "tabarre"].mean.max()


def test_zones_that_only_one_of_two_scenarios_has_are_left_out(baseline):
    fewer = edit(baseline, "zones.delmas", None)
    for one, other in ((fewer, baseline), (baseline, fewer)):
        assert (ZONED, "delmas") not in beside(one, other)[1]


def test_of_a_reference_whose_draws_are_changed_again_and_again_few_ensembles_are_held(baseline):
    known, fewer = References(), edit(baseline, "levers.donors.value", 0.4)
    alone = [beside(fewer, baseline, draws)[1] for draws in (10, 20, 30)]
    for _ in range(2):
        for draws, expected in zip((10, 20, 30), alone, strict=True):
            gaps = known.beside(fewer, baseline, draws)[1]
            assert_array_equal(gaps["cash", ""].quantiles, expected["cash", ""].quantiles)
    gc.collect()
    assert sum(isinstance(kept, Held) for kept in gc.get_objects()) <= 2
