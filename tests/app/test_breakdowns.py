"""Whatever process dies or cannot start, the window says so, and it can be asked again."""

import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children

import pytest
from tests.app.conftest import put_away, wait_for_answer

from msssim.app.runner import Runner
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.app.worker import Worker
from msssim.scenario.paths import edit


@contextmanager
def no_more_files() -> Iterator[None]:
    """Let this process open nothing more, so that it can start no other."""
    free = os.dup(0)
    os.close(free)
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)


def kill(others: set[int | None]) -> None:
    """Kill the one process that was started since."""
    (pid,) = {child.pid for child in active_children()} - others
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


@pytest.fixture
def others() -> set[int | None]:
    """The processes that are there already."""
    return {child.pid for child in active_children()}


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def own(qtbot, worker, folder, tmp_path) -> Iterator[Window]:
    """A window with a worker of its own, to be killed, and its differences in sight."""
    made = Window(Runner(worker), Settings(tmp_path / "window.ini"), LIGHT)
    made.files.open([folder / "mss-2024.yaml"])
    made.show()
    wait_for_answer(qtbot, made)
    made.docks.by_name["differences"].show()
    made.docks.by_name["differences"].raise_()
    yield made
    put_away(made)
    made.desk.runner.close()


def first_result(window: Window) -> str:
    item = window.comparison.kpis.topLevelItem(0)
    return item.text(0) if item is not None else ""


def offer_of(window: Window, told: str) -> list[str]:
    return [text for text in window.notices.texts() if told in text]


def test_results_as_saved_that_a_dead_worker_took_along_are_worked_out_again(qtbot, worker, own):
    os.kill(worker.pid, signal.SIGSTOP)
    own.edit("strength.target", 1_234)
    qtbot.waitUntil(lambda: first_result(own) == "Not worked out yet.")
    os.kill(worker.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: "F5" in first_result(own))
    assert offer_of(own, "broke down")

    own.edit("strength.target", 1_235)  # which answers that alone, and leaves the rest to be asked
    wait_for_answer(qtbot, own)
    assert offer_of(own, "broke down")
    own.actions_by_name["desk.ask_again"].trigger()
    qtbot.waitUntil(lambda: own.comparison.kpis.topLevelItemCount() > 1)
    assert not offer_of(own, "broke down")


def test_results_as_saved_that_were_cancelled_say_how_to_have_them(qtbot, worker, own):
    os.kill(worker.pid, signal.SIGSTOP)
    own.edit("strength.target", 1_234)
    own.actions_by_name["desk.runner.cancel"].trigger()
    os.kill(worker.pid, signal.SIGCONT)
    assert "F5" in first_result(own)
    own.desk.ask_again()
    qtbot.waitUntil(lambda: own.comparison.kpis.topLevelItemCount() > 1)


def test_results_as_saved_that_cannot_be_run_say_why(qtbot, own):
    own.edit("simulation.draws", 10**9)
    own.files.save()
    own.edit("simulation.draws", 100)
    qtbot.waitUntil(lambda: "would fit" in first_result(own))


def test_a_worker_that_cannot_start_is_told_and_started_by_the_next_question(qtbot, baseline):
    few = edit(baseline, "simulation.draws", 20)
    with no_more_files():
        runner = Runner()
        with qtbot.waitSignal(runner.broke):
            runner.ask("one", few)
        assert not runner.is_busy
    with qtbot.waitSignal(runner.answered):
        runner.ask_again()
    qtbot.waitUntil(lambda: not runner.is_busy)
    runner.close()


def test_a_study_that_cannot_start_is_told_and_runs_later(qtbot, window):
    window.viewing.show_analysis()
    choice = window.analyse.choice
    choice.choose("seek")
    choice.draws.setValue(20)
    with no_more_files():
        choice.run.click()
        qtbot.waitUntil(lambda: "Run tries again" in window.analyse.empty.text())
    assert not choice.is_busy
    choice.run.click()
    qtbot.waitUntil(lambda: not choice.is_busy)
    assert window.analyse.table.order.rowCount()


def test_what_an_answer_rests_on_is_worked_out_after_a_second_try(qtbot, others, window):
    window.edit("simulation.draws", 60)
    wait_for_answer(qtbot, window)
    panel = window.proving
    window.docks.by_name["proving"].show()
    window.docks.by_name["proving"].raise_()
    qtbot.waitUntil(lambda: panel.errand.is_busy)
    kill(others)
    qtbot.waitUntil(panel.again.isVisible)
    assert "broke down" in panel.state.text()
    with qtbot.waitSignal(panel.shown):
        panel.again.click()
    assert not panel.again.isVisible()


def test_a_table_that_could_not_be_read_is_read_after_a_second_try(qtbot, window, folder):
    table = folder / "deposits.csv"
    table.write_text("Donor;Date;Amount\nCanada;1.5.2025;1.500.000,50\n", encoding="utf-8")
    dialog = window.sharing.take_in(table)
    with no_more_files():
        dialog.ask()
        qtbot.waitUntil(lambda: "could not be started" in dialog.state.text())
    assert not dialog.errand.is_busy
    dialog.again.click()
    qtbot.waitUntil(lambda: "1 row" in dialog.state.text())
    assert not dialog.again.isVisible()
    dialog.reject()
