"""Where a number comes from: its evidence as a card, and who changed it since."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.evidence_change import ChangeLine
from msssim.app.evidence_dialog import GRADES, EvidenceDialog
from msssim.app.prose import plain_words
from msssim.app.theme import GAP, scaled_font
from msssim.app.tongue import said
from msssim.app.widgets import WrappedText
from msssim.outputs import referring, words
from msssim.scenario import paths
from msssim.scenario.citing import is_citable, needs_source
from msssim.scenario.evidence import Evidence
from msssim.scenario.parameter import fields_of
from msssim.scenario.provenance import Citation, Earlier, earlier_value, evidence_of
from msssim.scenario.rendering import Data
from msssim.scenario.schema import plain
from msssim.scenario.source import Source
from msssim.scenario.writing import file_data

FACTS = ("source", "publisher", "date", "grade", "url", "note", "changed_by", "reason")
"""What a card shows of evidence, in this order."""
MARK = "?"
"""Stands where a number has no source."""
OPENED = ("http", "https")
"""What a link may be, for a browser to be asked."""


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
        self.state, self.since = plain_words(), plain_words()
        self.change = ChangeLine(self)
        self.facts: dict[str, QLabel | WrappedText] = {
            name: WrappedText() if name == "url" else plain_words() for name in FACTS
        }
        self.open_link = QPushButton(self.tr("Open link"))
        self.write = QPushButton(self.tr("Add evidence…"))
        self.remove = QPushButton(self.tr("Remove"))
        self._lay_out()
        self.open_link.clicked.connect(self._open)
        self.write.clicked.connect(self._write)
        self.remove.clicked.connect(self._remove)
        self.change.told.connect(self._note)

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
            self._form.addRow(head, label)
        column.addLayout(self._form)
        column.addWidget(self.since)
        column.addWidget(self.change)
        buttons = QHBoxLayout()
        for button in (self.write, self.remove):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.open_link)

    def show_value(self, source: Source, saved: Source | None, entry: paths.Entry) -> None:
        """Show what is cited for a value, and whether it was noted for another one."""
        if entry.path != self._path:
            self.change.start()
        self._path = entry.path
        self._citation = found = evidence_of(source, entry.path)
        self.setVisible(found is not None or is_citable(entry.path))
        evidence = found.evidence if found is not None else Evidence()
        told = {name: str(getattr(evidence, name) or "") for name in FACTS} | {
            "date": words.day(evidence.date) if evidence.date else "",
            "grade": said(GRADES[evidence.grade]) if evidence.grade else "",
        }
        for row, (name, label) in enumerate(self.facts.items()):
            label.setText(told[name])
            self._form.setRowVisible(row, bool(told[name]))
        self._show_state(found, needs_source(entry))
        earlier = earlier_value(source, saved, entry.path, found) if found is not None else None
        self.since.setVisible(earlier is not None)
        self.since.setText(self._since(earlier, entry, source) if earlier is not None else "")
        self.change.setVisible(earlier is not None and not earlier.is_noted)
        self.open_link.setVisible(QUrl(evidence.url).scheme() in OPENED)
        self.remove.setVisible(found is not None)

    def _show_state(self, found: Citation | None, is_wanted: bool) -> None:
        own = found.evidence if found is not None and not found.is_for_parent else None
        is_missing = own is None or not (own.title or own.url)
        is_marked = is_missing and (found is not None or is_wanted)
        self.head.setText(self.tr("Evidence") + (f"  {MARK}" if is_marked else ""))
        self.write.setText(self.tr("Edit…") if own is not None else self.tr("Add evidence…"))
        if found is not None and found.is_for_parent:
            self.state.setText(
                self.tr("For the parent’s value, which this one replaces, and so no source of it:")
                + f" {found.file}"
            )
        elif found is None or is_missing:
            self.state.setText(self.tr("No source is given for this value."))
        else:
            self.state.setText(self.tr("Cited in {0}").format(found.file))
        self.state.setProperty("muted", not is_marked)
        self.state.style().polish(self.state)

    def _since(self, earlier: Earlier, entry: paths.Entry, source: Source) -> str:
        """Return what the value was when its source was noted."""
        was = referring.told(earlier.value, entry.field, source.scenario)
        if not earlier.is_noted:
            return self.tr("Changed since its source was noted for {0}.").format(was)
        text = self.tr("Changed from {0}, which {1} has from {2}.")
        return text.format(was, earlier.file, earlier.title or self.tr("no named source"))

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

    @Slot(str, str)
    def _note(self, who: str, why: str) -> None:
        """Have it noted who made the change; a parent's source is none of this value."""
        cited = self._citation
        own = cited.evidence if cited is not None and not cited.is_for_parent else Evidence()
        self.change.start()
        told = plain(own) | {"changed_by": who, "reason": why}
        self._tell(file_data(Evidence.model_validate(told), ("evidence", "")))

    @Slot()
    def _remove(self) -> None:
        self._tell(None)

    def _tell(self, evidence: Data) -> None:
        self.rested.emit()
        self.edited.emit(paths.text_of(("evidence", self._path)), evidence)
        self.rested.emit()
