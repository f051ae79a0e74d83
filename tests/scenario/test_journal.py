"""Unsaved edits in a journal: what a crash leaves can be had back, whole."""

import errno
import fcntl
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from msssim.scenario.journal import LARGEST, Entry, Writer, left_behind
from msssim.scenario.living import this_program
from msssim.scenario.source import digest_of

NOON = datetime(2025, 3, 14, 12, 0, tzinfo=UTC)

CRASHING = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from msssim.scenario.journal import Entry, Writer

writer = Writer(Path(sys.argv[1]))
for text in sys.argv[2:]:
    writer.write(Entry("mine", None, text, "", datetime.now(UTC)))
print("written", flush=True)
sys.stdin.read()
"""


def entry(text: str, file: Path | None = None, digest: str = "", when: datetime = NOON) -> Entry:
    return Entry(file.stem if file else "untitled", file, text, digest, when)


def left_by_a_crash(folder: Path, *texts: str) -> None:
    """Have a program write texts into a journal and end without a word."""
    asked = [sys.executable, "-c", CRASHING, str(folder), *texts]
    with subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as crashed:
        assert crashed.stdout
        crashed.stdout.readline()
        crashed.kill()


def test_what_a_killed_program_wrote_last_is_offered_back(tmp_path: Path) -> None:
    left_by_a_crash(tmp_path, "first\n", "second: ä\n")
    [lost] = left_behind(tmp_path)
    assert (lost.name, lost.file, lost.text) == ("mine", None, "second: ä\n")
    lost.forget()
    assert left_behind(tmp_path) == []


def test_what_a_living_program_writes_is_offered_to_nobody(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write(entry("mine\n"))
    assert left_behind(tmp_path) == []
    assert len(list(tmp_path.iterdir())) == 1


@pytest.fixture
def lockless(monkeypatch):
    """A disk without locks, as some that are shared by a network."""

    def refuse(descriptor: int, way: int) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(fcntl, "flock", refuse)


@pytest.mark.usefixtures("lockless")
def test_without_locks_too_the_living_are_told_from_the_dead(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write(entry("mine\n"))
    left_by_a_crash(tmp_path, "lost\n")
    assert [one.text for one in left_behind(tmp_path)] == ["lost\n"]
    writer.drop()


@pytest.mark.usefixtures("lockless")
def test_without_locks_what_another_computer_writes_is_offered_with_a_warning(
    tmp_path: Path,
) -> None:
    left_by_a_crash(tmp_path, "lost\n")
    [journal] = tmp_path.iterdir()
    here = json.dumps(this_program().host)
    journal.write_text(journal.read_text().replace(here, '"elsewhere"'))
    [lost] = left_behind(tmp_path)
    assert lost.elsewhere == "elsewhere"
    assert journal.exists()


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    writer.write(entry("mine\n"))
    writer.drop()
    writer.drop()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("torn", [b'{"name": "mi', b'\n{"name": "mine"}\n', b"\xff\xfe\n", b"[]\n"])
def test_a_torn_last_line_costs_only_itself(torn: bytes, tmp_path: Path) -> None:
    left_by_a_crash(tmp_path, "whole\n")
    [journal] = tmp_path.iterdir()
    journal.write_bytes(journal.read_bytes() + torn)
    assert [lost.text for lost in left_behind(tmp_path)] == ["whole\n"]


def test_a_journal_with_nothing_whole_in_it_is_removed(tmp_path: Path) -> None:
    left_by_a_crash(tmp_path, "lost\n")
    [journal] = tmp_path.iterdir()
    journal.write_bytes(journal.read_bytes()[:20])
    assert left_behind(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_what_the_file_holds_by_now_is_not_offered(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("saved\n")
    folder = tmp_path / "journal"
    for text in ("saved\n", "edited\n"):
        writer = Writer(folder)
        writer.write(entry(text, file, digest_of("as it was read\n")))
        writer.release()
    [lost] = left_behind(folder)
    assert lost.text == "edited\n"
    assert lost.is_stale
    assert len(list(folder.iterdir())) == 1


def test_a_file_that_nobody_touched_is_not_stale(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("as it was read\n")
    writer = Writer(tmp_path / "journal")
    writer.write(entry("edited\n", file, digest_of("as it was read\n")))
    writer.release()
    [lost] = left_behind(tmp_path / "journal")
    assert not lost.is_stale


def test_the_newest_comes_first(tmp_path: Path) -> None:
    for hours, text in ((1, "b"), (2, "c"), (0, "a")):
        writer = Writer(tmp_path)
        writer.write(entry(text, when=NOON + timedelta(hours=hours)))
        writer.release()
    assert [lost.text for lost in left_behind(tmp_path)] == ["c", "b", "a"]


def test_a_long_day_of_edits_stays_one_small_file(tmp_path: Path) -> None:
    writer = Writer(tmp_path)
    text = "x" * 60_000
    for number in range(3 * LARGEST // len(text)):
        writer.write(entry(f"{number} {text}"))
    [journal] = tmp_path.iterdir()
    assert journal.stat().st_size < 1.2 * LARGEST
    last = number
    writer.release()
    assert left_behind(tmp_path)[0].text.startswith(f"{last} ")


def test_what_is_taken_back_is_held_until_it_is_written_anew(tmp_path: Path) -> None:
    left_by_a_crash(tmp_path, "mine\n")
    [lost] = left_behind(tmp_path)
    held = Writer.holding(lost)
    assert held is not None
    assert left_behind(tmp_path) == []
    assert Writer.holding(lost) is None
    lost.forget()
    assert lost.journal.exists()
    held.write(entry("mine, taken back\n"))
    assert not lost.journal.exists()
    held.release()
    assert [one.text for one in left_behind(tmp_path)] == ["mine, taken back\n"]


def test_what_a_crash_left_twice_is_offered_once(tmp_path: Path) -> None:
    for hours in (1, 2):
        writer = Writer(tmp_path)
        writer.write(entry("mine\n", when=NOON + timedelta(hours=hours)))
        writer.release()
    assert [lost.text for lost in left_behind(tmp_path)] == ["mine\n"]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_journal_that_somebody_removed_is_begun_anew(tmp_path: Path) -> None:
    writer = Writer(tmp_path / "journal")
    writer.write(entry("first\n"))
    shutil.rmtree(tmp_path / "journal")
    writer.write(entry("second\n"))
    writer.release()
    assert [lost.text for lost in left_behind(tmp_path / "journal")] == ["second\n"]


def test_a_journal_that_cannot_be_begun_leaves_neither_a_file_nor_a_descriptor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    writer = Writer(tmp_path)
    before = list(Path("/dev/fd").iterdir())
    monkeypatch.setattr(os, "write", full)
    for _ in range(3):
        with pytest.raises(OSError, match="No space"):
            writer.write(entry("mine\n"))
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []
    assert len(list(Path("/dev/fd").iterdir())) <= len(before)


def test_a_file_that_cannot_be_reached_does_not_keep_its_edits_from_being_offered(
    tmp_path: Path,
) -> None:
    (tmp_path / "no folder").write_text("")
    looped = tmp_path / "looped.yaml"
    looped.symlink_to(looped)
    for file in (tmp_path / "no folder" / "mine.yaml", looped):
        writer = Writer(tmp_path / "journal")
        writer.write(entry("mine\n", file))
        writer.release()
    left = left_behind(tmp_path / "journal")
    assert len(left) == 2
    assert all(lost.text == "mine\n" for lost in left)
