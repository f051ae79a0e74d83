"""The mandate timeline: what stands on it is moved by mouse or keyboard, or refused with why."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from tests.app.conftest import wait_for_answer

from msssim.app.theme import axis_width
from msssim.scenario import paths

SECOND_WAVE = "contingents.kenya.waves[1].date"
HOLD = "funding.sources.us_fund.holds[0]"


@pytest.fixture
def timeline(qtbot, window):
    """The timeline, scrolled to."""
    found = window.page.board.timeline
    window.page.board.ensureWidgetVisible(found)
    qtbot.waitUntil(lambda: found.place_of(SECOND_WAVE) is not None)
    return found


def day_width(timeline, window):
    horizon = window.desk.active.source.scenario.horizon
    return (timeline.width() - axis_width() - 2) / (horizon.end - horizon.start).days


def value(window, path):
    return paths.value_at(window.desk.active.source.scenario, path)


def send(widget, kind, at, held=Qt.KeyboardModifier.NoModifier):
    none = Qt.MouseButton.NoButton
    left = Qt.MouseButton.LeftButton
    moving = kind == QEvent.Type.MouseMove
    still = none if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(
        kind, at, QPointF(widget.mapToGlobal(at)), none if moving else left, still, held
    )
    QApplication.sendEvent(widget, event)


def drag(timeline, start, by, held=Qt.KeyboardModifier.NoModifier, let_go=True):
    """Drag from a point to the side by so many pixels, in a few moves."""
    send(timeline, QEvent.Type.MouseButtonPress, start, held)
    for part in range(1, 7):
        send(timeline, QEvent.Type.MouseMove, start + QPointF(by * part / 6, 0), held)
    if let_go:
        send(timeline, QEvent.Type.MouseButtonRelease, start + QPointF(by, 0), held)


def test_a_wave_dragged_to_another_day_is_one_named_step(qtbot, window, timeline):
    document = window.desk.active
    text = document.source.text
    before = window.desk.answer_of(document)
    at = timeline.place_of(SECOND_WAVE).center()
    drag(timeline, at, 100 * day_width(timeline, window))
    assert value(window, SECOND_WAVE) == date(2024, 10, 23)
    assert document.stack.count() == 1
    assert document.stack.undoText() == "Kenya's second wave: 15 Jul → 23 Oct 2024"
    wait_for_answer(qtbot, window)
    assert (window.desk.answer_of(document)["strength"].mean != before["strength"].mean).any()
    window.showing.undo()
    assert document.source.text == text


def test_with_shift_a_wave_goes_to_the_first_of_a_month(window, timeline):
    at = timeline.place_of(SECOND_WAVE).center()
    shift = Qt.KeyboardModifier.ShiftModifier
    drag(timeline, at, 50 * day_width(timeline, window), shift)
    assert value(window, SECOND_WAVE) == date(2024, 9, 1)


@pytest.mark.parametrize(
    ("side", "moved", "kept"), [("left", "start", "end"), ("right", "end", "start")]
)
def test_the_ends_of_a_hold_are_dragged_each_by_itself(window, timeline, side, moved, kept):
    before = {end: value(window, f"{HOLD}.{end}") for end in (moved, kept)}
    mark = timeline.place_of(f"{HOLD}.start")
    edge = QPointF(mark.left() + 1 if side == "left" else mark.right() - 1, mark.center().y())
    drag(timeline, edge, 30 * day_width(timeline, window))
    assert (value(window, f"{HOLD}.{moved}") - before[moved]).days == 30
    assert value(window, f"{HOLD}.{kept}") == before[kept]


def test_a_hold_taken_in_the_middle_keeps_its_length_and_is_one_step(window, timeline):
    document = window.desk.active
    text = document.source.text
    mark = timeline.place_of(f"{HOLD}.start")
    drag(timeline, mark.center(), 60 * day_width(timeline, window))
    assert value(window, f"{HOLD}.start") == date(2024, 8, 30)
    assert value(window, f"{HOLD}.end") == date(2025, 3, 2)
    assert document.stack.count() == 1
    window.showing.undo()
    assert document.source.text == text


@pytest.mark.parametrize(
    ("path", "days", "reason"),
    [
        (SECOND_WAVE, -60, "would lie before the first day simulated, 25 Jun 2024"),
        ("mandate.expires", 900, "would end after the last day simulated, 2 Oct 2026"),
        ("events.congress_hold.probability", 30, "has no start in the file"),
    ],
)
def test_an_impossible_drag_changes_nothing_and_says_why(window, timeline, path, days, reason):
    document = window.desk.active
    text = document.source.text
    mark = timeline.place_of(path)
    edge = mark.right() - 1 if path == "mandate.expires" else mark.center().x()
    start = QPointF(edge, mark.center().y())
    drag(timeline, start, days * day_width(timeline, window), let_go=False)
    assert reason in timeline.told
    assert reason in window.statusBar().currentMessage()
    send(timeline, QEvent.Type.MouseButtonRelease, start)
    assert document.source.text == text
    assert not document.stack.canUndo()


def test_a_reason_is_no_longer_given_once_a_drag_is_possible_again(window, timeline):
    at = timeline.place_of(SECOND_WAVE).center()
    drag(timeline, at, -60 * day_width(timeline, window), let_go=False)
    reason = "would lie before the first day simulated"
    assert reason in window.inspector.wrong.text()
    send(timeline, QEvent.Type.MouseMove, at + QPointF(30, 0))
    assert value(window, SECOND_WAVE) > date(2024, 7, 15)
    said = (timeline.told, window.inspector.wrong.text(), window.statusBar().currentMessage())
    assert not any(reason in text for text in said)


def test_an_end_is_not_dragged_before_its_start(window, timeline):
    text = window.desk.active.source.text
    mark = timeline.place_of(f"{HOLD}.start")
    edge = QPointF(mark.right() - 1, mark.center().y())
    drag(timeline, edge, -mark.width() - 2 * day_width(timeline, window))
    assert "not after its start, 1 Jul 2024" in timeline.told
    assert window.desk.active.source.text == text


def test_what_a_lever_sets_is_left_to_the_lever(window, timeline):
    lever = {
        "label": "Second wave", "paths": [SECOND_WAVE], "kind": "set",
        "low": "2024-07-01", "high": "2025-07-01", "value": "2024-12-01",
    }  # fmt: skip
    window.edit("levers.second", lever)
    text = window.desk.active.source.text
    drag(timeline, timeline.place_of(SECOND_WAVE).center(), 40)
    assert "the lever “Second wave” sets it" in timeline.told
    assert window.desk.active.source.text == text


def test_escape_brings_back_what_is_held(qtbot, window, timeline):
    text = window.desk.active.source.text
    at = timeline.place_of(SECOND_WAVE).center()
    drag(timeline, at, 80, let_go=False)
    assert window.desk.active.source.text != text
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert window.desk.active.source.text == text
    send(timeline, QEvent.Type.MouseMove, at + QPointF(120, 0))
    assert window.desk.active.source.text == text


def test_items_are_chosen_and_moved_by_keyboard_alone(qtbot, window, timeline):
    timeline.setFocus()
    assert timeline.told.startswith("Mandate")
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.told.startswith("Kenya's")
    path = timeline.hand.chosen
    was = value(window, path)
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(timeline, Qt.Key.Key_Right, alt)
    assert (value(window, path) - was).days == 1
    qtbot.keyClick(timeline, Qt.Key.Key_Right, alt | shift)
    assert value(window, path).month == was.month % 12 + 1
    assert window.desk.active.stack.count() == 2
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert window.inspector.path == path


def test_the_end_of_a_spell_is_moved_by_keyboard(qtbot, window, timeline):
    timeline.setFocus()
    timeline.hand.choose(timeline.hand.calendar.item(f"{HOLD}.start"))
    qtbot.keyClick(timeline, Qt.Key.Key_Space)
    qtbot.keyClick(timeline, Qt.Key.Key_Space)
    qtbot.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert value(window, f"{HOLD}.start") == date(2024, 7, 1)
    assert value(window, f"{HOLD}.end") == date(2024, 12, 31)


def test_a_double_click_opens_the_item_in_the_inspector(window, timeline):
    at = timeline.place_of(SECOND_WAVE).center()
    send(timeline, QEvent.Type.MouseButtonDblClick, at)
    assert window.inspector.path == SECOND_WAVE


def test_the_menu_leads_to_all_of_the_timeline_and_gives_it_the_keyboard(qtbot, window):
    board = window.page.board
    window.actions_by_name["viewing.go_to_timeline"].trigger()
    bar = board.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 and bar.value() == bar.maximum())
    assert board.timeline.height() <= board.viewport().height() + 1
    assert board.timeline.hasFocus() or not window.isActiveWindow()


def test_a_date_inherited_from_the_parent_becomes_this_files_own(window, timeline, folder):
    child = folder / "child.yaml"
    child.write_text("msssim: 1\nextends: mss-2024.yaml\nname: Child\n", encoding="utf-8")
    parent = (folder / "mss-2024.yaml").read_text(encoding="utf-8")
    window.files.open([child])
    drag(timeline, timeline.place_of("mandate.decisions.renew25.date").center(), 0)
    at = timeline.place_of("phases.stabilisation.start").center()
    drag(timeline, at, 40 * day_width(timeline, window))
    source = window.desk.active.source
    assert source.origin("phases.stabilisation.start") == "this file"
    assert "stabilisation" in source.text
    assert (folder / "mss-2024.yaml").read_text(encoding="utf-8") == parent


@pytest.fixture
def child(window, timeline, folder):
    """A file that says nothing of its own but its name, on the timeline."""
    file = folder / "child.yaml"
    file.write_text("msssim: 1\nextends: mss-2024.yaml\nname: Child\n", encoding="utf-8")
    window.files.open([file])
    return window.desk.active


@pytest.mark.parametrize("days", [30, -900])
def test_a_refused_drag_writes_nothing_into_a_child(window, timeline, child, days):
    text = child.source.text
    path = "mandate.decisions.renew25.date"
    drag(timeline, timeline.place_of(path).center(), days * day_width(timeline, window))
    assert timeline.told.startswith('Decision "renew25" would ')
    assert child.source.text == text and not child.stack.canUndo()


@pytest.mark.parametrize("is_escaped", [False, True])
def test_what_is_brought_back_in_a_child_stays_its_parents(
    qtbot, window, timeline, child, is_escaped
):
    text = child.source.text
    at = timeline.place_of("phases.stabilisation.start").center()
    drag(timeline, at, 40 * day_width(timeline, window), let_go=False)
    assert child.source.text != text
    if is_escaped:
        qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    else:
        send(timeline, QEvent.Type.MouseMove, at)
        send(timeline, QEvent.Type.MouseButtonRelease, at)
    assert child.source.text == text and not child.stack.canUndo()


def test_no_label_covers_another_nor_a_mark(window, timeline):
    for width in (500, 620, 900, 1_400):
        timeline.resize(width, timeline.height())
        found = timeline.places
        for number, one in enumerate(found):
            for other in found[:number]:
                if (one.item.row, one.lane) == (other.item.row, other.lane):
                    (a, b), (c, d) = one.extent, other.extent
                    assert b < c or d < a, (width, one.text, other.text)


def test_a_name_in_markup_is_told_as_it_is_written(window, timeline):
    window.edit("contingents.kenya.name", "<b>Kenya</b> & <img src=x>")
    at = timeline.place_of(SECOND_WAVE).center()
    send(timeline, QEvent.Type.MouseMove, at)
    assert timeline.told.startswith("<b>Kenya</b> & <img src=x>'s second wave")
    drag(timeline, at, -90)
    assert "&lt;b&gt;Kenya&lt;/b&gt; &amp; &lt;img" in QToolTip.text()
