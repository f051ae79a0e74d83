"""The one worker: answers questions in a process of its own, the newest first."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import TypeAlias

from msssim.app.questions import Parcel, Post, Question
from msssim.engine.simulate import Stopped
from msssim.outputs.answer import Answer, TooLarge, answer
from msssim.outputs.bands import Bands
from msssim.outputs.charts import is_shown
from msssim.outputs.packing import Packed, packed
from msssim.outputs.series import Key
from msssim.scenario.schema import Scenario
from msssim.studies.effects import Effects, effects
from msssim.studies.paired import References

SKETCH = 100
"""Draws of a sketch: few enough to follow the hand."""


M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""What glibc's mallopt calls these options (malloc.h)."""

MOST_KEPT = 2**28
"""Bytes that may lie idle."""


PAUSE = 0.02
"""Seconds for which the full run waits: the window paints a sketch undisturbed, and a hand that
moves on asks again before."""


PATIENCE = 2.0
"""Seconds that a process has to end by itself."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Forget every question."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a full run is."""

    asker: str
    number: int
    done: int
    draws: int


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, or why there is none; `sketch` where the full one is still to come.

    `paired` is what it has more than `against`, draw by draw.
    """

    asker: str
    number: int
    answer: Answer | None
    sketch: bool
    error: str = ""
    paired: dict[Key, Bands] = field(default_factory=dict)
    against: Scenario | None = None
    effects: Effects | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What the worker says of a question: an answer in few arrays, or why there is none."""

    asker: str
    number: int
    packed: Packed | None
    sketch: bool
    error: str = ""
    paired: dict[Key, Bands] = field(default_factory=dict)
    effects: Effects | None = None

    def answered(self, question: Question) -> Answered:
        """Return the answer to the very question that was asked."""
        # To its own scenario: what is worked out of that is kept by it.
        found = None if self.packed is None else self.packed.opened(question.scenario)
        return Answered(
            self.asker,
            self.number,
            found,
            self.sketch,
            self.error,
            self.paired,
            question.against if found is not None else None,
            self.effects,
        )


Message: TypeAlias = Parcel | Cancel


def work(pipe: Connection) -> None:
    """Answer what comes through the pipe until its other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_freed_memory()
    unfinished: dict[str, Question] = {}
    references, post = References(), Post()
    try:
        while True:
            if unfinished and not pipe.poll(PAUSE):
                _finish(pipe, unfinished, references)
                continue
            message: Message = pipe.recv()
            if isinstance(message, Cancel):
                unfinished.clear()
            else:
                _take(pipe, post.opened(message), unfinished, references)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _keep_freed_memory() -> None:
    """Keep what a run frees for the next one, where the C library is glibc.

    Asking the system for fresh pages takes a tenth of a sketch's time.
    """
    with contextlib.suppress(OSError, AttributeError, TypeError):
        set_option = ctypes.CDLL(None).mallopt
        set_option(M_TRIM_THRESHOLD, MOST_KEPT)
        set_option(M_MMAP_THRESHOLD, MOST_KEPT)


def _take(
    pipe: Connection, question: Question, unfinished: dict[str, Question], references: References
) -> None:
    """Sketch the question that came; it replaces an unfinished one of the same asker."""
    unfinished.pop(question.asker, None)
    reply = _answered(question, min(SKETCH, question.draws), references)
    if reply.sketch:
        unfinished[question.asker] = question
    pipe.send(reply)


def _finish(pipe: Connection, unfinished: dict[str, Question], references: References) -> None:
    """Run the newest unfinished question in full; give way to what comes."""
    asker, question = list(unfinished.items())[-1]
    try:
        reply = _answered(question, question.draws, references, pipe)
    except Stopped:
        return
    del unfinished[asker]
    pipe.send(reply)


def _answered(
    question: Question, draws: int, references: References, pipe: Connection | None = None
) -> Sent:
    def tell(done: int, of: int) -> None:
        if pipe is not None and done < of:
            pipe.send(Progress(question.asker, question.number, done, of))

    stop = pipe.poll if pipe is not None else None
    is_sketch = draws < question.draws
    only = is_shown if is_sketch else None
    paired: dict[Key, Bands] = {}
    try:
        if question.against is None:
            found = answer(question.scenario, draws=draws, progress=tell, stop=stop, only=only)
        else:
            asked = (question.scenario, question.against, draws)
            found, paired = references.beside(*asked, progress=tell, stop=stop, only=only)
    except Stopped:
        raise
    except Exception as error:
        text = str(error) if isinstance(error, TooLarge) else f"{type(error).__name__}: {error}"
        return Sent(question.asker, question.number, None, sketch=False, error=text)
    shown = None if is_sketch else effects(found)
    return Sent(question.asker, question.number, packed(found), is_sketch, "", paired, shown)


class Worker:
    """The worker process and the pipe to it."""

    def __init__(self, target: Callable[[Connection], None] = work, *, alone: bool = True) -> None:
        """Start a process at its work; one that is not alone may start others of its own."""
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=target, args=(theirs,), daemon=alone)
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid or 0

    def send(self, message: object) -> None:
        """Send a message; one that finds nobody is lost, and the reader will tell."""
        try:
            self.pipe.send(message)
        except (BrokenPipeError, ConnectionResetError):
            return

    def end(self) -> None:
        """End the process and wait until it is gone; one that stands still is killed."""
        self._process.terminate()
        self._process.join(PATIENCE)
        self._process.kill()
        self._process.join()


def started_worker() -> Worker | None:
    """Return a worker; none where the system starts no process now."""
    try:
        return Worker()
    except OSError:
        return None
