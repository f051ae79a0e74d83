"""Asks the worker and carries its answers home; the newest question is always next."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.questions import Post, Question
from msssim.app.worker import Cancel, Progress, Sent, Worker
from msssim.scenario.schema import Scenario


class Runner(QObject):
    """Holds what waits to be asked and lets the worker sketch one question at a time.

    While a sketch is made, new questions wait here and replace older ones of the same asker; a full
    run gives way to whatever is sent.
    """

    answered = Signal(object)  # Answered, never older than one before for the same asker
    progressed = Signal(object)  # Progress
    busied = Signal(bool)
    broke = Signal()
    sent = Signal(str)  # whose question the worker has now
    _heard = Signal(object)

    def __init__(self, worker: Worker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Question] = {}
        self._asked: dict[str, int] = {}
        self._sent: dict[int, Question] = {}
        self._pending: set[str] = set()
        self._number = 0
        self._sketched: int | None = None
        self._closed = False
        self._heard.connect(self._hear)
        self._open(worker or Worker())

    @property
    def is_busy(self) -> bool:
        """Whether some answer is still to come."""
        return bool(self._pending)

    @property
    def asked_number(self) -> int:
        """The number of the newest question; bench/desktop.py waits for its answer."""
        return self._number

    def ask(self, asker: str, scenario: Scenario, against: Scenario | None = None) -> None:
        """Ask what a scenario comes to; replaces what waits for the same asker.

        With `against`, also what it has more than that, draw by draw.
        """
        self._number += 1
        self._waiting.pop(asker, None)
        self._waiting[asker] = Question(asker, self._number, scenario, against)
        self._asked[asker] = self._number
        self._pending.add(asker)
        self._send_next()
        self.busied.emit(True)

    @Slot()
    def cancel(self) -> None:
        """Forget every question; what is shown stays."""
        self._waiting.clear()
        self._asked.clear()
        self._sent.clear()
        self._pending.clear()
        self._worker.send(Cancel())
        self.busied.emit(False)

    def forget(self, asker: str) -> None:
        """Forget an asker that is gone."""
        self._waiting.pop(asker, None)
        self._asked.pop(asker, None)
        self._sent = {n: sent for n, sent in self._sent.items() if sent.asker != asker}
        self._rest(asker)

    def close(self) -> None:
        """End the worker; nothing is heard from it afterwards."""
        self._closed = True
        self._worker.end()
        self._reader.join()

    def _open(self, worker: Worker) -> None:
        self._worker, self._post = worker, Post()
        self._is_gone = self._is_sound = False
        self._sketched = None
        self._reader = threading.Thread(target=self._listen, args=(worker.pipe,), daemon=True)
        self._reader.start()

    def _listen(self, pipe: Connection) -> None:
        try:
            while True:
                self._heard.emit(pipe.recv())
        except (EOFError, OSError):
            if not self._closed:
                self._heard.emit(None)

    def _send_next(self) -> None:
        if self._waiting and self._sketched is None:
            if self._is_gone:
                self._open(Worker())
            _, question = self._waiting.popitem()
            self._sketched = question.number
            self._sent[question.number] = question
            self._worker.send(self._post.packed(question))
            self.sent.emit(question.asker)

    @Slot(object)
    def _hear(self, reply: Sent | Progress | None) -> None:
        if self._closed:
            return
        if reply is None:
            self._reopen()
            return
        self._is_sound = True
        if isinstance(reply, Progress):
            if self._asked.get(reply.asker) == reply.number:
                self.progressed.emit(reply)
        else:
            self._take(reply)

    def _take(self, reply: Sent) -> None:
        if reply.number == self._sketched:
            self._sketched = None
            self._send_next()
        question = self._sent.get(reply.number)
        if question is None or reply.asker not in self._asked:
            return
        for number in [n for n, sent in self._sent.items() if sent.asker == reply.asker]:
            if number < reply.number or (number == reply.number and not reply.sketch):
                del self._sent[number]
        if not reply.sketch and self._asked[reply.asker] == reply.number:
            self._rest(reply.asker)
        self.answered.emit(reply.answered(question))

    def _rest(self, asker: str) -> None:
        self._pending.discard(asker)
        if not self._pending:
            self.busied.emit(False)

    def _reopen(self) -> None:
        """Start another worker where the last one broke down; say so where work was lost.

        One that never said a word is not replaced before somebody asks: the next might end alike.
        """
        self._worker.end()
        self._reader.join()
        lost = bool(self._pending)
        self._pending.clear()
        self._waiting.clear()
        self._sent.clear()
        self._sketched, self._is_gone = None, True
        if self._is_sound:
            self._open(Worker())
        self.busied.emit(False)
        if lost:
            self.broke.emit()
