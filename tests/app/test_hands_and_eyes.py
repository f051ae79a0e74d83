"""The window can be used by keyboard, heard, and seen by everybody."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from tests.app.conftest import to_front, wait_for_answer

from msssim.app.help.helping import explanation_of
from msssim.app.help.shortcuts import Shortcuts
from msssim.app.program import made_application
from msssim.app.settings import Settings
from msssim.app.theme import DARK, LIGHT, scaled_font
from msssim.app.tongue import speak_in_window
from msssim.app.window import Window
from msssim.scenario.language import COMPLETE

TEXT, LINES = 4.5, 3.0
"""The least contrast of a text, and of what is told apart by its colour."""


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_text_stands_out_from_its_ground(theme):
    weak = {
        (ink, ground): round(contrast(ink, ground), 2)
        for ink, ground in theme.texts
        if contrast(ink, ground) < TEXT
    }
    assert weak == {}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_line_and_ring_stands_out_from_its_ground(theme):
    weak = {
        (ink, ground): round(contrast(ink, ground), 2)
        for ink, ground in theme.lines
        if contrast(ink, ground) < LINES
    }
    assert weak == {}


def controls(window: QWidget) -> list[QWidget]:
    """Return what takes the keyboard, without the parts that Qt makes controls of."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.isHidden() and isinstance(widget, QAbstractButton))
        and not any(isinstance(above, QComboBox | QMenu | QTabBar) for above in _above(widget))
    ]


def _above(widget: QWidget):
    above: QWidget | None = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def test_every_control_has_a_name_to_be_heard(whole_window):
    nameless = []
    for widget in controls(whole_window):
        heard = QAccessible.queryAccessibleInterface(widget)
        if isinstance(
            widget, QAbstractButton | QAbstractItemView | QAbstractSlider | QLineEdit
        ) or (widget.focusPolicy() == Qt.FocusPolicy.StrongFocus):
            name = heard.text(QAccessible.Text.Name) if heard else ""
            if not name:
                nameless.append((type(widget).__name__, widget.parentWidget()))
    assert nameless == []


def test_every_control_says_what_it_is(whole_window):
    silent = [widget for widget in controls(whole_window) if not explanation_of(widget)]
    known = [widget for widget in silent if not _is_of_a_strip(widget)]
    assert known == []


def _is_of_a_strip(widget: QWidget) -> bool:
    """Whether it is of a strip that comes and goes, or of tabs: they say all in their text."""
    if isinstance(widget, QAbstractButton):
        return bool(widget.text())
    return isinstance(widget, QTabBar)


def test_every_chart_is_told_in_sentences_and_its_table_is_one_key_away(qtbot, window):
    card = window.page.board.cards["Cash and arrears"]
    assert card.plot.accessibleName() == "Cash and arrears"
    qtbot.waitUntil(lambda: "at the end" in card.plot.accessibleDescription())
    assert card.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    card.more.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card.more, Qt.Key.Key_Space)
    assert "Show numbers" in [action.text() for action in window.exports.menu.actions()]
    window.exports.menu.close()


def test_no_two_commands_have_the_same_key(whole_window):
    taken: dict[str, list[str]] = {}
    for action in whole_window.findChildren(QAction):
        for key in action.shortcuts():
            taken.setdefault(key.toString(), []).append(action.text())
    assert {key: who for key, who in taken.items() if len(who) > 1} == {}


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_no_two_entries_of_a_menu_share_an_underlined_letter(
    language, qtbot, qapp, shared_runner, tmp_path
):
    speak_in_window(qapp, language.code)
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window)
    speak_in_window(qapp, "en")
    clashes = []
    menus = window.menuBar().findChildren(QMenu)
    for entries in (window.menuBar().actions(), *(menu.actions() for menu in menus)):
        marked = [(one, QKeySequence.mnemonic(one.text()).toString()) for one in entries]
        for (one, key), (other, same) in combinations(marked, 2):
            if key and key == same:
                clashes.append((one.text(), other.text()))
    assert clashes == []


def test_the_list_of_keys_holds_every_command_with_one(window):
    dialog = Shortcuts(window)
    listed = {item.text(1) for item in dialog.list.findItems("*", Qt.MatchFlag.MatchWildcard)}
    for action in window.actions_by_name.values():
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.NativeText) in listed
    dialog.close()


def test_the_ring_goes_where_the_keyboard_goes(qtbot, window):
    to_front(qtbot, window)
    for control in (window.form.row("waves").slider, window.form.row("donors").field):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda control=control: window.ring.around is control)
        assert window.ring.geometry().contains(control.mapTo(window, control.rect().center()))


def test_the_ring_takes_no_click(window):
    assert window.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_text_can_be_twice_as_large_and_all_headlines_are_still_there(
    qtbot, qapp, shared_runner, folder, tmp_path
):
    usual = QApplication.font()
    made_application("en", 200)
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=lambda w: [w.desk.close(d) for d in w.desk.documents])
    window.resize(1280, 800)
    window.files.open([folder / "mss-2024.yaml"])
    window.show()
    wait_for_answer(qtbot, window)
    assert window.fontMetrics().height() > 1.8 * _height(usual)
    assert all(card.number.text() for card in window.page.headlines.cards)
    assert window.width() <= 1280
    qapp.setFont(usual)


def _height(font) -> int:
    label = QLineEdit()
    label.setFont(scaled_font(font, 1.0))
    return label.fontMetrics().height()


def test_a_size_of_text_is_kept_for_the_next_start(window, tmp_path):
    window.viewing.choose_text_size("150")
    assert Settings(tmp_path / "window.ini").text_size == 150


def test_with_reduced_motion_nothing_slides_or_blinks(window, qapp):
    window.actions_by_name["viewing.show_still"].setChecked(True)
    assert not window.isAnimated()
    assert qapp.cursorFlashTime() <= 0
    assert window.settings.is_still
    window.actions_by_name["viewing.show_still"].setChecked(False)


@pytest.fixture
def whole_window(qtbot, window):
    """The window with every dock shown and an input chosen."""
    window.showing.go("operations.availability")
    for dock in window.docks.by_name.values():
        dock.show()
    return window
