"""Findings: what the window shows of a study, and the scenarios that it offers."""

import pytest

from msssim import edit
from msssim.engine.simulate import Stopped
from msssim.scenario.levers import levered
from msssim.scenario.paths import edited, value_at
from msssim.studies.goals import goal_of
from msssim.studies.holding import edits_to_hold
from msssim.studies.inquiry import Inquiry, Study, first_goals, inquired
from msssim.studies.naming import goal_name, input_name, inputs_to_vary, value_name

from .planted import planted

SCALED = {
    "label": "Readiness",
    "paths": ["operations.availability"],
    "kind": "scale",
    "low": 0,
    "high": 1,
    "value": 0.5,
}


def test_every_offer_of_a_finding_makes_a_scenario_that_holds_it(baseline) -> None:
    asked = edit(baseline, "horizon.step", "month")
    studies: tuple[Study, ...] = ("tornado", "sensitivity")
    for study in studies:
        found = inquired(Inquiry(study, asked, "mean_coverage", 40))
        offered = [offer for line in found.lines for offer in line.offers]
        assert len(offered) >= len(found.lines)
        for offer in offered[:20]:
            assert edited(asked, offer.edits) != asked


def test_an_input_is_held_whatever_a_lever_makes_of_it() -> None:
    scenario = planted(levers={"ready": SCALED})
    path = "operations.availability"
    edits = edits_to_hold(scenario, path, 0.3)
    assert edits == {path: 0.6}
    assert value_at(levered(edited(scenario, edits)), path) == pytest.approx(0.3)


def test_an_input_that_a_lever_sets_cannot_be_held() -> None:
    lever = {**SCALED, "kind": "set"}
    scenario = planted(levers={"ready": lever})
    assert edits_to_hold(scenario, "operations.availability", 0.3) is None


def test_a_rule_offers_each_input_alone_and_all_together() -> None:
    scenario = planted(simulation={"draws": 1000, "seed": 3})
    found = inquired(Inquiry("fails", scenario, "mean_coverage >= 0.05", 1000))
    assert {line.path for line in found.lines} == {
        "operations.operational_share",
        "operations.availability",
    }
    alone, together = found.lines[0].offers
    assert len(alone.edits) == 1 and len(together.edits) == 2
    made = edited(scenario, together.edits)
    again = inquired(Inquiry("seek", made, "mean_coverage < 0.05", 20, "strength.target"))
    assert again.lines[0].cells[2].text == "met"


def test_a_goal_seek_shows_every_value_that_was_run() -> None:
    goal = "mean(mean_coverage) >= 0.2"
    found = inquired(Inquiry("seek", planted(), goal, 200, "operations.availability"))
    values = [line.offers[0].edits["operations.availability"] for line in found.lines]
    assert values == sorted(values)
    states = [line.cells[2].text for line in found.lines]
    met = [value for value, state in zip(values, states, strict=True) if state == "met"]
    assert met and min(met) > 0.5


def test_a_tornado_that_is_stopped_keeps_the_rows_that_are_done() -> None:
    scenario = planted(simulation={"draws": 20_000, "seed": 3})
    known: list[int] = []
    asked = Inquiry("tornado", scenario, "mean_coverage", 20_000)
    found = inquired(asked, lambda done, _: known.append(done), lambda: len(known) >= 5)
    assert len(found.lines) == 2
    assert "2 inputs were not tried" in " ".join(found.says)
    with pytest.raises(Stopped):
        inquired(asked, None, lambda: True)


def test_what_there_is_to_vary_has_names_and_levers_come_first(baseline) -> None:
    found = inputs_to_vary(baseline)
    assert next(iter(found)) == baseline.levers["waves"].label
    assert len(set(found.values())) == len(found)
    path = "events.congress_hold.probability"
    assert input_name(path, baseline) == 'Event "congress hold"'
    assert value_name(path, 1.0, baseline) == "happens"
    assert value_name("costs.camp.amount", 6_056_023.0, baseline) == "6.1 M USD"
    assert value_name("levers.donors.value", 0.5, baseline) == "50 % of expected"


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        ("run_out > 2025-03-31", "First unpaid bills after 31 Mar 2025"),
        ("p10(mean_coverage) >= 30%", "Mean coverage, 10 % quantile at least 30 %"),
        ("P(peak_strength >= 1000) > 0.5", "Share of runs with peak strength at least 1,000 "),
    ],
)
def test_goals_are_said_in_words(goal: str, words: str) -> None:
    assert goal_name(goal_of(goal)).startswith(words)


def test_goals_to_start_from_can_be_asked(baseline) -> None:
    studies: tuple[Study, ...] = ("seek", "fails")
    for study in studies:
        for goal in first_goals(baseline, study):
            assert goal_name(goal_of(goal))


@pytest.mark.parametrize(
    "kpi, is_said", [("run_out", True), ("P(run_out)", False), ("mean_coverage", False)]
)
def test_a_median_of_days_says_what_it_makes_of_those_that_never_come(
    baseline, kpi, is_said
) -> None:
    asked = edit(baseline, "horizon.step", "month")
    found = inquired(Inquiry("tornado", asked, kpi, 20))
    assert any("never comes" in said for said in found.says) == is_said
