"""Where the disk takes nothing more, the window says so, and what was there stays."""

import shutil

import pytest
from tests.app.started import started
from tests.limits import small_files

from msssim.app import asking
from msssim.app.journal import Journal
from msssim.app.program import show_unkept


@pytest.fixture
def told(monkeypatch) -> list[str]:
    """What the window said, and nobody could overlook."""
    said: list[str] = []
    monkeypatch.setattr(asking, "tell", lambda _parent, _title, text: said.append(text))
    return said


def test_a_save_that_the_disk_refuses_leaves_the_old_file_and_the_star(window, folder, told):
    document = window.desk.active
    before = document.file.read_bytes()
    window.edit("strength.target", 1_234)
    with small_files():
        assert not window.files.save()
    [text] = told
    assert str(document.file) in text
    assert text.endswith("Choose another place.")
    assert document.file.read_bytes() == before
    assert document.is_modified
    assert window.isWindowModified()
    assert not list(folder.glob(".msssim*"))
    assert window.files.save()
    assert "1234" in document.file.read_text()
    assert not window.isWindowModified()


@pytest.mark.parametrize("name", ["chart.png", "chart.svg"])
def test_a_picture_that_the_disk_refuses_leaves_the_old_one(name, qtbot, window, folder):
    file = folder / name
    file.write_text("what was there")
    card = window.page.board.cards["Coverage gap"]
    window.exports.write_chart(card, folder / f"before-{name}")  # which reads what it needs
    qtbot.waitUntil((folder / f"before-{name}").exists)
    with small_files():
        window.exports.write_chart(card, file)
        qtbot.waitUntil(lambda: any("not written" in text for text in window.notices.texts()))
    [text] = [text for text in window.notices.texts() if "not written" in text]
    assert str(file) in text
    assert text.endswith("Choose another place.")
    assert file.read_text() == "what was there"
    window.exports.write_chart(card, file)
    qtbot.waitUntil(lambda: any("Written to" in text for text in window.notices.texts()))


def test_edits_that_the_disk_refuses_are_told_until_they_are_kept(qtbot, window, tmp_path):
    journal = Journal(window.desk, tmp_path / "journal", again=0.05)
    journal.failed.connect(lambda why: show_unkept(window, why))

    def told() -> list[str]:
        return [text for text in window.notices.texts() if "kept against a crash" in text]

    with small_files():
        window.edit("strength.target", 1_234)
        qtbot.waitUntil(lambda: bool(told()))
        assert str(journal.folder) in told()[0]
        qtbot.waitUntil(lambda: not list(journal.folder.iterdir()))  # it goes on trying
    qtbot.waitUntil(lambda: not told())
    [kept] = journal.folder.iterdir()
    assert "1234" in kept.read_text()
    journal.close()


def test_a_folder_that_was_removed_keeps_the_star_until_there_is_one_again(
    qtbot, window, folder, told
):
    away = folder / "away"
    away.mkdir()
    shutil.copy(folder / "mss-2024.yaml", away / "mine.yaml")
    [document] = window.files.open([away / "mine.yaml"])
    window.edit("strength.target", 1_234)
    shutil.rmtree(away)
    qtbot.waitUntil(lambda: document.is_gone)
    assert not window.files.save()
    assert "the folder does not exist" in told[-1]
    assert document.is_modified
    away.mkdir()
    assert window.files.save()
    assert "1234" in (away / "mine.yaml").read_text()
    assert not document.is_modified


WITHOUT_STATE = """
from msssim.app.failure import FailureDialog
window().edit("strength.target", 1_234)

def look():
    told = [text for text in window().notices.texts() if "kept against a crash" in text]
    if told:
        say(f"{len(window().findChildren(FailureDialog))} errors; {told[0]}")
        window().files.save()
        window().close()
    else:
        QTimer.singleShot(50, look)

look()
"""


def test_a_home_that_takes_nothing_costs_only_the_journal(folder):
    (folder / "state").write_text("a file where the folder should be")
    with started(folder, WITHOUT_STATE, folder / "mss-2024.yaml", shared=True) as program:
        said = program.hears()
        assert program.ends()[0] == 0
    assert said.startswith("0 errors; Unsaved edits could not be kept against a crash: ")
    assert str(folder / "state" / "journal") in said
    assert "1234" in (folder / "mss-2024.yaml").read_text()
