"""A scenario arrives whole, however little of it goes through the pipe."""

import pickle

import pytest
from tests.conftest import SHIPPED

from msssim.scenario.paths import edit
from msssim.scenario.sending import Held
from msssim.scenario.source import load, load_source
from msssim.scenario.writing import edited_source


def arrived(scenario, ours, theirs):
    return theirs.opened(pickle.loads(pickle.dumps(ours.packed(scenario))))


@pytest.fixture(scope="module")
def base_source():
    return load_source(SHIPPED / "mss-2024.yaml")


@pytest.fixture
def ends():
    return Held(), Held()


def test_every_edit_of_a_session_arrives_whole(ends, base_source):
    source = base_source
    edits = [
        ("levers.donors.value", 0.4),
        ("zones.port.required", 900),
        ("contingents.kenya.waves[0].strength", 350),
        ("name", "Another"),
        ("observations", {"strength": {"2024-07-01": 200}}),
        ("simulation.draws", 64),
        ("observations.strength", None),
        ("levers", None),
    ]
    arrived(source.scenario, *ends)
    for path, value in edits:
        source = edited_source(source, {path: value})
        there = arrived(source.scenario, *ends)
        assert there == source.scenario
        assert there.model_fields_set == source.scenario.model_fields_set


def test_scenarios_in_turn_arrive_whole(ends, baseline, base_source):
    other = edit(baseline, "strength.target", 5_500)
    far = load(SHIPPED / "un-operation.yaml")
    for scenario in (baseline, other, far, baseline, base_source.scenario, far, other):
        assert arrived(scenario, *ends) == scenario


def test_only_what_an_edit_changed_is_sent(base_source):
    ours = Held()
    ours.packed(base_source.scenario)
    after = edited_source(base_source, {"levers.donors.value": 0.4}).scenario
    assert set(ours.packed(after).fresh) == {"levers"}
    assert not ours.packed(after).fresh


def test_an_end_that_starts_anew_is_sent_everything(baseline):
    assert set(Held().packed(baseline).fresh) == set(type(baseline).model_fields)
