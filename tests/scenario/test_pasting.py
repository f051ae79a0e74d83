"""Rows pasted from a spreadsheet, as others write them and as nobody should."""

from datetime import date
from pathlib import Path

import pytest

from msssim.scenario.cells import guarded, unguarded
from msssim.scenario.listing import listing_at, rows_of
from msssim.scenario.pasting import is_table, pasted, with_rows
from msssim.scenario.source import load_source, source_of_text
from msssim.scenario.tabular import TableError

BASE = Path(__file__).resolve().parents[2] / "scenarios" / "mss-2024.yaml"
WAVES = listing_at("contingents.kenya.waves")
ZONES = listing_at("zones")
DEPOSITS = listing_at("funding.sources.canada.deposits")


@pytest.fixture(scope="module")
def base():
    return load_source(BASE)


def items(found):
    return [row.item for row in found.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Date\tStrength\n2025-03-14\t1,234.5\n2025-04-01\t300\n",
        "strength (officers);date\n1.234,5;14/03/2025\n300;01.04.2025\n",
        "Date\tRemark\tStrength\n14 Mar 2025\tx\t1 234,5\n1 Apr 2025\ty\t300",
        "2025-03-14\t1\u202f234,5\r\n2025-04-01\t300\r\n",
    ],
)
def test_rows_are_read_in_whatever_style_they_are_written(base, text):
    found = pasted(base, WAVES, text)
    assert found.errors == 0
    assert items(found) == [
        {"date": date(2025, 3, 14), "strength": 1234.5},
        {"date": date(2025, 4, 1), "strength": 300},
    ]
    after = with_rows(base, WAVES, found.rows)
    assert len(rows_of(after.scenario, WAVES)) == len(rows_of(base.scenario, WAVES)) + 2
    assert source_of_text(after.text).scenario == after.scenario


def test_what_a_column_shows_of_its_days_is_not_asked(base):
    told = pasted(base, WAVES, "date\tstrength\n03/04/2025\t10\n14/04/2025\t20")
    assert [item["date"] for item in items(told)] == [date(2025, 4, 3), date(2025, 4, 14)]
    assert not told.may_be_two_days
    american = pasted(base, WAVES, "date\tstrength\n03/04/2025\t10\n03/14/2025\t20")
    assert items(american)[0]["date"] == date(2025, 3, 4)


def test_days_that_may_be_two_are_named_and_read_as_is_said(base):
    text = "date\tstrength\n03/04/2025\t10\n2025-05-01\t20"
    open_one = pasted(base, WAVES, text)
    assert open_one.may_be_two_days and open_one.errors == 1
    assert "03/04/2025" in open_one.rows[0].error and "two days" in open_one.rows[0].error
    assert items(pasted(base, WAVES, text, first="month"))[0]["date"] == date(2025, 3, 4)


def test_wrong_rows_say_why_and_the_others_stay_right(base):
    text = "date\tstrength\tprobability\tgiven\n2025-03-14\t300\t0.5\t\n" + "".join(
        (
            "2025-03-14\tmany\t\t\n",
            "\t300\t\t\n",
            "2025-03-14\t-5\t\t\n",
            "2025-03-14\t300\t90 %\tnobody\n",
            "=1+1\t300\t\t\n",
        )
    )
    found = pasted(base, WAVES, text)
    said = [row.error for row in found.rows]
    assert said[0] == ""
    assert "Strength" in said[1] and "Date: is missing" in said[2]
    assert "at least 0" in said[3] and "no event is named" in said[4] and "=1+1" in said[5]
    good = [row for row in found.rows if not row.error]
    assert len(rows_of(with_rows(base, WAVES, good).scenario, WAVES)) == 5


def test_rows_with_keys_take_the_place_of_what_they_name_and_add_the_rest(base):
    text = "id\tname\tpopulation\tper_thousand\ndelmas\t\t400000\t\n\tCité Nouvelle\t1.000\t2,2"
    found = pasted(base, ZONES, text)
    assert [row.keys for row in found.rows] == [("delmas",), ("cite_nouvelle",)]
    after = with_rows(base, ZONES, found.rows).scenario
    assert after.zones["delmas"].population == 400_000
    assert after.zones["delmas"].name == "Delmas"
    assert after.zones["cite_nouvelle"].population == 1_000


def test_a_range_is_pasted_as_an_uncertain_value(base):
    found = pasted(
        base, DEPOSITS, "date\tamount\n2025-01-01\t3 to 5 M\n2025-02-01\t10 (5–20) M USD"
    )
    assert [item["amount"] for item in items(found)] == [
        {"uniform": [3_000_000, 5_000_000]},
        {"pert": [5_000_000, 10_000_000, 20_000_000]},
    ]


@pytest.mark.parametrize(
    "text, why",
    [
        ("a\tb\n" * 100_000, "500 rows"),
        ("x" * 3_000 + "\t1", "2,000 characters"),
        ("1\t2\t3\t4\t5\t6\t7", "put heads above"),
        ("date\tstrength", "no rows"),
        ("\n\n\t\n", "no cells"),
    ],
)
def test_a_table_that_is_none_is_refused_as_a_whole(base, text, why):
    with pytest.raises(TableError, match=why):
        pasted(base, WAVES, text)


def test_markup_and_formulas_stay_text_and_control_characters_are_refused(base):
    text = "id\tname\trequired\nevil\t<b>=cmd()</b>\t10\nworse\ta\u202eb\t10\n"
    found = pasted(base, ZONES, text)
    assert items(found)[0]["name"] == "<b>=cmd()</b>"
    assert "control" in found.rows[1].error


@pytest.mark.parametrize(
    "name",
    ['=HYPERLINK("https://x")', "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "'=1", "=" * 2_000],
)
def test_a_name_that_a_spreadsheet_would_work_out_is_guarded_and_comes_back(name):
    assert guarded(name) == f"'{name}"
    assert unguarded(guarded(name)) == name


@pytest.mark.parametrize(
    "cell",
    ["-5", "+77 days", "-1e-05", "-1 234,5 M USD", "+14 %", "'tis", "Port", "", "2025-03-14"],
)
def test_amounts_and_other_names_need_no_guard(cell):
    assert guarded(cell) == unguarded(cell) == cell


def test_one_cell_is_no_table():
    assert not is_table("1,234\n")
    assert is_table("1\t2") and is_table("1\n2")
