"""The inspector and the tree: every kind of value set by its widget, refused, taken back."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.app.conftest import _forget_changes, end_work, wait_for_answer
from tests.engine.everything import EVERYTHING

from msssim.app.fields import ChoiceField, DayField, LeverField, SwitchField, TypedField, field_for
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.scenario import paths
from msssim.scenario.canonical import canonical_text
from msssim.scenario.paths import walk
from msssim.scenario.schema import validated
from msssim.scenario.shapes import CERTAIN, kind_of_shape
from msssim.scenario.shipped import shipped
from msssim.scenario.source import load_source, source_of_text
from msssim.scenario.uncertain import DISTRIBUTIONS
from msssim.scenario.writing import file_data


@pytest.fixture
def everything(qtbot, shared_runner, tmp_path):
    """A window on a file with every field and a child of it; nobody waits for an answer."""
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=_forget_changes)
    (tmp_path / "base.yaml").write_text(canonical_text(validated(EVERYTHING), schema=""), "utf-8")
    (tmp_path / "child.yaml").write_text("msssim: 1\nextends: base.yaml\nname: Child\n", "utf-8")
    window.files.open([tmp_path / "base.yaml", tmp_path / "child.yaml"])
    window.show()
    window.desk.activate(window.desk.documents[0])
    yield window
    end_work(window)


def type_value(window, text):
    """Type into the inspector's field and press Enter."""
    line = window.inspector.editor.field.line
    line.selectAll()
    line.insert(text)
    line.textEdited.emit(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def value(window, path):
    return paths.value_at(window.desk.active.source.scenario, path)


@pytest.mark.parametrize(
    "path, kind, text, expected",
    [
        ("contingents.kenya.pledged", TypedField, "1 250", 1250),
        ("contingents.kenya.conversion", TypedField, "75 %", 0.75),
        ("simulation.draws", TypedField, "20", 20),
        ("mandate.expires", DayField, "14 Mar 2025", date(2025, 3, 14)),
        ("levers.waves.value", LeverField, "120 %", 1.2),
        ("contingents.kenya.name", TypedField, "Kenya <b>&</b>", "Kenya <b>&</b>"),
        ("funding.tolerance_for", TypedField, "base, personnel", ("base", "personnel")),
    ],
)
def test_what_is_typed_is_one_step_and_undone(everything, path, kind, text, expected):
    window, document = everything, everything.desk.active
    before = document.source.text
    window.showing.go(path)
    assert type(window.inspector.editor.field) is kind
    type_value(window, text)
    assert value(window, path) == expected
    assert document.stack.count() == 1
    window.showing.undo()
    assert document.source.text == before


def test_choices_switches_and_names_are_picked(everything):
    window, document = everything, everything.desk.active
    before = document.source.text
    window.showing.go("horizon.step")
    choice = window.inspector.editor.field
    assert isinstance(choice, ChoiceField)
    choice.box.setCurrentIndex(0)
    choice.box.activated.emit(0)
    assert value(window, "horizon.step") == "day"
    assert window.inspector.meaning.text() == "day"
    assert window.inspector.resets.to_saved.accessibleName() == "Reset to saved: week"
    window.showing.go("funding.gate")
    switch = window.inspector.editor.field
    assert isinstance(switch, SwitchField)
    QTest.keyClick(switch.box, Qt.Key.Key_Space)
    assert value(window, "funding.gate") is False
    window.showing.go("zones.north.phase")
    names = window.inspector.editor.field
    assert [names.box.itemText(n) for n in range(names.box.count())] == ["–", "arrive", "hold"]
    names.box.setCurrentIndex(0)
    names.box.activated.emit(0)
    assert value(window, "zones.north.phase") is None
    assert document.stack.count() == 3
    for _ in range(3):
        window.showing.undo()
    assert document.source.text == before


@pytest.mark.parametrize(
    "path, text, why",
    [
        ("contingents.kenya.pledged", "many", "no number"),
        ("contingents.kenya.pledged", "-5", "at least 0"),
        ("contingents.kenya.conversion", "80", "write 0.8 for 80 %"),
        ("contingents.kenya.pledged", "80 %", "officers"),
        ("simulation.draws", "1.5", "whole number"),
        ("mandate.expires", "03/04/2025", "two days"),
        ("mandate.expires", "", "required"),
        ("mandate.decisions.renewal.until", "", "until when"),
        ("contingents.kenya.lag", "{pert: [3, 2, 1]}", "low ≤ mode ≤ high"),
        ("levers.waves.value", "half", "no value of this lever"),
        ("levers.waves.paths", "nowhere.at.all", "nothing is named"),
        ("contingents.kenya.name", "a\u202eb", "control"),
    ],
)
def test_what_is_refused_says_why_beside_the_field_and_changes_nothing(everything, path, text, why):
    window, document = everything, everything.desk.active
    before, shown = document.source.text, value(window, path)
    window.showing.go(path)
    type_value(window, text)
    assert why in window.inspector.wrong.text()
    assert window.inspector.wrong.isVisibleTo(window.inspector)
    assert document.source.text == before and document.stack.count() == 0
    assert value(window, path) == shown


def test_a_shorthand_is_offered_and_enter_takes_it(everything):
    window = everything
    window.showing.go("contingents.kenya.lag")
    line = window.inspector.editor.field.line
    line.selectAll()
    QTest.keyClicks(line, "30..45")
    shown = [one for one in window.inspector.editor.offers if one.isVisibleTo(window)]
    offers = [one.accessibleName() for one in shown]
    assert offers[0].startswith("Enter: Even") and "30 to 45 days" in offers[0]
    assert len(offers) == 3 and window.inspector.widget().minimumSizeHint().width() < 260
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert file_data(value(window, "contingents.kenya.lag"), ()) == {"uniform": [30, 45]}
    line.selectAll()
    QTest.keyClicks(line, "10 20 40")
    window.inspector.editor.offers[1].click()
    assert file_data(value(window, "contingents.kenya.lag"), ()) == {"triangular": [10, 20, 40]}


def is_shown_as(held, shown):
    """Whether a widget gives back the value that it was shown."""
    is_empty = held in ("", [], None) and shown in ("", [], None)
    is_close = isinstance(held, float) and shown == pytest.approx(held)
    return is_empty or is_close or shown == held


def test_every_value_of_every_scenario_has_a_widget_that_shows_it(everything):
    for file in sorted(shipped("scenarios").glob("*.yaml")):
        scenario = load_source(file).scenario
        for entry in walk(scenario):
            widget = field_for(entry.field, scenario, everything)
            held = file_data(entry.value, paths.parse(entry.path))
            widget.show_value(held)
            assert is_shown_as(held, widget.value()), entry.path
            widget.deleteLater()


def test_the_inspector_shows_every_value_of_a_file_with_all_of_them(everything):
    inspector = everything.inspector
    for entry in walk(everything.desk.active.source.scenario):
        inspector.show_path(entry.path)
        held = file_data(entry.value, paths.parse(entry.path))
        assert is_shown_as(held, inspector.editor.field.value()), entry.path


def test_each_way_back_says_what_it_gives_and_gives_it(everything):
    window = everything
    window.desk.activate(window.desk.documents[1])
    document = window.desk.active
    path = "contingents.kenya.conversion"
    window.showing.go(path)
    resets = window.inspector.resets
    assert not resets.to_parent.isEnabled()
    type_value(window, "50 %")
    assert resets.to_saved.accessibleName().endswith("90 %")
    assert resets.to_parent.accessibleName().endswith("90 %")
    assert resets.to_default.accessibleName().endswith("100 %")
    resets.to_default.click()
    assert value(window, path) == 1
    resets.to_parent.click()
    assert value(window, path) == 0.9
    assert document.source.text == document.saved.text


def test_a_reset_to_saved_says_no_more_than_was_saved(everything):
    window = everything
    window.desk.activate(window.desk.documents[1])
    document = window.desk.active
    window.showing.go("contingents.kenya.conversion")
    type_value(window, "50 %")
    window.inspector.resets.to_saved.click()
    assert value(window, "contingents.kenya.conversion") == 0.9
    assert document.source.text == document.saved.text


def test_only_what_differs_from_the_parent_is_marked_and_listed(everything):
    window = everything
    window.desk.activate(window.desk.documents[1])
    window.inputs.show_source(window.desk.active.source)
    window.edit("strength.target", 900)
    window.inputs.only_own.setChecked(True)
    items = window.inputs._items
    seen = [path for path, item in items.items() if not item.isHidden()]
    assert seen == ["name", "strength.target"]
    assert items["strength.target"].text(0).startswith("●")
    window.showing.undo()
    assert [path for path, item in items.items() if not item.isHidden()] == ["name"]
    assert not items["strength.target"].text(0).startswith("●")


def test_a_file_that_extends_nothing_has_no_such_filter(everything):
    window = everything
    source = source_of_text(window.desk.documents[0].source.text)
    window.inputs.show_source(source)
    assert not window.inputs.only_own.isVisibleTo(window.inputs)


def shaped(window, kind):
    """Choose a shape for the value in hand."""
    panel = window.inspector.uncertainty
    number = panel.shape.findData(kind)
    panel.shape.setCurrentIndex(number)
    panel.shape.activated.emit(number)


@pytest.mark.parametrize("kind", [*DISTRIBUTIONS])
def test_a_number_becomes_uncertain_and_certain_again_in_place(everything, kind):
    window, document = everything, everything.desk.active
    before = document.source.text
    path = "contingents.kenya.waves[0].strength"
    window.showing.go(path)
    panel = window.inspector.uncertainty
    assert panel.shape.currentData() == CERTAIN and not panel.plot.isVisibleTo(window)
    shaped(window, kind)
    assert kind_of_shape(file_data(value(window, path), ())) == kind
    assert panel.plot.isVisibleTo(window) and "Nine in ten" in panel.ninety.text()
    assert document.stack.count() == 1
    panel.grab()
    shaped(window, CERTAIN)
    assert value(window, path) == pytest.approx(300, rel=0.01)
    window.showing.undo()
    window.showing.undo()
    assert document.source.text == before


def test_dragging_a_handle_is_one_step_and_the_value_follows(everything):
    window, document = everything, everything.desk.active
    path = "contingents.kenya.waves[0].strength"
    window.edit(path, {"pert": [200, 300, 400]})
    window.showing.go(path)
    plot = window.inspector.uncertainty.plot
    before, steps = document.source.text, document.stack.count()
    start = round(plot.x_of(400))
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(start, 40))
    seen = []
    for by in range(2, 20, 2):
        QTest.mouseMove(plot, QPoint(start + by, 40))
        seen.append(value(window, path).high)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(start + 18, 40))
    assert seen == sorted(seen) and seen[-1] > seen[0] > 400
    assert value(window, path).low == 200
    assert document.stack.count() == steps + 1
    window.showing.undo()
    assert document.source.text == before


