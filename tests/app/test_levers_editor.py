"""Planners are shown the levers chosen for them: picked, ranged, named and put in order."""

import pytest
from PySide6.QtCore import Qt

from msssim.app.path_picker import PathPicker
from msssim.scenario.lever_making import made_lever, met_by, patterns
from msssim.scenario.paths import edit

WAVES = "contingents.*.waves[*].strength"


@pytest.fixture
def editor(window):
    """The editor of the base's levers."""
    window.levering.edit()
    yield window.levering.editor
    if window.levering.editor is not None:
        window.levering.editor.close()


def levers(window):
    return window.desk.active.source.scenario.levers


def pick(editor, *chosen):
    picker = editor.findChildren(PathPicker)[-1]
    for pattern in chosen:
        picker.choose(pattern)
    picker.accept()


def type_in(qtbot, line, text):
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_lever_is_added_by_picking_its_path_and_can_be_moved_at_once(qtbot, window, editor):
    text = window.desk.active.source.text
    qtbot.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    pick(editor, "contingents.*.attrition")
    added = levers(window)["attrition"]
    assert added.paths == ("contingents.*.attrition",)
    assert editor.key == "attrition"
    assert editor.preview.text().startswith("Moves 5 values:\n• Kenya: attrition")
    assert window.form.row("attrition").slider.isEnabled()
    assert window.desk.active.stack.undoText() == "add lever Attrition"
    window.showing.undo()
    assert window.desk.active.source.text == text


def test_label_range_and_unit_are_typed_each_a_step(qtbot, window, editor):
    text = window.desk.active.source.text
    editor.choose("waves")
    type_in(qtbot, editor.lines["label"], "Officers who come")
    type_in(qtbot, editor.lines["high"], "2")
    type_in(qtbot, editor.lines["unit"], "of those planned")
    lever = levers(window)["waves"]
    assert (lever.label, lever.high, lever.unit) == ("Officers who come", 2, "of those planned")
    assert window.form.row("waves").label.text() == "Officers who come"
    assert window.desk.active.stack.count() == 3
    for _ in range(3):
        window.showing.undo()
    assert window.desk.active.source.text == text


def test_a_path_is_added_and_taken_out(qtbot, window, editor):
    editor.choose("density")
    qtbot.mouseClick(editor.add_path, Qt.MouseButton.LeftButton)
    pick(editor, "zones.critical_sites.required")
    assert levers(window)["density"].paths == (
        "zones.*.per_thousand",
        "zones.critical_sites.required",
    )
    assert "1 value" in editor.paths.item(1).text()
    editor.paths.setCurrentRow(0)
    qtbot.mouseClick(editor.drop_path, Qt.MouseButton.LeftButton)
    assert levers(window)["density"].paths == ("zones.critical_sites.required",)


def test_levers_are_moved_and_removed_in_the_file_and_in_the_form(qtbot, window, editor):
    text = window.desk.active.source.text
    before = list(levers(window))
    editor.choose(before[1])
    qtbot.mouseClick(editor.up, Qt.MouseButton.LeftButton)
    assert list(levers(window))[:2] == [before[1], before[0]]
    column = window.form.widget().layout()
    assert [column.indexOf(window.form.row(key)) for key in before[:2]] == [1, 0]
    assert editor.key == before[1]
    qtbot.mouseClick(editor.remove, Qt.MouseButton.LeftButton)
    assert before[1] not in levers(window)
    assert editor.key == before[0]
    window.showing.undo()
    window.showing.undo()
    assert window.desk.active.source.text == text


def test_a_kind_that_does_not_fit_is_refused_with_the_reason_and_nothing_changes(window, editor):
    lever = made_lever(window.desk.active.source.scenario, "mandate.expires")
    window.edit("levers.expiry", lever)
    text = window.desk.active.source.text
    editor.choose("expiry")
    editor.kind.setCurrentIndex(editor.kind.findData("scale"))
    editor.kind.activated.emit(editor.kind.currentIndex())
    assert "a date cannot be moved by scale" in editor.wrong.text()
    assert editor.kind.currentData() == "shift"
    assert window.desk.active.source.text == text


def test_another_kind_leaves_the_lever_where_it_moves_nothing(window, editor):
    window.edit("levers.waves.value", 0.5)
    editor.choose("waves")
    editor.kind.setCurrentIndex(editor.kind.findData("set"))
    editor.kind.activated.emit(editor.kind.currentIndex())
    assert levers(window)["waves"].kind == "set"
    assert levers(window)["waves"].value is None


def test_a_number_that_is_none_is_refused(qtbot, window, editor):
    text = window.desk.active.source.text
    editor.choose("waves")
    type_in(qtbot, editor.lines["low"], "[")
    assert editor.wrong.text()
    assert editor.lines["low"].text() == "0 %"
    assert window.desk.active.source.text == text


@pytest.mark.parametrize(("typed", "high"), [("150 %", 1.5), ("1 200", 1200), ("2.5 M", 2.5e6)])
def test_a_range_is_typed_as_people_write_numbers(qtbot, window, editor, typed, high):
    type_in(qtbot, editor.lines["high"], typed)
    assert window.desk.active.source.scenario.levers[editor.key].high == high


def test_what_is_searched_is_found_by_name_or_path(editor, window):
    scenario = window.desk.active.source.scenario
    picker = PathPicker(patterns(scenario), scenario)
    picker.search.setText("waves strength *")
    assert not picker._items[WAVES].isHidden()
    assert picker._items["mandate.expires"].isHidden()
    picker.deleteLater()


def test_every_path_that_is_offered_makes_a_lever_and_meets_what_it_says(baseline):
    known = patterns(baseline)
    assert known[WAVES] == 9
    for pattern, count in known.items():
        assert len(met_by(baseline, pattern)) == count
    for pattern in list(known)[::25]:
        edit(baseline, "levers.new", made_lever(baseline, pattern))


def test_what_the_slider_says_in_per_cent_the_editor_does_too(window, editor):
    editor.choose("waves")
    shown = {name: editor.lines[name].text() for name in ("low", "high", "step")}
    assert shown == {"low": "0 %", "high": "150 %", "step": "5 %"}
    editor.choose("waves_delay")
    assert "%" not in editor.lines["high"].text()
