"""A batch ends with the same bytes wherever it runs and however often it was interrupted."""

import hashlib
import json
import multiprocessing
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from pyarrow import parquet

from msssim import answer, edit
from msssim.batch.processes import Processes
from msssim.batch.question import Question, question_of, scenario_of
from msssim.batch.store import JOURNAL, PIECES, CannotResume
from msssim.batch.work import cut
from msssim.outputs.bands import BLOCK
from msssim.scenario.paths import edited
from msssim.scenario.schema import Scenario

from .conftest import results_of, run


class Interrupted(BaseException):
    """Stands for Ctrl-C, a power cut or an administrator."""


def interrupt_after(count: int):
    ended = 0

    def seen(name: str) -> None:
        nonlocal ended
        ended += bool(name)
        if ended == count:
            raise Interrupted

    return seen


def test_tables_hold_what_each_scenarios_answer_says(
    reference: Path, questions: list[Question]
) -> None:
    kpis = parquet.read_table(reference / "kpis.parquet").to_pylist()
    series = parquet.read_table(reference / "series.parquet")
    draws = parquet.read_table(reference / "draws.parquet")
    assert series.column_names[:4] == ["scenario", "strength.target", "name", "part"]
    for question in questions:
        if question.cause:
            continue
        found = answer(scenario_of(question.text))
        rows = {row["name"]: row for row in kpis if row["scenario"] == question.name}
        assert set(rows) == set(found.kpis)
        assert rows["total_cost"]["p50"] == found.kpis["total_cost"].median
        assert rows["total_cost"]["strength.target"] == question.swept["strength.target"]
        here = np.array(series["scenario"].to_pylist()) == question.name
        central = np.concatenate([bands.central for bands in found.series.values()])
        assert np.array_equal(np.array(series["central"])[here], central)
        mine = draws.filter(np.array(draws["scenario"].to_pylist()) == question.name)
        assert mine["total_cost"].to_pylist() == found.kpis["total_cost"].values.tolist()
        assert set(mine["strength.target"].to_pylist()) == {question.swept["strength.target"]}


def test_scenarios_of_different_lengths_stand_each_under_its_name(
    short: Scenario, tmp_path: Path
) -> None:
    ends = {"long": "2025-06-25", "brief": "2024-12-25"}
    made = {name: edit(short, "horizon.end", end) for name, end in ends.items()}
    run([question_of(name, one, {"end": name}) for name, one in made.items()], tmp_path)
    for file, column in (("series", "end"), ("kpis", "end")):
        table = parquet.read_table(tmp_path / f"{file}.parquet")
        swept = f"over.{column}" if f"over.{column}" in table.column_names else column
        assert table["scenario"].to_pylist() == table[swept].to_pylist()
    names = table_of(tmp_path)
    for name, one in made.items():
        found = answer(one)
        assert names.count(name) == len(found.series) * found.grid.steps


def table_of(folder: Path) -> list[str]:
    """Return the scenario of each row of the series."""
    names: list[str] = parquet.read_table(folder / "series.parquet")["scenario"].to_pylist()
    return names


