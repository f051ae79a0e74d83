"""Sends inquiries to the process that studies, and tells what it finds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from msssim.app.analyse.work import Asked, Cancelled, Step, Told, study
from msssim.app.carrier import Carrier
from msssim.scenario.language import spoken
from msssim.studies.inquiry import Inquiry


class Analyst(QObject):
    """Asks one thing at a time; its process starts with the first."""

    told = Signal(object)  # Told
    stepped = Signal(object)  # Step
    broke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.carrier = Carrier(study, self)
        self._number = 0
        self._is_open = False
        self.carrier.heard.connect(self._hear)
        self.carrier.broke.connect(self._break)

    def ask(self, inquiry: Inquiry) -> int:
        """Ask; return the number of the inquiry. A process that is still busy is ended."""
        if self._is_open:
            self.carrier.close()
        self._number += 1
        self._is_open = True
        self.carrier.send(Asked(self._number, inquiry, spoken().code))
        return self._number

    def cancel(self) -> None:
        """Stop what is studied; what is done of it may still be told."""
        if self._is_open:
            self.carrier.send(Cancelled())

    def close(self) -> None:
        """End the process; nothing is heard from it afterwards."""
        self._is_open = False
        self.carrier.close()

    @Slot(object)
    def _hear(self, reply: Step | Told) -> None:
        if isinstance(reply, Step):
            self.stepped.emit(reply)
        else:
            self._is_open = False
            self.told.emit(reply)

    @Slot()
    def _break(self) -> None:
        self._is_open = False
        self.broke.emit()
