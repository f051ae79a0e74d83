"""What a batch costs beside its simulations: a sweep of 243 scenarios of 1,000 draws.

    .venv/bin/python bench/batch.py [--quick] [--dask]

Goals on two idle cores: two processes at least 1.7 times as fast as one; one process at most
10 % more processor time than the same answers and tables without an executor, start-up, journal
and Parquet included. Seconds are of the clock, CPU those of this process and its children: on a
machine with other work only the latter mean anything.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from msssim import load
from msssim.batch.executors import Done, Executor, InProcess, Lost, Task
from msssim.batch.processes import Processes
from msssim.batch.question import Question
from msssim.batch.running import Wanted, run_batch
from msssim.batch.work import WholeTask
from msssim.scenario.paths import edit
from msssim.studies.dimensions import dimension_of
from msssim.studies.sweep import swept

LEAST_SPEED_UP, MOST_OVERHEAD = 1.7, 0.10


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
    """Seconds of the clock and of the processor for one scenario."""

    clock: float
    cpu: float


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


def alone(questions: list[Question]) -> float:
    """Return CPU seconds a scenario for answers and tables without any executor."""
    some = questions[:: max(len(questions) // 24, 1)]
    WholeTask(some[0].text, save_draws=False)()
    start = time.process_time()
    for question in some:
        WholeTask(question.text, save_draws=False)()
    return (time.process_time() - start) / len(some)


def measure(label: str, questions: list[Question], executor: Callable[[], Executor]) -> Cost:
    """Print where a batch's time goes; return what a scenario costs."""
    start, spent = time.perf_counter(), processor()
    timed = Timed(executor())
    with tempfile.TemporaryDirectory() as folder:
        run_batch(questions, timed, Wanted(Path(folder) / "out"), lambda *_: None)
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
    return Cost(each, spent / len(questions))


def main() -> int:
    """Measure; exit 1 where a goal is missed."""
    quick = "--quick" in sys.argv
    questions = sweep(48 if quick else 243, 1000)
    bare = alone(questions)
    print(f"no executor: {bare * 1000:.0f} ms CPU a scenario")
    measure("in process", questions, InProcess)
    one = measure("one process", questions, lambda: Processes(1))
    two = measure("two processes", questions, lambda: Processes(2))
    if "--dask" in sys.argv:
        from msssim.batch.cluster import Cluster

        measure("Dask, local, two", questions, lambda: Cluster("local", 2))
    overhead, speed_up = one.cpu / bare - 1, one.clock / two.clock
    print(f"overhead {overhead:.0%} of CPU (goal: at most {MOST_OVERHEAD:.0%})")
    print(f"two processes to one: {speed_up:.2f} (goal: at least {LEAST_SPEED_UP})")
    return 0 if overhead <= MOST_OVERHEAD and speed_up >= LEAST_SPEED_UP else 1


if __name__ == "__main__":
    raise SystemExit(main())
