"""Levers: what the knobs that a planner is shown make of a scenario."""

from datetime import date
from typing import Any

import pytest
from tests.engine.everything import EVERYTHING

from msssim import answer
from msssim.scenario.levers import levered
from msssim.scenario.oddities import oddities
from msssim.scenario.paths import edited, value_at
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.uncertain import Discrete, Lognormal, Normal, Pert

WHOLE = validated({**EVERYTHING, "levers": {}})
WAVE = "contingents.kenya.waves[0].strength"


def lever(kind: str, value: Any, *paths: str) -> dict[str, Any]:
    return {"paths": list(paths), "kind": kind, "low": 0, "high": 2, "value": value}


def moved(*levers: dict[str, Any], **edits: Any) -> Scenario:
    """Return the scenario after levers, other values put in first."""
    asked = {f"levers.lever_{number}": each for number, each in enumerate(levers)}
    return levered(edited(WHOLE, {**edits, **asked}))


def after(path: str, value: Any, *levers: dict[str, Any]) -> Any:
    """Return what levers make of a value at a path."""
    return value_at(moved(*levers, **{path: value}), path)


def test_scale_multiplies_and_shift_adds_and_set_replaces() -> None:
    assert after(WAVE, 300, lever("scale", 1.5, WAVE)) == 450
    assert after(WAVE, 300, lever("shift", -100, WAVE)) == 200
    assert after(WAVE, 300, lever("set", 7, WAVE)) == 7


@pytest.mark.parametrize(
    "written, scaled, shifted",
    [
        ({"pert": [1, 2, 3]}, Pert(2, 4, 6), Pert(11, 12, 13)),
        ({"normal": [5, 1]}, Normal(10, 2), Normal(15, 1)),
        ({"lognormal": [5, 2]}, Lognormal(10, 2), Lognormal(15, 2)),
        ({"discrete": [[1, 3], [2, 4]]}, Discrete(((2, 3), (4, 4))), Discrete(((11, 3), (12, 4)))),
    ],
    ids=str,
)
def test_levers_move_the_values_of_a_distribution(written: Any, scaled: Any, shifted: Any) -> None:
    assert after(WAVE, written, lever("scale", 2, WAVE)) == scaled
    assert after(WAVE, written, lever("shift", 10, WAVE)) == shifted
    assert after(WAVE, written, lever("set", 4, WAVE)) == 4


@pytest.mark.parametrize(
    "days, day", [(10, 11), (-0.5, 1), (0.5, 1), (1.5, 3), (2.5, 3), (2.6, 4), (-2.5, -1)]
)
def test_shift_moves_dates_by_whole_days_half_to_even(days: float, day: int) -> None:
    path = "contingents.kenya.waves[0].date"
    expected = date.fromordinal(date(2024, 2, 1).toordinal() + day - 1)
    assert after(path, date(2024, 2, 1), lever("shift", days, path)) == expected


def test_set_can_put_a_date() -> None:
    path = "mandate.expires"
    made = moved(
        {**lever("set", date(2024, 12, 1), path), "low": date(2024, 1, 1), "high": date(2025, 1, 1)}
    )
    assert made.mandate.expires == date(2024, 12, 1)


def test_levers_act_in_the_order_of_the_file() -> None:
    double, more = lever("scale", 2, WAVE), lever("shift", 10, WAVE)
    assert after(WAVE, 100, double, more) == 210
    assert after(WAVE, 100, more, double) == 220


def test_a_lever_moves_a_field_once_however_many_of_its_paths_lead_there() -> None:
    twice = lever(
        "scale", 2, "contingents.*.waves[*].strength", "contingents.kenya.waves[0].*", WAVE
    )
    several = lever("scale", 2, "contingents.*.waves[*].strength", WAVE)
    assert after(WAVE, 100, several) == 200
    assert twice["paths"][1] not in several["paths"]


