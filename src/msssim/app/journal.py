"""No edit is lost: open scenarios are kept in journals, and offered back after a crash."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.document import Document
from msssim.scenario.journal import Entry, Journal
from msssim.scenario.saving import REASONS

PAUSE = 0.2
"""Seconds between two writes: a drag is one or two of them, and none is older than a second."""


class Keeper(QObject):
    """Keeps what is not saved of every open document; a slow disk never holds the hand up."""

    failed = Signal(str)  # why the last edit could not be kept

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._waiting: SimpleQueue[tuple[str, Entry | None] | None] = SimpleQueue()
        self._ended = threading.Event()
        self._writer = threading.Thread(target=self._write, name="journal", daemon=True)
        self._writer.start()

    @Slot(object)
    def follow(self, document: Document) -> None:
        """Keep a document's edits from now on."""
        document.changed.connect(lambda: self._take(document))
        document.saved_changed.connect(lambda: self._take(document))
        if document.is_modified and document.stack.count():
            self._take(document)

    @Slot(object)
    def forget(self, document: Document) -> None:
        """Keep nothing more of a document: it was closed, and whoever closed it was asked."""
        self._waiting.put((document.key, None))

    def close(self) -> None:
        """End in good order: nothing of what is open is offered back."""
        self._ended.set()
        self._waiting.put(None)
        self._writer.join()

    def _take(self, document: Document) -> None:
        self._waiting.put((document.key, _entry(document) if document.is_modified else None))

    def _write(self) -> None:
        """Write what waits, the newest of each document, until the end; then remove it all."""
        journals: dict[str, Journal] = {}
        while not self._ended.is_set():
            for key, entry in self._newest().items():
                try:
                    _keep(journals.setdefault(key, Journal(self._folder)), entry)
                except OSError as error:
                    self.failed.emit(REASONS.get(error.errno or 0, error.strerror or str(error)))
            self._ended.wait(PAUSE)
        for journal in journals.values():
            _keep(journal, None)

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
        text=document.source.text,
        file=document.file,
        name=document.name,
        digest=document.saved.digest if document.file else "",
        at=datetime.now().astimezone(),
    )


def _keep(journal: Journal, entry: Entry | None) -> None:
    if entry is None:
        journal.drop()
    else:
        journal.write(entry)
