"""What differs between two scenarios: each difference one edit, and nothing that is the same."""

import itertools
import random
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError
from tests.conftest import SHIPPED
from tests.reading.generate import scenario as generated
from tests.scenario.chance import edits
from tests.scenario.styled import Hand
from tests.scenario.test_writing import FILE

from msssim.scenario import paths
from msssim.scenario.differences import differences
from msssim.scenario.schema import Scenario, plain, validated
from msssim.scenario.source import load_source, source_of_text
from msssim.scenario.writing import edited_source, file_data

SOURCES = {file.stem: load_source(file) for file in sorted(SHIPPED.glob("*.yaml"))}
PLAN = source_of_text(FILE).scenario


def found(edit: dict[str, Any], scenario: Scenario = PLAN) -> list[tuple[str, Any, Any]]:
    """Return path and both values of what differs after edits."""
    other = paths.edited(scenario, edit)
    return [(one.path, one.a, one.b) for one in differences(scenario, other)]


@pytest.mark.parametrize(("a", "b"), list(itertools.permutations(SOURCES, 2)))
def test_differences_written_one_after_another_make_the_other(a: str, b: str) -> None:
    told = differences(SOURCES[a].scenario, SOURCES[b].scenario)
    assert told
    edited = edited_source(SOURCES[a], {one.path: one.b for one in told})
    assert differences(edited.scenario, SOURCES[b].scenario) == []


def test_random_edits_are_told_and_undone() -> None:
    told = 0
    for seed in range(150):
        rng = random.Random(seed)
        scenario = validated(generated(rng))
        try:
            other = paths.edited(scenario, edits(scenario, rng))
        except (paths.PathError, ValidationError):
            continue
        there = differences(scenario, other)
        back = differences(other, scenario)
        made = paths.edited(scenario, {one.path: one.b for one in there})
        unmade = paths.edited(other, {one.path: one.b for one in back})
        assert differences(made, other) == differences(unmade, scenario) == []
        assert (not there) == (not back)
        told += len(there)
    assert told > 50


def test_order_comments_and_hand_do_not_count() -> None:
    rng = random.Random(5)
    for _ in range(20):
        data = file_data(plain(SOURCES["gsf-2026"].scenario), ())
        assert isinstance(data, dict)
        shuffled = dict(rng.sample(list(data.items()), len(data)))
        other = source_of_text(Hand(rng).file(shuffled)).scenario
        assert differences(SOURCES["gsf-2026"].scenario, other) == []


def test_what_is_given_as_its_default_is_the_same() -> None:
    assert found({"strength.target": 2500, "contingents.kenya.lag": 0.0}) == []


def test_a_value_an_item_and_a_thing_by_id_are_each_one_difference() -> None:
    assert found({"contingents.benin.conversion": 0.7}) == [
        ("contingents.benin.conversion", 0.5, 0.7)
    ]
    assert found({"contingents.kenya.waves[2]": None}) == [
        ("contingents.kenya.waves[2]", {"date": date(2025, 6, 1), "strength": 300}, None)
    ]
    assert found({"contingents.chad": {"pledged": 5}}) == [
        ("contingents.chad", None, {"pledged": 5})
    ]
    assert found({"observations.strength": {date(2025, 5, 1): 3}}) == [
        ("observations.strength", None, {"2025-05-01": 3})
    ]


def test_items_left_out_are_told_from_the_end_so_that_each_can_be_made() -> None:
    waves = [{"date": date(2025, 3, 1), "strength": {"pert": [100, 150, 200]}}]
    told = [path for path, _, _ in found({"contingents.kenya.waves": waves})]
    assert told == ["contingents.kenya.waves[2]", "contingents.kenya.waves[0]"]


def test_an_item_that_came_in_between_is_one_difference_of_the_list() -> None:
    waves = [plain(wave) for wave in PLAN.contingents["kenya"].waves]
    waves.insert(1, {"date": date(2025, 2, 15), "strength": 50})
    ((path, _, new),) = found({"contingents.kenya.waves": waves})
    assert path == "contingents.kenya.waves"
    assert new[1] == {"date": date(2025, 2, 15), "strength": 50}


def test_all_that_differs_in_a_wave_belongs_to_that_wave() -> None:
    edit = {"contingents.kenya.waves[0]": {"date": date(2025, 2, 2), "strength": 1, "delay": 3}}
    told = differences(PLAN, paths.edited(PLAN, edit))
    assert {one.item for one in told} == {"contingents.kenya.waves[0]"}
    assert len(told) == 3
