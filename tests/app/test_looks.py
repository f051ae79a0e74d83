"""What is chosen can be read, numbers keep their units, and narrow places show what counts."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from tests.app.conftest import put_away, wait_for_answer

from msssim.app.inputs import Inputs
from msssim.app.notice import Notices
from msssim.app.prose import Prose
from msssim.app.settings import Settings
from msssim.app.theme import DARK, LEGIBLE, LIGHT, apply_theme
from msssim.app.window import Window
from msssim.scenario.source import load_source, source_of_text

TEXT = "Bills go unpaid MMMM"


def table(parent):
    made = QTableWidget(1, 1, parent)
    made.horizontalHeader().hide()
    made.setItem(0, 0, QTableWidgetItem(TEXT))
    made.setColumnWidth(0, 220)
    made.selectRow(0)
    return made.viewport(), made.visualRect(made.model().index(0, 0))


def listing(parent):
    made = QListWidget(parent)
    made.addItem(TEXT)
    made.setCurrentRow(0)
    return made.viewport(), made.visualItemRect(made.item(0))


def tree(parent):
    made = QTreeWidget(parent)
    item = QTreeWidgetItem(made, [TEXT])
    made.setCurrentItem(item)
    return made.viewport(), made.visualItemRect(item)


def choices(parent):
    made = QComboBox(parent)
    made.addItems([TEXT, "Mandate ends"])
    made.resize(240, 30)
    made.show()
    made.showPopup()
    view = made.view()
    return view.viewport(), view.visualRect(made.model().index(0, 0))


def menu(parent):
    made = QMenu(parent)
    made.addActions([QAction(TEXT, made), QAction("Mandate ends", made)])
    made.ensurePolished()
    made.adjustSize()
    made.setActiveAction(made.actions()[0])
    return made, made.actionGeometry(made.actions()[0])


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def theme(request, qapp):
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("made", [table, listing, tree, choices, menu])
def test_what_is_chosen_can_be_read(made, theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(300, 200)
    parent.show()
    widget, place = made(parent)
    for one in parent.findChildren(QAbstractScrollArea):
        one.show()
    QApplication.processEvents()
    inks = inks_of(widget.grab().toImage(), place.adjusted(4, 3, -4, -3))
    ground = inks.most_common(1)[0][0]
    assert max(contrast(ink, ground) for ink in inks) >= LEGIBLE
    assert contrast(ground, QColor(theme.chosen).rgb()) < 1.05


def inks_of(picture: QImage, place: QRect) -> Counter:
    inside = place & picture.rect()
    columns = range(inside.left(), inside.right())
    rows = range(inside.top(), inside.bottom())
    return Counter(picture.pixel(x, y) for x in columns for y in rows)


def contrast(one: int, other: int) -> float:
    dim, bright = sorted(brightness(QColor(color)) for color in (one, other))
    return (bright + 0.05) / (dim + 0.05)


def brightness(color: QColor) -> float:
    """How bright a colour is to the eye, as the web's rules of contrast reckon it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_text_that_wraps_is_given_back_as_it_was_given(qtbot):
    words = Prose("Plan funded 30 %")
    qtbot.addWidget(words)
    assert words.text() == "Plan funded 30 %"
    words.clear()
    assert words.text() == ""


def input_text(inputs: Inputs, path: str) -> str:
    inputs.show_path(path)
    item = inputs.tree.currentItem()
    assert item is not None
    return item.text(1)


def test_all_inputs_say_of_a_lever_what_its_slider_says(window):
    window.viewing.find()
    inputs = window.inputs
    assert input_text(inputs, "levers.donors.low") == "0 %"
    assert input_text(inputs, "levers.donors.high") == "120 %"
    assert input_text(inputs, "levers.donors.step") == "5 %"
    assert input_text(inputs, "levers.court.value") == "85 %"
    inputs._delegate.typed.emit("levers.donors.high", "150 %")
    assert window.desk.active.source.scenario.levers["donors"].high == 1.5


def test_a_scenario_that_was_never_saved_is_reset_to_where_it_started(qtbot, window, folder):
    window.whatif.start_from(load_source(folder / "mss-2024.yaml"))
    wait_for_answer(qtbot, window)
    window.edit("levers.court.value", 0.5)
    assert window.form.row("court").back.toolTip() == "<qt>Reset to where it started, 85 %</qt>"
    window.showing.go("levers.court.value")
    assert window.inspector.resets.to_saved.accessibleName() == "Reset to where it started: 85 %"


def test_the_offers_of_a_notice_stand_beneath_it_where_it_is_narrow(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.show_notice("disk", "The file was changed on disk.", [("See the difference", print)])
    (notice,) = notices._shown.values()
    for width, is_beneath in ((900, False), (260, True), (900, False)):
        notices.resize(width, 200)
        notices.show()
        qtbot.waitUntil(
            lambda is_beneath=is_beneath: (
                (notice.buttons[0].y() > notice.label.geometry().bottom()) == is_beneath
            )
        )
        assert notice.label.width() > 100


def test_what_binds_is_named_beneath_the_title_where_it_has_no_room_beside_it(qtbot, window):
    card = window.page.board.cards["Strength against target"]
    wait_for_answer(qtbot, window)
    assert card.spells.wanted > 0
    for width in (700, 300):
        card.resize(width, card.height())
        assert card.spells.width() >= min(card.spells.wanted, width - 10) or width == 700
        beside = card.spells.y() < card.more.geometry().bottom()
        assert beside == (width == 700)


def test_files_opened_lately_are_named_before_their_folders(window):
    deep = Path("/") / "/".join(["a folder & its name"] * 12) / "mission.yaml"
    window.settings.remember(deep)
    window.viewing.show_recent()
    menu = window.submenus["recent"]
    (entry,) = (one for one in menu.actions() if one.text().startswith("mission.yaml"))
    assert menu.fontMetrics().horizontalAdvance(entry.text()) < window.width()
    assert str(deep).replace("&", "&amp;") in entry.toolTip()


def test_a_first_scenario_without_levers_says_how_to_make_some(qtbot, shared_runner, tmp_path):
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    bare = "msssim: 1\nhorizon: {start: 2025-01-01, end: 2025-02-01, step: week}\n"
    window.desk.open(
        source_of_text(f"{bare}mandate: {{authorised: 2023-10-02, expires: 2025-10-02}}\n")
    )
    waiting = [card.topic.text() for card in window.page.headlines.cards]
    wait_for_answer(qtbot, window)
    said = [label.text() for label in window.form.findChildren(QLabel)]
    answered = [card.topic.text() for card in window.page.headlines.cards]
    put_away(window)
    assert any("no levers" in text for text in said)
    assert waiting == answered


def test_a_way_back_shows_its_value_whole_or_not_at_all(window):
    path = "costs.personnel.amount"
    window.showing.go(path)
    window.edit(path, 5_000)
    button = window.inspector.resets.to_saved
    button.resize(200, button.height())
    assert button.text() == "Reset to saved: …"
    assert "8,000" in button.toolTip() and "8,000" in button.accessibleName()
    button.resize(700, button.height())
    assert "8,000" in button.text()
