"""Whatever was edited is taken back to the byte, and made again to the same end."""

import gc
import random
import weakref

import pytest
from PySide6.QtGui import QUndoGroup
from tests.app.edits import random_edit

from msssim.app.document import NEAR, Document
from msssim.app.history import History
from msssim.app.steps import Edit
from msssim.scenario.source import Source, load_source, source_of_text


@pytest.mark.parametrize("edits", [500, pytest.param(2_000, marks=pytest.mark.soak)])
def test_edits_of_any_kind_undo_to_the_same_bytes_and_redo_to_the_same_end(edits, folder, qapp):
    file = folder / "mss-2024-full.yaml"
    document = Document(load_source(file))
    dice = random.Random(7)
    made = 0
    while made < edits:
        before = document.source.text
        document.edit(*random_edit(document.source.scenario, dice))
        if dice.random() < 0.7:
            document.rest()
        made += document.source.text != before
    end = document.source
    assert source_of_text(end.text, file).scenario == end.scenario
    steps = document.stack.count()
    assert steps > edits / 2
    for _ in range(steps):
        document.undo()
    assert document.source.text.encode() == file.read_bytes()
    assert document.source.scenario == load_source(file).scenario
    assert not document.is_modified
    for _ in range(steps):
        document.redo()
    assert document.source.text == end.text
    assert document.source.scenario == end.scenario


def test_going_back_part_of_the_way_and_editing_anew_forgets_the_rest(folder, qapp):
    file = folder / "mss-2024.yaml"
    document = Document(load_source(file))
    for target in (2_000, 2_100, 2_200):
        document.edit("strength.target", target)
        document.rest()
    document.undo()
    document.undo()
    document.edit("strength.target", 900)
    assert document.stack.count() == 2
    assert not document.stack.canRedo()
    document.undo()
    assert document.source.scenario.strength.target == 2_000


def test_a_long_drag_keeps_only_where_it_began_and_where_it_ended(folder, qapp):
    document = Document(load_source(folder / "mss-2024.yaml"))
    gc.collect()
    before = sum(isinstance(kept, Source) for kept in gc.get_objects())
    for target in range(1_000, 1_100):
        document.edit("strength.target", target)
    gc.collect()
    assert document.stack.count() == 1
    assert sum(isinstance(kept, Source) for kept in gc.get_objects()) == before + 1


def after_edit(document: Document, target: int) -> weakref.ref:
    document.rest()
    document.edit("strength.target", target)
    return weakref.ref(document.source.scenario)


def test_a_step_that_was_taken_back_and_passed_over_is_let_go(qapp, folder):
    document = Document(load_source(folder / "mss-2024.yaml"))
    passed_over = [after_edit(document, target) for target in (1_000, 1_001)]
    document.undo()
    document.undo()
    kept = after_edit(document, 1_002)
    gc.collect()
    assert [one() for one in passed_over] == [None, None]
    assert kept() is document.source.scenario


def test_a_closed_scenario_lets_its_history_go(qapp, folder):
    document = Document(load_source(folder / "mss-2024.yaml"))
    first = after_edit(document, 1_000)
    after_edit(document, 1_001)
    document.close()
    gc.collect()
    assert first() is None
    assert not document.stack.canUndo()


def test_a_long_history_keeps_few_scenarios_and_still_undoes_to_the_byte(qapp, folder):
    file = folder / "mss-2024-full.yaml"
    document = Document(load_source(file))
    kept = [after_edit(document, target) for target in range(1_000, 1_100)]
    end = document.source
    gc.collect()
    assert sum(one() is not None for one in kept) <= NEAR + 1
    document.stack.setIndex(0)
    assert document.source.text.encode() == file.read_bytes()
    assert document.source == document.saved
    document.stack.setIndex(len(kept))
    assert document.source == end


def test_a_walk_over_many_steps_shows_only_where_it_ends(qapp, folder):
    document = Document(load_source(folder / "mss-2024.yaml"))
    for target in range(1_000, 1_100):
        after_edit(document, target)
    shown, touched = [], []
    document.changed.connect(lambda source: shown.append(source.scenario.strength.target))
    document.touched.connect(lambda: touched.append(document.source.scenario.strength.target))
    document.stack.setIndex(10)
    assert (shown, touched) == ([1_009], [1_099])
    document.stack.setIndex(95)
    document.stack.setIndex(99)
    assert shown == [1_009, 1_094, 1_098]
    document.undo()
    assert (shown[-1], document.last_path) == (1_097, "strength.target")


def test_beyond_what_is_kept_the_oldest_steps_go_and_the_list_says_so(qapp, folder, monkeypatch):
    monkeypatch.setattr("msssim.app.document.MOST_STEPS", 40)
    document = Document(load_source(folder / "mss-2024.yaml"))
    group = QUndoGroup()
    history = History(group)
    group.addStack(document.stack)
    group.setActiveStack(document.stack)
    for target in range(1_000, 1_040):
        after_edit(document, target)
    assert history.emptyLabel() == "As opened"
    for target in range(1_040, 1_060):
        after_edit(document, target)
    assert history.emptyLabel() == "Earlier steps are not kept"
    gc.collect()
    made = [one for one in gc.get_objects() if isinstance(one, Edit)]
    assert (
        sum(vars(one).get("document") is document for one in made) == document.stack.count() == 40
    )
    document.stack.setIndex(0)
    assert document.source.scenario.strength.target == 1_019
    assert document.is_modified
    document.stack.setIndex(40)
    assert document.source.scenario.strength.target == 1_059
    document.stack.setIndex(5)
    after_edit(document, 2_000)
    assert document.stack.count() == 6
    assert history.emptyLabel() == "Earlier steps are not kept"
    history.deleteLater()


def test_the_names_of_steps_are_shown_letter_by_letter(window):
    window.edit("zones.delmas.name", "Delmas <b>&</b> north")
    undo = window.actions_by_name["showing.undo"]
    assert "Delmas <b>&&</b> north" in undo.text()
    assert "Delmas &lt;b&gt;&amp;&lt;/b&gt; north" in undo.toolTip()
