"""The mandate, arrivals, money and events of a scenario on the charts' calendar, to be moved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from msssim.app.charts.hand import Calendar, Hand
from msssim.app.charts.lanes import Lanes, Place, Strip, in_lanes
from msssim.app.charts.timeline_painting import Picture
from msssim.app.theme import LIGHT, Theme, axis_width, scaled_font
from msssim.app.widgets import plain_tip
from msssim.outputs import words
from msssim.outputs.calendar_moves import Part
from msssim.scenario.schema import Scenario

EDGE = 4.0
"""Pixels within a bar from which on its end is meant."""
DRAG = 3.0
"""Pixels from which on a press is a drag."""


class Timeline(QFrame):
    """Paints the calendar of the scenario it was last shown; its hand tells what is moved."""

    pointed = Signal(float)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Mandate timeline"))
        self.hand = Hand(self)
        self.hand.changed.connect(self._tell)
        self._hovered = ""
        self._pressed: float | None = None
        self._lanes = Lanes()
        self._laid: tuple[object, ...] = ()
        self._span = (0.0, 1.0)
        self._day: float | None = None
        self._theme = LIGHT
        self.setFixedHeight(self._picture().height(self._lanes.counts))

    @property
    def told(self) -> str:
        """What stands beside the title: why a move was refused, or what is chosen."""
        return self.hand.wrong or self._hovered or self.hand.said

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        self.update()

    def show_scenario(self, scenario: Scenario | None) -> None:
        """Show the calendar of a scenario at the next frame; unseen, it costs nothing."""
        if scenario is not self.hand.calendar.scenario:
            self.hand.calendar = Calendar(scenario)
            self.update()

    def show_span(self, first: float, last: float) -> None:
        """Show the days between two ordinals."""
        self._span = (first, last)
        self.update()

    def show_day(self, day: float | None) -> None:
        """Show the cross-hair at a day, or none."""
        if day != self._day:
            self._day = day
            self.update()

    @property
    def places(self) -> tuple[Place, ...]:
        """Where everything that is seen stands."""
        self.lay_out()
        return self._lanes.places

    def lay_out(self) -> None:
        """Give every item its lane, and the calendar the height that it needs."""
        grip = self.hand.grip
        laid = (self.hand.calendar.items, self.width(), self._span, self.font().key(), grip is None)
        if laid != self._laid:
            self._laid = laid
            items, held = self.hand.calendar.items, grip.held if grip is not None else None
            self._lanes = in_lanes(items, self._strip(*self._span), held)
            if grip is None:
                self.setFixedHeight(self._picture().height(self._counts()))

    def _counts(self) -> tuple[int, ...]:
        """Return the lanes that the whole calendar needs, so that a zoom moves nothing."""
        scenario = self.hand.calendar.scenario
        if scenario is None:
            return self._lanes.counts
        start, end = scenario.horizon.start, scenario.horizon.end
        strip = self._strip(float(start.toordinal()), float(end.toordinal()))
        wanted = in_lanes(self.hand.calendar.items, strip).counts
        return tuple(max(pair) for pair in zip(self._lanes.counts, wanted, strict=True))

    def _strip(self, first: float, last: float) -> Strip:
        scale = (self.width() - axis_width() - 2) / max(1e-9, last - first)
        metrics = QFontMetricsF(scaled_font(self.font(), 0.85))

        def x(day: date) -> float:
            return axis_width() + (day.toordinal() - first) * scale

        return Strip(x, axis_width(), self.width() - 2, metrics)

    def _picture(self) -> Picture:
        return Picture(self.font(), self.size(), self._theme, self._lanes, self._span)

    def place_of(self, path: str) -> QRectF | None:
        """Return where the bar or diamond of the item with a path stands, where it is seen."""
        found = next((place for place in self.places if place.item.path == path), None)
        return self._picture().mark(found) if found is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title, the rows, their items and the cross-hair."""
        super().paintEvent(event)
        places, picture = self.places, self._picture()
        painter = QPainter(self)
        picture.paint_ground(painter, self.tr("Mandate timeline"), self.told, bool(self.hand.wrong))
        chosen = self.hand.chosen if self.hasFocus() or self.hand.grip is not None else ""
        for place in places:
            picture.paint_place(painter, place, place.item.path == chosen)
        picture.paint_day(painter, self._day)
        painter.end()

    def _tell(self) -> None:
        """Say what is chosen, or why it was refused, to those who hear it."""
        self._hovered = ""
        self.setAccessibleDescription(self.told)
        self.update()

    def _hit(self, at: QPointF) -> tuple[Place, Part] | None:
        """Return the item under a point, and which part of it."""
        places, picture = self.places, self._picture()
        for place in places:
            if not picture.area(place).contains(at):
                continue
            mark = picture.mark(place)
            grasp = min(EDGE, mark.width() / 4)
            if place.item.is_day or not mark.adjusted(-2, -2, 2, 2).contains(at):
                return place, "whole"
            if at.x() <= mark.left() + grasp and place.left >= axis_width():
                return place, "start"
            if at.x() >= mark.right() - grasp and place.right <= self.width() - 2:
                return place, "end"
            return place, "whole"
        return None

    def _at(self, x: float) -> float:
        first, last = self._span
        return first + (x - axis_width()) / (self.width() - axis_width() - 2) * (last - first)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the item under the mouse."""
        found = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._pressed = event.position().x()
            self.hand.take(found[0].item, found[1], {p.item.path: p.lane for p in self.places})
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which day is under the mouse, and take along what is held."""
        x = event.position().x()
        if x >= axis_width():
            self.pointed.emit(self._at(x))
        if self.hand.grip is None or self._pressed is None:
            self._hover(event.position())
            return
        if self.hand.grip.at is None and abs(x - self._pressed) < DRAG:
            return
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.hand.drag(self._at(x) - self._at(self._pressed), is_shift):
            day = self.hand.grip.at if self.hand.grip is not None else None
            tip = plain_tip(self.hand.wrong or words.day(day))
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the item where it is."""
        self._pressed = None
        self.hand.let_go()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the item under the mouse in the inspector."""
        found = self._hit(event.position())
        if found is not None:
            self.hand.opened.emit(found[0].item.path)

    def _hover(self, at: QPointF) -> None:
        """Say beside the title what is under the mouse."""
        found = self._hit(at)
        shape = Qt.CursorShape.ArrowCursor
        if found is not None:
            is_edge = found[1] != "whole"
            shape = Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)
        told = found[0].item.tip if found is not None else ""
        if told != self._hovered:
            self._hovered, self.hand.wrong = told, ""
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has gone."""
        self._hovered = ""
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what the item under the mouse is; Esc gives back what is held."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._hit(QPointF(event.pos()))
            tip = plain_tip(_tip(found[0])) if found is not None else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        is_esc = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_esc and self.hand.grip is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go among items by arrows, move them with Alt, open them with Enter."""
        held = event.modifiers()
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape and self.hand.grip is not None:
            self.hand.give_up()
            return
        if not event.isAutoRepeat():
            self.hand.rested.emit()
        key = Qt.Key(event.key())
        if not self.hand.press(key, alt=bool(held & alt), shift=bool(held & shift)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go with the key."""
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self.hand.rested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose an item, so that the keyboard has one to move."""
        super().focusInEvent(event)
        items = self.hand.calendar.items
        if items and self.hand.calendar.item(self.hand.chosen) is None:
            self.hand.choose(items[0])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go with the focus."""
        super().focusOutEvent(event)
        self.hand.let_go()
        self.update()


def _tip(place: Place) -> str:
    """Return what there is to know of an item, with its label where that is not written whole."""
    item = place.item
    return item.tip if place.text == item.label else f"{item.label}\n{item.tip}"
