"""The tour: three minutes on the parts of the window, one after another, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.theme import GAP, scaled_font

if TYPE_CHECKING:
    from msssim.app.window import Window

WIDE = 52
"""Characters of a line of the tour."""

APART, EDGE = 12, 3
"""Pixels between the tour and what it shows, and of the frame around that."""


OWN_KEYS = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
)


@dataclass(frozen=True, slots=True)
class Stop:
    """One part of the window: which, its title and what is said of it."""

    part: Callable[[Window], QWidget]
    title: str
    text: str
    dock: str = ""


class Highlight(QWidget):
    """A frame around a part of the window; takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        pen = QPen(QColor(self.palette().color(self.palette().ColorRole.Accent)), EDGE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()


class Tour(QFrame):
    """Goes from stop to stop; the window can be used all the while."""

    ended = Signal()

    def __init__(self, window: Window, stops: tuple[Stop, ...]) -> None:
        super().__init__(window)
        self._window, self.stops, self.at = window, stops, 0
        self._before = QApplication.focusWidget()
        self._seen = [name for name in window.docks.by_name if window.docks.is_seen(name)]
        self.frame = Highlight(window)
        self.setProperty("tour", True)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAccessibleName(self.tr("Tour"))
        self.title, self.text, self.count = QLabel(self), QLabel(self), QLabel(self)
        self.title.setFont(scaled_font(self.font(), 1.15, bold=True))
        for label in (self.title, self.text, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.count.setProperty("muted", True)
        self.skip, self.back = QPushButton(self), QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self)
        self.next.setDefault(True)
        self._lay_out()
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        window.installEventFilter(self)
        self.go(0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(GAP)
        for label in (self.title, self.text, self.count):
            column.addWidget(label)
        column.addLayout(row)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDE + 28)

    def go(self, number: int) -> None:
        """Show a stop; after the last one, end."""
        if not 0 <= number < len(self.stops):
            self.end()
            return
        self.part.removeEventFilter(self)
        self.at = number
        self.part.installEventFilter(self)
        stop, last = self.stops[number], len(self.stops) - 1
        if stop.dock:
            dock = self._window.docks.by_name[stop.dock]
            dock.show()
            dock.raise_()
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.setAccessibleDescription(stop.text)
        self.count.setText(self.tr("{0} of {1}").format(number + 1, last + 1))
        self.skip.setText(self.tr("Skip the tour"))
        self.skip.setVisible(number < last)
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("Done") if number == last else self.tr("Next"))
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place()

    @property
    def part(self) -> QWidget:
        """The part that is shown."""
        return self.stops[self.at].part(self._window)

    def place(self) -> None:
        """Stand beside the part that is shown, where there is the most room."""
        part, window = self.part, self._window
        seen = QRect(part.mapTo(window, QPoint(0, 0)), part.size()) & window.rect()
        self.frame.setGeometry(seen.adjusted(-EDGE, -EDGE, EDGE, EDGE))
        self.setFixedHeight(self.heightForWidth(self.width()))
        rooms = {
            window.width() - seen.right(): QPoint(seen.right() + APART, seen.top()),
            seen.left(): QPoint(seen.left() - APART - self.width(), seen.top()),
        }
        place = rooms[max(rooms)]
        if max(rooms) < self.width() + APART:
            below = seen.bottom() + APART + self.height() <= window.height()
            top = seen.bottom() + APART if below else seen.top() - APART - self.height()
            place = QPoint(seen.left() + APART, top)
        right, bottom = window.width() - self.width() - GAP, window.height() - self.height() - GAP
        self.move(max(GAP, min(place.x(), right)), max(GAP, min(place.y(), bottom)))
        for widget in (self.frame, self):
            widget.show()
            widget.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with the size of the window and of the part that is shown."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the tour's keys from the commands of the window: Esc would cancel a run."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Right or Enter, back by Left, and end by Esc."""
        keys = Qt.Key
        if event.key() == keys.Key_Escape:
            self.end()
        elif event.key() in (keys.Key_Right, keys.Key_Return, keys.Key_Enter):
            self.go(self.at + 1)
        elif event.key() == keys.Key_Left:
            self.go(max(0, self.at - 1))
        else:
            super().keyPressEvent(event)

    @Slot()
    def end(self) -> None:
        """Go away, leave in front what was there, and give the keyboard back."""
        self._window.removeEventFilter(self)
        self.part.removeEventFilter(self)
        self.hide()
        self.frame.hide()
        for name in self._seen:
            self._window.docks.by_name[name].raise_()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.frame.deleteLater()
        self.deleteLater()


def stops(window: Window) -> tuple[Stop, ...]:
    """Return the stops of the tour, in the language of the window."""
    tr = window.tr
    return (
        Stop(
            lambda w: w.page.headlines,
            tr("The mission in five numbers"),
            tr(
                "Five numbers sum up many runs of the scenario in hand: money, unpaid bills,"
                " strength, coverage and the next decision of the Council. Coverage is measured"
                " against a planning density; it says nothing about safety."
            ),
        ),
        Stop(
            lambda w: w.form,
            tr("Levers"),
            tr(
                "Drag a lever, or choose it and press an arrow key. Everything follows while you"
                " move. The mark shows where the file has it, and ↺ goes back there."
            ),
            "levers",
        ),
        Stop(
            lambda w: w.page.why,
            tr("Why it moved"),
            tr(
                "After each step this line says what held the mission back before and what does"
                " now, and the numbers above say what they were."
            ),
        ),
        Stop(
            lambda w: next(iter(w.page.board.cards.values())),
            tr("Charts with their uncertainty"),
            tr(
                "The line is the median; the dark band holds half of the runs, the light one nine"
                " of ten. The strip beneath says what binds. Point at a day to read it; the menu ⋯"
                " has the numbers as a table."
            ),
        ),
        Stop(
            lambda w: w.inspector,
            tr("Where a number comes from"),
            tr(
                "Choose a lever or an input to see its source, publisher, date and grade, from A,"
                " a primary document, to E, a placeholder. Here it can be changed as well."
            ),
            "inspector",
        ),
        Stop(
            lambda w: w.scenarios,
            tr("What if…"),
            tr(
                "Ctrl+Shift+N makes a child of this scenario that says only what differs. Tick"
                " several to compare them in every chart; the panel Differences says what was"
                " changed and what that does."
            ),
            "scenarios",
        ),
        Stop(
            lambda w: w.docks.by_name["history"],
            tr("Nothing is lost"),
            tr(
                "Every step can be undone with Ctrl+Z, and the history lists them all. Unsaved work"
                " outlives a crash. Ctrl+S saves and keeps the comments of the file."
            ),
            "history",
        ),
        Stop(
            lambda w: w.menuBar(),
            tr("Help is here"),
            tr(
                "F1 says what the numbers mean and what they do not, Shift+F1 what a control is."
                " The Help menu has a glossary with the model's equations, every key, and this"
                " tour."
            ),
        ),
    )
