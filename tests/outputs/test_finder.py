"""Inputs are found by what people call them."""

import pytest

from msssim.outputs.finder import found, inputs_of
from msssim.scenario.schema import Scenario

SECOND = "contingents.kenya.waves[1]"
THIRD = "contingents.kenya.waves[2]"


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("wave 2 kenya", SECOND),
        ("kenya wave 3 date", THIRD),
        ("second wave kenya", SECOND),
        ("waves[2]", THIRD),
        (f"{SECOND}.strength", SECOND),
    ],
)
def test_a_wave_is_found_by_its_number_and_by_its_path(
    baseline: Scenario, query: str, path: str
) -> None:
    first = found(query, inputs_of(baseline))[0]
    assert first.key.startswith(path)
