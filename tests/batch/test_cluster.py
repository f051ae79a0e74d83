"""Batches on a real Dask scheduler with two workers on this machine, one of them killed."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from distributed import Client
from tests.batch.poison import Double, Fails

from msssim.batch.cluster import Cluster, NoCluster
from msssim.batch.executors import Done, Lost
from msssim.batch.question import Question

from .conftest import results_of, run

ROOT = Path(__file__).resolve().parents[2]


def dask(*arguments: str, stderr: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
    """Start a part of a cluster as docs/cluster.md says, where tests can be imported."""
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
    )


@dataclass
class Running:
    """A scheduler's address and its workers."""

    address: str
    workers: list[subprocess.Popen[str]]


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    local = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    scheduler = dask("scheduler", *local, stderr=subprocess.PIPE)
    started = [scheduler]
    assert scheduler.stderr is not None
    try:
        said = next(
            found
            for line in scheduler.stderr
            if (found := re.search(r"Scheduler at:\s+(tcp://\S+)", line))
        )
        for _ in range(2):
            started.append(
                dask("worker", said[1], "--nthreads", "1", "--no-dashboard", "--memory-limit", "0")
            )
        with Client(said[1]) as client:
            client.wait_for_workers(2)
        yield Running(said[1], started[1:])
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()
        scheduler.stderr.close()


def test_a_cluster_writes_the_same_bytes_though_a_worker_is_killed(
    running: Running, questions: list[Question], reference: Path, tmp_path: Path
) -> None:
    killed: list[int] = []

    def kill_one(name: str) -> None:
        if name and not killed:
            with Client(running.address) as client:
                killed.extend(client.run(os.getpid).values())
            os.kill(killed[0], signal.SIGKILL)

    report = run(questions, tmp_path / "out", Cluster(running.address, 2), seen=kill_one)
    assert len(killed) == 2
    assert set(report.failures) == {"broken"}
    assert results_of(tmp_path / "out") == results_of(reference)


def test_errors_come_back_from_a_cluster_as_causes(running: Running) -> None:
    cluster = Cluster(running.address, 2)
    try:
        cluster.submit(1, Double(4))
        cluster.submit(2, Fails())
        found = dict([cluster.next(), cluster.next()])
    finally:
        cluster.close()
    assert found == {1: Done(8), 2: Lost("ValueError: no such zone")}


def test_where_no_scheduler_answers_it_is_said() -> None:
    with pytest.raises(NoCluster, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        Cluster("tcp://127.0.0.1:9", 1, patience=1)
    with pytest.raises(NoCluster, match="no Dask scheduler answers at nonsense"):
        Cluster("nonsense", 1, patience=1)
