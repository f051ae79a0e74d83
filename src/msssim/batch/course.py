"""The course of a batch: tasks handed out, their results joined and kept, failures counted."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from msssim.batch.executors import Done, Executor, Lost, Task, cause_of
from msssim.batch.parts import is_kept
from msssim.batch.pieces import piece_of
from msssim.batch.question import Question, scenario_of
from msssim.batch.work import PartTask, WholeTask, cut
from msssim.engine.draws import Draws
from msssim.outputs.answer import answered, check_size
from msssim.outputs.bands import MOST_EXACT
from msssim.outputs.gathering import Gathered
from msssim.scenario.levers import levered


@dataclass
class Progress:
    """How far a batch is; rate and time left are of this run alone."""

    total: int
    done: int
    skipped: int
    failed: int
    draws: int
    draws_done: int = 0
    draws_skipped: int = 0
    """Draws that an earlier run had done."""
    started: float = field(default_factory=time.monotonic)

    @property
    def rate(self) -> float:
        """Draws a second."""
        return self.draws_done / max(time.monotonic() - self.started, 1e-9)

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at this rate; none before anything is done."""
        if not self.draws_done:
            return None
        return max(self.draws - self.draws_done, 0) / self.rate


Told = Callable[[Progress, str], None]
"""Is told how far a batch is, and the name of the scenario that has just ended, or none."""


class Keeping(Protocol):
    """Keeps what is done, and knows what was done before."""

    def keep(self, name: str, piece: bytes) -> None:
        """Keep a scenario's piece."""

    def keep_part(self, name: str, start: int, part: Gathered) -> None:
        """Keep some draws of a scenario, where that is worth it."""

    def part_of(self, name: str, start: int) -> Gathered | None:
        """Return the draws of a scenario that are kept from `start` on."""


@dataclass(frozen=True)
class Course:
    """How a batch is run: where, what becomes of a piece or a failure, who is told."""

    executor: Executor
    save_draws: bool
    keep: Keeping
    fail: Callable[[str, str], None]
    progress: Progress
    told: Told

    def run(self, questions: Sequence[Question]) -> None:
        """Answer all questions, at most as many at a time as the executor has slots for."""
        waiting = deque(questions)
        open_: dict[str, _Open] = {}
        ready: deque[tuple[_Open, int]] = deque()
        flying: dict[int, tuple[_Open, int]] = {}
        ticket = 0

        def refill() -> None:
            nonlocal ticket
            while len(flying) < self.executor.slots:
                while not ready and waiting and len(open_) <= self.executor.slots:
                    one = self._opened(waiting.popleft(), len(questions))
                    if one.is_lost:
                        self._join(one, 0, Lost(one.cause))
                        continue
                    open_[one.question.name] = one
                    ready.extend((one, part) for part in self._missing(one))
                    if one.is_over:
                        del open_[one.question.name]
                if not ready:
                    return
                one, part = ready.popleft()
                if not one.is_lost:
                    ticket += 1
                    flying[ticket] = one, part
                    self.executor.submit(ticket, one.task(part, self.save_draws))

        refill()
        while flying:
            number, outcome = self.executor.next()
            one, part = flying.pop(number)
            refill()  # before the result is written: nobody waits for the disk
            if one.is_lost:
                continue
            ready.extend((one, later) for later in self._take(one, part, outcome))
            if one.is_over:
                del open_[one.question.name]
            refill()

    def _opened(self, question: Question, scenarios: int) -> _Open:
        """Return a scenario to be worked on; one that would not fit into memory is lost already."""
        if question.draws > MOST_EXACT:
            try:
                _check(question)
            except MemoryError as error:
                return _Open(question, [0, question.draws], cause_of(error))
        return _Open(question, cut(question, scenarios, self.executor.slots))

    def _missing(self, one: _Open) -> list[int]:
        """Take what is kept of a scenario; return the parts that can be run at once."""
        first = list(one.first_parts())
        if one.parts == 1 or not is_kept(one.question):
            return first
        for part in range(one.parts):
            kept = self.keep.part_of(one.question.name, one.edges[part])
            if kept is not None and not one.is_lost:
                self.progress.draws -= one.draws_in(part)
                self.progress.draws_skipped += one.draws_in(part)
                first += self._join(one, part, Done(kept))
        return [part for part in first if not one.has(part)]

    def _take(self, one: _Open, part: int, outcome: Done | Lost) -> list[int]:
        """Take a task's outcome; return the parts that can be run since."""
        if isinstance(outcome, Done):
            self.progress.draws_done += one.draws_in(part)
            if isinstance(outcome.value, Gathered) and is_kept(one.question):
                self.keep.keep_part(one.question.name, one.edges[part], outcome.value)
        return [later for later in self._join(one, part, outcome) if not one.has(later)]

    def _join(self, one: _Open, part: int, outcome: Done | Lost) -> list[int]:
        """Join a part to the others of its scenario; return those that can be run since."""
        try:
            later = one.take(part, outcome)
            if one.is_over and not one.is_lost:
                self.keep.keep(one.question.name, one.piece(self.save_draws))
        except MemoryError as error:
            one.cause, later = cause_of(error), []
        if one.is_over:
            self.progress.failed += one.is_lost
            self.progress.done += not one.is_lost
            if one.is_lost:
                self.fail(one.question.name, one.cause)
        self.told(self.progress, one.question.name if one.is_over else "")
        return later


