"""Small scenarios and the folders of their batches."""

from collections.abc import Callable
from pathlib import Path

import pytest

from msssim import edit
from msssim.batch.executors import Executor, InProcess
from msssim.batch.question import Question, question_of
from msssim.batch.running import Report, Wanted, run_batch
from msssim.scenario.paths import edited
from msssim.scenario.schema import Scenario

RESULTS = ("kpis.parquet", "series.parquet", "draws.parquet", "scenarios.jsonl")


@pytest.fixture(scope="session")
def short(baseline: Scenario) -> Scenario:
    """The shipped base for a year by months, with few draws."""
    return edited(
        baseline,
        {
            "horizon": {"start": "2024-06-25", "end": "2025-06-25", "step": "month"},
            "simulation.draws": 40,
        },
    )


@pytest.fixture(scope="session")
def questions(short: Scenario) -> list[Question]:
    """Five targets, one of them with a file that could not be read."""
    targets = (1500, 2000, 2500, 3000)
    asked = [
        question_of(f"target={n}", edit(short, "strength.target", n), {"strength.target": n})
        for n in targets
    ]
    return [*asked[:2], Question("broken", cause="no such file"), *asked[2:]]


def run(
    questions: list[Question],
    out: Path,
    executor: Executor | None = None,
    *,
    resume: bool = False,
    seen: Callable[[str], None] = lambda name: None,
) -> Report:
    """Run a batch into a folder; `seen` is told each scenario that has ended."""
    executor = executor or InProcess()
    try:
        wanted = Wanted(out, save_draws=True, resume=resume)
        return run_batch(questions, executor, wanted, lambda progress, name: seen(name))
    finally:
        executor.close()


def results_of(folder: Path) -> dict[str, bytes]:
    """Return the bytes of a batch's results."""
    return {name: (folder / name).read_bytes() for name in RESULTS}


@pytest.fixture(scope="session")
def reference(questions: list[Question], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of a batch that nothing disturbed, run in this process."""
    out = tmp_path_factory.mktemp("reference") / "out"
    report = run(questions, out)
    assert (report.done, report.skipped, set(report.failures)) == (4, 0, {"broken"})
    return out
