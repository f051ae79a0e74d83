"""`msssim set`, `diff`, `pack`, `schema` and `validate --fix`, as a planner uses them."""

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.conftest import SHIPPED, Ask

from msssim.scenario.paths import edited
from msssim.scenario.source import load
from msssim.scenario.writing import edited_source


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """A folder with the shipped base and the file that extends it."""
    for name in ("mss-2024.yaml", "mss-2024-full.yaml"):
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


def test_set_writes_into_the_named_file_alone_and_keeps_the_rest(ask: Ask, plans: Path) -> None:
    base = (plans / "mss-2024.yaml").read_bytes()
    before = (plans / "mss-2024-full.yaml").read_text()
    said = ask("set", "mss-2024-full.yaml", "funding.reserve_months=2", "strength.target=2_000")
    assert said.code == 0
    assert said.out == ""
    assert said.err.splitlines() == [
        "mss-2024-full.yaml: Planned strength: 2,500 → 2,000 officers",
        "mss-2024-full.yaml: Funding: reserve 1 → 2 months",
    ]
    after = (plans / "mss-2024-full.yaml").read_text()
    kept = before.replace("  reserve_months: 1\n", "  reserve_months: 2\n")
    assert after.replace("\nstrength:\n  target: 2000\n", "") == kept
    assert (plans / "mss-2024.yaml").read_bytes() == base


def test_set_takes_distributions_days_lists_and_null(ask: Ask, plans: Path) -> None:
    values = {
        "operations.availability": "{pert: [0.6, 0.7, 0.8]}",
        "mandate.expires": "2025-01-15",
        "funding.tolerance_for": "[personnel, base]",
        "contingents.jamaica": "null",
        'evidence["mandate.expires"].grade': "A",
    }
    edits = [f"{path}={value}" for path, value in values.items()]
    assert ask("set", "mss-2024.yaml", *edits).code == 0
    assert load(plans / "mss-2024.yaml") == edited(
        load(SHIPPED / "mss-2024.yaml"),
        {
            "operations.availability": {"pert": [0.6, 0.7, 0.8]},
            "mandate.expires": "2025-01-15",
            "funding.tolerance_for": ["personnel", "base"],
            "contingents.jamaica": None,
            'evidence["mandate.expires"].grade': "A",
        },
    )


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        ("operations.availability=80", "must be at most 1, not 80: write 0.8 for 80 %"),
        ("operations.availibility=0.8", 'did you mean "availability"?'),
        ("contingents.kenya.waves[9].strength=1", "has 4 items"),
        ("strength.target", "is no edit: write PATH=VALUE"),
        ("strength.target=[1", "this bracket is not closed"),
        ("mandate=null", "mandate: is required"),
    ],
)
def test_what_cannot_be_set_changes_nothing(ask: Ask, plans: Path, edit: str, why: str) -> None:
    before = (plans / "mss-2024.yaml").read_bytes()
    said = ask("set", "mss-2024.yaml", "strength.target=1", edit)
    assert said.code == 2
    assert why in said.err
    assert (plans / "mss-2024.yaml").read_bytes() == before


def test_set_to_the_same_writes_nothing(ask: Ask, plans: Path) -> None:
    file = plans / "mss-2024.yaml"
    before = file.stat().st_mtime_ns, file.stat().st_ino
    said = ask("set", file.name, "strength.target=2500")
    assert (said.code, said.err) == (0, "mss-2024.yaml: nothing changes\n")
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == before


def test_diff_tells_what_differs_and_exits_0_either_way(ask: Ask, plans: Path) -> None:
    shutil.copy(plans / "mss-2024.yaml", plans / "mine.yaml")
    equal = ask("diff", "mss-2024.yaml", "mine.yaml")
    assert (equal.code, equal.out, equal.err) == (0, "", "the scenarios are equal\n")
    ask("set", "mine.yaml", "funding.sources.canada.deposits[1].date=2024-12-01")
    said = ask("diff", "mss-2024.yaml", "mine.yaml")
    assert (said.code, said.out) == (0, "Canada's second deposit: 15 Nov → 1 Dec 2024\n")


