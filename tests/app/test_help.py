"""Help is in the program: words, parts, keys, a tour; and the keyboard alone leads everywhere."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QWhatsThis
from tests.app.conftest import to_front, wait_for_answer

from msssim.app.help.about import About, components
from msssim.app.help.glossary import Glossary
from msssim.app.settings import Settings
from msssim.app.slider import MarkedSlider
from msssim.engine.binding import REASONS
from msssim.outputs.glossary import glossary, matching
from msssim.outputs.installation import findings
from msssim.outputs.kpis import KPI_UNITS

KEYS = Qt.Key
MOST_TABS = 200


def test_the_glossary_holds_every_number_and_every_reason_with_an_equation():
    with_equations = {term.key for term in glossary() if term.equation}
    assert with_equations == {*KPI_UNITS, *REASONS}


def test_a_word_is_found_by_its_name_its_key_or_its_meaning():
    terms = glossary()
    assert matching(terms, "mean coverage")[0].key == "mean_coverage"
    assert matching(terms, "plan_shortfall")[0].key == "plan_shortfall"
    assert "run_out" in [term.key for term in matching(terms, "bills unpaid step")]
    assert matching(terms, "elephant") == []


def test_the_glossary_shows_what_is_typed(qtbot):
    dialog = Glossary()
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search, "funded")
    assert "plan_shortfall / bill" in dialog.text.toPlainText()
    dialog.search.setText("<b>elephant")
    assert "Nothing" in dialog.text.toPlainText()


def test_about_names_every_part_with_version_and_licence(qtbot):
    found = {name.lower(): (version, licence) for name, version, licence in components()}
    for name in ("msssim", "numpy", "pydantic", "pyside6-essentials", "pyqtgraph"):
        version, licence = found[name]
        assert version[0].isdigit()
        assert licence not in ("", "–")
    dialog = About()
    qtbot.addWidget(dialog)
    assert dialog.list.topLevelItemCount() == len(found)


def test_diagnostics_are_what_doctor_says(window):
    window.helping.copy_diagnostics()
    copied = QApplication.clipboard().text()
    for one in findings():
        assert one.what in copied
        assert one.text in copied


def test_shift_f1_says_what_the_control_is_that_has_the_keyboard(qtbot, window):
    to_front(qtbot, window)
    slider = window.form.row("waves").slider
    slider.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is slider)
    window.helping.explain_focused()
    qtbot.waitUntil(is_something_said)
    assert not QWhatsThis.inWhatsThisMode()
    QWhatsThis.hideText()
    qtbot.waitUntil(lambda: not is_something_said())


def is_something_said():
    """Say whether Qt shows its own note on what a control is."""
    notes = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return any(one.metaObject().className() == "QWhatsThat" for one in notes)


@pytest.fixture
def tour(qtbot, window):
    to_front(qtbot, window)
    window.form.row("waves").slider.setFocus()
    window.helping.show_tour()
    qtbot.waitUntil(lambda: window.helping.tour.next.hasFocus())
    return window.helping.tour


def test_the_tour_is_walked_by_keyboard_and_shows_real_parts(qtbot, window, tour):
    for number in range(len(tour.stops)):
        assert tour.at == number
        assert tour.part.isVisible()
        assert window.rect().contains(tour.geometry())
        assert tour.frame.geometry().intersects(window.rect())
        qtbot.keyClick(tour.next, KEYS.Key_Return)
    assert window.helping.tour is None


def test_the_tour_leaves_in_front_what_was_there(qtbot, window, tour):
    docks = window.docks
    assert docks.is_seen("inspector")
    qtbot.keyClick(tour, KEYS.Key_Escape)
    window.helping.show_tour()
    for _ in window.helping.tour.stops:
        qtbot.keyClick(window.helping.tour, KEYS.Key_Return)
    qtbot.waitUntil(lambda: docks.is_seen("inspector"))
    assert not docks.is_seen("history")


def test_the_frame_of_the_tour_follows_the_part_that_it_shows(qtbot, window, tour):
    headlines = window.page.headlines
    assert tour.part is headlines
    headlines.setFixedHeight(headlines.height() + 40)
    qtbot.waitUntil(lambda: tour.frame.height() > headlines.height())


def test_the_tour_can_be_left_and_gives_the_keyboard_back(qtbot, window, tour, tmp_path):
    qtbot.keyClick(tour, KEYS.Key_Escape)
    assert window.helping.tour is None
    qtbot.waitUntil(lambda: window.form.row("waves").slider.hasFocus())
    assert Settings(tmp_path / "window.ini").has_toured


def test_keys_alone_lead_from_the_base_to_a_saved_and_compared_pair(qtbot, window, folder):
    to_front(qtbot, window)
    desk = window.desk
    type_into_dialog("Fewer officers")
    qtbot.keyClick(window, KEYS.Key_N, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert desk.active.name == "fewer-officers"
    to_front(qtbot, window)
    qtbot.waitUntil(lambda: window.isAncestorOf(QApplication.focusWidget() or window))
    slider = tab_to(qtbot, window, MarkedSlider)
    for _ in range(3):
        qtbot.keyClick(slider, KEYS.Key_Left)
    assert desk.active.is_modified
    qtbot.keyClick(window, KEYS.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not desk.active.is_modified
    assert desk.active.file.parent == folder
    tree = tab_to(qtbot, window, type(window.scenarios))
    qtbot.keyClick(tree, KEYS.Key_Up)
    assert desk.active.name == "mss-2024"
    qtbot.keyClick(tree, KEYS.Key_Space)
    qtbot.keyClick(tree, KEYS.Key_Down)
    wait_for_answer(qtbot, window)
    assert [document.name for document in desk.seen] == ["fewer-officers", "mss-2024"]
    qtbot.waitUntil(lambda: all(desk.answer_of(one) is not None for one in desk.seen))
    assert len(window.page.board.cards["Coverage gap"].shown) == 2


SHIFT = Qt.KeyboardModifier.ShiftModifier


def tab_to(qtbot, window, kind):
    """Press Tab until a control of a kind has the keyboard."""
    for _ in range(MOST_TABS):
        now = QApplication.focusWidget()
        if isinstance(now, kind):
            return now
        qtbot.keyClick(now or window, KEYS.Key_Tab)
    raise AssertionError(f"no {kind.__name__} within {MOST_TABS} tabs")


def type_into_dialog(text: str) -> None:
    """Type a text and Enter into the dialog that comes up next."""

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QInputDialog):
            QTimer.singleShot(10, type_it)
            return
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, KEYS.Key_Return)

    QTimer.singleShot(0, type_it)
