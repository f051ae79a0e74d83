"""A window on a copy of the shipped base, without anything of the user's own."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from msssim.app.program import made_application
from msssim.app.runner import Runner
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.app.worker import Worker

DRAWS = 200
"""Draws of the base here: more than a sketch has, and no more than it takes to tell them apart."""

PATIENCE = 120_000
"""Milliseconds for which a state is waited for: a busy machine needs many, an idle one few."""

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


class PatientBot(QtBot):
    """Waits for as long as a busy machine takes, unless told otherwise."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hand at the window, which is patient."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_cls():
    return made_application


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    yield made_application()
    # Offscreen, what was copied goes after Python has; what Python made would crash then.
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _collect_between_tests() -> Iterator[None]:
    """Let no garbage be collected while Qt hands out events."""
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _look_at_no_module_again() -> None:
    """Spare the collections what is imported by now and stays: it took most of their time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def shared_runner(qapp) -> Iterator[Runner]:
    """One worker for all tests: starting Python anew for each would take most of their time."""
    runner = Runner(Worker())
    yield runner
    runner.close()


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder with a copy of the base, with fewer draws, and what extends it."""
    for name in ("mss-2024", "mss-2024-full"):
        text = (SHIPPED / f"{name}.yaml").read_text(encoding="utf-8")
        fewer = text.replace("draws: 1000", f"draws: {DRAWS}")
        (tmp_path / f"{name}.yaml").write_text(fewer, encoding="utf-8")
    return tmp_path


@pytest.fixture
def window(qtbot, shared_runner, folder, tmp_path) -> Iterator[Window]:
    """A window with the base open and answered."""
    made = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(made, before_close_func=_forget_changes)
    made.resize(1280, 800)
    made.files.open([folder / "mss-2024.yaml"])
    made.show()
    wait_for_answer(qtbot, made)
    yield made
    end_work(made)


def put_away(window: Window) -> None:
    """Close a window that was made by hand, and let its runner rest."""
    _forget_changes(window)
    end_work(window)
    window.close()
    window.deleteLater()


def end_work(window: Window) -> None:
    """End all that works for a window, as the program does, and let its runner rest."""
    for part in (window.exports, window.analysis, window.whatif, window.sharing):
        part.close()
    window.desk.runner.cancel()


def to_front(qtbot: QtBot, window: Window) -> None:
    """Give a window the keyboard, and wait until it has it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _forget_changes(window: Window) -> None:
    window.hide()  # else the last to go brings the gallery, which reads every template
    for document in list(window.desk.documents):
        window.desk.close(document)


def wait_for_answer(qtbot, window: Window) -> None:
    """Wait until the full answer of the document in hand is shown."""
    desk = window.desk

    def is_whole() -> bool:
        active = desk.active
        if active is None or desk.runner.is_busy:
            return False
        return active.key in desk.answers and active.key not in desk.sketched

    qtbot.waitUntil(is_whole)
