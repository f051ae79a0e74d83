"""Tables of cells are read whole."""

from msssim.app.cells import CellTable
from msssim.studies.finding import text


def test_a_long_head_of_a_table_stands_on_several_lines(qtbot):
    table = CellTable()
    qtbot.addWidget(table)
    table.show_rows(("Scenario", "Share of runs with bills unpaid " * 3), [(text("a"), text("b"))])
    table.show()
    lines = table.horizontalHeader().height() / table.fontMetrics().lineSpacing()
    assert lines >= 2
