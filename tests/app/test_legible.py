"""Nothing in the window, its docks and its dialogs is cut off, in any language and size."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as NeverCame
from tests.app.conftest import SHIPPED, put_away, wait_for_answer
from tests.app.seen import painted, unreadable

from msssim.app.evidence_dialog import EvidenceDialog
from msssim.app.failure import FailureDialog
from msssim.app.path_picker import PathPicker
from msssim.app.problems import ProblemsDialog
from msssim.app.program import made_application
from msssim.app.recovery import Recovery
from msssim.app.run_choice import RunChoice
from msssim.app.settings import Settings
from msssim.app.tables.pasting import PasteDialog
from msssim.app.theme import LIGHT, apply_theme
from msssim.app.tongue import speak_in_window
from msssim.app.widgets import ElidedLabel
from msssim.app.window import Window
from msssim.scenario.evidence import Evidence
from msssim.scenario.journal import Lost
from msssim.scenario.listing import listing_at

SCREEN = (1280, 800)
"""The smallest screen that is promised."""

CASES = [(language, size) for language in ("en", "fr") for size in (100, 200)]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: f"{case[0]}-{case[1]}")
def seen(request, qapp, shared_runner, tmp_path_factory):
    """A window on the base in a language and a size of text, kept for all that look at it."""
    language, size = request.param
    usual = QApplication.font()
    made_application(language, size)
    home = tmp_path_factory.mktemp("legible")
    for name in ("mss-2024", "mss-2024-full"):
        text = (SHIPPED / f"{name}.yaml").read_text(encoding="utf-8")
        (home / f"{name}.yaml").write_text(text.replace("draws: 1000", "draws: 200"), "utf-8")
    window = Window(shared_runner, Settings(home / "window.ini"), LIGHT)
    window.resize(*SCREEN)
    window.files.open([home / "mss-2024-full.yaml", home / "mss-2024.yaml"])
    window.show()
    yield window
    put_away(window)
    qapp.setFont(usual)
    apply_theme(qapp, LIGHT)
    speak_in_window(qapp, "en")


def look(qtbot, widget: QWidget) -> list[str]:
    """Return what cannot be read, once the layout has come to rest."""
    try:
        qtbot.waitUntil(lambda: not unreadable(widget))
    except NeverCame:
        return unreadable(widget)
    return []


def test_nothing_in_the_window_is_cut_off(qtbot, seen):
    wait_for_answer(qtbot, seen)
    assert look(qtbot, seen) == []
    seen.form.row("donors").setValue(0.5)
    wait_for_answer(qtbot, seen)
    for path in ("levers.donors.value", "funding.sources.canada.conversion"):
        seen.showing.go(path)
        assert look(qtbot, seen) == []
    seen.page.board.show_day(739000.0)
    assert look(qtbot, seen) == []
    seen.page.board.hide_day()


def test_nothing_in_a_comparison_is_cut_off(qtbot, seen):
    for document in seen.desk.documents:
        seen.desk.tick(document, True)
    seen.docks.by_name["differences"].raise_()
    seen.pairing.show()
    wait_for_answer(qtbot, seen)
    assert look(qtbot, seen) == []
    seen.desk.set_reference(seen.desk.documents[0])
    seen.actions_by_name["showing.show_differences"].setChecked(True)
    wait_for_answer(qtbot, seen)
    assert look(qtbot, seen) == []
    seen.actions_by_name["showing.show_differences"].setChecked(False)
    for document in seen.desk.documents:
        seen.desk.tick(document, False)


def test_nothing_in_a_dock_is_cut_off_and_none_makes_the_window_wider(qtbot, seen):
    for dock in seen.docks.by_name.values():
        was = dock.isVisible()
        dock.show()
        dock.raise_()
        assert look(qtbot, seen) == [], dock.windowTitle()
        assert (seen.width(), seen.height()) == SCREEN
        dock.setVisible(was)
    seen.docks.reset()


def test_every_dock_behind_a_tab_is_reached_without_scrolling(qtbot, seen):
    for dock in seen.docks.by_name.values():
        dock.show()

    def scrolled() -> list[str]:
        bars = seen.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        wide = [bar for bar in bars if bar.isVisible() and bar.sizeHint().width() > bar.width()]
        return [bar.tabText(0) for bar in wide]

    qtbot.waitUntil(lambda: not scrolled())
    seen.docks.reset()


@pytest.fixture
def first_layout(seen):
    yield
    seen.docks.reset()


@pytest.mark.usefixtures("first_layout")
def test_nothing_in_a_finding_is_cut_off(qtbot, seen):
    seen.viewing.show_analysis()
    choice = seen.analyse.choice
    choice.choose("tornado")
    choice.draws.setValue(20)
    choice.run.click()
    qtbot.waitUntil(lambda: not choice.is_busy)
    assert seen.analyse.finding is not None
    assert look(qtbot, seen) == []
    assert (seen.width(), seen.height()) == SCREEN


def test_the_titles_of_docks_that_share_a_place_are_whole(qtbot, seen):
    wait_for_answer(qtbot, seen)
    titles = {dock.windowTitle() for dock in seen.docks.by_name.values()}
    bars = [one for one in seen.findChildren(QTabBar) if one.isVisible() and one.count() > 1]
    shown = [text.said for bar in bars if bar.tabText(0) in titles for text in painted(bar)]
    assert shown
    assert set(shown) <= titles


def test_nothing_in_the_gallery_is_cut_off(qtbot, seen):
    seen.viewing.show_gallery()
    assert look(qtbot, seen) == []
    seen.stack.setCurrentWidget(seen.page)


COMMANDS = (
    "sharing.report",
    "whatif.sweep",
    "levering.edit",
    "sourcing.replace",
    "finding.find",
    "helping.show_shortcuts",
    "helping.show_glossary",
    "helping.show_about",
)
"""Commands that open a dialog and go on."""


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_in_a_dialog_is_cut_off(name, qtbot, seen):
    before = set(dialogs())
    seen.actions_by_name[name].trigger()
    (dialog,) = set(dialogs()) - before
    assert_legible(qtbot, dialog)


def dialogs() -> list[QDialog]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]


def assert_legible(qtbot, dialog: QDialog) -> None:
    assert look(qtbot, dialog) == []
    assert dialog.width() <= SCREEN[0]
    assert dialog.height() <= SCREEN[1]
    dialog.close()


def broken(window):
    file = window.desk.active.file.with_name("broken.yaml")
    text = window.desk.active.source.text.replace("strength: {target:", "strength: {targte:")
    file.write_text(text, encoding="utf-8")
    return ProblemsDialog(file, LIGHT, window)


def lost(window):
    document = window.desk.active
    text = document.source.text.replace("{target: 2500}", "{target: 1800}")
    now = datetime(2025, 3, 14, 9, 14)
    one = Lost(document.name, document.file, text, document.saved.digest, now, Path("journal"))
    return Recovery([one], window)


def failed(window):
    dialog = FailureDialog(window)
    dialog.add('Traceback (most recent call last):\n  File "x.py", line 1\nValueError: no')
    return dialog


def pasted(window):
    text = "2025-01-10\t200\n10/02/2025\tmany\n"
    waves = listing_at("contingents.kenya.waves")
    return PasteDialog(window.desk.active.source, waves, text, LIGHT, window)


def imported(window):
    file = window.desk.active.file.with_name("deposits.csv")
    file.write_text("date;donor;amount\n2025-01-10;Canada;1,5\n", encoding="utf-8")
    return window.sharing.take_in(file)


MADE = {
    "problems": broken,
    "recovery": lost,
    "failure": failed,
    "paste": pasted,
    "import": imported,
    "numbers": lambda w: w.exports.show_numbers(w.page.board.cards["Cash and arrears"]),
    "run": lambda w: RunChoice(w.desk.active.source.scenario, w),
    "evidence": lambda w: EvidenceDialog(Evidence(), w),
    "lever": lambda w: PathPicker({}, w.desk.active.source.scenario, w),
}


@pytest.mark.parametrize("name", MADE)
def test_nothing_in_any_other_dialog_is_cut_off(name, qtbot, seen):
    dialog = MADE[name](seen)
    dialog.show()
    assert_legible(qtbot, dialog)


def test_nothing_in_the_tour_is_cut_off(qtbot, seen):
    seen.helping.show_tour()
    for number in range(len(seen.helping.tour.stops)):
        seen.helping.tour.go(number)
        assert look(qtbot, seen.helping.tour) == []
    seen.helping.tour.end()


@pytest.fixture
def planted(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(300, 100)
    widget.show()
    return widget


def test_a_label_that_is_cut_off_is_found(planted):
    label = QLabel("Coverage is officers against a planning density", planted)
    label.setGeometry(5, 5, 80, 20)
    label.show()
    assert "cut off" in " ".join(unreadable(planted))


def test_a_text_that_wraps_to_more_lines_than_it_has_room_for_is_found(planted):
    label = QLabel("Coverage is officers against a planning density", planted)
    label.setWordWrap(True)
    label.setGeometry(5, 5, 80, 20)
    label.show()
    assert "pixels in height" in " ".join(unreadable(planted))


class Drawn(QWidget):
    """Paints texts by hand."""

    texts: tuple[tuple[int, int, str], ...] = ()

    def __init__(self, parent):
        super().__init__(parent)
        self.resize(parent.size())

    def paintEvent(self, event):
        painter = QPainter(self)
        for x, y, text in self.texts:
            painter.drawText(x, y, text)
        painter.end()


def test_two_texts_that_cover_one_another_are_found(planted):
    covered = Drawn(planted)
    covered.texts = ((10, 30, "Bills go unpaid"), (40, 33, "Mandate ends"))
    covered.show()
    assert "cover one another" in " ".join(unreadable(planted))


def test_a_shortened_text_needs_a_tip_that_has_it_whole(planted):
    label = ElidedLabel("Coverage is officers against a planning density", planted)
    label.setGeometry(5, 0, 120, 36)
    label.show()
    assert unreadable(planted) == []
    button = QPushButton("Coverage is…", planted)
    button.setGeometry(5, 36, 290, 34)
    button.show()
    assert unreadable(planted) == []
    cut = Drawn(planted)
    cut.texts = ((10, 80, "Bills go unp…"),)
    cut.show()
    assert "no tip has it whole" in " ".join(unreadable(planted))
