"""Every broken file is refused with a message that names the place and the cure."""

from pathlib import Path

import pytest
from tests.tongue import unmarked

from msssim.scenario.problems import ScenarioError
from msssim.scenario.source import load_source

FOLDER = Path(__file__).parent / "broken"
FILES = sorted(file.name for file in FOLDER.glob("*.yaml"))
MESSAGES = (FOLDER / "MESSAGES").read_text().splitlines()
"""What is said of each file: `opened file | file:line:column: path: text`."""


def test_there_are_enough_broken_files_and_each_has_its_message() -> None:
    assert len(FILES) >= 60
    assert sorted({line.partition(" | ")[0] for line in MESSAGES}) == FILES


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_is_refused_in_its_own_words(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    with pytest.raises(ScenarioError) as refused:
        load_source(name)
    said = [f"{name} | {problem}" for problem in refused.value.problems]
    assert said == [line for line in MESSAGES if line.startswith(f"{name} | ")]
    for problem in refused.value.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        if name not in ("empty.yaml", "utf16.yaml"):
            line, caret = problem.pointed.split("\n")
            assert line.strip()
            assert caret.index("^") <= len(line)


@pytest.mark.usefixtures("marks")
@pytest.mark.parametrize("name", FILES)
def test_what_is_wrong_with_a_file_is_said_in_the_language_spoken(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    files = [FOLDER / name, *(FOLDER / "parts").iterdir()]
    given = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    given += [str(file.relative_to(FOLDER)) for file in files]
    with pytest.raises(ScenarioError) as refused:
        load_source(name)
    for problem in refused.value.problems:
        assert "⟦" in problem.text
        assert unmarked(problem.text, FOLDER.name, *given) == []


def test_an_english_sentence_would_be_noticed() -> None:
    assert unmarked("⟦must be at least ⟧0, not -1: ⟦leave it⟧") == ["not"]


def test_a_line_that_is_no_text_is_shown_once(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_bytes("name: Café au lait\n".encode("latin-1"))
    with pytest.raises(ScenarioError) as refused:
        load_source(file)
    (problem,) = refused.value.problems
    assert problem.excerpt == "name: Caf\N{REPLACEMENT CHARACTER} au lait"
    assert (problem.line, problem.column) == (1, 10)
