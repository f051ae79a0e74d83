"""All charts on one calendar: zoom, pan and cross-hair are theirs together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from msssim.app.charts.card import ChartCard
from msssim.app.charts.layers import Against, Shown
from msssim.app.charts.timeline import Timeline
from msssim.app.charts.view import PlotView
from msssim.app.theme import GAP, Theme, grown, is_large
from msssim.outputs.answer import Answer
from msssim.outputs.charts import CHARTS

TIMELINE = "Mandate timeline"

ROWS = (
    ("Strength against target",),
    ("Coverage gap",),
    ("Cash and arrears",),
    ("Cost burn", "Received against plan"),
    ("Coverage by zone",),
    (TIMELINE,),
)
"""Titles of the charts, row by row."""

LEAST_HEIGHT = 126
HEAT_HEIGHT = 152


def rows() -> tuple[tuple[str, ...], ...]:
    """Return the titles row by row, each in one of its own where text is large."""
    if not is_large():
        return ROWS
    return tuple((title,) for titles in ROWS for title in titles)


class Board(QScrollArea):
    """Paints the answers it was last shown, in every chart."""

    read = Signal(object)  # the day under the mouse, or none
    painted = Signal()  # every chart that is seen shows what it was last given

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {chart.title: ChartCard(chart) for chart in CHARTS}
        self.timeline = Timeline()
        self._span: tuple[float, float] | None = None
        self._zooming = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls take the keyboard
        self.setFrameShape(self.Shape.NoFrame)
        self._inside = self._laid_out()
        self.setWidget(self._inside)
        for card in self.cards.values():
            for plot in card.plots:
                self._join(plot)
        self.timeline.pointed.connect(self.show_day)
        self.timeline.left.connect(self.hide_day)

    @property
    def plots(self) -> list[PlotView]:
        """Every plot of every chart."""
        return [plot for card in self.cards.values() for plot in card.plots]

    def _laid_out(self) -> QWidget:
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for number, titles in enumerate(rows()):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            for title in titles:
                if title == TIMELINE:
                    row.addWidget(self.timeline, 1)
                    continue
                card = self.cards[title]
                if card.chart.kind == "heat":
                    card.plot.be_at_least(grown(HEAT_HEIGHT))
                else:
                    card.setMinimumHeight(grown(LEAST_HEIGHT + (34 if card.ribbon else 0)))
                row.addWidget(card, 1)
            stretch = 0 if TIMELINE in titles else 4 if number == 0 else 3
            column.addLayout(row, stretch)
        return inside

    def lead_with(self, widget: QWidget) -> None:
        """Have something stand above all charts and scroll with them."""
        self._column.insertWidget(0, widget)

    def _join(self, plot: PlotView) -> None:
        plot.box.sigXRangeChanged.connect(self._zoom)
        plot.pointed.connect(self.show_day)
        plot.left.connect(self.hide_day)
        plot.reset_asked.connect(self.show_whole)

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        for card in self.cards.values():
            card.show_theme(theme)
        self.timeline.show_theme(theme)

    def show_answers(
        self,
        shown: Sequence[Shown],
        ghost: Answer | None = None,
        against: Against | None = None,
    ) -> None:
        """Paint answers, the first foremost, and the ghost of an earlier one.

        With `against`, paint what the first has more or less than that.
        """
        if shown:
            edges = shown[0].answer.grid.edges
            span = (float(edges[0]), float(edges[-1]))
            if span != self._span:
                self._span = span
                self.show_whole()
        for card in self.cards.values():
            card.show_answers(shown, ghost, against)
        # The curves at once, whatever is still to be said beside them.
        QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest.value)
        self.painted.emit()

    @Slot()
    def show_whole(self) -> None:
        """Show the whole calendar."""
        if self._span is not None:
            self._zoom(None, self._span)

    @Slot()
    def go_to_timeline(self) -> None:
        """Scroll to the timeline, once it has the room that it needs, and give it the keyboard."""
        self.timeline.lay_out()
        inside, layout = self._inside, self._inside.layout()
        if layout is not None:
            layout.activate()
        inside.resize(inside.width(), max(inside.height(), inside.minimumSizeHint().height()))
        self.verticalScrollBar().setValue(self.timeline.y())
        self.timeline.setFocus()

    @Slot(float)
    def show_day(self, day: float) -> None:
        """Show the cross-hair at a day in every chart."""
        for card in self.cards.values():
            card.show_day(day)
        self.timeline.show_day(day)
        self.read.emit(day)

    @Slot()
    def hide_day(self) -> None:
        """Take the cross-hair away."""
        for card in self.cards.values():
            card.show_day(None)
        self.timeline.show_day(None)
        self.read.emit(None)

    def _zoom(self, _: object, span: tuple[float, float]) -> None:
        """Give every chart the same days."""
        if self._zooming:
            return
        self._zooming = True
        for plot in self.plots:
            plot.box.setXRange(*span, padding=0)
        self.timeline.show_span(*span)
        self._zooming = False
