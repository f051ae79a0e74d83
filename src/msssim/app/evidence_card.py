"""Where a number comes from: its evidence as a card, and the dialog that writes it."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from msssim.app.theme import GAP, scaled_font
from msssim.app.tongue import said
from msssim.app.widgets import WrappedText
from msssim.outputs import words
from msssim.scenario import paths
from msssim.scenario.citing import is_citable, needs_source
from msssim.scenario.evidence import Evidence
from msssim.scenario.language import marked
from msssim.scenario.parameter import fields_of
from msssim.scenario.problems import problems_of
from msssim.scenario.provenance import Citation, evidence_of
from msssim.scenario.rendering import Data
from msssim.scenario.source import Source
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
MARK = "?"
"""Stands where a number has no source."""
OPENED = ("http", "https")
"""What a link may be, for a browser to be asked."""
NOTE_LINES = 4


class EvidenceCard(QWidget):
    """Shows the evidence of one value; tells what is written of it."""

    edited = Signal(str, object)  # path, evidence as plain data, or none
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._citation: Citation | None = None
        self.head = QLabel(self.tr("Evidence"), self)
        self.head.setFont(scaled_font(self.font(), 1.0, bold=True))
        self.state = _words()
        self.facts: dict[str, QLabel | WrappedText] = {
            name: WrappedText() if name == "url" else _words()
            for name in ("source", "date", "grade", "url", "note")
        }
        self.open_link = QPushButton(self.tr("Open link"))
        self.write = QPushButton(self.tr("Add evidence…"))
        self.remove = QPushButton(self.tr("Remove"))
        self._lay_out()
        self.open_link.clicked.connect(self._open)
        self.write.clicked.connect(self._write)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.state)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 2, 0, 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label in self.facts.items():
            head = QLabel(said(fields_of(Evidence)[name].parameter.label))
            label.setAccessibleName(head.text())
            head.setProperty("muted", True)
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            if isinstance(label, WrappedText):
                label.setAccessibleName(head.text())
            self._form.addRow(head, label)
        column.addLayout(self._form)
        buttons = QHBoxLayout()
        for button in (self.write, self.remove):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.open_link)

    def show_value(self, source: Source, entry: paths.Entry) -> None:
        """Show what is cited for a value."""
        self._path = entry.path
        self._citation = found = evidence_of(source, entry.path)
        self.setVisible(found is not None or is_citable(entry.path))
        evidence = found.evidence if found is not None else Evidence()
        told = {
            "source": evidence.source,
            "date": words.day(evidence.date) if evidence.date else "",
            "grade": said(GRADES[evidence.grade]) if evidence.grade else "",
            "url": evidence.url,
            "note": evidence.note,
        }
        for row, (name, label) in enumerate(self.facts.items()):
            label.setText(told[name])
            self._form.setRowVisible(row, bool(told[name]))
        self._show_state(found, needs_source(entry))
        self.open_link.setVisible(QUrl(evidence.url).scheme() in OPENED)
        self.remove.setVisible(found is not None)

    def _show_state(self, found: Citation | None, is_wanted: bool) -> None:
        is_missing = found is None or found.is_for_parent
        self.head.setText(
            self.tr("Evidence") + (f"  {MARK}" if is_missing and (found or is_wanted) else "")
        )
        self.write.setText(self.tr("Add evidence…") if is_missing else self.tr("Edit…"))
        if found is None:
            self.state.setText(self.tr("No source is given for this value."))
        elif found.is_for_parent:
            self.state.setText(
                self.tr("For the parent’s value, which this one replaces, and so no source of it:")
                + f" {found.file}"
            )
        else:
            self.state.setText(self.tr("Cited in {0}").format(found.file))
        self.state.setProperty("muted", not (is_missing and (found or is_wanted)))
        self.state.style().polish(self.state)

    @Slot()
    def _open(self) -> None:
        if self._citation is not None:
            QDesktopServices.openUrl(QUrl(self._citation.evidence.url))

    @Slot()
    def _write(self) -> None:
        cited = self._citation
        known = cited.evidence if cited is not None and not cited.is_for_parent else Evidence()
        dialog = EvidenceDialog(known, self)
        dialog.accepted.connect(lambda: self._tell(dialog.evidence()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _remove(self) -> None:
        self._tell(None)

    def _tell(self, evidence: Data) -> None:
        self.rested.emit()
        self.edited.emit(paths.text_of(("evidence", self._path)), evidence)
        self.rested.emit()


class EvidenceDialog(QDialog):
    """Asks for evidence as a whole: what is written is one step."""

    def __init__(self, known: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence"))
        self.resize(460, 300)
        self.source, self.url, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        self.grade = QComboBox()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight((NOTE_LINES + 1) * self.fontMetrics().lineSpacing())
        self.wrong = _words()
        self.grade.addItem(self.tr("none"), "")
        for letter, name in GRADES.items():
            self.grade.addItem(said(name), letter)
        self._lay_out()
        self.source.setText(known.source)
        self.url.setText(known.url)
        self.date.setText(known.date.isoformat() if known.date else "")
        self.grade.setCurrentIndex(self.grade.findData(known.grade or ""))
        self.note.setPlainText(known.note)
        for changed in (self.source.textChanged, self.url.textChanged, self.date.textChanged):
            changed.connect(self._check)
        self.note.textChanged.connect(self._check)
        self._check()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.date.setPlaceholderText("2025-03-14")
        self.url.setPlaceholderText("https://")
        inputs = {
            "source": self.source, "date": self.date, "grade": self.grade,
            "url": self.url, "note": self.note,
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
            "source": self.source.text().strip(),
            "url": self.url.text().strip(),
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


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
