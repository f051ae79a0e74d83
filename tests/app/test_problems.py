"""A file with errors opens in a list that leads to line and field, and opens once it is mended."""

import pytest

from msssim.app.problems import ProblemsDialog
from msssim.app.theme import LIGHT

WRONG = (
    ("strength: {target: 2500}", "strength: {targte: 2500}", "strength.targte"),
    ("seed: 2024", "seed: -1", "simulation.seed"),
)


@pytest.fixture
def broken(folder):
    """A copy of the base with two mistakes."""
    text = (folder / "mss-2024.yaml").read_text()
    for right, wrong, _ in WRONG:
        assert right in text
        text = text.replace(right, wrong)
    file = folder / "broken.yaml"
    file.write_text(text)
    return file


def dialog_of(window):
    return window.findChildren(ProblemsDialog)[-1]


def test_a_file_with_errors_opens_in_a_list_that_points_to_each_place(window, broken):
    window.files.open([broken])
    problems = dialog_of(window).list
    fields = [problems.table.item(row, 1).text() for row in range(problems.table.rowCount())]
    assert set(fields) == {path for _, _, path in WRONG}
    for row, path in enumerate(fields):
        problems.table.setCurrentCell(row, 0)
        cursor = problems.text.textCursor()
        line = cursor.blockNumber() + 1
        behind = cursor.block().text()[cursor.positionInBlock() :]
        assert behind.startswith(path.rpartition(".")[2] if "targte" in path else "-1")
        assert problems.table.item(row, 0).text() == f"line {line}"
        assert problems.text.extraSelections()
        assert f"{broken}:{line}:" in problems.table.item(row, 2).toolTip()
        assert problems.table.item(row, 2).toolTip().endswith("^</pre>")
    assert window.desk.active.file != broken


@pytest.mark.parametrize("way", ["in place", "by another file"])
def test_it_opens_by_itself_once_an_editor_has_saved_it_mended(way, qtbot, window, broken):
    window.files.open([broken])
    text = broken.read_text()
    for right, wrong, _ in WRONG:
        text = text.replace(wrong, right)
    if way == "in place":
        broken.write_text(text)
    else:
        fresh = broken.with_name("fresh")
        fresh.write_text(text)
        fresh.replace(broken)
    qtbot.waitUntil(lambda: window.desk.active.file == broken)
    assert not window.desk.active.is_modified


def test_a_first_mistake_mended_leaves_the_second_in_the_list(qtbot, window, broken):
    window.files.open([broken])
    dialog = dialog_of(window)
    right, wrong, _ = WRONG[0]
    for _ in range(2):  # written twice, as editors do that save their own way
        broken.write_text(broken.read_text().replace(wrong, right))
    qtbot.waitUntil(lambda: dialog.list.table.rowCount() == 1)
    assert "one problem" in dialog.said.text()
    assert dialog.list.table.item(0, 1).text() == WRONG[1][2]


def test_a_mistake_in_a_parent_says_which_file(window, folder):
    parent = folder / "mss-2024.yaml"
    parent.write_text(parent.read_text().replace("seed: 2024", "seed: -1"))
    child = folder / "child.yaml"
    child.write_text("msssim: 1\nextends: mss-2024.yaml\nstrength:\n  target: many\n")
    window.files.open([child])
    problems = dialog_of(window).list
    where = [problems.table.item(row, 0).text() for row in range(problems.table.rowCount())]
    assert where[0] == "child.yaml, line 4"
    assert where[1].startswith("mss-2024.yaml, line ")


def test_a_file_that_is_not_there_is_told(window, folder):
    window.files.open([folder / "nowhere.yaml"])
    problems = dialog_of(window).list
    assert "cannot be read" in problems.table.item(0, 2).text()
    assert problems.text.toPlainText() == ""


def test_what_is_strange_leads_to_its_field(qtbot, window):
    window.edit("funding.tolerance_for", ["nothing"])
    window.showing.show_problems()
    problems = window.problems
    assert problems.table.item(0, 1).text().startswith("funding.tolerance_for")
    with qtbot.waitSignal(problems.chosen):
        problems.table.cellActivated.emit(0, 0)


def test_a_long_field_leaves_room_to_say_what_is_wrong(qtbot, folder):
    base = (folder / "mss-2024.yaml").read_text()
    key = "a_source_with_a_name_that_nobody_would_care_to_read_to_its_end"
    file = folder / "long.yaml"
    file.write_text(base.replace("  sources:\n", f"  sources:\n    {key}: {{amount: -1}}\n", 1))
    dialog = ProblemsDialog(file, LIGHT)
    qtbot.addWidget(dialog)
    dialog.resize(700, 500)
    dialog.show()
    table = dialog.list.table
    assert any(key in problem.path for problem in dialog.list.shown)
    assert table.columnWidth(1) < table.columnWidth(2)
