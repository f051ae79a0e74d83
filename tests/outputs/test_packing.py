"""An answer comes out of its few arrays as it went in."""

import pickle

import numpy as np
import pytest

from msssim.outputs.answer import answer
from msssim.outputs.charts import CHARTS, RIBBONS, is_shown, traces
from msssim.outputs.headlines import headlines
from msssim.outputs.packing import packed
from msssim.outputs.summary import summary


@pytest.mark.parametrize("draws", [0, 1, 30])
def test_a_packed_answer_opens_as_it_was(baseline, draws: int) -> None:
    made = answer(baseline, draws=draws)
    opened = pickle.loads(pickle.dumps(packed(made))).opened(baseline)
    assert opened.scenario is baseline
    assert list(opened.series) == list(made.series)
    for key, bands in made.series.items():
        for name in ("central", "mean", "quantiles"):
            np.testing.assert_array_equal(getattr(opened.series[key], name), getattr(bands, name))
    assert list(opened.kpis) == list(made.kpis)
    for name, kpi in made.kpis.items():
        theirs = opened.kpis[name]
        np.testing.assert_array_equal(theirs.values, kpi.values)
        np.testing.assert_array_equal(theirs.quantiles, kpi.quantiles)
        numbers = (kpi.central, kpi.mean, kpi.share)
        np.testing.assert_array_equal((theirs.central, theirs.mean, theirs.share), numbers)
        assert theirs.unit == kpi.unit
    told = (opened.draws, opened.seed, opened.sampling, opened.quantile_error)
    assert told == (made.draws, made.seed, made.sampling, made.quantile_error)


def test_a_sketch_of_what_is_shown_says_the_same_of_it(baseline) -> None:
    made, some = answer(baseline, draws=20), answer(baseline, draws=20, only=is_shown)
    assert 20 < len(some.series) < len(made.series)
    for key, bands in some.series.items():
        np.testing.assert_array_equal(bands.quantiles, made.series[key].quantiles)
        np.testing.assert_array_equal(bands.mean, made.series[key].mean)
    for chart in (*CHARTS, *RIBBONS.values()):
        theirs = [trace.key for trace in traces(chart, some)]
        assert theirs == [trace.key for trace in traces(chart, made)]
    assert summary(some) == summary(made)
    assert headlines(some) == headlines(made)
