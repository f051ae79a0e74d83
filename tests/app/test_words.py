"""What the window says can be said in another language: a run with marked words finds the rest."""

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QTreeWidget,
    QWidget,
)
from tests.app.conftest import _forget_changes, wait_for_answer

from msssim.app.charts.card import ChartCard
from msssim.app.gallery import TemplateCard
from msssim.app.headlines import HeadlineCard
from msssim.app.levers import LeverRow
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window
from msssim.scenario.language import COMPLETE

SIGNS = re.compile(r"[^\W\d_]{2,}")
LANGUAGES_OWN_NAMES = {language.name for language in COMPLETE}
NO_WORDS = re.compile(r"⟦[^⟧]*⟧|\((Ctrl|Shift|Alt|Esc|F\d)[^)]*\)")


class Marks(QTranslator):
    """A language in which every word is marked."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"⟦{text}⟧"


@pytest.fixture
def marked_window(qtbot, qapp, shared_runner, folder, tmp_path):
    marks = Marks()
    qapp.installTranslator(marks)
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.files.open([folder / "mss-2024-full.yaml", folder / "mss-2024.yaml"])
    window.show()
    wait_for_answer(qtbot, window)
    window.showing.go("operations.availability")
    for name in ("differences", "problems"):
        window.docks.by_name[name].show()
    window.pairing.show()
    yield window
    qapp.removeTranslator(marks)


def shown_texts(window):
    """Yield every text of the window with the widget that shows it."""
    for widget in window.findChildren(QWidget):
        yield widget, widget.toolTip()
        yield widget, widget.windowTitle() if isinstance(widget, QDockWidget) else ""
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QMenu):
            yield widget, widget.title()
        if isinstance(widget, QTabWidget):
            yield from ((widget, widget.tabText(n)) for n in range(widget.count()))
        if isinstance(widget, QTreeWidget) and not widget.isHeaderHidden():
            head = widget.headerItem()
            yield from ((widget, head.text(n)) for n in range(widget.columnCount()))
    for action in window.findChildren(QAction):
        yield action, action.text()
        yield action, action.toolTip()


def says_the_models_own(window, widget):
    """Whether a widget shows what a scenario or its answer says: that is in the file's language."""
    answers = (HeadlineCard, LeverRow, TemplateCard, ChartCard)
    parts = widget
    while parts is not None:
        if isinstance(parts, answers) or parts in (window.inspector, window.problems):
            return True
        parts = parts.parent()
    own = (
        window.page.why,
        window.scenarios,
        window.history,
        *window.scenarios.findChildren(QWidget),
    )
    return widget in own or isinstance(widget, QComboBox)


def test_every_word_of_the_windows_own_can_be_translated(marked_window):
    found = [
        (type(widget).__name__, text)
        for widget, text in shown_texts(marked_window)
        if SIGNS.search(NO_WORDS.sub("", text))
        and not says_the_models_own(marked_window, widget)
        and not _is_qts_own(widget)
        and "/" not in text
        and text not in LANGUAGES_OWN_NAMES
    ]
    assert found == []


def _is_qts_own(thing):
    """Whether Qt made it itself, such as the menu of a line to type in."""
    name = thing.objectName()
    return name.startswith(("qt_", "ScrollLeft", "ScrollRight", "_q_"))


def test_titles_and_labels_of_the_model_pass_the_same_way(marked_window):
    window = marked_window
    for card in window.page.board.cards.values():
        assert card.title.startswith("⟦")
    for card in window.page.headlines.cards:
        assert card.topic.text().startswith("⟦")
    assert "⟦" in window.inspector.title.text()
    assert window.inputs.tree.topLevelItem(0).text(0).startswith("⟦")
    assert window.form.row("waves").back.accessibleName().startswith("⟦")
