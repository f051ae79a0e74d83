"""A folder of results: a run's files replace an earlier run's as a whole, and no others."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msssim.scenario.disk import writing
from msssim.scenario.language import marked, phrase

MANIFEST = "manifest.json"
REPLACED = "manifest.json.replaced"
"""What an earlier run's manifest is called while its files are replaced."""


FOREIGN = marked("{file} was not written by an earlier run: move it away, or name another folder")


class ForeignFileError(OSError):
    """A file in the folder that no earlier run wrote has the name of one to be written."""


def earlier_files(folder: Path) -> set[str]:
    """Return the names of the files that an earlier run wrote into a folder, its manifest too."""
    found: set[str] = set()
    for manifest in (MANIFEST, REPLACED):
        try:
            said = json.loads((folder / manifest).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            continue
        if isinstance(said, dict) and "msssim" in said and isinstance(said.get("files"), list):
            found |= {manifest, *filter(_is_plain_name, said["files"])}
    return found


def _is_plain_name(name: object) -> bool:
    return isinstance(name, str) and Path(name).name == name and not name.startswith(".")


def refuse_foreign(folder: Path, names: Collection[str]) -> None:
    """Raise ForeignFileError where writing `names` into a folder would destroy what is not ours."""
    if folder.exists() and not folder.is_dir():
        why = phrase("{folder} is a file, not a folder: name another", folder=folder)
        raise ForeignFileError(why)
    ours = earlier_files(folder)
    for name in sorted(names):
        if name not in ours and os.path.lexists(folder / name):
            raise ForeignFileError(phrase(FOREIGN, file=folder / name))


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """Give an empty folder to write into; its files then replace an earlier run's in `folder`.

    Where the writing fails or is interrupted, `folder` stays as it was.
    """
    folder = folder.resolve()
    holder = folder if folder.is_dir() else folder.parent
    fresh = holder / f".msssim-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        with writing(folder):
            fresh.mkdir(parents=True)
            yield fresh
            for file in fresh.iterdir():
                _sync(file)
            refuse_foreign(folder, {file.name for file in fresh.iterdir()})
            with _uninterrupted():
                _move(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _move(fresh: Path, folder: Path) -> None:
    """Put the files in place: while they change, the folder has no manifest."""
    if not folder.exists():
        fresh.rename(folder)
        _sync(folder.parent)
        return
    old = earlier_files(folder) - {MANIFEST, REPLACED}
    new = {file.name for file in fresh.iterdir()}
    with suppress(FileNotFoundError):
        (folder / MANIFEST).replace(folder / REPLACED)
    for name in old - new:
        with suppress(FileNotFoundError):
            (folder / name).unlink()
    for name in sorted(new, key=lambda name: name == MANIFEST):
        (fresh / name).replace(folder / name)
    (folder / REPLACED).unlink(missing_ok=True)
    _sync(folder)


def _sync(path: Path) -> None:
    """Have the disk keep a file, or a folder's list of files where the system can."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait until files are in place, which takes no time worth stopping."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt
