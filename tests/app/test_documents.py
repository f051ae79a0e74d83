"""Documents: undo to the very bytes, files saved and changed under us, children and parents."""

import csv
import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from tests.app.conftest import wait_for_answer

from msssim.app import asking
from msssim.app.document import Document
from msssim.app.gallery import TemplateCard
from msssim.app.steps import step_text
from msssim.cli import main as cli
from msssim.outputs.answer import answer
from msssim.outputs.headlines import headlines
from msssim.scenario import paths
from msssim.scenario.paths import walk
from msssim.scenario.source import load_source
from msssim.scenario.writing import edited_source


def test_every_step_says_what_it_does(qapp, folder):
    document = Document(load_source(folder / "mss-2024.yaml"))
    for path, value in (
        ("contingents.kenya.waves[1].strength", 350),
        ("levers.donors.value", 0.75),
        ("strength.target", 1000),
    ):
        document.edit(path, value)
        document.rest()
    names = [document.stack.text(step) for step in range(3)]
    assert "Kenya" in names[0] and "200 → 350" in names[0]
    assert names[1] == "Share of pledges paid: 100 % → 75 %"
    assert "2,500 → 1,000" in names[2]


def test_an_edit_that_makes_no_scenario_is_refused_and_changes_nothing(window):
    document = window.desk.active
    text = document.source.text
    window.edit("strength.target", -5)
    assert document.source.text == text
    assert document.stack.count() == 0
    assert "at least 0" in window.inspector.wrong.text()


def test_undoing_to_what_was_saved_takes_the_star_away(qtbot, window):
    document = window.desk.active
    window.edit("strength.target", 2000)
    assert window.isWindowModified()
    assert window.scenarios.topLevelItem(0).text(0).endswith("*")
    window.showing.undo()
    assert not window.isWindowModified()
    window.showing.redo()
    assert window.files.save()
    assert not window.isWindowModified()
    window.showing.undo()
    assert window.isWindowModified()
    assert document.source.scenario.strength.target == 2500


def test_what_the_window_shows_is_what_the_saved_file_comes_to(qtbot, window):
    window.form.row("donors").setValue(0.6)
    window.rest()
    window.edit("contingents.kenya.waves[2].strength", 450)
    assert window.files.save()
    wait_for_answer(qtbot, window)
    file = window.desk.active.file
    again = answer(load_source(file).scenario)
    for card, headline in zip(window.page.headlines.cards, headlines(again), strict=True):
        assert card.number.text() == headline.number
    assert cli(["run", str(file), "--out", str(file.parent / "run"), "-q"]) == 0
    for title, series, name in (
        ("Strength against target", "Strength", "strength"),
        ("Cash and arrears", "Arrears (unpaid)", "arrears"),
        ("Coverage gap", "Officers missing", "coverage_gap"),
    ):
        assert copied(window, title, series) == written(file.parent / "run", name)


def copied(window, title: str, series: str) -> list[list[float]]:
    """Return the numbers that a spreadsheet gets of a series in the table behind a chart."""
    window.exports.show_numbers(window.page.board.cards[title]).copy_all()
    heads, *rows = csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t")
    first, at = heads.index("Central run"), heads.index("Series")
    return [[float(cell) for cell in row[first:]] for row in rows if row[at] == series]


def written(run: Path, name: str) -> list[list[float]]:
    """Return the numbers of a series in the files of a run."""
    with (run / "series.csv").open(encoding="utf-8", newline="") as stream:
        heads, *rows = csv.reader(stream)
    first = heads.index("central")
    return [[float(cell) for cell in row[first:]] for row in rows if row[:2] == [name, ""]]


def test_a_child_shows_its_parent_as_saved_and_follows_when_that_is_saved(qtbot, window):
    parent = window.desk.active
    window.whatif.make_child("What if fewer come")
    child = window.desk.active
    assert child.parent_file == parent.file
    assert window.desk.parent_of(child) is parent
    window.desk.activate(parent)
    window.edit("strength.target", 1800)
    window.desk.activate(child)
    assert child.source.scenario.strength.target == 2500
    assert any("unsaved changes are not in here" in text for text in window.notices.texts())
    window.desk.save(parent, parent.file)
    assert child.source.scenario.strength.target == 1800
    assert not child.is_modified
    assert not any("unsaved changes" in text for text in window.notices.texts())


