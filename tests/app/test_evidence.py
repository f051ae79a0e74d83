"""What numbers stand on: shown, written, listed weak and missing first, replaced everywhere."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox
from tests.app.conftest import wait_for_answer

from msssim.app.evidence_dialog import EvidenceDialog
from msssim.app.inputs import GRADE
from msssim.app.sources import ReplaceSource
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.scenario.citing import recited, standings, titles
from msssim.scenario.source import load_source
from msssim.studies.finding import Cell

CITED = "funding.sources.canada.conversion"
BARE = "zones.delmas.priority"
CEPR = "First Kenyan Forces Arrive in Haiti, CEPR"


def card(window, path):
    window.showing.go(path)
    return window.inspector.evidence


def written(window, path):
    return window.desk.active.source.scenario.evidence.get(path)


def dialog_of(window, kind):
    return window.findChildren(kind)[-1]


def ok(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_a_number_without_a_source_is_marked_in_words_and_gets_one_in_one_step(qtbot, window):
    text = window.desk.active.source.text
    shown = card(window, BARE)
    assert shown.state.text() == "No source is given for this value."
    assert shown.head.text().endswith("?")
    qtbot.mouseClick(shown.write, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, EvidenceDialog)
    dialog.source.setText("Plan of the mission, UN")
    dialog.date.setText("2024-06-20")
    dialog.grade.setCurrentIndex(dialog.grade.findData("A"))
    dialog.note.setPlainText("Annex B")
    dialog.accept()
    found = written(window, BARE)
    assert (found.source, str(found.date), found.grade) == (
        "Plan of the mission, UN",
        "2024-06-20",
        "A",
    )
    assert shown.facts["grade"].text() == "A – primary document"
    assert not shown.head.text().endswith("?")
    assert window.desk.active.stack.count() == 1
    window.showing.undo()
    assert window.desk.active.source.text == text


def test_a_date_can_have_a_source_and_is_not_marked_without_one(window):
    shown = card(window, "contingents.kenya.waves[1].date")
    assert not shown.isHidden()
    assert not shown.head.text().endswith("?")
    assert card(window, "simulation.draws").isHidden()


def test_evidence_is_changed_and_removed(qtbot, window):
    text = window.desk.active.source.text
    shown = card(window, CITED)
    qtbot.mouseClick(shown.write, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, EvidenceDialog)
    assert dialog.source.text() == written(window, CITED).source
    dialog.grade.setCurrentIndex(dialog.grade.findData("E"))
    dialog.accept()
    assert written(window, CITED).grade == "E"
    qtbot.mouseClick(shown.remove, Qt.MouseButton.LeftButton)
    assert written(window, CITED) is None
    assert window.desk.active.stack.count() == 2
    window.showing.undo()
    window.showing.undo()
    assert window.desk.active.source.text == text


def test_what_is_no_date_is_refused_in_the_dialog(qtbot, window):
    shown = card(window, CITED)
    qtbot.mouseClick(shown.write, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, EvidenceDialog)
    dialog.date.setText("last spring")
    assert not ok(dialog).isEnabled()
    assert "2024-06-25" in dialog.wrong.text()
    dialog.date.setText("2024-05-01")
    assert ok(dialog).isEnabled()
    dialog.reject()


def test_evidence_of_an_overridden_value_is_said_to_be_the_parents(window, folder):
    child = folder / "child.yaml"
    child.write_text(
        "msssim: 1\nextends: mss-2024.yaml\nfunding:\n  sources:\n    canada: {conversion: 0.4}\n",
        encoding="utf-8",
    )
    window.files.open([child])
    shown = card(window, CITED)
    assert "and so no source of it: mss-2024.yaml" in shown.state.text()
    assert shown.write.text() == "Add evidence…"
    assert shown.head.text().endswith("?")


def child_of(window, folder, conversion="0.4"):
    child = folder / "child.yaml"
    child.write_text(
        "msssim: 1\nextends: mss-2024.yaml\nfunding:\n  sources:\n"
        f"    canada: {{conversion: {conversion}}}\n",
        encoding="utf-8",
    )
    window.files.open([child])
    return child


def test_who_published_a_source_stands_on_the_card(qtbot, window):
    shown = card(window, BARE)
    qtbot.mouseClick(shown.write, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, EvidenceDialog)
    dialog.source.setText("Plan of the mission")
    dialog.publisher.setText("UN")
    dialog.accept()
    assert written(window, BARE).title == "Plan of the mission, UN"
    assert shown.facts["publisher"].text() == "UN"
    assert not shown.head.text().endswith("?")


def test_a_changed_value_is_marked_until_somebody_notes_who_and_why(qtbot, window):
    shown = card(window, CITED)
    assert shown.since.isHidden()
    assert shown.change.isHidden()
    window.edit(CITED, 0.4)
    assert shown.since.text() == "Changed since its source was noted for 85 (50 to 100) %."
    change = shown.change
    assert not change.isHidden()
    assert not change.note.isEnabled()
    change.who.setText("Ana")
    change.why.setText("Ottawa has cut it by half")
    window.rest()
    qtbot.mouseClick(change.note, Qt.MouseButton.LeftButton)
    found = written(window, CITED)
    assert (found.changed_by, found.reason) == ("Ana", "Ottawa has cut it by half")
    assert found.source
    assert shown.facts["reason"].text() == "Ottawa has cut it by half"
    assert change.isHidden()
    assert window.settings.person == "Ana"
    assert window.desk.active.stack.count() == 2
    window.showing.undo()
    assert not written(window, CITED).changed_by
    assert not change.isHidden()


def test_a_name_is_remembered_and_never_guessed(qtbot, window, folder, shared_runner):
    change = window.inspector.evidence.change
    assert change.who.text() == ""
    window.settings.person = "Ana"
    other = Window(shared_runner, window.settings, LIGHT)
    qtbot.addWidget(other)
    assert other.inspector.evidence.change.who.text() == "Ana"


def test_a_change_noted_in_a_child_takes_the_parents_source_for_none_of_its_own(
    qtbot, window, folder
):
    child = child_of(window, folder)
    shown = card(window, CITED)
    assert "85 (50 to 100) %" in shown.since.text()
    shown.change.who.setText("Ana")
    shown.change.why.setText("a what-if")
    qtbot.mouseClick(shown.change.note, Qt.MouseButton.LeftButton)
    assert written(window, CITED).title == ""
    assert shown.state.text() == "No source is given for this value."
    assert shown.head.text().endswith("?")
    assert "85 (50 to 100) %, which mss-2024.yaml has from" in shown.since.text()
    assert shown.change.isHidden()
    window.files.save_to(window.desk.active, child)
    again = load_source(child)
    assert again.scenario.evidence[CITED].changed_by == "Ana"
    assert next(one for one in standings(again) if one.path == CITED).is_missing


class Browser(QObject):
    """Takes links instead of a browser."""

    def __init__(self):
        super().__init__()
        self.seen = []

    @Slot(QUrl)
    def open(self, url):
        self.seen.append(url.toString())


def test_a_link_is_opened_by_a_click_alone(qtbot, window):
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # as it runs
    told = {"source": "Plan", "url": "https://example.org/plan?a=<b>"}
    window.edit(f'evidence["{CITED}"]', told)
    shown = card(window, CITED)
    assert not browser.seen
    assert shown.facts["url"].toPlainText() == told["url"]
    qtbot.mouseClick(shown.open_link, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("https")
    assert len(browser.seen) == 1


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "see the archive"])
def test_what_is_no_link_to_a_page_is_not_opened(window, url):
    window.edit(f'evidence["{CITED}"]', {"source": "Plan", "url": url})
    assert card(window, CITED).open_link.isHidden()


def test_the_tree_writes_the_grade_of_every_number_or_that_it_has_none(window):
    window.showing.show_inputs()
    items = window.inputs._items
    assert items[CITED].text(GRADE) == "D"
    assert items[BARE].text(GRADE) == "?"
    assert items["horizon.step"].text(GRADE) == ""
    window.edit(f'evidence["{BARE}"]', {"source": "Plan", "grade": "B"})
    assert items[BARE].text(GRADE) == "B"


def test_the_list_has_what_is_missing_first_and_leads_to_the_input(qtbot, window):
    window.sourcing.go()
    panel = window.sources
    qtbot.waitUntil(lambda: bool(panel.standings))
    grades = [one.grade for one in panel.standings]
    assert grades == sorted(grades, key=["", "E", "D", "C", "B", "A"].index)
    assert panel.standings[0].is_missing
    missing = sum(one.is_missing for one in panel.standings)
    assert panel.summary.text().startswith(f"{missing} of {len(grades)} numbers have no source")
    panel.table.choose(0)
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    assert window.inspector.path == panel.standings[0].path


def test_the_list_is_sorted_by_how_decisive_inputs_are_once_that_is_known(window):
    source = window.desk.active.source
    panel = window.sources
    panel.show_standings(standings(source), {CITED: Cell("41 %", 0.41)}, source.scenario)
    panel.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    first = panel.table.order.mapToSource(panel.table.order.index(0, 0)).row()
    assert panel.standings[first].path == CITED


def test_a_source_is_replaced_everywhere_in_one_step(qtbot, window):
    document = window.desk.active
    text = document.source.text
    count = sum(one.source == CEPR for one in document.source.scenario.evidence.values())
    assert count > 1
    window.sourcing.replace()
    dialog = dialog_of(window, ReplaceSource)
    dialog.old.setEditText(CEPR)
    dialog.new.setText("First Forces Arrive, CEPR")
    assert dialog.told.text() == f"{count} values cite this."
    dialog.date.setText("2024-07-01")
    dialog.accept()
    evidence = document.source.scenario.evidence.values()
    assert not any(one.source == CEPR for one in evidence)
    changed = [one for one in evidence if one.source == "First Forces Arrive, CEPR"]
    assert len(changed) == count
    assert all(str(one.date) == "2024-07-01" for one in changed)
    assert document.stack.undoText() == f"Source of {count} values replaced"
    assert document.stack.count() == 1
    window.showing.undo()
    assert document.source.text == text
    wait_for_answer(qtbot, window)


def test_a_publisher_is_replaced_wherever_it_stands(window):
    window.edit(f'evidence["{BARE}"]', {"source": "Plan", "publisher": "CEPR"})
    edits = recited(window.desk.active.source, "CEPR", "Center for Economic and Policy Research")
    assert edits[f'evidence["{BARE}"]']["source"] == "Plan"
    assert edits[f'evidence["{BARE}"]']["publisher"] == "Center for Economic and Policy Research"
    assert titles(window.desk.active.source)["CEPR"] == 1


def test_a_publisher_is_replaced_wherever_a_source_names_it(window):
    window.sourcing.replace()
    dialog = dialog_of(window, ReplaceSource)
    dialog.old.setEditText("CEPR")
    dialog.new.setText("Center for Economic and Policy Research")
    edits = dialog.edits()
    assert len(edits) > 1
    assert all("Policy Research" in told["source"] for told in edits.values())
    dialog.old.setEditText("nobody cites this")
    assert not ok(dialog).isEnabled()
    dialog.reject()


def test_a_parents_source_does_not_vouch_for_another_value(folder):
    child = folder / "child.yaml"
    child.write_text(
        "msssim: 1\nextends: mss-2024.yaml\nfunding:\n  sources:\n    canada: {conversion: 0.4}\n",
        encoding="utf-8",
    )
    found = {one.path: one for one in standings(load_source(child))}
    assert found[CITED].is_for_parent
    assert found[CITED].is_missing
    assert found[CITED].grade == ""


def test_the_list_follows_whichever_scenario_is_taken_in_hand(qtbot, window, folder):
    base = window.desk.active
    window.files.open([folder / "mss-2024-full.yaml"])
    child = window.desk.active
    wait_for_answer(qtbot, window)
    window.sourcing.go()
    qtbot.waitUntil(lambda: window.sources.standings == tuple(standings(child.source)))
    window.desk.activate(base)
    assert window.sources.standings == tuple(standings(base.source))
