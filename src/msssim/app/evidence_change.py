"""A line in which who changed a value, and why, is written beside its evidence."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class ChangeLine(QWidget):
    """Asks nothing: a name and a reason may be typed, and are told when they are noted."""

    told = Signal(str, str)  # who, why
    noted = Signal(str)  # who, to be remembered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.why = QLineEdit(self), QLineEdit(self)
        self.who.setPlaceholderText(self.tr("your name"))
        self.why.setPlaceholderText(self.tr("what has changed"))
        self.note = QPushButton(self.tr("Note the change"), self)
        self.note.setAutoDefault(False)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = ((self.tr("Changed by"), self.who), (self.tr("because"), self.why))
        for text, line in rows:
            label = QLabel(text)
            label.setBuddy(line)
            line.setAccessibleName(text)
            line.textChanged.connect(self._offer)
            line.returnPressed.connect(self.note.click)
            form.addRow(label, line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addLayout(form)
        column.addWidget(self.note)
        self.note.clicked.connect(self._tell)
        self._offer()

    def show_name(self, name: str) -> None:
        """Show by whom changes were last noted."""
        self.who.setText(name)

    def start(self) -> None:
        """Be ready for the reason of another change."""
        self.why.clear()

    @Slot()
    def _offer(self) -> None:
        self.note.setEnabled(bool(self.who.text().strip() and self.why.text().strip()))

    @Slot()
    def _tell(self) -> None:
        who, why = self.who.text().strip(), self.why.text().strip()
        self.noted.emit(who)
        self.told.emit(who, why)
