"""What has nothing to show yet says what will be there, and every dock can be called."""

from PySide6.QtGui import QGuiApplication
from tests.app.conftest import wait_for_answer


def is_seen(dock) -> bool:
    """Whether what stands in the middle of a dock's place is the dock's own."""
    window, middle = dock.window(), dock.rect().center()
    found = window.childAt(dock.mapTo(window, middle))
    return dock.isVisible() and found is not None and dock.isAncestorOf(found)


def test_every_dock_comes_and_goes_as_it_is_chosen_in_the_menu(qtbot, window):
    for name, dock in window.docks.by_name.items():
        entry = window.docks.entries[name]
        assert entry in window.view_menu.actions()
        qtbot.waitUntil(lambda dock=dock, entry=entry: entry.isChecked() == is_seen(dock))
        if not entry.isChecked():
            entry.trigger()
        qtbot.waitUntil(lambda dock=dock, entry=entry: is_seen(dock) and entry.isChecked())
        entry.trigger()
        qtbot.waitUntil(lambda dock=dock, entry=entry: not (dock.isVisible() or entry.isChecked()))


def test_a_dock_behind_another_comes_before_it_when_it_is_chosen(qtbot, window):
    entries, docks = window.docks.entries, window.docks.by_name
    for name in ("problems", "grid"):
        entries[name].trigger()
    qtbot.waitUntil(lambda: is_seen(docks["grid"]) and not is_seen(docks["problems"]))
    qtbot.waitUntil(lambda: not entries["problems"].isChecked())
    entries["problems"].trigger()
    qtbot.waitUntil(lambda: is_seen(docks["problems"]) and not is_seen(docks["grid"]))
    assert docks["grid"].isVisible()


def test_the_first_layout_comes_back_from_floating_and_closed_docks(qtbot, window):
    docks = window.docks.by_name
    docks["levers"].setFloating(True)
    docks["inspector"].hide()
    window.docks.entries["analyse"].trigger()
    window.actions_by_name["viewing.reset_layout"].trigger()
    qtbot.waitUntil(lambda: is_seen(docks["inspector"]) and is_seen(docks["levers"]))
    assert not docks["levers"].isFloating()
    assert not docks["analyse"].isVisible()


def test_no_dock_is_offered_while_there_is_no_scenario(window):
    window.desk.close(window.desk.active)
    assert not any(entry.isEnabled() for entry in window.docks.entries.values())
    assert not window.actions_by_name["viewing.reset_layout"].isEnabled()
    assert not any(dock.isVisible() for dock in window.docks.by_name.values())


def test_going_to_an_input_opens_the_inspector_that_was_closed(qtbot, window):
    window.docks.by_name["inspector"].hide()
    window.showing.go("strength.target")
    qtbot.waitUntil(lambda: is_seen(window.docks.by_name["inspector"]))


def test_problems_that_are_none_are_a_line_instead_of_an_empty_list(qtbot, window):
    window.viewing.show_problems()
    panel = window.problems
    qtbot.waitUntil(panel.empty.isVisible)
    assert not panel.table.isVisible()
    assert "will stand here" in panel.empty.text()
    window.edit("mandate.ceiling", 100)
    window.showing.show_problems()
    qtbot.waitUntil(lambda: panel.table.isVisible() == bool(panel.shown))


def test_a_comparison_with_nothing_offers_no_choice_and_says_how_to_get_one(qtbot, window, folder):
    window.docks.entries["differences"].trigger()
    panel = window.comparison
    qtbot.waitUntil(panel.empty.isVisible)
    assert not panel.choice.isVisible()
    assert "second scenario" in panel.empty.text()
    window.files.open([folder / "mss-2024-full.yaml"])
    qtbot.waitUntil(panel.tabs.isVisible)
    assert panel.choice.isVisible()
    assert not panel.empty.isVisible()


def test_a_study_that_was_not_run_says_what_it_would_show(qtbot, window):
    window.viewing.show_analysis()
    qtbot.waitUntil(window.analyse.isVisible)
    said = set()
    for study in ("tornado", "sensitivity", "seek", "fails"):
        window.analyse.choice.choose(study)
        assert window.analyse.empty.isVisible()
        said.add(window.analyse.empty.text())
    assert len(said) == 4
    assert all(text.startswith("Press Run") for text in said)


def test_a_table_without_rows_says_what_comes(qtbot, window):
    window.whatif.sweep()
    table = window.whatif.sweeps[-1].table
    assert "once the sweep is run" in table.accessibleDescription()
    bare = table.viewport().grab().toImage()
    table.show_hint("")
    assert table.viewport().grab().toImage() != bare


def test_the_line_that_says_why_says_so_before_anything_has_moved(qtbot, window):
    assert window.page.why.text().startswith("Move a lever")
    window.form.row("donors").setValue(0.5)
    wait_for_answer(qtbot, window)
    assert "Held back most by" in window.page.why.text()
    assert not window.page.why.property("muted")


def test_what_binds_is_told_apart_by_hatches_and_named_beside_the_title(qtbot, window):
    card = window.page.board.cards["Strength against target"]
    spells = card.spells.spells
    assert [spell.name for spell in spells][:2] == ["money", "too few offered"]
    hatches = [spell.hatch for spell in spells]
    assert len(set(hatches)) == len(hatches)
    assert card.spells.isVisible()
    assert "money" in card.spells.toolTip()
    card.show_day(739000.0)
    assert card.reading
    assert not card.spells.isVisible()
    card.show_day(None)
    assert card.spells.isVisible()


def test_a_path_is_parted_between_its_steps_and_copied_as_it_is(window):
    path = "funding.sources.canada.conversion"
    window.showing.go(path)
    field = window.inspector.facts.path_field
    block = field.document().firstBlock()
    parts = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    lines = [block.text()[one.textStart() : one.textStart() + one.textLength()] for one in parts]
    assert len(lines) > 1
    assert all(line.rstrip("\u200b").endswith(".") for line in lines[:-1])
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == path
