"""A report in French holds no English sentence, and its scenario stays as it was."""

import re
from html import unescape
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from msssim.outputs.answer import answer
from msssim.report.document import Document, document
from msssim.report.html import page
from msssim.report.xlsx import xlsx
from msssim.scenario.embedding import embedded
from msssim.scenario.language import speak
from msssim.scenario.source import edited_scenario
from msssim.studies.explain import explain
from msssim.studies.measures import measure_of

ENGLISH = re.compile(r"\b(?:the|of|and|is|are|was|with|from|this|runs?|officers|share)\b", re.I)
QUOTED = re.compile(r'<(?:style|script|td class="note").*?</(?:style|script|td)>', re.DOTALL)


@pytest.fixture
def french():
    speak("fr")
    yield
    speak("en")


@pytest.fixture
def report(baseline, french) -> Document:
    moved = edited_scenario(baseline, ["operations.availability=0.5", "simulation.draws=20"])
    found, parent = (
        answer(one, draws=20) for one in (moved, edited_scenario(baseline, ["simulation.seed=1"]))
    )
    explained = explain(parent.scenario, moved, measure_of("mean_coverage"), draws=20)
    return document(found, parent=parent, explained=[explained], file="mine.yaml")


def test_a_report_in_french_is_french(report) -> None:
    said = report
    text = QUOTED.sub("", page(said, [""] * len(said.pictures), [""]))
    body = text.replace(embedded(said.scenario), "").partition('<ol class="sources">')
    plain = unescape(re.sub(r"<[^>]+>", " ", body[0] + body[2].partition("</ol>")[2]))
    assert ENGLISH.findall(plain.replace("msssim run", "")) == [], ENGLISH.search(plain)
    assert '<html lang="fr">' in text


RAW = ("Indicateurs", "Séries")
"""Sheets that programs read: their heads are those of the tables in files."""

WRITTEN_BY_PLANNERS = {"Note", "Source", "Éditeur", "Lien", "Chemin", "Justification", "Motif"}


def test_a_workbook_in_french_has_french_sheets_heads_and_words(report) -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(xlsx(report)))
    assert {"Rapport", "Écarts", "Effets", "Hypothèses", "Sources", *RAW} <= set(book.sheet_names)
    assert book.get_sheet_by_name("Indicateurs").to_python()[0][:2] == ["name", "unit"]
    for name in book.sheet_names:
        assert ENGLISH.findall(name) == []
        if name in RAW:
            continue
        heads, *rows = book.get_sheet_by_name(name).to_python()
        columns = [n for n, head in enumerate(heads) if head not in WRITTEN_BY_PLANNERS]
        words = [str(row[n]) for row in (heads, *rows) for n in columns]
        assert [word for word in words if ENGLISH.search(word.replace("msssim run", ""))] == [], (
            name
        )


def test_a_choice_is_told_in_words_and_without_quotes(report) -> None:
    told = {row.path: row.value for rows in report.assumed.sections.values() for row in rows}
    assert told["horizon.step"] == "semaine"


def test_the_scenario_that_a_report_carries_is_the_same_in_every_language(baseline, french) -> None:
    found = answer(baseline, draws=0, parts=False)
    assert document(found).scenario == baseline_text(found)


def baseline_text(found) -> str:
    speak("en")
    return document(found).scenario
