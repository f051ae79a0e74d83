"""The program as a whole: its version, its help, its doctor, its readers who stop reading."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from msssim import __version__
from msssim.cli import COMMANDS, main

from .conftest import SHIPPED, Ask, command

Process = Callable[..., subprocess.CompletedProcess[str]]
HEAVY = ("numpy", "pydantic", "yaml", "scipy", "matplotlib", "rich", "PySide6")


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["run", "--help"]])
def test_version_and_help_wait_for_no_library(arguments: list[str]) -> None:
    program = (
        "import sys; from msssim.cli import main; code = main(sys.argv[2:]);"
        "print(code, [name for name in sys.argv[1].split() if name in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", program, " ".join(HEAVY), *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.splitlines()[-1] == "0 []"


def test_a_file_that_ends_too_soon_is_no_interruption(monkeypatch, tmp_path) -> None:
    (tmp_path / "torn.py").write_text("raise EOFError('torn')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(COMMANDS, "doctor", "torn:doctor")
    with pytest.raises(EOFError, match="torn"):
        main(["doctor"])


def test_the_version_is_the_packages(ask: Ask) -> None:
    assert ask("--version").out == f"msssim {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_its_first_line(name: str, ask: Ask) -> None:
    said = ask(name, "--help")
    assert said.code == 0
    assert said.out.startswith(f"Usage: msssim {name}")
    assert name in ask("--help").out


@pytest.mark.parametrize("name", ["run", "validate", "params", "new"])
def test_help_shows_examples(name: str, ask: Ask) -> None:
    assert f"msssim {name} " in ask(name, "--help").out.partition("Examples:")[2]


def test_an_unknown_command_is_refused_with_two(ask: Ask) -> None:
    said = ask("rnu")
    assert said.code == 2
    assert "No such command 'rnu'" in said.err


def test_the_doctor_finds_this_installation_sound(ask: Ask) -> None:
    said = ask("doctor")
    assert said.code == 0
    assert f"msssim     {__version__}" in said.out
    assert "mss-2024" in said.out
    assert "!!" not in said.out


def test_the_doctor_calls_a_garbling_terminal_broken(process: Process) -> None:
    said = process("doctor", PYTHONIOENCODING="latin-1")
    assert said.returncode == 1
    assert "PYTHONUTF8=1" in said.stdout


def test_the_doctor_needs_nobody_who_listens(tmp_path: Path) -> None:
    said = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command("doctor")],
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        text=True,
        check=False,
    )
    assert said.stderr == ""
    assert said.returncode in (0, 1)


def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    params = subprocess.Popen(
        command("params", SHIPPED / "mss-2024.yaml", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        text=True,
    )
    assert params.stdout is not None and params.stderr is not None
    params.stdout.close()
    assert params.stderr.read() == ""
    params.stderr.close()
    assert params.wait() == 0


def test_the_window_is_a_program_of_its_own(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stand_in = tmp_path / "bin" / "msssim-app"
    stand_in.parent.mkdir()
    stand_in.write_text('#!/bin/sh\necho "$@" > asked\nexit 7\n', encoding="utf-8")
    stand_in.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(stand_in.with_name("python")))
    assert main(["app", "one.yaml", "two.yaml"]) == 7
    assert Path("asked").read_text(encoding="utf-8") == "one.yaml two.yaml\n"
