"""A list of choices for a narrow place: what is chosen is written smaller before it is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from msssim.app.widgets import fitted_font, plain_tip

AROUND = 4
"""Pixels that a style leaves free around the text of a choice."""


class FittedChoice(QComboBox):
    """One of several texts; the tip has all of what is chosen."""

    def event(self, event: QEvent) -> bool:
        """Show what is chosen in a tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is chosen as small as it must be, and then with … for its end."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self._room(option).width() - AROUND
        font = fitted_font(self.font(), option.currentText, room)
        metrics = QFontMetrics(font)
        option.currentText = metrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.setFont(font)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _room(self, option: QStyleOptionComboBox) -> QRect:
        """Return where the style writes what is chosen."""
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(kind, option, part, self)
