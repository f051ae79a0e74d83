"""What of a window's texts cannot be read: each is painted once more, where it can be asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import combinations
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDockWidget,
    QGraphicsItem,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolBar,
    QToolButton,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

SLACK = 2.5
"""Pixels that a text may reach over an edge: there is no ink in them."""

OVER = 3.5
"""Pixels that two texts must share before one is taken to hide the other."""

SCROLLED = (QLineEdit, QPlainTextEdit, QTextEdit)
"""Where a text that is longer than its place is scrolled."""


@dataclass(frozen=True)
class Text:
    """A text as it was painted, and where."""

    said: str
    place: QRectF

    @property
    def is_cut(self) -> bool:
        """Whether it was shortened to what there was room for."""
        return "…" in self.said and len(self.said) > 1


def painted(widget: QWidget) -> list[Text]:
    """Return every text that a widget paints itself, without its children."""
    buffer, made = QBuffer(), QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(widget.size())
    painter = QPainter(made)
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag.IgnoreMask)
    painter.end()
    drawn = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", bytes(buffer.data().data()).decode())
    return list(_texts(ElementTree.fromstring(drawn), QTransform()))


def _texts(node: ElementTree.Element, above: QTransform) -> Iterator[Text]:
    moved = above
    wanted = node.get("transform", "")
    if wanted.startswith("matrix("):
        moved = QTransform(*(float(part) for part in wanted[7:-1].split(","))) * above
    said = (node.text or "").strip() if node.tag.endswith("text") else ""
    if said:
        font = QFont(node.get("font-family", ""))
        font.setPointSizeF(float(node.get("font-size", "9")))
        font.setWeight(QFont.Weight(int(node.get("font-weight", "400"))))
        metrics = QFontMetricsF(font)
        x, y = float(node.get("x", "0")), float(node.get("y", "0"))
        width = metrics.horizontalAdvance(said)
        yield Text(said, moved.mapRect(QRectF(x, y - metrics.ascent(), width, metrics.height())))
    for child in node:
        yield from _texts(child, moved)


def unreadable(window: QWidget) -> list[str]:
    """Return, in words, every text that is cut off, covered, or shortened without a tip."""
    found: dict[str, None] = {}
    for widget in [window, *window.findChildren(QWidget)]:
        if (
            isValid(widget)
            and widget.isVisible()
            and widget.window() is window
            and not widget.size().isEmpty()
            and not _is_behind_a_tab(widget)
        ):
            found |= dict.fromkeys(f"{_named(widget)}: {what}" for what in _wrong_with(widget))
    return list(found)


def _is_behind_a_tab(widget: QWidget) -> bool:
    """Say whether a widget's dock stands behind another: Qt moves it out of the window, small."""
    one: QWidget | None = widget
    while one is not None and not isinstance(one, QDockWidget):
        one = one.parentWidget()
    return one is not None and not (
        one.isFloating() or one.geometry().intersects(one.window().rect())
    )


def _named(widget: QWidget) -> str:
    names = []
    one: QWidget | None = widget
    while one is not None and not isinstance(one, QMainWindow):
        names.append(one.objectName() if isinstance(one, QDockWidget) else type(one).__name__)
        one = one.parentWidget()
    return " < ".join(names[:4] + names[4:][-1:])


def _wrong_with(widget: QWidget) -> Iterator[str]:
    above = widget.parentWidget()
    if above is not None and not widget.isWindow() and not _scrolls(above):
        over = _over(widget, above)
        if over:
            yield over
    if isinstance(widget, QComboBox) and not widget.isEditable():
        yield from _wrong_with_choice(widget)
        return
    if isinstance(widget, QLineEdit):
        text = widget.placeholderText() if not widget.text() else ""
        if widget.fontMetrics().horizontalAdvance(text) > widget.width() - 4:
            yield f"placeholder {text!r} is cut"
    if isinstance(widget, QLabel) and widget.hasHeightForWidth():
        wanted = widget.heightForWidth(widget.width())
        if widget.text() and wanted > widget.height() + SLACK:
            yield f"{widget.text()!r} needs {wanted} pixels in height, has {widget.height()}"
    if isinstance(widget, SCROLLED) or (above is not None and isinstance(above, SCROLLED)):
        return
    yield from _wrong_with_texts(widget)


