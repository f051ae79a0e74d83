"""`msssim evidence`."""

import json
from pathlib import Path

import pytest

from msssim import answer
from msssim.scenario.schema import validated
from msssim.studies.grounding import grounding
from msssim.studies.measures import measure_of

from .conftest import SHIPPED, Ask

BASE = SHIPPED / "mss-2024.yaml"
PLANTED = {
    "horizon": {"start": "2024-07-01", "end": "2025-07-01", "step": "month"},
    "mandate": {"authorised": "2024-01-01", "expires": "2026-01-01"},
    "contingents": {
        "kenya": {"waves": [{"date": "2024-07-01", "strength": {"uniform": [0, 300]}}]},
        "benin": {"waves": [{"date": "2024-07-01", "strength": {"uniform": [0, 300]}}]},
        "chad": {"waves": [{"date": "2024-07-01", "strength": {"uniform": [0, 300]}}]},
        "togo": {"waves": [{"date": "2024-07-01", "strength": {"uniform": [0, 20]}}]},
    },
}


def wave(key: str) -> str:
    return f"contingents.{key}.waves[0].strength"


def test_the_variance_rests_on_the_grades_that_were_planted() -> None:
    grades = {wave("kenya"): "A", wave("benin"): "D", wave("togo"): "E"}
    answered = answer(validated(PLANTED), draws=3000, parts=False)
    found = grounding(answered, measure_of("peak_strength"), grades)
    assert found.shares["A-B"] == pytest.approx(1 / 3, abs=0.04)
    assert found.shares["D-E"] == pytest.approx(1 / 3, abs=0.04)
    assert found.shares["none"] == pytest.approx(1 / 3, abs=0.04)
    assert found.shares["C"] == 0
    assert found.attributed == pytest.approx(1, abs=0.05)
    assert {(one.path, one.grade) for one in found.weak} == {
        (wave("benin"), "D"),
        (wave("chad"), ""),
    }


def test_evidence_is_listed_with_what_rests_on_it(ask: Ask) -> None:
    said = ask("evidence", BASE, "--draws", 150, "--kpi", "total_cost")
    assert said.code == 0
    assert "contingents.kenya.waves[0].strength" in said.out
    assert "Total cost: single inputs make" in " ".join(said.out.split())
    assert "weak and decisive:" in said.out
    assert "values with evidence" in said.err
    found = json.loads(ask("evidence", BASE, "--draws", 150, "--json").out)
    assert sum(found["shares"].values()) == pytest.approx(1)
    assert all(one["grade"] in ("D", "E", None) for one in found["weak_and_decisive"])


def test_stale_evidence_is_found(ask: Ask) -> None:
    Path("base.yaml").write_text(BASE.read_text(encoding="utf-8"), encoding="utf-8")
    Path("child.yaml").write_text(
        "extends: base.yaml\n"
        "strength: {target: 3000}\n"
        "contingents: {benin: null}\n"
        "levers: {others: null, benin: null}\n"
        "evidence:\n"
        "  operations.availability: {source: Old news, date: 2019-01-01, grade: C}\n"
        "  allocation: {note: why not}\n",
        encoding="utf-8",
    )
    said = ask("evidence", "child.yaml", "--draws", 0, "--json")
    assert said.code == 0, said.err
    doubts = {one["path"]: " ".join(one["doubts"]) for one in json.loads(said.out)["evidence"]}
    assert "base.yaml, which this file overrides" in doubts["strength.target"]
    assert "older than the time simulated" in doubts["operations.availability"]
    assert "names no source" in doubts["allocation"]
    assert "leads to nothing" in doubts["contingents.benin.pledged"]
    few = ask("evidence", "child.yaml", "--draws", 0, "--old", 99_999, "--json")
    young = {one["path"]: one["doubts"] for one in json.loads(few.out)["evidence"]}
    assert not young["operations.availability"]


def test_a_number_without_evidence_is_named(ask: Ask) -> None:
    found = json.loads(ask("evidence", BASE, "--draws", 0, "--json").out)
    cited = {one["path"] for one in found["evidence"]}
    assert "deployment.beds[0].beds" in cited
    assert not cited & set(found["uncited"])
    assert all("simulation" not in path for path in found["uncited"])
    assert ask("evidence", BASE, "--kpi", "joy").code == 2


def test_who_published_and_who_changed_it_is_told(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    cited = (
        '{source: Plan, publisher: UN, grade: B, changed_by: Ana, reason: "Half, says Ottawa"}\n'
    )
    where = "funding.sources.canada.lag"
    file.write_text(f"extends: base.yaml\nevidence:\n  {where}: {cited}", encoding="utf-8")
    (tmp_path / "base.yaml").write_bytes(BASE.read_bytes())
    told = ask("evidence", str(file), "--draws", "0").out
    assert f"B  {where}: Plan, UN" in told
    assert "Changed by Ana: Half, says Ottawa" in told
    found = json.loads(ask("evidence", str(file), "--draws", "0", "--json").out)["evidence"]
    one = next(one for one in found if one["path"] == where)
    assert (one["publisher"], one["changed_by"]) == ("UN", "Ana")
