"""Every dialog can be used by keys and heard: no letter serves twice, no control is nameless."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from tests.app.conftest import SHIPPED, put_away, wait_for_answer
from tests.app.test_hands_and_eyes import controls
from tests.app.test_keys_alone import MOST_TABS
from tests.app.test_legible import COMMANDS, MADE, dialogs

from msssim.app.program import made_application
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.tongue import speak_in_window
from msssim.app.window import Window
from msssim.scenario.language import COMPLETE


@pytest.fixture(scope="module", params=COMPLETE, ids=lambda language: language.code)
def spoken(request, qapp, shared_runner, tmp_path_factory):
    """A window on the base in a language, kept for all dialogs."""
    made_application(request.param.code)
    home = tmp_path_factory.mktemp("dialogs")
    text = (SHIPPED / "mss-2024.yaml").read_text(encoding="utf-8")
    file = home / "mss-2024.yaml"
    file.write_text(text.replace("draws: 1000", "draws: 50"), encoding="utf-8")
    window = Window(shared_runner, Settings(home / "window.ini"), LIGHT)
    window.files.open([file])
    window.show()
    yield window
    put_away(window)
    speak_in_window(qapp, "en")


def shown(qtbot, window: Window, name: str) -> QDialog:
    """Return a dialog as it opens."""
    wait_for_answer(qtbot, window)
    if name in MADE:
        dialog = MADE[name](window)
        dialog.show()
        return dialog
    before = set(dialogs())
    window.actions_by_name[name].trigger()
    (dialog,) = set(dialogs()) - before
    return dialog


@pytest.mark.parametrize("name", [*COMMANDS, *MADE])
def test_a_dialog_gives_no_letter_twice_and_every_control_a_name(name, qtbot, spoken):
    dialog = shown(qtbot, spoken, name)
    assert clashes(dialog) == []
    assert nameless(dialog) == []
    assert unseen_on_the_round(dialog) == []
    dialog.close()


def unseen_on_the_round(dialog: QDialog) -> list[QWidget]:
    """Return where Tab stops unseen, on its way round to where it first stopped."""
    stops: list[QWidget] = []
    while len(stops) < MOST_TABS:
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        stop = dialog.focusWidget()
        if stops and stop is stops[0]:
            return [one for one in stops if not one.isVisible()]
        stops.append(stop)
    raise AssertionError(f"Tab never leaves {stops[-1].accessibleName()}")


def test_the_menu_of_a_scenario_gives_no_letter_twice(spoken):
    spoken.viewing.show_scenario_menu(spoken.desk.active, QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert len(texts) > 3
    assert same_letters(texts) == []


def test_a_letter_that_serves_twice_and_a_control_without_a_name_are_found(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    for widget in (QPushButton("&Save"), QPushButton("Ski&p"), QPushButton("Skip it &still")):
        column.addWidget(widget)
    column.addWidget(QLineEdit())
    dialog.show()
    assert clashes(dialog) == [("&Save", "Skip it &still")]
    assert nameless(dialog) == ["QLineEdit in QDialog"]


def clashes(dialog: QWidget) -> list[tuple[str, str]]:
    """Return what is reached by the same letter as something else."""
    return same_letters(letters_of(dialog))


def letters_of(dialog: QWidget) -> list[str]:
    """Return the texts that may underline a letter."""
    texts = [button.text() for button in dialog.findChildren(QAbstractButton)]
    texts += [box.title() for box in dialog.findChildren(QGroupBox)]
    texts += [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    for bar in dialog.findChildren(QTabBar):
        texts += [bar.tabText(number) for number in range(bar.count())]
    return texts


def same_letters(texts: list[str]) -> list[tuple[str, str]]:
    """Return the texts that underline the same letter, in pairs."""
    marked = [(text, QKeySequence.mnemonic(text).toString()) for text in texts]
    return [
        (one, other) for (one, key), (other, same) in combinations(marked, 2) if key and key == same
    ]


def nameless(dialog: QWidget) -> list[str]:
    """Return the controls that a screen reader has no name for."""
    found = []
    for widget in controls(dialog):
        if isinstance(widget, QLabel):
            continue  # its text, which a mouse selects, is its name
        heard = QAccessible.queryAccessibleInterface(widget)
        if not (heard and heard.text(QAccessible.Text.Name)):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found
