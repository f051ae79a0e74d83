"""`msssim report`."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from msssim.scenario.embedding import embedded

from .conftest import SHIPPED, Ask

BASE = SHIPPED / "mss-2024.yaml"


def test_a_report_can_be_run_again_and_says_the_same(ask: Ask) -> None:
    assert ask("report", BASE, "--html", "r.html", "--draws", 15).code == 0
    quiet = ("--charts", "none", "-q")
    assert ask("run", "r.html", "--out", "one", *quiet).code == 0
    assert ask("run", BASE, "--draws", 15, "--out", "other", *quiet).code == 0
    for name in ("series.csv", "kpis.csv"):
        assert Path("one", name).read_bytes() == Path("other", name).read_bytes()
    assert ask("validate", "r.html").code == 0


def test_a_child_is_reported_beside_its_parent(ask: Ask) -> None:
    said = ask("report", SHIPPED / "lapse-2025.yaml", "--xlsx", "r.xlsx", "--draws", 5)
    assert (said.code, said.out) == (0, "")
    sheets = CalamineWorkbook.from_path("r.xlsx").sheet_names
    assert {"Differences", "Effects"} <= set(sheets)


def test_two_scenarios_and_what_made_the_difference(ask: Ask) -> None:
    assert ask("new", "b.yaml", "--from", "mss-2024").code == 0
    assert ask("set", "b.yaml", "strength.target=2000", "costs.camp.amount=9000000").code == 0
    options = ("--html", "r.html", "--draws", 10, "--kpi", "total_cost", "--set", "name=Mine")
    history = ("--against", SHIPPED / "mss-history.yaml")
    assert ask("report", BASE, "b.yaml", *options, *history).code == 0
    page = Path("r.html").read_text(encoding="utf-8")
    assert "<h1>Mine</h1>" in page
    assert "Every combination of the differences was run" in page
    assert "17 observations" in page


def test_a_runs_folder_is_reported(ask: Ask) -> None:
    options = ("--draws", 5, "--set", "name=Set", "--charts", "none", "-q")
    assert ask("run", BASE, *options).code == 0
    assert ask("report", "out", "--pdf", "r.pdf").code == 0
    assert Path("r.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "cure"),
    [
        ((BASE,), "say what to write"),
        ((BASE, BASE, BASE, "--html", "r.html"), "one scenario, or two"),
        ((BASE, "--html", "r.html", "--kpi", "run_out"), "name two scenarios"),
        ((BASE, BASE, "--html", "r.html", "--kpi", "joy"), "no KPI"),
        ((BASE, "--html", BASE), "what the report is of"),
        ((BASE, "--html", "nowhere/r.html", "--draws", 0), "no folder"),
        ((".", "--html", "r.html"), "manifest.json"),
    ],
)
def test_a_report_that_cannot_be_written_says_why(
    arguments: tuple[object, ...], cure: str, ask: Ask
) -> None:
    said = ask("report", *arguments)
    assert said.code == 2
    assert cure in said.err
    assert not Path("r.html").exists()


def test_a_report_is_not_edited_but_packed(ask: Ask) -> None:
    text = BASE.read_text(encoding="utf-8")
    Path("r.html").write_text(f"<p>A report</p>{embedded(text)}", encoding="utf-8")
    before = Path("r.html").read_bytes()
    said = ask("set", "r.html", "strength.target=1")
    assert said.code == 2
    assert "msssim pack" in said.err
    assert Path("r.html").read_bytes() == before
    assert ask("pack", "r.html", "--out", "mine.yaml").code == 0


def test_a_report_says_what_its_uncertainty_rests_on(ask: Ask) -> None:
    assert ask("report", BASE, "--html", "r.html", "--draws", 200).code == 0
    page = Path("r.html").read_text(encoding="utf-8")
    assert "First unpaid bills: single inputs make" in page
    assert "Weak and decisive" in page


def test_a_source_does_not_vouch_for_a_value_that_took_its_place(ask: Ask) -> None:
    assert ask("new", "mine.yaml", "--from", "mss-2024").code == 0
    Path("child.yaml").write_text(
        "extends: mine.yaml\nstrength: {target: 3000}\n", encoding="utf-8"
    )
    ways = (("child.yaml",), ("mine.yaml", "--set", "strength.target=3000"), ("out",))
    run = ("run", "mine.yaml", "--set", "strength.target=3000", "--draws", 0)
    assert ask(*run, "--charts", "none", "-q").code == 0
    for number, asked in enumerate(ways):
        assert ask("report", *asked, "--draws", 0, "--xlsx", f"{number}.xlsx").code == 0
        book = CalamineWorkbook.from_path(f"{number}.xlsx")
        heads, *rows = book.get_sheet_by_name("Assumptions").to_python()
        found = {row[2]: dict(zip(heads, row, strict=True)) for row in rows}
        assert found["strength.target"]["Grade"] == ""
        assert "overrides" in str(found["strength.target"]["Note"])
        assert found["mandate.ceiling"]["Grade"] != ""


def test_a_sweep_is_reported_with_its_scenarios_side_by_side(ask: Ask) -> None:
    over = ("--over", "strength.target=1500,2500", "--draws", 10, "--out", "sweep")
    assert ask("sweep", BASE, *over).code == 0
    forms = ("--html", "s.html", "--pdf", "s.pdf", "--xlsx", "s.xlsx")
    assert ask("report", "sweep", *forms, "--kpi", "plan_cost").code == 0
    page = Path("s.html").read_text(encoding="utf-8")
    assert "Plan cost (median)" in page
    assert "target=1500" in page
    assert Path("s.pdf").read_bytes().startswith(b"%PDF-")
    wrong = ((BASE,), ("--set", "name=x"), ("--kpi", "joy"), ("--draws", 5), ("--against", BASE))
    for asked in wrong:
        assert ask("report", "sweep", *asked, "--html", "x.html").code == 2
    assert not Path("x.html").exists()


@pytest.mark.parametrize("form", ["--html", "--pdf", "--xlsx"])
def test_a_folder_is_no_place_for_a_report(form: str, ask: Ask) -> None:
    Path("out").mkdir()
    for folder in (".", "out"):
        said = ask("report", BASE, "--draws", 5, form, folder)
        assert said.code == 2
        assert f"{folder} is a folder: name a file" in said.err
