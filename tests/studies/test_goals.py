"""Goals are read by their grammar alone, and mean what they say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from msssim.studies.goals import GoalError, goal_of, read, reading_of

DAY = 739_000.0
DRAWS = {
    "mean_coverage": np.array([0.5, 0.1, 0.2, 0.3, 0.4]),
    "run_out": np.array([DAY, np.nan, DAY, DAY + 10, np.nan]),
    "run_out_in_mandate": np.array([1.0, 0.0, 1.0, 1.0, 0.0]),
    "total_cost": np.array([1e8, 1e8, 2e8, 3e8, 4e8]),
}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("mean_coverage >= 0.25", True),
        ("mean_coverage > 25 %", False),
        ("mean(mean_coverage) <= 0.26 and central(mean_coverage) = 0.5", True),
        ("p25(mean_coverage) >= 0.175", True),
        ("p5(mean_coverage) >= 0.2", False),
        ("P(run_out_in_mandate) <= 0.5", True),
        ("P(run_out) < 0.5", False),
        ("P(mean_coverage >= 0.2) >= 0.75", True),
        ("run_out > 2024-04-22", True),
        ("P(run_out <= 2024-04-26) = 0.25", True),
        ("total_cost <= 300M and total_cost <= 0.3 bn and total_cost >= 200_000k", True),
    ],
)
def test_a_goal_means_what_it_says(text: str, met: bool) -> None:
    assert goal_of(text).is_met(DRAWS) == met


def test_a_day_that_never_comes_is_later_than_any() -> None:
    assert read(reading_of("p90(run_out)"), DRAWS) == np.inf
    assert goal_of("p90(run_out) >= 2999-01-01").is_met(DRAWS)
    assert list(goal_of("run_out >= 2100-01-01").met_by(DRAWS)) == [True, False, False, True]


def test_a_goal_of_each_draw_is_no_reading_of_all() -> None:
    with pytest.raises(GoalError, match="write a KPI alone"):
        goal_of("mean(mean_coverage) > 0.1").met_by(DRAWS)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "a KPI, such as mean_coverage is missing here"),
        ("mean_covrage > 1", 'no KPI is called "mean_covrage"'),
        ("mean_coverage", "and a value is missing here"),
        ("mean_coverage >", "a value is missing here"),
        ("mean_coverage > x", "a value is missing here"),
        ("median(mean_coverage > 0.1", r'"\)" is missing here'),
        ("max(mean_coverage) > 1", '"max" is no way to read a KPI'),
        ("mean(run_out) > 2025-01-01", "has no mean"),
        ("run_out > 3", "compared with a day"),
        ("mean_coverage > 2025-01-01", "compared with a number"),
        ("run_out > 2025-02-30", "a value is missing here"),
        ("mean_coverage > 1 or run_out > 2025-01-01", "this is too much"),
        ("P(mean(run_out) > 1) > 1", 'no KPI is called "mean"'),
        ("mean_coverage > 1 __import__('os')", "this is too much"),
        ("x" * 5000, "at most"),
    ],
)
def test_what_is_no_goal_is_told_with_its_place(text: str, why: str) -> None:
    with pytest.raises(GoalError, match=why):
        goal_of(text)


def test_an_error_points_at_its_place() -> None:
    with pytest.raises(GoalError) as caught:
        goal_of("mean_coverage >= 0.3 and run_ot < 2025-01-01")
    _, shown, pointer = str(caught.value).split("\n")
    assert shown[pointer.index("^") :].startswith("run_ot")


WORDS = ["mean_coverage", "run_out", "P", "mean", "p10", "(", ")", "<=", ">", "=", "0.3", "10%"]
ODD = ["2025-01-01", "5M", "and", '"a"', "1e999", "p999", "[0]", ".", "-", "é", "\x00", "1_0_"]


@given(
    st.one_of(
        st.text(max_size=60), st.lists(st.sampled_from([*WORDS, *ODD]), max_size=12).map(" ".join)
    )
)
def test_no_text_does_anything_but_make_a_goal_or_an_error(text: str) -> None:
    try:
        goal = goal_of(text)
    except GoalError:
        return
    assert goal_of(goal.text).tests == goal.tests
