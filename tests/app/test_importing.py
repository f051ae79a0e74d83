"""A table is taken in as one step, after a look at what it changes and what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from xlsxwriter import Workbook

OK = QDialogButtonBox.StandardButton.Ok
HOSTILE = '<img src="x">&nbsp;=HYPERLINK("x")</b>'


@pytest.fixture
def offered(qtbot, window, folder):
    """Offer a table, and wait for what it would change."""
    dialogs = []

    def offer(text, kind="deposits", name="t.csv"):
        (folder / name).write_text(text, encoding="utf-8")
        dialog = window.sharing.take_in(folder / name)
        dialogs.append(dialog)
        choose(dialog.kind, dialog.kind.findData(kind))
        return dialog

    yield offer
    for dialog in dialogs:
        dialog.errand.cancel()


def choose(box, at):
    """Choose as a hand does."""
    box.setCurrentIndex(at)
    box.activated.emit(at)


def read(qtbot, dialog):
    """Wait until the table is read as is chosen now."""
    qtbot.waitUntil(lambda: not dialog.errand.is_busy and bool(dialog.state.text()))
    return dialog


def listed(widget):
    return [widget.item(row).text() for row in range(widget.count())]


def test_rows_are_one_step_that_is_taken_back_to_the_very_bytes(qtbot, window, offered):
    document = window.desk.active
    before = document.source.text
    table = "Donor;Date;Amount\nCanada;1.5.2025;1.500.000,50\nCanada;1.6.2025;2.000,5\n"
    dialog = read(qtbot, offered(table))
    assert any("1 May 2025" in line for line in listed(dialog.changes))
    assert "2 rows" in dialog.state.text()
    dialog.buttons.button(OK).click()
    deposits = document.source.scenario.funding.sources["canada"].deposits
    assert [one.amount for one in deposits[-2:]] == [1_500_000.5, 2_000.5]
    assert document.stack.count() == 1
    assert "t.csv" in document.stack.undoText()
    document.undo()
    assert document.source.text == before


def test_every_wrong_row_is_told_and_nothing_is_offered(qtbot, window, offered):
    before = window.desk.active.source.text
    table = f"source,date,amount\ncanada,2025-05-01,x\n{HOSTILE},2025-05-01,5\ncanada,?,5\n"
    dialog = read(qtbot, offered(table))
    assert [line.split(":")[0] for line in listed(dialog.wrong)] == ["row 2", "row 3", "row 4"]
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.reject()
    assert window.desk.active.source.text == before


def test_a_column_is_chosen_by_hand(qtbot, window, offered):
    table = f"source,date,{HOSTILE.replace('=', '')}\ncanada,2025-05-01,7\n"
    dialog = read(qtbot, offered(table.replace('"', "'")))
    assert "amount" in dialog.state.text()
    assert not dialog.buttons.button(OK).isEnabled()
    choose(dialog.columns.choice("amount"), 3)
    read(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.buttons.button(OK).isEnabled())
    assert dialog.found.taken.rows == 1


def test_rows_can_take_the_place_of_what_is_there(qtbot, window, offered):
    dialog = read(qtbot, offered("source,date,amount\ncanada,2025-05-01,7\n"))
    dialog.replace.setChecked(True)
    read(qtbot, dialog)
    dialog.buttons.button(OK).click()
    deposits = window.desk.active.source.scenario.funding.sources["canada"].deposits
    assert [one.amount for one in deposits] == [7]


def test_a_sheet_of_a_workbook_is_chosen(qtbot, window, folder):
    book = Workbook(str(folder / "t.xlsx"))
    book.add_worksheet("Notes").write_row(0, 0, ("nothing", "here"))
    sheet = book.add_worksheet("Strength")
    for row, cells in enumerate([("series", "date", "value"), ("strength", "2024-08-31", 400)]):
        sheet.write_row(row, 0, cells)
    book.close()
    dialog = window.sharing.take_in(folder / "t.xlsx")
    choose(dialog.kind, dialog.kind.findData("observations"))
    read(qtbot, dialog)
    choose(dialog.sheet, dialog.sheet.findText("Strength"))
    qtbot.waitUntil(lambda: dialog.buttons.button(OK).isEnabled())
    dialog.buttons.button(OK).click()
    assert "strength" in window.desk.active.source.scenario.observations


def test_what_is_no_table_is_refused(qtbot, window, offered):
    dialog = read(qtbot, offered("\0\1\2"))
    assert "neither a CSV nor an XLSX" in dialog.state.text()
    assert dialog.state.textFormat() == Qt.TextFormat.PlainText
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.reject()