def test_a_star_moves_every_id_and_index() -> None:
    made = moved(lever("scale", 0.5, "contingents.*.waves[*].strength"))
    waves = [wave.strength for each in made.contingents.values() for wave in each.waves]
    assert waves == [150, 200, 100, 150]


def test_a_field_left_out_counts_with_its_default() -> None:
    assert moved(lever("shift", 5, "contingents.jamaica.lag")).contingents["jamaica"].lag == 5
    assert (
        moved(lever("scale", 0.5, "contingents.jamaica.conversion"))
        .contingents["jamaica"]
        .conversion
        == 0.5
    )


def test_a_ceiling_left_out_is_the_target_of_that_moment() -> None:
    without = {"mandate.ceiling": None, "strength.target": 1_000}
    target, ceiling = lever("scale", 2, "strength.target"), lever("scale", 0.5, "mandate.ceiling")
    assert moved(target, ceiling, **without).mandate.ceiling == 1_000
    assert moved(ceiling, target, **without).mandate.ceiling == 500
    assert moved(target, **without).mandate.ceiling is None


def test_a_field_without_default_is_passed_over_unless_set_names_it() -> None:
    airlift = "deployment.airlift"
    assert after(airlift, None, lever("scale", 2, airlift)) is None
    assert after(airlift, None, lever("shift", 2, airlift)) is None
    assert after(airlift, None, lever("set", 2, airlift)) == 2
    assert moved(lever("set", 5, "zones.*.required")).zones["north"].required is None
    both = lever("set", 5, "zones.*.required", "zones.north.required")
    assert moved(both).zones["north"].required == 5


def test_a_zone_given_both_needs_what_is_required() -> None:
    gone = dict.fromkeys(
        ("zones.port", "zones.capital", "zones.north.phase", "phases", "events.unrest")
    )
    made = edited(WHOLE, {**gone, "levers.north": lever("set", 77, "zones.north.required")})
    assert (answer(made, draws=0)["required"].central == 77).all()


def test_bounds_hold_where_the_value_is_used() -> None:
    share = "operations.availability"
    assert after(share, 0.8, lever("scale", 2, share)) == 1.6
    full = edited(WHOLE, {share: 1})
    beyond = edited(WHOLE, {share: 0.8, "levers.more": lever("scale", 2, share)})
    supply = answer(full, draws=0)["supply"].central
    assert answer(beyond, draws=0)["supply"].central.tolist() == supply.tolist()


def test_a_later_lever_sees_what_an_earlier_one_made_beyond_the_bounds() -> None:
    share = "operations.availability"
    assert after(share, 0.8, lever("scale", 2, share), lever("scale", 0.5, share)) == 0.8


@pytest.mark.parametrize("kind", ["scale", "shift", "set"])
def test_a_lever_without_value_rests(kind: str) -> None:
    made = moved(lever(kind, None, WAVE, "costs.*.amount"))
    assert made.contingents == WHOLE.contingents
    assert made.costs == WHOLE.costs


def test_a_scenario_without_levers_at_work_is_itself() -> None:
    assert levered(WHOLE) is WHOLE


def test_draws_can_be_levered_to_whole_numbers() -> None:
    path = "simulation.draws"
    assert after(path, 1_000, lever("scale", 0.0015, path)) == 2


def test_a_position_outside_its_slider_is_a_warning_and_still_acts() -> None:
    far = edited(WHOLE, {"levers.far": lever("scale", 3, WAVE)})
    assert any("outside its slider" in str(oddity) for oddity in oddities(far))
    assert value_at(levered(far), WAVE) == 900


def test_a_lever_that_leads_nowhere_is_a_warning() -> None:
    nowhere = edited(WHOLE, {"levers.nowhere": lever("scale", 3, "contingents.chad.lag")})
    assert any("leads to nothing" in str(oddity) for oddity in oddities(nowhere))
    assert levered(nowhere).contingents == WHOLE.contingents
