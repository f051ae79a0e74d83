"""A monkey at the window: whatever is pressed, dragged and clicked, nothing breaks."""

import gc
import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from tests.app.conftest import wait_for_answer
from tests.app.edits import random_edit

from msssim.app import asking
from msssim.scenario.layers import flattened
from msssim.scenario.reader import read
from msssim.scenario.schema import validated

KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_7, Qt.Key.Key_Period, Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_PageDown),
)
LEFT_ALONE = (
    *("close", "files.save_as", "helping.show_about", "helping.show_limits", "helping.show_tour"),
    *("helping.show_shortcuts", "helping.show_glossary", "helping.explain_focused"),
    "helping.point_and_ask",
)
"""Commands that end the monkey's visit or only open what a monkey cannot answer."""

GARBAGE = 50
"""Actions after which garbage is collected, as a running program does by itself."""


class Monkey:
    """Does one thing after another, the same for the same seed."""

    def __init__(self, window, seed: int) -> None:
        self.window = window
        self.dice = random.Random(seed)
        self.done: list[str] = []
        # What waits for an answer would wait for ever: a monkey has none.
        self.impatience = QTimer(window, interval=10)
        self.impatience.timeout.connect(self.close_questions)
        self.impatience.start()

    def close_questions(self) -> None:
        """Close the dialog or menu that waits."""
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if waiting is not None:
            waiting.close()

    def act(self) -> None:
        """Do one thing."""
        act = self.dice.choices(
            [self.edit, self.drag, self.key, self.click, self.trigger, self.undo, self.zoom],
            [4, 4, 6, 4, 2, 3, 2],
        )[0]
        self.done.append(act.__name__)
        act()
        QApplication.processEvents()
        # What is let go goes between the events of a running program, but not of a test.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.tidy()

    def tidy(self) -> None:
        """Close what stands in the way, and open the base again where nothing is left."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()
        desk = self.window.desk
        while len(desk.documents) > 4:
            desk.close(desk.documents[0])
        if desk.active is None:
            self.window.files.open([self.home])

    @property
    def home(self):
        return self.window.property("home")

    def some(self, kind: type[QWidget]) -> QWidget | None:
        """Return some widget of a kind that is seen and can be used."""
        found = [w for w in self.window.findChildren(kind) if w.isVisible() and w.isEnabled()]
        return self.dice.choice(found) if found else None

    def spot(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.dice.randrange(max(1, widget.width())),
            self.dice.randrange(max(1, widget.height())),
        )

    def edit(self) -> None:
        active = self.window.desk.active
        self.window.edit(*random_edit(active.source.scenario, self.dice))
        if self.dice.random() < 0.5:
            self.window.rest()

    def drag(self) -> None:
        from msssim.app.slider import MarkedSlider

        widget = self.some(self.dice.choice([MarkedSlider, QWidget]))
        if widget is None:
            return
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=self.spot(widget))
        for _ in range(self.dice.randrange(4)):
            QTest.mouseMove(widget, self.spot(widget))
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=self.spot(widget))

    def key(self) -> None:
        widget = QApplication.focusWidget() or self.window
        shift = Qt.KeyboardModifier.ShiftModifier
        plain = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, self.dice.choice(KEYS), self.dice.choice((plain, plain, shift)))

    def click(self) -> None:
        button = self.some(QAbstractButton)
        if button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def trigger(self) -> None:
        actions = self.window.actions_by_name
        name = self.dice.choice([n for n in actions if n not in LEFT_ALONE and "export" not in n])
        if actions[name].isEnabled():
            self.done[-1] += f" {name}"
            actions[name].trigger()

    def undo(self) -> None:
        active = self.window.desk.active
        self.dice.choice((active.undo, active.undo, active.redo))()

    def zoom(self) -> None:
        board = self.window.page.board
        card = self.dice.choice(list(board.cards.values()))
        start, end = sorted(self.dice.sample(range(739_000, 740_500), 2))
        card.plot.box.setXRange(start, end, padding=0)
        board.show_day(float(self.dice.randrange(start, end)))


@pytest.fixture
def unasked(monkeypatch, folder):
    """Answer every question of the window at random, and pick files of the folder."""
    dice = random.Random(1)
    files = sorted(folder.glob("*.yaml"))
    monkeypatch.setattr(asking, "choice", lambda *a, **_: dice.randrange(len(a[3])))
    monkeypatch.setattr(asking, "tell", lambda *_: None)
    monkeypatch.setattr(asking, "name_for", lambda *_: dice.choice(("", "a what-if", "ä/ö: ü")))
    monkeypatch.setattr(asking, "files_to_open", lambda *_: [dice.choice(files)])
    monkeypatch.setattr(asking, "file_to_save", lambda *_: folder / f"mine{dice.randrange(3)}.yaml")
    monkeypatch.setattr(asking, "picture_to_save", lambda *_: None)
    monkeypatch.setattr(asking, "folder_for_results", lambda *_: None)


def visit(window, folder, qtbot, acts: int, seed: int) -> None:
    """Let a monkey in, and see that what it leaves is whole."""
    window.setProperty("home", folder / "mss-2024.yaml")
    monkey = Monkey(window, seed)
    for number in range(acts):
        monkey.act()
        if number % GARBAGE == 0:
            gc.collect()
    for document in window.desk.documents:
        # As its own layers say: what it extends may have been saved otherwise meanwhile.
        layers = [replace(layer, tree=read(layer.tree.text)) for layer in document.source.layers]
        assert validated(flattened(layers)) == document.source.scenario
    for document in window.desk.documents[:]:
        if document is not window.desk.active:
            window.desk.close(document)
    window.edit("simulation.draws", 50)
    window.edit("horizon.step", "month")
    wait_for_answer(qtbot, window)
    answer = window.desk.answer_of(window.desk.active)
    assert answer.scenario == window.desk.active.source.scenario


def test_a_monkey_at_the_window_breaks_nothing(qtbot, window, folder, unasked):
    visit(window, folder, qtbot, acts=120, seed=1)


@pytest.mark.soak
@pytest.mark.timeout(8 * 3_600)
def test_a_monkey_that_stays_all_day_breaks_nothing(qtbot, window, folder, unasked):
    visit(window, folder, qtbot, acts=100_000, seed=3)