def _check(question: Question) -> None:
    """Raise TooLarge for a scenario whose draws would not fit into the memory there is."""
    check_size(levered(scenario_of(question.text)), question.draws, parts=True)


class _Open:
    """A scenario at work: the parts that are there, joined in order."""

    def __init__(self, question: Question, edges: list[int], cause: str = "") -> None:
        self.question, self.edges, self.cause = question, edges, cause
        self.whole: bytes | None = None
        self.gathered: Gathered | None = None
        self.early: dict[int, Gathered] = {}
        self.joined = 0

    @property
    def parts(self) -> int:
        return len(self.edges) - 1

    @property
    def is_lost(self) -> bool:
        return bool(self.cause)

    @property
    def is_over(self) -> bool:
        return self.is_lost or self.whole is not None or self.joined == self.parts

    def has(self, part: int) -> bool:
        """Say whether a part is there already."""
        return part < self.joined or part in self.early

    def draws_in(self, part: int) -> int:
        return self.edges[part + 1] - self.edges[part]

    def first_parts(self) -> range:
        """Return the parts that can be run at once: of very many draws, the first lays bins."""
        return range(1 if self.question.draws > MOST_EXACT else self.parts)

    def task(self, part: int, save_draws: bool) -> Task:
        if self.parts == 1:
            return WholeTask(self.question.text, save_draws)
        laid = self.gathered.laid if self.gathered else None
        return PartTask(self.question.text, self.edges[part], self.edges[part + 1], laid)

    def take(self, part: int, outcome: Done | Lost) -> list[int]:
        if isinstance(outcome, Lost):
            self.cause, self.early, self.gathered = outcome.cause, {}, None
        elif isinstance(outcome.value, Gathered):
            self.early[part] = outcome.value
            while self.joined in self.early:
                self._join(self.early.pop(self.joined))
            if part == 0:
                return list(range(len(self.first_parts()), self.parts))
        elif isinstance(outcome.value, bytes):
            self.whole = outcome.value
        return []

    def _join(self, piece: Gathered) -> None:
        if self.gathered is None:
            _check(self.question)
            draws = self.question.draws
            self.gathered = Gathered(Draws(0, draws, central=True), draws, parts=True)
        self.gathered.absorb(piece)
        self.joined += 1

    def piece(self, save_draws: bool) -> bytes:
        """Return the scenario's piece of the results, once it is over."""
        if self.whole is not None or self.gathered is None:
            return self.whole or b""
        return piece_of(answered(scenario_of(self.question.text), self.gathered), save_draws)
