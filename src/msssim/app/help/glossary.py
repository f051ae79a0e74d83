"""The glossary: every word of the results, found as one types."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from msssim.app.theme import GAP
from msssim.app.widgets import give_room
from msssim.outputs.glossary import Term, glossary, matching


class Glossary(QDialog):
    """Shows the terms that hold what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Glossary"))
        self._terms = glossary()
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a word"))
        self.search.setAccessibleName(self.tr("Find a word"))
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.windowTitle())
        note = QLabel(
            self.tr(
                "In the equations S is the strength, S̄ its mean over a step, and τ the months of a"
                " step."
            )
        )
        note.setProperty("muted", True)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        for widget in (self.search, self.text, note, buttons):
            column.addWidget(widget)
        self.search.textChanged.connect(self.show_matching)
        self.show_matching("")
        give_room(self, 665, 510)

    @Slot(str)
    def show_matching(self, sought: str) -> None:
        """Show the terms that hold every word sought."""
        found = matching(self._terms, sought)
        if not found:
            self.text.setPlainText(self.tr("Nothing holds these words."))
            return
        self.text.setHtml("".join(_groups(found) if not sought else map(_shown, found)))
        self.text.verticalScrollBar().setValue(0)


def _groups(terms: list[Term]) -> list[str]:
    found, group = [], ""
    for term in terms:
        if term.group != group:
            group = term.group
            found.append(f"<h3>{escape(group)}</h3>")
        found.append(_shown(term))
    return found


def _shown(term: Term) -> str:
    unit = f" ({escape(term.unit)})" if term.unit else ""
    key = f" <code>{escape(term.key)}</code>" if term.equation else ""
    equation = f"<br><code>{escape(term.equation)}</code>" if term.equation else ""
    return f"<p><b>{escape(term.name)}</b>{unit}{key}<br>{escape(term.meaning)}{equation}</p>"
