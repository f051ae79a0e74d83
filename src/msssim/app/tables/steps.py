"""What is done to the rows of a table: each thing one step with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from msssim.outputs.rows import new_row_name, row_name, table_name
from msssim.scenario.inheriting import list_given_back
from msssim.scenario.rows import added, duplicated, ordered, removed, renamed_row

if TYPE_CHECKING:
    from msssim.app.tables.panel import Tables


class RowSteps(QObject):
    """Adds, doubles, moves, renames and takes out the rows of a panel's list."""

    def __init__(self, panel: Tables) -> None:
        super().__init__(panel)
        self._panel = panel

    def _name(self, number: int) -> str:
        panel = self._panel
        if panel.source is None or panel.listing is None:
            return ""
        row = panel.rows.rows[number]
        return row_name(panel.source.scenario, panel.listing, row, number)

    @Slot()
    def add(self) -> None:
        """Add a row at the end."""
        panel, listing = self._panel, self._panel.listing
        if listing is None or panel.source is None:
            return
        at = len(panel.rows.rows)
        name = new_row_name(panel.source.scenario, listing, at)
        panel.tell_change(lambda source: added(source, listing), self.tr("add {0}").format(name))
        panel.choose_row(at)

    @Slot()
    def duplicate(self) -> None:
        """Add the row in hand a second time."""
        panel, listing = self._panel, self._panel.listing
        chosen = panel.chosen_rows()
        if listing is None or not chosen:
            return
        row = chosen[0]
        text = self.tr("duplicate {0}").format(self._name(row))
        panel.tell_change(lambda source: duplicated(source, listing, row), text)
        panel.choose_row(len(panel.rows.rows) - 1 if listing.is_keyed else row + 1)

    @Slot()
    def remove(self) -> None:
        """Take the chosen rows out."""
        panel, listing = self._panel, self._panel.listing
        chosen = panel.chosen_rows()
        if listing is None or not chosen:
            return
        more = f" (+{len(chosen) - 1})" if len(chosen) > 1 else ""
        text = self.tr("remove {0}").format(self._name(chosen[0])) + more
        panel.tell_change(lambda source: removed(source, listing, chosen), text)

    @Slot()
    def move_up(self) -> None:
        """Move the row in hand up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the row in hand down."""
        self._move(1)

    def _move(self, by: int) -> None:
        panel, listing = self._panel, self._panel.listing
        chosen = panel.chosen_rows()
        if listing is None or not chosen:
            return
        row, to = chosen[0], chosen[0] + by
        order = list(range(len(panel.rows.rows)))
        if to not in order:
            return
        order[row], order[to] = order[to], order[row]
        text = self.tr("move {0}").format(self._name(row))
        panel.tell_change(lambda source: ordered(source, listing, order), text)
        panel.choose_row(to)

    @Slot()
    def write_order(self) -> None:
        """Write the rows in the order in which they are seen."""
        panel, listing = self._panel, self._panel.listing
        order = panel.order_seen()
        if listing is None or panel.source is None or order is None:
            return
        text = self.tr("sort {0}").format(table_name(panel.source.scenario, listing))
        panel.tell_change(lambda source: ordered(source, listing, order), text)
        panel.show_unsorted()

    @Slot()
    def give_back(self) -> None:
        """Leave the list to the parent, as a whole."""
        panel, listing = self._panel, self._panel.listing
        if listing is None or panel.source is None:
            return
        text = self.tr("leave {0} to the parent").format(table_name(panel.source.scenario, listing))
        panel.tell_change(lambda source: list_given_back(source, listing.path), text)

    @Slot(int, int, str)
    def rename(self, row: int, column: int, key: str) -> None:
        """Give a row another key; what names it follows."""
        panel, listing = self._panel, self._panel.listing
        if listing is None:
            return
        keys = list(panel.rows.rows[row].keys)
        keys[column] = key
        text = self.tr("rename {0} to {1}").format(self._name(row), key)
        panel.tell_change(lambda source: renamed_row(source, listing, row, keys), text)
