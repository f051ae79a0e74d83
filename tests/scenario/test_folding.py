"""A source that was folded away is read again as it was."""

import random

import pytest
from tests.conftest import SHIPPED
from tests.scenario.chance import edits

from msssim.scenario.folding import folded
from msssim.scenario.paths import PathError
from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import load_source
from msssim.scenario.writing import edited_source


@pytest.mark.parametrize("name", ["mss-2024", "mss-2024-full"])
def test_either_side_of_any_edit_is_read_again_beside_the_other(name):
    source, dice = load_source(SHIPPED / f"{name}.yaml"), random.Random(5)
    made = 0
    while made < 25:
        try:
            after = edited_source(source, edits(source.scenario, dice))
        except (ScenarioError, PathError):
            continue
        fold = folded(source, after)
        assert fold.before(after).read(after) == source
        assert fold.after(source).read(source) == after
        source, made = after, made + 1


def test_what_is_folded_holds_no_more_than_what_differs():
    source = load_source(SHIPPED / "mss-2024.yaml")
    after = edited_source(source, {"strength.target": 1_234})
    fold = folded(source, after)
    assert (fold.text_before, fold.text_after) == ("2500", "1234")
