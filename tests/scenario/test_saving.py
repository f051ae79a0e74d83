"""A save is whole or not at all, is never lost to a power cut, and never overwrites unasked."""

import errno
import fcntl
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.limits import small_files
from tests.scenario.test_writing import FILE

from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import ChangedOnDisk, SaveError, digest_on_disk, file_stem, save
from msssim.scenario.source import Source, load_source, source_of_text
from msssim.scenario.writing import edited_source

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A scenario file whose name has spaces and accents."""
    file = tmp_path / "Scénario n° 1 – été.yaml"
    file.write_bytes(FILE.encode())
    return file


@pytest.fixture
def edited(file: Path) -> Source:
    """The file's source, edited and not yet saved."""
    return edited_source(load_source(file), {"strength.target": 3000})


def test_saving_without_an_edit_changes_no_byte(tmp_path: Path) -> None:
    for content in (FILE, "\ufeff" + FILE, FILE.replace("\n", "\r\n"), FILE.rstrip("\n")):
        file = tmp_path / "plan.yaml"
        file.write_bytes(content.encode())
        source = load_source(file)
        save(source, file, expected=source.digest)
        assert file.read_bytes() == content.encode()


def test_what_was_saved_is_what_is_read_again(file: Path, edited: Source) -> None:
    saved = save(edited, file, expected=load_source(file).digest)
    again = load_source(file)
    assert saved.scenario == again.scenario == edited.scenario
    assert saved.text == again.text
    assert saved.digest == again.digest == digest_on_disk(file)


def test_permissions_are_kept_and_a_link_stays_a_link(file: Path, edited: Source) -> None:
    file.chmod(0o640)
    link = file.with_name("link.yaml")
    link.symlink_to(file.name)
    save(edited, link, overwrite=True)
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o640
    assert file.read_text() == edited.text


def test_a_new_file_is_as_readable_as_any(tmp_path: Path) -> None:
    plain, saved = tmp_path / "plain", tmp_path / "saved.yaml"
    plain.touch()
    save(source_of_text(FILE), saved)
    assert saved.stat().st_mode == plain.stat().st_mode


def test_a_file_that_another_changed_is_never_overwritten_unasked(file: Path) -> None:
    first, second = load_source(file), load_source(file)
    save(edited_source(first, {"strength.target": 1}), file, expected=first.digest)
    theirs = file.read_bytes()
    mine = edited_source(second, {"strength.target": 2})
    with pytest.raises(ChangedOnDisk, match="somebody else changed it, 20"):
        save(mine, file, expected=second.digest)
    assert file.read_bytes() == theirs
    save(mine, file, expected=second.digest, overwrite=True)
    assert load_source(file).scenario.strength.target == 2


def test_a_file_that_was_only_touched_counts_as_unchanged(file: Path, edited: Source) -> None:
    before = load_source(file).digest
    os.utime(file, (0, 0))
    save(edited, file, expected=before)
    assert file.read_text() == edited.text


def test_a_file_that_is_gone_or_came_in_between_is_told(file: Path, edited: Source) -> None:
    with pytest.raises(ChangedOnDisk, match="a file of that name is there already"):
        save(edited, file)
    digest = load_source(file).digest
    file.unlink()
    with pytest.raises(ChangedOnDisk, match="it is no longer there"):
        save(edited, file, expected=digest)
    assert not list(file.parent.iterdir())


