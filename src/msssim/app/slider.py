"""A slider that marks the saved value and never moves by accident."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

LARGE_STEP = 10
"""Steps that Shift with an arrow, or a page key, moves."""


class MarkedSlider(QSlider):
    """Moves in whole steps from 0; the wheel moves it only where it has the focus."""

    touched = Signal()  # a hand takes hold: what follows is one step until `released`
    released = Signal()

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, max(1, steps))
        self.setSingleStep(1)
        self.setPageStep(LARGE_STEP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mark: int | None = None
        self._mark_color = QColor("gray")
        self.sliderPressed.connect(self.touched)
        self.sliderReleased.connect(self.released)

    def show_mark(self, position: int | None, color: QColor) -> None:
        """Mark a position, or none."""
        self._mark, self._mark_color = position, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark of the saved value under the slider."""
        if self._mark is not None:
            place = self._handle_at(self._mark)
            painter = QPainter(self)
            x = place.center().x()
            painter.fillRect(QRect(x - 1, place.top() - 1, 2, place.height() + 2), self._mark_color)
            painter.end()
        super().paintEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page unless the slider was chosen first."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a step by an arrow and ten with Shift; a key held down is one touch."""
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
        }
        if not event.isAutoRepeat() and not self.isSliderDown():
            self.touched.emit()
        by = moves.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.setValue(self.value() + by * (LARGE_STEP if large else 1))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go with the key."""
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat() and not self.isSliderDown():
            self.released.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go with the focus."""
        super().focusOutEvent(event)
        self.released.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle to the mouse, then drag it from there."""
        handle = self._handle_at(self.sliderPosition())
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(
            event.position().toPoint()
        ):
            self.touched.emit()
            self.setSliderPosition(self._position_at(event.position().toPoint()))
        super().mousePressEvent(event)

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option

    def handle(self) -> QRect:
        """Return where the handle is."""
        return self._handle_at(self.sliderPosition())

    def _handle_at(self, position: int) -> QRect:
        option = self._option()
        option.sliderPosition = position
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )

    def _position_at(self, point: QPoint) -> int:
        option = self._option()
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        half = self.handle().width() // 2
        return QStyle.sliderValueFromPosition(
            self.minimum(),
            self.maximum(),
            point.x() - groove.left() - half,
            groove.width() - 2 * half,
        )
