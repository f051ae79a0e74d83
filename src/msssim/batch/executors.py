"""Where tasks run: the interface that all executors have, and the one within this process."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from msssim.scenario.language import phrase

Task: TypeAlias = Callable[[], object]
"""What can be sent and run anywhere; equal tasks have equal results."""


@dataclass(frozen=True, slots=True)
class Done:
    """A task that was run, and what it returned."""

    value: object


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that cannot be run, and why."""

    cause: str


Outcome: TypeAlias = Done | Lost


class Executor(Protocol):
    """Runs tasks; `slots` is how many keep it busy."""

    slots: int

    def submit(self, ticket: int, task: Task) -> None:
        """Have a task run; there are never more than `slots` at a time."""

    def next(self) -> tuple[int, Outcome]:
        """Wait until some task has ended; return its ticket and outcome."""

    def close(self) -> None:
        """Stop at once, whatever still runs."""


def outcome_of(task: Task) -> Outcome:
    """Run a task; an error becomes its cause."""
    try:
        return Done(task())
    except Exception as error:  # one broken scenario must not stop the others
        return Lost(cause_of(error))


def cause_of(error: Exception) -> str:
    """Return an error in one line."""
    said = str(error).strip()
    if isinstance(error, MemoryError) and said:
        return phrase("too large: {why}", why=said)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


class InProcess:
    """Runs one task after the other in this process."""

    slots = 1

    def __init__(self) -> None:
        self._waiting: deque[tuple[int, Task]] = deque()

    def submit(self, ticket: int, task: Task) -> None:
        """Have a task run when it is waited for."""
        self._waiting.append((ticket, task))

    def next(self) -> tuple[int, Outcome]:
        """Run the task that has waited longest."""
        ticket, task = self._waiting.popleft()
        return ticket, outcome_of(task)

    def close(self) -> None:
        """Forget what waits."""
        self._waiting.clear()
