"""The process that runs a sweep; it has processes of its own, and is ended to stop it."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from msssim.batch.course import Progress
from msssim.batch.executors import Executor, InProcess
from msssim.batch.processes import Processes
from msssim.batch.reading import NoBatch, results_in
from msssim.batch.running import Wanted, run_batch
from msssim.batch.store import CannotResume
from msssim.scenario.language import speak
from msssim.scenario.paths import edit
from msssim.scenario.problems import ScenarioError
from msssim.studies.finding import Cell
from msssim.studies.planning import table_of
from msssim.studies.sweep import Sweep

SECONDS_BETWEEN = 0.1
"""How often progress is told."""

SMALL = 2_000
"""Up to so many draws in all, they are sooner run here than processes are started."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """A sweep to run, with how many draws, into which folder."""

    sweep: Sweep
    draws: int
    folder: Path
    language: str


@dataclass(frozen=True, slots=True)
class Ran:
    """How far a sweep is."""

    done: int
    total: int
    draws_done: int
    draws: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class Ended:
    """What a sweep came to as a table, how many failed, or why it could not be run."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    failed: int = 0
    error: str = ""


def sweep(pipe: Connection) -> None:
    """Run what comes through the pipe until its other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        while True:
            order: Ordered = pipe.recv()
            speak(order.language)
            pipe.send(_ended(order, pipe))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _ended(order: Ordered, pipe: Connection) -> Ended:
    try:
        return _run(order, pipe)
    except (BrokenPipeError, ConnectionResetError):
        raise  # the window is gone: nobody waits for the rest
    except CannotResume as error:
        return Ended(error=str(error).partition(";")[0])
    except (ScenarioError, NoBatch, OSError, MemoryError) as error:
        return Ended(error=str(error).partition("\n")[0])
    except Exception as error:  # the window says so, and goes on
        return Ended(error=f"{type(error).__name__}: {error}")


def _run(order: Ordered, pipe: Connection) -> Ended:
    base = edit(order.sweep.base, "simulation.draws", order.draws)
    questions = replace(order.sweep, base=base).questions()
    last = 0.0

    def tell(found: Progress, _: str) -> None:
        nonlocal last
        if time.monotonic() - last >= SECONDS_BETWEEN:
            last = time.monotonic()
            done, left = found.draws_done, found.seconds_left
            pipe.send(Ran(found.done, found.total, done, found.draws, left))

    executor = _executor(len(questions) * order.draws)
    try:
        report = run_batch(questions, executor, Wanted(order.folder, resume=True), tell)
    finally:
        executor.close()
    if not report.done:
        return Ended(failed=len(report.failures), error=next(iter(report.failures.values()), ""))
    heads, rows = table_of(results_in(order.folder), base)
    return Ended(heads, tuple(rows), len(report.failures))


def _executor(draws: int) -> Executor:
    """Return what runs it: as many processes as there are cores, but one for the window."""
    jobs = max(1, (os.cpu_count() or 2) - 1)
    return InProcess() if jobs == 1 or draws <= SMALL else Processes(jobs)
