"""Questions to the planner, each a small dialog; tests answer them by name."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from msssim.app.widgets import give_room
from msssim.scenario.language import marked

FEW = 8
"""Lines up to which something is told without a bar to scroll it by."""

NAME_WIDTH = 480
"""Pixels for a name that is typed."""

PATTERN = marked("Scenarios (*.yaml *.yml *.json)")
SWEEPS = marked("Sweep files (*.yaml *.yml)")
TABLES = marked("Tables (*.csv *.tsv *.txt *.xlsx)")
TABLE_ENDINGS = (".csv", ".tsv", ".xlsx")
READABLE = marked("Scenarios and reports (*.yaml *.yml *.json *.html *.htm)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("asking", text)


def files_to_open(parent: QWidget, folder: Path | None) -> list[Path]:
    """Return the scenario files that are chosen."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, _tr("Open scenarios"), str(folder or ""), _tr(READABLE)
    )
    return [Path(name) for name in names]


def file_to_save(parent: QWidget, suggested: Path) -> Path | None:
    """Return the file to save to; none where the planner thinks better of it."""
    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save scenario"), str(suggested), _tr(PATTERN)
    )
    if not name:
        return None
    file = Path(name)
    return (
        file if file.suffix in (".yaml", ".yml", ".json") else file.with_name(f"{file.name}.yaml")
    )


def sweep_to_open(parent: QWidget, folder: Path | None) -> Path | None:
    """Return the sweep file whose variants are to be taken."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("Open a sweep file"), str(folder or ""), _tr(SWEEPS)
    )
    return Path(name) if name else None


def sweep_to_save(parent: QWidget, suggested: Path) -> Path | None:
    """Return the file that a sweep is saved to."""
    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Save as a sweep file"), str(suggested), _tr(SWEEPS)
    )
    file = Path(name)
    if not name:
        return None
    return file if file.suffix in (".yaml", ".yml") else file.with_name(f"{file.name}.yaml")


def table_to_import(parent: QWidget, folder: Path | None) -> Path | None:
    """Return the table that is to be taken in."""
    name, _ = QFileDialog.getOpenFileName(
        parent, _tr("Import a table"), str(folder or ""), _tr(TABLES)
    )
    return Path(name) if name else None


def picture_to_save(parent: QWidget, suggested: str) -> Path | None:
    """Return the file for a picture."""
    seen, printed = _tr("As seen (*.png)"), _tr("For print, the scenario in hand (*.svg)")
    name, kind = QFileDialog.getSaveFileName(
        parent, _tr("Save chart"), suggested, f"{seen};;{printed}"
    )
    if not name:
        return None
    file = Path(name)
    ending = ".svg" if kind == printed else ".png"
    return file if file.suffix.lower() in (".svg", ".png") else file.with_name(file.name + ending)


class FolderDialog(QFileDialog):
    """Asks for a folder, and makes one that is typed and not there yet."""

    def __init__(self, parent: QWidget, title: str, suggested: Path) -> None:
        super().__init__(parent, title, str(suggested.parent))
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.selectFile(suggested.name)

    def accept(self) -> None:
        """Make the folder where it is missing from one that is there."""
        typed = [Path(name) for name in self.selectedFiles()]
        for folder in typed:
            if folder.parent.is_dir() and not folder.exists():
                with suppress(OSError):  # Qt then says that it is not there
                    folder.mkdir()
        super().accept()


def folder_for_results(parent: QWidget, suggested: Path) -> Path | None:
    """Return the folder that results go to."""
    dialog = FolderDialog(parent, _tr("Export results to a folder"), suggested)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def name_for(parent: QWidget, title: str, label: str, suggested: str) -> str:
    """Return a name that is typed; empty where the planner thinks better of it."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(suggested)
    give_room(dialog, NAME_WIDTH, dialog.sizeHint().height())
    given = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue().strip() if given else ""


def choice(
    parent: QWidget, title: str, text: str, options: list[str], detail: str = "", usual: int = 0
) -> int:
    """Return the number of the option that is chosen, the last for none; Return takes the usual."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(text)
    box.setTextFormat(box.textFormat().PlainText)
    box.setInformativeText(detail)
    roles = QMessageBox.ButtonRole
    buttons = [
        box.addButton(option, roles.RejectRole if n == len(options) - 1 else roles.AcceptRole)
        for n, option in enumerate(options)
    ]
    box.setDefaultButton(buttons[usual])
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    return next((n for n, button in enumerate(buttons) if button is clicked), len(options) - 1)


def tell(parent: QWidget, title: str, text: str) -> None:
    """Tell something that cannot be overlooked; what has many lines is scrolled."""
    if text.count("\n") >= FEW:
        dialog = _scrolled(parent, title, text)
        dialog.exec()
        dialog.deleteLater()
        return
    box = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(box.textFormat().PlainText)
    box.exec()


def _scrolled(parent: QWidget, title: str, text: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    shown = QPlainTextEdit(text, dialog)
    shown.setReadOnly(True)
    shown.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, dialog)
    buttons.accepted.connect(dialog.accept)
    column = QVBoxLayout(dialog)
    for widget in (shown, buttons):
        column.addWidget(widget)
    give_room(dialog, 640, 400)
    return dialog
