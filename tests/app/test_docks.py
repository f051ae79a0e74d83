"""Docks stand where they are meant to, and those that nobody sees cost nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar


def test_no_tabs_lie_on_the_menus(window):
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    bars = [bar for bar in window.findChildren(QTabBar, options=direct) if bar.isVisible()]
    assert any(bar.count() for bar in bars)
    assert not any(bar.geometry().intersects(window.menuBar().geometry()) for bar in bars)


def test_a_panel_behind_a_tab_catches_up_when_it_comes_to_the_front(window):
    panel, docks = window.comparison, window.docks
    window.edit("strength.target", 3_000)
    assert not docks.is_seen("differences")
    docks.by_name["differences"].raise_()
    assert docks.is_seen("differences")
    assert not docks.is_seen("inspector")
    assert [change.path for change in panel.changes] == ["strength.target"]
