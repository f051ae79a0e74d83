"""An error that nobody foresaw is shown with its details, and the program goes on."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from tests.app.started import started

from msssim.app.failure import CRASHES, Failures


def failing(what: str) -> None:
    raise RuntimeError(what)


@pytest.fixture
def failures(qtbot, tmp_path):
    front = QWidget()
    qtbot.addWidget(front)
    made = Failures(front)
    made.install(tmp_path / "state")
    yield made
    made.close()


def test_an_error_in_the_window_is_shown_with_details_to_copy(qtbot, failures, capsys):
    QTimer.singleShot(0, lambda: failing("the gap fell out"))
    qtbot.waitUntil(lambda: failures.dialog is not None)
    dialog = failures.dialog
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError: the gap fell out" in copied
    assert "in failing" in copied
    assert copied.startswith("msssim ")
    assert "PySide6" in copied.partition("\n")[0]
    assert "the gap fell out" in capsys.readouterr().err
    dialog.go_on.click()
    assert failures.dialog is None


def test_an_error_in_a_thread_is_shown_by_the_window(qtbot, failures):
    threading.Thread(target=failing, args=("in a thread",)).start()
    qtbot.waitUntil(lambda: failures.dialog is not None)
    assert "RuntimeError: in a thread" in failures.dialog.details.toPlainText()


def test_an_error_that_comes_with_every_frame_is_one_dialog(qtbot, failures):
    for _ in range(200):
        QTimer.singleShot(0, lambda: failing("again"))
    QTimer.singleShot(0, lambda: failing("another"))
    qtbot.waitUntil(
        lambda: failures.dialog is not None and "another" in failures.dialog.details.toPlainText()
    )
    assert "201 times" in failures.dialog.said.text()
    assert failures.dialog.details.toPlainText().count("RuntimeError: again") == 1


def test_errors_are_left_to_python_again_at_the_end(qtbot, tmp_path):
    before = sys.excepthook
    front = QWidget()
    qtbot.addWidget(front)
    failures = Failures(front)
    failures.install(tmp_path)
    failures.close()
    assert sys.excepthook == before
    assert (tmp_path / CRASHES).exists()


FAILING = """
def fail():
    raise RuntimeError("unforeseen")

def go_on():
    dialog = window().findChildren(FailureDialog)[-1]
    say(dialog.details.toPlainText().splitlines()[-1])
    dialog.go_on.click()
    window().edit("strength.target", 1_234)
    say(f"{window().desk.active.source.scenario.strength.target:.0f}")
    window().files.save()
    window().close()

from msssim.app.failure import FailureDialog
QTimer.singleShot(0, fail)
QTimer.singleShot(0, lambda: QTimer.singleShot(0, go_on))
"""


def test_the_program_goes_on_after_an_error_and_ends_well(folder):
    with started(folder, FAILING, folder / "mss-2024.yaml") as program:
        assert program.hears() == "RuntimeError: unforeseen"
        assert program.hears() == "1234"
        code, complaints = program.ends()
    assert code == 0
    assert "RuntimeError: unforeseen" in complaints
    assert "1234" in (folder / "mss-2024.yaml").read_text()
