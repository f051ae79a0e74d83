"""A batch from its scenarios to a folder of results, anew or where an earlier run was stopped."""

from __future__ import annotations

import json
import platform
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msssim import __version__
from msssim.batch.assembling import assemble
from msssim.batch.course import Course, Progress, Told
from msssim.batch.executors import Executor
from msssim.batch.pieces import NAMES
from msssim.batch.question import Question, dimensions
from msssim.batch.store import JOURNAL, Store, batch_of, hash_of, open_store
from msssim.outputs.folder import MANIFEST, refuse_foreign, replacing
from msssim.outputs.manifest import versions, written

SCENARIOS = "scenarios.jsonl"


@dataclass(frozen=True)
class Wanted:
    """Where a batch's results go, and what of them."""

    out: Path
    save_draws: bool = False
    resume: bool = False

    @property
    def names(self) -> list[str]:
        """The files that hold the results."""
        tables = [f"{name}.parquet" for name in NAMES[: 2 + self.save_draws]]
        return [*tables, SCENARIOS, MANIFEST]


@dataclass(frozen=True)
class Report:
    """How a batch ended: scenarios answered, of these by an earlier run, and failures by name."""

    done: int
    skipped: int
    failures: dict[str, str]


def run_batch(
    questions: Sequence[Question],
    executor: Executor,
    wanted: Wanted,
    told: Told,
    *,
    edits: Sequence[str] = (),
) -> Report:
    """Answer all scenarios and write what they come to; one that fails stops no other.

    Raises CannotResume where the folder holds another batch, and OSError where it cannot be
    written. What is interrupted can be resumed, and ends with the very same bytes.
    """
    started = time.monotonic()
    refuse_foreign(wanted.out, wanted.names)
    store = open_store(wanted.out, batch_of(questions, wanted.save_draws), resume=wanted.resume)
    try:
        _remove_leftovers(wanted.out)
        failures = {one.name: one.cause for one in questions if one.cause}
        asked = [one for one in questions if not one.cause]
        todo = [one for one in asked if one.name not in store.done]
        skipped = len(asked) - len(todo)
        progress = Progress(
            total=len(questions),
            done=skipped,
            skipped=skipped,
            failed=len(failures),
            draws=sum(one.draws for one in todo),
            draws_skipped=sum(one.draws for one in asked if one.name in store.done),
        )
        told(progress, "")
        course = Course(executor, wanted.save_draws, store, failures.__setitem__, progress, told)
        course.run(todo)
        if not store.finished or todo or failures:
            _write(questions, store, wanted, failures, edits, started)
        return Report(
            len(asked) - len(failures.keys() & {a.name for a in asked}), skipped, failures
        )
    finally:
        store.close()


def _remove_leftovers(folder: Path) -> None:
    """Remove what a killed run had begun to assemble."""
    for left in folder.glob(".msssim-*"):
        shutil.rmtree(left, ignore_errors=True)


def _write(
    questions: Sequence[Question],
    store: Store,
    wanted: Wanted,
    failures: dict[str, str],
    edits: Sequence[str],
    started: float,
) -> None:
    """Put the results in place, all at once; then nothing of the work is needed any more."""
    there = [(one, store.path_of(one.name)) for one in questions if one.name in store.done]
    with replacing(wanted.out) as fresh:
        errors = assemble(there, fresh, save_draws=wanted.save_draws) if there else {}
        with (fresh / SCENARIOS).open("w", encoding="utf-8") as stream:
            stream.writelines(_scenario_line(one) for one, _ in there)
        names = {file.name for file in fresh.iterdir()} | {MANIFEST}
        said = _manifest(questions, errors, failures, edits, names, time.monotonic() - started)
        (fresh / MANIFEST).write_text(written(said), encoding="utf-8")
    complete = not failures
    hashes = {name: hash_of(wanted.out / name) for name in sorted(names)} if complete else {}
    store.finish(hashes, complete=complete)


def _scenario_line(question: Question) -> str:
    swept = {path: _plain(value) for path, value in question.swept.items()}
    head = json.dumps({"name": question.name, "swept": swept}, ensure_ascii=False)
    return f'{head[:-1]}, "scenario": {question.text}}}\n'


def _manifest(
    questions: Sequence[Question],
    errors: dict[str, float],
    failures: dict[str, str],
    edits: Sequence[str],
    files: set[str],
    seconds: float,
) -> dict[str, Any]:
    """Return what a batch was; only `duration_seconds` and `platform` differ between equal ones."""
    return {
        "msssim": __version__,
        "edits": list(edits),
        "swept": list(dimensions(questions)),
        "scenarios": [
            {
                "name": one.name,
                "sha256": one.digest,
                "draws": one.draws,
                "quantile_error": errors[one.name],
            }
            for one in questions
            if one.name in errors
        ],
        "failures": [
            {"name": one.name, "cause": failures[one.name]}
            for one in questions
            if one.name in failures
        ],
        "files": sorted(files),
        "journal": JOURNAL,
        "versions": dict(versions()),
        "platform": f"{platform.platform()}, {platform.machine()}",
        "duration_seconds": round(seconds, 3),
    }


def _plain(value: object) -> object:
    return value if isinstance(value, int | float | str) else str(value)
