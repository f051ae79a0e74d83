"""The page of the document in hand: headlines, why they moved, charts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msssim.app.charts.board import Board
from msssim.app.charts.layers import Against, Shown
from msssim.app.headlines import Headlines
from msssim.app.theme import GAP, Theme, is_large
from msssim.app.widgets import FewLines
from msssim.outputs.answer import Answer


class Page(QWidget):
    """Shows answers, and knows nothing else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headlines = Headlines(self)
        self.why = FewLines("", self, least=2)  # or charts would jump whenever it needs a second
        self.why.setWordWrap(True)
        self.why.setProperty("muted", True)
        self.why.setAccessibleName(self.tr("Why it moved"))
        self.board = Board(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, 0)
        column.setSpacing(4)
        if is_large():
            self.board.lead_with(self.headlines)
        else:
            column.addWidget(self.headlines)
        column.addWidget(self.why)
        column.addWidget(self.board, 1)
        self.board.read.connect(self.headlines.show_day)

    def _nothing_yet(self, is_answered: bool) -> str:
        """Return what will stand in the line that says why it moved."""
        if not is_answered:
            return self.tr("Working…")
        return self.tr("Move a lever or change an input: this line says why the numbers moved.")

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self.headlines.show_theme(theme)
        self.board.show_theme(theme)

    def show_answers(
        self,
        shown: Sequence[Shown],
        ghost: Answer | None,
        other: Answer | None,
        against: Against | None = None,
        *,
        why: Callable[[], str],
    ) -> None:
        """Show answers, the first foremost; headlines are compared with `other`.

        With `against`, charts show what the first has more or less than that. The curves are
        painted before anything else is worked out, `why` the numbers moved included.
        """
        self.board.show_answers(shown, ghost, against)
        first = shown[0].answer if shown else None
        self.headlines.show_answer(first, other, is_reference=against is not None)
        self._tell(why(), is_answered=bool(shown))

    def _tell(self, why: str, *, is_answered: bool) -> None:
        """Show why the numbers moved, or what will stand there."""
        if self.why.property("muted") == bool(why):
            self.why.setProperty("muted", not why)
            self.why.style().polish(self.why)
        self.why.setText(why or self._nothing_yet(is_answered))
