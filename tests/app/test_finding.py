"""Ctrl+K finds any input, command or scenario by a few letters, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.app.conftest import _forget_changes, end_work

from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.outputs.finder import Findable, found, inputs_of


@pytest.fixture
def window(qtbot, shared_runner, folder, tmp_path):
    """A window with two scenarios open; nobody waits for their answers."""
    made = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(made, before_close_func=_forget_changes)
    made.files.open([folder / "mss-2024-full.yaml", folder / "mss-2024.yaml"])
    made.show()
    yield made
    end_work(made)


def find(window, text):
    """Press Ctrl+K and type; return the line."""
    window.actions_by_name["finding.find"].trigger()
    line = window.finding.palette.line
    QTest.keyClicks(line, text)
    return line


def shown(window):
    listed = window.finding.palette.list
    items = [listed.topLevelItem(n) for n in range(listed.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(2)) for item in items]


def test_an_input_is_found_by_its_words_and_gone_to(window):
    line = find(window, "kenya second strength")
    assert shown(window)[0] == ("Kenya's second wave: strength", "200 officers", "Input")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.inspector.path == "contingents.kenya.waves[1].strength"


@pytest.mark.parametrize("text", ["operations.availability", "avlblty", "oper avail"])
def test_an_input_is_found_by_its_path_and_by_scattered_letters(window, text):
    line = find(window, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.inspector.path == "operations.availability"


def test_a_command_is_found_with_its_key_and_done(window):
    line = find(window, "tables")
    assert shown(window)[0] == ("Tables", "Ctrl+T", "Command")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.docks.by_name["tables"].isVisible()


def test_a_scenario_is_found_and_taken_in_hand(window):
    assert window.desk.active.name == "mss-2024"
    line = find(window, "full")
    places = [one[2] for one in shown(window)]
    for _ in range(places.index("Scenario")):
        QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.desk.active.name == "mss-2024-full"


def test_what_is_called_nothing_like_it_goes_nowhere(window):
    before = window.inspector.path
    line = find(window, "zzzz qqqq")
    assert shown(window) == [] and window.finding.palette.none.isVisibleTo(window.finding.palette)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert window.inspector.path == before


def test_every_input_is_found_by_its_own_path(baseline):
    every = list(inputs_of(baseline))
    for one in every[::7]:
        assert one in found(one.key, every)[:3], one.key


def test_a_name_in_markup_is_shown_as_it_is(window):
    window.edit("name", "<b>bold</b>")
    find(window, "bold")
    assert any("<b>bold</b>" in label for label, _, _ in shown(window))


def test_what_begins_a_word_comes_before_what_lies_inside_one():
    some = [Findable("input", "reserve", "", "a"), Findable("input", "serving", "", "b")]
    assert [one.label for one in found("serv", some)] == ["serving", "reserve"]
