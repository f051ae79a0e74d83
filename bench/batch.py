"""What a batch costs beside its simulations: a sweep of 243 scenarios of 1,000 draws.

    .venv/bin/python bench/batch.py [--quick] [--dask]

Goals on two idle cores: the executor of one process (scenarios read from text, sent, answered,
made into tables and sent back) takes at most 10 % more than asking `answer` of the same scenarios
and keeping nothing; two processes are at least 1.7 times as fast as one. The start of a process,
spread over the sweep, the journal and Parquet are shown beside it, and in the whole.

It is measured on short stretches of the sweep, bare, in process and in one process and then in
the opposite order, so that whatever slows a machine down slows all of them; the median over the
stretches is told, in processor time, which other programs touch least, and by the clock.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msssim import answer, load
from msssim.batch.assembling import assemble
from msssim.batch.executors import Done, Executor, InProcess, Lost, Task
from msssim.batch.processes import Processes
from msssim.batch.question import Question, scenario_of
from msssim.batch.running import Wanted, run_batch
from msssim.batch.store import batch_of, open_store
from msssim.batch.work import WholeTask
from msssim.scenario.paths import edit
from msssim.studies.dimensions import dimension_of
from msssim.studies.sweep import swept

LEAST_SPEED_UP, MOST_OVERHEAD = 1.7, 0.10

STRETCH = 20
"""Scenarios that are run one way before the next way has its turn."""


@dataclass
class Timed:
    """An executor, and when it began and ended its work."""

    inner: Executor
    first: float = 0.0
    last: float = 0.0
    waited: float = field(default=0.0)

    @property
    def slots(self) -> int:
        return self.inner.slots

    def submit(self, ticket: int, task: Task) -> None:
        self.inner.submit(ticket, task)

    def next(self) -> tuple[int, Done | Lost]:
        before = time.perf_counter()
        found = self.inner.next()
        self.last = time.perf_counter()
        self.first = self.first or self.last
        self.waited += self.last - before
        return found

    def close(self) -> None:
        self.inner.close()


@dataclass(frozen=True)
class Cost:
    """Seconds of the clock and of the processor."""

    clock: float
    cpu: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.clock + other.clock, self.cpu + other.cpu)


def sweep(count: int, draws: int) -> list[Question]:
    """Return a sweep of the shipped base over five levers."""
    base = load(Path(__file__).parents[1] / "scenarios" / "mss-2024.yaml")
    base = edit(base, "simulation.draws", draws)
    names = ("waves", "donors", "us_support", "fixed_cost", "people_cost")
    found = swept(base, [dimension_of(f"{name}=0.6,0.8,1", base) for name in names])
    return found.questions()[:count]


def processor() -> float:
    """Return CPU seconds of this process and of the children that have ended."""
    return sum(os.times()[:4])


@dataclass(frozen=True)
class Bare:
    """Answers scenarios that are in memory, and keeps nothing; returns what that takes."""

    texts: tuple[str, ...]

    def __call__(self) -> Cost:
        """Answer them."""
        scenarios = [scenario_of(text) for text in self.texts]
        return cost_of(lambda: [answer(one) for one in scenarios])


@dataclass(frozen=True)
class Whole:
    """Runs a batch within one process; returns what that takes."""

    questions: tuple[Question, ...]

    def __call__(self) -> Cost:
        """Run the batch."""
        return cost_of(lambda: batched(self.questions, InProcess()))


def cost_of(work: Callable[[], object], spent: Callable[[], float] = time.process_time) -> Cost:
    """Return what some work takes."""
    start, before = time.perf_counter(), spent()
    work()
    return Cost(time.perf_counter() - start, spent() - before)


def asked(one: Processes, task: Task) -> object:
    """Return what a task comes to in the one process, which lives on."""
    one.submit(0, task)
    _, outcome = one.next()
    assert isinstance(outcome, Done), outcome
    return outcome.value


def coordinated(questions: Sequence[Question], one: Processes) -> Cost:
    """Return what a batch takes here and in the one process together."""

    def spent() -> float:
        there = asked(one, time.process_time)
        assert isinstance(there, float)
        return time.process_time() + there

    return cost_of(lambda: batched(questions, one), spent)


def batched(questions: Sequence[Question], executor: Executor) -> None:
    """Run a batch from its questions to its files."""
    with tempfile.TemporaryDirectory() as folder:
        run_batch(questions, executor, Wanted(Path(folder) / "out"), lambda *_: None)


@dataclass(frozen=True)
class Ways:
    """A process for each way, so that none has the memory of another: all live on."""

    bare: Processes = field(default_factory=lambda: Processes(1))
    within: Processes = field(default_factory=lambda: Processes(1))
    one: Processes = field(default_factory=lambda: Processes(1))

    def stretch(self, questions: tuple[Question, ...]) -> tuple[Cost, Cost, Cost]:
        """Return what a stretch takes bare, in process and in one process, each there and back."""

        def measured(one: Processes, task: Task) -> Cost:
            cost = asked(one, task)
            assert isinstance(cost, Cost)
            return cost

        ways: tuple[Callable[[], Cost], ...] = (
            lambda: measured(self.bare, Bare(tuple(one.text for one in questions))),
            lambda: measured(self.within, Whole(questions)),
            lambda: coordinated(questions, self.one),
        )
        there = [way() for way in ways]
        back = [way() for way in reversed(ways)][::-1]
        first, second, third = (a + b for a, b in zip(there, back, strict=True))
        return first, second, third

    def close(self) -> None:
        """End all."""
        for executor in (self.bare, self.within, self.one):
            executor.close()


def overhead(questions: Sequence[Question], stretches: int) -> float:
    """Print what a batch adds to the answers alone; return what the executor adds to their CPU."""
    ways = Ways()
    start = coordinated(questions[:1], ways.one)
    ways.stretch(tuple(questions[:STRETCH]))  # what is remembered is so in all processes
    found = []
    for number in range(stretches):
        some = tuple(questions[number * STRETCH : (number + 1) * STRETCH])
        found.append(ways.stretch(some))
        told = "; ".join(f"{c.cpu:.2f} s CPU, {c.clock:.2f} s" for c in found[-1])
        print(f"  bare; in process; one process: {told}", flush=True)
    ways.close()
    each = statistics.median(b.cpu for b, _, _ in found) / (2 * STRETCH)
    print(f"a bare answer: {each * 1000:.0f} ms CPU")
    for label, way in (("in process", 1), ("one process", 2)):
        cpu = statistics.median(t[way].cpu / t[0].cpu for t in found) - 1
        clock = statistics.median(t[way].clock / t[0].clock for t in found) - 1
        print(f"{label}: {cpu:.1%} more CPU than bare, {clock:.1%} by the clock")
    journal, parquet = (share / each for share in written(questions[:STRETCH]))
    begun = (start.cpu / each - 1) / len(questions)
    print(
        f"of one process: journal {journal:.1%}, Parquet {parquet:.1%}, executor"
        f" {cpu - journal - parquet:.1%}; its start {begun:.1%} more, {cpu + begun:.1%} in all"
    )
    return cpu - journal - parquet


def written(questions: Sequence[Question]) -> tuple[float, float]:
    """Return CPU seconds a scenario of keeping pieces in the journal, and of Parquet files."""
    pieces = {one.name: WholeTask(one.text, save_draws=False)() for one in questions}
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder), batch_of(questions, False), resume=False)
        kept = cost_of(lambda: [store.keep(name, piece) for name, piece in pieces.items()])
        there = [(one, store.path_of(one.name)) for one in questions]
        tables = cost_of(lambda: assemble(there, Path(folder), save_draws=False))
        store.close()
    return kept.cpu / len(questions), tables.cpu / len(questions)


def measure(label: str, questions: list[Question], executor: Callable[[], Executor]) -> float:
    """Print where a batch's time goes; return the seconds that a scenario takes."""
    start, spent = time.perf_counter(), processor()
    timed = Timed(executor())
    batched(questions, timed)
    total = time.perf_counter() - start
    timed.close()
    spent = processor() - spent
    begun, work = timed.first - start, timed.last - timed.first
    each = work / (len(questions) - timed.slots)
    print(
        f"{label:16} {total:7.2f} s, {spent:7.2f} s CPU: first result {begun:5.2f} s, then"
        f" {each * 1000:5.0f} ms a scenario; journal {max(0.0, work - timed.waited):5.2f} s,"
        f" Parquet {total - begun - work:5.2f} s"
    )
    return each


def main() -> int:
    """Measure; exit 1 where a goal is missed."""
    quick = "--quick" in sys.argv
    questions = sweep(243, 1000)
    more = overhead(questions, 3 if quick else len(questions) // STRETCH)
    some = questions[:: 5 if quick else 1]
    one = measure("one process", some, lambda: Processes(1))
    two = measure("two processes", some, lambda: Processes(2))
    if "--dask" in sys.argv:
        from msssim.batch.cluster import Cluster

        measure("Dask, local, two", some, lambda: Cluster("local", 2))
    speed_up = one / two
    print(f"the executor's overhead: {more:.1%} of CPU (goal: at most {MOST_OVERHEAD:.0%})")
    print(f"two processes to one: {speed_up:.2f} (goal: at least {LEAST_SPEED_UP})")
    return 0 if more <= MOST_OVERHEAD and speed_up >= LEAST_SPEED_UP else 1


if __name__ == "__main__":
    raise SystemExit(main())
