"""Lists as tables: every kind of cell edited by its own widget, every change one step back."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.app.conftest import _forget_changes, end_work
from tests.engine.everything import EVERYTHING

from msssim.app.fields import ChoiceField, DayField, SwitchField, TypedField, field_for
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.scenario.canonical import canonical_text
from msssim.scenario.listing import cell_path, listing_at, listings, rows_of
from msssim.scenario.parameter import fields_of
from msssim.scenario.schema import validated
from msssim.scenario.shipped import shipped
from msssim.scenario.source import load_source, source_of_text


@pytest.fixture
def everything(qtbot, shared_runner, tmp_path):
    """A window with a scenario in which every field is given; nobody waits for its answer."""
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.resize(1280, 800)
    text = canonical_text(validated(EVERYTHING), schema="")
    window.desk.open(source_of_text(text), "everything")
    window.show()
    window.viewing.show_table("contingents.kenya.waves")
    yield window
    end_work(window)


def type_into(window, row, name, text):
    """Type into a cell and press Enter."""
    tables = window.tables
    tables.choose_row(row, tables.rows.column_of(name) if name else 0)
    tables.view.edit(tables.view.currentIndex())
    line = tables.view.findChildren(QLineEdit)[-1]
    line.selectAll()
    line.insert(text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def undone(window, text):
    """Take the last step back; say whether the file is what it was."""
    window.showing.undo()
    return window.desk.active.source.text == text


@pytest.mark.parametrize(
    "listing, row, column, typed, value",
    [
        ("contingents.kenya.waves", 0, "strength", "1 250", 1250),
        ("contingents.kenya.waves", 0, "strength", "300..450", {"uniform": [300, 450]}),
        ("contingents.kenya.waves", 0, "probability", "80 %", 0.8),
        ("contingents.kenya.waves", 0, "date", "14 Mar 2025", date(2025, 3, 14)),
        ("zones", 0, "name", "Cité <b>Soleil</b>", "Cité <b>Soleil</b>"),
        ("funding.channels", 0, "pays", "personnel, base", ["personnel", "base"]),
    ],
)
def test_a_cell_takes_what_is_typed_as_one_step(everything, listing, row, column, typed, value):
    window = everything
    window.viewing.show_table(listing)
    text, steps = window.desk.active.source.text, window.desk.active.stack.count()
    type_into(window, row, column, typed)
    found = rows_of(window.desk.active.source.scenario, listing_at(listing))[row]
    assert (
        found.values[window.tables.rows.column_of(column) - window.tables.rows.key_count] == value
    )
    assert window.desk.active.stack.count() == steps + 1
    assert undone(window, text)


@pytest.mark.parametrize(
    "listing, column, kind",
    [
        ("contingents.kenya.waves", "given", ChoiceField),
        ("zones", "kind", ChoiceField),
        ("costs", "follows_tempo", SwitchField),
        ("contingents.kenya.waves", "date", DayField),
        ("zones", "population", TypedField),
    ],
)
def test_a_cell_is_edited_by_the_widget_of_its_kind(everything, listing, column, kind):
    window = everything
    window.viewing.show_table(listing)
    text = window.desk.active.source.text
    field = listing_at(listing).columns
    found = next(one for one in field if one.name == column)
    editor = field_for(found, window.desk.active.source.scenario, window)
    assert type(editor) is kind
    editor.deleteLater()
    assert window.desk.active.source.text == text


def test_every_cell_of_every_list_shows_itself_in_a_widget_that_gives_it_back(everything):
    base = shipped("scenarios") / "mss-2024.yaml"
    for source in (everything.desk.active.source, load_source(base)):
        for listing in listings(source.scenario):
            for row in rows_of(source.scenario, listing):
                for column, field in enumerate(listing.columns):
                    if listing.path == "observations":
                        continue
                    widget = field_for(field, source.scenario)
                    widget.show_value(row.values[column])
                    again = widget.value()
                    held = row.values[column]
                    is_empty = held in ("", [], None) and again in ("", [], None)
                    is_close = isinstance(held, float) and again == pytest.approx(held)
                    assert is_empty or is_close or again == held, cell_path(listing, row, column)


def test_no_field_of_the_schema_is_without_a_table_or_a_place_in_the_tree(everything):
    source = everything.desk.active.source
    everything.inputs.show_source(source)
    for listing in listings(source.scenario):
        if listing.field.section is None:
            continue
        shown = {field.name for field in listing.columns}
        nested = {one.field.name for one in listings(source.scenario)}
        assert set(fields_of(listing.field.section)) <= shown | nested


def test_rows_come_and_go_by_buttons_each_as_a_step_with_a_name(everything):
    window, document = everything, everything.desk.active
    text = document.source.text
    window.tables.buttons["add"].click()
    assert document.stack.undoText() == "add wave 3 of Kenya"
    assert window.tables.chosen_rows() == [2]
    window.tables.buttons["double"].click()
    type_into(window, 3, "strength", "70")
    window.tables.buttons["up"].click()
    window.tables.buttons["remove"].click()
    assert len(document.source.scenario.contingents["kenya"].waves) == 3
    names = [document.stack.text(n) for n in range(document.stack.count())]
    assert names[1:2] + names[3:] == [
        "duplicate wave 3 of Kenya",
        "move wave 4 of Kenya",
        "remove wave 3 of Kenya",
    ]
    for _ in range(5):
        window.showing.undo()
    assert document.source.text == text


def test_a_table_sorted_as_seen_is_written_so_only_when_asked(everything):
    window, document = everything, everything.desk.active
    window.viewing.show_table("zones")
    text = document.source.text
    window.tables.view.sortByColumn(
        window.tables.rows.column_of("population"), Qt.SortOrder.DescendingOrder
    )
    assert document.source.text == text
    window.tables.buttons["order"].click()
    assert list(document.source.scenario.zones) == ["north", "capital", "port"]
    assert undone(window, text)


def test_a_new_key_is_followed_by_what_names_it(everything):
    window, document = everything, everything.desk.active
    window.viewing.show_table("events")
    text = document.source.text
    type_into(window, 0, "", "high_court")
    assert document.source.scenario.contingents["kenya"].waves[1].given == "high_court"
    assert undone(window, text)


def test_what_is_refused_says_why_and_changes_nothing(everything):
    window, document = everything, everything.desk.active
    text = document.source.text
    type_into(window, 0, "strength", "many")
    assert "no number" in window.tables.wrong.text()
    type_into(window, 0, "strength", "-5")
    assert "at least 0" in window.tables.wrong.text()
    window.viewing.show_table("funding.channels")
    window.tables.choose_row(0)
    window.tables.buttons["remove"].click()
    assert 'no channel is named "fund"' in window.tables.wrong.text()
    assert "United States" in window.tables.wrong.text()
    assert document.source.text == text


def test_a_day_is_picked_from_a_calendar(everything):
    window = everything
    scenario = window.desk.active.source.scenario
    widget = field_for(listing_at("contingents.kenya.waves").columns[0], scenario, window)
    assert isinstance(widget, DayField)
    widget.show_value(date(2025, 3, 1))
    month = widget.open_calendar()
    assert month.selectedDate() == QDate(2025, 3, 1)
    month.clicked.emit(QDate(2025, 3, 14))
    assert widget.value() == date(2025, 3, 14)


def test_rows_from_a_spreadsheet_are_shown_and_taken_as_one_step(everything):
    window, document = everything, everything.desk.active
    text = document.source.text
    window.tables.clipboard.take("Date\tStrength\n14/03/2025\t1.234,5\n01/04/2025\tmany\n")
    dialog = window.tables.clipboard.dialog
    assert not dialog.take.isEnabled()
    assert "many" in dialog.table.item(1, 2).text()
    dialog.leave_out.setChecked(True)
    dialog.take.click()
    assert document.stack.undoText() == "paste one row"
    waves = document.source.scenario.contingents["kenya"].waves
    assert (waves[-1].date, waves[-1].strength) == (date(2025, 3, 14), 1234.5)
    assert undone(window, text)


def test_of_many_rows_the_first_wrong_one_is_seen_at_once(qtbot, everything):
    window = everything
    rows = [f"{1 + n % 28}/03/2025\t{'many' if n == 150 else n}\n" for n in range(200)]
    window.tables.clipboard.take("Date\tStrength\n" + "".join(rows))
    table = window.tables.clipboard.dialog.table
    wrong = table.item(150, 2)
    qtbot.waitUntil(lambda: table.viewport().rect().intersects(table.visualItemRect(wrong)))
    window.tables.clipboard.dialog.reject()


def test_columns_widen_for_what_is_pasted_and_typed(everything):
    window, view = everything, everything.tables.view
    window.tables.clipboard.take("Date\tStrength\n13/11/2025\t12345678\n")
    window.tables.clipboard.dialog.take.click()
    for column in (0, 1):
        assert view.columnWidth(column) >= view.sizeHintForColumn(column)
    long = "a_contingent_with_a_long_id"
    window.viewing.show_table("contingents")
    type_into(window, 0, "", long)
    assert view.columnWidth(0) >= view.fontMetrics().horizontalAdvance(long)


def test_what_a_date_means_is_asked_only_where_nothing_tells(everything):
    window = everything
    window.tables.clipboard.take("date\tstrength\n03/04/2025\t10")
    dialog = window.tables.clipboard.dialog
    assert dialog.order.isVisibleTo(dialog) and not dialog.take.isEnabled()
    dialog.order.setCurrentIndex(2)
    dialog.order.activated.emit(2)
    assert dialog.found.rows[0].item["date"] == date(2025, 3, 4)
    dialog.reject()
    window.tables.clipboard.take("date\tstrength\n14/04/2025\t10")
    dialog = window.tables.clipboard.dialog
    assert not dialog.order.isVisibleTo(dialog)
    dialog.reject()


def test_a_hostile_paste_is_refused_or_shown_as_text(everything):
    window, document = everything, everything.desk.active
    text = document.source.text
    window.tables.clipboard.take("date\tstrength\n" * 100_000)
    dialog = window.tables.clipboard.dialog
    assert "500 rows" in dialog.summary.text() and not dialog.take.isEnabled()
    assert not dialog.order.isVisibleTo(dialog)
    dialog.reject()
    window.tables.clipboard.take("date\tstrength\n<b>x</b>\t=1+1\n\x07\t\u202e5\n")
    dialog = window.tables.clipboard.dialog
    assert dialog.found.errors == 2 and not dialog.take.isEnabled()
    dialog.reject()
    assert document.source.text == text


def test_copied_rows_are_pasted_as_they_were(everything):
    window, document = everything, everything.desk.active
    window.tables.view.selectAll()
    window.tables.buttons["copy"].click()
    before = document.source.scenario.contingents["kenya"].waves
    window.viewing.show_table("contingents.jamaica.waves")
    window.tables.buttons["paste"].click()
    window.tables.clipboard.dialog.take.click()
    assert document.source.scenario.contingents["jamaica"].waves[2:] == before


def test_one_cell_is_pasted_into_the_cell_in_hand(everything):
    window, document = everything, everything.desk.active
    window.tables.choose_row(1, window.tables.rows.column_of("strength"))
    window.tables.clipboard.take("450\n")
    assert document.source.scenario.contingents["kenya"].waves[1].strength == 450


def test_a_child_orders_its_parents_rows_as_its_own_marked_and_with_a_way_back(qtbot, window):
    file = window.desk.active.file.with_name("child.yaml")
    file.write_text("msssim: 1\nextends: mss-2024.yaml\n", encoding="utf-8")
    window.files.open([file])
    text = window.desk.active.source.text
    window.viewing.show_table("contingents.kenya.waves")
    tables = window.tables
    down = Qt.Orientation.Vertical
    assert tables.rows.headerData(0, down) == "1"
    assert tables.buttons["back"].isHidden()
    first, second = (row.values for row in tables.rows.rows[:2])
    tables.choose_row(0)
    qtbot.mouseClick(tables.buttons["down"], Qt.MouseButton.LeftButton)
    assert [row.values for row in tables.rows.rows[:2]] == [second, first]
    assert tables.rows.headerData(0, down) == "● 1"
    assert "waves" in window.desk.active.source.text
    qtbot.mouseClick(tables.buttons["back"], Qt.MouseButton.LeftButton)
    assert [row.values for row in tables.rows.rows[:2]] == [first, second]
    assert tables.rows.headerData(0, down) == "1"
    assert window.desk.active.stack.count() == 2
    window.showing.undo()
    assert undone(window, text)


def test_things_by_id_keep_the_parents_order_and_say_so(qtbot, window):
    file = window.desk.active.file.with_name("child.yaml")
    file.write_text("msssim: 1\nextends: mss-2024.yaml\n", encoding="utf-8")
    window.files.open([file])
    window.viewing.show_table("costs")
    window.tables.choose_row(0)
    qtbot.mouseClick(window.tables.buttons["down"], Qt.MouseButton.LeftButton)
    assert "keep the order of mss-2024.yaml" in window.tables.wrong.text()
    assert window.desk.active.stack.count() == 0
