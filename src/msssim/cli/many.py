"""What commands of many runs share: their options, where the runs go, and how far they are."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.terminal import progress, put, safe, say
from msssim.scenario.language import phrase, written
from msssim.scenario.shipped import cure_for

if TYPE_CHECKING:
    from msssim.batch.course import Progress, Told
    from msssim.batch.executors import Executor
    from msssim.batch.question import Question
    from msssim.batch.running import Report, Wanted

PART_FAILED = 3
FILE = click.Path(path_type=Path)

SMALL = 2000
"""Up to so many draws, one scenario is sooner answered than processes are started."""

SECONDS_BETWEEN = 30.0
"""How often a log is told how far a batch is."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked of a batch, whatever its scenarios."""

    edits: tuple[str, ...]
    jobs: int | None
    dask: str | None
    out: Path
    resume: bool
    save_draws: bool
    told: str | None


def batch_options(function: Callable[..., int]) -> Callable[..., int]:
    """Add the options of a batch to a command, which takes them as `options`."""

    @wraps(function)
    def asked(
        *,
        edits: tuple[str, ...],
        draws: int | None,
        seed: int | None,
        jobs: int | None,
        dask: str | None,
        out: Path,
        resume: bool,
        save_draws: bool,
        told: str | None,
        **rest: object,
    ) -> int:
        all_edits = (*edits, *shortcuts(draws, seed))
        options = Options(all_edits, jobs, dask, out, resume, save_draws, told)
        return function(options=options, **rest)

    found: Callable[..., int] = asked
    for option in reversed(OPTIONS):
        found = option(found)
    return found


OPTIONS = (
    click.option(
        "--set", "edits", multiple=True, metavar="PATH=VALUE", help="Change a value in all."
    ),
    click.option("--draws", type=click.IntRange(min=0), help="Runs of each ensemble."),
    click.option("--seed", type=click.IntRange(min=0), help="Fixes the luck of every draw."),
    click.option("--jobs", type=click.IntRange(min=1), help="Processes; left out: one a core."),
    click.option("--dask", metavar="ADDRESS|local", help="Run on a Dask scheduler's workers."),
    click.option(
        "--out",
        type=FILE,
        default=Path("batch"),
        show_default=True,
        metavar="DIR",
        help="Folder for the results.",
    ),
    click.option("--resume", is_flag=True, help="Do only what DIR does not hold yet."),
    click.option("--save-draws", is_flag=True, help="Also keep every draw's inputs and KPIs."),
    click.option(
        "--progress", "told", type=click.Choice(["json"]), help="Tell on stderr how far it is."
    ),
)


def shortcuts(draws: int | None, seed: int | None) -> list[str]:
    """Return --draws and --seed as edits."""
    given = {"simulation.draws": draws, "simulation.seed": seed}
    return [f"{path}={value}" for path, value in given.items() if value is not None]


def need(library: str, extra: str) -> None:
    """Refuse where a library of an extra is not installed."""
    if find_spec(library) is None:
        raise click.UsageError(
            phrase("this needs {library}: {cure}", library=library, cure=cure_for(extra))
        )


def run_all(questions: Sequence[Question], options: Options) -> int:
    """Run questions as the options say; return the exit code."""
    from msssim.batch.running import Wanted, run_batch

    wanted = Wanted(options.out, options.save_draws, options.resume)
    with _telling(options.told) as told, _executor(options, questions) as executor:
        report = run_batch(questions, executor, wanted, told, edits=options.edits)
    for name, cause in report.failures.items():
        say(phrase("failed: {name}: {cause}", name=name, cause=cause))
    if options.told is None:
        _tell(report, wanted)
    return PART_FAILED if report.failures else 0


def _tell(report: Report, wanted: Wanted) -> None:
    skipped = failed = ""
    if report.skipped:
        skipped = phrase(", {n} of them by an earlier run", n=written(report.skipped))
    if report.failures:
        lost = written(len(report.failures))
        failed = phrase("; {n} failed: --resume tries them again", n=lost)
    put(safe(phrase("{count} scenarios answered", count=report.done) + skipped + failed))
    if report.done:
        files = ", ".join(wanted.names)
        say(
            phrase(
                "written to {folder}: {files}; see: msssim table {folder}",
                folder=wanted.out,
                files=files,
            )
        )


@contextmanager
def _executor(options: Options, questions: Sequence[Question]) -> Iterator[Executor]:
    """Give what runs the tasks; nothing of it is left running."""
    executor = _cluster(options) if options.dask else _local(options.jobs, questions)
    try:
        yield executor
    finally:
        executor.close()


def _cluster(options: Options) -> Executor:
    need("distributed", "batch")
    from msssim.batch.cluster import Cluster, NoCluster

    try:
        return Cluster(options.dask or "local", options.jobs or _cores())
    except NoCluster as error:
        raise click.ClickException(str(error)) from error


def _local(jobs: int | None, questions: Sequence[Question]) -> Executor:
    from msssim.batch.executors import InProcess
    from msssim.batch.processes import Processes

    if jobs is None and sum(question.draws for question in questions) <= SMALL:
        return InProcess()
    return InProcess() if (jobs or _cores()) == 1 else Processes(jobs or _cores())


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _telling(form: str | None) -> Iterator[Told]:
    """Give a function that shows how far a batch is: as lines of JSON, as a bar, or in a log."""
    if form == "json":
        yield _tell_json
        return
    last = time.monotonic()
    with progress(phrase("Simulating"), wanted=True) as show:

        def told(found: Progress, _: str) -> None:
            nonlocal last
            if show is not None:
                show(found.draws_done, max(found.draws, 1))
            elif time.monotonic() - last >= SECONDS_BETWEEN:
                last = time.monotonic()
                say(_line(found))

        yield told


def _line(found: Progress) -> str:
    left = found.seconds_left
    rest = failed = ""
    if left is not None:
        rest = phrase(", {n} min left", n=written(left / 60))
    if found.failed:
        failed = phrase(", {n} failed", n=written(found.failed))
    told = phrase(
        "{n} of {count} scenarios, {rate} draws a second",
        n=found.done,
        count=found.total,
        rate=written(found.rate),
    )
    return told + rest + failed


def _tell_json(found: Progress, name: str) -> None:
    left = found.seconds_left
    said = {
        "scenario": name or None,
        "done": found.done,
        "total": found.total,
        "skipped": found.skipped,
        "failed": found.failed,
        "draws_done": found.draws_done,
        "draws": found.draws,
        "draws_skipped": found.draws_skipped,
        "draws_per_second": round(found.rate),
        "seconds_left": None if left is None else round(left, 1),
    }
    put(json.dumps(said, ensure_ascii=False), err=True)
    sys.stderr.flush()
