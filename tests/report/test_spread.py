"""Reports of many scenarios, some of them with names that mean no good."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from msssim import edit
from msssim.batch.executors import InProcess
from msssim.batch.question import Question, question_of
from msssim.batch.running import Wanted, run_batch
from msssim.report.html import spread_html
from msssim.report.pdf import spread_pdf
from msssim.report.spread import LEVELS, Spread, spread
from msssim.report.strips import MOST_NAMED
from msssim.report.xlsx import parted, spread_xlsx
from msssim.scenario.paths import edited

from .hostile import COUNT, KNOWN, Skeleton, named

WORDS = [text for text in dict.fromkeys(KNOWN) if text.strip()]


def batch(folder: Path, names: list[str]) -> Spread:
    """Return the report of a batch of small scenarios, each with one officer more."""
    base = named(["x"] * COUNT)
    asked = [
        question_of(
            name,
            edit(base, "contingents.kenya.deployed", 100 + number),
            {"contingents.kenya.deployed": 100 + number},
        )
        for number, name in enumerate(names)
    ]
    broken = Question(f"broken {names[0]}", cause=names[0])
    run_batch([*asked, broken], InProcess(), Wanted(folder), lambda *_: None)
    return spread(folder)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Spread:
    names = [f"Scenario {number}" for number in range(len(WORDS))]
    return batch(tmp_path_factory.mktemp("batch") / "plain", names)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Spread:
    return batch(tmp_path_factory.mktemp("batch") / "hostile", WORDS)


def test_every_scenario_has_a_row_with_numbers_and_heat(plain: Spread) -> None:
    column = plain.heads.index("Peak strength (median)") - 1
    cells = [cells[column] for _, cells in plain.rows]
    assert [cell.text for cell in cells[:2]] == ["160", "161"]
    levels = [cell.level for cell in cells]
    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (0, LEVELS)
    same = plain.heads.index("Total cost (median)") - 1
    assert all(cells[same].level >= 0 for _, cells in plain.rows)


def test_a_batch_says_who_has_least_and_most_and_what_failed(plain: Spread) -> None:
    said = next(one.sentence for one in plain.strips if one.title == "Peak strength")
    assert said.startswith("Peak strength: medians from 160 (“Scenario 0”) to ")
    assert plain.failures.rows == [("broken Scenario 0", "Scenario 0")]
    assert f"{len(WORDS)} scenarios of 4 runs each" in plain.basis


def test_a_batch_of_few_runs_counts_these_and_not_a_hundred(tmp_path: Path) -> None:
    maybe = {"strength.target": 160, "contingents.kenya.waves[0].probability": 0.5}
    asked = [question_of("coin", edited(named(["x"] * COUNT), maybe))]
    run_batch(asked, InProcess(), Wanted(tmp_path), lambda *_: None)
    (said,) = spread(tmp_path, ["strength_100"]).strips
    assert said.table.rows[0][-1] == "in 2 of 4 runs"


def test_hostile_names_make_no_other_page(plain: Spread, hostile: Spread) -> None:
    pages = [Skeleton(spread_html(one)) for one in (plain, hostile)]
    drawn = {"path", "use", "g", "defs", "clippath", "rect"}  # letters are shapes of their own
    tags = [[tag for tag, _ in page.tags if tag not in drawn] for page in pages]
    assert tags[0] == tags[1]
    assert "script" not in tags[0]
    assert not any(name.startswith("on") for _, names in pages[1].tags for name in names)
    assert set(WORDS) <= {text.strip() for text in pages[1].said}


def test_hostile_names_are_no_markup_in_a_pdf(hostile: Spread) -> None:
    assert spread_pdf(hostile).startswith(b"%PDF-")


def test_a_workbook_holds_every_scenario_in_typed_cells(hostile: Spread) -> None:
    content = spread_xlsx(hostile)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        text = "".join(parts.read(name).decode("utf-8") for name in parts.namelist())
    assert "<f>" not in text
    assert "<hyperlink" not in text
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    heads, *rows = book.get_sheet_by_name("Scenarios").to_python()
    found = [dict(zip(heads, row, strict=True)) for row in rows]
    assert len(found) == len(WORDS)
    assert [row["contingents.kenya.deployed"] for row in found[:2]] == [100, 101]
    assert isinstance(found[0]["mandate_end"], date | datetime)
    assert found[0]["peak_strength"] == 160


def test_rows_that_a_sheet_cannot_hold_go_on_in_others() -> None:
    sheets = [("Spread", ("kpi",), [(n,) for n in range(5)]), ("Hashes", ("sha",), [])]
    found = [(name, heads, list(rows)) for name, heads, rows in parted(sheets, most=2)]
    spread_parts = [[(0,), (1,)], [(2,), (3,)], [(4,)]]
    assert found == [
        *(("Spread", ("kpi",), part) for part in spread_parts),
        ("Hashes", ("sha",), []),
    ]


def test_more_scenarios_than_have_room_are_ranked(tmp_path: Path) -> None:
    said = batch(tmp_path / "many", [str(number) for number in range(MOST_NAMED + 1)])
    page = Skeleton(spread_html(said))
    assert "from the least median to the most" in said.legend
    assert [tag for tag, _ in page.tags].count("svg") == len(said.strips)


def test_the_same_batch_gives_the_same_report(plain: Spread) -> None:
    assert spread_html(plain) == spread_html(plain)
    assert spread_xlsx(plain) == spread_xlsx(plain)
