"""Asking the program as a user does: in this process, as a process, or at a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from msssim.cli import main

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str


Ask = Callable[..., Said]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Ask in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def asked(*arguments: object) -> Said:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Said(code, *capsys.readouterr())

    return asked


@pytest.fixture
def process(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Ask as a process of its own, with some of the environment changed."""

    def asked(*arguments: object, **changed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*arguments),
            cwd=tmp_path,
            env={**os.environ, **changed},
            capture_output=True,
            text=True,
            check=False,
        )

    return asked


def command(*arguments: object) -> list[str]:
    """Return the program's command line for this Python."""
    start = "import sys; from msssim.cli import main; sys.exit(main())"
    return [sys.executable, "-c", start, *map(str, arguments)]


class Terminal:
    """A process whose stdout and stderr are a terminal; what it writes there is `seen`."""

    def __init__(self, arguments: list[str], cwd: Path, **changed: str) -> None:
        self.screen, end = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", **changed}
        if "NO_COLOR" not in changed:
            environment.pop("NO_COLOR", None)
        self.process = subprocess.Popen(
            arguments, cwd=cwd, env=environment, stdin=end, stdout=end, stderr=end
        )
        os.close(end)
        self.seen = ""

    def wait_for(self, text: str) -> None:
        """Read until a text has been shown."""
        while text not in self.seen and self._read():
            pass
        assert text in self.seen

    def end(self) -> int:
        """Read to the end and return the exit code."""
        while self._read():
            pass
        os.close(self.screen)
        return self.process.wait()

    def _read(self) -> bool:
        try:
            found = os.read(self.screen, 4096)
        except OSError:  # how a terminal says that nobody writes any more
            return False
        self.seen += found.decode(errors="replace")
        return bool(found)
