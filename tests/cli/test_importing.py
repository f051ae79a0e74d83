"""`msssim import`."""

from pathlib import Path

import pytest

from msssim import load

from .conftest import Ask


@pytest.fixture
def mine(ask: Ask) -> Path:
    assert ask("new", "mine.yaml", "--from", "mss-2024").code == 0
    return Path("mine.yaml")


def test_rows_are_shown_then_written_at_once(mine: Path, ask: Ask) -> None:
    Path("t.csv").write_text("Donor;Date;Amount\nCanada;1.5.2025;1.500.000,50\n", encoding="utf-8")
    before = mine.read_bytes()
    said = ask("import", "t.csv", mine, "--as", "deposits", "--dry-run")
    assert said.code == 0
    assert "source from column 1, “Donor”" in said.err
    assert "marked by a comma" in said.err
    assert "deposit: added, 1 May 2025, 1.5 M USD" in said.out
    assert mine.read_bytes() == before
    assert ask("import", "t.csv", mine, "--as", "deposits").code == 0
    assert load(mine).funding.sources["canada"].deposits[-1].amount == 1_500_000.5


@pytest.mark.parametrize(
    ("rows", "options", "why"),
    [
        ("source,date,amount\ncanada,2025-05-01,x\n", (), "row 2: amount: “x” is no number"),
        ("source,date,amount\ncanada,2025-05-01,-5\n", (), "row 2: "),
        ("source,date,amount,given\ncanada,2025-05-01,5,rain\n", (), "row 2: "),
        ("a,b\n1,2\n", (), "no column for"),
        ("source,date,amount\ncanada,2025-05-01,5\n", ("--map", "joy"), "FIELD=HEAD"),
        ("", (), "empty"),
    ],
)
def test_nothing_is_written_where_a_row_is_wrong(
    rows: str, options: tuple[str, ...], why: str, mine: Path, ask: Ask
) -> None:
    Path("t.csv").write_text(rows, encoding="utf-8")
    before = mine.read_bytes()
    said = ask("import", "t.csv", mine, "--as", "deposits", *options)
    assert said.code == 2
    assert why in said.err
    assert mine.read_bytes() == before


def test_observations_can_be_scored_at_once(mine: Path, ask: Ask) -> None:
    Path("o.csv").write_text("series,date,value\nstrength,2024-08-31,400\n", encoding="utf-8")
    assert ask("import", "o.csv", mine, "--as", "observations").code == 0
    assert "Strength: 1 observation;" in ask("hindcast", mine, "--draws", 5).out


def test_rows_can_take_the_place_of_what_is_there(mine: Path, ask: Ask) -> None:
    before = load(mine)
    Path("t.csv").write_text("source,date,amount\ncanada,2025-05-01,7\n", encoding="utf-8")
    said = ask("import", "t.csv", mine, "--as", "deposits", "--replace")
    assert said.code == 0, said.err
    assert "1 row added" in said.err
    after = load(mine)
    assert [one.amount for one in after.funding.sources["canada"].deposits] == [7]
    assert after.funding.sources["us_in_kind"] == before.funding.sources["us_in_kind"]
    assert not [path for path in after.evidence if "sources.canada.deposits" in path]
    assert [path for path in after.evidence if "sources.us_in_kind.deposits" in path]

    Path("c.csv").write_text("id,amount,category,basis\nall,9,base,per_month\n", encoding="utf-8")
    assert ask("import", "c.csv", mine, "--as", "costs", "--replace").code == 0
    assert list(load(mine).costs) == ["all"]
    assert ask("validate", mine).code == 0

    for day in ("2024-08-31", "2024-09-30"):
        Path("o.csv").write_text(f"series,date,value\nstrength,{day},400\n", encoding="utf-8")
        assert ask("import", "o.csv", mine, "--as", "observations", "--replace").code == 0
    assert [str(day) for day in load(mine).observations["strength"]] == ["2024-09-30"]


def test_a_child_can_replace_what_it_inherits(mine: Path, ask: Ask) -> None:
    Path("child.yaml").write_text("extends: mine.yaml\nname: Child\n", encoding="utf-8")
    Path("z.csv").write_text("id,name,required\nport,Port,500\n", encoding="utf-8")
    assert ask("import", "z.csv", "child.yaml", "--as", "zones", "--replace").code == 0
    assert [zone.name for zone in load("child.yaml").zones.values()] == ["Port"]
    assert len(load(mine).zones) > 1
