"""Reports in every form, of scenarios that mean well and of others."""

from __future__ import annotations

import io
import shutil
import zipfile
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from python_calamine import CalamineWorkbook
from tests.conftest import SHIPPED

from msssim import answer, edit, load
from msssim.report.asking import asked
from msssim.report.assumptions import assumed
from msssim.report.document import Document, document
from msssim.report.html import html, page
from msssim.report.pdf import pdf
from msssim.report.xlsx import xlsx
from msssim.scenario.embedding import extracted
from msssim.scenario.schema import Scenario
from msssim.scenario.source import edited_scenario, source_of_text
from msssim.studies.explain import explain
from msssim.studies.hindcast import hindcast
from msssim.studies.measures import measure_of

from .hostile import COUNT, KNOWN, Skeleton, many, named


def reported(scenario: Scenario) -> Document:
    """Return the report of a scenario beside one with more officers."""
    parent = edit(scenario, "contingents.kenya.deployed", 70)
    explained = explain(parent, scenario, measure_of("officer_months"), draws=2)
    return document(
        answer(scenario),
        parent=answer(parent),
        explained=[explained],
        score=hindcast(scenario),
        file="mine.yaml",
        edits=["name=x"],
    )


def bare(said: Document) -> str:
    return page(said, ["<svg></svg>"] * len(said.pictures), ["<svg></svg>"])


@pytest.fixture(scope="module")
def plain() -> Document:
    return reported(named([f"Text {number}" for number in range(COUNT)]))


@pytest.fixture(scope="module")
def whole(baseline: Scenario) -> tuple[Document, str]:
    other = edited_scenario(baseline, ["funding.sources.canada.lag=200", "strength.target=3000"])
    said = document(answer(other, draws=20), parent=answer(baseline, draws=20))
    return said, html(said)


@given(many)
@settings(max_examples=40)
def test_no_text_changes_what_a_page_is_made_of(words: list[str]) -> None:
    said = reported(named(words))
    found = Skeleton(bare(said))
    assert [tag for tag, _ in found.tags if tag == "script"] == ["script"]
    known = {"a", "body", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "figcaption"}
    known |= {"figure", "h1", "h2", "h3", "head", "header", "html", "li", "link", "main", "meta"}
    known |= {"ol", "p", "script", "section", "span", "strong", "style", "summary", "svg", "table"}
    known |= {"tbody", "td", "th", "thead", "title", "tr", "ul"}
    assert {tag for tag, _ in found.tags} <= known
    assert not any(name.startswith("on") for _, names in found.tags for name in names)
    allowed = ("#", "data:,", "https://", "http://")
    assert all(link.lower().startswith(allowed) for link in found.links)
    if words[0].strip():
        assert words[0] in found.said


def test_pages_of_like_scenarios_have_one_skeleton(plain: Document) -> None:
    hostile = reported(named([f"{text} {n}" for n, text in enumerate(KNOWN[:COUNT])]))
    tags = [tag for tag, _ in Skeleton(bare(hostile)).tags]
    assert sorted(tags) == sorted(tag for tag, _ in Skeleton(bare(plain)).tags)


@given(many)
@settings(max_examples=25)
def test_a_report_carries_its_scenario_whatever_is_in_it(words: list[str]) -> None:
    scenario = named(words)
    text = extracted(bare(reported(scenario)).encode()).decode()
    assert source_of_text(text).scenario == scenario


@given(many)
@settings(max_examples=25)
def test_no_text_becomes_a_formula_or_a_link_in_a_workbook(words: list[str]) -> None:
    content = xlsx(reported(named(words)))
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        for name in book.namelist():
            text = book.read(name).decode("utf-8")
            assert "<f>" not in text
            assert "<hyperlink" not in text
            assert 'TargetMode="External"' not in text
    sheets = CalamineWorkbook.from_filelike(io.BytesIO(content))
    cells = [cell for row in sheets.get_sheet_by_name("Report").to_python() for cell in row]
    if words[0].strip() == words[0] != "":
        assert words[0] in cells


def test_no_text_is_read_as_markup_in_a_pdf() -> None:
    wicked = ['#panic("injected")', '#read("/etc/passwd")', "#{", "$\\frac{", "*_`<@//"]
    words = [" ".join(wicked[n % 5 :] + wicked[: n % 5]) for n in range(COUNT)]
    assert pdf(reported(named(words))).startswith(b"%PDF-")


def test_the_same_report_gives_the_same_bytes(plain: Document) -> None:
    assert bare(plain) == bare(plain)
    assert xlsx(plain) == xlsx(plain)
    assert pdf(plain) == pdf(plain)


def test_a_page_asks_nobody_for_anything(whole: tuple[Document, str]) -> None:
    said, text = whole
    found = Skeleton(text)
    assert [tag for tag, _ in found.tags].count("script") == 1
    assert not {"iframe", "object", "embed", "base", "form", "!--"} & {t for t, _ in found.tags}
    assert all(link.startswith(("#", "data:,", "data:image/png;", "http")) for link in found.links)
    for tag, names in found.tags:
        assert "src" not in names, tag
    assert "default-src 'none'" in text
    assert "@import" not in text
    assert len(found.tags) > 1_000
    assert [tag for tag, _ in found.tags].count("svg") == len(said.pictures) == 6


