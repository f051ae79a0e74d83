"""The panel of studies: asked of the scenario in hand, cancelled, kept, and taken further."""

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from tests.app.conftest import wait_for_answer

from msssim.app import asking
from msssim.studies.goals import reading_of
from msssim.studies.tornado import tornado

DRAWS = 60


@pytest.fixture
def panel(window):
    """The panel, shown, with few draws."""
    window.viewing.show_analysis()
    window.analyse.choice.draws.setValue(DRAWS)
    return window.analyse


def run(qtbot, panel, study, kpi=""):
    choice = panel.choice
    choice.choose(study)
    if kpi:
        choice.kpi.setCurrentIndex(choice.kpi.findData(kpi))
    choice.run.click()
    qtbot.waitUntil(lambda: not choice.is_busy)


def test_a_tornado_in_the_window_is_that_of_the_terminal(qtbot, window, panel):
    run(qtbot, panel, "tornado", "mean_coverage")
    scenario = window.desk.active.source.scenario
    found = tornado(scenario, reading_of("mean_coverage"), draws=DRAWS)
    moving = [row for row in found.rows if row.kpi_low != row.kpi_high]
    rows = panel.table.cells.rows
    assert [cells[3].raw for cells in rows] == [row.kpi_low for row in moving]
    assert [cells[4].raw for cells in rows] == [row.kpi_high for row in moving]
    assert "mss-2024, as it stands" in panel.state.text()


def test_every_study_says_something_of_the_base(qtbot, panel):
    for study in ("sensitivity", "seek", "fails"):
        run(qtbot, panel, study)
        assert panel.says.isVisible(), study
        assert panel.table.order.rowCount(), study


def test_a_row_leads_to_its_input(qtbot, window, panel):
    run(qtbot, panel, "fails")
    panel.table.choose(len(panel.finding.lines) - 1)
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    assert window.inspector.path == panel.finding.lines[-1].path


def test_a_row_becomes_a_child_that_differs_by_it_alone(qtbot, window, panel, monkeypatch):
    base = window.desk.active
    panel.choice.vary.setCurrentText("Share of pledges paid")
    run(qtbot, panel, "seek")
    panel.table.choose(0)
    monkeypatch.setattr(asking, "name_for", lambda *asked: asked[-1])
    panel.make.click()
    child = window.desk.active
    assert child is not base
    assert child.parent_file == base.file
    assert child.source.scenario.levers["donors"].value == 0
    assert not child.is_modified
    wait_for_answer(qtbot, window)
    there = window.desk.answer_of(child).kpis["mean_coverage"].median
    assert there < window.desk.answer_of(base).kpis["mean_coverage"].median


def test_a_scenario_that_was_never_saved_is_saved_before_it_has_a_child(window, monkeypatch):
    window.whatif.duplicate()
    asked = []

    def cancel(*given):
        asked.append(given[2])
        return 1

    monkeypatch.setattr(asking, "choice", cancel)
    window.whatif.new_child()
    assert "was never saved" in asked[0]


def test_an_edit_makes_what_was_found_an_answer_to_an_earlier_question(qtbot, window, panel):
    run(qtbot, panel, "seek")
    window.form.row("donors").setValue(0.5)
    assert "asked before your last edit" in panel.state.text()
    window.showing.undo()
    assert "as it stands" in panel.state.text()


def test_each_scenario_has_findings_of_its_own(qtbot, window, panel, folder):
    run(qtbot, panel, "seek")
    base = window.desk.active
    window.files.open([folder / "mss-2024-full.yaml"])
    assert not panel.says.isVisible()
    window.desk.activate(base)
    assert panel.says.isVisible()


def test_cancel_is_heard_at_once_and_leaves_what_was_found(qtbot, panel):
    run(qtbot, panel, "fails")
    before = panel.says.text()
    panel.choice.draws.setValue(100_000)
    panel.choice.run.click()
    assert panel.choice.is_busy
    panel.choice.run.click()
    assert not panel.choice.is_busy
    assert "Cancelled" in panel.state.text()
    assert panel.says.text() == before
    run_after(qtbot, panel)


def run_after(qtbot, panel):
    """Ask something small after what was cancelled."""
    panel.choice.draws.setValue(DRAWS)
    run(qtbot, panel, "seek")
    assert panel.table.order.rowCount()


@pytest.mark.parametrize(
    ("study", "done", "said"),
    [("tornado", 8, "not tried any more"), ("sensitivity", 6_000, "Cancelled after")],
)
def test_a_cancelled_study_shows_what_was_done(qtbot, panel, study, done, said):
    panel.choice.draws.setValue(4_000)
    panel.choice.choose(study)
    panel.choice.run.click()
    qtbot.waitUntil(lambda: panel.choice.bar.value() > done)
    panel.choice.run.click()
    assert not panel.choice.is_busy
    qtbot.waitUntil(lambda: said in panel.says.text())
    assert panel.table.order.rowCount()
    assert panel.choice.draws.value() == 4_000


def test_a_goal_is_said_in_words_and_a_wrong_one_is_refused_beside_it(qtbot, panel):
    panel.choice.choose("seek")
    panel.choice.goal.setCurrentText("P(run_out_in_mandate) <= 0.1")
    assert (
        panel.choice.meaning.text()
        == "Share of runs with unpaid bills before the mandate's end at most 10 %"
    )
    panel.choice.goal.setCurrentText("safety >= 1")
    assert panel.choice.meaning.text().startswith('no KPI is called "safety"')
    run(qtbot, panel, "seek")
    assert panel.empty.text().startswith('no KPI is called "safety"')


def test_the_table_is_copied_with_its_heads(qtbot, panel):
    run(qtbot, panel, "seek")
    panel.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "Strength of the waves"
    assert len(lines) == panel.table.order.rowCount() + 1


def test_a_process_that_dies_is_told_of_and_replaced(qtbot, panel, window):
    panel.choice.draws.setValue(100_000)
    panel.choice.run.click()
    os.kill(window.analysis.analyst.carrier.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: "broke down" in panel.empty.text())
    run_after(qtbot, panel)


def test_the_panel_stands_below_the_charts_and_goes_with_a_reset(window, panel):
    dock = window.docks.by_name["analyse"]
    assert window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
    assert dock.isVisible()
    window.viewing.reset_layout()
    assert not dock.isVisible()


def test_what_is_sought_of_a_scenario_that_is_closed_is_forgotten(qtbot, window, panel):
    panel.choice.choose("tornado")
    panel.choice.run.click()
    window.desk.close(window.desk.active)
    qtbot.waitUntil(lambda: not panel.choice.is_busy)
    window.files.open([window.settings.recent[0]])
    run(qtbot, panel, "sensitivity")
    assert [study for _, study in window.analysis.found] == ["sensitivity"]
