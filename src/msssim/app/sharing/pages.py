"""The pages of a report, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from msssim.app.theme import GAP
from msssim.app.widgets import give_room

WIDTH, HEIGHT = 960, 760
WIDEST = 900
"""Pixels that a page takes across."""


class Pages(QDialog):
    """Shows images of pages, and knows nothing else."""

    def __init__(self, title: str, images: Sequence[bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{0}: %n page(s)", "", len(images)).format(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_room(self, WIDTH, HEIGHT)
        inside = QWidget(self)
        sheets = QVBoxLayout(inside)
        sheets.setSpacing(2 * GAP)
        self.sheets = [self._sheet(number, image) for number, image in enumerate(images, 1)]
        for sheet in self.sheets:
            sheets.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _sheet(self, number: int, image: bytes) -> QLabel:
        sharp = self.devicePixelRatioF()
        picture = QPixmap()
        picture.loadFromData(image, "PNG")
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(round(min(WIDEST * sharp, picture.width())), smooth)
        picture.setDevicePixelRatio(sharp)
        sheet = QLabel(self)
        sheet.setPixmap(picture)
        sheet.setAccessibleName(self.tr("Page {0}").format(number))
        return sheet
