"""Where the parts of the window stand: moved, hidden, floating, and the same at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from tests.app.conftest import wait_for_answer

from msssim.app import asking
from msssim.app.problems import ProblemsDialog
from msssim.app.settings import Settings
from msssim.app.sharing.import_dialog import ImportDialog
from msssim.app.theme import LIGHT
from msssim.app.window import Window

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def again(qtbot, window, shared_runner, folder, tmp_path):
    """Close the window and open another with the same settings, as the next start does."""

    def start() -> Window:
        window.close()
        made = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
        qtbot.addWidget(made)
        made.restore_layout()
        made.files.open([folder / "mss-2024.yaml"])
        made.show()
        wait_for_answer(qtbot, made)
        return made

    return start


def test_panels_that_were_moved_hidden_or_float_stand_there_at_the_next_start(window, again):
    docks = window.docks.by_name
    docks["inspector"].setFloating(True)
    docks["inputs"].close()
    window.addDockWidget(RIGHT, docks["levers"])
    docks["grid"].show()
    made = again()
    docks = made.docks.by_name
    assert docks["inspector"].isFloating() and docks["inspector"].isVisible()
    assert not docks["inputs"].isVisible()
    assert made.dockWidgetArea(docks["levers"]) == RIGHT
    assert docks["grid"].isVisible()
    made.viewing.reset_layout()
    assert not docks["inspector"].isFloating()
    assert docks["inputs"].isVisible() and not docks["grid"].isVisible()
    assert made.dockWidgetArea(docks["levers"]) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_panels_hidden_with_the_last_scenario_come_back_with_the_next(window, folder):
    docks = window.docks.by_name
    docks["inputs"].close()
    window.desk.close(window.desk.active)
    assert not any(dock.isVisible() for dock in docks.values())
    window.files.open([folder / "mss-2024.yaml"])
    assert docks["levers"].isVisible() and not docks["inputs"].isVisible()


def drop(part: QWidget, *files) -> None:
    """Let files fall on a part of the window, as a file manager does."""
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    at, left = QPointF(300, 300), Qt.MouseButton.LeftButton
    over = QDragEnterEvent(at.toPoint(), copy, urls, left, no_key)
    QApplication.sendEvent(part, over)
    assert over.isAccepted()
    fallen = QDropEvent(at, copy, urls, left, no_key, QEvent.Type.Drop)
    QApplication.sendEvent(part, fallen)


def test_files_that_are_dropped_open_in_a_tree_by_what_they_extend(qtbot, window, folder):
    window.desk.close(window.desk.active)
    drop(window, folder / "mss-2024-full.yaml", folder / "mss-2024.yaml")
    qtbot.waitUntil(lambda: len(window.desk.documents) == 2)
    root = window.scenarios.topLevelItem(0)
    assert (root.text(0), root.child(0).text(0)) == ("mss-2024", "mss-2024-full")
    assert window.desk.active.name == "mss-2024"


def test_a_folder_that_is_dropped_is_where_files_are_chosen(qtbot, window, folder, monkeypatch):
    chosen = folder / "mss-2024-full.yaml"
    asked = []

    def choose(_: QWidget, where: Path) -> list[Path]:
        asked.append(where)
        return [chosen]

    monkeypatch.setattr(asking, "files_to_open", choose)
    drop(window, folder)
    qtbot.waitUntil(lambda: window.desk.active.file == chosen)
    assert asked == [folder]


def test_a_table_that_is_dropped_is_offered_to_the_scenario_in_hand(qtbot, window, folder):
    file = folder / "waves.csv"
    file.write_text("date,strength\n2025-01-01,100\n")
    drop(window, file)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    window.findChild(ImportDialog).reject()


def test_a_file_that_falls_on_a_value_opens_and_is_no_value(qtbot, window, folder):
    field = window.form.row("donors").field
    before = field.text()
    drop(field, folder / "mss-2024-full.yaml")
    qtbot.waitUntil(lambda: len(window.desk.documents) == 2)
    assert field.text() == before


def test_what_is_no_scenario_says_so_when_it_is_dropped(qtbot, window, folder):
    file = folder / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\0")
    drop(window, file)
    qtbot.waitUntil(lambda: window.findChild(ProblemsDialog) is not None)
    dialog = window.findChild(ProblemsDialog)
    assert dialog.isVisible() and dialog.list.table.rowCount() == 1
    assert len(window.desk.documents) == 1
    dialog.reject()
