"""Tasks in processes: what fails or dies is told apart from what was only near it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.batch.poison import Dies, Double, Fails, Threads

from msssim.batch.executors import Done, Executor, InProcess, Lost
from msssim.batch.processes import Processes


@pytest.fixture
def two() -> Iterator[Processes]:
    executor = Processes(2)
    yield executor
    executor.close()


@pytest.mark.parametrize("kind", [InProcess, lambda: Processes(2)])
def test_every_task_comes_back_with_its_ticket(kind: type[InProcess]) -> None:
    executor: Executor = kind()
    try:
        found = {}
        for first in (0, 2, 4):
            for ticket in range(first, first + executor.slots):
                executor.submit(ticket, Double(ticket))
            for _ in range(executor.slots):
                ticket, outcome = executor.next()
                found[ticket] = outcome
        assert found == {ticket: Done(2 * ticket) for ticket in found}
        executor.submit(9, Fails())
        assert executor.next() == (9, Lost("ValueError: no such zone"))
        executor.submit(10, Double(5))
        assert executor.next() == (10, Done(10))
    finally:
        executor.close()


def test_a_process_that_dies_is_replaced_and_its_task_done_again(
    two: Processes, tmp_path: Path
) -> None:
    two.submit(1, Dies(str(tmp_path), survives=2))
    two.submit(2, Double(4))
    assert dict([two.next(), two.next()]) == {1: Done(3), 2: Done(8)}


def test_a_task_that_kills_every_process_is_given_up_and_blamed_alone(
    two: Processes, tmp_path: Path
) -> None:
    two.submit(1, Dies(str(tmp_path), survives=100))
    two.submit(2, Double(4))
    found = dict([two.next(), two.next()])
    assert found[2] == Done(8)
    assert isinstance(found[1], Lost)
    assert "died 3 times (killed by signal 9" in found[1].cause
    assert len(list(tmp_path.iterdir())) == 3
    two.submit(3, Double(1))
    assert two.next() == (3, Done(2))


def test_processes_compute_in_one_thread_and_this_one_as_before(two: Processes) -> None:
    before = dict(os.environ)
    two.submit(1, Threads())
    assert two.next() == (1, Done("1"))
    assert dict(os.environ) == before
