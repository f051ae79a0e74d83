"""No edit is lost, whatever ends the program."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from tests.app.conftest import DRAWS
from tests.app.started import started

from msssim.app import asking
from msssim.app.desk import Desk
from msssim.app.document import Document
from msssim.app.journal import Journal
from msssim.app.problems import ProblemsDialog
from msssim.app.program import offer_lost
from msssim.app.recovery import Recovery, take_back, what_differs
from msssim.scenario.journal import Entry, Lost, Writer, left_behind
from msssim.scenario.source import digest_of, load_source, source_of_text

DRAGGING = """
window().edit("name", "In mid-edit")
window().rest()
say("edited")
drag = QTimer(app, interval=5)
values = iter(range(1_000, 1_000_000))
drag.timeout.connect(lambda: window().edit("strength.target", next(values)))
drag.start()
"""


def wait_for_entry(qtbot, journals: Path, text: str) -> Path:
    """Wait until a journal holds a text."""

    found: list[Path] = []

    def look() -> bool:
        for file in journals.glob("*"):
            with suppress(FileNotFoundError):  # it is let go of while it is looked at
                if text in file.read_text():
                    found.append(file)
        return bool(found)

    qtbot.waitUntil(look)
    return found[0]


@pytest.fixture
def desk(shared_runner, folder) -> Iterator[Desk]:
    """A desk with the base open, and nobody looking."""
    made = Desk(shared_runner)
    made.open(load_source(folder / "mss-2024.yaml"))
    yield made
    for document in list(made.documents):
        made.close(document)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def journal(desk, tmp_path) -> Iterator[Journal]:
    made = Journal(desk, tmp_path / "journal")
    yield made
    made.close()


def kept_entry(file: Path | None, text: str, folder: Path, digest: str = "") -> Lost:
    """Return what a program that edited a file and then died has left."""
    writer = Writer(folder)
    when = datetime(2025, 3, 14, 9, 14, tzinfo=UTC)
    writer.write(Entry(file.stem if file else "untitled", file, text, digest, when))
    writer.release()
    return left_behind(folder)[0]


def opened(desk: Desk, lost: Lost) -> Document:
    """Take back what can be laid over its file."""
    taken = take_back(desk, lost)
    assert isinstance(taken, Document)
    return taken


def test_after_kill_9_in_mid_edit_the_next_start_gives_the_edits_back(qtbot, window, tmp_path):
    home, file = tmp_path / "home", tmp_path / "mss-2024.yaml"
    home.mkdir()
    before = file.read_bytes()
    with started(home, DRAGGING, file) as program:
        assert program.hears() == "edited"
        wait_for_entry(qtbot, home / "state" / "journal", "In mid-edit")
        program.process.kill()
        program.process.wait()
    assert file.read_bytes() == before

    journal = Journal(window.desk, home / "state" / "journal")
    [lost] = journal.lost()
    assert lost.file == file
    assert any("In mid-edit" in line for line in what_differs(lost))
    QTimer.singleShot(0, lambda: window.findChild(Recovery).take.click())
    offer_lost(window, journal)
    document = window.desk.active
    assert document.source.text == lost.text
    assert document.source.scenario.name == "In mid-edit"
    assert document.is_modified
    document.undo()
    assert document.source.text.encode() == before
    journal.close()
    assert left_behind(journal.folder) == []


def test_an_edit_is_on_disk_at_once_and_gone_when_it_is_saved(qtbot, desk, journal):
    desk.active.edit("strength.target", 1_234)
    entry = wait_for_entry(qtbot, journal.folder, "1234")
    desk.save(desk.active, desk.active.file)
    qtbot.waitUntil(lambda: not entry.exists())


def test_an_edit_that_is_undone_is_kept_no_longer(qtbot, desk, journal):
    desk.active.edit("strength.target", 1_234)
    entry = wait_for_entry(qtbot, journal.folder, "1234")
    desk.active.undo()
    qtbot.waitUntil(lambda: not entry.exists())


def test_closing_a_document_or_the_program_leaves_no_journal(qtbot, desk, journal):
    desk.active.edit("strength.target", 1_234)
    entry = wait_for_entry(qtbot, journal.folder, "1234")
    desk.close(desk.active)
    qtbot.waitUntil(lambda: not entry.exists())
    journal.close()
    assert list(journal.folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_and_editing_goes_on(qtbot, desk, tmp_path):
    (tmp_path / "journal").write_text("a file where the folder should be")
    journal = Journal(desk, tmp_path / "journal")
    with qtbot.waitSignal(journal.failed):
        desk.active.edit("strength.target", 1_234)
    desk.active.edit("strength.target", 1_235)
    journal.close()
    assert desk.active.source.scenario.strength.target == 1_235


def test_what_was_lost_is_offered_until_it_is_taken_or_given_up(window, tmp_path, monkeypatch):
    text = (tmp_path / "mss-2024.yaml").read_text()
    journal = Journal(window.desk, tmp_path / "journal")
    offer_lost(window, journal)
    assert window.findChild(Recovery) is None

    lost = kept_entry(None, text, journal.folder)
    QTimer.singleShot(0, lambda: window.findChild(Recovery).reject())
    offer_lost(window, journal)
    assert journal.lost() == [lost]

    def discard(certain: bool) -> None:
        monkeypatch.setattr(asking, "choice", lambda *_, **__: 0 if certain else 1)
        dialog = window.findChildren(Recovery)[-1]
        dialog.discard.click()
        if not certain:
            assert dialog.isVisible()
            dialog.reject()

    QTimer.singleShot(0, lambda: discard(certain=False))
    offer_lost(window, journal)
    assert journal.lost() == [lost]
    QTimer.singleShot(0, lambda: discard(certain=True))
    offer_lost(window, journal)
    assert journal.lost() == []
    assert len(window.desk.documents) == 1
    journal.close()


def test_a_scenario_that_was_never_saved_comes_back_unsaved(desk, tmp_path):
    text = (tmp_path / "mss-2024.yaml").read_text().replace("seed: 2024", "seed: 2025")
    lost = kept_entry(None, text, tmp_path / "journal")
    document = opened(desk, lost)
    assert document == desk.active
    assert (document.name, document.file, document.source.text) == ("untitled", None, text)
    assert document.is_modified


def test_what_was_taken_back_and_never_saved_outlives_a_second_crash(qtbot, desk, journal):
    text = desk.active.source.text.replace("seed: 2024", "seed: 2025")
    lost = kept_entry(None, text, journal.folder)
    journal.take_over(lost, opened(desk, lost))
    qtbot.waitUntil(lambda: not lost.journal.exists())
    wait_for_entry(qtbot, journal.folder, "seed: 2025")


def test_what_was_taken_back_stays_where_it_was_until_it_is_written_anew(qtbot, desk, tmp_path):
    text = desk.active.source.text.replace("seed: 2024", "seed: 2025")
    lost = kept_entry(desk.active.file, text, tmp_path / "before")
    (tmp_path / "journal").write_text("a file where the folder should be")
    journal = Journal(desk, tmp_path / "journal", again=0.05)
    with qtbot.waitSignal(journal.failed, check_params_cb=bool):
        journal.take_over(lost, opened(desk, lost))
    assert "seed: 2025" in lost.journal.read_text()
    lost.forget()  # as another window would: it is held, and stays
    assert lost.journal.exists()

    with qtbot.waitSignal(journal.failed, check_params_cb=lambda why: not why):
        (tmp_path / "journal").unlink()
    wait_for_entry(qtbot, journal.folder, "seed: 2025")
    qtbot.waitUntil(lambda: not lost.journal.exists())
    journal.close()


def test_two_windows_edits_of_one_file_are_both_taken_back(desk, tmp_path):
    base = desk.active.source.text
    texts = [base.replace("seed: 2024", f"seed: {seed}") for seed in (2025, 2026)]
    file = desk.active.file
    for text in texts:
        kept_entry(file, text, tmp_path / "journal", digest_of(base))
    first, second = left_behind(tmp_path / "journal")
    assert opened(desk, first) == desk.active
    beside = take_back(desk, second)
    assert isinstance(beside, Path)
    assert beside == tmp_path / "mss-2024-recovered.yaml"
    assert {desk.active.source.text, beside.read_text()} == set(texts)
    assert file.read_text() == base


def test_a_copy_is_kept_before_anybody_edits_it(qtbot, desk, journal):
    desk.open(source_of_text(desk.active.source.text), "a copy")
    wait_for_entry(qtbot, journal.folder, "a copy")


def test_a_file_changed_since_is_told_of_and_undo_shows_it(desk, tmp_path):
    file = tmp_path / "other.yaml"
    as_read = (tmp_path / "mss-2024.yaml").read_text()
    mine = as_read.replace("seed: 2024", "seed: 2025")
    theirs = as_read.replace(f"draws: {DRAWS}", "draws: 90")
    file.write_text(theirs)
    lost = kept_entry(file, mine, tmp_path / "journal", digest_of(as_read))
    assert any("changed since" in line for line in what_differs(lost))
    assert opened(desk, lost) == desk.active
    assert desk.active.source.text == mine
    desk.active.undo()
    assert desk.active.source.text == theirs


@pytest.mark.parametrize("now", ["gone", "broken"])
def test_what_cannot_be_laid_over_its_file_gets_a_file_of_its_own(now, desk, tmp_path):
    file, text = tmp_path / "other.yaml", (tmp_path / "mss-2024.yaml").read_text()
    if now == "broken":
        file.write_text("horizon: [")
    lost = kept_entry(file, text, tmp_path / "journal")
    (tmp_path / "other-recovered.yaml").write_text("here already")
    assert "a file of its own" in what_differs(lost)[0]
    beside = take_back(desk, lost)
    assert isinstance(beside, Path)
    assert beside == tmp_path / "other-recovered-2.yaml"
    assert load_source(beside).text == text


def test_a_child_whose_parent_is_gone_comes_back_in_a_file_that_is_named(window, folder):
    child = folder / "child.yaml"
    child.write_text("msssim: 1\nname: Mine\nextends: gone.yaml\n")
    text = child.read_text() + "horizon: {step: month}\n"
    journal = Journal(window.desk, folder / "journal")
    lost = kept_entry(child, text, journal.folder)
    QTimer.singleShot(0, lambda: window.findChild(Recovery).take.click())
    offer_lost(window, journal)
    beside = folder / "child-recovered.yaml"
    assert beside.read_text() == text
    assert any(str(beside) in told for told in window.notices.texts())
    assert not lost.journal.exists()
    window.findChild(ProblemsDialog).reject()
    journal.close()
