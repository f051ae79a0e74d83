"""The engine and a slow, obvious reading of the model that knows nothing of it agree."""

import math
from datetime import date
from random import Random

import numpy as np
import pytest
from tests.engine.played import Fields, Played, play
from tests.reading.generate import scenario as generated
from tests.reading.run import read_run

from msssim.outputs.kpis import unit_of
from msssim.outputs.series import UNITS
from msssim.scenario.uncertain import Array

SAMPLINGS = ("lhs", "random", "sobol")
SLACK = {
    "officers": 1e-6,
    "US$": 0.01,
    "inhabitants": 1e-6,
    "person-months": 1e-6,
    "months": 1e-7,
}
"""By how much numbers of a unit may always differ, and by 1e-9 those of any other.

Of a million people, or of the cents that millions leave behind, the last bit is more than that.
"""

ROWS = 3
"""The central run and two draws of each scenario."""


def slack(unit: str) -> float:
    """Return by how much two numbers of a unit may always differ."""
    return SLACK.get(unit.removesuffix(" a month"), 1e-9)


def question(seed: int) -> Fields:
    made = generated(Random(seed))
    made["simulation"] = {"seed": seed, "sampling": SAMPLINGS[seed % 3]}
    return made


def disagreements(played: Played, asked: Fields) -> list[str]:
    """Return what the second reading says otherwise, in words."""
    found: list[str] = []
    for row in range(ROWS):
        read = read_run(asked, played.values(row))
        assert set(read.series) == set(played.series)
        assert set(read.kpis) == set(played.kpis)
        for key, values in read.series.items():
            if not agree(np.array(values), played.series[key][:, row], UNITS[key[0]]):
                found.append(f"row {row}: {'.'.join(filter(None, key))}")
        for name, value in read.kpis.items():
            if not agree(number(value), played.kpis[name][row : row + 1], unit_of(name)):
                found.append(f"row {row}: {name} is {value}, not {played.kpis[name][row]}")
    return found


def agree(read: Array, played: Array, unit: str) -> bool:
    """Return whether values differ by no more than the model allows; inf and nan must be shared."""
    finite = np.isfinite(read)
    if not np.array_equal(read[~finite], played[~finite], equal_nan=True):
        return False
    largest = np.abs(read[finite]).max(initial=0.0)
    most = max(1e-9 * float(largest), slack(unit))
    return bool((np.abs(read[finite] - played[finite]) <= most).all())


def number(value: float | date | None) -> Array:
    if isinstance(value, date):
        value = value.toordinal()
    return np.array([math.nan if value is None else float(value)])


def assert_agreement(seeds: range) -> None:
    for seed in seeds:
        asked = question(seed)
        assert not disagreements(play(asked, draws=4), asked), f"scenario {seed}"


@pytest.mark.parametrize("first", range(0, 400, 25))
def test_two_readings_of_the_model_agree(first: int) -> None:
    assert_agreement(range(first, first + 25))


@pytest.mark.soak
@pytest.mark.parametrize("first", range(1_000, 9_000, 250))
def test_two_readings_of_the_model_agree_thousands_of_times(first: int) -> None:
    assert_agreement(range(first, first + 250))


def test_the_comparison_sees_a_difference_of_one_officer_in_a_million() -> None:
    asked = question(1)
    played = play(asked, draws=4)
    played.series["strength", ""][-1, 2] += 1 + 1e-6 * played["strength"].max()
    assert disagreements(played, asked) == ["row 2: strength"]
