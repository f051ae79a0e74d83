"""The present mode shows levers and charts in large type, and gives everything back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolBar
from tests.app.conftest import to_front, wait_for_answer
from tests.app.seen import painted

from msssim.app.theme import scaled_font


def seen(window):
    bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
    docks = {name for name, dock in window.docks.by_name.items() if dock.isVisible()}
    return docks, [bar.isVisible() for bar in bars]


def sizes(window):
    row = window.form.row("waves")
    number = window.page.headlines.findChildren(type(window.page.why))[0]
    return [part.font().pointSizeF() for part in (row.label, row.field, number, window.page.board)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_only_levers_and_charts_are_seen_in_large_type_until_it_is_left(qtbot, window, key):
    before, small, state = seen(window), sizes(window), window.windowState()
    to_front(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.presenting.is_on
    docks, bars = seen(window)
    assert docks == {"levers"}
    assert not any(bars)
    assert window.page.isVisible()
    assert all(large > 1.2 * size for large, size in zip(sizes(window), small, strict=True))
    qtbot.keyClick(window, key)
    assert not window.presenting.is_on
    assert seen(window) == before
    assert sizes(window) == small
    assert window.windowState() == state


def test_every_zone_is_named_in_its_own_row_in_large_type(qtbot, window):
    zones = [zone.name for zone in window.desk.active.source.scenario.zones.values()]
    window.presenting.present(True)
    plot = window.page.board.cards["Coverage by zone"].plot
    large = QFontMetrics(scaled_font(plot.font(), 0.85)).height()
    qtbot.waitUntil(lambda: plot.box.sceneBoundingRect().height() >= len(zones) * large)
    box = plot.box.sceneBoundingRect()
    named = {text.said: text.place.center().y() for text in painted(plot.viewport())}
    row = box.height() / len(zones)
    for number, name in enumerate(zones):
        assert box.top() + number * row < named[name] < box.top() + (number + 1) * row, name
    window.presenting.leave()


def test_a_lever_is_moved_and_undone_while_presenting(qtbot, window):
    document = window.desk.active
    text = document.source.text
    window.presenting.present(True)
    window.form.row("waves").setValue(0.5)
    wait_for_answer(qtbot, window)
    to_front(qtbot, window)
    assert document.source.text != text
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.source.text == text
    window.presenting.leave()


def test_notices_wait_until_the_presentation_is_left(qtbot, window, tmp_path):
    window.actions_by_name["presenting.present"].setChecked(True)
    with qtbot.waitSignal(window.exports.written):
        window.exports.write_chart(window.page.board.cards["Coverage gap"], tmp_path / "gap.png")
    assert any("Written to" in text for text in window.notices.texts())
    assert not window.notices.isVisible()
    window.presenting.leave()
    assert window.notices.isVisible()


def test_closing_the_last_scenario_ends_the_presentation(window):
    window.actions_by_name["presenting.present"].setChecked(True)
    window.desk.close(window.desk.active)
    assert not window.presenting.is_on
    assert window.menuBar().isVisible()


def test_a_window_closed_while_presenting_comes_back_with_all_its_docks(window):
    docks, _ = seen(window)
    window.actions_by_name["presenting.present"].setChecked(True)
    window.close()
    assert not window.presenting.is_on
    window.show()
    window.restore_layout()
    assert seen(window)[0] == docks


def test_a_lever_that_goes_while_presenting_does_not_keep_the_mode(window):
    window.actions_by_name["presenting.present"].setChecked(True)
    window.edit("levers.waves", None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.presenting.leave()
    assert not window.presenting.is_on
    assert window.menuBar().isVisible()
