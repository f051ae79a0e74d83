"""The real program as a process of its own, with a hand at its window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HAND = """
import sys
from PySide6.QtCore import QTimer
from msssim.app import main
from msssim.app.program import made_application

def window():
    from msssim.app.window import Window
    return next(w for w in app.topLevelWidgets() if isinstance(w, Window))

def say(text):
    print(text, flush=True)

def hand():
{hand}

if __name__ == "__main__":
    app = made_application()
    QTimer.singleShot(0, app, hand)
    sys.exit(main(sys.argv[1:]))
"""


class Program:
    """The program while it runs; what its hand says is read line by line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def hears(self) -> str:
        """Wait for the next line."""
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, f"it ended instead: {self.ends()}"
        return line.rstrip("\n")

    def ends(self) -> tuple[int, str]:
        """Wait for the end; return the exit code and what it complained of."""
        _, complaints = self.process.communicate()
        return self.process.returncode, complaints


@contextmanager
def started(
    home: Path,
    hand: str,
    *files: Path,
    platform: str = "offscreen",
    screen: str = "",
    shared: bool = False,
) -> Iterator[Program]:
    """Start the program on files, with `hand` as what is done at its window once it stands.

    Nothing of the user's own is read or written: settings and journals lie in `home`. One that is
    `shared` takes the files of later starts there.
    """
    script = home / "hand.py"
    script.write_text(HAND.format(hand="\n".join(f"    {line}" for line in hand.splitlines())))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": platform,
        "MSSSIM_STATE": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "HOME": str(home),
        "DISPLAY": screen,
    }
    asked = [sys.executable, str(script), *map(str, files), *([] if shared else ["--separate"])]
    pipe = subprocess.PIPE
    with subprocess.Popen(asked, stdout=pipe, stderr=pipe, text=True, env=environment) as process:
        try:
            yield Program(process)
        finally:
            process.kill()
