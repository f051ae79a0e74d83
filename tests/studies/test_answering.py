"""Why a number is what it is on a day."""

from datetime import date

import numpy as np
import pytest

from msssim import answer
from msssim.scenario.schema import Scenario, validated
from msssim.studies.answering import UnknownSeries, answers_to, variance_shares

PLANTED = {
    "horizon": {"start": "2024-07-01", "end": "2025-07-01", "step": "month"},
    "mandate": {"authorised": "2024-01-01", "expires": "2026-01-01"},
    "contingents": {
        "kenya": {"waves": [{"date": "2024-09-01", "strength": {"uniform": [0, 900]}}]},
        "benin": {"waves": [{"date": "2025-03-01", "strength": {"uniform": [0, 100]}}]},
    },
}


def test_a_series_answers_to_what_moves_it_on_the_day() -> None:
    found = answers_to(validated(PLANTED), ("strength", ""), date(2024, 12, 31), draws=300)
    assert [path for path, *_ in found.inputs] == ["contingents.kenya.waves[0].strength"]
    _, correlation, share = found.inputs[0]
    assert correlation == pytest.approx(1)
    assert share == pytest.approx(1)
    assert found.binding == (("offers", 1.0),)


def test_the_numbers_are_those_of_the_answer(baseline: Scenario) -> None:
    found = answers_to(baseline, ("arrears", "personnel"), date(2025, 3, 31), draws=50)
    bands = answer(baseline, draws=50)["arrears.personnel"]
    step = answer(baseline, draws=0).grid.step_of(found.day.toordinal() - 1)
    assert found.median == pytest.approx(bands.median[int(step)], rel=1e-3)
    assert sum(share for _, share in found.binding) == pytest.approx(1)


def test_shares_of_the_variance_are_those_that_were_planted() -> None:
    luck = np.random.default_rng(7)
    inputs = {name: luck.random(4000) for name in ("large", "small", "idle")}
    values = 3 * inputs["large"] + inputs["small"]
    found = {path: share for path, _, share in variance_shares(values, inputs)}
    assert found["large"] == pytest.approx(0.9, abs=0.03)
    assert found["small"] == pytest.approx(0.1, abs=0.03)
    assert "idle" not in found


@pytest.mark.parametrize("key", [("weather", ""), ("strength", "narnia")])
def test_a_series_that_is_none_is_refused(key: tuple[str, str], baseline: Scenario) -> None:
    with pytest.raises(UnknownSeries):
        answers_to(baseline, key, date(2025, 3, 31), draws=0)
