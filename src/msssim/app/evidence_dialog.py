"""The dialog that asks for the evidence of a value as a whole."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from msssim.app.prose import plain_words
from msssim.app.tongue import said
from msssim.app.widgets import give_room
from msssim.scenario.evidence import Evidence
from msssim.scenario.language import marked
from msssim.scenario.parameter import fields_of
from msssim.scenario.problems import problems_of
from msssim.scenario.rendering import Data
from msssim.scenario.writing import file_data

GRADES = marked(
    {
        "A": "A – primary document",
        "B": "B – official statement",
        "C": "C – press",
        "D": "D – judgement",
        "E": "E – placeholder",
    }
)
NOTE_LINES = 4


class EvidenceDialog(QDialog):
    """Asks for evidence as a whole: what is written is one step."""

    def __init__(self, known: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence"))
        give_room(self, 460, 340)
        self.source, self.publisher, self.url = QLineEdit(), QLineEdit(), QLineEdit()
        self.date, self.changed_by, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self.grade = QComboBox()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight((NOTE_LINES + 1) * self.fontMetrics().lineSpacing())
        self.wrong = plain_words()
        self.grade.addItem(self.tr("none"), "")
        for letter, name in GRADES.items():
            self.grade.addItem(said(name), letter)
        self._lay_out()
        for name, line in self._lines.items():
            line.setText(str(getattr(known, name)))
        self.date.setText(known.date.isoformat() if known.date else "")
        self.grade.setCurrentIndex(self.grade.findData(known.grade or ""))
        self.note.setPlainText(known.note)
        for line in (*self._lines.values(), self.date):
            line.textChanged.connect(self._check)
        self.note.textChanged.connect(self._check)
        self._check()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.date.setPlaceholderText("2025-03-14")
        self.url.setPlaceholderText("https://")
        self._lines = {
            "source": self.source, "publisher": self.publisher, "url": self.url,
            "changed_by": self.changed_by, "reason": self.reason,
        }  # fmt: skip
        inputs = {
            "source": self.source, "publisher": self.publisher, "date": self.date,
            "grade": self.grade, "url": self.url, "note": self.note,
            "changed_by": self.changed_by, "reason": self.reason,
        }  # fmt: skip
        for name, widget in inputs.items():
            known = fields_of(Evidence)[name].parameter
            widget.setToolTip(said(known.help))
            label = QLabel(said(known.label))
            label.setBuddy(widget)
            widget.setAccessibleName(said(known.label))
            form.addRow(label, widget)
        form.addRow(self.wrong)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)

    def evidence(self) -> Data:
        """Return what is written, as plain data; none where nothing is."""
        written = {
            **{name: line.text().strip() for name, line in self._lines.items()},
            "date": self.date.text().strip(),
            "note": self.note.toPlainText().strip(),
            "grade": self.grade.currentData(),
        }
        told = {name: value for name, value in written.items() if value}
        return file_data(Evidence.model_validate(told), ("evidence", "")) if told else None

    @Slot()
    def _check(self) -> None:
        """Say what is wrong, and keep what is from being taken."""
        why = ""
        try:
            self.evidence()
        except ValidationError as error:
            why = "; ".join(f"{one.path}: {one.text}" for one in problems_of(error))
        self.wrong.setText(why)
        self.wrong.setVisible(bool(why))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not why)
