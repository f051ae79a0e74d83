"""`msssim batch`, `sweep` and `table` as a planner asks them."""

import csv
import io
import json
import os
import random
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from .conftest import SHIPPED, Ask, command

BASE = SHIPPED / "mss-2024.yaml"
FEW = ("--draws", 20, "--set", "horizon.step=month")


def test_broken_files_stop_no_others(ask: Ask) -> None:
    Path("broken.yaml").write_text("horizon: {", encoding="utf-8")
    said = ask("batch", "broken.yaml", BASE, SHIPPED / "un-operation.yaml", *FEW, "--out", "all")
    assert said.code == 3
    assert said.out == "2 scenarios answered; 1 failed: --resume tries them again\n"
    assert "failed: broken: broken.yaml:1:" in said.err
    found = parquet.read_table("all/kpis.parquet")
    assert set(found["scenario"].to_pylist()) == {"mss-2024", "un-operation"}
    run = ask("run", BASE, *FEW, "--format", "parquet", "--charts", "none", "--out", "one")
    assert run.code == 0
    one = parquet.read_table("one/series.parquet")
    series = parquet.read_table("all/series.parquet").slice(0, len(one)).drop(["scenario"])
    assert series.equals(one)


def test_what_cannot_be_asked_at_all_ends_with_2(ask: Ask) -> None:
    assert ask("batch", "none.yaml").code == 2
    said = ask("batch", BASE, "--set", "strength.targt=3")
    assert said.code == 2
    assert 'did you mean "target"' in said.err
    assert ask("sweep", BASE).code == 2
    assert "no ordinary file" in ask("sweep", "/dev/zero").err
    assert not Path("batch").exists()


def test_more_draws_than_fit_into_memory_stop_no_others(ask: Ask) -> None:
    shutil.copy(BASE, "few.yaml")
    many = "extends: few.yaml\nsimulation: {draws: 1_000_000_000_000_000}\n"
    Path("many.yaml").write_text(many, encoding="utf-8")
    said = ask("batch", "many.yaml", "few.yaml", "--set", "horizon.step=month")
    assert said.code == 3
    assert "failed: many: too large: 1,000,000,000,000,000 draws need about" in said.err
    assert said.out.startswith("1 scenario answered; 1 failed")
    long = ("--set", "horizon.step=day", "--set", "horizon.end=2078-01-01", "--draws", 100_000)
    said = ask("batch", "few.yaml", *long, "--jobs", 1, "--out", "long")
    assert "failed: few: too large: 100,000 draws need about" in said.err


def test_files_of_one_name_are_told_apart_and_share_their_luck(ask: Ask) -> None:
    text = BASE.read_text(encoding="utf-8")
    Path("a").mkdir()
    Path("a/mss-2024.yaml").write_text(text + "\nsimulation: {seed: 9}\n", encoding="utf-8")
    if "\nsimulation:" in text:
        Path("a/mss-2024.yaml").write_text(text, encoding="utf-8")
    said = ask("batch", BASE, "a/mss-2024.yaml", *FEW)
    assert (said.code, said.out) == (0, "2 scenarios answered\n")
    rows = json.loads(ask("table", "batch", "--json").out)
    first, second = ({k: v for k, v in row.items() if k != "scenario"} for row in rows)
    assert first == second
    assert [row["scenario"] for row in rows] == ["mss-2024", "mss-2024-2"]


def test_a_sweep_is_previewed_run_and_read_as_one_table(ask: Ask) -> None:
    over = (
        "--over",
        "strength.target=2500,1000",
        "--over",
        "mandate.expires=2024-12-02,2025-10-02",
    )
    said = ask("sweep", BASE, *over, *FEW, "--dry-run")
    assert said.out.splitlines()[0] == "target=2500, expires=2024-12-02"
    assert said.err == "4 scenarios, 80 draws in all\n"
    assert not Path("sweep").exists()
    assert ask("sweep", BASE, *over, *FEW, "--out", "sweep").code == 0
    shown = ask("table", "sweep", "--sort", "-plan_cost").out.splitlines()
    assert len(shown) == 5
    assert shown[1].startswith("target=2500, expires=2025-10-02")
    where = ("--where", "strength.target < 2000 and mandate.expires > 2025-01-01")
    rows = json.loads(ask("table", "sweep", *where, "--json").out)
    assert [row["scenario"] for row in rows] == ["target=1000, expires=2025-10-02"]
    assert rows[0]["mandate.expires"] == "2025-10-02"
    text = ask("table", "sweep", "--csv", "--kpi", "run_out", "--kpi", "p05(run_out)").out
    table = list(csv.DictReader(io.StringIO(text)))
    assert list(table[0]) == [
        "scenario",
        "strength.target",
        "mandate.expires",
        "run_out",
        "p05(run_out)",
    ]


def test_without_draws_a_table_shows_the_central_run(ask: Ask) -> None:
    assert ask("batch", BASE, "--draws", 0).code == 0
    row = json.loads(ask("table", "batch", "--json").out)[0]
    assert row["total_cost"] > 0
    assert row["run_out"].startswith("202")


def test_nothing_that_a_folder_holds_steers_the_terminal(ask: Ask) -> None:
    assert ask("batch", BASE, *FEW).code == 0
    evil = "x\x1b]0;owned\x07"
    table = parquet.read_table("batch/kpis.parquet").to_pydict()
    table["scenario"] = [evil] * len(table["scenario"])
    parquet.write_table(pyarrow.table(table), "batch/kpis.parquet")
    said = [ask("table", "batch"), ask("table", "batch", "--csv"), ask("table", evil)]
    assert [one.code for one in said] == [0, 0, 2]
    assert not any("\x1b" in one.out + one.err for one in said)
    assert all("owned" in one.out + one.err for one in said)


