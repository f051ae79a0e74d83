"""Observations stand as points with their ranges on the charts that they belong to."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from tests.app.conftest import SHIPPED, wait_for_answer

from msssim.outputs.charts import CHARTS
from msssim.outputs.observed import observed

STRENGTH = "Strength against target"
OBSERVED = {"2024-09-30": [410, 426, 430], "2024-12-31": 432}


@pytest.fixture
def seen(qtbot, window):
    """The window on a base with two observations of its strength, one of them cited."""
    window.edit("observations.strength", OBSERVED)
    told = {"source": "UN report <b>S/2024/742</b>"}
    window.edit('evidence["observations.strength"]', told)
    wait_for_answer(qtbot, window)
    return window


def dots(window, title):
    return window.page.board.cards[title].plot.dots


def test_what_was_observed_stands_on_its_chart_alone_with_its_range(seen):
    found = dots(seen, STRENGTH)
    assert [(date.fromordinal(int(d.day)).isoformat(), d.low, d.value, d.high) for d in found] == [
        ("2024-09-30", 410, 426, 430),
        ("2024-12-31", 432, 432, 432),
    ]
    assert not dots(seen, "Cash and arrears")
    assert not dots(seen, "Coverage gap")


def test_an_observation_tells_its_day_its_range_and_its_source_letter_by_letter(seen):
    plot = seen.page.board.cards[STRENGTH].plot
    dot = plot.dots[0]
    assert dot.tip == (
        "Observed strength on 30 Sep 2024: 426 (410 to 430)\nUN report <b>S/2024/742</b>"
    )
    at = plot.pixels(dot.day, dot.value).toPoint() + QPoint(2, 1)
    help_asked = QHelpEvent(QEvent.Type.ToolTip, at, plot.viewport().mapToGlobal(at))
    QApplication.sendEvent(plot.viewport(), help_asked)
    assert "&lt;b&gt;S/2024/742" in QToolTip.text()


def test_what_another_scenario_observed_is_seen_when_it_is_compared(qtbot, window, folder):
    text = (SHIPPED / "mss-history.yaml").read_text(encoding="utf-8")
    (folder / "mss-history.yaml").write_text(text, encoding="utf-8")
    assert not dots(window, STRENGTH)
    base = window.desk.active
    window.files.open([folder / "mss-history.yaml"])
    wait_for_answer(qtbot, window)
    assert dots(window, STRENGTH)
    history = window.desk.active
    window.desk.activate(base)
    assert not dots(window, STRENGTH)
    window.desk.tick(history, True)
    assert len(dots(window, STRENGTH)) > 10


def test_the_scale_reaches_up_to_what_was_observed(qtbot, window):
    window.edit("observations.strength", {"2025-01-01": [3_000, 4_000, 5_000]})
    wait_for_answer(qtbot, window)
    plot = window.page.board.cards[STRENGTH].plot
    assert plot.box.viewRange()[1][1] >= 5_000


def test_a_part_that_was_observed_is_named_as_a_part(window):
    window.edit("observations", {"received.trust_fund": {"2024-09-30": 85_000_000}})
    received = next(chart for chart in CHARTS if chart.series == ("received",))
    (found,) = observed(received, [window.desk.active.source.scenario])
    assert found.label == "observed, trust fund"
    assert found.tip == "Observed received, trust fund on 30 Sep 2024: 85.0 M USD"
