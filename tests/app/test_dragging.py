"""A drag moves the charts, is one step of the history, and can be taken back."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from tests.app.conftest import DRAWS, wait_for_answer

from msssim.app.worker import SKETCH


def strength_of(window):
    return window.page.board.cards["Strength against target"].shown[0].answer["strength"].mean


def drag(qtbot, slider, to):
    """Drag a slider's handle by mouse, in a few moves."""
    start = slider.handle().center()
    end = QPoint(slider.rect().left() + int(to * slider.width()), start.y())
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 9):
        at = start + (end - start) * part / 8
        qtbot.mouseMove(slider, at)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)


def test_a_drag_moves_the_charts_and_is_one_undo(qtbot, window):
    document = window.desk.active
    before = strength_of(window)
    text = document.source.text
    drag(qtbot, window.form.row("waves").slider, to=0.1)
    wait_for_answer(qtbot, window)
    assert strength_of(window).max() < 0.5 * before.max()
    assert document.stack.count() == 1
    window.showing.undo()
    assert document.source.text == text
    wait_for_answer(qtbot, window)
    assert (strength_of(window) == before).all()


def test_the_charts_show_a_sketch_before_the_full_answer(qtbot, window):
    seen = []
    window.desk.answered.connect(lambda d: seen.append(window.desk.answers[d.key].draws))
    window.form.row("donors").setValue(0.5)
    wait_for_answer(qtbot, window)
    assert seen == [SKETCH, DRAWS]


def test_a_sketch_is_compared_with_the_sketch_before_it(qtbot, window):
    desk = window.desk
    seen = []
    window.edit("simulation.seed", 7)  # from here on there is a sketch to compare with
    wait_for_answer(qtbot, window)
    window.rest()

    def note(document):
        seen.append((desk.before_of(document).draws, desk.answers[document.key].draws))

    desk.answered.connect(note)
    window.edit("description", "Nothing that moves a chart")
    wait_for_answer(qtbot, window)
    assert seen == [(SKETCH, SKETCH), (DRAWS, DRAWS)]
    assert window.page.why.text() == "Nothing that the charts show has moved."


