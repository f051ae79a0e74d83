"""`msssim new`: a file of one's own from a shipped scenario or another file."""

from pathlib import Path

import pytest

from msssim import load
from msssim.scenario.shipped import shipped, shipped_scenarios

from .conftest import SHIPPED, Ask


def test_every_shipped_scenario_starts_a_file_that_says_the_same(ask: Ask) -> None:
    assert set(shipped_scenarios()) == {file.stem for file in SHIPPED.glob("*.yaml")}
    for name, file in shipped_scenarios().items():
        Path(name).mkdir()
        said = ask("new", f"{name}/mine.yaml", "--from", name)
        assert (said.code, said.out) == (0, "")
        assert load(f"{name}/mine.yaml") == load(file)


def test_comments_come_along(ask: Ask) -> None:
    ask("new", "mine.yaml", "--from", "mss-2024")
    text = Path("mine.yaml").read_text(encoding="utf-8")
    original = (shipped("scenarios") / "mss-2024.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[1:] == original.splitlines()[2:]


def test_what_a_scenario_extends_is_copied_beside_it_and_said(ask: Ask) -> None:
    said = ask("new", "mine.yaml", "--from", "mss-2024-full")
    assert "mss-2024.yaml: copied, because mine.yaml extends it" in said.err
    assert {path.name for path in Path().iterdir()} == {"mine.yaml", "mss-2024.yaml"}


def test_a_base_that_is_there_already_stays_as_it_is(ask: Ask) -> None:
    ask("new", "mss-2024.yaml", "--from", "mss-2024")
    mine = Path("mss-2024.yaml").read_text(encoding="utf-8") + "# mine\n"
    Path("mss-2024.yaml").write_text(mine, encoding="utf-8")
    assert ask("new", "full.yaml", "--from", "mss-2024-full").code == 0
    assert Path("mss-2024.yaml").read_text(encoding="utf-8") == mine


def test_a_base_that_says_something_else_is_not_extended_by_mistake(ask: Ask) -> None:
    ask("new", "mss-2024.yaml", "--from", "mss-history")
    said = ask("new", "full.yaml", "--from", "mss-2024-full")
    assert said.code == 2
    assert not Path("full.yaml").exists()


def test_nothing_is_overwritten_unless_forced(ask: Ask) -> None:
    Path("mine.yaml").write_text("mine", encoding="utf-8")
    said = ask("new", "mine.yaml", "--from", "mss-2024")
    assert said.code == 2
    assert "--force" in said.err
    assert Path("mine.yaml").read_text(encoding="utf-8") == "mine"
    assert ask("new", "mine.yaml", "--from", "mss-2024", "--force").code == 0
    assert load("mine.yaml").name == "MSS as seen on 25 June 2024"


def test_a_file_can_start_another(ask: Ask) -> None:
    ask("new", "one.yaml", "--from", "mss-history")
    assert ask("new", "two.yaml", "--from", "one.yaml").code == 0
    assert Path("two.yaml").read_bytes() == Path("one.yaml").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["mine.yaml", "--from", "mss2024"], "did you mean mss-2024?"),
        (["mine.yaml", "--from", "nowhere.yaml"], "nowhere.yaml: cannot be read"),
        (["no/mine.yaml", "--from", "mss-2024"], "there is no folder no"),
        (["mine.yaml"], "Missing option '--from'"),
        (["mss-2024.yaml", "--from", "mss-2024-full"], "give the copy another name"),
    ],
)
def test_what_cannot_be_copied_is_refused_with_two(
    arguments: list[str], message: str, ask: Ask
) -> None:
    said = ask("new", *arguments)
    assert said.code == 2
    assert message in said.err
    assert list(Path().iterdir()) == []


def test_another_mission_starts_from_a_frame_whose_every_number_still_needs_a_source(
    ask: Ask,
) -> None:
    assert ask("new", "mine.yaml", "--from", "your-own").code == 0
    assert ask("validate", "mine.yaml").code == 0
    assert "Haiti" not in Path("mine.yaml").read_text(encoding="utf-8")
    said = ask("evidence", "mine.yaml")
    assert "0 values with evidence" in said.out + said.err
