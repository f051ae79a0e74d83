"""What a file says is laid over what it extends, and every value tells where it comes from."""

from pathlib import Path

import pytest
from tests.conftest import SHIPPED
from tests.scenario.test_writing import FILE

from msssim.scenario.canonical import canonical_text, packed_text
from msssim.scenario.layers import MOST_LAYERS
from msssim.scenario.mending import mended
from msssim.scenario.paths import edited
from msssim.scenario.problems import ScenarioError
from msssim.scenario.provenance import citations, evidence_of
from msssim.scenario.source import load, load_source, source_of_text

BASE = (
    FILE
    + """\
operations: {availability: 0.8}
evidence:
  operations.availability: {source: A survey, grade: B}
  contingents.kenya.pledged: {source: A letter, grade: A}
  contingents.kenya.waves[0].strength: {source: A landing, grade: C}
  contingents.kenya.waves[2].strength: {source: A promise, grade: D}
"""
)

CHILD = """\
extends: base.yaml
operations: {availability: 0.9}
contingents:
  benin: null
  kenya:
    waves:
      - {date: 2025-02-01, strength: 200}
      - {date: 2025-04-01, strength: {pert: [1, 2, 3]}}
      - {date: 2025-06-01, strength: 400}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a base and a file that extends it."""
    (tmp_path / "base.yaml").write_text(BASE)
    (tmp_path / "child.yaml").write_text(CHILD)
    return tmp_path


def test_groups_merge_lists_replace_and_null_takes_away(folder: Path) -> None:
    scenario = load(folder / "child.yaml")
    assert list(scenario.contingents) == ["kenya"]
    assert scenario.contingents["kenya"].pledged == 1000
    assert len(scenario.contingents["kenya"].waves) == 3
    assert scenario.operations.availability == 0.9


def test_every_value_tells_which_file_gives_it(folder: Path) -> None:
    source = load_source(folder / "child.yaml")
    assert source.origin("operations.availability") == "this file"
    assert source.origin("contingents.kenya.waves[1].strength") == "this file"
    assert source.origin("contingents.kenya.pledged") == "base.yaml"
    assert source.origin("horizon.step") == "base.yaml"
    assert source.origin("strength.target") == "default"
    assert source.origin("contingents.kenya.waves[0].delay") == "default"


def test_evidence_under_an_overridden_value_speaks_of_the_parents(folder: Path) -> None:
    source = load_source(folder / "child.yaml")
    speaks = {path: not cited.is_for_parent for path, cited in citations(source).items()}
    assert speaks == {
        "operations.availability": False,
        "contingents.kenya.pledged": True,
        "contingents.kenya.waves[0].strength": True,
        "contingents.kenya.waves[2].strength": False,
    }
    cited = evidence_of(source, 'operations["availability"]')
    assert cited is not None
    assert (cited.evidence.source, cited.file) == ("A survey", "base.yaml")
    assert evidence_of(source, "strength.target") is None


def test_new_evidence_for_an_overridden_value_is_its_own(folder: Path) -> None:
    own = "evidence: {operations.availability: {source: A count, grade: A}}\n"
    source = source_of_text(CHILD + own, folder / "child.yaml")
    cited = evidence_of(source, "operations.availability")
    assert cited is not None
    assert not cited.is_for_parent


def chain(folder: Path, length: int) -> Path:
    """Return the last of so many files that each extend the one before."""
    (folder / "0.yaml").write_text(FILE)
    for number in range(1, length + 1):
        (folder / f"{number}.yaml").write_text(f"extends: {number - 1}.yaml\n")
    return folder / f"{length}.yaml"


def test_files_extend_one_another_eight_deep_and_no_deeper(tmp_path: Path) -> None:
    assert load(chain(tmp_path, MOST_LAYERS)).name == "Plan B"
    with pytest.raises(ScenarioError, match="more than 8 files deep"):
        load(chain(tmp_path, MOST_LAYERS + 1))


def test_a_circle_is_named(tmp_path: Path) -> None:
    for name, other in (("a", "b"), ("b", "c"), ("c", "a")):
        (tmp_path / f"{name}.yaml").write_text(f"extends: {other}.yaml\n")
    with pytest.raises(ScenarioError, match=r"a\.yaml → b\.yaml → c\.yaml → a\.yaml"):
        load(tmp_path / "a.yaml")


