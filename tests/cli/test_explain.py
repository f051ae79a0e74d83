"""`msssim explain`, and what `diff` says of effects."""

import json
from pathlib import Path

import pytest

from .conftest import SHIPPED, Ask

BASE = SHIPPED / "mss-2024.yaml"


@pytest.fixture
def other(tmp_path: Path, ask: Ask) -> Path:
    file = tmp_path / "other.yaml"
    assert ask("new", file, "--from", "mss-2024").code == 0
    edits = (
        "strength.target=3000",
        "funding.sources.canada.lag=200",
        "contingents.kenya.pledged=1",
    )
    assert ask("set", file, *edits).code == 0
    return file


def test_explain_tells_which_change_did_it(other: Path, ask: Ask) -> None:
    said = ask("explain", BASE, other, "--kpi", "total_cost", "--draws", 30)
    assert said.code == 0
    assert "Canada: lag" in said.out
    assert "in all" in said.out
    assert "same 30 draws" in said.err


def test_explain_for_programs_adds_up(other: Path, ask: Ask) -> None:
    said = ask("explain", BASE, other, "--kpi", "total_cost", "--draws", 30, "--json")
    found = json.loads(said.out)
    assert {"kpi", "a", "b", "total", "causes"} <= set(found)
    assert found["total"] == pytest.approx(found["b"] - found["a"])
    assert sum(one["effect"] for one in found["causes"]) == pytest.approx(found["total"])
    assert all({"text", "paths", "effect", "error"} == set(one) for one in found["causes"])


def test_explain_says_why_a_day_looks_as_it_does(ask: Ask) -> None:
    said = ask("explain", BASE, "--on", "2025-03-31", "--kpi", "arrears", "--draws", 60)
    assert said.code == 0
    assert said.out.startswith("Arrears at the step that ends on")
    assert "What binds strength there" in said.out
    found = json.loads(ask("explain", BASE, "--on", "2025-03-31", "--draws", 60, "--json").out)
    assert found["series"] == "strength"
    assert sum(one["share"] for one in found["binding"]) == pytest.approx(1)


@pytest.mark.parametrize(
    ("arguments", "cure"),
    [
        ((BASE,), "name two scenarios"),
        ((BASE, BASE, "--on", "2025-01-01"), "name two scenarios"),
        ((BASE, BASE, "--kpi", "joy"), "no KPI is called"),
        ((BASE, "--on", "2025-01-01", "--kpi", "joy"), "no series is called"),
        ((BASE, "--on", "2030-01-01"), "1 Jan 2030 is not simulated: 25 Jun 2024 to 2 Oct 2026 is"),
        ((BASE, "--on", "2024-06-24"), "24 Jun 2024 is not simulated"),
    ],
)
def test_a_question_that_cannot_be_asked_says_why(
    arguments: tuple[object, ...], cure: str, ask: Ask
) -> None:
    said = ask("explain", *arguments)
    assert said.code == 2
    assert cure in said.err


def test_diff_tells_the_effects_of_the_changes(other: Path, ask: Ask) -> None:
    found = json.loads(ask("diff", BASE, other, "--json", "--draws", 20).out)
    assert len(found["changes"]) == 3
    effects = {one["kpi"]: one for one in found["effects"]}
    assert effects["plan_cost"]["b"] > effects["plan_cost"]["a"]
    assert isinstance(effects["mandate_end"]["a"], str)
    said = ask("diff", BASE, other, "--effects", "--draws", 20)
    assert "Plan cost: " in said.out
    assert "no KPI differs" in ask("diff", BASE, BASE, "--effects", "--draws", 5).out


def test_what_lies_between_two_shares_is_told_in_points(other: Path, ask: Ask) -> None:
    lines = ask("diff", BASE, other, "--effects", "--draws", 20).out.splitlines()
    (funded,) = (line for line in lines if line.startswith("Plan funded: "))
    assert funded.count("%") == 2
    assert funded.endswith(" points)")


def test_a_difference_that_does_nothing_has_no_bars(ask: Ask) -> None:
    ask("new", "named.yaml", "--from", BASE)
    ask("set", "named.yaml", "contingents.kenya.pledged=900")
    said = ask("explain", BASE, "named.yaml", "--draws", 5)
    assert said.code == 0
    assert "Nothing that differs has an effect on it." in " ".join(said.out.split())
    assert "in all" not in said.out
