"""Sends inquiries to the process that studies, and carries what it finds home."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.analyse.work import Asked, Cancelled, Step, Told, study
from msssim.app.worker import Worker
from msssim.scenario.language import spoken
from msssim.studies.inquiry import Inquiry


class Analyst(QObject):
    """Asks one thing at a time; its process starts with the first."""

    told = Signal(object)  # Told
    stepped = Signal(object)  # Step
    broke = Signal()
    _heard = Signal(object, object)  # Worker, Step or Told or none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._reader: threading.Thread | None = None
        self._number = 0
        self._open: int | None = None
        self._heard.connect(self._hear)

    def ask(self, inquiry: Inquiry) -> int:
        """Ask; return the number of the inquiry. A process that is still busy is ended."""
        if self._open is not None:
            self.close()
        if self._worker is None:
            self._start()
        self._number += 1
        self._open = self._number
        if self._worker is not None:
            self._worker.send(Asked(self._number, inquiry, spoken().code))
        return self._number

    def cancel(self) -> None:
        """Stop what is studied; what is done of it may still be told."""
        if self._worker is not None and self._open is not None:
            self._worker.send(Cancelled())

    def close(self) -> None:
        """End the process; nothing is heard from it afterwards."""
        worker, self._worker, self._open = self._worker, None, None
        if worker is not None and self._reader is not None:
            worker.end()
            self._reader.join()

    def _start(self) -> None:
        worker = self._worker = Worker(study)
        self._reader = threading.Thread(
            target=self._listen, args=(worker, worker.pipe), daemon=True
        )
        self._reader.start()

    def _listen(self, worker: Worker, pipe: Connection) -> None:
        try:
            while True:
                self._heard.emit(worker, pipe.recv())
        except (EOFError, OSError):
            self._heard.emit(worker, None)

    @Slot(object, object)
    def _hear(self, worker: Worker, reply: Step | Told | None) -> None:
        if worker is not self._worker:
            return
        if reply is None:
            self.close()
            self.broke.emit()
        elif isinstance(reply, Step):
            self.stepped.emit(reply)
        else:
            self._open = None
            self.told.emit(reply)