def test_the_gallery_offers_a_mission_of_ones_own_beside_the_base(window):
    window.viewing.show_gallery()
    cards = window.gallery.findChildren(TemplateCard)
    cards[1].use.click()
    assert window.desk.active.name == "your-own"
    assert window.desk.active.source.scenario.strength.target == 300


def test_the_gallery_is_left_for_the_charts_in_every_way(qtbot, window):
    row = window.scenarios.visualItemRect(window.scenarios.topLevelItem(0)).center()
    for leave in (
        window.gallery.back.click,
        lambda: window.form.row("donors").setValue(0.5),
        lambda: window.files.open([window.desk.active.file]),
        lambda: qtbot.mouseClick(window.scenarios.viewport(), Qt.MouseButton.LeftButton, pos=row),
    ):
        window.actions_by_name["viewing.show_gallery"].trigger()
        assert window.stack.currentWidget() is window.gallery
        leave()
        assert window.stack.currentWidget() is window.page


def test_a_childs_child_is_told_of_unsaved_changes_two_files_up(window):
    base = window.desk.active
    window.whatif.make_child("What if")
    window.whatif.make_child("And then")
    grandchild = window.desk.active
    window.desk.activate(base)
    window.edit("strength.target", 1800)
    window.desk.activate(grandchild)
    assert any("and-then shows mss-2024 as saved" in text for text in window.notices.texts())
    window.desk.save(base, base.file)
    assert grandchild.source.scenario.strength.target == 1800
    assert not window.notices.texts()


def test_two_open_scenarios_are_never_saved_into_one_file(monkeypatch, window):
    base = window.desk.active
    window.whatif.make_child("What if")
    before, told = base.file.read_bytes(), []
    monkeypatch.setattr(asking, "file_to_save", lambda *_: base.file)
    monkeypatch.setattr(asking, "tell", lambda *said: told.append(said[-1]))
    assert not window.files.save_as()
    assert "mss-2024.yaml is open here" in told[0]
    assert base.file.read_bytes() == before


def test_a_file_broken_on_disk_is_told_and_can_be_written_over(qtbot, window):
    document = window.desk.active
    window.edit("strength.target", 1800)
    document.file.write_text("name: [", encoding="utf-8")
    qtbot.waitUntil(lambda: any("It has errors" in text for text in window.notices.texts()))
    buttons = window.notices.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Save mine over it").click()
    assert load_source(document.file).scenario.strength.target == 1800
    assert not window.notices.texts()


def test_a_childs_steps_undo_over_the_parent_as_it_is_now(window):
    parent = window.desk.active
    window.whatif.make_child("What if")
    child = window.desk.active
    window.edit("strength.target", 900)
    window.rest()
    window.desk.activate(parent)
    window.edit("operations.availability", 0.5)
    window.desk.save(parent, parent.file)
    window.desk.activate(child)
    window.showing.undo()
    assert child.source.scenario.strength.target == 2500
    assert child.source.scenario.operations.availability == 0.5


def test_a_file_changed_on_disk_is_offered_and_taken_as_a_step(qtbot, window):
    document = window.desk.active
    mine = document.source.text
    theirs = mine.replace("target: 2500", "target: 1500")
    assert theirs != mine
    document.file.write_text(theirs, encoding="utf-8")
    qtbot.waitUntil(lambda: any("changed on disk" in text for text in window.notices.texts()))
    window.files._take_theirs(document, load_source(document.file))
    assert document.source.scenario.strength.target == 1500
    assert not document.is_modified
    window.showing.undo()
    assert document.source.text == mine
    assert document.is_modified


def test_saving_over_a_file_that_someone_changed_asks_first(qtbot, window):
    document = window.desk.active
    window.edit("strength.target", 2000)
    theirs = document.saved.text + "# theirs\n"
    document.file.write_text(theirs, encoding="utf-8")
    assert not window.files.save()
    assert document.file.read_text(encoding="utf-8") == theirs
    window.files._keep_mine(document, load_source(document.file))
    assert window.files.save()
    assert load_source(document.file).scenario.strength.target == 2000


