"""About: versions and licences of all that is shipped, and the diagnostics to copy."""

from __future__ import annotations

from importlib.metadata import PackageMetadata, distribution, metadata
from re import match

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from msssim import __version__
from msssim.app.theme import GAP
from msssim.app.widgets import give_room
from msssim.outputs.installation import diagnostics, installed

LONGEST = 60
"""Characters of a licence that are shown; some packages put its whole text in one field."""


def components() -> list[tuple[str, str, str]]:
    """Return name, version and licence of the program and of what it needs or can use."""
    needed = distribution("msssim").requires or []
    names = [found[0] for one in needed if (found := match(r"[\w.-]+", one)) and "dev" not in one]
    names = list(dict.fromkeys(name for name in names if name != "msssim" and installed(name)))
    return [
        ("msssim", __version__, "Apache-2.0"),
        *((name, installed(name), licence_of(metadata(name))) for name in names),
    ]


def licence_of(known: PackageMetadata) -> str:
    """Return what a package says its licence is, in a line."""
    said = next((known[name] for name in ("License-Expression", "License") if name in known), "")
    if 0 < len(said) <= LONGEST and "\n" not in said:
        return said
    classified = [
        one.rpartition(" :: ")[2]
        for one in known.get_all("Classifier") or []
        if one.startswith("License ::")
    ]
    return ", ".join(classified) or said.partition("\n")[0][:LONGEST] or "–"


class About(QDialog):
    """Says what the program is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About msssim"))
        text = self.tr("msssim {0}: scenarios of a security support mission. Apache License 2.0.")
        head = QLabel(text.format(__version__))
        head.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Versions and licences"))
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        for row in components():
            item = QTreeWidgetItem(list(row))
            item.setToolTip(2, row[2])
            self.list.addTopLevelItem(item)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(
            self.tr("Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for widget in (head, self.list, buttons):
            column.addWidget(widget)
        give_room(self, 560, 390)

    @Slot()
    def _copy(self) -> None:
        copy_diagnostics()
        self.copy.setText(self.tr("Copied"))


def copy_diagnostics() -> None:
    """Put what `msssim doctor` says on the clipboard."""
    QGuiApplication.clipboard().setText(diagnostics())