def _over(widget: QWidget, above: QWidget) -> str:
    """Say what of a widget lies outside of what it stands in."""
    if isinstance(above, QToolBar | QSplitter | QStackedWidget | QMenuBar):
        return ""
    if widget.objectName().startswith("qt_") or isinstance(widget, QTabBar | QDockWidget):
        return ""
    place, room = widget.geometry(), above.rect()
    if room.adjusted(-2, -2, 2, 2).contains(place):
        return ""
    text = getattr(widget, "text", lambda: "")()
    return f"{text!r} stands outside: {place.getRect()} in {room.getRect()}"


def _scrolls(above: QWidget) -> bool:
    """Whether what stands in a widget is moved there by a scroll bar."""
    area = above.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is above


def _wrong_with_choice(widget: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    field = widget.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
    )
    room = QRectF(widget.rect())
    wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
    if wide > field.width() + SLACK and not _is_told(widget, Text(widget.currentText(), room)):
        yield f"choice {widget.currentText()!r} needs {wide} pixels, has {field.width()}"


def _wrong_with_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar) and widget.visibleRegion().isEmpty():
        return
    texts, room = _seen_in(widget), QRectF(widget.rect())
    above = widget.parentWidget()
    for text in texts:
        if isinstance(above, QHeaderView):
            yield from _wrong_with_head(above, text)
        if text.is_cut and not _is_told(widget, text):
            yield f"{text.said!r} is shortened, and no tip has it whole"
        if _is_moved_along(widget):
            continue
        lost = [
            room.left() - text.place.left(),
            text.place.right() - room.right(),
            room.top() - text.place.top(),
            text.place.bottom() - room.bottom(),
        ]
        if max(lost) > SLACK and text.place.intersects(room):
            yield f"{text.said!r} is cut off by {max(lost):.0f} pixels"
    for one, other in combinations(texts, 2):
        shared = one.place & other.place & room
        if shared.width() > OVER and shared.height() > OVER:
            yield f"{one.said!r} and {other.said!r} cover one another"


def _wrong_with_head(head: QHeaderView, text: Text) -> Iterator[str]:
    """Yield what of a column's head lies outside of it, unless a tip has it whole."""
    section = head.logicalIndexAt(text.place.center().toPoint())
    if section < 0 or head.orientation() != Qt.Orientation.Horizontal:
        return
    left = head.sectionViewportPosition(section)
    place = QRectF(left, 0, head.sectionSize(section), head.height())
    if place.united(text.place).width() > place.width() + 2 * SLACK:
        yield f"head {text.said!r} is cut off"
    if place.united(text.place).height() > place.height() + 2 * SLACK:
        yield f"head {text.said!r} is cut off above or below"


def _is_moved_along(widget: QWidget) -> bool:
    """Whether a scroll bar, or arrows beside tabs, move what a widget paints past its edges."""
    if isinstance(widget, QTabBar):
        return any(arrow.isVisible() for arrow in widget.findChildren(QToolButton))
    return _scrolls(widget.childAt(0, 0) or widget) or isinstance(
        widget.parentWidget(), QAbstractItemView
    )


def _seen_in(widget: QWidget) -> list[Text]:
    """Return what a widget paints; a chart's axes too, which are pictures kept."""
    view = widget.parentWidget()
    if not isinstance(view, QGraphicsView) or view.viewport() is not widget:
        return painted(widget)
    kept = [item for item in view.scene().items() if item.cacheMode()]
    for item in kept:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    found = painted(widget)
    for item in kept:
        item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
    return found


def _own_text(widget: QWidget, text: Text) -> str:
    """Return what a widget, or the cell of a list under a text, has to say."""
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and not isinstance(view, QHeaderView):
        said = view.indexAt(text.place.center().toPoint()).data() or ""
        return " ".join(str(said).split())
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _is_told(widget: QWidget, text: Text) -> bool:
    """Whether the text itself ends so, or the mouse on it brings up a tip that has it whole."""
    if text.said in _own_text(widget, text).replace("&", ""):
        return True
    at = text.place.center().toPoint()
    at.setX(max(1, min(at.x(), widget.width() - 2)))
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    tip = QToolTip.text() or widget.toolTip()
    tip = " ".join(unescape(re.sub(r"<[^>]*>", " ", tip)).split())
    return all(" ".join(part.split()) in tip for part in text.said.split("…"))
