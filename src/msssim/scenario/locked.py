"""Files that are locked while their program lives: made, taken and removed so that none is lost."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

if sys.platform != "win32":  # which lets nobody rename a file that is open
    import fcntl


def created(folder: Path, suffix: str) -> tuple[Path, int]:
    """Create a file and lock it before anybody can take it for what a crash has left.

    Returns it with its descriptor. Raises OSError.
    """
    while True:
        path = folder / f"{secrets.token_hex(8)}{suffix}"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
        if _lock(descriptor) and path.exists():
            return path, descriptor
        os.close(descriptor)


def opened(path: Path) -> int | None:
    """Open a file to read and lock it; none where it is gone, or the program that writes it lives.

    To read, because a disk that a fault made read-only still holds what is to be had back.
    """
    try:
        if sys.platform == "win32":
            path.rename(path)
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        return None
    if _lock(descriptor) and path.exists():
        return descriptor
    os.close(descriptor)
    return None


def held(path: Path) -> int | None:
    """Open and lock a file that stays; none where another program has it. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if _lock(descriptor):
        return descriptor
    os.close(descriptor)
    return None


def remove(path: Path, descriptor: int) -> None:
    """Remove a file before it is let go, where the system removes what is open. Raises OSError."""
    try:
        if sys.platform != "win32":
            path.unlink(missing_ok=True)
    finally:
        os.close(descriptor)
    if sys.platform == "win32":
        path.unlink(missing_ok=True)


def is_told_by_locks(descriptor: int) -> bool:
    """Say whether a lock on an open file of ours tells others that we live: not on every disk."""
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _lock(descriptor: int) -> bool:
    """Lock an open file until it is closed; say whether that could be done."""
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a disk that knows no locks
            return True
    return True
