"""Bands: quantiles, means and the central run of a series, however its draws come in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from msssim import answer, edit
from msssim.outputs.bands import (
    BLOCK,
    CODE_ERROR,
    QUANTILES,
    ExactFans,
    HistogramFans,
    coded_quantiles,
    sorted_quantiles,
)
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array

numbers = st.floats(-1e9, 1e9, width=32)
series = st.tuples(st.integers(1, 4), st.integers(1, 300)).flatmap(
    lambda shape: arrays(np.float32, shape, elements=numbers)
)


@given(arrays(float, st.integers(1, 60), elements=st.floats(-1e12, 1e12)))
def test_quantiles_lie_linearly_between_ranks(values: Array) -> None:
    found = sorted_quantiles(np.sort(values))
    assert found == pytest.approx(np.quantile(values, QUANTILES), rel=1e-12, abs=1e-3)


@given(series)
def test_counted_quantiles_are_off_by_no_more_than_their_stated_share(values: Array) -> None:
    wanted = np.quantile(values.astype(float), QUANTILES, axis=1)
    reach = np.ptp(values.astype(float), axis=1)
    slack = CODE_ERROR * reach + 1e-6 * np.abs(values).max(axis=1) + 1e-30
    assert (np.abs(coded_quantiles(values) - wanted) <= slack).all()


def test_infinite_values_come_last() -> None:
    values = np.array([[np.inf, 1, np.inf, 2, 3, np.inf]], dtype=np.float32)
    assert coded_quantiles(values)[:, 0].tolist() == [1.25, 2.25, np.inf, np.inf, np.inf]
    assert sorted_quantiles(np.sort(values))[:, 0].tolist() == [1.25, 2.25, np.inf, np.inf, np.inf]


def test_what_never_ends_in_any_draw_never_ends_in_any_quantile() -> None:
    assert np.isinf(coded_quantiles(np.full((2, 9), np.inf, dtype=np.float32))).all()


def test_the_least_the_greatest_and_nothing_come_back_exact() -> None:
    values = np.array([[0.0] * 5 + [1 / 3] * 10 + [1e9] * 5], dtype=np.float32)
    low, high = values.min(), values.max()
    quantiles = coded_quantiles(values)[:, 0]
    assert quantiles[0] == low
    assert quantiles[-1] == high


KINDS = (ExactFans, HistogramFans)


@pytest.mark.parametrize("kind", KINDS)
def test_bands_are_those_of_numpy(kind: type[ExactFans | HistogramFans]) -> None:
    values = np.random.default_rng(1).lognormal(10, 1, (3, 20_000))
    central = np.array([1e4, 2e4, 3e4])
    fans = kind([central], 20_000)
    for start in range(0, 20_000, 4 * BLOCK):
        fans.take(0, values[:, start : start + 4 * BLOCK], start)
    (bands,) = fans.bands()
    error = CODE_ERROR if kind is ExactFans else fans.error
    exact = np.quantile(values, QUANTILES, axis=1)
    assert (bands.central == central).all()
    assert bands.mean == pytest.approx(values.mean(axis=1), rel=1e-12)
    assert (np.abs(bands.quantiles - exact) <= error * np.ptp(values, axis=1)).all()


@pytest.mark.parametrize("kind", KINDS)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=4))
def test_bands_are_the_same_however_blocks_are_cut(
    kind: type[ExactFans | HistogramFans], cuts: list[int]
) -> None:
    values = np.random.default_rng(2).normal(5, 2, (2, 9 * BLOCK + 77))
    draws = values.shape[1]
    central = np.zeros(2)

    def bands(edges: list[int]) -> bytes:
        fans = kind([central], draws)
        for start, stop in zip([0, *edges], [*edges, draws], strict=True):
            fans.take(0, values[:, start:stop], start)
        (found,) = fans.bands()
        return found.quantiles.tobytes() + found.mean.tobytes()

    edges = [int(each) * BLOCK for each in np.cumsum(cuts) if each * BLOCK < draws]
    assert bands(edges) == bands([])


def test_a_series_that_never_differs_is_its_central_run(baseline: Scenario) -> None:
    certain = edit(baseline, "mandate.decisions", {})
    bands = answer(certain, draws=50)["mandate"]
    assert (bands.mean == bands.central).all()
    assert (bands.quantiles == bands.central).all()


def test_without_draws_there_is_a_central_run_and_nothing_else(baseline: Scenario) -> None:
    alone = answer(baseline, draws=0)
    among = answer(baseline, draws=100)
    assert set(alone.series) == set(among.series)
    for key, bands in alone.series.items():
        assert bands.central == pytest.approx(among.series[key].central, rel=1e-12, abs=1e-9), key
        assert np.isnan(bands.mean).all()
        assert np.isnan(bands.quantiles).all()


def test_quantiles_of_an_answer_rise(baseline: Scenario) -> None:
    for key, bands in answer(baseline, draws=200).series.items():
        low, high = bands.quantiles[:-1], bands.quantiles[1:]
        assert (low <= high + 1e-9 * np.abs(low)).all(), key


def test_the_same_scenario_gives_the_same_bytes(baseline: Scenario) -> None:
    one, other = answer(baseline, draws=300), answer(baseline, draws=300)
    for key, bands in one.series.items():
        assert bands.quantiles.tobytes() == other.series[key].quantiles.tobytes()
        assert bands.mean.tobytes() == other.series[key].mean.tobytes()
    for name, kpi in one.kpis.items():
        assert kpi.values.tobytes() == other.kpis[name].values.tobytes()


def test_reasons_share_out_every_draw(baseline: Scenario) -> None:
    found = answer(baseline, draws=100)
    reasons = [bands.mean for (name, part), bands in found.series.items() if name == "binding"]
    assert sum(reasons) == pytest.approx(np.ones(found.grid.steps))


def test_leaving_parts_out_changes_nothing_else(baseline: Scenario) -> None:
    with_parts, without = answer(baseline, draws=200), answer(baseline, draws=200, parts=False)
    assert set(without.series) == {key for key in with_parts.series if not key[1]}
    for key, bands in without.series.items():
        assert bands.quantiles.tobytes() == with_parts.series[key].quantiles.tobytes()
