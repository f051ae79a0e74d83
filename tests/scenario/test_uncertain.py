"""Distributions: quantiles are the textbook's, and levers move them as they move numbers."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from scipy import stats

from msssim.scenario.paths import edit, value_at
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import (
    Array,
    Discrete,
    Distribution,
    Lognormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
    central,
)

TAILS = 10.0 ** -np.arange(2, 16)
SHARES = np.sort(np.concatenate([[0.0], TAILS, np.linspace(0.001, 0.999, 4_001), 1 - TAILS]))
"""Dense in the middle and far into both tails; enough of them for a table to be used."""

SIDES = (
    (0, 1, 2),
    (0, 0, 1),
    (0, 1, 1),
    (10, 10.001, 400),
    (10, 399.999, 400),
    (-5, 3, 4),
    (0, 5e14, 1e15),
    (7, 7 + 4e-10, 7 + 1e-9),
    (1_000_000, 1_000_000.25, 1_000_001),
)
"""Lowest, likeliest and highest: in the middle, at the ends, narrow, wide, below nothing."""


def expected(shape: Distribution, shares: Array) -> Array:
    """Return the textbook's quantiles."""
    match shape:
        case Uniform(low, high):
            return np.asarray(stats.uniform.ppf(shares, low, high - low))
        case Triangular(low, mode, high):
            return np.asarray(
                stats.triang.ppf(shares, (mode - low) / (high - low), low, high - low)
            )
        case Pert(low, mode, high):
            rise = 1 + 4 * (mode - low) / (high - low)
            return np.asarray(low + (high - low) * stats.beta.ppf(shares, rise, 6 - rise))
        case Normal(mean, sd):
            return np.asarray(stats.norm.ppf(shares, mean, sd))
        case Lognormal(median, gsd):
            return np.asarray(stats.lognorm.ppf(shares, math.log(gsd), scale=median))
        case Discrete(pairs):
            order = sorted(pairs)
            weights = np.cumsum([weight for _, weight in order]) / sum(w for _, w in order)
            return np.array([order[int((weights <= u).sum())][0] for u in shares])


def assert_near(found: Array, wanted: Array, width: float) -> None:
    """Assert that quantiles agree to a hundred-millionth of the range, and to rounding."""
    slack = 1e-8 * width + 4 * np.spacing(np.abs(wanted).max())
    assert np.abs(found - wanted).max() <= slack


@pytest.mark.parametrize("kind", [Triangular, Pert])
@pytest.mark.parametrize("numbers", SIDES, ids=str)
@pytest.mark.parametrize("shares", [SHARES, SHARES[::40]], ids=["many", "few"])
def test_quantiles_between_bounds_are_those_of_the_textbook(
    kind: type[Triangular | Pert], numbers: tuple[float, float, float], shares: Array
) -> None:
    shape = kind(*numbers)
    assert_near(shape.quantile(shares), expected(shape, shares), numbers[2] - numbers[0])


