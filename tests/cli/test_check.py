"""`msssim validate` and `msssim params`: what is wrong with a file, and what it holds."""

import json
from pathlib import Path

import pytest

from msssim import load
from msssim.scenario.paths import value_at

from .conftest import SHIPPED, Ask, Terminal, command

BASE = SHIPPED / "mss-2024.yaml"
VALID = (
    "horizon: {start: 2024-06-25, end: 2025-06-25}\n"
    "mandate: {authorised: 2023-10-02, expires: 2025-10-02}\n"
)
BROKEN = f"{VALID}strenght:\n  target: 2500\noperations:\n  availability: 2\n"
STRANGE = f"{VALID}contingents:\n  kenya:\n    waves:\n      - {{date: 2020-01-01, strength: 5}}\n"


def written(name: str, text: str) -> Path:
    file = Path(name)
    file.write_text(text, encoding="utf-8")
    return file


def test_every_shipped_scenario_is_clean(ask: Ask) -> None:
    files = sorted(SHIPPED.glob("*.yaml"))
    said = ask("validate", *files)
    assert said.code == 0
    assert said.err == ""
    assert len(said.out.splitlines()) == len(files)
    assert all("clean" in line for line in said.out.splitlines())


def test_errors_are_told_with_their_place_and_cure_and_exit_one(ask: Ask) -> None:
    said = ask("validate", written("broken.yaml", BROKEN), written("good.yaml", VALID))
    assert said.code == 1
    lines = said.out.splitlines()
    assert (
        lines[0] == 'broken.yaml:3:1: strenght: unknown key "strenght" - did you mean "strength"?'
    )
    assert lines[1:3] == ["    strenght:", "    ^"]
    assert lines[3].startswith(
        "broken.yaml:6:17: operations.availability: must be at most 100 %, not 200 %"
    )
    assert lines[-2:] == ["broken.yaml: 2 errors", "good.yaml: clean"]


def test_what_is_strange_is_a_warning_and_no_error(ask: Ask) -> None:
    said = ask("validate", written("strange.yaml", STRANGE))
    assert said.code == 0
    assert "strange.yaml:6:16: warning: contingents.kenya.waves[0].date: has no effect" in said.out
    assert said.out.splitlines()[-1] == "strange.yaml: clean, 1 warning"


def test_diagnostics_for_programs_name_place_path_and_severity(ask: Ask) -> None:
    said = ask("validate", "--json", written("broken.yaml", BROKEN), written("odd.yaml", STRANGE))
    assert said.code == 1
    found = json.loads(said.out)
    assert {tuple(each) for each in found} == {
        ("file", "line", "column", "path", "text", "severity")
    }
    assert [(d["file"], d["line"], d["column"], d["path"], d["severity"]) for d in found] == [
        ("broken.yaml", 3, 1, "strenght", "error"),
        ("broken.yaml", 6, 17, "operations.availability", "error"),
        ("odd.yaml", 6, 16, "contingents.kenya.waves[0].date", "warning"),
    ]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"- a\n", b"a: [1,\n", b"a: b: c\n"])
def test_what_is_no_scenario_is_an_error_and_never_a_traceback(content: bytes, ask: Ask) -> None:
    Path("odd.yaml").write_bytes(content)
    said = ask("validate", "odd.yaml", "nowhere.yaml")
    assert said.code == 1
    assert "odd.yaml: 1 error" in said.out
    assert "nowhere.yaml: cannot be read" in said.out
    assert "Traceback" not in said.out + said.err


def test_at_most_fifty_problems_of_a_file_are_shown_then_their_count(ask: Ask) -> None:
    wrong = "".join(f"wrong{number}: 1\n" for number in range(70))
    said = ask("validate", written("bad.yaml", VALID + wrong))
    assert said.out.count("unknown key") == 50
    assert "… and 20 more problems" in said.out
    assert said.out.splitlines()[-1] == "bad.yaml: 70 errors"


def test_a_file_cannot_steer_the_terminal(ask: Ask) -> None:
    said = ask("validate", written("bad.yaml", f'{VALID}"\\e[31mred": 1\n'))
    assert said.code == 1
    assert "\x1b" not in said.out


@pytest.mark.parametrize(("changed", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_is_for_terminals_that_want_it(
    changed: dict[str, str], coloured: bool, tmp_path: Path
) -> None:
    (tmp_path / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    terminal = Terminal(command("validate", "broken.yaml"), tmp_path, **changed)
    assert terminal.end() == 1
    assert "2 errors" in terminal.seen
    assert ("\x1b[" in terminal.seen) == coloured


def test_each_parameter_is_listed_with_value_unit_and_where_it_comes_from(ask: Ask) -> None:
    said = ask("params", "--json", SHIPPED / "mss-2024-full.yaml")
    assert (said.code, said.err) == (0, "")
    found = {each["path"]: each for each in json.loads(said.out)}
    scenario = load(SHIPPED / "mss-2024-full.yaml")
    for path, each in found.items():
        value = value_at(scenario, path)
        if isinstance(value, int | float | str):
            assert each["value"] == value
    target = found["strength.target"]
    assert (target["value"], target["unit"], target["label"]) == (
        2500,
        "officers",
        "Planned strength",
    )
    assert (target["from"], target["grade"], target["low"]) == ("mss-2024.yaml", "C", 0)
    assert found["costs.camp.amount"]["from"] == "this file"
    assert found["contingents.benin.deployed"]["from"] == "default"
    assert found["operations.availability"]["value"] == {"pert": [0.7, 0.82, 0.9]}
    assert found["operations.availability"]["high"] == 1
    assert found["horizon.start"]["value"] == "2024-06-25"


def test_the_list_for_people_has_a_line_for_each_parameter(ask: Ask) -> None:
    count = len(json.loads(ask("params", "--json", BASE).out))
    lines = ask("params", BASE).out.splitlines()
    assert lines[0].split() == ["path", "value", "unit", "bounds", "label", "from", "grade"]
    assert len(lines) == 1 + count
    line = next(line for line in lines if line.startswith("operations.availability "))
    assert line.split("  ")[1:] and "{pert: [0.7, 0.82, 0.9]}" in line and "0 to 1" in line


def test_the_parameters_of_a_broken_file_cannot_be_asked_for(ask: Ask) -> None:
    said = ask("params", written("broken.yaml", BROKEN))
    assert said.code == 2
    assert said.out == ""
    assert "broken.yaml:3:1" in said.err