@pytest.mark.parametrize(
    "closed, opened",
    [
        ({"normal": [300, 0]}, lambda found: found.mean == 300 and found.sd > 0),
        ({"pert": [200, 400, 400]}, lambda found: found.mode == 400 and found.high > 400),
    ],
)
def test_of_handles_on_one_place_the_one_that_can_go_there_is_dragged(everything, closed, opened):
    window = everything
    path = "contingents.kenya.waves[0].strength"
    window.edit(path, closed)
    window.showing.go(path)
    plot = window.inspector.uncertainty.plot
    start = QPoint(round(plot.x_of(closed[next(iter(closed))][-1] or 300)), 40)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(plot, start)
    QTest.mouseMove(plot, start + QPoint(30, 0))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    assert opened(value(window, path))


def test_a_handle_is_moved_by_keys_as_well(everything):
    window, document = everything, everything.desk.active
    path = "contingents.kenya.waves[0].strength"
    window.edit(path, {"uniform": [200, 400]})
    window.showing.go(path)
    steps = document.stack.count()
    plot = window.inspector.uncertainty.plot
    QTest.keyClick(plot, Qt.Key.Key_Up)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert value(window, path).high > 400 and value(window, path).low == 200
    assert document.stack.count() == steps + 1


def test_the_numbers_of_a_shape_are_typed_beside_it(everything):
    window, document = everything, everything.desk.active
    path = "contingents.kenya.conversion"
    window.edit(path, {"pert": [0.2, 0.5, 0.9]})
    window.showing.go(path)
    lines = window.inspector.uncertainty.lines
    assert [line.text() for line in lines.values()] == ["20 %", "50 %", "90 %"]
    lines["mode"].selectAll()
    QTest.keyClicks(lines["mode"], "60 %")
    QTest.keyClick(lines["mode"], Qt.Key.Key_Return)
    assert value(window, path).mode == 0.6
    before = document.source.text
    lines["low"].selectAll()
    QTest.keyClicks(lines["low"], "95 %")
    QTest.keyClick(lines["low"], Qt.Key.Key_Return)
    assert "low ≤ mode ≤ high" in window.inspector.wrong.text()
    assert document.source.text == before
    assert lines["low"].text() == "20 %"