@given(st.floats(0, 1), st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_any_pert_has_the_quantiles_of_the_textbook(peak: float, low: float, width: float) -> None:
    high = low + width
    shape = Pert(low, min(high, low + peak * width), high)
    assert_near(shape.quantile(SHARES), expected(shape, SHARES), width)


INSIDE = SHARES[1:-1]


@pytest.mark.parametrize(
    "shape",
    [Uniform(2, 5), Normal(3, 2), Normal(-1e6, 1e-3), Lognormal(4, 1.01), Lognormal(1e6, 3)],
    ids=str,
)
def test_other_quantiles_are_those_of_the_textbook(shape: Distribution) -> None:
    wanted = expected(shape, INSIDE)
    middle = expected(shape, np.array([0.05, 0.95]))
    assert shape.quantile(INSIDE) == pytest.approx(wanted, rel=1e-8, abs=1e-8 * np.ptp(middle))


@pytest.mark.parametrize("shape", [Normal(3, 2), Lognormal(4, 2)], ids=str)
def test_no_share_of_an_endless_distribution_is_infinite(shape: Distribution) -> None:
    assert np.isfinite(shape.quantile(np.array([0.0, 1.0]))).all()


@pytest.mark.parametrize(
    "pairs",
    [
        ((1, 1), (2, 1), (3, 2)),
        ((3, 2), (1, 1), (2, 1)),
        ((5, 0), (4, 1)),
        ((4, 1), (5, 0)),
        ((9, 3),),
    ],
    ids=str,
)
def test_a_discrete_value_is_chosen_by_size_whatever_the_order_of_the_file(pairs: Any) -> None:
    shape = Discrete(pairs)
    shares = np.linspace(0, 0.9999, 500)
    assert np.array_equal(shape.quantile(shares), expected(shape, shares))


@pytest.mark.parametrize(
    "shape, value",
    [
        (Uniform(2, 5), 3.5),
        (Triangular(1, 2, 9), 2),
        (Pert(1, 2, 9), 2),
        (Normal(3, 2), 3),
        (Lognormal(4, 2), 4),
        (Discrete(((1, 2), (7, 3), (5, 3))), 7),
        (42.0, 42),
    ],
    ids=str,
)
def test_the_central_value_is_mean_mode_median_or_the_first_of_the_heaviest(
    shape: float | Distribution, value: float
) -> None:
    assert central(shape) == value


@pytest.mark.parametrize("kind", [Uniform, Triangular, Pert])
def test_a_distribution_without_width_is_its_value(kind: type[Uniform | Triangular | Pert]) -> None:
    shape = kind(*[4.0] * len(kind.names))
    assert (shape.quantile(SHARES) == 4).all()
    assert shape.central == 4


def shapes() -> st.SearchStrategy[Distribution]:
    """Distributions of every kind, narrow and wide, below and above nothing."""
    number = st.floats(-1e6, 1e6)
    sides = st.lists(number, min_size=3, max_size=3).map(sorted)
    pair = st.tuples(number, st.floats(0.01, 10))
    return st.one_of(
        st.lists(number, min_size=2, max_size=2).map(lambda s: Uniform(*sorted(s))),
        sides.map(lambda s: Triangular(*s)),
        sides.map(lambda s: Pert(*s)),
        st.builds(Normal, number, st.floats(0, 1e5)),
        st.builds(Lognormal, st.floats(0, 1e6), st.floats(1.001, 5)),
        st.lists(pair, min_size=1, max_size=5).map(lambda pairs: Discrete(tuple(pairs))),
    )


FEW = np.linspace(0.01, 0.99, 400)


def size(shape: Distribution) -> float:
    return float(np.abs(shape.quantile(FEW)).max())


@given(shapes(), st.floats(0, 10))
def test_scaling_multiplies_every_value(shape: Distribution, factor: float) -> None:
    slack = 1e-8 * (1 + size(shape) * factor)
    scaled = shape.scaled(factor)
    assert scaled.quantile(FEW) == pytest.approx(shape.quantile(FEW) * factor, abs=slack)
    assert scaled.central == pytest.approx(shape.central * factor, abs=slack)


@given(shapes().filter(lambda shape: not isinstance(shape, Discrete)), st.floats(-10, 0))
def test_a_negative_scale_turns_values_round_and_keeps_their_luck(
    shape: Distribution, factor: float
) -> None:
    slack = 1e-8 * (1 + size(shape) * abs(factor))
    turned = shape.scaled(factor).quantile(FEW)
    assert turned == pytest.approx(shape.quantile(FEW) * factor, abs=slack)


@given(shapes().filter(lambda shape: not isinstance(shape, Lognormal)), st.floats(-1e6, 1e6))
def test_shifting_adds_to_every_value(shape: Distribution, by: float) -> None:
    slack = 1e-8 * (1 + size(shape) + abs(by))
    shifted = shape.shifted(by)
    assert shifted.quantile(FEW) == pytest.approx(shape.quantile(FEW) + by, abs=slack)
    assert shifted.central == pytest.approx(shape.central + by, abs=slack)


@given(st.floats(0.1, 1e6), st.floats(1.001, 5), st.floats(0, 1e6))
def test_shifting_a_lognormal_moves_its_median_alone(median: float, gsd: float, by: float) -> None:
    assert Lognormal(median, gsd).shifted(by) == Lognormal(median + by, gsd)


@given(shapes())
def test_quantiles_never_fall_as_shares_rise(shape: Distribution) -> None:
    found = shape.quantile(SHARES[:-1])
    assert (np.diff(found) >= -1e-9 * (1 + np.abs(found).max())).all()


AVAILABILITY = "operations.availability"


@given(shapes().filter(lambda shape: not shape.fault()))
def test_a_distribution_is_written_as_it_was_read(baseline: Scenario, shape: Distribution) -> None:
    made = edit(baseline, AVAILABILITY, {shape.kind: shape.numbers})
    assert value_at(made, AVAILABILITY) == shape


@pytest.mark.parametrize(
    "written, said",
    [
        ({"uniform": [2, 1]}, "low must not exceed high"),
        ({"triangular": [0, 2, 1]}, "low ≤ mode ≤ high"),
        ({"pert": [1, 0, 2]}, "low ≤ mode ≤ high"),
        ({"pert": [1, 2]}, "[low, mode, high]"),
        ({"pert": 3}, "[low, mode, high]"),
        ({"normal": [1, -1]}, "must not be negative"),
        ({"lognormal": [1, 1]}, "must be above 1"),
        ({"lognormal": [-1, 2]}, "must not be negative"),
        ({"discrete": []}, "at least one"),
        ({"discrete": [[1, -1]]}, "must not be negative"),
        ({"discrete": [[1, 0]]}, "must exceed 0"),
        ({"discrete": [1, 2]}, "[[value, weight]"),
        ({"beta": [1, 2]}, "must be one of uniform"),
        ({"uniform": [0, 1], "normal": [0, 1]}, "must be one of uniform"),
        ({"uniform": [0, math.nan]}, "finite"),
        ({"uniform": [0, math.inf]}, "finite"),
        ({"uniform": [0, True]}, "must be a number, not true"),
        ("many", 'not "many"'),
        (True, "not true"),
    ],
    ids=str,
)
def test_a_distribution_that_cannot_be_is_refused(
    baseline: Scenario, written: Any, said: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        edit(baseline, AVAILABILITY, written)
    assert said in str(refused.value)


def test_low_may_equal_high(baseline: Scenario) -> None:
    made = edit(baseline, AVAILABILITY, {"uniform": [0.8, 0.8]})
    assert value_at(made, AVAILABILITY) == Uniform(0.8, 0.8)
