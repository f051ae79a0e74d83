"""A line above everything that tells of something and offers what to do, without stopping work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.theme import GAP

Offer = tuple[str, Callable[[], object]]

BESIDE = 0.6
"""The part of a notice's width that its offers take at most beside its text."""


class Notice(QFrame):
    """A text and its offers: beside it where there is room, else beneath it."""

    def __init__(self, text: str, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a narrow window wraps the text: the row grows with it
        self.label = Prose(text, self)
        for part in (self, self.label):
            part.setSizePolicy(policy)
        self.buttons = [QPushButton(name, self) for name in names]
        self._places = QGridLayout(self)
        self._places.setContentsMargins(10, 3, 6, 3)
        self._places.setSpacing(GAP)
        self._across = -1
        self._place(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the offers where there is room."""
        super().resizeEvent(event)
        room = self.width() - 16
        widths = [button.sizeHint().width() + GAP for button in self.buttons]
        beneath = max(1, min(len(widths), room // max(widths)))
        self._place(0 if sum(widths) <= BESIDE * room else beneath)

    def _place(self, across: int) -> None:
        """Put the offers in rows of so many beneath the text, beside it for none."""
        if across == self._across:
            return
        self._across = across
        for part in (self.label, *self.buttons):
            self._places.removeWidget(part)
        for column in range(self._places.columnCount()):
            self._places.setColumnStretch(column, 0)
        self._places.addWidget(self.label, 0, 0, 1, across or 1)
        self._places.setColumnStretch(across, 1)
        for number, button in enumerate(self.buttons):
            row, column = divmod(number, across) if across else (-1, number + 1)
            self._places.addWidget(button, row + 1, column)
        if not across:
            self._places.setColumnStretch(0, 1)


class Notices(QWidget):
    """Shows notices above one another; one of the same key replaces the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Notice] = {}
        self._is_held = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_notice(self, key: str, text: str, offers: Sequence[Offer] = ()) -> None:
        """Show a notice with its offers; any of them, or Close, takes it away."""
        self.hide_notice(key)
        ways = [*offers, (self.tr("Close"), lambda: None)]
        frame = Notice(text, [name for name, _ in ways], self)
        for button, (_, act) in zip(frame.buttons, ways, strict=True):
            button.clicked.connect(lambda _=False, act=act: self._take(key, act))
        self._shown[key] = frame
        self._column.addWidget(frame)
        self._show()

    def _take(self, key: str, act: Callable[[], None]) -> None:
        self.hide_notice(key)
        act()

    def hide_notice(self, key: str) -> None:
        """Take a notice away."""
        frame = self._shown.pop(key, None)
        if frame is not None:
            frame.hide()
            frame.deleteLater()
        self._show()

    def hold(self, on: bool) -> None:
        """Let notices wait unseen, or show those that have waited."""
        self._is_held = on
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._shown) and not self._is_held)

    def texts(self) -> list[str]:
        """Return what is shown."""
        return [frame.label.text() for frame in self._shown.values()]
