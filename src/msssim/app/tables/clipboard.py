"""Rows of a table to the clipboard, and from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from msssim.app.tables.pasting import PasteDialog
from msssim.outputs.chart_table import pasted
from msssim.scenario.pasting import KEY, PastedRow, is_table, with_rows
from msssim.scenario.typed import typable

if TYPE_CHECKING:
    from msssim.app.tables.panel import Tables


class Clipboard(QObject):
    """Copies the chosen rows of a panel, and pastes rows into its list."""

    def __init__(self, panel: Tables) -> None:
        super().__init__(panel)
        self._panel = panel
        self.dialog: PasteDialog | None = None

    @Slot()
    def copy(self) -> None:
        """Copy the chosen rows, with the fields' names as heads, as a paste takes them."""
        panel, listing = self._panel, self._panel.listing
        if listing is None:
            return
        keys = [KEY] if len(listing.key_labels) == 1 else [k.lower() for k in listing.key_labels]
        heads = [*keys, *(field.name for field in listing.columns)]
        cells = []
        for number in panel.chosen_rows():
            row = panel.rows.rows[number]
            values = zip(row.values, row.given, listing.columns, strict=True)
            shown = [typable(value, field) if given else "" for value, given, field in values]
            cells.append((*row.keys, *shown))
        QGuiApplication.clipboard().setText(pasted(heads, cells))

    @Slot()
    def paste(self) -> None:
        """Show the rows on the clipboard as they would be taken in; a single cell is typed."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, text: str) -> None:
        """Take a text as from the clipboard."""
        panel, listing = self._panel, self._panel.listing
        if listing is None or panel.source is None or not text.strip():
            return
        if not is_table(text):
            panel.tell_cell(text)
            return
        self.dialog = PasteDialog(panel.source, listing, text, panel.theme, panel.window())
        self.dialog.taken.connect(self._take_rows)
        self.dialog.open()

    @Slot(object)
    def _take_rows(self, rows: list[PastedRow]) -> None:
        panel, listing = self._panel, self._panel.listing
        if listing is not None:
            count = self.tr("paste {0} rows").format(len(rows))
            text = self.tr("paste one row") if len(rows) == 1 else count
            panel.tell_change(lambda source: with_rows(source, listing, rows), text)
