"""A batch's folder: its journal and the pieces that are done, so that work can go on.

A piece is on the disk before the journal says so; each line of the journal has a checksum. What a
crash tore, or anybody changed, counts as not done.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from msssim import __version__
from msssim.batch.parts import MOST_KEPT, Unreadable, packed, unpacked
from msssim.batch.question import Question
from msssim.outputs.gathering import Gathered
from msssim.outputs.manifest import versions
from msssim.scenario.disk import writing
from msssim.scenario.language import marked, phrase

JOURNAL = "journal.jsonl"
PIECES = ".pieces"
BINDING = ("numpy", "scipy", "pyarrow")
"""The libraries on which bytes depend."""


INTERRUPTED = marked(
    "{folder} holds a batch that was interrupted: --resume goes on with it; else remove it, or name"
    " another folder with --out"
)
VERSION = marked(
    "{folder} cannot be resumed: it was begun with {name} {was}, and this is {now}; name another"
    " folder with --out"
)
WITH_DRAWS = marked(
    "{folder} cannot be resumed: it was begun with --save-draws; name another folder with --out"
)
WITHOUT_DRAWS = marked(
    "{folder} cannot be resumed: it was begun without --save-draws; name another folder with --out"
)
NOT_ASKED = marked(
    '{folder} cannot be resumed: its scenario "{name}" is not asked for now; name another folder'
    " with --out"
)
NOT_PART = marked(
    '{folder} cannot be resumed: scenario "{name}" was not part of it; name another folder with'
    " --out"
)
CHANGED = marked(
    '{folder} cannot be resumed: scenario "{name}" has changed since; name another folder with'
    " --out"
)


class CannotResume(OSError):
    """The folder's batch cannot go on with what is asked for; says by name what differs."""


@dataclass(frozen=True)
class Batch:
    """What a batch was begun with, as its journal's first line says."""

    versions: dict[str, str]
    save_draws: bool
    scenarios: dict[str, str]
    """The digest of each scenario, by name; empty for one that could not be read."""


def batch_of(questions: Sequence[Question], save_draws: bool) -> Batch:
    """Return what a batch of these scenarios begins with."""
    installed = versions()
    known = {name: installed[name] for name in BINDING if name in installed}
    digests = {question.name: question.digest for question in questions}
    return Batch({"msssim": __version__, **known}, save_draws, digests)


@dataclass
class Store:
    """An open folder; nobody else writes into it meanwhile."""

    folder: Path
    batch: Batch
    stream: BinaryIO = field(repr=False)
    done: dict[str, str] = field(default_factory=dict)
    """The hash of each piece that is on the disk, by its scenario's name."""
    finished: dict[str, str] = field(default_factory=dict)
    """The hashes of the results' files, once they are all written."""
    parts: dict[str, dict[int, str]] = field(default_factory=dict)
    """The hash of each part of an unfinished scenario, by its name and first draw."""
    held: int = 0
    """Bytes of all parts on the disk."""

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self.batch.scenarios)}

    def keep(self, name: str, piece: bytes) -> None:
        """Put a scenario's piece on the disk, and then into the journal."""
        path = self.path_of(name)
        with writing(self.folder), path.open("wb") as stream:
            stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())
        self.done[name] = hashlib.sha256(piece).hexdigest()
        self._note({"done": name, "sha256": self.done[name]})
        for start in self.parts.pop(name, {}):
            part = self._part_path(name, start)
            self.held -= part.stat().st_size if part.exists() else 0
            part.unlink(missing_ok=True)

    def keep_part(self, name: str, start: int, part: Gathered) -> None:
        """Keep some draws of a scenario, from `start` on, as far as there is room for them.

        What a crash tears is found out by its hash: nobody waits for the disk.
        """
        content = packed(part)
        if self.held + len(content) > MOST_KEPT:
            return
        path = self._part_path(name, start)
        try:
            path.write_bytes(content)
        except OSError:
            path.unlink(missing_ok=True)  # the disk is full: a part more or less is no loss
            return
        self.held += len(content)
        digest = hashlib.sha256(content).hexdigest()
        self.parts.setdefault(name, {})[start] = digest
        self._note({"part": name, "start": start, "sha256": digest})

    def part_of(self, name: str, start: int) -> Gathered | None:
        """Return the draws of a scenario that are kept from `start` on, as the journal says."""
        digest = self.parts.get(name, {}).get(start)
        path = self._part_path(name, start)
        if digest is None or hash_of(path) != digest:
            return None
        try:
            return unpacked(path.read_bytes())
        except (OSError, Unreadable):
            return None

    def part_paths(self) -> Iterator[Path]:
        """Yield the files of all parts."""
        for name, parts in self.parts.items():
            yield from (self._part_path(name, start) for start in parts)

    def _part_path(self, name: str, start: int) -> Path:
        return self.folder / PIECES / f"{self._numbers[name]:06d}-{start}"

    def path_of(self, name: str) -> Path:
        """Return where a scenario's piece stands."""
        return self.folder / PIECES / f"{self._numbers[name]:06d}"

    def finish(self, files: dict[str, str], *, complete: bool) -> None:
        """Note that the results are written; without pieces, where nothing is left to do."""
        if complete:
            self._note({"finished": files})
            shutil.rmtree(self.folder / PIECES, ignore_errors=True)

    def close(self) -> None:
        """Let go of the folder."""
        with suppress(OSError):  # what a full disk did not take was told when it was written
            self.stream.close()

    def _note(self, said: dict[str, Any]) -> None:
        with writing(self.folder):
            self.stream.write(_line(said))
            self.stream.flush()
            os.fsync(self.stream.fileno())


