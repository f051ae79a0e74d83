"""Luck: how draws are spread, what they depend on, and what they never depend on."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from tests.engine.everything import EVERYTHING
from tests.engine.played import play_some, questions

from msssim.engine.draws import CENTRAL, Draws, columns, luck_of
from msssim.scenario.levers import levered
from msssim.scenario.paths import edit
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.uncertain import Array

SAMPLINGS = ("lhs", "random", "sobol")
CERTAIN = validated(EVERYTHING)
WHERE = "contingents.kenya.waves[0].strength"

SHAPES: dict[str, tuple[dict[str, Any], Callable[[Array], Array]]] = {
    "uniform": ({"uniform": [10, 30]}, stats.uniform(10, 20).cdf),
    "triangular": ({"triangular": [10, 15, 30]}, stats.triang(0.25, 10, 20).cdf),
    "pert": ({"pert": [10, 15, 30]}, stats.beta(2, 4, 10, 20).cdf),
    "normal": ({"normal": [100, 10]}, stats.norm(100, 10).cdf),
    "lognormal": ({"lognormal": [100, 1.5]}, stats.lognorm(np.log(1.5), scale=100).cdf),
}


def drawn(scenario: Scenario, draws: int, which: Draws | None = None) -> dict[str, Array]:
    """Return every drawn value by path, of all draws unless told which."""
    moved = levered(scenario)
    return columns(luck_of(moved, draws), which or Draws(0, draws))


def sampled(scenario: Scenario, sampling: str) -> Scenario:
    return edit(scenario, "simulation.sampling", sampling)


def uncertain(sampling: str = "lhs") -> Scenario:
    """Return the scenario that uses everything, with some numbers uncertain."""
    made = edit(sampled(CERTAIN, sampling), WHERE, {"pert": [100, 300, 400]})
    made = edit(made, "operations.availability", {"normal": [0.7, 0.1]})
    return edit(made, "costs.pay.amount", {"lognormal": [8_000, 1.2]})


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("draws", [7, 1_000, 3_000])
def test_a_latin_hypercube_has_one_value_in_every_stratum(shape: str, draws: int) -> None:
    written, share_below = SHAPES[shape]
    scenario = edit(edit(CERTAIN, "levers", None), WHERE, written)
    shares = np.sort(share_below(drawn(scenario, draws)[WHERE]))
    strata = np.arange(draws)
    assert (shares >= (strata - 1e-6) / draws).all()
    assert (shares <= (strata + 1 + 1e-6) / draws).all()


def test_a_latin_hypercube_gives_each_probability_its_share_of_draws() -> None:
    happens = drawn(CERTAIN, 1_000)
    assert happens["mandate.decisions.renewal.probability"].sum() == 900
    assert happens["events.congress.probability"].sum() == 600


def test_columns_of_a_latin_hypercube_are_shuffled_each_by_itself() -> None:
    columns_ = np.array(list(drawn(uncertain(), 2_000).values()))
    assert np.abs(np.corrcoef(columns_) - np.eye(len(columns_))).max() < 0.1


@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_values_are_spread_as_their_distribution_says(sampling: str) -> None:
    values = drawn(edit(uncertain(sampling), "levers", None), 4_096)[WHERE]
    expected = stats.beta(1 + 4 * 200 / 300, 1 + 4 * 100 / 300, 100, 300)
    assert stats.kstest(values, expected.cdf).pvalue > 1e-4
    assert values.mean() == pytest.approx(expected.mean(), abs=5)


def test_a_sobol_design_is_more_even_than_chance() -> None:
    def unevenness(sampling: str) -> float:
        values = drawn(uncertain(sampling), 1_024)
        pair = np.array([values[WHERE], values["operations.availability"]]).T
        ranks = (stats.rankdata(pair, axis=0) - 0.5) / len(pair)
        return float(stats.qmc.discrepancy(ranks))

    assert unevenness("sobol") < unevenness("random") / 2


@pytest.mark.parametrize("sampling", ["lhs", "random"])
@pytest.mark.parametrize(
    "path, value",
    [
        (WHERE, {"uniform": [0, 500]}),
        (WHERE, 250),
        ("operations.operational_share", {"triangular": [0.5, 0.8, 0.9]}),
        ("contingents.jamaica", None),
        ("events.council.probability", 1),
        ("mandate.decisions.refusal", None),
        ("costs.food", None),
        ("horizon.step", "month"),
    ],
)
def test_one_edit_never_reshuffles_the_luck_of_another(
    sampling: str, path: str, value: Any
) -> None:
    before = drawn(uncertain(sampling), 500)
    after = drawn(edit(uncertain(sampling), path, value), 500)
    shared = [each for each in before if each in after and not each.startswith(path)]
    assert len(shared) > 5
    for each in shared:
        assert before[each].tobytes() == after[each].tobytes(), each


@pytest.mark.parametrize("sampling", ["lhs", "random"])
@given(number=st.integers(0, len(questions()) - 1), seed=st.integers(0, 2**31))
@settings(max_examples=100)
def test_a_column_depends_on_seed_path_and_draws_alone(
    sampling: str, number: int, seed: int
) -> None:
    simulation = {"seed": seed, "sampling": sampling}
    share = {"operations": {"availability": {"uniform": [0, 1]}}}
    one, other = (
        drawn(validated({**asked, **share, "simulation": simulation, "levers": {}}), 33)
        for asked in (questions()[number], EVERYTHING)
    )
    assert one["operations.availability"].tobytes() == other["operations.availability"].tobytes()


def test_another_seed_is_other_luck() -> None:
    one, other = drawn(uncertain(), 500), drawn(edit(uncertain(), "simulation.seed", 4), 500)
    assert all((one[path] != other[path]).any() for path in one)


@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_draws_made_in_pieces_are_the_draws_made_at_once(sampling: str) -> None:
    scenario = uncertain(sampling)
    at_once = drawn(scenario, 2_500, Draws(0, 2_500, central=True))
    pieces = [Draws(0, 1, central=True), Draws(1, 1_024), Draws(1_024, 2_499), Draws(2_499, 2_500)]
    made = [drawn(scenario, 2_500, piece) for piece in pieces]
    for path, column in at_once.items():
        assert column.tobytes() == b"".join(piece[path].tobytes() for piece in made), path


def test_the_central_run_uses_central_values_and_whatever_is_likely_happens() -> None:
    central = drawn(edit(uncertain(), "levers", None), 0, CENTRAL)
    assert central[WHERE][0] == 300
    assert central["events.congress.probability"][0] == 1
    assert central["mandate.decisions.refusal.probability"][0] == 1
    unlikely = edit(uncertain(), "events.congress.probability", 0.4999)
    assert drawn(unlikely, 0, CENTRAL)["events.congress.probability"][0] == 0


def test_values_are_clipped_to_the_bounds_of_their_field() -> None:
    share = edit(CERTAIN, "operations.availability", {"normal": [0.9, 0.3]})
    values = drawn(share, 2_000)["operations.availability"]
    assert values.min() >= 0
    assert values.max() == 1
    assert (values == 1).mean() == pytest.approx(stats.norm.sf(1, 0.9, 0.3), abs=0.002)


@given(st.integers(0, len(questions()) - 1), st.sampled_from(SAMPLINGS))
@settings(max_examples=150)
def test_runs_made_in_pieces_give_the_bytes_of_the_run_made_at_once(
    number: int, sampling: str
) -> None:
    asked = {**questions()[number], "simulation": {"sampling": sampling}}
    moved = levered(validated(asked))
    at_once = play_some(asked, moved, Draws(0, 40, central=True), 40)
    parts = (CENTRAL, Draws(0, 1), Draws(1, 13), Draws(13, 40))
    pieces = [play_some(asked, moved, which, 40) for which in parts]
    for key, values in at_once.series.items():
        together = np.hstack([piece.series[key] for piece in pieces])
        assert together.tobytes() == np.ascontiguousarray(values).tobytes(), key
    for name, kpi in at_once.kpis.items():
        assert np.hstack([piece.kpis[name] for piece in pieces]).tobytes() == kpi.tobytes(), name
