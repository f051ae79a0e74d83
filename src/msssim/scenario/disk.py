"""What the system says when it cannot read a file, in the language that is spoken."""

from __future__ import annotations

from msssim.scenario.language import marked, phrase

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
