"""The one worker: newest question next, nothing stale, and no breakdown that stops the planner."""

import gc
import os
import signal
import sys
import weakref
from multiprocessing import active_children
from multiprocessing.connection import Connection

import pytest
from PySide6.QtCore import Qt, QTimer
from tests.app.conftest import to_front, wait_for_answer

from msssim.app.run_choice import RunChoice
from msssim.app.runner import Runner
from msssim.app.worker import Answered, Worker
from msssim.scenario.paths import edit


@pytest.fixture
def heard(shared_runner):
    """What the runner tells, in order."""
    found: list[Answered] = []
    shared_runner.answered.connect(found.append)
    yield found
    shared_runner.answered.disconnect(found.append)


def test_while_a_sketch_is_made_only_the_newest_question_waits(
    qtbot, shared_runner, heard, baseline
):
    for target in range(100, 2_100, 100):
        shared_runner.ask("one", edit(baseline, "strength.target", target))
    qtbot.waitUntil(lambda: not shared_runner.is_busy)
    numbers = [reply.number for reply in heard]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) <= 3
    assert heard[-1].answer.scenario.strength.target == 2_000
    assert not heard[-1].sketch


def test_a_full_run_gives_way_to_a_newer_question(qtbot, shared_runner, heard, baseline):
    long = edit(baseline, "simulation.draws", 50_000)
    shared_runner.ask("long", long)
    qtbot.waitUntil(lambda: bool(heard))
    shared_runner.ask("short", edit(baseline, "simulation.draws", 50))
    qtbot.waitUntil(lambda: any(reply.asker == "short" for reply in heard))
    assert not any(reply.asker == "long" and not reply.sketch for reply in heard)
    shared_runner.cancel()


def test_a_cancelled_run_is_never_heard_of_again(qtbot, shared_runner, heard, baseline):
    shared_runner.ask("one", edit(baseline, "simulation.draws", 50_000))
    shared_runner.cancel()
    assert not shared_runner.is_busy
    shared_runner.ask("two", edit(baseline, "simulation.draws", 20))
    qtbot.waitUntil(lambda: not shared_runner.is_busy)
    assert {reply.asker for reply in heard} == {"two"}


def test_what_is_asked_for_a_scenario_that_is_closed_is_let_go(window, shared_runner, baseline):
    asked = edit(baseline, "simulation.draws", 5_000)
    kept = weakref.ref(asked)
    shared_runner.ask("closed", asked)
    shared_runner.forget("closed")
    del asked
    gc.collect()
    assert kept() is None


def test_a_worker_that_is_killed_is_replaced(qtbot, qapp, baseline):
    worker = Worker()
    runner = Runner(worker)
    try:
        broken = []
        runner.broke.connect(lambda: broken.append(True))
        runner.ask("one", edit(baseline, "simulation.draws", 90_000))
        os.kill(worker.pid, signal.SIGKILL)
        qtbot.waitUntil(lambda: bool(broken))
        assert not runner.is_busy
        runner.ask("one", edit(baseline, "simulation.draws", 20))
        qtbot.waitUntil(lambda: not runner.is_busy)
    finally:
        runner.close()


def end_at_once(pipe: Connection) -> None:
    """Stand for a worker that cannot even start."""
    pipe.close()


def test_a_worker_that_never_said_a_word_is_replaced_only_for_a_question(qtbot, qapp, baseline):
    others = {child.pid for child in active_children()}
    runner = Runner(Worker(end_at_once))
    try:
        qtbot.waitSignal(runner.busied).wait()
        assert {child.pid for child in active_children()} <= others
        runner.ask("one", edit(baseline, "simulation.draws", 20))
        qtbot.waitUntil(lambda: not runner.is_busy)
    finally:
        runner.close()


