"""What the disk refuses is said of the file that it refused, with what to do; nothing is torn."""

import subprocess
from pathlib import Path

import pytest
from tests.limits import small_files

from .conftest import SHIPPED, Ask, command

BASE = SHIPPED / "mss-2024.yaml"
FEW = ("--draws", 20, "--set", "horizon.step=month")
BEFORE = "what was there\n"


ASKED = {
    "run": ("run", BASE, *FEW, "--charts", "none", "--out"),
    "run to parquet": ("run", BASE, *FEW, "--charts", "none", "--format", "parquet", "--out"),
    "batch": ("batch", BASE, *FEW, "--jobs", 1, "--out"),
    "page": ("report", BASE, "--draws", 20, "--html"),
    "workbook": ("report", BASE, "--draws", 20, "--xlsx"),
    "pack": ("pack", BASE, "--force", "--out"),
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=list(ASKED))
def test_a_full_disk_is_told_with_the_file_and_what_to_do(asked, tmp_path, ask: Ask) -> None:
    target = tmp_path / "target"
    if asked[0] in ("report", "pack"):
        target.write_text(BEFORE)
    with small_files():
        said = ask(*asked, target)
    assert said.code == 2
    assert said.err.startswith(f"Error: {target} was not ")
    assert "the file is too large for this disk" in said.err
    assert said.err.endswith("Choose another place.\n")
    if target.is_file():
        assert target.read_text() == BEFORE
        assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["run", "batch", "pack"])
def test_a_folder_that_is_none_is_told_with_the_file(name, tmp_path, ask: Ask) -> None:
    (tmp_path / "folder").write_text(BEFORE)
    target = tmp_path / "folder" / "target"
    said = ask(*ASKED[name], target)
    assert said.code == 2
    assert said.err.startswith(f"Error: {target} was not ")
    assert "the folder does not exist" in said.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_an_output_that_goes_to_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        asked = command("params", BASE)
        said = subprocess.run(asked, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert said.returncode == 2
    assert said.stderr.startswith("Error: what it says was not written: the disk is full. Make")