def test_questions_that_a_table_cannot_answer_are_told(ask: Ask) -> None:
    ask("sweep", BASE, "--over", "strength.target=2500", *FEW, "--out", "sweep")
    assert "no KPI is called" in ask("table", "sweep", "--sort", "covrage").err
    assert (
        "is not in the table" in ask("table", "sweep", "--where", "p10(run_out) > 2025-01-01").err
    )
    assert "holds no finished batch" in ask("table", ".").err
    Path("sweep/kpis.parquet").write_bytes(b"PAR1" * 20)
    said = ask("table", "sweep")
    assert (said.code, "cannot be read" in said.err) == (2, True)
    Path("sweep/manifest.json").write_text("[" * 5000, encoding="utf-8")
    assert ask("table", "sweep").code == 2


def test_progress_is_told_for_programs_with_what_was_skipped(ask: Ask) -> None:
    over = ("--over", "strength.target=2500,-3", *FEW, "--progress", "json")
    said = ask("sweep", BASE, *over)
    assert said.code == 3
    lines = [json.loads(line) for line in said.err.splitlines() if line.startswith("{")]
    assert (lines[0]["done"], lines[0]["failed"], lines[0]["total"]) == (0, 1, 2)
    assert (lines[-1]["done"], lines[-1]["draws_done"]) == (1, 20)
    said = ask("sweep", BASE, *over, "--resume")
    lines = [json.loads(line) for line in said.err.splitlines() if line.startswith("{")]
    assert (lines[0]["skipped"], lines[-1]["draws"]) == (1, 0)


def interrupted(tmp_path: Path, how: signal.Signals) -> int:
    """Begin a sweep of thirty scenarios, and send it a signal once two are done."""
    over = ("--over", "strength.target=1000:5000:30", "--draws", 100, "--jobs", 2)
    program = subprocess.Popen(
        command("sweep", BASE, *over, "--progress", "json"),
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stderr is not None
    for line in program.stderr:
        if line.startswith("{") and json.loads(line)["done"] == 2:
            program.send_signal(how)
            break
    program.stderr.read()
    program.stderr.close()
    return program.wait()


def test_ctrl_c_and_kill_lose_only_what_was_at_work(tmp_path: Path, ask: Ask) -> None:
    assert interrupted(tmp_path, signal.SIGINT) == 130
    over = ("--over", "strength.target=1000:5000:30", "--draws", 100, "--jobs", 1)
    said = ask("sweep", BASE, *over)
    assert (said.code, "--resume goes on with it" in said.err) == (2, True)
    said = ask("sweep", BASE, *over, "--resume", "--progress", "json")
    assert said.code == 0
    assert json.loads(said.err.splitlines()[0])["skipped"] >= 2
    whole = Path("batch/kpis.parquet").read_bytes()
    again = tmp_path / "again"
    again.mkdir()
    assert interrupted(again, signal.SIGKILL) == -signal.SIGKILL
    assert ask("sweep", BASE, *over, "--resume", "--out", again / "batch").code == 0
    assert (again / "batch/kpis.parquet").read_bytes() == whole
    assert not list((again / "batch").glob(".msssim-*"))


def test_ctrl_c_ends_the_workers_of_a_local_cluster_without_a_word_of_theirs(
    tmp_path: Path,
) -> None:
    over = ("--over", "strength.target=1000:5000:40", "--draws", 100, "--jobs", 1)
    program = subprocess.Popen(
        command("sweep", BASE, *over, "--dask", "local", "--progress", "json"),
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert program.stderr is not None
    lines = iter(program.stderr)
    next(line for line in lines if line.startswith("{"))
    os.killpg(program.pid, signal.SIGINT)  # as a terminal sends it: to all of them
    said = [line for line in lines if not line.startswith("{")]  # until none is left to say more
    program.stderr.close()
    assert program.wait() == 130
    assert "".join(said).split() == ["interrupted"]


@pytest.mark.parametrize("kills", [2, pytest.param(1000, marks=pytest.mark.soak)])
def test_however_often_it_is_killed_it_ends_with_the_same_bytes(
    kills: int, tmp_path: Path, ask: Ask
) -> None:
    over = ("--over", "strength.target=1000:5000:6", *FEW, "--progress", "json")
    assert ask("sweep", BASE, *over, "--out", tmp_path / "whole").code == 0
    whole = (tmp_path / "whole/series.parquet").read_bytes()
    rng = random.Random(kills)
    done = 0
    while done < kills:
        last = rng.randrange(8)
        program = subprocess.Popen(
            command("sweep", BASE, *over, "--resume", "--jobs", rng.randint(1, 2)),
            cwd=tmp_path,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert program.stderr is not None
        for number, _ in enumerate(program.stderr):
            if number == last:
                program.kill()
                done += 1
                break
        program.stderr.read()
        program.stderr.close()
        if program.wait() == 0:
            assert (tmp_path / "batch/series.parquet").read_bytes() == whole
            shutil.rmtree(tmp_path / "batch")
    assert ask("sweep", BASE, *over, "--resume").code == 0
    assert (tmp_path / "batch/series.parquet").read_bytes() == whole


def test_the_sweep_file_of_the_readme_is_one(ask: Ask) -> None:
    readme = (SHIPPED.parent / "README.md").read_text(encoding="utf-8")
    (recipe,) = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    assert ask("new", "mss-2024.yaml", "--from", "mss-2024").code == 0
    Path("sweep.yaml").write_text(recipe, encoding="utf-8")
    said = ask("sweep", "sweep.yaml", "--dry-run")
    assert said.code == 0
    assert said.out.splitlines() == [
        "force=as planned, money=as pledged",
        "force=half a year late, money=twice the fund",
    ]
