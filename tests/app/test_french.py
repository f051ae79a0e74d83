"""A window in French says nothing in English."""

import re

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from tests.app.conftest import _forget_changes, wait_for_answer
from tests.app.test_words import shown_texts

from msssim.app.program import made_application
from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.tongue import speak_in_window
from msssim.app.window import Window
from msssim.scenario.language import LANGUAGES, catalogue, phrase

ENGLISH = re.compile(
    r"\b(?:the|of|and|is|are|was|with|from|this|to|in|for|not|no|yet|has|runs?|officers"
    r"|value|scenario|mandate|money|months|days)\b",
    re.IGNORECASE,
)
SAME_IN_FRENCH = re.compile(r"msssim|\.yaml|\(Ctrl[^)]*\)|English|in kind")


@pytest.fixture
def french_window(qtbot, qapp, shared_runner, folder, tmp_path):
    speak_in_window(qapp, "fr")
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.resize(1280, 800)
    window.files.open([folder / "mss-2024-full.yaml", folder / "mss-2024.yaml"])
    window.show()
    wait_for_answer(qtbot, window)
    window.form.row("donors").setValue(0.5)
    wait_for_answer(qtbot, window)
    for name in ("differences", "problems"):
        window.docks.by_name[name].show()
    window.pairing.show()
    yield window
    speak_in_window(qapp, "en")


def is_quoted_from_the_file(window: Window, widget: object) -> bool:
    """Whether a widget shows what a file says: a path, a source, a note, a line of YAML."""
    inspector = window.inspector
    quoted = (*inspector.evidence.facts.values(), inspector.facts.path_field, inspector.editor)
    return widget in quoted or isinstance(widget, QLineEdit)


def test_nothing_in_a_french_window_is_english(french_window):
    known = catalogue(LANGUAGES["fr"]).forms
    found = set()
    for widget, text in shown_texts(french_window):
        rest = SAME_IN_FRENCH.sub("", text)
        is_known = known.get((text, ""), (text,))[0] != text
        if "/" in text or is_quoted_from_the_file(french_window, widget):
            continue
        if is_known or ENGLISH.search(rest):
            found.add(text)
    assert found == set()


def test_charts_and_headlines_are_told_in_french(qtbot, french_window):
    said = french_window.page.headlines.text()
    for card in french_window.page.board.cards.values():
        told = f"{phrase(card.chart.title)}."
        qtbot.waitUntil(lambda c=card, t=told: c.accessibleDescription().startswith(t))
        said += f"\n{card.title}\n{card.accessibleDescription()}"
    assert not ENGLISH.findall(said), said


def test_qts_own_buttons_are_french(french_window):
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_the_language_chosen_is_spoken_from_the_next_start_on(french_window, tmp_path):
    french_window.viewing.choose_language("en")
    assert Settings(tmp_path / "window.ini").language == "en"
    assert "English" in _all_text(french_window.notices)


def test_a_language_that_is_no_longer_known_does_not_keep_the_window_shut(qapp):
    assert made_application("xx") is qapp


def test_counts_in_a_language_without_words_for_them_are_those_of_english(qapp):
    speak_in_window(qapp, "es")
    said = [QCoreApplication.translate("Status", "%n problem(s)", None, n) for n in (1, 2)]
    speak_in_window(qapp, "en")
    assert said == ["1 problem", "2 problems"]


def _all_text(widget: QWidget) -> str:
    return " ".join(text for _, text in shown_texts(widget))
