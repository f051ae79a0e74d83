"""Asks the worker and carries its answers home; the newest question is always next."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.questions import Post, Question
from msssim.app.worker import Cancel, Progress, Sent, Worker, started_worker
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
    lost = Signal()  # questions will not be answered: the worker broke down, or was told to stop
    sent = Signal(str)  # whose question the worker has now
    _heard = Signal(object)

    def __init__(self, worker: Worker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Question] = {}
        self._asked: dict[str, int] = {}
        self._sent: dict[int, Question] = {}
        self._pending: set[str] = set()
        self._unanswered: dict[str, Question] = {}
        self._number = 0
        self._sketched: int | None = None
        self._closed = False
        self._worker: Worker | None = None
        self._reader: threading.Thread | None = None
        self._is_sound = False
        self._heard.connect(self._hear)
        self._open(worker)

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
        for known in (self._waiting, self._unanswered):
            known.pop(asker, None)
        self._waiting[asker] = Question(asker, self._number, scenario, against)
        self._asked[asker] = self._number
        self._pending.add(asker)
        self.busied.emit(True)
        self._send_next()

    def ask_again(self) -> None:
        """Ask what was cancelled, or lost when the worker broke down."""
        for question in list(self._unanswered.values()):
            self.ask(question.asker, question.scenario, question.against)

    def is_unanswered(self, asker: str = "") -> bool:
        """Whether an asker's newest question, or any, was cancelled or lost."""
        return asker in self._unanswered if asker else bool(self._unanswered)

    @Slot()
    def cancel(self) -> None:
        """Answer no question; what is shown stays."""
        self._lose()
        self._asked.clear()
        if self._worker is not None:
            self._worker.send(Cancel())
        self.busied.emit(False)
        self.lost.emit()

    def forget(self, asker: str) -> None:
        """Forget an asker that is gone."""
        self._waiting.pop(asker, None)
        self._asked.pop(asker, None)
        self._unanswered.pop(asker, None)
        self._sent = {n: sent for n, sent in self._sent.items() if sent.asker != asker}
        self._rest(asker)

    def close(self) -> None:
        """End the worker; nothing is heard from it afterwards."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        """End the worker, and wait until it is gone."""
        if self._worker is not None:
            self._worker.end()
        if self._reader is not None:
            self._reader.join()
        self._worker = self._reader = None

    def _open(self, worker: Worker | None = None) -> bool:
        """Take a worker, or start one; say whether that can be done."""
        self._worker = worker or started_worker()
        if self._worker is None:
            return False
        self._post, self._is_sound, self._sketched = Post(), False, None
        pipe = self._worker.pipe
        self._reader = threading.Thread(target=self._listen, args=(pipe,), daemon=True)
        self._reader.start()
        return True

    def _listen(self, pipe: Connection) -> None:
        try:
            while True:
                self._heard.emit(pipe.recv())
        except (EOFError, OSError):
            if not self._closed:
                self._heard.emit(None)

    def _send_next(self) -> None:
        if self._waiting and self._sketched is None:
            if self._worker is None and not self._open():
                self._tell_lost()
                return
            _, question = self._waiting.popitem()
            self._sketched = question.number
            self._sent[question.number] = question
            assert self._worker is not None  # noqa: S101
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
        self._end()
        self._sketched = None
        if self._is_sound:
            self._open()
        self._tell_lost()

    def _tell_lost(self) -> None:
        """Tell that what was asked will not be answered, where something was."""
        lost = bool(self._pending)
        self._lose()
        self.busied.emit(False)
        if lost:
            self.lost.emit()
            self.broke.emit()

    def _lose(self) -> None:
        """Keep the questions that are not answered, until they are asked again."""
        questions = (*self._sent.values(), *self._waiting.values())
        self._unanswered |= {one.asker: one for one in questions if one.asker in self._pending}
        for known in (self._waiting, self._sent, self._pending):
            known.clear()
