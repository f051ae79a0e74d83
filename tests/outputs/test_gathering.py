"""An ensemble gathered in pieces, wherever they were run, is the ensemble run as a whole."""

import gc
import weakref
from pathlib import Path

import pytest

from msssim import answer, edit, load
from msssim.engine.draws import Draws, luck_of
from msssim.engine.simulate import simulate
from msssim.outputs.answer import Answer, answered, gathered
from msssim.outputs.bands import BLOCK
from msssim.outputs.gathering import Gathered
from msssim.outputs.series import SeriesOf
from msssim.scenario.levers import levered
from msssim.scenario.schema import Scenario

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


def bits(found: Answer) -> dict[object, bytes]:
    """Return every number of an answer as it stands in memory."""
    series: dict[object, bytes] = {
        key: bands.central.tobytes() + bands.mean.tobytes() + bands.quantiles.tobytes()
        for key, bands in found.series.items()
    }
    for name, kpi in found.kpis.items():
        series[name] = kpi.values.tobytes() + repr(kpi).encode()
    for path, values in found.drawn.items():
        series["drawn", path] = values.tobytes()
    return {**series, "error": repr(found.quantile_error).encode()}


def in_pieces(scenario: Scenario, draws: int, edges: list[int]) -> Answer:
    moved = levered(scenario)
    whole = Gathered(Draws(0, draws, central=True), draws, parts=True)
    for start, stop in zip([0, *edges], [*edges, draws], strict=True):
        piece = gathered(moved, Draws(start, stop, central=True), draws, laid=whole.laid)
        whole.absorb(piece)
    return answered(scenario, whole)


@pytest.mark.parametrize("name", ["mss-2024", "gsf-2026"])
def test_pieces_of_an_ensemble_join_to_the_last_bit(name: str) -> None:
    scenario = edit(load(SHIPPED / f"{name}.yaml"), "horizon.step", "month")
    draws = 3 * BLOCK + 1
    whole = bits(answer(scenario, draws=draws))
    assert bits(in_pieces(scenario, draws, [BLOCK])) == whole
    assert bits(in_pieces(scenario, draws, [BLOCK, 2 * BLOCK, 3 * BLOCK])) == whole


def test_pieces_of_very_many_draws_join_in_the_bins_of_the_first(baseline: Scenario) -> None:
    few_steps = {"start": "2024-06-25", "end": "2024-10-25", "step": "month"}
    scenario = edit(baseline, "horizon", few_steps)
    draws = 100 * BLOCK
    assert bits(in_pieces(scenario, draws, [3 * BLOCK])) == bits(answer(scenario, draws=draws))


def test_a_runs_arrays_go_with_its_block_and_wait_for_no_collector(baseline: Scenario) -> None:
    which = Draws(0, 20, central=True)
    moved = levered(baseline)
    gc.disable()
    try:
        series = SeriesOf(simulate(moved, luck_of(moved, 20), which, parts=True))
        Gathered(which, 20, parts=True).take(series, which)
        run = weakref.ref(series.run)
        del series
        assert run() is None
    finally:
        gc.enable()
