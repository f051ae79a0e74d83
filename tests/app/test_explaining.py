"""What made a difference is explained beside it, and the window goes on meanwhile."""

import pytest
from PySide6.QtGui import QGuiApplication

from msssim.studies.explain import explain
from msssim.studies.measures import measure_of


@pytest.fixture
def pair(qtbot, window, folder):
    """The base as reference, and a copy of it with two changes in hand, its differences shown."""
    base = window.desk.active
    window.whatif.duplicate()
    changed = window.desk.active
    changed.edit_all({"strength.target": 1500, "costs.camp.amount": 9_000_000})
    changed.edit("simulation.draws", 20)
    window.desk.set_reference(base)
    dock = window.docks.by_name["differences"]
    dock.show()
    dock.raise_()
    window.pairing.show()
    qtbot.waitUntil(lambda: window.comparison.isVisible())
    window.comparison.tabs.setCurrentIndex(2)
    return base, changed


def explained(qtbot, window, kpi="total_cost"):
    why = window.comparison.why
    why.kpi.setCurrentIndex(why.kpi.findData(kpi))
    with qtbot.waitSignal(why.explained) as heard:
        why.start.click()
    return heard.args[0]


def test_the_effects_are_those_of_msssim_explain(qtbot, window, pair):
    base, changed = pair
    found = explained(qtbot, window)
    scenarios = base.source.scenario, changed.source.scenario
    assert found == explain(*scenarios, measure_of("total_cost"), draws=20)
    why = window.comparison.why
    assert why.said.text().startswith("Total cost (median): ")
    assert why.said.isVisible()
    why.copy.click()
    *_, last = QGuiApplication.clipboard().text().splitlines()
    assert float(last.split("\t")[1]) == found.total


def test_a_later_edit_makes_the_explanation_old(qtbot, window, pair):
    explained(qtbot, window)
    why = window.comparison.why
    assert not why.state.isVisible()
    window.edit("strength.target", 1800)
    window.pairing.show()
    assert "before the last change" in why.state.text()
    assert why.state.isVisible()


def test_an_explanation_that_was_asked_anew_and_stopped_stays_old(qtbot, window, pair):
    explained(qtbot, window)
    why = window.comparison.why
    said = why.said.text()
    window.edit("strength.target", 1800)
    window.pairing.show()
    why.start.click()
    why.start.click()
    window.pairing.show()
    assert "before the last change" in why.state.text()
    assert why.said.text() == said


def test_an_explanation_can_be_stopped_and_asked_again(qtbot, window, pair):
    why = window.comparison.why
    why.start.click()
    assert why.errand.is_busy
    assert why.bar.isVisible()
    why.start.click()
    assert not why.errand.is_busy
    assert why.state.text() == "Cancelled."
    assert explained(qtbot, window).causes


def test_what_cannot_be_explained_says_why(qtbot, window, pair):
    why = window.comparison.why
    why.kpi.setCurrentIndex(why.kpi.findData("cost_per_officer_month"))
    window.edit("contingents", None)
    window.pairing.show()
    why.start.click()
    qtbot.waitUntil(lambda: "no value" in why.state.text())
    assert not why.errand.is_busy
    window.edit("strength.target", 1600)
    window.pairing.show()
    assert "no value" in why.state.text()
    why.start.click()
    assert "no value" not in why.state.text()
    why.start.click()
