"""Files of older versions are read for ever, and newer ones refused by name."""

from datetime import date
from pathlib import Path

import pytest

from msssim.scenario.migrations import MIGRATIONS
from msssim.scenario.problems import ScenarioError
from msssim.scenario.saving import save
from msssim.scenario.schema import FILE_VERSION
from msssim.scenario.source import load_source, source_of_text, warnings_in

FOLDER = Path(__file__).parent / "versions"


def test_every_older_version_has_its_migration_and_its_frozen_example() -> None:
    assert len(MIGRATIONS) == FILE_VERSION
    for version in range(FILE_VERSION):
        assert f"msssim: {version}\n" in (FOLDER / f"{version}.yaml").read_text()


@pytest.mark.parametrize("version", range(FILE_VERSION))
def test_an_older_file_becomes_what_it_always_became(version: int) -> None:
    source = load_source(FOLDER / f"{version}.yaml")
    assert source.text == (FOLDER / f"{version}.became.yaml").read_text()
    assert source.scenario == source_of_text(source.text).scenario


def test_the_first_trials_counted_probability_in_percent() -> None:
    scenario = load_source(FOLDER / "0.yaml").scenario
    assert scenario.mandate.expires == date(2024, 10, 2)
    assert scenario.mandate.decisions["renew24"].probability == 0.9
    assert [wave.probability for wave in scenario.contingents["kenya"].waves] == [1, 0.825]


def test_an_older_file_is_rewritten_only_when_it_is_saved(tmp_path: Path) -> None:
    file = tmp_path / "old.yaml"
    file.write_bytes((FOLDER / "0.yaml").read_bytes())
    source = load_source(file)
    assert file.read_bytes() == (FOLDER / "0.yaml").read_bytes()
    assert warnings_in(source)[0].text.startswith("is of an older file version")
    save(source, file, expected=source.digest)
    again = load_source(file)
    assert again.text == source.text
    assert again.scenario == source.scenario


@pytest.mark.parametrize("version", [FILE_VERSION + 1, 99, -1])
def test_a_version_that_is_not_known_is_refused_before_anything_else(version: int) -> None:
    with pytest.raises(ScenarioError, match=f"file version {version} is not known") as refused:
        source_of_text(f"weather: rainy\nmsssim: {version}\n")
    (problem,) = refused.value.problems
    assert (problem.path, problem.line, problem.column) == ("msssim", 2, 9)


def test_an_older_file_may_be_built_on(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_bytes((FOLDER / "0.yaml").read_bytes())
    child = source_of_text("extends: old.yaml\nstrength: {target: 9}\n", tmp_path / "child.yaml")
    assert child.scenario.mandate.expires == date(2024, 10, 2)
