"""Scenario files written so that none is ever lost: whole or not at all, and never unasked."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from msssim.scenario.disk import advice_on, reason_of, sync_folder
from msssim.scenario.guarding import MOST_BYTES
from msssim.scenario.language import marked, phrase
from msssim.scenario.layers import Layer, changed_at
from msssim.scenario.source import Source, digest_of, source_of_text

if sys.platform != "win32":  # which lets nobody delete a file that is being written
    import fcntl

TEMPORARY = ".msssim-{}.saving"
"""The name of the file that a save writes beside the one that it replaces."""

GONE = marked("{file} was not saved: it is no longer there")
THERE_ALREADY = marked("{file} was not saved: a file of that name is there already")
CHANGED = marked("{file} was not saved: somebody else changed it")
CHANGED_AT = marked("{file} was not saved: somebody else changed it, {day} at {time}")
OTHER_PARENT = marked(
    "{file} was not saved: what it extends is another file there; pack it into one file instead"
)


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
    the disk refuses, ScenarioError for a text that makes no scenario there, over what it extends as
    that stands on the disk.
    """
    _refuse_name(file)
    there = _settled(source, file)
    save_text(source.text, file, expected=expected, overwrite=overwrite)
    top = replace(there.layers[0], changed=changed_at(file))
    return replace(there, layers=(top, *there.layers[1:]))


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
        raise SaveError(phrase("was not saved: a name cannot hold that character"))


def digest_on_disk(file: Path) -> str:
    """Return the digest of what a file holds now; empty where there is none."""
    try:
        return _digest(file)
    except NotADirectoryError:
        return ""
    except OSError:
        return "nothing that can be read"


def _digest(file: Path) -> str:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return "no ordinary file"
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return ""
    return digest_of(content.decode("utf-8", "surrogateescape"))


def _settled(source: Source, file: Path) -> Source:
    """Return the source as it will be once it stands in a file, over what it extends by then."""
    if len(source.layers) == 1:
        return Source((Layer(file.resolve(), str(file), source.tree),), source.scenario)
    there = source_of_text(source.text, file)
    home = source.file.parent if source.file else None
    if home != file.resolve().parent and there.scenario != source.scenario:
        raise SaveError(phrase(OTHER_PARENT, file=_shown(file)))
    return there


def _write(target: Path, content: bytes, expected: str | None, file: Path) -> None:
    mode = _mode(target)
    _sweep(target.parent)
    with _temporary(target.parent) as (temporary, stream):
        rest = memoryview(content)
        while rest:
            rest = rest[stream.write(rest) :]
        if mode is not None:
            _keep_mode(temporary, mode)
        os.fsync(stream.fileno())
        if expected is not None:
            _refuse_strangers(target, expected, file)
        if sys.platform == "win32":  # where a file that is open keeps its name
            stream.close()
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
def _temporary(folder: Path) -> Iterator[tuple[Path, io.FileIO]]:
    """Open a new file in a folder, locked while its writer lives; remove it if it is left."""
    path, stream = _opened(folder)
    try:
        yield path, stream
    except BaseException:
        _discard(path, stream)
        raise
    with contextlib.suppress(OSError):  # what was written is on the disk: fsync said so
        stream.close()


def _opened(folder: Path) -> tuple[Path, io.FileIO]:
    """Open a file that no sweep takes for litter: a sweep that was faster makes it another."""
    while True:
        path = folder / TEMPORARY.format(secrets.token_hex(8))
        stream = io.FileIO(path, "x")
        try:
            if _is_held(path, stream):
                return path, stream
        except BaseException:
            _discard(path, stream)
            raise
        stream.close()


def _is_held(path: Path, stream: io.FileIO) -> bool:
    """Lock a new file, and say whether it is still there."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # a disk that knows no locks
            fcntl.flock(stream, fcntl.LOCK_EX)
    return path.exists()


def _discard(path: Path, stream: io.FileIO) -> None:
    with contextlib.suppress(OSError):
        stream.close()
    with contextlib.suppress(OSError):
        path.unlink()


def _sweep(folder: Path) -> None:
    """Remove what writers that were killed left behind; one that lives holds on to its file."""
    with contextlib.suppress(OSError):
        for left in list(folder.glob(TEMPORARY.format("*"))):
            with contextlib.suppress(OSError):
                _remove_litter(left)


def _remove_litter(left: Path) -> None:
    if sys.platform == "win32":  # where nobody can remove a file that is open
        left.unlink()
        return
    with left.open("ab") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        left.unlink()


def _keep_mode(temporary: Path, mode: int) -> None:
    try:
        temporary.chmod(mode)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP):  # a disk that knows no such modes
            raise


def _refuse_strangers(target: Path, expected: str, file: Path) -> None:
    found = _digest(target)
    if found == expected:
        return
    if not found:
        raise ChangedOnDisk(phrase(GONE, file=_shown(file)))
    if not expected:
        raise ChangedOnDisk(phrase(THERE_ALREADY, file=_shown(file)))
    when = changed_at(target)
    if when is None:
        raise ChangedOnDisk(phrase(CHANGED, file=_shown(file)))
    day, time = f"{when:%Y-%m-%d}", f"{when:%H:%M}"
    raise ChangedOnDisk(phrase(CHANGED_AT, file=_shown(file), day=day, time=time))


def _sync_folder(folder: Path, file: Path) -> None:
    """Make a rename last; where the disk fails here, the new file is in place already."""
    try:
        sync_folder(folder)
    except OSError as error:
        said = phrase(
            "{file} is written, but may not outlast a power cut ({why}): save it again",
            file=_shown(file),
            why=reason_of(error),
        )
        raise SaveError(said) from error


def _said(error: OSError, file: Path) -> str:
    return phrase(
        "{file} was not saved: {why}. What was there is as it was. {advice}",
        file=_shown(file),
        why=reason_of(error),
        advice=advice_on(error),
    )


def _shown(file: Path) -> str:
    return str(file).encode("utf-8", "replace").decode("utf-8")


DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""What Windows takes for a device, whatever ending stands behind it."""


def file_stem(name: str) -> str:
    """Return what a file is called that is named after a scenario, without its ending."""
    kept = "".join(c if c.isalnum() else "-" for c in name.lower())
    stem = "-".join(part for part in kept.split("-") if part)[:60] or "scenario"
    return f"{stem}-scenario" if DEVICES.fullmatch(stem) else stem
