"""A child saved into another folder: what it extends comes along, or is packed into it."""

from pathlib import Path

import pytest

from msssim.app import asking
from msssim.scenario.layers import WORKSPACE
from msssim.scenario.source import load_source

PACK, COPY = "Pack it into one file", "Copy what it extends"


def child(folder: Path, extends: str) -> Path:
    """Write a child of a base into a folder."""
    folder.mkdir(exist_ok=True)
    file = folder / "surge.yaml"
    text = f"msssim: 1\nname: Surge\nextends: {extends}\nsimulation: {{seed: 11}}\n"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def save_as(window, monkeypatch):
    """Save the scenario in hand as a file, answering what is asked; return the ways offered."""

    def save(file: Path, wanted: str, done: bool = True) -> list[str]:
        offered: list[str] = []

        def choose(_parent, _title, _text, options: list[str]) -> int:
            offered.extend(options)
            return options.index(wanted)

        monkeypatch.setattr(asking, "file_to_save", lambda *_: file)
        monkeypatch.setattr(asking, "choice", choose)
        assert window.files.save_as() is done
        return offered

    return save


def test_what_a_child_extends_is_copied_beside_its_new_place(window, folder, save_as):
    window.files.open([child(folder, "mss-2024.yaml")])
    before = window.desk.active.source.scenario
    new = folder / "elsewhere" / "surge.yaml"
    new.parent.mkdir()
    save_as(new, COPY)
    assert window.desk.active.file == new
    assert load_source(new).scenario == before
    copied = new.with_name("mss-2024.yaml")
    assert copied.read_bytes() == (folder / "mss-2024.yaml").read_bytes()


def test_a_child_packed_into_one_file_needs_no_other(window, folder, save_as):
    window.files.open([child(folder, "mss-2024.yaml")])
    before = window.desk.active.source.scenario
    new = folder / "elsewhere" / "surge.yaml"
    new.parent.mkdir()
    save_as(new, PACK)
    assert list(new.parent.iterdir()) == [new]
    assert len(load_source(new).layers) == 1
    assert load_source(new).scenario == before


def test_who_thinks_better_of_another_folder_leaves_nothing_there(window, folder, save_as):
    file = child(folder, "mss-2024.yaml")
    window.files.open([file])
    (folder / "elsewhere").mkdir()
    save_as(folder / "elsewhere" / "surge.yaml", "Cancel", done=False)
    assert list((folder / "elsewhere").iterdir()) == []
    assert window.desk.active.file == file


def test_another_base_of_that_name_is_neither_extended_nor_overwritten(
    window, folder, save_as, monkeypatch
):
    window.files.open([child(folder, "mss-2024.yaml")])
    new = folder / "elsewhere" / "surge.yaml"
    new.parent.mkdir()
    other = new.with_name("mss-2024.yaml")
    text = (
        (folder / "mss-2024.yaml")
        .read_text(encoding="utf-8")
        .replace("{target: 2500}", "{target: 2400}")
    )
    other.write_text(text, encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr(asking, "tell", lambda *said: told.append(said[-1]))
    save_as(new, COPY, done=False)
    assert "pack it into one file" in told[0]
    assert other.read_text(encoding="utf-8") == text
    assert not new.exists()


def test_a_child_of_a_base_above_finds_it_from_a_folder_beside_its_own(window, folder, save_as):
    (folder / WORKSPACE).mkdir()
    window.files.open([child(folder / "spring", "../mss-2024.yaml")])
    new = folder / "autumn" / "surge.yaml"
    new.parent.mkdir()
    assert save_as(new, COPY) == []
    assert load_source(new).layers[1].file == folder / "mss-2024.yaml"


def test_a_base_above_is_copied_only_where_the_child_may_read_it(
    window, folder, save_as, tmp_path_factory
):
    (folder / WORKSPACE).mkdir()
    window.files.open([child(folder / "spring", "../mss-2024.yaml")])
    before, far = window.desk.active.source.scenario, tmp_path_factory.mktemp("far")
    assert save_as(far / "surge.yaml", PACK) == [PACK, "Cancel"]
    assert load_source(far / "surge.yaml").scenario == before
