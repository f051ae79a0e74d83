"""`msssim hindcast` and `msssim rerun`."""

import json
from pathlib import Path

import pytest

from .conftest import SHIPPED, Ask

BASE, HISTORY = SHIPPED / "mss-2024.yaml", SHIPPED / "mss-history.yaml"


def test_hindcast_scores_a_scenario_against_anothers_observations(ask: Ask) -> None:
    said = ask("hindcast", BASE, "--against", HISTORY, "--draws", 30)
    assert said.code == 0
    assert "Strength: 17 observations" in said.out
    assert "\nReceived, trust fund\n" in said.out
    found = json.loads(ask("hindcast", HISTORY, "--draws", 30, "--json").out)
    assert {"rows", "score"} <= set(found)


def test_hindcast_without_observations_says_so(ask: Ask) -> None:
    said = ask("hindcast", BASE)
    assert said.code == 2
    assert "no observations" in said.err


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_run_can_be_had_again_to_the_byte(form: str, ask: Ask) -> None:
    options = ("--draws", 20, "--set", "strength.target=2000", "--save-draws")
    assert ask("run", BASE, *options, "--charts", "none", "--format", form, "-q").code == 0
    said = ask("rerun", "out/manifest.json", "--out", "again")
    assert said.code == 0
    assert said.out.count("the same bytes") == 3
    for name in ("series", "kpis", "draws"):
        file = f"{name}.{form}"
        assert Path("again", file).read_bytes() == Path("out", file).read_bytes()


def test_what_differs_is_named(ask: Ask) -> None:
    assert ask("run", BASE, "--draws", 10, "--charts", "none", "-q").code == 0
    file = Path("out/manifest.json")
    said = json.loads(file.read_text(encoding="utf-8"))
    said["versions"]["numpy"] = "1.0"
    said["scenario"]["strength"]["target"] = 2499
    file.write_text(json.dumps(said), encoding="utf-8")
    found = ask("rerun", file)
    assert found.code == 1
    assert "kpis.csv: differs" in found.out
    assert "numpy 1.0 then" in found.err
    assert "hash" in found.err


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"msssim": 1}', "[" * 100_000, '{"msssim":1,"scenario":{},"files":[]}'],
)
def test_what_is_no_manifest_is_refused(text: str, ask: Ask) -> None:
    Path("manifest.json").write_text(text, encoding="utf-8")
    said = ask("rerun", "manifest.json")
    assert said.code == 2
    assert said.err
    assert "Traceback" not in said.err


def test_a_rerun_overwrites_nobody_elses_file(ask: Ask) -> None:
    assert ask("run", BASE, "--draws", 5, "--charts", "none", "-q").code == 0
    Path("mine").mkdir()
    Path("mine/kpis.csv").write_text("mine", encoding="utf-8")
    assert ask("rerun", "out/manifest.json", "--out", "mine").code == 2
    assert Path("mine/kpis.csv").read_text(encoding="utf-8") == "mine"