def test_what_could_not_be_run_stays_told_while_another_scenario_is_answered(qtbot, window):
    large = window.desk.active
    window.whatif.duplicate()
    other = window.desk.active
    wait_for_answer(qtbot, window)
    window.desk.activate(large)
    window.edit("simulation.draws", 10**9)
    qtbot.waitUntil(lambda: any("would fit" in text for text in window.notices.texts()))
    window.desk.activate(other)
    window.edit("operations.availability", 0.6)
    wait_for_answer(qtbot, window)
    assert any(large.name in text and "would fit" in text for text in window.notices.texts())
    window.desk.close(large)
    assert not window.notices.texts()


def test_an_ensemble_that_cannot_fit_is_told_and_what_is_shown_stays(qtbot, window):
    shown = window.desk.answer_of(window.desk.active)
    window.edit("simulation.draws", 10**9)
    qtbot.waitUntil(lambda: any("would fit" in text for text in window.notices.texts()))
    assert window.desk.answer_of(window.desk.active).draws in (100, shown.draws)
    window.showing.undo()
    wait_for_answer(qtbot, window)
    assert not any("would fit" in text for text in window.notices.texts())


def test_escape_keeps_the_sketch_that_is_shown_and_a_later_edit_is_answered(qtbot, window):
    to_front(qtbot, window)
    desk, document = window.desk, window.desk.active
    window.edit("simulation.draws", 90_000)
    qtbot.waitUntil(lambda: document.key in desk.sketched)
    sketch = desk.answer_of(document)
    heard: list[object] = []
    desk.answered.connect(heard.append)
    assert desk.runner.is_busy
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not desk.runner.is_busy
    assert window.status.state.text() == "Sketch of 100 draws · idle"
    window.files.open([document.file.with_name("mss-2024-full.yaml")])
    wait_for_answer(qtbot, window)
    assert document not in heard
    desk.activate(document)
    assert window.page.board.cards["Coverage gap"].shown[0].answer is sketch
    window.edit("simulation.draws", 150)
    wait_for_answer(qtbot, window)
    assert desk.answer_of(document).draws == 150


def answer_run(window, answer):
    """Have `answer` deal with the dialog for draws, seed and step once it stands."""
    QTimer.singleShot(0, window, lambda: answer(window.findChildren(RunChoice)[-1]))
    window.whatif.choose_run()


def test_draws_seed_and_step_are_set_as_one_step(qtbot, window):
    document = window.desk.active

    def answer(dialog):
        qtbot.keyClicks(dialog.focusWidget(), "150")
        dialog.inputs["simulation.seed"].setValue(20_241_122_007)
        box = dialog.inputs["horizon.step"]
        box.setCurrentIndex(box.findData("month"))
        dialog.accept()

    answer_run(window, answer)
    scenario = document.source.scenario
    assert scenario.simulation.draws == 150  # what was typed, not put before what stood there
    assert scenario.simulation.seed == 20_241_122_007
    assert scenario.horizon.step == "month"
    assert document.stack.count() == 1
    wait_for_answer(qtbot, window)
    assert window.status.run.text() == "150 draws, seed 20241122007"


def test_draws_that_are_set_and_then_edited_are_two_steps(window):
    def answer(dialog):
        dialog.inputs["simulation.draws"].setValue(150)
        dialog.accept()

    answer_run(window, answer)
    window.edit("simulation.draws", 160)
    window.desk.active.undo()
    assert window.desk.active.source.scenario.simulation.draws == 150


def test_a_dialog_for_draws_that_nobody_changed_changes_nothing(window):
    window.edit("simulation.draws", 10**12)
    document = window.desk.active
    answer_run(window, lambda dialog: dialog.accept())
    assert document.source.scenario.simulation.draws == 10**12
    assert document.stack.count() == 1


def test_calls_that_return_nothing_lose_no_reference(window):
    # PySide6 6.12 on Python 3.11 loses one with every such call, until the program dies.
    label = window.page.why
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(2_000):
        label.update()
        window.form.rested.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] - before[0] > -500
    assert after[1] - before[1] > -500
