"""A process that works for the window, and a thread that carries home what it says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from msssim.app.worker import Worker


class Carrier(QObject):
    """Starts the process with the first message; tells what comes back, and when it dies.

    One that cannot be started has died, too.
    """

    heard = Signal(object)
    broke = Signal()
    _came = Signal(object, object)  # Worker, what it said or none

    def __init__(
        self,
        target: Callable[[Connection], None],
        parent: QObject | None = None,
        *,
        alone: bool = True,
    ) -> None:
        super().__init__(parent)
        self._target, self._alone = target, alone
        self._worker: Worker | None = None
        self._reader: threading.Thread | None = None
        self._came.connect(self._hear)

    @property
    def pid(self) -> int:
        """The number of the process, 0 where there is none."""
        return self._worker.pid if self._worker is not None else 0

    def send(self, message: object) -> None:
        """Send a message to the process, which is started where there is none."""
        if self._worker is None:
            try:
                worker = self._worker = Worker(self._target, alone=self._alone)
            except OSError:
                QTimer.singleShot(0, self, self.broke.emit)  # once whoever sends has said so
                return
            self._reader = threading.Thread(
                target=self._listen, args=(worker, worker.pipe), daemon=True
            )
            self._reader.start()
        self._worker.send(message)

    def close(self) -> None:
        """End the process; nothing is heard from it afterwards."""
        worker, self._worker = self._worker, None
        if worker is not None and self._reader is not None:
            worker.end()
            self._reader.join()

    def _listen(self, worker: Worker, pipe: Connection) -> None:
        try:
            while True:
                self._came.emit(worker, pipe.recv())
        except (EOFError, OSError):
            self._came.emit(worker, None)

    @Slot(object, object)
    def _hear(self, worker: Worker, said: object) -> None:
        if worker is not self._worker:
            return
        if said is None:
            self.close()
            self.broke.emit()
        else:
            self.heard.emit(said)
