"""What differs is told as a planner would say it."""

from datetime import date
from typing import Any

import pytest
from tests.conftest import SHIPPED

from msssim.outputs.changes import changes, grouped
from msssim.outputs.quantities import quantity
from msssim.scenario import paths
from msssim.scenario.source import load_source

BASE = load_source(SHIPPED / "mss-2024.yaml").scenario
JAMAICA = {"name": "Jamaica", "pledged": 200}


def told(edit: dict[str, Any]) -> list[str]:
    """Return the sentences for what edits change in the shipped base."""
    return [change.text for change in changes(BASE, paths.edited(BASE, edit))]


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (
            "funding.sources.canada.deposits[1].date",
            date(2024, 12, 1),
            "Canada's second deposit: 15 Nov → 1 Dec 2024",
        ),
        (
            "funding.sources.canada.deposits[1].date",
            date(2025, 1, 5),
            "Canada's second deposit: 15 Nov 2024 → 5 Jan 2025",
        ),
        (
            "funding.sources.canada.deposits[0].amount",
            12_000_000,
            "Canada's first deposit: 15.0 → 12.0 M USD",
        ),
        (
            "funding.sources.canada.deposits[0].probability",
            0.5,
            "Canada's first deposit: probability 100 → 50 %",
        ),
        ("contingents.kenya.waves[0].strength", 400, "Kenya's first wave: 200 → 400 officers"),
        (
            "contingents.benin.lag",
            {"pert": [0, 90, 540]},
            "Benin: lag 120 (0 to 540) → 90 (0 to 540) days",
        ),
        ("contingents.benin.conversion", 0.25, "Benin: offers that come 30 (0 to 100) → 25 %"),
        ("contingents.jamaica", None, "Jamaica: removed"),
        ("contingents.chad", {"name": "Chad"}, "Chad: added"),
        (
            "contingents.kenya.waves[4]",
            {"date": date(2025, 6, 1), "strength": 50},
            "Kenya's fifth wave: added, 1 Jun 2025, 50 officers",
        ),
        ("strength.target", 5500, "Planned strength: 2,500 → 5,500 officers"),
        ("mandate.decisions.renew25.probability", 0.5, 'Decision "renew25": probability 75 → 50 %'),
        ("mandate.expires", date(2025, 4, 2), "Mandate: expires 2 Oct 2024 → 2 Apr 2025"),
        ("deployment.beds[0].beds", 1000, "First camp: 1,300 → 1,000 officers"),
        ("deployment.airlift", 300, "Deployment: airlift none → 300 officers a month"),
        (
            "host_police.graduations[0].officers",
            700,
            "First graduation: 800 (0 to 1,200) → 700 officers",
        ),
        ("host_police.strength", 12_000, "Host police: 13,196 → 12,000 officers"),
        ("costs.camp.amount", 9_000_000, 'Cost "camp": amount 8.0 (4.0 to 10.8) → 9.0 M USD'),
        ("costs.camp.escalation", 0.03, 'Cost "camp": escalation 0 → 3 % a year'),
        ("funding.arrears.personnel", 5_000_000, 'Opening arrears "personnel": none → 5.0 M USD'),
        ("funding.gate", False, "Funding: gate yes → no"),
        (
            "funding.tolerance_for",
            ["personnel", "base"],
            "Funding: tolerance for personnel → personnel, base",
        ),
        ("phases.deployment.tempo_factor", 0.9, 'Phase "deployment": tempo factor 0.8 → 0.9'),
        ("events.congress_hold.probability", 0, 'Event "congress hold": probability 35 → 0 %'),
        ("zones.delmas.per_thousand", 2.5, "Delmas: planning density 2.2 → 2.5 officers per 1,000"),
        ("allocation", "proportional", 'Allocation: "priority" → "proportional"'),
        (
            "levers.court.value",
            0.5,
            'Lever "Kenyan court allows more waves": 85 % → 50 %',
        ),
        ("observations.strength", {date(2024, 8, 1): 400}, "Observed strength: added"),
        (
            'evidence["strength.target"].grade',
            "A",
            'Evidence for Strength, planned strength: grade "C" → "A"',
        ),
        (
            'evidence["events.court_allows.probability"]',
            None,
            'Evidence for event "court allows", probability: removed',
        ),
    ],
)
def test_a_change_is_told_in_a_sentence(path: str, value: Any, sentence: str) -> None:
    assert told({path: value}) == [sentence]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"uniform": [40_000, 2_000_000]}, "40,000 to 2,000,000 USD"),
        ({"uniform": [0, 2_000_000]}, "0.0 to 2.0 M USD"),
        ({"pert": [60_000, 8e6, 9e6]}, "8.0 (0.1 to 9.0) M USD"),
        ({"uniform": [3e6, 2e9]}, "3.0 to 2,000.0 M USD"),
        (1.5e9, "1.50 bn USD"),
        (0, "0 USD"),
    ],
)
def test_no_amount_of_a_range_is_said_to_be_nothing(value: Any, said: str) -> None:
    assert quantity(value, "US$") == said


def test_what_differs_never_looks_the_same() -> None:
    assert told({"funding.sources.canada.deposits[0].amount": 15_000_400}) == [
        "Canada's first deposit: 15,000,000 → 15,000,400 USD"
    ]
    attrition = {"triangular": [0.001, 0.003, 0.01]}
    assert told({"contingents.kenya.attrition": attrition}) == [
        "Kenya: attrition pert 0.3 (0.1 to 1) → triangular 0.3 (0.1 to 1) % a month"
    ]
    end = "x" * 100
    for change in told({"description": BASE.description + end}):
        before, after = change.removeprefix("Description: ").split(" → ")
        assert before != after


def test_all_that_differs_in_one_thing_is_told_on_one_line() -> None:
    wave = {"date": date(2024, 7, 1), "strength": 150, "probability": 0.9}
    other = paths.edited(BASE, {"contingents.kenya.waves[0]": wave, "strength.target": 2000})
    assert grouped(changes(BASE, other)) == [
        "Planned strength: 2,500 → 2,000 officers",
        "Kenya's first wave: 25 Jun → 1 Jul 2024; 200 → 150 officers; probability 100 → 90 %",
    ]


def test_an_item_in_between_is_told_by_what_came() -> None:
    waves = list(BASE.contingents["kenya"].waves)
    came = waves[0].model_copy(update={"strength": 60.0})
    data = {"contingents.kenya.waves": [*waves[:1], came, *waves[1:]]}
    assert told(data) == ["Kenya's waves: added 25 Jun 2024, 60 officers"]
    assert told({"contingents.kenya.waves": waves[::-1][:4]})


def test_equal_scenarios_differ_in_nothing() -> None:
    assert changes(BASE, load_source(SHIPPED / "mss-2024.yaml").scenario) == []