def test_each_change_of_diff_can_be_made_by_set(ask: Ask, plans: Path) -> None:
    said = ask("diff", "mss-2024.yaml", "mss-2024-full.yaml", "--json", "--draws", "0")
    changes = json.loads(said.out)["changes"]
    assert len(changes) > 100
    assert all({"text", "path", "a", "b"} <= set(change) for change in changes)
    edits = [f"{change['path']}={json.dumps(change['b'])}" for change in changes]
    assert ask("set", "mss-2024.yaml", *edits).code == 0
    again = ask("diff", "mss-2024.yaml", "mss-2024-full.yaml")
    assert again.out == ""


def test_pack_makes_one_file_of_all(ask: Ask, plans: Path) -> None:
    (plans / "elsewhere").mkdir()
    assert ask("pack", "mss-2024-full.yaml", "--out", "elsewhere/shared.yaml").code == 0
    packed = load(plans / "elsewhere" / "shared.yaml")
    whole = load(plans / "mss-2024-full.yaml")
    assert edited(packed, {"evidence": None}) == edited(whole, {"evidence": None})
    assert packed.evidence.items() <= whole.evidence.items()
    assert packed.evidence
    assert "extends" not in (plans / "elsewhere" / "shared.yaml").read_text()
    again = ask("pack", "mss-2024-full.yaml", "--out", "elsewhere/shared.yaml")
    assert again.code == 2
    assert "--force" in again.err
    shown = ask("pack", "mss-2024-full.yaml")
    assert shown.out == (plans / "elsewhere" / "shared.yaml").read_text()


def test_schema_prints_the_shipped_schema(ask: Ask) -> None:
    shipped = (SHIPPED.parent / "resources" / "scenario.schema.json").read_text()
    assert ask("schema").out == shipped


def test_fix_renames_what_is_plainly_misspelt_and_tells_the_rest(ask: Ask, plans: Path) -> None:
    file = plans / "mss-2024.yaml"
    right = file.read_text()
    file.write_text(right.replace("  drawdown_days:", "  drawdowndays:").replace("gate:", "gait:"))
    said = ask("validate", "--fix", file.name)
    assert said.code == 1
    assert "drawdowndays → drawdown_days" in said.err
    assert 'unknown key "gait"' in said.out
    assert file.read_text() == right.replace("gate:", "gait:")


def test_a_file_with_errors_is_neither_set_nor_packed_nor_compared(ask: Ask, plans: Path) -> None:
    (plans / "bad.yaml").write_text("horizon: 5\n")
    for command in (("set", "bad.yaml", "name=x"), ("pack", "bad.yaml")):
        said = ask(*command)
        assert said.code == 2
        assert "bad.yaml:1:10: horizon: must be a group of keys" in said.err
        assert "horizon: 5\n             ^" in said.err
    assert ask("diff", "bad.yaml", "mss-2024.yaml").code == 2


def test_params_marks_evidence_that_speaks_of_the_parents_value(ask: Ask, plans: Path) -> None:
    rows = {
        row["path"]: row for row in json.loads(ask("params", "mss-2024-full.yaml", "--json").out)
    }
    assert rows["costs.camp.amount"]["evidence_for"] == "the parent's value"
    assert rows["contingents.kenya.conversion"]["evidence_for"] == "this value"
    assert rows["strength.target"]["from"] == "mss-2024.yaml"
    assert rows["funding.gate"]["evidence_for"] is None
    listed = ask("params", "mss-2024-full.yaml").out.splitlines()
    (camp,) = [line for line in listed if line.startswith("costs.camp.amount ")]
    assert camp.endswith(("(A)", "(B)", "(C)", "(D)", "(E)"))


def test_an_edit_on_the_command_line_is_the_edit_of_a_form(ask: Ask, plans: Path) -> None:
    from msssim.scenario.source import load_source

    source = load_source(plans / "mss-2024.yaml")
    ask("set", "mss-2024.yaml", "zones.delmas.per_thousand=2.5")
    by_form = edited_source(source, {"zones.delmas.per_thousand": 2.5})
    assert (plans / "mss-2024.yaml").read_text() == by_form.text
