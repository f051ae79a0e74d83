"""The program: one application, one worker, one window."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from msssim import __version__
from msssim.app import asking
from msssim.app.calling import TOKEN, Call
from msssim.app.document import Document
from msssim.app.door import Door
from msssim.app.failure import Failures
from msssim.app.journal import Journal
from msssim.app.recovery import Recovery, take_back
from msssim.app.runner import Runner
from msssim.app.settings import Settings
from msssim.app.theme import THEMES, apply_theme, desktop_theme, scaled_font
from msssim.app.tongue import speak_in_window
from msssim.app.turn import Turn
from msssim.app.widgets import TITLE
from msssim.app.window import Window
from msssim.app.worker import Worker
from msssim.scenario.journal import Lost, state_folder
from msssim.scenario.language import LANGUAGES, spoken
from msssim.scenario.shipped import FIRST, shipped_scenarios
from msssim.scenario.source import load_source

SIZE = (1440, 900)
"""Pixels of the window at its first start, where the screen has them."""


def run(worker: Worker | None, files: Sequence[Path], turn: Turn | None = None) -> int:
    """Open the window on files and stay until it closes; without a turn no later start is heard."""
    settings = Settings()
    app = made_application(settings.language, settings.text_size)
    window = Window(Runner(worker), settings, THEMES.get(settings.theme, desktop_theme()))
    failures = Failures(window)
    failures.install(state_folder())
    journal = Journal(window.desk)
    journal.failed.connect(lambda why: show_unkept(window, why))
    door = Door(window)
    door.called.connect(lambda call: take_call(window, call))
    room = window.screen().availableSize() - QSize(0, TITLE)
    window.resize(QSize(*SIZE).boundedTo(room))
    window.restore_layout()
    if files:
        window.files.open(files)
    else:
        window.whatif.start_from(load_source(shipped_scenarios()[FIRST]))
    window.show()
    QTimer.singleShot(0, window.docks.lift)
    if turn is not None:
        QTimer.singleShot(0, door.open)
        QTimer.singleShot(0, turn.give)
    QTimer.singleShot(0, lambda: greet(window, journal))
    _let_python_hear(app)
    gc.freeze()
    code = app.exec()
    door.close()
    window.desk.runner.close()
    window.exports.close()
    window.analysis.close()
    window.whatif.close()
    window.sharing.close()
    journal.close()
    failures.close()
    return code


def made_application(language: str = "", text_size: int = 100) -> QApplication:
    """Return the application, with the words, numbers and dates of one language everywhere.

    That is the language named, else what the environment says, else English. Text has so many per
    cent of the desktop's own size.
    """
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("msssim")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("msssim")
    speak_in_window(app, language if language in LANGUAGES else spoken().code)
    if text_size != 100:
        app.setFont(scaled_font(app.font(), text_size / 100))
    apply_theme(app, desktop_theme())
    return app


def take_call(window: Window, call: Call) -> None:
    """Open what a later start was asked to open, and come to the front."""
    window.files.open(call.files)
    if window.isMinimized():
        window.showNormal()
    if call.token:
        os.environ[TOKEN] = call.token  # Qt shows it to the desktop with the next line
    window.raise_()
    window.activateWindow()


def greet(window: Window, journal: Journal) -> None:
    """Offer back what was lost; on the very first start, show the window around."""
    offer_lost(window, journal)
    if not window.settings.has_toured:
        window.helping.show_tour()


def offer_lost(window: Window, journal: Journal) -> None:
    """Offer back what an earlier start left unsaved."""
    lost = journal.lost()
    if not lost:
        return
    dialog = Recovery(lost, window)
    for one in dialog.wanted() if dialog.exec() else []:
        _take_back(window, journal, one)
    if dialog.discarded:
        journal.forget(one for one in lost if not one.elsewhere)


def _take_back(window: Window, journal: Journal, lost: Lost) -> None:
    """Open what was lost; it is let go of only where it is on the disk anew."""
    try:
        taken = take_back(window.desk, lost)
    except OSError as error:
        asking.tell(window, lost.name, str(error))
        return
    if isinstance(taken, Document):
        journal.take_over(lost, taken)
    else:
        journal.forget([lost])
        window.files.open([taken])
        text = window.tr("What was lost of {0} is in a file of its own now: {1}")
        window.notices.show_notice(f"beside {taken}", text.format(lost.name, taken))


def show_unkept(window: Window, why: str) -> None:
    """Tell that edits cannot be kept against a crash, until they can."""
    if not why:
        window.notices.hide_notice("journal")
        return
    text = window.tr("Unsaved edits could not be kept against a crash: {0}. Save often.")
    window.notices.show_notice("journal", text.format(why))


def _let_python_hear(app: QApplication) -> None:
    """Let Ctrl-C in the terminal end the program: Python hears it only between Qt's events."""
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    heartbeat = QTimer(app)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(250)
