"""Ensembles of more than a hundred thousand draws, and those that no memory holds."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from msssim import answer, edit
from msssim.engine.draws import Draws, luck_of
from msssim.engine.simulate import simulate
from msssim.outputs.answer import Answer, TooLarge
from msssim.outputs.bands import MOST_EXACT, QUANTILES
from msssim.outputs.series import SeriesOf
from msssim.scenario.language import speak
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario
from msssim.scenario.source import source_of_text
from msssim.scenario.uncertain import Array

MANY = 150_000
MOST_MEMORY = 1.5 * 2**30


@pytest.fixture(scope="module")
def short(baseline: Scenario) -> Scenario:
    """The shipped base by months: few steps, all of its uncertainty."""
    return edit(baseline, "horizon.step", "month")


@pytest.fixture(scope="module")
def many(short: Scenario) -> Answer:
    return answer(short, draws=MANY, parts=False)


def all_draws(scenario: Scenario) -> dict[str, Array]:
    """Return every series in every draw, (steps, draws), without any summary."""
    moved = levered(scenario)
    luck = luck_of(moved, MANY)
    pieces: dict[str, list[Array]] = {}
    for start in range(0, MANY, 50_000):
        run = simulate(moved, luck, Draws(start, start + 50_000))
        for name, values in SeriesOf(run).whole():
            pieces.setdefault(name, []).append(values)
    return {name: np.hstack(values) for name, values in pieces.items()}


def test_many_draws_are_summed_up_within_the_stated_error(many: Answer, short: Scenario) -> None:
    assert MANY > MOST_EXACT
    assert 0 < many.quantile_error < 0.01
    exact = all_draws(short)
    assert set(exact) == {name for name, _ in many.series}
    for name, values in exact.items():
        if values.shape[1] < MANY:
            continue
        bands = many[name]
        wanted = np.quantile(values, QUANTILES, axis=1, method="nearest")
        both_endless = np.isinf(wanted) & np.isinf(bands.quantiles)
        finite = np.where(np.isfinite(values), values, np.nan)
        reach = np.nanmax(finite, axis=1) - np.nanmin(finite, axis=1)
        with np.errstate(invalid="ignore"):
            apart = np.where(both_endless, 0, np.abs(bands.quantiles - wanted))
        assert (apart <= many.quantile_error * reach + 1e-9).all(), name
        assert bands.mean == pytest.approx(values.mean(axis=1), rel=1e-9, abs=1e-9), name


def test_kpis_of_many_draws_are_exact(many: Answer) -> None:
    for name, kpi in many.kpis.items():
        there = kpi.values[~np.isnan(kpi.values)]
        assert kpi.share == len(there) / MANY
        if len(there):
            assert kpi.quantiles == pytest.approx(np.quantile(there, QUANTILES), rel=1e-12), name


def test_what_cannot_fit_is_refused_before_it_starts(baseline: Scenario) -> None:
    told: list[int] = []
    with pytest.raises(TooLarge) as refused:
        answer(baseline, draws=10**10, progress=lambda done, _: told.append(done))
    assert told == []
    assert "10,000,000,000 draws need about" in str(refused.value)
    found = re.search(r"about ([\d,]+) draws would fit", str(refused.value))
    assert found is not None
    assert 0 < int(found[1].replace(",", "")) < 10**10


def test_zones_and_steps_that_cannot_fit_are_refused_before_they_start() -> None:
    horizon = "horizon: {start: 2024-01-01, end: 2078-01-01, step: day}\n"
    mandate = "mandate: {authorised: 2024-01-01, expires: 2026-01-01}\n"
    zones = "".join(f"  z{number}: {{required: 1}}\n" for number in range(45_000))
    wide = source_of_text(f"{horizon}{mandate}zones:\n{zones}").scenario
    for draws in (0, 1_000):
        with pytest.raises(TooLarge, match="the central run alone needs about"):
            answer(wide, draws=draws)


def test_what_cannot_fit_is_refused_in_french_where_french_is_spoken(baseline: Scenario) -> None:
    speak("fr")
    try:
        with pytest.raises(TooLarge) as refused:
            answer(baseline, draws=10**10)
    finally:
        speak("en")
    said = str(refused.value).replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("10 000 000 000 tirages demandent environ")
    assert re.search(r"environ \d[\d ]* tirages y tiendraient$", said)


MILLION = """
import resource, sys
from msssim import answer, load
answer(load(sys.argv[1]), draws=1_000_000)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


@pytest.mark.soak
def test_a_million_draws_stay_under_a_gigabyte_and_a_half() -> None:
    base = Path(__file__).resolve().parents[2] / "scenarios" / "mss-2024.yaml"
    done = subprocess.run(
        [sys.executable, "-c", MILLION, str(base)], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < MOST_MEMORY
