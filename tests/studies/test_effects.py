"""What the spread of an input did to the headlines."""

import numpy as np
import pytest
from scipy.stats import spearmanr
from tests.studies.planted import planted

from msssim import answer
from msssim.scenario.schema import Scenario
from msssim.studies.effects import HEADLINES, Effects, effect_lines, effects

SHARE, CAMP = "operations.operational_share", "costs.camp.amount"
DRAWS = 1000


def effects_in(scenario: Scenario) -> Effects:
    found = effects(answer(scenario, draws=DRAWS))
    assert found is not None
    return found


def moved(found: Effects, path: str) -> dict[str, float]:
    told = found.of(path)
    assert told is not None
    return told


@pytest.fixture(scope="module")
def found() -> Effects:
    return effects_in(planted())


def test_the_planted_input_moves_coverage_and_nothing_else_does(found: Effects) -> None:
    assert moved(found, SHARE)["mean_coverage"] == pytest.approx(2**-0.5, abs=0.06)
    assert "mean_coverage" not in moved(found, CAMP)


def test_it_is_said_in_words_which_way_and_beyond_what(found: Effects) -> None:
    head, line, foot = effect_lines(found, SHARE)
    assert head == "Its effect in 1,000 draws (rank correlation, share of the spread):"
    assert line.startswith("• Coverage: higher with more (+0.")
    assert "±0.06" in foot
    (none,) = effect_lines(found, CAMP)
    assert none.startswith("No visible effect in 1,000 draws")


def test_more_of_a_cost_goes_with_less_funded() -> None:
    funding = {"channels": {"fund": {"balance": 6e6}}}
    told = moved(effects_in(planted(funding=funding)), CAMP)
    assert told["funded_share"] < -0.5
    assert told["run_out"] < -0.5


def test_what_happens_or_not_is_said_as_such() -> None:
    coming = {"kenya": {"waves": [{"date": "2024-02-01", "strength": 50, "probability": 0.5}]}}
    found = effects_in(planted(contingents=coming))
    path = "contingents.kenya.waves[0].probability"
    lines = effect_lines(found, path, happens=True)
    assert lines[1] == "• Strength at its peak: higher where it happens (+1.00, 100 %)"


def test_what_was_not_drawn_has_no_effect_to_tell(found: Effects) -> None:
    assert found.of("strength.target") is None
    assert effect_lines(found, "strength.target") == []


def test_of_too_few_draws_nothing_is_said() -> None:
    assert effects(answer(planted(), draws=9)) is None
    assert effects(answer(planted(), draws=0)) is None


def test_ranks_are_those_of_spearman_also_among_equals(baseline: Scenario) -> None:
    answered = answer(baseline, draws=300)
    found = effects(answered)
    assert found is not None
    for path, column in answered.drawn.items():
        for at, name in enumerate(HEADLINES):
            values = np.nan_to_num(answered.kpis[name].values, nan=1e12)
            if np.ptp(column) and np.ptp(values):
                wanted = spearmanr(column, values).statistic
                assert found.correlations[found.rows[path], at] == pytest.approx(wanted)
            else:
                assert np.isnan(found.correlations[found.rows[path], at])
