"""A later start hands its files to the window that is open: where it listens, and how it is told.

Qt is imported late: a start that finds nobody there has no need of this.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msssim.scenario.journal import state_folder

CONNECT, ANSWER = 1_000, 5_000  # milliseconds
TAKEN = b"taken\n"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105
"""By which the desktop lets a window come to the front."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a later start asks of the window that is open: to come forward, with these files."""

    files: tuple[Path, ...]
    token: str = ""

    def line(self) -> bytes:
        """Return the call as the one line that is sent."""
        names = [str(file) for file in self.files]
        return json.dumps({"files": names, "token": self.token}).encode("ascii") + b"\n"


def heard(line: bytes) -> Call | None:
    """Return the call that a line makes; none for what is no call."""
    try:
        said = json.loads(line)
        names, token = said["files"], said["token"]
    except (ValueError, KeyError, TypeError):
        return None
    if not isinstance(names, list) or not isinstance(token, str):
        return None
    if not all(isinstance(name, str) and "\0" not in name for name in names):
        return None
    files = tuple(Path(name) for name in names)
    return Call(files, token) if all(file.is_absolute() for file in files) else None


def address() -> str:
    """Return where the window listens: one place for each user and folder of state."""
    kept = hashlib.sha256(str(state_folder().absolute()).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"msssim-{kept}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder) / f"msssim-{os.getuid()}-{kept}")


def is_handed_over(files: Sequence[Path]) -> bool:
    """Hand files to the window that is open; say whether there is one that took them."""
    if not is_expected():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address())
    if not socket.waitForConnected(CONNECT):
        return False
    call = Call(tuple(file.absolute() for file in files), os.environ.get(TOKEN, ""))
    socket.write(call.line())
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(ANSWER):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == TAKEN


def is_expected() -> bool:
    """Say whether a window of this user's may listen: nobody else is told names of files."""
    if sys.platform == "win32":  # where a pipe has no file to look at, and only its user opens it
        return True
    try:
        return Path(address()).lstat().st_uid == os.getuid()
    except OSError:
        return False
