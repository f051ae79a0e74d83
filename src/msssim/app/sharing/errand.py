"""An errand: a function of a floor below, done once in a process of its own."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from msssim.outputs.answer import TooLarge
from msssim.scenario.disk import reason_of
from msssim.scenario.language import speak, spoken

Tell: TypeAlias = Callable[[int, int], None]
"""Is told how much is done, and of how much."""

T = TypeVar("T")

SECONDS_BETWEEN = 0.05
"""How often it is told how far an errand is."""


@dataclass(frozen=True, slots=True)
class Work(Generic[T]):
    """A function that can be found by its name, and what it is given before the teller."""

    function: Callable[..., T]
    given: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """How far an errand is."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of an errand, or why nothing did."""

    result: object
    error: str = ""


class Errand(QObject):
    """Has one piece of work done at a time; another one takes its place."""

    stepped = Signal(int, int)
    done = Signal(object)
    failed = Signal(str)
    busied = Signal(bool)
    _heard = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._process: BaseProcess | None = None
        self._readers: list[threading.Thread] = []
        self._heard.connect(self._hear)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._process is not None

    def send(self, work: Work[T]) -> None:
        """Have work done, in place of what is being done."""
        self._end()
        try:
            pipe, self._process = _started(work)
        except OSError as error:
            why = self.tr("It could not be started: {0}.").format(reason_of(error))
            QTimer.singleShot(0, self, lambda: self._fail(why))  # once whoever sends has said so
            return
        asked = (pipe, self._process, self._number)
        reader = threading.Thread(target=self._listen, args=asked, daemon=True)
        self._readers = [*(one for one in self._readers if one.is_alive()), reader]
        reader.start()
        self.busied.emit(True)

    @Slot()
    def cancel(self) -> None:
        """Stop what is being done; nothing is heard of it any more."""
        if self._end():
            self.busied.emit(False)

    def close(self) -> None:
        """Stop what is being done, and wait until nothing of it is left."""
        self._end()
        for reader in self._readers:
            reader.join()

    def _end(self) -> bool:
        """Have the process end; say whether there was one."""
        self._number += 1
        if self._process is None:
            return False
        self._process.terminate()  # its reader waits for it: the window must not
        self._process = None
        return True

    def _listen(self, pipe: Connection, process: BaseProcess, number: int) -> None:
        with pipe:
            try:
                while True:
                    self._tell(number, pipe.recv())
            except (EOFError, OSError):
                self._tell(number, None)
        process.join()

    def _tell(self, number: int, told: Step | Ended | None) -> None:
        if number == self._number:
            with suppress(RuntimeError):  # the window is gone, and nobody is left to hear it
                self._heard.emit(number, told)

    @Slot(int, object)
    def _hear(self, number: int, told: Step | Ended | None) -> None:
        if number != self._number:
            return
        if isinstance(told, Step):
            self.stepped.emit(told.done, told.of)
            return
        self._end()
        if told is None:
            self._fail(self.tr("It broke down before it was done."))
        elif told.error:
            self._fail(told.error)
        else:
            self.busied.emit(False)
            self.done.emit(told.result)

    def _fail(self, why: str) -> None:
        self.busied.emit(False)
        self.failed.emit(why)


def _started(work: Work[T]) -> tuple[Connection, BaseProcess]:
    """Start a process that does the work; return the pipe that it tells through, and itself."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    arguments = (theirs, work, spoken().code)
    process = context.Process(target=_do, args=arguments, daemon=True)
    process.start()
    theirs.close()
    return ours, process


def _do(pipe: Connection, work: Work[object], language: str) -> None:
    """Do the work and tell through the pipe what came of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what is half written is cleared away
    speak(language)
    last = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal last
        if time.monotonic() - last >= SECONDS_BETWEEN:
            last = time.monotonic()
            pipe.send(Step(done, of))

    try:
        pipe.send(Ended(work.function(*work.given, tell)))
    except (BrokenPipeError, ConnectionResetError):
        return
    except (OSError, ValueError, TooLarge) as error:
        pipe.send(Ended(None, str(error)))
    except Exception as error:  # the window says so, and goes on
        pipe.send(Ended(None, f"{type(error).__name__}: {error}"))
