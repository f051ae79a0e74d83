"""Goal seek and scenario discovery find what was planted."""

import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow
import pytest
from pyarrow import parquet

from msssim import edit
from msssim.batch.executors import InProcess
from msssim.batch.question import question_of
from msssim.batch.reading import NoBatch, results_in
from msssim.batch.running import Wanted, run_batch
from msssim.scenario import paths
from msssim.scenario.schema import Scenario
from msssim.studies.discover import discover, found_in
from msssim.studies.goals import Goal, goal_of
from msssim.studies.sampling import Ensemble, Unstudied
from msssim.studies.seek import seek

from .planted import planted


def meets(scenario: Scenario, path: str, value: object, goal: Goal, draws: int) -> bool:
    moved = paths.edit(scenario, path, value)
    return goal.is_met(Ensemble(moved, draws).kpis(goal.names))


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("zones.port.required", "mean(mean_coverage) >= 0.2", None),
        ("operations.availability", "P(mean_coverage >= 0.1) >= 0.75", None),
        ("costs.camp.amount", "mean(total_cost) <= 7M", None),
        ("contingents.kenya.deployed", "mean_coverage >= 0.2", None),
        ("mandate.expires", "mandate_end <= 2024-05-05", date(2024, 5, 5)),
    ],
)
def test_the_value_meets_the_goal_and_one_tolerance_less_does_not(
    path: str, text: str, value: object
) -> None:
    goal = goal_of(text)
    found = seek(planted(), path, goal, draws=200)
    assert found.reached
    assert value is None or found.value == value
    assert meets(planted(), path, found.value, goal, 200)
    if isinstance(found.value, date):
        back: object = date.fromordinal(found.value.toordinal() + 1)
    else:
        assert not isinstance(found.before, date)
        towards = np.sign(found.before - found.value)
        back = found.value + towards * found.tolerance
    assert not meets(planted(), path, back, goal, 200)


def test_what_meets_the_goal_already_stays() -> None:
    found = seek(planted(), "strength.target", goal_of("peak_strength >= 50"), draws=50)
    assert (found.reached, found.value) == (True, 100)


def test_a_lever_is_sought_within_its_ends() -> None:
    lever = {"paths": ["zones.port.required"], "kind": "scale", "low": 0.5, "high": 2, "step": 0.05}
    scenario = planted(levers={"density": lever}, operations={"availability": 0.4})
    goal = goal_of("mean_coverage >= 0.3")
    found = seek(scenario, "levers.density.value", goal, draws=20)
    assert found.value == pytest.approx(0.65)
    assert found.limits == (0.5, 2)


def test_out_of_reach_it_says_what_holds_strength_back() -> None:
    scenario = planted(strength={"target": 300})
    found = seek(scenario, "operations.availability", goal_of("mean_coverage >= 0.9"), draws=50)
    assert (found.reached, found.value, found.was_uncertain) == (False, 1, True)
    assert found.binds[0][0] == "offers"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("contingents.kenya.name", "neither a number nor a day"),
        ("allocation", "neither a number nor a day"),
    ],
)
def test_what_is_no_number_is_not_sought(path: str, why: str) -> None:
    with pytest.raises(Unstudied, match=why):
        seek(planted(), path, goal_of("mean_coverage >= 0.9"), draws=50)
    with pytest.raises(Unstudied, match="is a day"):
        ends = (1.0, 2.0)
        seek(planted(), "mandate.expires", goal_of("mean_coverage >= 0.9"), draws=5, within=ends)


GOAL = goal_of("mean_coverage >= 0.3")


