"""An error that nobody foresaw: it is shown with details to copy, and the program goes on."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim import __version__
from msssim.app.theme import GAP, fixed_font
from msssim.app.widgets import give_room
from msssim.outputs.manifest import versions
from msssim.scenario.language import written

CRASHES = "crash.txt"
"""The file that holds where the program stood when it was ended by a fault below Python."""

MOST_TOLD = 20
"""Errors kept in the details; a broken chart may raise one with every frame."""


class Failures(QObject):
    """Catches what nothing else caught, on any thread, and shows it on the window's."""

    _caught = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.dialog: FailureDialog | None = None
        self._crashes: TextIO | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._show)

    def install(self, folder: Path) -> None:
        """Catch errors from now on; faults below Python leave their traces in a folder."""
        sys.excepthook, threading.excepthook = self.catch, self._catch_in_thread
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._crashes = (folder / CRASHES).open("a", encoding="utf-8")
        except OSError:
            return  # a program without traces is better than none
        faulthandler.enable(self._crashes)

    def close(self) -> None:
        """Leave errors to whoever had them before."""
        sys.excepthook, threading.excepthook = self._before
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error; an interrupt from the terminal ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:  # as it is for a program without a terminal on Windows
            sys.stderr.write(text)
        self._caught.emit(text)

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value or caught.exc_type()
        self.catch(caught.exc_type, error, caught.exc_traceback)

    @Slot(str)
    def _show(self, text: str) -> None:
        """Show an error, or add it to those that are shown."""
        if self.dialog is None:
            self.dialog = FailureDialog(QApplication.activeModalWidget() or self.window)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()
        self.dialog.add(text)

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class FailureDialog(QDialog):
    """Says that something went wrong, and holds the details to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: list[str] = [_setting()]
        self._count = 0
        self.setWindowTitle(self.tr("Something went wrong"))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(fixed_font())
        self.details.setAccessibleName(self.tr("Details of the error"))
        self.copy = QPushButton(self.tr("Copy details"), self)
        self.copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GAP)
        column.addWidget(self.said)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)
        give_room(self, 680, 380)

    def add(self, text: str) -> None:
        """Add an error to the details; what is repeated is counted."""
        self._count += 1
        if text not in self._told and len(self._told) < MOST_TOLD:
            self._told.append(text)
        self._show()

    def _show(self) -> None:
        times = self.tr(" ({0} times)").format(written(self._count)) if self._count > 1 else ""
        self.said.setText(
            self.tr(
                "The program met an error that it did not expect{0}. Your edits are kept: you can"
                " go on, save, and report the details below."
            ).format(times)
        )
        self.details.setPlainText("\n".join(self._told))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))


def _setting() -> str:
    """Return the versions and the system, which every report of an error needs."""
    from PySide6 import __version__ as qt

    known = ", ".join(f"{name} {version}" for name, version in versions().items())
    return f"msssim {__version__} ({known}, PySide6 {qt})\n{platform.platform()}\n"
