"""Shapes of uncertainty become one another, and their handles never leave what is allowed."""

import numpy as np
import pytest

from msssim.scenario import paths
from msssim.scenario.shapes import (
    CERTAIN,
    density,
    distribution_of,
    dragged,
    handles,
    kind_of_shape,
    reshaped,
    span_of,
)
from msssim.scenario.uncertain import DISTRIBUTIONS

SHARE = paths.field_at(paths.parse("contingents.kenya.conversion")).parameter
OFFICERS = paths.field_at(paths.parse("contingents.kenya.waves[0].strength")).parameter
KINDS = [*DISTRIBUTIONS]


def is_lawful(value):
    return not distribution_of(value).fault()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("number, known", [(0.9, SHARE), (0, SHARE), (300, OFFICERS), (1, SHARE)])
def test_a_number_becomes_uncertain_around_itself_and_certain_again(kind, number, known):
    value = reshaped(number, kind, known)
    assert kind_of_shape(value) == kind and is_lawful(value)
    span = span_of(value, known)
    assert span.low <= span.high
    assert known.low <= span.low and span.high <= (known.high or np.inf)
    assert span.middle == pytest.approx(number, abs=0.15) or (kind, number) == ("lognormal", 0)
    again = reshaped(value, CERTAIN, known)
    assert not isinstance(again, dict)


@pytest.mark.parametrize("kind", KINDS)
def test_a_shape_keeps_about_where_it_lies_as_another(kind):
    before = span_of({"pert": [200, 300, 400]}, OFFICERS)
    after = span_of(reshaped({"pert": [200, 300, 400]}, kind, OFFICERS), OFFICERS)
    assert after.middle == pytest.approx(before.middle, abs=5)
    assert after.low == pytest.approx(before.low, abs=50)
    assert after.high == pytest.approx(before.high, abs=50)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("to", [-1e9, -1, 0, 0.31, 0.5, 1, 7, 1e9])
def test_a_handle_goes_where_it_may_and_no_further(kind, to):
    value = reshaped(0.5, kind, SHARE)
    for handle in range(len(handles(value))):
        moved = dragged(value, handle, to, SHARE)
        assert kind_of_shape(moved) == kind and is_lawful(moved)
        assert all(number <= 1.7 for number in handles(moved))


def test_a_handle_moves_its_own_number_alone():
    assert dragged({"pert": [200, 300, 400]}, 2, 451.3, OFFICERS) == {"pert": [200, 300, 451]}
    assert dragged({"pert": [200, 300, 400]}, 0, 350, OFFICERS) == {"pert": [300, 300, 400]}
    assert dragged({"uniform": [0, 1]}, 1, 0.25, SHARE) == {"uniform": [0, 0.25]}


@pytest.mark.parametrize("kind", KINDS)
def test_a_density_lies_within_the_bounds_and_peaks_once(kind):
    at, dense = density(reshaped(0.9, kind, SHARE), SHARE)
    assert at.min() >= 0 and at.max() <= 1
    assert dense.max() == 1 and dense.min() >= 0
    assert len(at) == len(dense)
