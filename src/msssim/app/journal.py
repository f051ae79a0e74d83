"""What is not saved yet, on disk within a second, and what a start that went wrong left there."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from itertools import chain
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.scenario.disk import reason_of
from msssim.scenario.journal import Entry, Lost, Writer, left_behind, state_folder

PAUSE = 0.2
"""Seconds between two writes: a drag is one or two of them, and none is older than a second."""

AGAIN = 5.0
"""Seconds after which it is tried again to write what could not be written."""

Note: TypeAlias = tuple[str, Entry | None, Writer | None]
"""A document's key, what is to be kept of it, and a journal that this takes the place of."""


class Journal(QObject):
    """Keeps the text of every document with unsaved changes, until it is saved or closed.

    A thread writes, so that a slow disk never holds the hand up.
    """

    failed = Signal(str)  # why the last edit could not be kept, nothing once it is kept again

    def __init__(self, desk: Desk, folder: Path | None = None, again: float = AGAIN) -> None:
        super().__init__(desk)
        self.folder = folder or state_folder() / "journal"
        self._again = again
        self._waiting: SimpleQueue[Note | None] = SimpleQueue()
        self._ended = threading.Event()
        self._writers: dict[str, Writer] = {}
        self._older: dict[str, list[Writer]] = {}
        self._thread = threading.Thread(target=self._write, name="journal", daemon=True)
        self._thread.start()
        for document in desk.documents:
            self._follow(document)
        desk.opened.connect(self._follow)
        desk.closed.connect(self._drop)

    def lost(self) -> list[Lost]:
        """Return what programs that did not end by themselves left unsaved, newest first."""
        return left_behind(self.folder)

    def take_over(self, lost: Lost, document: Document) -> None:
        """Let go of what was lost once a document that it was taken back to is on the disk.

        Until then the journal that it was lost from stays, and nobody else is offered it.
        """
        self._note(document, Writer.holding(lost))

    def forget(self, lost: Iterable[Lost]) -> None:
        """Forget what was given up, or lies in a file of its own."""
        for one in lost:
            with suppress(OSError):  # it is offered again
                one.forget()

    def close(self) -> None:
        """End in good order: all that was open is saved or given up."""
        self._ended.set()
        self._waiting.put(None)
        self._thread.join()

    @Slot(object)
    def _follow(self, document: Document) -> None:
        document.changed.connect(lambda: self._note(document))
        document.saved_changed.connect(lambda: self._note(document))
        if document.is_modified:  # a copy, or what was taken back: there is no file of it
            self._note(document)

    @Slot(object)
    def _drop(self, document: Document) -> None:
        self._waiting.put((document.key, None, None))

    def _note(self, document: Document, older: Writer | None = None) -> None:
        entry = _entry(document) if document.is_modified else None
        self._waiting.put((document.key, entry, older))

    def _write(self) -> None:
        """Write what waits, the newest of each document, until the end; then remove it all."""
        unkept: dict[str, Entry | None] = {}
        why = ""
        while not self._ended.is_set():
            unkept |= self._newest(self._again if unkept else None)
            before = why
            unkept, why = self._kept(unkept)
            if why != before:
                self.failed.emit(why)
            self._ended.wait(PAUSE)
        self._newest(0)
        for writer in chain(self._writers.values(), *self._older.values()):
            with suppress(OSError):
                writer.drop()

    def _newest(self, patience: float | None) -> dict[str, Entry | None]:
        """Wait for something to write; return it with all else that waits."""
        found: dict[str, Entry | None] = {}
        with suppress(Empty):
            job = self._waiting.get(timeout=patience)
            while job is not None:
                key, found[key], older = job
                if older is not None:
                    self._older.setdefault(key, []).append(older)
                job = self._waiting.get_nowait()
        return found

    def _kept(self, entries: dict[str, Entry | None]) -> tuple[dict[str, Entry | None], str]:
        """Write entries; return those that could not be written, and why."""
        unkept, why = {}, ""
        for key, entry in entries.items():
            try:
                self._keep(key, entry)
            except OSError as error:
                unkept[key] = entry
                why = f"{self.folder}: {reason_of(error)}"
        return unkept, why

    def _keep(self, key: str, entry: Entry | None) -> None:
        """Write an entry; only then let go of what older journals hold of it."""
        writer = self._writers.setdefault(key, Writer(self.folder))
        if entry is None:
            writer.drop()
        else:
            writer.write(entry)
        for older in self._older.pop(key, []):
            older.drop()


def _entry(document: Document) -> Entry:
    return Entry(
        name=document.name,
        file=document.file,
        text=document.source.text,
        digest=document.saved.digest if document.file else "",
        when=datetime.now().astimezone(),
    )
