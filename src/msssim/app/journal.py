"""What is not saved yet, on disk within a second, and what a start that went wrong left there."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.scenario.journal import Entry, Lost, Writer, left_behind, state_folder
from msssim.scenario.saving import REASONS

PAUSE = 0.2
"""Seconds between two writes: a drag is one or two of them, and none is older than a second."""


class Journal(QObject):
    """Keeps the text of every document with unsaved changes, until it is saved or closed.

    A thread writes, so that a slow disk never holds the hand up.
    """

    failed = Signal(str)  # why the last edit could not be kept

    def __init__(self, desk: Desk, folder: Path | None = None) -> None:
        super().__init__(desk)
        self.folder = folder or state_folder() / "journal"
        self._waiting: SimpleQueue[tuple[str, Entry | None] | None] = SimpleQueue()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._write, name="journal", daemon=True)
        self._thread.start()
        for document in desk.documents:
            self._follow(document)
        desk.opened.connect(self._follow)
        desk.closed.connect(self._drop)

    def lost(self) -> list[Lost]:
        """Return what programs that did not end by themselves left unsaved, newest first."""
        return left_behind(self.folder)

    def forget(self, lost: Iterable[Lost]) -> None:
        """Forget what was taken back or given up."""
        for one in lost:
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
        self._waiting.put((document.key, None))

    def _note(self, document: Document) -> None:
        self._waiting.put((document.key, _entry(document) if document.is_modified else None))

    def _write(self) -> None:
        """Write what waits, the newest of each document, until the end; then remove it all."""
        writers: dict[str, Writer] = {}
        while not self._ended.is_set():
            for key, entry in self._newest().items():
                try:
                    _keep(writers.setdefault(key, Writer(self.folder)), entry)
                except OSError as error:
                    self.failed.emit(REASONS.get(error.errno or 0, error.strerror or str(error)))
            self._ended.wait(PAUSE)
        for writer in writers.values():
            writer.drop()

    def _newest(self) -> dict[str, Entry | None]:
        """Wait for something to write; return it with all else that waits."""
        found: dict[str, Entry | None] = {}
        job = self._waiting.get()
        while job is not None:
            found[job[0]] = job[1]
            try:
                job = self._waiting.get_nowait()
            except Empty:
                break
        return found


def _entry(document: Document) -> Entry:
    return Entry(
        name=document.name,
        file=document.file,
        text=document.source.text,
        digest=document.saved.digest if document.file else "",
        when=datetime.now().astimezone(),
    )


def _keep(writer: Writer, entry: Entry | None) -> None:
    if entry is None:
        writer.drop()
    else:
        writer.write(entry)