def test_what_cannot_be_uncertain_is_not_offered_as_such(everything):
    window = everything
    for path in ("horizon.start", "funding.gate", "strength.target", "horizon.step"):
        window.showing.go(path)
        assert not window.inspector.uncertainty.isVisibleTo(window.inspector)


def test_an_uncertain_value_shows_what_its_spread_did_in_the_last_full_answer(qtbot, window):
    path = "costs.personnel.amount"
    window.showing.go(path)
    effect = window.inspector.effect
    assert effect.text().startswith("Its effect in 200 draws")
    assert "Strength at its peak: lower with more" in effect.text()
    window.edit(path, 4_000_000)
    wait_for_answer(qtbot, window)
    assert effect.isHidden()
    window.showing.undo()
    wait_for_answer(qtbot, window)
    assert not effect.isHidden()
    window.showing.go("mandate.decisions.renew24.probability")
    assert "Coverage: higher where it happens" in effect.text()


@pytest.mark.parametrize(
    "path, bounds",
    [("contingents.kenya.conversion", "0 % – 100 %"), ("strength.target", "≥ 0")],
)
def test_the_range_of_an_input_is_said_as_its_values_are(everything, path, bounds):
    everything.showing.go(path)
    assert everything.inspector.facts.rows["bounds"].text() == bounds