def open_store(folder: Path, batch: Batch, *, resume: bool) -> Store:
    """Return a folder with what is done in it, made where there is none.

    Raises CannotResume for a batch that was begun with something else, that another process is
    at, or that was interrupted and shall not go on.
    """
    with writing(folder):
        (folder / PIECES).mkdir(parents=True, exist_ok=True)
        stream = (folder / JOURNAL).open("a+b")
    try:
        _lock(stream, folder)
        stream.seek(0)
        lines = list(_lines(stream.read()))
        store = Store(folder, batch, stream)
        begun = _begun(lines)
        if resume and begun is not None:
            _refuse_other(begun, batch, folder)
            _take_up(store, lines)
            if begun == batch:
                stream.write(b"\n")  # closes a line that a crash may have torn
                return store
        elif begun is not None and not _is_finished(lines) and any("done" in x for x in lines):
            raise CannotResume(phrase(INTERRUPTED, folder=folder))
        _begin(store)
    except BaseException:
        with suppress(OSError):
            stream.close()
        raise
    return store


def _begin(store: Store) -> None:
    """Begin the journal, with what is done already."""
    store.stream.seek(0)
    store.stream.truncate()
    kept = {*map(store.path_of, store.done), *store.part_paths()}
    for left in set((store.folder / PIECES).iterdir()) - kept:
        left.unlink()
    batch = store.batch
    store._note(
        {
            "begun": batch.versions,
            "save_draws": batch.save_draws,
            "scenarios": list(batch.scenarios.items()),
        }
    )
    for name, digest in store.done.items():
        store._note({"done": name, "sha256": digest})
    for name, parts in store.parts.items():
        for start, digest in parts.items():
            store._note({"part": name, "start": start, "sha256": digest})


def _take_up(store: Store, lines: list[dict[str, Any]]) -> None:
    """Read what is done: pieces that are as the journal says, or the results as a whole."""
    for said in lines:
        name, digest = said.get("done"), said.get("sha256")
        if isinstance(name, str) and isinstance(digest, str) and name in store.batch.scenarios:
            store.done[name] = digest
        name, start = said.get("part"), said.get("start")
        known = isinstance(name, str) and name in store.batch.scenarios
        if known and isinstance(digest, str) and type(start) is int and start >= 0:
            store.parts.setdefault(str(name), {})[start] = digest
        if isinstance(said.get("finished"), dict):
            store.finished = said["finished"]
    if not store.finished or not _hold(store.folder, store.finished):
        store.finished = {}
        store.done = {
            name: digest
            for name, digest in store.done.items()
            if hash_of(store.path_of(name)) == digest
        }
    for name in store.done:
        store.parts.pop(name, None)
    store.held = sum(path.stat().st_size for path in store.part_paths() if path.exists())


def _hold(folder: Path, files: dict[str, str]) -> bool:
    return all(
        Path(str(name)).name == name and hash_of(folder / name) == digest
        for name, digest in files.items()
    )


def hash_of(path: Path) -> str:
    """Return a hash of a file's bytes; empty where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _is_finished(lines: list[dict[str, Any]]) -> bool:
    return any("finished" in said for said in lines)


def _begun(lines: list[dict[str, Any]]) -> Batch | None:
    for said in lines:
        try:
            return Batch(
                {str(key): str(value) for key, value in said["begun"].items()},
                bool(said["save_draws"]),
                {str(name): str(digest) for name, digest in said["scenarios"]},
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return None


def _refuse_other(begun: Batch, batch: Batch, folder: Path) -> None:
    """Refuse to mix answers; a scenario that could not be read then may be another by now."""
    why = ""
    for name in {**begun.versions, **batch.versions}:
        was, now = begun.versions.get(name, "none"), batch.versions.get(name, "none")
        if was != now:
            why = phrase(VERSION, folder=folder, name=name, was=was, now=now)
    if begun.save_draws != batch.save_draws:
        why = phrase(WITH_DRAWS if begun.save_draws else WITHOUT_DRAWS, folder=folder)
    for name in {**begun.scenarios, **batch.scenarios}:
        if name not in batch.scenarios:
            why = phrase(NOT_ASKED, folder=folder, name=name)
        elif name not in begun.scenarios:
            why = phrase(NOT_PART, folder=folder, name=name)
        elif begun.scenarios[name] not in ("", batch.scenarios[name]):
            why = phrase(CHANGED, folder=folder, name=name)
        if why:
            break
    if why:
        raise CannotResume(why)


def _line(said: dict[str, Any]) -> bytes:
    text = json.dumps(said).encode("ascii")
    return b"%s %s\n" % (hashlib.sha256(text).hexdigest()[:16].encode("ascii"), text)


def _lines(content: bytes) -> Iterator[dict[str, Any]]:
    """Yield the lines that are whole."""
    for line in content.split(b"\n"):
        digest, _, text = line.partition(b" ")
        if hashlib.sha256(text).hexdigest()[:16].encode("ascii") != digest:
            continue
        try:
            said = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(said, dict):
            yield said


def _lock(stream: BinaryIO, folder: Path) -> None:
    """Keep others out while this process lives."""
    if sys.platform == "win32":
        return
    fcntl = import_module("fcntl")
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise CannotResume(
            phrase("another batch is writing into {folder}", folder=folder)
        ) from error