def test_after_runs_too_small_for_a_sketch_the_next_sketch_is_compared_with_the_last(qtbot, window):
    desk = window.desk
    for path, value in (("simulation.draws", SKETCH // 2), ("levers.donors.value", 0.5)):
        window.edit(path, value)
        window.rest()
        wait_for_answer(qtbot, window)
    last = desk.answers[desk.active.key].scenario
    seen = []
    desk.answered.connect(lambda document: seen.append(desk.before_of(document).scenario is last))
    window.edit("simulation.draws", DRAWS)
    wait_for_answer(qtbot, window)
    assert seen == [True, True]


def test_the_curves_before_a_drag_stay_as_a_ghost(qtbot, window):
    card = window.page.board.cards["Cash and arrears"]
    before = window.desk.answer_of(window.desk.active)
    drag(qtbot, window.form.row("donors").slider, to=0.2)
    wait_for_answer(qtbot, window)
    assert window.desk.before[window.desk.active.key] is before
    lines_with_ghost = len(card.plot.drawing.layers)
    window.showing.show_ghost(False)
    assert len(card.plot.drawing.layers) < lines_with_ghost


def test_a_drag_back_to_where_it_began_leaves_no_step(qtbot, window):
    slider, document = window.form.row("donors").slider, window.desk.active
    text, start = document.source.text, slider.handle().center()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(slider, left, pos=start)
    for by in (-30, -60, -30):
        qtbot.mouseMove(slider, start + QPoint(by, 0))
    assert document.source.scenario.levers["donors"].position < 1
    qtbot.mouseMove(slider, start)
    qtbot.mouseRelease(slider, left, pos=start)
    assert document.source.text == text
    assert document.stack.count() == 0
    assert not document.is_modified


def test_keys_nudge_a_lever_by_a_step_and_with_shift_by_ten(qtbot, window):
    row = window.form.row("waves_delay")
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert window.desk.active.source.scenario.levers["waves_delay"].value == 15
    qtbot.keyClick(row.slider, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.active.source.scenario.levers["waves_delay"].value == 165
    assert window.desk.active.stack.count() == 2


def test_a_hand_faster_than_the_first_answer_is_still_told_what_was(qtbot, window, folder):
    window.files.open([folder / "mss-2024-full.yaml"])
    document, desk = window.desk.active, window.desk
    opened = document.source.scenario
    assert desk.answer_of(document) is None
    window.form.row("donors").setValue(0.5)
    qtbot.waitUntil(lambda: is_before(desk, document, opened))
    wait_for_answer(qtbot, window)
    assert window.page.headlines.cards[0].change.text().startswith("▼ was")
    assert "Held back most" in window.page.why.text()


def test_a_full_run_is_never_compared_with_the_sketch_of_a_quick_step_before_it(qtbot, window):
    document, desk = window.desk.active, window.desk
    window.form.row("donors").setValue(0.5)
    document.rest()
    stood = document.source.scenario
    window.form.row("waves").setValue(0.5)
    document.rest()
    qtbot.waitUntil(lambda: is_before(desk, document, stood))


def is_before(desk, document, scenario):
    """Say whether what is compared with is the full run of a scenario."""
    before = desk.before_of(document)
    return before is not None and before.scenario is scenario and before.draws == DRAWS


def test_the_wheel_moves_a_lever_only_where_it_was_chosen(qtbot, window):
    slider = window.form.row("waves_delay").slider
    window.inputs.search.setFocus()
    for chosen in (False, True):
        if chosen:
            slider.setFocus()
        turn = QWheelEvent(
            QPointF(slider.rect().center()),
            QPointF(slider.mapToGlobal(slider.rect().center())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(slider, turn)
        assert (window.desk.active.stack.count() > 0) == chosen


def test_a_typed_value_is_taken_and_nonsense_is_not(qtbot, window):
    field = window.form.row("donors").field
    for text, stands in (("75", 0.75), ("80 %", 0.8), ("many", 0.8)):
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert window.desk.active.source.scenario.levers["donors"].position == stands


def test_the_key_that_undoes_takes_back_a_typed_value_from_where_it_was_typed(qtbot, window):
    field, document = window.form.row("donors").field, window.desk.active
    field.setFocus()
    for text in ("75", "80"):
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "75 %"
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "75 %"  # what is being typed is taken back by itself
    assert document.stack.index() == 1


def test_nonsense_says_what_could_be_typed_and_escape_gives_typing_up(qtbot, window):
    field = window.form.row("renewal").field
    stood = field.text()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == stood
    assert "“soon” is no value of this lever, such as" in window.statusBar().currentMessage()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    window.form.row("donors").field.setFocus()
    assert field.text() == stood
    assert not window.desk.active.is_modified


def test_a_key_pressed_while_the_mouse_drags_parts_no_step(qtbot, window):
    slider = window.form.row("donors").slider
    at = slider.handle().center()
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(slider, at - QPoint(20, 0))
    qtbot.keyClick(slider, Qt.Key.Key_Escape)
    qtbot.mouseMove(slider, at - QPoint(30, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at - QPoint(30, 0))
    assert window.desk.active.stack.count() == 1


def test_a_reset_puts_a_lever_back_where_it_was_saved(qtbot, window):
    document = window.desk.active
    row = window.form.row("donors")
    row.setValue(0.5)
    assert document.is_modified
    row.back.click()
    assert not document.is_modified
    assert not row.back.isVisible()


def test_a_reset_in_a_child_leaves_the_lever_to_its_parent(window, folder):
    child = folder / "child.yaml"
    child.write_text("msssim: 1\nextends: mss-2024.yaml\nname: Child\n", encoding="utf-8")
    window.files.open([child])
    document = window.desk.active
    window.form.row("donors").setValue(0.5)
    window.form.row("donors").back.click()
    assert document.source.text == document.saved.text and not document.is_modified


def test_what_moved_is_said_beside_the_slider_and_why_above_the_charts(qtbot, window):
    window.form.row("waves").setValue(0.2)
    wait_for_answer(qtbot, window)
    assert "was" in window.form.row("waves").change.text()
    assert "Held back most by" in window.page.why.text()


def test_the_charts_stay_where_they_are_however_long_the_reason_is(qtbot, window):
    page = window.page
    tops = set()
    for text in ("Held back most by money, as before.", "Held back most by money. " * 8):
        page.why.setText(text)
        page.layout().activate()
        tops.add(page.board.y())
    assert len(tops) == 1


def beside(window):
    """Return the levers beside which a change is written."""
    rows = {key: window.form.row(key) for key in ("waves", "donors")}
    return [key for key, row in rows.items() if row.change.text()]


def test_what_moved_is_said_beside_the_lever_that_moved_in_each_scenario(qtbot, window, folder):
    base = window.desk.active
    window.files.open([folder / "mss-2024-full.yaml"])
    wait_for_answer(qtbot, window)
    window.form.row("waves").setValue(0.5)
    wait_for_answer(qtbot, window)
    assert beside(window) == ["waves"]
    window.desk.activate(base)
    window.form.row("donors").setValue(0.5)
    wait_for_answer(qtbot, window)
    assert beside(window) == ["donors"]
    window.desk.activate(window.desk.documents[1])
    assert beside(window) == ["waves"]
    window.rest()
    window.desk.active.edit("contingents.kenya.waves[0].strength", 0)
    wait_for_answer(qtbot, window)
    assert beside(window) == []


def test_a_step_chosen_in_the_history_is_compared_with_what_was_shown(qtbot, window):
    document, desk = window.desk.active, window.desk
    for key in ("waves", "donors", "waves"):
        window.rest()
        row = window.form.row(key)
        row.setValue(row.knob.low + 0.5)
        wait_for_answer(qtbot, window)
    shown = desk.answer_of(document)
    document.stack.setIndex(1)
    wait_for_answer(qtbot, window)
    assert desk.before[document.key] is shown
    assert beside(window) == ["donors"]
