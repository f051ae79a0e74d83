"""What is closed, left or passed over is let go: a day in the window fills no memory."""

import gc
from collections import Counter

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid
from tests.app.conftest import wait_for_answer

from msssim.app.theme import DARK, LIGHT, apply_theme
from msssim.app.window import Window
from msssim.scenario.schema import Scenario

DIALOGS = (
    "finding.find",
    "sharing.report",
    "whatif.sweep",
    "sourcing.replace",
    "levering.edit",
    "helping.show_shortcuts",
    "helping.show_glossary",
)


def close_dialogs() -> None:
    QApplication.processEvents()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog | QMenu) and widget.isVisible():
            widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def parts(window: Window) -> Counter[str]:
    """Count what a window is made of, by class."""
    return Counter(part.metaObject().className() for part in window.findChildren(QObject))


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_that_is_closed_is_gone(window, name):
    action = window.actions_by_name[name]
    counts = []
    for _ in range(3):
        action.trigger()
        close_dialogs()
        counts.append(parts(window))
    assert counts[2] == counts[1]


def test_scenarios_that_were_closed_while_they_ran_are_gone(qtbot, window, folder):
    def scenarios() -> int:
        return sum(isinstance(kept, Scenario) for kept in gc.get_objects())

    counts = []
    for _ in range(3):
        for _ in range(2):
            window.files.open([folder / "mss-2024-full.yaml"])
            window.desk.close(window.desk.active)
        wait_for_answer(qtbot, window)
        close_dialogs()
        counts.append((scenarios(), parts(window)))
    assert counts[2] == counts[1]


def test_what_had_the_keyboard_is_heard_once_however_often_it_had_it(qtbot, window):
    def heard(part: QWidget) -> int:
        return part.receivers(SIGNAL("destroyed(QObject*)"))

    controls = (window.form.row("donors").slider, window.inputs.search)
    counts = []
    for _ in range(4):
        for control in controls:
            control.setFocus()
            qtbot.waitUntil(lambda control=control: window.ring.around is control)
        counts.append([heard(part) for part in (*controls, window.form, window.docks.window)])
    assert counts[3] == counts[1]


def test_a_theme_put_on_again_and_again_brings_no_new_style(qapp):
    style = qapp.style()
    for theme in (DARK, LIGHT, DARK, LIGHT):
        apply_theme(qapp, theme)
        assert qapp.style() is style


def test_the_tree_of_scenarios_keeps_its_items_while_a_key_or_a_tick_is_handled(window, folder):
    window.files.open([folder / "mss-2024-full.yaml"])
    tree = window.scenarios
    items = [tree.topLevelItem(0), tree.topLevelItem(0).child(0) or tree.topLevelItem(1)]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(tree, key)
        assert all(isValid(item) for item in items)
    assert [window.desk.is_ticked(document) for document in window.desk.documents] == [True, True]