def test_a_planted_rule_is_found_among_much_else() -> None:
    rng = np.random.default_rng(5)
    inputs = {f"other.{number}": rng.random(3000) for number in range(12)}
    inputs |= {"canada.delay": 300 * rng.random(3000), "us.hold": 120 * rng.random(3000)}
    inputs["court"] = (rng.random(3000) < 0.5).astype(float)
    rule = (inputs["canada.delay"] > 120) & (inputs["us.hold"] > 60)
    fails = np.where(rule, rng.random(3000) < 0.83, rng.random(3000) < 0.02)
    found = found_in(inputs, fails, GOAL)
    rules = {one.path: one for one in found.rules}
    assert set(rules) == {"canada.delay", "us.hold"}
    assert rules["canada.delay"].low == pytest.approx(120, abs=6)
    assert rules["us.hold"].low == pytest.approx(60, abs=4)
    assert (rules["us.hold"].high, rules["canada.delay"].high) == (None, None)
    assert found.density == pytest.approx(0.83, abs=0.05)
    assert found.coverage > 0.9


def test_what_happens_or_not_is_found_too() -> None:
    rng = np.random.default_rng(6)
    inputs = {"court": (rng.random(500) < 0.3).astype(float), "other": rng.random(500)}
    found = found_in(inputs, inputs["court"] == 0, GOAL)
    assert [(rule.path, rule.low, rule.high) for rule in found.rules] == [("court", None, 0)]
    assert (found.coverage, found.density) == (1, 1)


def test_too_few_failures_teach_nothing() -> None:
    inputs = {"other": np.arange(500.0)}
    with pytest.raises(Unstudied, match="fails in 7 of 500 runs"):
        found_in(inputs, inputs["other"] < 7, GOAL)
    with pytest.raises(Unstudied, match="almost always"):
        found_in(inputs, inputs["other"] > 7, GOAL)


def test_saved_draws_tell_when_a_goal_fails(tmp_path: Path) -> None:
    with pytest.raises(NoBatch, match="no finished batch"):
        discover(tmp_path, GOAL)
    asked = [
        question_of(f"required={n}", edit(planted(), "zones.port.required", n), {"required": n})
        for n in (100.0, 400.0)
    ]
    run_batch(asked, InProcess(), Wanted(tmp_path / "undrawn"), lambda *_: None)
    with pytest.raises(NoBatch, match="--save-draws"):
        discover(tmp_path / "undrawn", GOAL)
    run_batch(asked, InProcess(), Wanted(tmp_path, save_draws=True), lambda *_: None)
    found = discover(tmp_path, goal_of("mean_coverage >= 0.2"))
    paths_found = {rule.path for rule in found.rules}
    assert paths_found <= {"operations.operational_share", "operations.availability", "required"}
    assert "required" in paths_found
    assert found.runs == 1024
    assert found.density > 0.8
    lists = pyarrow.table({"mean_coverage": [[0.1]]})
    parquet.write_table(lists, tmp_path / "draws.parquet")
    with pytest.raises(NoBatch, match="cannot be read"):
        discover(tmp_path, GOAL)
    (tmp_path / "draws.parquet").write_bytes(b"PAR1")
    with pytest.raises(NoBatch, match="cannot be read"):
        discover(tmp_path, GOAL)


def test_a_small_file_of_very_many_rows_takes_no_memory(tmp_path: Path) -> None:
    asked = [question_of("one", planted())]
    run_batch(asked, InProcess(), Wanted(tmp_path), lambda *_: None)
    none = pyarrow.nulls(200_000_000)
    bomb = pyarrow.table({str(number): none for number in range(20)})
    parquet.write_table(bomb, tmp_path / "kpis.parquet", row_group_size=len(none))
    shutil.copy(tmp_path / "kpis.parquet", tmp_path / "draws.parquet")
    with pytest.raises(NoBatch, match="200,000,000 rows do not fit into memory"):
        results_in(tmp_path)
    with pytest.raises(NoBatch, match="200,000,000 rows do not fit into memory"):
        discover(tmp_path, GOAL)


def test_a_day_beyond_the_calendar_is_no_result(tmp_path: Path) -> None:
    asked = [question_of("one", planted())]
    run_batch(asked, InProcess(), Wanted(tmp_path), lambda *_: None)
    found = parquet.read_table(tmp_path / "kpis.parquet").to_pydict()
    found["central"] = [1e300] * len(found["central"])
    parquet.write_table(pyarrow.table(found), tmp_path / "kpis.parquet")
    with pytest.raises(NoBatch, match="cannot be read"):
        results_in(tmp_path)
