"""What the window shows can be taken away: pictures, numbers, words and files."""

import json
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QImage

from msssim.app import asking
from msssim.cli import main as cli
from msssim.outputs.charts import CHARTS
from msssim.outputs.summary import summary


def card_of(window, title="Strength against target"):
    return window.page.board.cards[title]


def clipboard():
    return QGuiApplication.clipboard()


def rows_copied():
    return [line.split("\t") for line in clipboard().text().splitlines()]


def is_painted(image: QImage) -> bool:
    """Say whether a picture has more than a ground and a frame."""
    small = image.scaled(80, 40)
    return len({small.pixel(x, y) for x in range(80) for y in range(40)}) > 8


def test_exported_results_are_the_very_files_of_msssim_run(qtbot, window, folder, monkeypatch):
    out = folder / "results"
    out.mkdir()
    monkeypatch.setattr(asking, "folder_for_results", lambda *_: out)
    with qtbot.waitSignal(window.exports.written):
        window.actions_by_name["exports.export_results"].trigger()
    assert cli(["run", str(window.desk.active.file), "--out", str(folder / "run"), "-q"]) == 0
    mine, theirs = ({f.name: f.read_bytes() for f in d.iterdir()} for d in (out, folder / "run"))
    manifests = [json.loads(files.pop("manifest.json")) for files in (mine, theirs)]
    for said in manifests:
        del said["duration_seconds"]
    assert manifests[0] == manifests[1]
    assert mine == theirs
    assert {f"{chart.name}.svg" for chart in CHARTS} <= set(mine)
    assert any(str(out) in text for text in window.notices.texts())


def test_a_folder_for_results_is_suggested_and_made_where_it_is_not_there(qtbot, window, folder):
    dialog = asking.FolderDialog(window, "Results", folder / "base-results")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert [Path(name) for name in dialog.selectedFiles()] == [folder / "base-results"]
    assert (folder / "base-results").is_dir()


def test_results_of_an_unsaved_scenario_are_those_of_its_text(qtbot, window, folder):
    window.edit("simulation.draws", 20)
    with qtbot.waitSignal(window.exports.written):
        window.exports.write_results(window.desk.active, folder / "results")
    said = json.loads((folder / "results" / "manifest.json").read_text())
    assert said["draws"] == 20
    assert said["scenario"]["simulation"]["draws"] == 20


def test_files_of_others_are_not_overwritten_and_that_is_told(qtbot, window, folder):
    out = folder / "results"
    out.mkdir()
    (out / "kpis.csv").write_text("mine")
    window.exports.write_results(window.desk.active, out)
    qtbot.waitUntil(lambda: any("Not written" in text for text in window.notices.texts()))
    assert [file.name for file in out.iterdir()] == ["kpis.csv"]
    assert (out / "kpis.csv").read_text() == "mine"


def test_a_picture_on_the_clipboard_looks_as_the_chart_does(qtbot, window):
    card = card_of(window)
    window.exports.show_chart_menu(card, window.pos())
    menu = window.exports.menu
    menu.actions()[0].trigger()
    menu.close()
    image = clipboard().image()
    assert (image.width(), image.height()) == (2 * card.width(), 2 * card.height())
    assert is_painted(image)


def test_a_chart_is_saved_as_it_looks_or_as_a_figure_for_print(qtbot, window, folder, monkeypatch):
    for name in ("gap.png", "gap.svg"):
        monkeypatch.setattr(asking, "picture_to_save", lambda *_, name=name: folder / name)
        with qtbot.waitSignal(window.exports.written):
            window.exports.save_chart(card_of(window, "Coverage gap"))
    assert is_painted(QImage(str(folder / "gap.png")))
    figure = (folder / "gap.svg").read_text()
    assert figure.startswith("<?xml")
    assert "<image" not in figure  # lines and areas, sharp at every size


def test_a_picture_that_cannot_be_written_is_told(qtbot, window, folder):
    for name in ("gap.png", "gap.svg"):
        window.exports.write_chart(card_of(window), folder / "nowhere" / name)
        qtbot.waitUntil(
            lambda name=name: any(
                "not written" in text and name in text for text in window.notices.texts()
            )
        )


def test_the_numbers_behind_a_chart_are_those_of_the_answer(window):
    answer = window.desk.answer_of(window.desk.active)
    table = window.exports.show_numbers(card_of(window))
    table.copy_all()
    heads, *rows = rows_copied()
    found = [dict(zip(heads, row, strict=True)) for row in rows]
    strength = [row for row in found if row["Series"] == "Strength"]
    assert [float(row["Median"]) for row in strength] == answer["strength"].median.tolist()
    assert [row["From"] for row in strength[:2]] == ["2024-06-25", "2024-07-02"]
    money = [float(row["Mean"]) for row in found if row["Series"] == "money"]
    assert money == answer["binding.money"].mean.tolist()
    assert {row["Unit"] for row in found} == {"officers", "share"}


def test_a_table_is_sorted_by_number_and_copied_as_it_is_seen(window):
    table = window.exports.show_numbers(card_of(window, "Cash and arrears"))
    view, column = table.view, table.model.heads.index("Median")
    view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    table.copy_all()
    heads, *rows = rows_copied()
    values = [float(row[heads.index("Median")]) for row in rows]
    assert values == sorted(values, reverse=True)
    assert values[0] > 1e6
    assert view.model().index(0, column).data().endswith("M USD")

    for row in (0, 2):
        index = view.model().index(row, column)
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    table.copy_chosen()
    assert clipboard().text() == f"Median\n{values[0]!r}\n{values[2]!r}\n"


def test_scenarios_that_are_compared_stand_in_one_table(qtbot, window, folder):
    base = window.desk.active
    [other] = window.files.open([folder / "mss-2024-full.yaml"])
    window.desk.tick(base, True)
    qtbot.waitUntil(lambda: len(card_of(window).shown) == 2)
    table = window.exports.show_numbers(card_of(window))
    assert not table.view.isColumnHidden(0)
    assert {row[0] for row in table.model.rows} == {base.name, other.name}


def test_a_difference_that_is_seen_stands_in_the_table(qtbot, window, folder):
    base = window.desk.active
    window.files.open([folder / "mss-2024-full.yaml"])
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    card = card_of(window, "Coverage gap")
    qtbot.waitUntil(lambda: any(gap.bands is not None for gap in card.gaps()))
    table = window.exports.show_numbers(card)
    column = table.model.heads.index("Median")
    between = [row[column] for row in table.model.rows if row[0].endswith("less the reference")]
    assert between[: len(card.gaps()[0].middle)] == card.gaps()[0].middle.tolist()


def test_the_summary_is_what_the_answer_says(window):
    window.actions_by_name["exports.copy_summary"].trigger()
    text = clipboard().text()
    assert text == summary(window.desk.answer_of(window.desk.active))
    assert "of 100 runs under these assumptions" in " ".join(text.split())
    assert "not safety" in text


def test_what_is_being_written_is_whole_when_the_program_ends(window, folder):
    window.exports.write_results(window.desk.active, folder / "results")
    window.exports.close()
    files = json.loads((folder / "results" / "manifest.json").read_text())["files"]
    assert set(files) == {file.name for file in Path(folder / "results").iterdir()}