def test_a_file_saved_elsewhere_finds_what_it_extends_or_is_refused(
    file: Path, tmp_path: Path
) -> None:
    child = file.with_name("child.yaml")
    child.write_text(f'extends: "{file.name}"\nname: Child\n')
    source = load_source(child)
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(ScenarioError, match="cannot be read"):
        save(source, other / "child.yaml")
    (other / file.name).write_text(FILE + "strength: {target: 7}\n")
    with pytest.raises(SaveError, match="pack it into one file"):
        save(source, other / "child.yaml")
    assert [found.name for found in other.iterdir()] == [file.name]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "that is a folder"),
        ("nowhere/plan.yaml", "the folder does not exist"),
        ("n" * 300, "the name is too long"),
        ("plan\0.yaml", "a name cannot hold that character"),
    ],
)
def test_places_where_nothing_can_be_saved_are_told(tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(SaveError, match=why):
        save(source_of_text(FILE), tmp_path / name, overwrite=True)
    assert not list(tmp_path.iterdir())


def test_a_disk_that_takes_no_more_leaves_the_old_file_whole(file: Path, edited: Source) -> None:
    with small_files(200), pytest.raises(SaveError, match="too large for this disk"):
        save(edited, file, overwrite=True)
    assert file.read_text() == FILE
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "your quota on this disk is used up"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "the disk reports an error"),
    ],
)
def test_what_the_disk_refuses_is_said_in_words(
    file: Path, edited: Source, monkeypatch: pytest.MonkeyPatch, number: int, why: str
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(SaveError, match=f"was not saved: {why}. What was there is as it was"):
        save(edited, file, overwrite=True)
    assert file.read_text() == FILE
    assert list(file.parent.iterdir()) == [file]


OPERATIONS = (
    *((os, name) for name in ("stat", "access", "scandir", "chmod", "fsync", "replace")),
    *((os, name) for name in ("open", "close", "unlink")),
    (io, "open"),
    (fcntl, "flock"),
)


class Disk:
    """Counts the operations on files and lets one of them fail, once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, failing: int = -1) -> None:
        self.count, self.failing = 0, failing
        self.failed = ""
        for module, name in OPERATIONS:
            monkeypatch.setattr(module, name, self.counted(getattr(module, name), name))
        disk = self

        class Stream(io.FileIO):
            def write(self, content: Any) -> int:
                return disk.counted(super().write, "write")(content[:500])

            def close(self) -> None:
                super().close()  # as the system does, whatever it reports
                disk.counted(lambda: None, "close")()

        monkeypatch.setattr(io, "FileIO", Stream)

    def counted(self, real: Callable[..., Any], name: str) -> Callable[..., Any]:
        """Return an operation that is counted, and fails when its turn comes."""

        def operate(*given: Any, **named: Any) -> Any:
            self.count += 1
            if self.count - 1 == self.failing:
                self.failed = name
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return real(*given, **named)

        return operate


def test_every_operation_of_a_save_may_fail_once(file: Path, edited: Source) -> None:
    failed: list[str] = []
    for number in range(200):
        file.write_text(FILE)
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, number)
            told = told_of(lambda: save(edited, file, expected=source_of_text(FILE).digest))
        if not disk.failed:
            break
        failed.append(disk.failed)
        assert list(file.parent.iterdir()) == [file], disk.failed
        now = file.read_text()
        if not told or "power cut" in told:
            assert now == edited.text, disk.failed
        else:
            assert now == FILE, disk.failed
            assert "What was there is as it was" in told
    assert {"write", "fsync", "replace", "chmod", "access", "open"} <= set(failed)
    assert failed.count("write") >= 2
    assert failed.count("fsync") == 2


def told_of(saving: Callable[[], object]) -> str:
    """Return what a save has to say where it does not succeed."""
    try:
        saving()
    except SaveError as error:
        return str(error)
    return ""


def killed(folder: Path, hits: int, writer: str) -> dict[str, int]:
    """Return the counts of a loop of kills, until so many hit a write."""
    command = [sys.executable, "-m", "tests.scenario.killing", str(folder), str(hits), writer]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


@pytest.fixture(params=[80, pytest.param(4_000, marks=pytest.mark.soak)])
def hits(request: pytest.FixtureRequest) -> int:
    """How often a writer is killed in the middle of a write."""
    found: int = request.param
    return found


def test_a_writer_that_is_killed_never_tears_the_file(tmp_path: Path, hits: int) -> None:
    counts = killed(tmp_path, hits, "careful")
    assert counts["kills"] >= hits
    assert counts["torn"] == 0
    assert counts["files"] == 1


def test_a_naive_writer_does_tear_it(tmp_path: Path) -> None:
    assert killed(tmp_path, 1, "naive")["torn"] == 1


def test_a_child_is_saved_over_what_its_parent_says_by_then(file: Path) -> None:
    child = file.with_name("child.yaml")
    child.write_text(f'extends: "{file.name}"\nname: Child\n')
    source = edited_source(load_source(child), {"operations.availability": 0.5})
    file.write_text(FILE.replace("pledged: 1_000", "pledged: 7"))
    assert (
        save(source, child, expected=digest_on_disk(child)).scenario == load_source(child).scenario
    )
    file.write_text(FILE.replace("expires:", "ends:"))
    whole = child.read_bytes()
    with pytest.raises(ScenarioError, match="unknown key"):
        save(source, child, expected=digest_on_disk(child))
    assert child.read_bytes() == whole


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Surge, spring 2025", "surge-spring-2025"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\x\0.yaml", "c-x-yaml"),
        ("CON", "con-scenario"),
        ("lpt1", "lpt1-scenario"),
        ("console", "console"),
        ("-" * 9, "scenario"),
    ],
)
def test_a_file_named_after_a_scenario_is_an_ordinary_one(name: str, stem: str) -> None:
    assert file_stem(name) == stem


def test_a_file_named_after_a_scenario_fits_every_disk(tmp_path: Path) -> None:
    for letter in ("x", "é", "你", "𝒳"):
        (tmp_path / f"{file_stem(letter * 300)}.msssim.yaml").touch()
