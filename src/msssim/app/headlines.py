"""The strip above the charts: a few numbers in large, each with its change."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from msssim.app.theme import GAP, LIGHT, Theme, scaled_font
from msssim.app.tongue import said
from msssim.app.widgets import FewLines, FittedLabel
from msssim.outputs.answer import Answer
from msssim.outputs.headlines import TOPICS, Headline, headlines, unanswered

FEWEST_LINES, MOST_LINES, MOST_OF_SEVERAL = 2, 5, 3
"""Lines of detail below a number; where cards stand in several rows there are fewer."""

LEAST_DIGITS = 17
"""Digits of the usual size that every card has room for."""


class HeadlineCard(QFrame):
    """One headline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._theme = LIGHT
        self.topic = FittedLabel("", self)
        self.topic.setProperty("muted", True)
        self.number = FittedLabel("–", self)
        self.number.setFont(scaled_font(self.font(), 1.45, bold=True))
        self.detail = FewLines("", self, MOST_LINES)
        self.change = FittedLabel("", self)
        self.detail.setProperty("muted", True)
        small = scaled_font(self.font(), 0.9)
        for label in (self.topic, self.detail, self.change):
            label.setFont(small)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 8, 5)
        column.setSpacing(0)
        for label in (self.topic, self.number, self.change, self.detail):
            column.addWidget(label)

    @property
    def lines(self) -> int:
        """How many lines the detail takes."""
        return self.detail.lines_at(self.detail.width())

    def show_lines(self, lines: int) -> None:
        """Make room for that many lines of detail."""
        self.detail.most = lines
        self.detail.setFixedHeight(lines * self.detail.fontMetrics().lineSpacing() + 2)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme

    def show_headline(self, headline: Headline, pattern: str) -> None:
        """Show a headline, and what it was in a pattern, coloured by whether it is better now."""
        self.topic.setText(said(headline.topic))
        self.number.setText(headline.number)
        self.detail.setText(headline.detail)
        arrow = {True: "▲ ", False: "▼ ", None: ""}[headline.better if headline.before else None]
        self.change.setText(arrow + pattern.format(headline.before) if headline.before else "")
        colors = {True: self._theme.good, False: self._theme.bad, None: self._theme.muted}
        palette, color = self.change.palette(), QColor(colors[headline.better])
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.change.setPalette(palette)


class Headlines(QWidget):
    """Shows the headlines of the answer it was last shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._other: Answer | None = None
        self._day: float | None = None
        self._is_reference = False
        self.whole: tuple[Headline, ...] = ()
        """The headlines of the whole time, whatever day is shown."""
        self.cards = [HeadlineCard(self) for _ in TOPICS]
        self._places = QGridLayout(self)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(GAP)
        self._across = 0
        self._place()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what is said, in cards that may have become narrower."""
        super().resizeEvent(event)
        self._place()
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        """Stand the cards in as few rows as leave each the width that it needs."""
        least = LEAST_DIGITS * QFontMetricsF(self.font()).horizontalAdvance("0")
        most = max(1, min(len(self.cards), int((self.width() + GAP) / (least + GAP))))
        rows = ceil(len(self.cards) / most)
        across = ceil(len(self.cards) / rows)
        if across == self._across:
            return
        self._across = across
        for number, card in enumerate(self.cards):
            self._places.addWidget(card, number // across, number % across)
        for column in range(len(self.cards)):
            self._places.setColumnStretch(column, 1 if column < across else 0)

    def _make_room(self) -> None:
        """Give all details of a row as many lines as the longest of them has."""
        most = MOST_LINES if self._across == len(self.cards) else MOST_OF_SEVERAL
        for first in range(0, len(self.cards), self._across):
            row = self.cards[first : first + self._across]
            lines = min(most, max(FEWEST_LINES, *(card.lines for card in row), 0))
            for card in row:
                card.show_lines(lines)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        for card in self.cards:
            card.show_theme(theme)
        self._show()

    def show_answer(
        self, answer: Answer | None, other: Answer | None, *, is_reference: bool = False
    ) -> None:
        """Show an answer's headlines beside those of an earlier one, or of the reference."""
        self._answer, self._other, self._is_reference = answer, other, is_reference
        self.whole = headlines(answer, other) if answer is not None else ()
        self._show()

    def show_day(self, day: float | None) -> None:
        """Show the headlines of a day, or of the whole time."""
        if day != self._day:
            self._day = day
            self._show()

    def text(self) -> str:
        """Return the headlines as text."""
        return "\n".join(
            f"{card.topic.text()}: {card.number.text()} ({card.detail.text()})"
            for card in self.cards
        )

    def _show(self) -> None:
        if self._answer is None:
            for card, headline in zip(self.cards, unanswered(), strict=True):
                card.show_headline(headline, "")
            return
        pattern = self.tr("reference {0}") if self._is_reference else self.tr("was {0}")
        found = self.whole
        if self._day is not None:
            found = headlines(self._answer, self._other, self._day)
        for card, headline in zip(self.cards, found, strict=True):
            card.show_headline(headline, pattern)
        self._make_room()
