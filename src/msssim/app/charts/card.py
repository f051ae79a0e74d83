"""A chart with its title, what it reads at the cross-hair, and what lies beneath it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from msssim.app.charts.drawing import drawing
from msssim.app.charts.layers import Against, Drawing, Shown
from msssim.app.charts.legend import Key, Spells, scale_picture
from msssim.app.charts.view import Dot, Level, Mark, PlotView, Upright
from msssim.app.theme import GAP, LIGHT, Theme, day_axis_height, grown
from msssim.app.tongue import said
from msssim.app.widgets import ElidedLabel
from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.alternatives import alternative
from msssim.outputs.answer import Answer
from msssim.outputs.charts import RIBBONS, Chart, marks
from msssim.outputs.gaps import Gap, gap_reading, gaps_between
from msssim.outputs.observed import observed
from msssim.outputs.reading import reading as read_at

TELL_AFTER = 250
"""Milliseconds for which a chart stands still before it is put into words."""

RIBBON_HEIGHT = 18


class ChartCard(QFrame):
    """Paints the answers it was last shown, and knows nothing else."""

    menu_asked = Signal(object, QPoint)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.shown: tuple[Shown, ...] = ()
        self._ghost: Answer | None = None
        self._against: Against | None = None
        self._theme = LIGHT
        self._scale: tuple[Theme, bool, str] | None = None
        self._day: float | None = None
        self._telling = QTimer(self, singleShot=True, interval=TELL_AFTER)
        self._telling.timeout.connect(self._tell)
        self.setProperty("card", True)
        self.setAccessibleName(said(chart.title))
        self.setAccessibleDescription(self.tr("No answer yet"))
        self._title = ElidedLabel("", self)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._reading = ElidedLabel("", self)
        self._reading.setProperty("muted", True)
        self._reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.plot = PlotView(chart.unit, self)
        self.plot.show_grid(across=chart.kind != "heat")
        self.ribbon: PlotView | None = None
        self._lay_out()

    @property
    def plots(self) -> tuple[PlotView, ...]:
        """The plot and the one beneath it."""
        return (self.plot,) if self.ribbon is None else (self.plot, self.ribbon)

    @property
    def title(self) -> str:
        """The title as it is shown."""
        return self._title.text()

    @property
    def reading(self) -> str:
        """What is read at the cross-hair; empty without one."""
        return self._reading.text()

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._show_title()
        self.more = QToolButton(self)
        self.more.setText("⋯")
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(
            self.tr("{0}: copy, save, table").format(said(self.chart.title))
        )
        self.more.clicked.connect(self._ask_menu)
        self._head = head = QHBoxLayout()
        head.setContentsMargins(8, 1, 2, 0)
        head.addWidget(self._title)
        self.legend = QLabel(self)
        self.legend.setVisible(self.chart.kind == "heat")
        self.legend.setAccessibleName(self.tr("Colours from 0 to 100 %"))
        head.addSpacing(10 if self.legend.isVisibleTo(self) else 0)
        head.addWidget(self.legend)
        self.spells = Spells(self)
        self.spells.setAccessibleName(self.tr("What binds"))
        self.spells.setVisible(bool(self.chart.beneath))
        head.addWidget(self.spells, 1)
        head.addWidget(self._reading, 1)
        head.addWidget(self.more)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(1)
        column.addLayout(head)
        self.key = Key(self)
        self.key.hide()
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.plot, 1)
        middle.addWidget(self.key)
        column.addLayout(middle, 1)
        if self.chart.beneath:
            self.ribbon = PlotView("share", self)
            self.ribbon.hide_values()
            self.ribbon.setFixedHeight(grown(RIBBON_HEIGHT) + day_axis_height())
            self.plot.hide_days()
            column.addWidget(self.ribbon)
        if self.chart.kind == "heat":
            self.plot.hide_values()

    def _nothing(self) -> str:
        """Return why nothing is painted."""
        if not self.shown:
            return self.tr("Working…")
        if self._has_other_steps():
            return self.tr("The reference has other steps: there is no difference to draw.")
        if self.chart.part == "zone":
            return self.tr("This scenario has no zones.")
        return self.tr("Nothing to show in this scenario.")

    def _has_other_steps(self) -> bool:
        """Say whether the reference cannot be taken away from what is shown, step by step."""
        if self._against is None or not self.shown:
            return False
        mine, theirs = self.shown[0].answer.grid, self._against.answer.grid
        return not np.array_equal(mine.edges, theirs.edges)

    def _show_title(self) -> None:
        """Show the title, the shortest one beside what is read."""
        if self.reading:
            self._title.setText(said(self.chart.title))
            return
        unit = f" ({said(self.chart.unit)})" if self.chart.unit != "share" else ""
        text = said(self.chart.title) + unit
        if self._against is not None:
            bands = [gap.bands for gap in self.gaps()]
            is_bare = bool(bands) and not any(bands)
            pattern = self.tr("{0}: difference")
            if is_bare:  # no run is held beside its like: beyond 10,000 draws, or many zones
                pattern = self.tr("{0}: difference of medians")
            text = pattern.format(text)
        elif self.chart.kind != "fan" and len(self.shown) > 1:
            text = self.tr("{0}: {1}").format(text, self.shown[0].label)
        self._title.setText(text)

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self, self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def show_theme(self, theme: Theme) -> None:
        """Take a theme's colours on."""
        self._theme = theme
        for plot in self.plots:
            plot.show_theme(theme)
        self._paint()

    def show_answers(
        self,
        shown: Sequence[Shown],
        ghost: Answer | None = None,
        against: Against | None = None,
    ) -> None:
        """Paint answers, the first foremost, and the ghost of an earlier one, or a difference."""
        self.shown, self._ghost, self._against = tuple(shown), ghost, against
        self._show_reading()
        self._paint()
        self._telling.start()

    @Slot()
    def _tell(self) -> None:
        """Say what is shown to those who hear it, once it is painted."""
        summary = self._summary()
        for part in (self, self.plot, self.more):
            part.setAccessibleDescription(summary)

    def _summary(self) -> str:
        """Return the chart in sentences, for those who hear it."""
        if not self.shown:
            return self.tr("No answer yet")
        return alternative(self.chart, self.shown[0].answer)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the chart's menu."""
        self.menu_asked.emit(self, event.globalPos())

    def show_day(self, day: float | None) -> None:
        """Show the cross-hair at a day and read the chart there."""
        self._day = day
        for plot in self.plots:
            plot.show_day(day)
        self._show_reading()
        self._show_title()

    def _show_reading(self) -> None:
        day = self._day
        self._reading.setText(self._read(day) if day is not None and self.shown else "")
        self._place_spells()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for what binds."""
        super().resizeEvent(event)
        self._place_spells()

    def _place_spells(self) -> None:
        """Name what binds beside the title where there is room, else beneath it.

        Where a day is read, the row is for what stands there.
        """
        if self.ribbon is not None:
            whole = self._title.fontMetrics().horizontalAdvance(self.title)
            room = self.width() - whole - self.more.width() - 5 * GAP
            is_beneath = self.spells.wanted > room
            if is_beneath != (self._head.indexOf(self.spells) < 0):
                layout, place = (self._column, 1) if is_beneath else (self._head, 3)
                layout.insertWidget(place, self.spells, 0 if is_beneath else 1)
            self.spells.show_width(self.width() - 2 if is_beneath else room)
            self.spells.setVisible(is_beneath or not self.reading)
        is_in_head = self._head.indexOf(self.spells) >= 0 and self.spells.isVisibleTo(self)
        self._reading.setVisible(not is_in_head)

    def _read(self, day: float) -> str:
        answer = self.shown[0].answer
        gaps = self.gaps()
        if self._has_other_steps():
            return ""
        if gaps:
            return gap_reading(self.chart, gaps, answer.grid, day)
        return read_at(self.chart, answer, day)

    def gaps(self) -> tuple[Gap, ...]:
        """Return what lies between the first answer and the reference, where that is shown."""
        if self._against is None or not self.shown:
            return ()
        here, against = self.shown[0].answer, self._against
        return gaps_between(self.chart, here, against.answer, against.paired)

    def _paint(self) -> None:
        fixed = 1.0 if self.chart.kind == "heat" else None
        made = Drawing()
        if not self._has_other_steps():
            made = drawing(self.chart, self.shown, self._ghost, self._theme, self._against)
        marks = self._marks(self._theme) if self._against is None else []
        levels = [
            mark.high if isinstance(mark, Dot) else mark.value
            for mark in marks
            if not isinstance(mark, Upright)
        ]
        made = replace(made, highest=max([made.highest, *levels]))
        self.plot.empty = self._nothing() if not made.layers else ""
        self.key.show_entries(made.key, self._theme)
        self._show_scale()
        self.plot.show_drawing(made, marks, fixed)
        self._show_title()
        if self.ribbon is not None:
            beneath = drawing(RIBBONS[self.chart.beneath], self.shown, None, self._theme)
            self.ribbon.show_drawing(beneath, (), 1.0)
            self.spells.show_spells(beneath.spells, self._theme)
            self._place_spells()

    def _show_scale(self) -> None:
        """Show what the colours of shares mean."""
        if self.chart.kind != "heat":
            return
        theme, font = self._theme, self.font()
        scale = (theme, self._against is None, font.key())
        if scale == self._scale:
            return
        self._scale = scale
        if self._against is None:
            picture = scale_picture(theme.heat, ("0 %", "100 %"), theme, font)
        else:
            picture = scale_picture(theme.gaps, ("\N{MINUS SIGN}100", "+100"), theme, font)
        self.legend.setPixmap(picture)

    def _marks(self, theme: Theme) -> list[Mark]:
        if not self.shown:
            return []
        answer = self.shown[0].answer
        found: list[Mark] = []
        for mark in marks(self.chart, answer):
            if not np.isfinite(mark.middle):
                continue
            color = QColor(theme.bad if mark.name.startswith("run_out") else theme.muted)
            if mark.upright:
                text = f"{said(mark.label)} {words.day(day_of(mark.middle))}"
                found.append(Upright(mark.middle, text, color))
            else:
                text = f"{said(mark.label)} {words.amount(mark.middle, self.chart.unit)}"
                found.append(Level(mark.middle, text, color))
        return [*found, *self._dots(theme)]

    def _dots(self, theme: Theme) -> Iterator[Dot]:
        """Yield what was observed within the time shown, whichever of those shown says so."""
        grid = self.shown[0].answer.grid
        color = QColor(theme.text)
        for one in observed(self.chart, [one.answer.scenario for one in self.shown]):
            day = float(one.day.toordinal())
            if grid.edges[0] <= day <= grid.edges[-1]:
                is_part = bool(one.part)
                yield Dot(day, one.low, one.value, one.high, one.label, one.tip, color, is_part)
