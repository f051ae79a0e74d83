"""What people read is said in their language; what files hold never changes with it."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from scripts import translations

from msssim.outputs import words
from msssim.outputs.answer import answer
from msssim.outputs.summary import summary
from msssim.outputs.tables import kpis_table, series_table, write
from msssim.scenario.evidence import Lever
from msssim.scenario.knobs import Knob
from msssim.scenario.language import (
    CATALOGUES,
    COMPLETE,
    LANGUAGES,
    UnknownLanguageError,
    phrase,
    speak,
)
from msssim.scenario.problems import ScenarioError
from msssim.scenario.schema import Scenario
from msssim.scenario.source import edited_scenario

PLACES = re.compile(r"\{[^}]*\}|%n")
MEND = "run scripts/translations.py, then translate in resources/i18n"


@pytest.fixture(scope="module")
def texts() -> list[translations.Text]:
    return translations.texts()


@pytest.fixture
def french() -> Iterator[None]:
    speak("fr")
    yield
    speak("en")


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_a_complete_language_has_words_for_every_text(language, texts) -> None:
    lacking = [
        f"{text.context}: {text.source}" for text in translations.missing_in(language, texts)
    ]
    assert lacking == [], MEND


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_the_catalogue_holds_what_the_program_says_and_nothing_else(language, texts) -> None:
    wanted = translations.wanted_in(language, texts)
    fresh = translations.linguist(language, wanted, translations.known_in(language))
    assert translations.file_of(language).read_text(encoding="utf-8") == fresh, MEND


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_a_translation_has_the_places_of_the_english_text(language, texts) -> None:
    known = translations.known_in(language).forms
    for text in texts:
        for form in known.get(text.key, ()):
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(text.source)), form


def test_a_menu_entry_of_a_translation_has_its_key(texts) -> None:
    known = translations.known_in(LANGUAGES["fr"]).forms
    for text in texts:
        if text.context == "app.actions":
            assert known[text.key][0].count("&") == text.source.count("&"), text.source


@pytest.mark.usefixtures("french")
def test_numbers_and_days_are_written_the_french_way() -> None:
    plain = {ord("\N{NO-BREAK SPACE}"): " "}
    assert words.number(2500).translate(plain) == "2 500"
    assert words.money(21e6) == "21,0 M USD"
    assert words.money(1.456e9) == "1,46 Md USD"
    assert words.day(date(2025, 3, 14)) == "14 mars 2025"
    assert words.share(0.0966) == "9,7 %"
    assert words.in_runs(0.37, 1000) == "dans 37 tirages sur 100"
    assert words.span(words.money(20e6), words.money(30e6)) == "20,0 à 30,0 M USD"


@pytest.mark.usefixtures("french")
def test_a_number_can_be_typed_the_way_it_is_shown() -> None:
    knob = Knob(Lever(paths=("strength.target",), kind="set", low=0, high=5000))
    for value in (0.5, 2.25, 2500.0, 1234.5):
        assert knob.typed(knob.shown(value)) == value


def test_a_summary_in_french_is_french(baseline: Scenario, french: None) -> None:
    said = summary(answer(baseline, draws=20, parts=False))
    assert "Financement du plan" in said
    found = re.findall(r"\b(?:the|of|and|is|are|runs?|officers|mandate)\b", said)
    assert found == [], said


def test_tables_are_the_same_bytes_in_every_language(baseline: Scenario, tmp_path) -> None:
    found = answer(baseline, draws=20, parts=True)
    written = {}
    for code in LANGUAGES:
        speak(code)
        folder = tmp_path / code
        folder.mkdir()
        for table in (series_table(found), kpis_table(found)):
            write(table, folder, "csv")
        written[code] = {file.name: file.read_bytes() for file in folder.iterdir()}
    speak("en")
    assert all(files == written["en"] for files in written.values())


def test_what_has_no_translation_is_said_in_english() -> None:
    speak("ht")
    assert phrase("in {n} of {draws} runs", n=3, draws=10) == "in 3 of 10 runs"
    assert phrase("{count} errors", count=1) == "1 error"
    assert phrase("{count} errors", count=2500) == "2\N{NO-BREAK SPACE}500 errors"
    speak("en")


HALF = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context><name>scenario</name>
<message><source>is required</source><translation>es obligatorio</translation></message>
<message><source>a list</source><translation type="unfinished">una lista</translation></message>
<message><source>must be at least {bound}, not {value}</source>
<translation>debe ser al menos {bound}, no {value}</translation></message>
<message><source>must be at most {bound}, not {value}</source>
<translation>debe ser como mucho {limite}</translation></message>
<message numerus="yes"><source>{count} days</source>
<translation><numerusform>un día</numerusform><numerusform>{count} días</numerusform></translation>
</message>
</context>
</TS>
"""


@pytest.fixture
def spanish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "msssim_es.ts").write_text(HALF, encoding="utf-8")
    monkeypatch.setenv(CATALOGUES, str(tmp_path))
    speak("es")
    yield
    speak("en")


@pytest.mark.usefixtures("spanish")
def test_a_half_translated_language_falls_back_to_english_text_by_text(baseline: Scenario) -> None:
    def said(edit: str) -> str:
        with pytest.raises(ScenarioError) as refused:
            edited_scenario(baseline, [edit])
        return refused.value.problems[0].text

    assert said("strength.target=-5") == "debe ser al menos 0, no -5"
    assert said("horizon.end=null") == "es obligatorio"
    assert said("strength.target=[1]") == "must be a number, not a list"
    assert said("horizon.start=soon").startswith("must be a date")
    assert phrase("{count} days", count=1) == "un día"
    assert phrase("{count} days", count=2500) == "2\N{NO-BREAK SPACE}500 días"
    assert words.day(date(2025, 8, 14)) == "14 ago. 2025"


@pytest.mark.usefixtures("spanish")
def test_a_translation_with_a_place_that_its_text_does_not_have_is_not_used() -> None:
    said = phrase("must be at most {bound}, not {value}", bound=1, value=2)
    assert said == "must be at most 1, not 2"


def test_a_share_out_of_bounds_is_refused_in_per_cent(baseline: Scenario, french: None) -> None:
    def said(edit: str) -> str:
        with pytest.raises(ScenarioError) as refused:
            edited_scenario(baseline, [edit])
        return refused.value.problems[0].text

    assert said("operations.availability=1.405") == "doit valoir au plus 100 %, et non 140,5 %"
    assert (
        said("strength.target=-2500.5")
        == "doit valoir au moins 0, et non -2\N{NO-BREAK SPACE}500,5"
    )
    speak("en")
    assert said("strength.target=-90000000") == "must be at least 0, not -90,000,000"
    assert said("operations.availability=1.4") == "must be at most 100 %, not 140 %"
    assert said("operations.availability=-0.07") == "must be at least 0 %, not -7 %"
    assert said("contingents.kenya.attrition=-0.1") == "must be at least 0 %, not -10 %"


def test_a_language_that_nobody_knows_is_refused_by_name() -> None:
    with pytest.raises(UnknownLanguageError, match="xx"):
        speak("xx")
