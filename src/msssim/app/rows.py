"""Rows of lists that show something else: the items that are there stay, as few as may come and go.

A list that is cleared deletes items below Python, which may still have one of them in hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QTreeWidget, QTreeWidgetItem


def show_texts(rows: QListWidget, texts: Sequence[str]) -> None:
    """Show a text in each row."""
    while rows.count() > len(texts):
        rows.takeItem(rows.count() - 1)
    rows.addItems(texts[rows.count() :])
    for row, text in enumerate(texts):
        rows.item(row).setText(text)


def top_items(rows: QTreeWidget, count: int) -> list[QTreeWidgetItem]:
    """Return so many rows, to be filled anew; those beyond go."""
    while rows.topLevelItemCount() > count:
        rows.takeTopLevelItem(rows.topLevelItemCount() - 1)
    while rows.topLevelItemCount() < count:
        QTreeWidgetItem(rows)
    found = (rows.topLevelItem(number) for number in range(count))
    return [item for item in found if item is not None]