@pytest.mark.parametrize("wanted", [0, 1, 2])
def test_closing_asks_about_unsaved_changes(monkeypatch, window, wanted):
    document = window.desk.active
    file = document.file
    window.edit("strength.target", 2000)
    monkeypatch.setattr(asking, "choice", lambda *args: wanted)
    window.files.close_document()
    assert (document in window.desk.documents) == (wanted == 2)
    assert load_source(file).scenario.strength.target == (2000 if wanted == 0 else 2500)


def test_a_template_that_nobody_touched_closes_without_a_question(monkeypatch, window):
    window.whatif.start_from(load_source(window.desk.active.file))
    monkeypatch.setattr(asking, "choice", lambda *args: pytest.fail("asked"))
    window.files.close_document()
    assert len(window.desk.documents) == 1


def test_a_copy_that_is_renamed_is_called_so_everywhere_until_that_is_undone(monkeypatch, window):
    window.whatif.duplicate()
    monkeypatch.setattr(asking, "name_for", lambda *_: "Half <b>of</b> it: 50 %")
    window.whatif.rename()
    assert window.desk.active.name == "half-b-of-b-it-50"
    assert window.windowTitle() == "half-b-of-b-it-50[*] — msssim"
    window.showing.undo()
    assert window.desk.active.name == "mss-2024 copy"


def test_a_file_that_is_renamed_within_says_that_it_keeps_its_own_name(monkeypatch, window):
    monkeypatch.setattr(asking, "name_for", lambda *_: "Half of it")
    window.whatif.rename()
    assert window.desk.active.source.scenario.name == "Half of it"
    assert "still called mss-2024.yaml" in window.statusBar().currentMessage()


def test_a_template_says_the_strength_that_a_decision_plans_later(window):
    window.viewing.show_gallery()
    said = [label.text() for label in window.gallery.findChildren(QLabel)]
    assert "2 Sep 2025 to 30 Mar 2027 · 2,500, later 5,500 officers planned" in said


def test_the_history_says_where_a_lever_stood_that_was_never_moved(folder):
    before = load_source(folder / "mss-2024.yaml")
    after = edited_source(before, {"levers.renewal.value": 0.25})
    assert step_text(before, after) == "Council renews: 75 % to 90 % → 25 %"


def test_a_step_of_several_inputs_names_the_first_and_counts_the_rest(folder):
    before = load_source(folder / "mss-2024.yaml")
    after = edited_source(before, {"simulation.draws": 50, "strength.target": 9})
    assert step_text(before, after).endswith("(+1)")


def test_every_input_has_a_place_in_the_tree_and_can_be_gone_to(window):
    window.inputs.show_source(window.desk.active.source)
    for entry in walk(window.desk.active.source.scenario):
        if entry.path.startswith(("evidence", "observations", "msssim")):
            continue
        window.showing.go(entry.path)
        assert window.inspector.path == entry.path
        assert window.inspector.title.text()
        assert paths.parse(window.inspector.facts.path_field.toPlainText())


def test_a_value_given_back_to_the_parent_follows_it_again(window):
    parent = window.desk.active
    window.whatif.make_child("What if")
    child = window.desk.active
    window.showing.go("strength.target")
    window.edit("strength.target", 900)
    assert window.inspector.facts.rows["origin"].text() == "this file"
    text = child.saved.text
    window.inspector.resets.to_parent.click()
    assert child.source.text == text
    assert window.inspector.facts.rows["origin"].text() == parent.file.name


def test_a_value_of_a_list_is_given_back_without_the_others(window):
    window.whatif.make_child("What if")
    child = window.desk.active
    waves = [wave.strength for wave in child.source.scenario.contingents["kenya"].waves]
    window.edit("contingents.kenya.waves[0].strength", 10)
    window.edit("contingents.kenya.waves[1].strength", 20)
    window.give_back("contingents.kenya.waves[0].strength")
    now = [wave.strength for wave in child.source.scenario.contingents["kenya"].waves]
    assert now == [waves[0], 20, *waves[2:]]


def answering(monkeypatch, *answers: int) -> list[str]:
    """Answer the questions to come one after another; return what is asked as it is."""
    asked: list[str] = []

    def choice(parent, title: str, text: str, options: list[str], detail: str = "") -> int:
        asked.append(text)
        return answers[len(asked) - 1]

    monkeypatch.setattr(asking, "choice", choice)
    return asked


def is_told(window, words):
    return any(words in text for text in window.notices.texts())


