"""What an answer rests on is worked out beside it, and its score stands beside the forecast."""

import shutil

import pytest

from msssim import load
from msssim.app.sharing.forecast_chart import ForecastChart
from msssim.studies.hindcast import hindcast

from .conftest import SHIPPED, wait_for_answer


@pytest.fixture
def proving(qtbot, window, folder):
    """The panel, seen, on the base with fewer draws, beside what happened."""
    shutil.copy(SHIPPED / "mss-history.yaml", folder)
    base = window.desk.active
    window.edit("simulation.draws", 60)
    window.files.open([folder / "mss-history.yaml"])
    window.desk.activate(base)
    wait_for_answer(qtbot, window)
    panel = window.proving
    with qtbot.waitSignal(panel.shown):
        dock = window.docks.by_name["proving"]
        dock.show()
        dock.raise_()
    return panel


def observe_by(qtbot, panel, name):
    with qtbot.waitSignal(panel.shown):
        at = panel.observed.findText(name)
        panel.observed.setCurrentIndex(at)
        panel.observed.activated.emit(at)


def test_weak_and_decisive_inputs_are_named_and_lead_to_themselves(qtbot, window, proving):
    assert "First unpaid bills: single inputs make" in proving.grounds.text()
    weak = proving.found.grounding.weak
    assert weak
    assert proving.weak.cells.rowCount() == len(weak)
    with qtbot.waitSignal(proving.path_chosen) as heard:
        proving.weak.choose(0)
    assert heard.args == [weak[0].path]
    assert window.inspector.path == weak[0].path


def test_the_score_is_that_of_msssim_hindcast(qtbot, window, proving, folder):
    assert "no observations" in proving.scores.text()
    observe_by(qtbot, proving, "mss-history")
    scenario = window.desk.active.source.scenario
    seen = load(folder / "mss-history.yaml").observations
    assert proving.found.hindcast == hindcast(scenario, seen)
    assert "17 observations" in proving.scores.text()
    charts = proving.findChildren(ForecastChart)
    assert len(charts) == len(proving.found.hindcast.series)


def test_another_answer_is_proved_anew_and_an_unseen_one_is_not(qtbot, window, proving):
    before = proving.found
    with qtbot.waitSignal(proving.shown):
        window.edit("operations.availability", 0.5)
    assert proving.found is not before
    window.docks.by_name["proving"].hide()
    window.edit("operations.availability", 0.6)
    wait_for_answer(qtbot, window)
    assert not proving.errand.is_busy


def test_what_another_scenario_rests_on_is_not_kept_where_a_run_was_stopped(qtbot, window, proving):
    base = window.desk.active
    assert proving.tabs.isVisible()
    window.desk.activate(next(one for one in window.desk.documents if one is not base))
    window.edit("simulation.draws", 50_000)
    qtbot.waitUntil(lambda: window.desk.active.key in window.desk.sketched)
    window.desk.runner.cancel()
    assert "stopped" in proving.state.text()
    assert not proving.tabs.isVisible()
    assert proving.found is None
    with qtbot.waitSignal(proving.shown):
        window.desk.activate(base)
    assert proving.tabs.isVisible()