def test_a_share_beyond_its_range_is_refused_in_the_unit_in_which_it_was_typed(everything):
    everything.showing.go("contingents.kenya.conversion")
    type_value(everything, "140 %")
    assert "must be at most 100 %, not 140 %" in everything.inspector.wrong.text()


def test_a_lever_is_said_beside_its_slider_in_the_words_of_the_slider(everything):
    window = everything
    row = window.form.row("waves")
    row.setValue(0.6)
    window.showing.go(row.path)
    facts = window.inspector.facts
    assert window.inspector.editor.field.line.text() == row.field.text() == "60 %"
    assert facts.rows["unit"].text() == row.unit.text()
    assert facts.rows["bounds"].text() == f"{row.knob.shown(row.knob.lever.low)} – 200 %"
    assert facts.moves.toPlainText() == "• Contingents, all, waves, all: strength"
    assert row.knob.lever.paths[0] in facts.moves.toolTip()
    window.showing.go("contingents.kenya.conversion")
    assert facts.moves.isHidden()


def test_the_key_that_undoes_takes_back_what_was_typed_into_the_inspector(window):
    window.showing.go("strength.target")
    line = window.inspector.editor.field.line
    line.setFocus()
    type_value(window, "2 000")
    assert value(window, "strength.target") == 2_000
    QTest.keyClick(
        window.inspector.editor.field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    assert value(window, "strength.target") == 2_500


def rows_of(window):
    """Return what stands in the tree of inputs, from top to bottom, as name and value."""
    window.docks.show("inputs")
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return [(item.text(0), item.text(1), item) for item in window.inputs.tree.findItems("", every)]


def names_of(window):
    return [name for name, _, _ in rows_of(window)]


def test_what_is_called_otherwise_is_called_so_wherever_it_is_named(everything):
    window = everything
    judged = {"paths": ["events.court.probability"], "kind": "set", "low": 0, "high": 1}
    window.edit("levers.judged", {"label": "The court allows it", **judged})
    window.showing.go("contingents.kenya.waves[1].given")
    rows_of(window)
    window.edit("levers.judged.label", "The court agrees")
    window.edit("zones.port.name", "Harbour")
    assert "Harbour" in names_of(window) and "Port" not in names_of(window)
    assert ("Given", "The court agrees") in [row[:2] for row in rows_of(window)]
    box = window.inspector.editor.field.box
    assert "The court agrees" in [box.itemText(number) for number in range(box.count())]


def test_the_tree_has_the_order_of_the_file_and_stays_open_where_it_was(everything):
    window = everything
    zones = ["Port", "North", "Capital"]
    assert [name for name in names_of(window) if name in zones] == zones
    group = next(item for name, _, item in rows_of(window) if name == "Zones")
    group.setExpanded(True)
    window.viewing.show_table("zones")
    window.tables.choose_row(0)
    window.tables.buttons["down"].click()
    assert list(value(window, "zones")) == ["north", "port", "capital"]
    assert [name for name in names_of(window) if name in zones] == ["North", "Port", "Capital"]
    assert next(item for name, _, item in rows_of(window) if name == "Zones").isExpanded()


def test_what_is_looked_for_is_all_that_is_seen_after_a_row_is_added(everything):
    window = everything
    rows_of(window)
    window.inputs.search.setText("attrition")
    window.edit("deployment.beds[2]", {"date": "2025-01-01", "beds": 10})
    seen = {name for name, text, item in rows_of(window) if text and not item.isHidden()}
    assert seen and "Beds" not in seen


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_what_a_shorthand_may_mean_is_offered_until_it_is_taken_or_given_up(window, key):
    window.showing.go("contingents.kenya.waves[1].strength")
    type_value(window, "150..250")
    editor = window.inspector.editor
    editor.field.line.selectAll()
    QTest.keyClicks(editor.field.line, "150..250")
    assert editor.offers[0].isVisibleTo(editor)
    QTest.keyClick(editor.field.line, key)
    assert not editor.offers[0].isVisibleTo(editor)
    assert value(window, "contingents.kenya.waves[1].strength").low == 150
