"""A line above everything that tells of something and offers what to do, without stopping work."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from msssim.app.prose import Prose
from msssim.app.theme import GAP

Offer = tuple[str, Callable[[], object]]


class Notices(QWidget):
    """Shows notices above one another; one of the same key replaces the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_notice(self, key: str, text: str, offers: Sequence[Offer] = ()) -> None:
        """Show a notice with its offers; any of them, or Close, takes it away."""
        self.hide_notice(key)
        frame = QFrame(self)
        frame.setProperty("card", True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(10, 3, 6, 3)
        label = Prose(text, frame)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a narrow window wraps the text: the row grows with it
        label.setSizePolicy(policy)
        row.addWidget(label, 1)
        for name, act in [*offers, (self.tr("Close"), lambda: None)]:
            button = QPushButton(name, frame)
            button.clicked.connect(lambda _=False, act=act: self._take(key, act))
            row.addWidget(button)
        row.setSpacing(GAP)
        self._shown[key] = frame
        self._column.addWidget(frame)
        self.show()

    def _take(self, key: str, act: Callable[[], None]) -> None:
        self.hide_notice(key)
        act()

    def hide_notice(self, key: str) -> None:
        """Take a notice away."""
        frame = self._shown.pop(key, None)
        if frame is not None:
            frame.hide()
            frame.deleteLater()
        self.setVisible(bool(self._shown))

    def texts(self) -> list[str]:
        """Return what is shown."""
        return [
            label.text() for frame in self._shown.values() for label in frame.findChildren(QLabel)
        ]
