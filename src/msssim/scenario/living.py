"""Which program wrote something, and whether it still lives, where no lock can tell."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Program:
    """A program by its computer, that computer's start, its number there and its own start.

    What cannot be known is empty.
    """

    host: str
    boot: str
    number: int
    started: str

    @property
    def is_elsewhere(self) -> bool:
        """Whether it ran on another computer: nothing here tells whether it lives."""
        return self.host != this_program().host

    @property
    def lives(self) -> bool:
        """Whether it runs on this computer now."""
        if self.is_elsewhere or self.boot != this_program().boot:
            return False
        return _is_there(self.number) and self.started == _started(self.number)


def this_program() -> Program:
    """Return the program that asks."""
    return _program(os.getpid())


@cache
def _program(number: int) -> Program:
    return Program(platform.node(), _text(BOOT).strip(), number, _started(number))


def _is_there(number: int) -> bool:
    if sys.platform == "win32":  # where a signal of nothing would end it, and a lock always tells
        return False
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is another user's
        return True
    return True


def _started(number: int) -> str:
    """Return when a program was started, in ticks since the computer was."""
    _, _, behind = _text(Path(f"/proc/{number}/stat")).rpartition(")")  # its name may hold spaces
    fields = behind.split()
    return fields[19] if len(fields) > 19 else ""


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
