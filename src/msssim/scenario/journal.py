"""What was edited and not yet saved, on disk within a moment, so that a crash loses none of it."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from pathlib import Path

from msssim.scenario.disk import sync_folder
from msssim.scenario.living import Program, this_program
from msssim.scenario.locked import created, is_told_by_locks, opened, remove
from msssim.scenario.saving import digest_on_disk
from msssim.scenario.source import digest_of

SUFFIX = ".journal"
LARGEST = 1 << 20
"""Bytes after which a journal is begun anew with its newest entry alone."""

FOLDER = "MSSSIM_STATE"
"""The environment variable that names another folder for what the program keeps."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario's text after an edit, and the file that it is to stand in, none where it has none.

    `digest` is that of the file when it was last read or written.
    """

    name: str
    file: Path | None
    text: str
    digest: str
    when: datetime


@dataclass(frozen=True, slots=True)
class Lost(Entry):
    """The newest entry of a journal whose program has ended without a word, as far as is known.

    `elsewhere` is the other computer on which it may still be open, where its disk cannot tell.
    """

    journal: Path
    writer: Program | None = None
    elsewhere: str = ""

    @property
    def is_stale(self) -> bool:
        """Whether the file was changed since: it no longer is what was edited."""
        return self.file is not None and digest_on_disk(self.file) != self.digest

    def forget(self) -> None:
        """Remove the journal, unless another program holds it. Raises OSError."""
        held = Writer.holding(self)
        if held is not None:
            held.drop()


class Writer:
    """Writes the journal of one open scenario, locked while its program lives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path: Path | None = None
        self._descriptor = -1
        self._size = 0

    @classmethod
    def holding(cls, lost: Lost) -> Writer | None:
        """Return the writer of what was left, none where it is gone or another program has it.

        Nobody else is offered it, or removes it, until it is dropped.
        """
        descriptor = opened(lost.journal)
        if descriptor is None:
            return None
        writer = cls(lost.journal.parent)
        writer._path, writer._descriptor, writer._size = lost.journal, descriptor, LARGEST + 1
        return writer

    def write(self, entry: Entry) -> None:
        """Add an entry; it outlasts a crash once this returns. Raises OSError."""
        line = _line(entry)
        if self._path is None or self._size > LARGEST or not os.fstat(self._descriptor).st_nlink:
            self._begin(line)
        else:
            _append(self._descriptor, line)
        self._size += len(line)

    def drop(self) -> None:
        """Remove the journal: what it holds is saved, or not wanted."""
        path, self._path = self._path, None
        if path is not None:
            remove(path, self._descriptor)

    def release(self) -> None:
        """Let go of the journal, which stays."""
        if self._path is not None:
            os.close(self._descriptor)
            self._path = None

    def _begin(self, line: bytes) -> None:
        """Begin a file with a line; what an older one holds stays until that is on the disk."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path, descriptor = created(self._folder, SUFFIX)
        try:
            _append(descriptor, line)
            with suppress(OSError):  # the file itself is on the disk
                sync_folder(self._folder)
        except BaseException:
            remove(path, descriptor)
            raise
        with suppress(OSError):  # the newest is on the disk, whatever becomes of the older
            self.drop()
        self._path, self._descriptor, self._size = path, descriptor, 0


def state_folder() -> Path:
    """Return the folder for what the program keeps between its runs."""
    named = os.environ.get(FOLDER)
    if named:
        return Path(named)
    from platformdirs import user_state_path

    return user_state_path("msssim", appauthor=False)


def left_behind(folder: Path) -> list[Lost]:
    """Return what programs that ended without a word had not saved, newest first.

    What a file holds by now, what is there twice, and journals with nothing whole in them, are
    removed.
    """
    found: list[Lost] = []
    for path in folder.glob(f"*{SUFFIX}"):
        descriptor = opened(path)
        if descriptor is None:
            continue
        try:
            lost = _newest(path)
        except OSError:  # what cannot be read is left to a better day
            os.close(descriptor)
            continue
        doubtful = _doubtful(lost, descriptor)
        if doubtful is not None:
            os.close(descriptor)
            found.extend(doubtful)
        elif lost is None or _is_saved(lost) or any(_is_same(lost, one) for one in found):
            with suppress(OSError):
                remove(path, descriptor)
        else:
            os.close(descriptor)
            found.append(lost)
    return sorted(found, key=lambda lost: lost.when, reverse=True)


def _doubtful(lost: Lost | None, descriptor: int) -> list[Lost] | None:
    """Return what to offer of a journal that may be in use though it could be opened; else none.

    That is so on a disk without locks.
    """
    writer = lost.writer if lost is not None and not is_told_by_locks(descriptor) else None
    if lost is None or writer is None:
        return None
    if writer.is_elsewhere:
        return [replace(lost, elsewhere=writer.host)]
    return [] if writer.lives else None


def _is_saved(entry: Entry) -> bool:
    return entry.file is not None and digest_on_disk(entry.file) == digest_of(entry.text)


def _is_same(one: Lost, other: Lost) -> bool:
    """Say whether two hold the same: a crash fell between the new journal and the old one's end."""
    return (one.name, one.file, one.text) == (other.name, other.file, other.text)


def _line(entry: Entry) -> bytes:
    said = {
        "name": entry.name,
        "file": str(entry.file) if entry.file else None,
        "text": entry.text,
        "digest": entry.digest,
        "when": entry.when.isoformat(),
        "by": astuple(this_program()),
    }
    # The first line end closes a line that a full disk may have torn.
    return f"\n{json.dumps(said)}\n".encode("ascii")


def _newest(path: Path) -> Lost | None:
    """Return the last whole entry of a journal; the line of a crash may be torn.

    Raises OSError.
    """
    for line in reversed(path.read_bytes().split(b"\n")):
        lost = _read(line, path)
        if lost is not None:
            return lost
    return None


def _read(line: bytes, path: Path) -> Lost | None:
    try:
        said = json.loads(line)
        file = Path(said["file"]) if said["file"] else None
        when = datetime.fromisoformat(said["when"])
        writer = Program(*said["by"]) if "by" in said else None
        return Lost(said["name"], file, said["text"], said["digest"], when, path, writer)
    except (ValueError, KeyError, TypeError):
        return None


def _append(descriptor: int, line: bytes) -> None:
    rest = memoryview(line)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)
