"""A study that is cancelled keeps what it has found, and says what that is of."""

from collections.abc import Callable

import pytest

from msssim.engine.simulate import Stopped
from msssim.scenario import paths
from msssim.scenario.schema import Scenario
from msssim.studies.goals import goal_of, reading_of
from msssim.studies.inquiry import Inquiry, inquired
from msssim.studies.sampling import Ensemble
from msssim.studies.seek import seek
from msssim.studies.sensitivity import FEWEST, sensitivity
from msssim.studies.tornado import tornado

from .planted import planted

COVERAGE = reading_of("mean_coverage")
HORIZON = {"start": "2024-01-01", "end": "2024-07-01", "step": "day"}


def daily() -> Scenario:
    """Return the planted mission by days: few of its draws are run together."""
    return planted(horizon=HORIZON)


class Cancelled:
    """Somebody who cancels once progress was told so many times."""

    def __init__(self, after: int) -> None:
        self.left = after

    def progress(self, done: int, of: int) -> None:
        self.left -= 1

    def stop(self) -> bool:
        return self.left <= 0


def test_indices_of_the_draws_that_are_done_are_kept() -> None:
    cancelled = Cancelled(after=2)
    found = sensitivity(
        daily(), COVERAGE, draws=2_000, progress=cancelled.progress, stop=cancelled.stop
    )
    assert FEWEST <= found.draws < 2_000
    assert (found.draws + found.left, found.runs) == (2_000, 6 * found.draws)
    assert {row.path for row in found.rows[:2]} == {
        "operations.operational_share",
        "operations.availability",
    }
    whole = sensitivity(daily(), COVERAGE, draws=2_000)
    assert whole.left == 0
    assert found.rows[0].total == pytest.approx(whole.rows[0].total, abs=0.15)


@pytest.mark.parametrize("after", [1, 2, 4])
def test_the_best_value_that_was_tried_is_kept(after: int) -> None:
    cancelled = Cancelled(after)
    goal = goal_of("mean(mean_coverage) >= 0.2")
    path = "zones.port.required"
    found = seek(planted(), path, goal, draws=100, progress=cancelled.progress, stop=cancelled.stop)
    assert found.cancelled
    assert len(found.tried) == after
    there = Ensemble(paths.edit(planted(), path, found.value), 100).kpis(goal.names)
    assert goal.is_met(there) == found.reached


def test_a_search_that_ends_is_not_called_cancelled() -> None:
    found = seek(planted(), "zones.port.required", goal_of("mean(mean_coverage) >= 0.2"), draws=100)
    assert found.reached and not found.cancelled


@pytest.mark.parametrize(
    ("study", "text", "said"),
    [
        ("sensitivity", "mean_coverage", "Cancelled after "),
        ("seek", "mean(mean_coverage) >= 0.2", "Cancelled: "),
        ("fails", "mean_coverage >= 0.05", "Cancelled after 3,072 of 9,000 draws"),
        ("tornado", "mean_coverage", "were not tried any more"),
    ],
)
def test_what_is_found_says_that_it_was_cancelled(study, text, said) -> None:
    draws = {"fails": 9_000, "sensitivity": 2_000, "tornado": 3_072}.get(study, 100)
    asked = Inquiry(study, daily(), text, draws, "zones.port.required")
    cancelled = Cancelled(after=5 if study == "tornado" else 1)
    found = inquired(asked, cancelled.progress, cancelled.stop)
    assert said in " ".join(found.says)
    assert found.lines


@pytest.mark.parametrize(
    "ask",
    [
        lambda stop: tornado(planted(), COVERAGE, stop=stop),
        lambda stop: sensitivity(planted(), COVERAGE, stop=stop),
        lambda stop: seek(planted(), "strength.target", goal_of("peak_strength >= 500"), stop=stop),
        lambda stop: inquired(
            Inquiry("fails", planted(), "mean_coverage >= 0.05", 100), None, stop
        ),
    ],
)
def test_what_is_cancelled_before_anything_is_done_finds_nothing(
    ask: Callable[[Callable[[], bool]], object],
) -> None:
    with pytest.raises(Stopped):
        ask(lambda: True)
