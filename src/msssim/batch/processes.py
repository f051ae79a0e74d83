"""Tasks in processes of this machine, spawned afresh, each with one thread.

Every process has a pipe of its own: it ends when the coordinator does, however that came, and
when it dies itself, it is plain which task it was at.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from msssim.batch.executors import Lost, Outcome, Task, outcome_of
from msssim.scenario.language import phrase, speak, spoken

MOST_TRIES = 3
"""How often a task is begun that ends its process each time."""

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
SURROUNDINGS = {
    **dict.fromkeys(THREADS, "1"),
    "MALLOC_MMAP_THRESHOLD_": str(2**25),
    "MALLOC_TRIM_THRESHOLD_": str(2**28),
}
"""The environment of a process that runs tasks: one thread, and memory that is used again.

Arrays come and go by the thousand. Given back to the system each time, they are paged in again:
that costs a sixth of a run. One of the two settings without the other costs more than neither.
"""


@dataclass
class _Worker:
    """A process, this end of its pipe, and the task it is at."""

    process: SpawnProcess
    pipe: Connection
    ticket: int = 0
    task: Task | None = None
    tries: int = 0

    def begin(self, ticket: int, task: Task, tries: int = 1) -> None:
        self.ticket, self.task, self.tries = ticket, task, tries
        try:
            self.pipe.send(task)
        except OSError:
            self.process.join()  # it is dead already: next() finds the pipe closed

    def end(self) -> int | None:
        self.process.kill()
        self.process.join()
        self.pipe.close()
        return self.process.exitcode


class Processes:
    """Runs tasks in up to `jobs` processes; one that dies is replaced and its task redone."""

    def __init__(self, jobs: int) -> None:
        self.slots = jobs
        self._idle: list[_Worker] = []
        self._busy: dict[Connection, _Worker] = {}

    def submit(self, ticket: int, task: Task) -> None:
        """Give a task to a process that has none."""
        self._begin(self._idle.pop() if self._idle else _started(), ticket, task)

    def next(self) -> tuple[int, Outcome]:
        """Wait for a process that has ended its task, or died at it for the third time."""
        while True:
            pipe = next(iter(wait(list(self._busy))))
            assert isinstance(pipe, Connection)  # noqa: S101
            worker = self._busy.pop(pipe)
            try:
                outcome: Outcome = pipe.recv()
            except (EOFError, OSError):
                code, task = worker.end(), worker.task
                assert task is not None  # noqa: S101
                if worker.tries >= MOST_TRIES:
                    why = phrase(
                        "its process died {times} times ({how})", times=MOST_TRIES, how=_how(code)
                    )
                    return worker.ticket, Lost(why)
                self._begin(_started(), worker.ticket, task, worker.tries + 1)
            else:
                self._idle.append(worker)
                return worker.ticket, outcome

    def close(self) -> None:
        """End all processes."""
        for worker in (*self._idle, *self._busy.values()):
            worker.end()
        self._idle, self._busy = [], {}

    def _begin(self, worker: _Worker, ticket: int, task: Task, tries: int = 1) -> None:
        self._busy[worker.pipe] = worker
        worker.begin(ticket, task, tries)


def _started() -> _Worker:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, spoken().code), daemon=True)
    with _surrounded():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _surrounded() -> Iterator[None]:
    """Have processes started meanwhile find the environment that suits them."""
    before = {name: os.environ.get(name) for name in SURROUNDINGS}
    os.environ.update(SURROUNDINGS)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _serve(pipe: Connection, language: str) -> None:
    """Run tasks until the coordinator is gone; Ctrl-C is for the coordinator alone."""
    speak(language)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        while True:
            pipe.send(outcome_of(pipe.recv()))
    except (EOFError, OSError):
        return


def _how(code: int | None) -> str:
    if code == -9:
        return phrase("killed by signal 9, as for want of memory")
    if code is not None and code < 0:
        return phrase("killed by signal {signal}", signal=-code)
    return phrase("exit code {code}", code=code)
