"""Tables of others, taken into a scenario or refused."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from msssim.scenario.cells import CellError, day, decimal_of, number
from msssim.scenario.importing import ImportRefused, imported
from msssim.scenario.schema import Scenario
from msssim.scenario.tabular import SheetOf, TableError, read_sheet
from msssim.scenario.writing import edited_source


def table(*lines: str, delimiter: str = ",") -> SheetOf:
    return SheetOf(tuple(tuple(line.split(delimiter)) for line in lines), delimiter)


@given(st.floats(-1e9, 1e9), st.sampled_from(["point", "comma"]), st.booleans())
@settings(max_examples=200)
def test_a_number_reads_as_it_was_written(value: float, decimal: str, grouped: bool) -> None:
    text = f"{value:,.2f}" if grouped else f"{value:.2f}"
    if decimal == "comma":
        text = text.replace(",", " ").replace(".", ",").replace(" ", ".")
    assert number(text, decimal) == pytest.approx(value, abs=0.006)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1 234 567", "point", 1_234_567),
        ("1\u00a0234,5", "comma", 1234.5),
        ("80 %", "point", 0.8),
        ("12,5%", "comma", 0.125),
        ("$1,000", "point", 1000),
        ("1'000.50 USD", "point", 1000.5),
        ("- 5", "point", -5),
        ("2 500 officers", "point", 2500),
        ("1_000", "point", 1000),
        ("1e6", "point", 1_000_000),
    ],
)
def test_numbers_as_people_write_them(text: str, decimal: str, value: float) -> None:
    assert number(text, decimal) == pytest.approx(value)  # type: ignore[arg-type]


WRONG = ["abc", "", "1,23", "12.34.56", "1..2", "nan", "inf", "--1", "٣"]
WRONG += ["1 2", "12 34", "1234 567", "1 2 345", "1 000 00", "0.5 000"]


@pytest.mark.parametrize("text", WRONG)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        number(text, "point")


@pytest.mark.parametrize(
    "text", ["2025-03-14", "14 Mar 2025", "14. March 2025", "14.3.2025", "14/03/2025", "03/14/2025"]
)
def test_days_as_people_write_them(text: str) -> None:
    assert day(text) == date(2025, 3, 14)


@pytest.mark.parametrize(
    "text", ["03/04/2025", "2025-02-30", "soon", "", "31.2.2025", "1 Foo 2025"]
)
def test_what_is_no_day_or_two_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        day(text)


def test_the_mark_of_decimals_is_found_out() -> None:
    assert decimal_of(["1.234,50", "7"], ",") == "comma"
    assert decimal_of(["1,234.50", "7"], ";") == "point"
    assert decimal_of(["1", "2"], ";") == "comma"
    assert decimal_of(["1", "2"], ",") == "point"


def test_deposits_are_added_behind_those_there(baseline: Scenario) -> None:
    count = len(baseline.funding.sources["canada"].deposits)
    rows = table("Donor,Date,Amount (US$)", "Canada,2025-05-01,1e6", "canada,2025-06-01,2e6")
    found = imported(baseline, "deposits", rows)
    assert found.edits == {
        f"funding.sources.canada.deposits[{count}]": {"date": date(2025, 5, 1), "amount": 1e6},
        f"funding.sources.canada.deposits[{count + 1}]": {"date": date(2025, 6, 1), "amount": 2e6},
    }
    assert not found.errors


def test_every_kind_of_row_can_be_taken_in(baseline: Scenario) -> None:
    from msssim.scenario.paths import edited

    kinds = {
        "waves": SheetOf(
            (("date", "strength", "delay"), ("2025-05-01", 100.0, "{pert: [0, 1, 2]}"))
        ),
        "costs": table("id,category,basis,amount,follows tempo", "x,base,per_month,5,yes"),
        "zones": table("name,population,per_thousand", "Cité Neuve,1000,2"),
        "observations": table("series,date,low,value,high", "strength,2024-08-31,1,2,3"),
    }
    made = baseline
    for what, rows in kinds.items():
        found = imported(made, what, rows, owner="benin")  # type: ignore[arg-type]
        assert not found.errors
        made = edited(made, found.edits)
    assert made.contingents["benin"].waves[-1].strength == 100
    assert made.costs["x"].follows_tempo is True
    assert made.zones["cite_neuve"].name == "Cité Neuve"
    assert made.observations["strength"][date(2024, 8, 31)] == (1, 2, 3)


def test_each_wrong_row_is_named_and_the_others_are_not(baseline: Scenario) -> None:
    rows = table(
        "source,date,amount",
        "canada,2025-05-01,5",
        "narnia,2025-05-01,5",
        "canada,someday,5",
        "canada,2025-05-01,lots",
        "canada,,5",
        ",,",
    )
    found = imported(baseline, "deposits", rows)
    assert [error.row for error in found.errors] == [3, 4, 5, 6]
    assert [str(error).split(": ")[1] for error in found.errors] == [
        "source",
        "date",
        "amount",
        "date",
    ]


def test_columns_are_mapped_by_hand_where_heads_say_nothing(baseline: Scenario) -> None:
    rows = table("Wann,Betrag,Rest", "2025-05-01,5,x")
    with pytest.raises(ImportRefused, match="no column for source, date, amount"):
        imported(baseline, "deposits", rows)
    columns = {"date": "Wann", "amount": "Betrag"}
    found = imported(baseline, "deposits", rows, columns=columns, owner="canada")
    assert len(found.edits) == 1
    assert found.mapping.unused == ("Rest",)
    for wrong in ({"joy": "Wann"}, {"date": "When"}):
        with pytest.raises(ImportRefused):
            imported(baseline, "deposits", rows, columns=wrong, owner="canada")


def book(path: Path) -> Path:
    made = Workbook(str(path))
    sheet = made.add_worksheet("Money")
    sheet.write_row(0, 0, ["source", "date", "amount"])
    sheet.write_row(1, 0, ["canada"])
    sheet.write_datetime(1, 1, date(2025, 5, 1), made.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_number(1, 2, 2.5e6)
    made.add_worksheet("Other")
    made.close()
    return path


def test_a_workbook_is_read_by_sheet(tmp_path: Path, baseline: Scenario) -> None:
    file = book(tmp_path / "money.xlsx")
    found = imported(baseline, "deposits", read_sheet(file))
    (value,) = found.edits.values()
    assert value == {"date": date(2025, 5, 1), "amount": 2_500_000}
    assert read_sheet(file).sheets == ("Money", "Other")
    with pytest.raises(TableError, match="no sheet"):
        read_sheet(file, "Third")


@pytest.mark.parametrize(
    "content",
    [
        b"source;date;amount\ncanada;2025-05-01;2,5\n",
        "\ufeffsource;date;amount\r\ncanada;2025-05-01;2,5\r\n".encode(),
        "source;date;amount\ncanada;2025-05-01;2,5\n".encode("utf-16"),
        b"source\tdate\tamount\ncanada\t2025-05-01\t2,5",
        'source,date,amount\n"canada","2025-05-01","2,5"\n'.encode("cp1252"),
    ],
)
def test_a_csv_is_read_however_it_was_saved(
    content: bytes, tmp_path: Path, baseline: Scenario
) -> None:
    file = tmp_path / "t.csv"
    file.write_bytes(content)
    found = imported(baseline, "deposits", read_sheet(file), decimal="comma")
    assert [one["amount"] for one in found.edits.values()] == [2.5]


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b"0" * (120 * 1024 * 1024))
    return stream.getvalue()


def with_entities(path: Path) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(book(path)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "xl/workbook.xml":
                laugh = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
                content = content.replace(b"?>\n", b"?>\n" + laugh, 1)
            after.writestr(name, content)
    return stream.getvalue()


def test_hostile_files_are_refused(tmp_path: Path) -> None:
    wicked = {
        "bomb": (bomb(), "unpacks to more"),
        "entities": (with_entities(tmp_path / "x.xlsx"), "entities"),
        "torn": (book(tmp_path / "y.xlsx").read_bytes()[:900], "no workbook"),
        "empty zip": (b"PK\x03\x04" + bytes(50), "no workbook"),
        "old": (b"\xd0\xcf\x11\xe0" + bytes(600), "old or an encrypted"),
        "noise": (bytes(range(256)) * 9, "neither a CSV"),
        "wide": (b"a," * 300 + b"\n" + b"b," * 300, "more than 200 columns"),
        "long": (b"a\n" * 30_000, "more than 20,000 rows"),
        "cell": (b"a\n" + b"b" * 5_000, "more than 2,000 characters"),
        "quote": (b'a,b\n"never ends', "no CSV"),
    }
    for name, (content, why) in wicked.items():
        file = tmp_path / name
        file.write_bytes(content)
        with pytest.raises(TableError, match=why):
            read_sheet(file)
    with pytest.raises(TableError, match="cannot be read"):
        read_sheet(tmp_path / "nothing")
    with pytest.raises(TableError, match="no ordinary file"):
        read_sheet(tmp_path)


def test_what_lies_beside_a_table_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "csv.py").write_text("raise SystemExit('run')", encoding="utf-8")
    (tmp_path / "t.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert read_sheet(Path("t.csv")).rows == (("a", "b"), ("1", "2"))


def test_an_imported_file_keeps_its_comments(baseline: Scenario) -> None:
    from tests.conftest import SHIPPED

    from msssim.scenario.source import load_source

    source = load_source(SHIPPED / "mss-2024.yaml")
    found = imported(baseline, "waves", table("contingent,date,strength", "Kenya,2025-05-01,9"))
    edited = edited_source(source, found.edits)
    before, after = source.text.splitlines(), edited.text.splitlines()
    assert len(after) == len(before) + 1
    assert set(before) <= set(after)
