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
