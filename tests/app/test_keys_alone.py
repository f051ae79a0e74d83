"""All that a planner does between the start and a compared pair is done by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from tests.app.conftest import _forget_changes, end_work, to_front, wait_for_answer

from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.scenario.source import load_source

NO = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
MOST_TABS = 120
"""More controls than the window has: a round that takes longer never comes there."""


class Hand:
    """Two hands on the keyboard, and none at the mouse."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window
        self._answers: list[Callable[[QWidget], None]] = []
        self._answered: list[QWidget] = []
        self._looking = QTimer(window)
        self._looking.timeout.connect(self._answer)
        self._looking.start(20)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        """Press a key where the keyboard is, and see where it is then."""
        QTest.keyClick(self.place, key, modifiers)
        QApplication.processEvents()
        self.qtbot.waitUntil(self.comes_to_rest)

    def comes_to_rest(self) -> None:
        """See that what has the keyboard is seen; no desktop gives it back to the window here."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
        assert self.is_somewhere(), (self.place, self.place.accessibleName())

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        QTest.keyClicks(self.place, text)

    def tab_to(self, is_there: Callable[[QWidget], bool], back: bool = False) -> None:
        """Go from control to control until one is there."""
        for _ in range(MOST_TABS):
            if is_there(self.place):
                return
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else NO)
        pytest.fail("no Tab leads there")

    def will(self, *answers: Callable[[QWidget], None]) -> None:
        """Answer the dialogs to come, one after another."""
        self._answers += answers

    def is_done(self) -> bool:
        """Whether every dialog came that was to be answered."""
        return not self._answers

    def is_somewhere(self) -> bool:
        """Whether what has the keyboard is seen, with a ring around it."""
        place = self.place
        if isinstance(place, QMenu | QMenuBar):
            return place.isVisible() and place.activeAction() is not None
        ring = self.window.ring
        is_inside = self.window.rect().contains(ring.geometry())
        return place.isVisible() and ring.around is place and is_inside

    @property
    def place(self) -> QWidget:
        """What has the keyboard."""
        popup, focus = QApplication.activePopupWidget(), QApplication.focusWidget()
        return popup or focus or self.window

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isActiveWindow() or dialog in self._answered:
            return
        self._answered.append(dialog)
        answer = self._answers.pop(0) if self._answers else QWidget.close
        answer(dialog)


def agreed(dialog: QWidget) -> None:
    """Take what a dialog offers first."""
    QTest.keyClick(focused_in(dialog), Qt.Key.Key_Return)


def typed(text: str) -> Callable[[QWidget], None]:
    """Type a text into a dialog as it opens, in place of what is suggested."""

    def answer(dialog: QWidget) -> None:
        place = focused_in(dialog)
        QTest.keyClick(place, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(place, text)
        QTest.keyClick(place, Qt.Key.Key_Return)

    return answer


def focused_in(dialog: QWidget) -> QWidget:
    place = QApplication.focusWidget()
    assert place is not None
    assert place.isVisible() and place.window() is dialog
    return place


@pytest.fixture
def started(qtbot, shared_runner, tmp_path):
    """The window as it stands before anything is open."""
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.resize(1280, 800)
    window.show()
    to_front(qtbot, window)
    yield window
    end_work(window)


def called(name: str) -> Callable[[QWidget], bool]:
    return lambda widget: widget.accessibleName().startswith(name)


def test_a_pair_is_made_saved_and_compared_by_keys_alone(qtbot, started, tmp_path):
    window, hand = started, Hand(qtbot, started)
    start_and_ask(qtbot, hand, tmp_path)
    was = window.page.headlines.text()
    hand.tab_to(called("Share of pledges paid"))
    for _ in range(4):
        hand.press(Qt.Key.Key_Left)
    wait_for_answer(qtbot, window)
    assert window.page.headlines.text() != was
    hand.will(typed(str(tmp_path / "fewer.msssim.yaml")))
    hand.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert hand.is_done()
    saved = load_source(tmp_path / "fewer.msssim.yaml")
    assert saved.scenario.levers["donors"].value == 0.8
    assert saved.scenario.name == "A fifth is not paid"
    assert saved.layers[1].file == tmp_path / "plan.msssim.yaml"
    assert not window.isWindowModified()
    take_as_reference(hand)
    wait_for_answer(qtbot, window)
    see_differences(qtbot, hand)


def start_and_ask(qtbot, hand: Hand, folder: Path) -> None:
    """Take the first template, save it, and open a what-if beneath it."""
    hand.tab_to(called("Start from"))
    assert hand.place.accessibleName() == "Start from MSS as seen on 25 June 2024"
    hand.press(Qt.Key.Key_Space)
    assert hand.place is hand.window.scenarios
    wait_for_answer(qtbot, hand.window)
    hand.will(agreed, typed(str(folder / "plan.msssim.yaml")), typed("A fifth is not paid"))
    hand.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert hand.is_done()
    wait_for_answer(qtbot, hand.window)


def take_as_reference(hand: Hand) -> None:
    """Tick both scenarios, and compare the child with its parent."""
    tree = hand.window.scenarios
    hand.tab_to(called("Open scenarios"), back=True)
    base, child = tree.topLevelItem(0), tree.currentItem()
    assert base is not None and child is not None
    assert child.parent() is base
    hand.press(Qt.Key.Key_Space)
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Space)
    assert [one.checkState(1) for one in (base, child)] == [Qt.CheckState.Checked] * 2
    hand.press(Qt.Key.Key_S, ALT)
    hand.press(Qt.Key.Key_F)
    assert "(reference)" in base.text(0)
    hand.press(Qt.Key.Key_Down)
    assert tree.currentItem() is child


def see_differences(qtbot, hand: Hand) -> None:
    """Have the charts and the panel show what differs."""
    page, panel = hand.window.page, hand.window.comparison
    hand.press(Qt.Key.Key_R, CTRL)
    wait_for_answer(qtbot, hand.window)
    assert all("difference" in card.title for card in page.board.cards.values())
    assert "reference" in page.headlines.cards[0].change.text()
    hand.tab_to(called("Inputs that differ"))
    listed = [panel.inputs.item(row).text() for row in range(panel.inputs.count())]
    assert any("Share of pledges paid" in text for text in listed), listed
    hand.press(Qt.Key.Key_Backtab, SHIFT)
    hand.tab_to(lambda widget: isinstance(widget, QTabBar) and widget.parent() is panel.tabs)
    hand.press(Qt.Key.Key_Right)
    assert panel.kpis.isVisible()
    assert panel.kpis.topLevelItemCount() > 0


def test_a_whole_round_of_tabs_is_seen_at_every_stop(qtbot, started, tmp_path):
    hand = Hand(qtbot, started)
    start_and_ask(qtbot, hand, tmp_path)
    hand.press(Qt.Key.Key_T, CTRL)
    assert hand.place is started.tables.view
    hand.tab_to(called("Open scenarios"))
    first = hand.place
    seen = [first]
    hand.press(Qt.Key.Key_Tab)
    while hand.place is not first and len(seen) < MOST_TABS:
        seen.append(hand.place)
        hand.press(Qt.Key.Key_Tab)
    assert hand.place is first
    panels = (started.inspector, started.history, started.tables.view)
    parts = (started.scenarios, started.inputs.tree, *panels)
    assert [part for part in seen if part in parts] == list(parts)