def test_extends_stays_in_the_folder_or_the_workspace_around_it(folder: Path) -> None:
    inner = folder / "plans" / "mine"
    inner.mkdir(parents=True)
    (inner / "mine.yaml").write_text("extends: ../../base.yaml\n")
    with pytest.raises(ScenarioError, match=r'base\.yaml" lies outside the folder mine'):
        load(inner / "mine.yaml")
    (folder / ".msssim").mkdir()
    assert load(inner / "mine.yaml") == load(folder / "base.yaml")
    (folder / "plans" / ".msssim").mkdir()
    with pytest.raises(ScenarioError, match="lies outside the folder plans"):
        load(inner / "mine.yaml")


def test_a_link_leads_nowhere_that_its_target_may_not(folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (inner / "base.yaml").symlink_to(folder / "base.yaml")
    (inner / "child.yaml").write_text(CHILD)
    with pytest.raises(ScenarioError, match="lies outside the folder inner"):
        load(inner / "child.yaml")
    (inner / "linked.yaml").symlink_to(folder / "child.yaml")
    assert load(inner / "linked.yaml") == load(folder / "child.yaml")


def test_a_fault_in_a_parent_is_shown_where_it_stands(folder: Path) -> None:
    (folder / "base.yaml").write_text(BASE.replace("0.8", "8"))
    (folder / "child.yaml").write_text("extends: base.yaml\n")
    with pytest.raises(ScenarioError) as refused:
        load(folder / "child.yaml")
    (problem,) = refused.value.problems
    assert problem.file == str(folder / "base.yaml")
    assert problem.excerpt == "operations: {availability: 8}"


def test_a_packed_file_says_the_same_alone_and_cites_nothing_for_another_value(
    folder: Path,
) -> None:
    source = load_source(folder / "child.yaml")
    packed = packed_text(source, None)
    alone = source_of_text(packed)
    assert edited(alone.scenario, {"evidence": None}) == edited(source.scenario, {"evidence": None})
    speaks = {path: cited for path, cited in citations(source).items() if not cited.is_for_parent}
    assert {path: cited.evidence for path, cited in citations(alone).items()} == {
        path: cited.evidence for path, cited in speaks.items()
    }
    assert not any(cited.is_for_parent for cited in citations(alone).values())
    assert "  # operations.availability:\n  #   source: A survey\n" in packed


def test_a_packed_file_keeps_evidence_as_a_comment_where_none_is_left(folder: Path) -> None:
    text = FILE + "operations: {availability: 0.8}\n"
    (folder / "base.yaml").write_text(text + "evidence: {operations.availability: {grade: B}}\n")
    packed = packed_text(load_source(folder / "child.yaml"), None)
    assert "\nevidence:" not in packed
    assert packed.endswith("  # operations.availability:\n  #   grade: B\n")
    assert source_of_text(packed).scenario.operations.availability == 0.9


def test_a_file_that_extends_nothing_is_packed_as_it_is(folder: Path) -> None:
    assert packed_text(load_source(folder / "base.yaml"), None) == BASE


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
def test_a_fresh_file_is_canonical_and_says_the_same(file: Path) -> None:
    scenario = load(file)
    text = canonical_text(scenario)
    again = source_of_text(text)
    assert again.scenario == scenario
    assert list(again.scenario.contingents) == list(scenario.contingents)
    assert canonical_text(again.scenario) == text
    assert text.startswith("# yaml-language-server: $schema=")


def test_misspelt_keys_are_mended_where_it_is_plain_what_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    text = FILE.replace("pledged: 2000", '"pleged": 2000').replace("expires", "expirse")
    mended_text, renames = mended(text + "weather: rainy\nstrenght: {target: -1}\n", file)
    assert [str(rename) for rename in renames] == [
        "line 8: expirse → expires",
        "line 20: pleged → pledged",
        "line 22: strenght → strength",
    ]
    assert '"pledged": 2000' in mended_text
    assert mended_text.endswith("weather: rainy\nstrength: {target: -1}\n")


def test_what_is_not_plain_is_left_alone(tmp_path: Path) -> None:
    for more in ("stren: {target: 5}\n", "mandat: {}\n", "zonez: 5\nzones: {}\n"):
        assert mended(FILE + more, tmp_path / "plan.yaml") == (FILE + more, [])
