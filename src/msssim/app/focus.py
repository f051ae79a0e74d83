"""A ring around whatever has the keyboard, the same for every kind of control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMenu,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from msssim.app.theme import LIGHT, Theme

WIDTH = 2
"""Pixels of the ring's stroke."""

MOVING = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class FocusRing(QWidget):
    """Lies over a window, takes no clicks, and frames what has the keyboard there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._color = QColor(LIGHT.accent)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._color = QColor(theme.accent)
        self.update()

    @property
    def around(self) -> QWidget | None:
        """What is framed; none while nothing in the window has the keyboard."""
        return self._around if self.isVisibleTo(self._window) else None

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        self._around = now if now is not None and self._is_framed(now) else None
        one: QWidget | None = self._around
        while one is not None and one is not self._window:
            one.installEventFilter(self)
            one.destroyed.connect(self._forget)
            self._watched.append(one)
            one = _above(one)
        self._place()

    def _is_framed(self, widget: QWidget) -> bool:
        window = self._window
        inside = widget is not window and widget.window() is window
        return inside and not isinstance(widget, QMenu | QMenuBar)

    @Slot()
    def _forget(self) -> None:
        """Let go of widgets that are no more."""
        gone = self.sender()
        self._watched = [widget for widget in self._watched if widget is not gone]
        self._let_go()
        self._around = None
        self.hide()

    def _let_go(self) -> None:
        """Hear no more of what was watched; each would else be heard once more with every visit."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
                widget.destroyed.disconnect(self._forget)
        self._watched = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with what is framed."""
        if event.type() in MOVING:
            self._place()
        return False

    def _place(self) -> None:
        place = self._seen_part()
        self.setVisible(not place.isEmpty())
        if not place.isEmpty():
            self.setGeometry(place)
            self.raise_()

    def _seen_part(self) -> QRect:
        """Return where in the window the part of it is that no scrolling hides."""
        widget, window = self._around, self._window
        if widget is None or not widget.isVisible():
            return QRect()
        place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
        place = place.adjusted(-1, -1, 1, 1)
        above = _above(widget)
        while above is not None and above is not window:
            place &= QRect(above.mapTo(window, above.rect().topLeft()), above.size())
            above = _above(above)
        return place & window.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        pen = QPen(self._color, WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = WIDTH // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.end()


def is_stray(widget: QWidget | None, window: QWidget) -> bool:
    """Tell whether it is a tab bar that Qt keeps for docks, out of sight, and yet gives Tab to."""
    if not isinstance(widget, QTabBar) or _above(widget) is not window:
        return False
    return window.childAt(widget.geometry().center()) is not widget


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to what has the keyboard, and raise its dock where that lies behind others."""
    above = _above(widget)
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        elif isinstance(above, QDockWidget):
            above.raise_()
        above = _above(above)


def _above(widget: QWidget) -> QWidget | None:
    """Return what a widget stands in; Qt's own types say that there is always something."""
    return widget.parentWidget()
