"""An axis is in one unit, the one in which a mark beside it is said."""

import numpy as np
import pytest

from msssim.outputs import words
from msssim.outputs.scales import tick


@pytest.mark.parametrize(
    ("unit", "spacing", "count", "said"),
    [
        ("US$", 5e8, 3, ["0", "0.5 bn", "1.0 bn"]),
        ("US$", 1e9, 3, ["0", "1 bn", "2 bn"]),
        ("US$", 2e8, 3, ["0", "200 M", "400 M"]),
        ("US$ a month", 2.5e6, 3, ["0", "2.5 M", "5.0 M"]),
        ("US$", 2e5, 3, ["0", "200,000", "400,000"]),
        ("officers", 1000, 3, ["0", "1,000", "2,000"]),
        ("share", 0.2, 3, ["0 %", "20 %", "40 %"]),
        ("share", 0.005, 3, ["0.0 %", "0.5 %", "1.0 %"]),
    ],
)
def test_an_axis_says_its_amounts_in_one_unit_and_as_few_digits(unit, spacing, count, said):
    values = [spacing * number for number in range(count)]
    assert [tick(value, unit, spacing, values[-1]) for value in values] == said


def test_what_lies_below_nothing_has_a_minus():
    assert tick(-5e8, "US$", 5e8, 1e9) == "\N{MINUS SIGN}0.5 bn"


@pytest.mark.parametrize("most", np.geomspace(1e3, 1e11, 33))
def test_the_top_of_an_axis_is_in_the_unit_in_which_a_mark_there_is_said(most):
    unit = words.money(most).removesuffix(" USD").partition(" ")[2]
    assert tick(most, "US$", most, most).partition(" ")[2] == unit
