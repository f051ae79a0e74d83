"""A report in French holds no English sentence, and its scenario stays as it was."""

import re
from html import unescape

import pytest

from msssim.outputs.answer import answer
from msssim.report.document import document
from msssim.report.html import page
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


def test_a_report_in_french_is_french(baseline, french) -> None:
    moved = edited_scenario(baseline, ["operations.availability=0.5", "simulation.draws=20"])
    found, parent = (
        answer(one, draws=20) for one in (moved, edited_scenario(baseline, ["simulation.seed=1"]))
    )
    explained = explain(parent.scenario, moved, measure_of("mean_coverage"), draws=20)
    said = document(found, parent=parent, explained=[explained], file="mine.yaml")
    text = QUOTED.sub("", page(said, [""] * len(said.pictures), [""]))
    body = text.replace(embedded(said.scenario), "").partition('<ol class="sources">')
    plain = unescape(re.sub(r"<[^>]+>", " ", body[0] + body[2].partition("</ol>")[2]))
    assert ENGLISH.findall(plain.replace("msssim run", "")) == [], ENGLISH.search(plain)
    assert '<html lang="fr">' in text


def test_the_scenario_that_a_report_carries_is_the_same_in_every_language(baseline, french) -> None:
    found = answer(baseline, draws=0, parts=False)
    assert document(found).scenario == baseline_text(found)


def baseline_text(found) -> str:
    speak("en")
    return document(found).scenario