def test_a_change_between_reading_and_watching_a_file_is_told(qtbot, window, folder):
    file = folder / "mss-2024-full.yaml"
    source = load_source(file)
    file.write_text(f"{source.text}# theirs\n", encoding="utf-8")
    window.desk.open(source)
    qtbot.waitUntil(lambda: is_told(window, "changed on disk"))


def test_a_change_on_disk_is_told_with_its_time_and_the_hash_decides(qtbot, window):
    document = window.desk.active
    text = document.file.read_text(encoding="utf-8")
    opened, noon = document.opened_at.timestamp(), datetime(2023, 11, 14, 12).timestamp()
    document.file.write_text(text + "# theirs\n", encoding="utf-8")
    os.utime(document.file, (opened + 10, opened + 10))
    qtbot.waitUntil(lambda: is_told(window, "a moment after you opened it"))
    os.utime(document.file, (opened + 7_510, opened + 7_510))
    qtbot.waitUntil(lambda: is_told(window, "2 h 5 min after"))
    os.utime(document.file, (noon, noon))
    qtbot.waitUntil(lambda: is_told(window, "what stands there is of 14 Nov 2023"))
    document.file.write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: not is_told(window, "changed on disk"))


def test_a_file_deleted_under_us_is_told_starred_and_saved_again(qtbot, window):
    document = window.desk.active
    text = document.file.read_text(encoding="utf-8")
    document.file.unlink()
    qtbot.waitUntil(lambda: is_told(window, "is no longer on disk"))
    assert document.is_modified
    assert window.isWindowModified()
    assert window.files.save()
    assert document.file.read_text(encoding="utf-8") == text
    assert not document.is_modified
    assert not window.notices.texts()


def test_a_file_that_comes_back_is_no_longer_missed(qtbot, window):
    document = window.desk.active
    aside = document.file.with_name("aside")
    document.file.rename(aside)
    qtbot.waitUntil(lambda: document.is_gone)
    aside.rename(document.file)
    qtbot.waitUntil(lambda: not document.is_gone)
    assert not document.is_modified
    assert not window.notices.texts()


def test_a_parent_deleted_under_its_child_is_told_and_the_child_can_be_packed(
    qtbot, monkeypatch, window
):
    parent = window.desk.active
    window.whatif.make_child("What if")
    child = window.desk.active
    window.desk.close(parent)
    parent.file.unlink()
    qtbot.waitUntil(lambda: is_told(window, "which what-if extends, is no longer on disk"))
    window.edit("strength.target", 900)
    asked = answering(monkeypatch, 0)
    assert window.files.save()
    assert "is no longer there" in asked[0]
    assert load_source(child.file).scenario == child.source.scenario
    assert load_source(child.file).scenario.strength.target == 900


def test_a_child_that_no_longer_fits_its_parent_is_not_saved_as_what_does_not_open(
    qtbot, monkeypatch, window
):
    parent = window.desk.active
    window.whatif.make_child("What if")
    child = window.desk.active
    window.edit("strength.target", 900)
    before = child.file.read_bytes()
    text = parent.file.read_text(encoding="utf-8")
    asked = answering(monkeypatch, 1, 0)
    parent.file.write_text(text.replace("expires:", "ends:"), encoding="utf-8")
    assert not window.files.save()
    assert "does not fit any more" in asked[0]
    assert 'unknown key "ends"' in asked[0]
    assert child.file.read_bytes() == before
    assert window.files.save()
    assert load_source(child.file).scenario == child.source.scenario
    assert child.parent_file is None
    window.showing.undo()
    assert child.source.text != child.saved.text


def test_a_scenario_that_the_desktop_knows_is_called_without_its_ending(qapp, folder):
    file = (folder / "mss-2024.yaml").rename(folder / "plan.msssim.yaml")
    assert Document(load_source(file)).name == "plan"


def test_what_is_told_of_a_child_that_does_not_fit_goes_when_it_is_closed(qtbot, window):
    parent = window.desk.active
    window.whatif.make_child("What if")
    child = window.desk.active
    window.desk.close(parent)
    text = parent.file.read_text(encoding="utf-8")
    parent.file.write_text(text.replace("expires:", "ends:"), encoding="utf-8")
    qtbot.waitUntil(lambda: is_told(window, "does not fit what it extends any more"))
    window.desk.close(child)
    assert not window.notices.texts()
