"""The command line speaks English unless it is told otherwise; its files never change."""

from pathlib import Path

import pytest

from msssim.cli import main

BASE = str(Path(__file__).resolve().parents[2] / "scenarios" / "mss-2024.yaml")
QUICK = ["--draws", "0", "--charts", "none"]


@pytest.mark.parametrize("before", [True, False], ids=["before the command", "after it"])
def test_a_run_is_told_in_the_language_asked_for(before, tmp_path, capsys) -> None:
    asked = ["--lang", "fr"]
    run = ["run", BASE, *QUICK, "--out", str(tmp_path / "out")]
    assert main([*asked, *run] if before else [*run, *asked]) == 0
    told = capsys.readouterr()
    assert "Financement du plan" in told.out
    assert "écrit dans" in told.err


def test_the_next_command_speaks_as_the_first_did(tmp_path, capsys) -> None:
    for asked in (["--lang", "fr"], []):
        assert main(["run", BASE, *QUICK, "--out", str(tmp_path / "out"), *asked]) == 0
    assert "Money for the plan" in capsys.readouterr().out


def test_what_is_written_is_the_same_in_every_language(tmp_path, capsys) -> None:
    for code in ("en", "fr"):
        assert main(["run", BASE, *QUICK, "--out", str(tmp_path / code), "--lang", code]) == 0
    for name in ("series.csv", "kpis.csv"):
        assert (tmp_path / "en" / name).read_bytes() == (tmp_path / "fr" / name).read_bytes()
