"""What the system says when it cannot read or write a file, in the language that is spoken."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msssim.scenario.language import marked, phrase

REASONS = marked(
    {
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
)

FULL = (errno.ENOSPC, errno.EDQUOT)
MAKE_ROOM = marked("Make room there, or choose another place.")
ELSEWHERE = marked("Choose another place.")

SAID = marked(
    (
        "No such file or directory",
        "Not a directory",
        "Is a directory",
        "Permission denied",
        "Operation not permitted",
        "File exists",
        "File name too long",
        "File too large",
        "Input/output error",
        "Invalid argument",
        "No space left on device",
        "Disk quota exceeded",
        "Read-only file system",
        "Too many open files",
        "Too many levels of symbolic links",
        "Directory not empty",
        "Connection refused",
    )
)
"""The commonest words of a system for its errors; others are said as it says them."""


def said_by_disk(error: Exception) -> str:
    """Return the reason of an error without the number and the file's name that Python adds."""
    if isinstance(error, OSError) and error.strerror:
        return phrase(error.strerror)
    return str(error)


def sync_folder(folder: Path) -> None:
    """Make a folder's names outlast a power cut, where the system does that. Raises OSError."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EACCES):
            raise


class NotWritten(OSError):
    """What the disk refused to write: which file, why, and what to do."""


@contextmanager
def writing(path: Path | str) -> Iterator[None]:
    """Have what the disk refuses meanwhile said of the file or folder that is written.

    Raises NotWritten; what has its own words already stays as it is.
    """
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise
        said = phrase(
            "{file} was not written: {why}. {advice}",
            file=path,
            why=reason_of(error),
            advice=advice_on(error),
        )
        raise NotWritten(said) from error


def reason_of(error: OSError) -> str:
    """Return what the disk refuses, as people say it."""
    return phrase(REASONS.get(error.errno or 0) or error.strerror or marked("the disk refuses"))


def advice_on(error: OSError) -> str:
    """Return what to do where the disk refuses to write."""
    return phrase(MAKE_ROOM if error.errno in FULL else ELSEWHERE)
