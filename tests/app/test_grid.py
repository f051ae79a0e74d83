"""The grid of open scenarios: typed levers, results with heat, rows that wait for an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from tests.app.conftest import wait_for_answer

from msssim.app.theme import DARK, LIGHT

EDIT, HEAT = Qt.ItemDataRole.EditRole, Qt.ItemDataRole.BackgroundRole


@pytest.fixture
def two(qtbot, window, folder):
    """The base and what extends it, in the grid, answered."""
    window.files.open([folder / "mss-2024-full.yaml"])
    window.viewing.show_grid()
    base, child = window.desk.documents
    wait_for_answer(qtbot, window)
    qtbot.waitUntil(lambda: cell(window, 0, "Results") == cell(window, 1, "Results") == "all draws")
    return base, child


def cell(window, row, head):
    """Return the text of a cell by the beginning of its head."""
    return index(window, row, head).data()


def index(window, row, head):
    cells = window.grid.cells
    column = next(n for n, one in enumerate(cells.heads) if one.startswith(head))
    return cells.index(row, column)


def type_into(window, row, head, text):
    window.grid.cells.setData(index(window, row, head), text, EDIT)


def test_children_stand_under_what_they_extend_with_their_levers_and_results(window, two):
    base, _ = two
    assert cell(window, 0, "Scenario") == "mss-2024"
    assert cell(window, 1, "Scenario").strip("\N{NO-BREAK SPACE}") == "mss-2024-full"
    assert cell(window, 0, "Share of pledges paid") == "100 %"
    peak = window.desk.answer_of(base).kpis["peak_strength"].median
    assert cell(window, 0, "Peak strength") == f"{peak:,.0f}"


def test_a_typed_lever_is_one_step_of_that_rows_own_document(qtbot, window, two):
    base, child = two
    assert window.desk.active is child
    type_into(window, 0, "Share of pledges paid", "50 %")
    assert base.source.scenario.levers["donors"].value == 0.5
    assert base.stack.count() == 1 and child.stack.count() == 0
    assert cell(window, 0, "Results") == "before the edit"
    assert index(window, 0, "Peak strength").data(HEAT) is None
    qtbot.waitUntil(lambda: cell(window, 0, "Results") == "all draws")
    base.undo()
    assert cell(window, 0, "Share of pledges paid") == "100 %"


def test_an_emptied_cell_lets_the_lever_rest(window, two):
    base, _ = two
    type_into(window, 0, "Share of pledges paid", "50 %")
    type_into(window, 0, "Share of pledges paid", "")
    assert base.source.scenario.levers["donors"].value is None
    assert base.stack.count() == 2


def test_what_is_no_value_is_refused_and_changes_nothing(window, two):
    base, _ = two
    type_into(window, 0, "Share of pledges paid", "plenty")
    assert "plenty is no value" in window.statusBar().currentMessage()
    assert base.stack.count() == 0
    assert cell(window, 0, "Share of pledges paid") == "100 %"


def test_results_have_heat_where_scenarios_differ(window, two):
    shades = {index(window, row, "Peak strength").data(HEAT).color().name() for row in (0, 1)}
    assert len(shades) == 2
    assert index(window, 0, "Share of pledges paid").data(HEAT) is None


def test_the_grid_is_sorted_and_copied_as_it_is_seen(window, two):
    table = window.grid.table
    table.sortByColumn(index(window, 0, "Peak strength").column(), Qt.SortOrder.DescendingOrder)
    window.grid.copy.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    column = lines[0].index("Peak strength")
    first, second = (float(line[column]) for line in lines[1:])
    assert first > second


def test_a_double_click_on_a_name_takes_the_scenario_in_hand(window, two):
    base, _ = two
    window.grid.table.doubleClicked.emit(window.grid.table.order.index(0, 0))
    assert window.desk.active is base


def test_numbers_stand_out_from_their_heat_in_the_dark_too(window, two):
    window.viewing.show_theme(DARK)
    for row in (0, 1):
        assert index(window, row, "Peak strength").data(HEAT).color().lightnessF() < 0.6
    window.viewing.show_theme(LIGHT)


def test_a_hostile_label_is_shown_letter_by_letter(window, two):
    base, _ = two
    base.edit("levers.donors.label", "<img src='x'><b>donors</b>")
    cells = window.grid.cells
    column = next(n for n, one in enumerate(cells.heads) if "donors</b>" in one)
    tip = cells.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip and "&lt;b&gt;donors" in tip


def test_a_grid_that_is_not_seen_holds_no_scenario_that_is_closed(window, two):
    base, child = two
    window.docks.by_name["grid"].hide()
    window.desk.close(child)
    assert window.gridding.documents == [base]
