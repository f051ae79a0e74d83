"""A folder of results is replaced as a whole or not at all."""

import json
import signal
from pathlib import Path

import pytest

from msssim.outputs.folder import (
    MANIFEST,
    REPLACED,
    ForeignFileError,
    earlier_files,
    refuse_foreign,
    replacing,
)


def write_run(folder: Path, *names: str, text: str = "new") -> None:
    with replacing(folder) as fresh:
        for name in names:
            (fresh / name).write_text(text, encoding="utf-8")
        manifest = {"msssim": "0", "files": [*names, MANIFEST]}
        (fresh / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_first_run_makes_the_folder_and_those_above_it(tmp_path: Path) -> None:
    write_run(tmp_path / "a" / "b", "series.csv")
    assert names_in(tmp_path / "a" / "b") == {"series.csv", MANIFEST}
    assert names_in(tmp_path / "a") == {"b"}


def test_a_run_replaces_the_last_ones_files_and_no_others(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_run(out, "series.csv", "draws.csv")
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    write_run(out, "series.csv", "kpis.csv", text="newer")
    assert names_in(out) == {"series.csv", "kpis.csv", MANIFEST, "notes.txt"}
    assert (out / "series.csv").read_text(encoding="utf-8") == "newer"


@pytest.mark.parametrize("failure", [KeyboardInterrupt, OSError, ValueError])
def test_a_run_that_fails_while_writing_changes_nothing(
    failure: type[BaseException], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write_run(out, "series.csv")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    with pytest.raises(failure), replacing(out) as fresh:
        (fresh / "series.csv").write_text("half", encoding="utf-8")
        raise failure
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    with pytest.raises(failure), replacing(tmp_path / "never") as fresh:
        raise failure
    assert names_in(tmp_path) == {"out"}


def test_ctrl_c_waits_until_all_files_are_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    write_run(out, "series.csv")
    replace = Path.replace

    def interrupting(self: Path, target: Path) -> Path:
        signal.raise_signal(signal.SIGINT)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", interrupting)
    with pytest.raises(KeyboardInterrupt):
        write_run(out, "series.csv", "kpis.csv", text="newer")
    assert names_in(out) == {"series.csv", "kpis.csv", MANIFEST}
    assert (out / "series.csv").read_text(encoding="utf-8") == "newer"


def test_a_run_cut_off_between_files_is_replaced_by_the_next(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_run(out, "series.csv", "draws.csv")
    (out / MANIFEST).rename(out / REPLACED)  # as a power cut leaves it
    write_run(out, "series.csv")
    assert names_in(out) == {"series.csv", MANIFEST}


def test_the_working_folder_itself_can_take_the_results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_run(Path(), "series.csv")
    assert names_in(Path()) == {"series.csv", MANIFEST}


def test_files_of_others_are_refused_by_name(tmp_path: Path) -> None:
    write_run(tmp_path / "out", "series.csv")
    refuse_foreign(tmp_path / "out", ["series.csv", "kpis.csv", MANIFEST])
    (tmp_path / "out" / "kpis.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(ForeignFileError, match=r"kpis\.csv was not written by an earlier run"):
        refuse_foreign(tmp_path / "out", ["series.csv", "kpis.csv", MANIFEST])


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        '{"name": "a web page", "files": ["thesis.txt"]}',
        '{"msssim": "0", "files": ["../thesis.txt", ".thesis", 7, "a/b"]}',
        '{"msssim": "0"}',
        "[]",
    ],
)
def test_a_strange_manifest_gives_no_right_to_other_files(content: str, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / MANIFEST).write_text(content, encoding="utf-8")
    assert earlier_files(out) <= {MANIFEST}