def test_every_chart_has_a_sentence_and_a_table(whole: tuple[Document, str]) -> None:
    said, _ = whole
    for one in said.pictures:
        assert one.sentence.startswith(one.chart.title)
        assert len(one.table.rows) >= 27
        assert {len(row) for row in one.table.rows} == {len(one.table.heads)}
    ids = [part.split('"')[0] for part in whole[1].split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def test_headings_follow_one_another(whole: tuple[Document, str]) -> None:
    levels = [int(tag[1]) for tag, _ in Skeleton(whole[1]).tags if tag in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_report_says_what_matters(whole: tuple[Document, str]) -> None:
    said, text = whole
    assert said.comparison is not None
    assert said.comparison.changes == [
        "Planned strength: 2,500 → 3,000 officers",
        "Canada: lag 60 (0 to 240) → 200 days",
    ]
    for wanted in ("not safety", "Violence is not modelled", "judgements", "grade"):
        assert wanted in text
    assert said.assumed.sources[0].number == 1
    cited = {row.source for rows in said.assumed.sections.values() for row in rows if row.source}
    assert cited == {one.number for one in said.assumed.sources}


def test_a_source_names_its_publisher_and_an_assumption_who_changed_it(baseline: Scenario) -> None:
    told = '{"source": "Plan", "publisher": "UN", "changed_by": "Ana", "reason": "cut by half"}'
    path = "funding.sources.canada.lag"
    found = assumed(edited_scenario(baseline, [f'evidence["{path}"]={told}']))
    row = next(row for rows in found.sections.values() for row in rows if row.path == path)
    assert row.remark == "Changed by Ana: cut by half"
    cited = next(one for one in found.sources if one.number == row.source)
    assert (cited.title, cited.publisher) == ("Plan", "UN")


def test_a_workbook_has_typed_cells(plain: Document) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx(plain)))
    wanted = {"Report", "Differences", "Effects", "KPIs", "Series", "Hindcast", "Assumptions"}
    assert wanted | {"Sources", "Manifest", "Explained 1"} <= set(book.sheet_names)
    heads, *rows = book.get_sheet_by_name("KPIs").to_python()
    kpis = {row[0]: dict(zip(heads, row, strict=True)) for row in rows}
    assert kpis["peak_strength"]["p50"] == plain.answer.kpis["peak_strength"].median
    assert kpis["mandate_end"]["p50"] == date(2026, 1, 1)
    heads, *rows = book.get_sheet_by_name("Effects").to_python()
    assert heads == ["Number of the mission", "Unit", "There", "Here", "Difference"]
    (_, unit, there, here, by), *_ = (row for row in rows if row[0] == "Officer-months")
    assert (unit, here) == ("officer-months", plain.answer.kpis["officer_months"].median)
    assert isinstance(there, float) and isinstance(here, float)
    assert by == pytest.approx(here - there)
    heads, *rows = book.get_sheet_by_name("Series").to_python()
    assert isinstance(rows[0][heads.index("central")], float)
    assert rows[0][heads.index("start")] == date(2024, 7, 1)


def test_a_report_of_next_to_nothing_can_be_written() -> None:
    scenario = named(["x"] * COUNT)
    for path in ("zones", "costs", "funding", "contingents", "safeguards", "evidence", "levers"):
        scenario = edit(scenario, path, None)
    said = document(answer(edit(scenario, "name", None), draws=0))
    assert "Scenario</h1>" in html(said)
    assert pdf(said).startswith(b"%PDF-")
    assert xlsx(said)


def test_a_saved_report_is_loaded_as_a_scenario(
    whole: tuple[Document, str], tmp_path: Path
) -> None:
    file = tmp_path / "r.HTML"
    file.write_text(whole[1], encoding="utf-8")
    assert load(file) == whole[0].answer.scenario


def test_what_a_report_compares_with_shares_the_luck_of_what_it_is_of(tmp_path: Path) -> None:
    child = tmp_path / "child.yaml"
    shutil.copy(SHIPPED / "mss-2024.yaml", tmp_path)
    luck = "simulation: {draws: 30, seed: 9, sampling: random}"
    child.write_text(f"extends: mss-2024.yaml\n{luck}\n", encoding="utf-8")
    question = asked([child], [], None)
    assert question.parent is not None
    assert question.parent.simulation == question.scenario.simulation


def test_a_difference_that_does_nothing_has_neither_bars_nor_table(baseline: Scenario) -> None:
    other = edit(baseline, "contingents.kenya.pledged", 900)
    explained = explain(baseline, other, measure_of("run_out"), draws=2)
    said = document(answer(other, draws=2), parent=answer(baseline, draws=2), explained=[explained])
    assert said.comparison is not None
    assert said.comparison.attributions[0].table.rows == []
    shown = page(said, ["<svg></svg>"] * len(said.pictures), ["<svg>bars</svg>"])
    assert "bars</svg>" not in shown
    assert "Nothing that differs has an effect on it." in shown
    assert pdf(said).startswith(b"%PDF")