def test_the_manifest_names_what_was_answered_and_what_failed(reference: Path) -> None:
    said = json.loads((reference / "manifest.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in said["scenarios"]] == [
        f"target={n}" for n in range(1500, 3001, 500)
    ]
    assert said["failures"] == [{"name": "broken", "cause": "no such file"}]
    lines = (reference / "scenarios.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["swept"] == {"strength.target": 1500}


def test_scenarios_share_their_luck(reference: Path) -> None:
    draws = parquet.read_table(reference / "draws.parquet").to_pylist()
    by_draw: dict[int, set[float]] = {}
    for row in draws:
        by_draw.setdefault(row["draw"], set()).add(row["operations.availability"])
    assert len(by_draw) == 40
    assert all(len(values) == 1 for values in by_draw.values())


def test_processes_write_the_same_bytes(
    questions: list[Question], reference: Path, tmp_path: Path
) -> None:
    run(questions, tmp_path / "out", Processes(2))
    assert results_of(tmp_path / "out") == results_of(reference)


def test_one_huge_ensemble_is_spread_and_joined_to_the_same_bytes(
    short: Scenario, tmp_path: Path
) -> None:
    large = edited(short, {"horizon.step": "day", "simulation.draws": 3 * BLOCK + 3})
    asked = [question_of("large", large)]
    assert len(cut(asked[0], 1, slots=2)) > 3, "it is no longer cut: take more draws"
    run(asked, tmp_path / "one")
    run(asked, tmp_path / "two", Processes(2))
    assert results_of(tmp_path / "two") == results_of(tmp_path / "one")


def test_killed_workers_change_nothing(
    questions: list[Question], reference: Path, tmp_path: Path
) -> None:
    killed = 0
    others = multiprocessing.active_children()

    def kill_one(name: str) -> None:
        nonlocal killed
        children = [one for one in multiprocessing.active_children() if one not in others]
        if name and children and killed < 2:
            killed += 1
            assert children[0].pid is not None
            os.kill(children[0].pid, signal.SIGKILL)

    report = run(questions, tmp_path / "out", Processes(2), seen=kill_one)
    assert killed == 2
    assert set(report.failures) == {"broken"}
    assert results_of(tmp_path / "out") == results_of(reference)


@pytest.mark.parametrize("after", [1, 3])
def test_what_was_interrupted_goes_on_and_ends_with_the_same_bytes(
    after: int, questions: list[Question], reference: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with pytest.raises(Interrupted):
        run(questions, out, seen=interrupt_after(after))
    assert not (out / "kpis.parquet").exists()
    ended: list[str] = []
    report = run(questions, out, Processes(2), resume=True, seen=ended.append)
    assert report.skipped == after
    assert len([name for name in ended if name]) == 4 - after
    assert results_of(out) == results_of(reference)


def test_an_interrupted_batch_is_not_begun_anew_by_mistake(
    questions: list[Question], tmp_path: Path
) -> None:
    with pytest.raises(Interrupted):
        run(questions, tmp_path, seen=interrupt_after(1))
    with pytest.raises(CannotResume, match="--resume goes on with it"):
        run(questions, tmp_path)


def test_resuming_starts_an_empty_folder(
    questions: list[Question], reference: Path, tmp_path: Path
) -> None:
    assert run(questions, tmp_path, resume=True).skipped == 0
    assert results_of(tmp_path) == results_of(reference)


def test_what_is_complete_is_not_done_again(questions: list[Question], tmp_path: Path) -> None:
    asked = questions[:2]
    run(asked, tmp_path)
    assert not (tmp_path / PIECES).exists() or not list((tmp_path / PIECES).iterdir())
    before = {file.name: file.stat().st_mtime_ns for file in tmp_path.glob("*.parquet")}
    assert run(asked, tmp_path, resume=True).skipped == 2
    assert {file.name: file.stat().st_mtime_ns for file in tmp_path.glob("*.parquet")} == before


def test_a_finished_batch_whose_results_were_damaged_is_done_again(
    questions: list[Question], tmp_path: Path
) -> None:
    asked = questions[:2]
    run(asked, tmp_path)
    whole = results_of(tmp_path)
    (tmp_path / "kpis.parquet").write_bytes(b"PAR1 not")
    assert run(asked, tmp_path, resume=True).skipped == 0
    assert results_of(tmp_path) == whole


def test_a_changed_scenario_or_other_options_are_refused_by_name(
    questions: list[Question], short: Scenario, tmp_path: Path
) -> None:
    with pytest.raises(Interrupted):
        run(questions, tmp_path, seen=interrupt_after(1))
    changed = question_of("target=1500", edit(short, "strength.target", 1501))
    with pytest.raises(CannotResume, match='scenario "target=1500" has changed'):
        run([changed, *questions[1:]], tmp_path, resume=True)
    with pytest.raises(CannotResume, match='"target=3000" is not asked for'):
        run(questions[:-1], tmp_path, resume=True)


def test_a_file_that_was_mended_meanwhile_is_taken_in(
    questions: list[Question], short: Scenario, tmp_path: Path
) -> None:
    run(questions, tmp_path)
    mended = question_of("broken", edit(short, "strength.target", 2200), {"strength.target": 2200})
    asked = [mended if one.cause else one for one in questions]
    report = run(asked, tmp_path, resume=True)
    assert (report.done, report.skipped, report.failures) == (5, 4, {})
    run(asked, tmp_path / "anew")
    assert results_of(tmp_path) == results_of(tmp_path / "anew")


def test_a_journal_from_another_version_is_refused(
    questions: list[Question], tmp_path: Path
) -> None:
    with pytest.raises(Interrupted):
        run(questions, tmp_path, seen=interrupt_after(1))
    begun = json.loads((tmp_path / JOURNAL).read_bytes().split(b"\n")[0].partition(b" ")[2])
    begun["begun"]["msssim"] = "99.0"
    text = json.dumps(begun).encode()
    digest = hashlib.sha256(text).hexdigest()[:16].encode()
    (tmp_path / JOURNAL).write_bytes(digest + b" " + text + b"\n")
    with pytest.raises(CannotResume, match=r"begun with msssim 99\.0, and this is"):
        run(questions, tmp_path, resume=True)


HOSTILE = (
    b"",
    b"\0" * 999,
    b"{}\n",
    b"0123456789abcdef []\n",
    b"[" * 100_000,
    "é\n".encode("latin-1"),
)


@pytest.mark.parametrize("junk", HOSTILE)
def test_a_journal_of_rubbish_counts_as_none(
    junk: bytes, questions: list[Question], tmp_path: Path
) -> None:
    (tmp_path / JOURNAL).write_bytes(junk)
    asked = questions[:1]
    assert run(asked, tmp_path, resume=True).skipped == 0
    run(asked, tmp_path / "anew")
    assert results_of(tmp_path) == results_of(tmp_path / "anew")


def test_whatever_is_torn_off_or_changed_is_done_again(
    questions: list[Question], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with pytest.raises(Interrupted):
        run(questions, out, seen=interrupt_after(3))
    journal = (out / JOURNAL).read_bytes()
    pieces = {file.name: file.read_bytes() for file in (out / PIECES).iterdir()}
    run(questions, tmp_path / "anew")
    whole = results_of(tmp_path / "anew")
    rng = np.random.default_rng(7)
    for number in range(6):
        (out / PIECES).mkdir(exist_ok=True)
        for name, content in pieces.items():
            (out / PIECES / name).write_bytes(content)
        torn = bytearray(journal[: int(rng.integers(len(journal)))] if number else journal)
        if torn and number:
            torn[int(rng.integers(len(torn)))] ^= 1 << int(rng.integers(8))
        (out / JOURNAL).write_bytes(bytes(torn))
        victim = out / PIECES / sorted(pieces)[int(rng.integers(len(pieces)))]
        changed = bytearray(victim.read_bytes())
        changed[len(changed) // 2] ^= 1
        victim.write_bytes(bytes(changed))
        run(questions, out, resume=True)
        assert results_of(out) == whole
