"""Tasks on the workers of a Dask scheduler, one that runs already or one of this machine.

Dask's own configuration counts, as for TLS. A worker that dies is replaced by its nanny and its
tasks are done again by others.
"""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from msssim import __version__
from msssim.batch.executors import Done, Lost, Outcome, Task, cause_of, outcome_of
from msssim.batch.processes import SURROUNDINGS
from msssim.batch.store import BINDING
from msssim.outputs.manifest import versions
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from distributed import Client, Future

PATIENCE = 30
"""Seconds that a cluster is waited for."""

WAITING = 2
"""Tasks for each thread of a worker, so that none waits for the next to arrive."""

QUIET = {"DASK_LOGGING__DISTRIBUTED": "critical"}
"""What keeps workers of this machine from telling on the terminal how they are ended."""


class NoCluster(Exception):
    """There is no cluster to run on; says why."""


class Cluster:
    """Runs tasks on Dask workers; `local` starts `jobs` of them on this machine.

    A scheduler, and then its first worker, is waited for `patience` seconds.
    """

    def __init__(self, address: str, jobs: int, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._stack = ExitStack()
        self._futures: dict[Future[Outcome], int] = {}
        try:
            self._client = self._connected(address, jobs)
            self.slots = WAITING * self._threads()
        except BaseException:
            self.close()
            raise
        from distributed import as_completed

        self._ended = as_completed()

    def _connected(self, address: str, jobs: int) -> Client:
        import dask
        from distributed import Client, LocalCluster

        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        if address == "local":
            settings = {
                f"distributed.nanny.pre-spawn-environ.{name}": value
                for name, value in (SURROUNDINGS | QUIET).items()
            }
            self._stack.enter_context(dask.config.set(settings))
            with _deaf_to_ctrl_c():
                cluster = LocalCluster(
                    n_workers=jobs, threads_per_worker=1, dashboard_address=None, memory_limit=0
                )
                address = self._stack.enter_context(cluster)
        try:
            client: Client = self._stack.enter_context(Client(address, timeout=self._patience))
        except (OSError, TimeoutError, ValueError, TypeError) as error:
            why = phrase(
                "no Dask scheduler answers at {address}: {why}",
                address=address,
                why=cause_of(error),
            )
            raise NoCluster(why) from error
        return client

    def _threads(self) -> int:
        """Return the threads of all workers; raises NoCluster where none is as it must be."""
        try:
            self._client.wait_for_workers(1, timeout=self._patience)
        except TimeoutError as error:
            why = phrase("the Dask scheduler has no workers: start one (docs/cluster.md)")
            raise NoCluster(why) from error
        try:
            theirs = self._client.run(_versions)
        except Exception as error:
            why = phrase("msssim cannot be run by the workers: {why}", why=cause_of(error))
            raise NoCluster(why) from error
        ours = _versions()
        for worker, found in theirs.items():
            for name, version in ours.items():
                if found.get(name) != version:
                    raise NoCluster(_unlike(worker, name, found.get(name), version))
        return sum(self._client.nthreads().values())

    def submit(self, ticket: int, task: Task) -> None:
        """Send a task to the scheduler."""
        future = self._client.submit(
            outcome_of, task, key=f"msssim-{id(self)}-{ticket}", pure=False
        )
        self._futures[future] = ticket
        self._ended.add(future)

    def next(self) -> tuple[int, Outcome]:
        """Wait until some task has ended anywhere."""
        future = next(self._ended)
        ticket = self._futures.pop(future)
        try:
            outcome = future.result()
        except Exception as error:  # whatever the cluster says, the other tasks go on
            return ticket, Lost(phrase("the cluster gave up on it: {why}", why=cause_of(error)))
        future.release()
        if isinstance(outcome, Done | Lost):
            return ticket, outcome
        return ticket, Lost(phrase("the cluster lost it"))

    def close(self) -> None:
        """Cancel what runs and let go of the scheduler."""
        for future in self._futures:
            future.cancel()
        self._futures = {}
        self._stack.close()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Have threads and processes started here never hear Ctrl-C; this thread hears it afterwards.

    A terminal sends it to all of them: it is for this program to end its workers.
    """
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # where it starts, the signal is let through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _unlike(worker: str, name: str, there: str | None, here: str) -> str:
    if there is None:
        return phrase("worker {worker} lacks {name} {here}", worker=worker, name=name, here=here)
    return phrase(
        "worker {worker} has {name} {there}, and here is {here}: results would not be the same",
        worker=worker,
        name=name,
        there=there,
        here=here,
    )


def _versions() -> dict[str, str]:
    installed = versions()
    return {"msssim": __version__} | {name: installed[name] for name in BINDING}
