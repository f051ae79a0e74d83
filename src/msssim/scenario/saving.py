"""Scenario files written so that none is ever lost: whole or not at all, and never unasked."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from msssim.scenario.layers import Layer
from msssim.scenario.reader import MOST_BYTES
from msssim.scenario.source import Source, digest_of, source_of_text

if sys.platform != "win32":  # which lets nobody delete a file that is being written
    import fcntl

TEMPORARY = ".msssim-{}.saving"
"""The name of the file that a save writes beside the one that it replaces."""

REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your quota on this disk is used up",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EIO: "the disk reports an error",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.EISDIR: "that is a folder",
    errno.ELOOP: "the link leads in a circle",
    errno.EFBIG: "the file is too large for this disk",
}


class SaveError(OSError):
    """A file that could not be saved; says why, and what stands there now."""


class ChangedOnDisk(SaveError):
    """Somebody else wrote the file since it was read; nothing was overwritten."""


def save(
    source: Source, file: Path, *, expected: str | None = None, overwrite: bool = False
) -> Source:
    """Write a source's text to a file, atomically and durably, and return it as it stands there.

    `expected` is the digest that the file had when it was read, none for a file that must be new.
    Raises ChangedOnDisk where another stands there (unless `overwrite`), SaveError for whatever
    the disk refuses, ScenarioError for a text that makes no scenario in that folder.
    """
    _refuse_name(file)
    there = _settled(source, file)
    save_text(source.text, file, expected=expected, overwrite=overwrite)
    return there


def save_text(
    text: str, file: Path, *, expected: str | None = None, overwrite: bool = False
) -> None:
    """Write a text as `save` writes a source's: it may be a scenario with errors left in it.

    Raises ChangedOnDisk and SaveError.
    """
    _refuse_name(file)
    target = Path(os.path.realpath(file))
    try:
        _write(target, text.encode("utf-8"), None if overwrite else (expected or ""), file)
    except SaveError:
        raise
    except OSError as error:
        raise SaveError(_said(error, file)) from error


def _refuse_name(file: Path) -> None:
    if "\0" in str(file):
        raise SaveError("was not saved: a name cannot hold that character")


def digest_on_disk(file: Path) -> str:
    """Return the digest of what a file holds now; empty where there is none."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return "no ordinary file"
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return ""
    return digest_of(content.decode("utf-8", "surrogateescape"))


def _settled(source: Source, file: Path) -> Source:
    """Return the source as it will be once it stands in a file."""
    home = source.file.parent if source.file else None
    if len(source.layers) > 1 and home != file.resolve().parent:
        moved = source_of_text(source.text, file)
        if moved.scenario != source.scenario:
            raise SaveError(
                f"{_shown(file)} was not saved: what it extends is another file there; "
                "pack it into one file instead"
            )
        return moved
    top = Layer(file.resolve(), str(file), source.tree)
    return Source((top, *source.layers[1:]), source.scenario)


def _write(target: Path, content: bytes, expected: str | None, file: Path) -> None:
    mode = _mode(target)
    _sweep(target.parent)
    with _temporary(target.parent) as (temporary, descriptor):
        _write_all(descriptor, content)
        if mode is not None:
            os.fchmod(descriptor, mode)
        os.fsync(descriptor)
        if expected is not None:
            _refuse_strangers(target, expected, file)
        temporary.replace(target)
    _sync_folder(target.parent, file)


def _mode(target: Path) -> int | None:
    """Return the permissions of the file that is replaced; none for a new one."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "no ordinary file")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "read-only")
    return stat.S_IMODE(found.st_mode)


@contextlib.contextmanager
def _temporary(folder: Path) -> Iterator[tuple[Path, int]]:
    """Open a new file in a folder, locked while its writer lives; remove it if it is left."""
    path = folder / TEMPORARY.format(secrets.token_hex(8))
    descriptor = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o666
    )
    try:
        _lock(descriptor)
        yield path, descriptor
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Hold a file for as long as its writer lives, so that a sweep can tell it from litter."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # a disk that knows no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sweep(folder: Path) -> None:
    """Remove what writers that were killed left behind; those that live hold a lock."""
    if sys.platform == "win32":
        return
    for left in folder.glob(TEMPORARY.format("*")):
        with contextlib.suppress(OSError):
            descriptor = os.open(left, os.O_WRONLY)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                left.unlink()
            finally:
                os.close(descriptor)


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _refuse_strangers(target: Path, expected: str, file: Path) -> None:
    found = digest_on_disk(target)
    if found == expected:
        return
    if not found:
        raise ChangedOnDisk(f"{_shown(file)} was not saved: it is no longer there")
    if not expected:
        raise ChangedOnDisk(f"{_shown(file)} was not saved: a file of that name is there already")
    when = datetime.fromtimestamp(target.stat().st_mtime)
    said = f"{when.day} {when:%b %Y at %H:%M}"
    raise ChangedOnDisk(f"{_shown(file)} was not saved: somebody else changed it, on {said}")


def _sync_folder(folder: Path, file: Path) -> None:
    """Make a rename last; where the disk fails here, the new file is in place already."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno in (errno.EINVAL, errno.ENOTSUP, errno.EACCES):
            return
        why = REASONS.get(error.errno or 0, error.strerror or "the disk refuses")
        raise SaveError(
            f"{_shown(file)} is written, but may not outlast a power cut ({why}): save it again"
        ) from error


def _said(error: OSError, file: Path) -> str:
    why = REASONS.get(error.errno or 0, error.strerror or "the disk refuses")
    return f"{_shown(file)} was not saved: {why}. What was there is as it was."


def _shown(file: Path) -> str:
    return str(file).encode("utf-8", "replace").decode("utf-8")
