"""What a scenario refuses, by name, and that it never changes once it is made."""

import copy
import math
import pickle
from datetime import date, timedelta
from typing import Annotated, Any

import pytest
from pydantic import ValidationError
from tests.engine.everything import EVERYTHING

from msssim.scenario.parameter import Number, Officers, Section, Share, fields_of
from msssim.scenario.paths import edit, parse, put, walk
from msssim.scenario.problems import problems_of
from msssim.scenario.schema import Scenario, plain, validated
from msssim.scenario.uncertain import Uncertain, central

WHOLE = validated(EVERYTHING)
NUMBERS = [
    entry
    for entry in walk(WHOLE)
    if entry.given
    and entry.field.kind in ("number", "integer")
    and "observations" not in entry.path
]


def refusal(path: str, value: Any) -> str:
    """Return what is said where a value is put into the scenario that uses everything."""
    data = plain(WHOLE)
    put(data, parse(path), value)
    with pytest.raises(ValidationError) as refused:
        validated(data)
    return "\n".join(str(problem) for problem in problems_of(refused.value))


@pytest.mark.parametrize(
    "path, near",
    [
        ("strenght", "strength"),
        ("horizon.strat", "start"),
        ("contingents.kenya.wave", "waves"),
        ("contingents.kenya.waves[0].dealy", "delay"),
        ("funding.sources.us.deposit", "deposits"),
        ("mandate.decisions.renewal.untill", "until"),
        ("simulation.draw", "draws"),
    ],
)
def test_an_unknown_key_is_refused_with_what_it_must_have_meant(path: str, near: str) -> None:
    said = refusal(path, 1)
    assert path in said
    assert f'did you mean "{near}"' in said


def test_an_unknown_key_like_no_other_is_refused_with_those_that_are_known() -> None:
    assert "known here: target" in refusal("strength.xyzzy", 1)


@pytest.mark.parametrize("entry", NUMBERS, ids=lambda entry: entry.path)
@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 1.1e15], ids=str)
def test_what_is_no_number_of_this_world_is_refused_everywhere(entry: Any, number: float) -> None:
    said = refusal(entry.path, number)
    assert entry.path in said
    assert "finite" in said


@pytest.mark.parametrize("entry", NUMBERS, ids=lambda entry: entry.path)
def test_a_plain_number_outside_its_bounds_is_refused(entry: Any) -> None:
    known = entry.field.parameter
    if known.low > -1e15:
        assert "at least" in refusal(entry.path, known.low - 1)
    if known.high is not None:
        assert "at most" in refusal(entry.path, known.high + 1)


@pytest.mark.parametrize("entry", NUMBERS, ids=lambda entry: entry.path)
@pytest.mark.parametrize("value", [True, "12", [1]], ids=str)
def test_what_is_not_a_number_is_no_number(entry: Any, value: Any) -> None:
    assert entry.path in refusal(entry.path, value)


BOUNDS_OF_THE_MODEL = {
    "operations.availability": (0, 1),
    "operations.operational_share": (0, 1),
    "host_police.joint_share": (0, 1),
    "host_police.attrition": (0, 1),
    "contingents.kenya.attrition": (0, 1),
    "contingents.kenya.conversion": (0, 1),
    "contingents.kenya.waves[0].probability": (0, 1),
    "contingents.kenya.waves[0].delay": (0, None),
    "funding.sources.us.conversion": (0, 1),
    "funding.sources.us.lag": (0, None),
    "funding.drawdown_rate": (0, 1),
    "mandate.decisions.handover.assessed_share": (0, 1),
    "costs.pay.escalation": (-1, None),
    "costs.pay.amount": (0, None),
    "events.storm.factor": (0, None),
}


@pytest.mark.parametrize("path", BOUNDS_OF_THE_MODEL)
def test_bounds_are_those_of_the_model(path: str) -> None:
    entry = next(entry for entry in walk(WHOLE) if entry.path == path)
    assert (entry.field.parameter.low, entry.field.parameter.high) == BOUNDS_OF_THE_MODEL[path]


def test_no_other_number_has_an_upper_bound_or_may_be_negative() -> None:
    shares = {parse(path)[-1] for path, (_, high) in BOUNDS_OF_THE_MODEL.items() if high == 1}
    for entry in NUMBERS:
        known, name = entry.field.parameter, parse(entry.path)[-1]
        assert (known.high == 1) == (name in shares), entry.path
        if name != "escalation" and not entry.path.startswith("levers"):
            assert known.low == 0, entry.path


START = date(2024, 1, 1)


@pytest.mark.parametrize(
    "step, end, is_refused",
    [
        ("day", START + timedelta(20_000), False),
        ("day", START + timedelta(20_001), True),
        ("week", START + timedelta(7 * 20_000), False),
        ("week", START + timedelta(7 * 20_000 + 1), True),
        ("month", date(2024 + 20_000 // 12, 9, 1), False),
        ("month", date(2024 + 20_000 // 12, 9, 2), True),
    ],
)
def test_more_than_twenty_thousand_steps_are_refused(
    step: str, end: date, is_refused: bool
) -> None:
    horizon = {"start": START, "end": end, "step": step}
    if is_refused:
        assert "20,000 steps" in refusal("horizon", horizon)
    else:
        assert edit(WHOLE, "horizon", horizon).horizon.end == end


def all_sections() -> list[type[Section]]:
    """Return every group of parameters of the schema."""
    found: list[type[Section]] = []
    waiting: list[type[Section]] = [Scenario]
    while waiting:
        section = waiting.pop()
        found.append(section)
        waiting += [f.section for f in fields_of(section).values() if f.section is not None]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("section", all_sections(), ids=lambda section: section.__name__)
def test_every_field_is_labelled_and_has_a_default_within_its_bounds(
    section: type[Section],
) -> None:
    for name, field in fields_of(section).items():
        known = field.parameter
        assert known.label, name
        assert field.required or field.default is not ...
        if field.kind == "number" and not field.holder and isinstance(field.default, int | float):
            value = central(field.default)
            assert known.low <= value, name
            assert known.high is None or value <= known.high, name
            assert known.unit or name in ("priority", "weight"), name


def test_a_bad_default_is_refused_like_any_value() -> None:
    class Generous(Section):
        share: Annotated[Uncertain, Share("Share")] = 1.5

    class Negative(Section):
        officers: Annotated[Number, Officers("Officers")] = -1

    class Endless(Section):
        officers: Annotated[Number, Officers("Officers")] = math.inf

    for section in (Generous, Negative, Endless):
        with pytest.raises(ValidationError):
            section()


@pytest.mark.parametrize("section", all_sections(), ids=lambda section: section.__name__)
def test_no_group_of_parameters_can_be_changed(section: type[Section]) -> None:
    assert section.model_config["frozen"] is True
    assert section.model_config["extra"] == "forbid"


def test_a_scenario_does_not_change() -> None:
    before = plain(WHOLE)
    with pytest.raises(ValidationError):
        WHOLE.strength.target = 3  # type: ignore[misc]
    with pytest.raises(ValidationError):
        WHOLE.contingents["kenya"].waves[0].strength = 3  # type: ignore[misc]
    with pytest.raises(ValidationError):
        delattr(WHOLE.strength, "target")
    assert plain(WHOLE) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda group: group.__setitem__("uganda", 1),
        lambda group: group.__delitem__("kenya"),
        lambda group: group.clear(),
        lambda group: group.pop("kenya"),
        lambda group: group.popitem(),
        lambda group: group.setdefault("uganda", 1),
        lambda group: group.update(uganda=1),
        lambda group: group.__ior__({"uganda": 1}),
    ],
    ids=["set", "del", "clear", "pop", "popitem", "setdefault", "update", "ior"],
)
def test_a_collection_does_not_change(change: Any) -> None:
    before = dict(WHOLE.contingents)
    with pytest.raises(TypeError, match="does not change"):
        change(WHOLE.contingents)
    assert dict(WHOLE.contingents) == before


def test_a_scenario_travels_to_other_processes() -> None:
    home = pickle.loads(pickle.dumps(WHOLE))
    assert home == WHOLE
    assert plain(home) == plain(WHOLE)
    with pytest.raises(TypeError):
        home.contingents["uganda"] = 1
    assert copy.deepcopy(WHOLE) == WHOLE


def test_equal_scenarios_are_one_key() -> None:
    again = validated(EVERYTHING)
    assert again == WHOLE
    assert hash(again) == hash(WHOLE)
    assert {WHOLE: "answer"}[again] == "answer"


def test_the_order_of_a_collection_counts() -> None:
    channels = {key: plain(item) for key, item in WHOLE.funding.channels.items()}
    assert edit(WHOLE, "funding.channels", channels) == WHOLE
    assert edit(WHOLE, "funding.channels", dict(reversed(channels.items()))) != WHOLE


def test_plain_data_makes_the_scenario_that_it_came_from() -> None:
    assert validated(plain(WHOLE)) == WHOLE


@pytest.mark.parametrize(
    "path, value, said",
    [
        ("horizon.start", "yesterday", "date such as"),
        ("horizon.start", "2024-02-30", "no day of the calendar"),
        ("horizon.step", "year", "must be one of"),
        ("simulation.draws", 10.5, "whole number"),
        ("funding.gate", "yes", "true or false"),
        ("name", 2024, "in quotes"),
        ("name", "a\u202eb", "direction-changing"),
        ("contingents", [1], "group of keys"),
        ("contingents.kenya.waves", {"first": 1}, "a list"),
        ("funding.arrears", {"two words": 1}, "ids are letters"),
        ("costs.walls.date", None, "basis is once"),
        ("mandate.decisions.renewal.until", None, "until when"),
        ("zones.port.required", None, "per_thousand"),
        ("zones.north.phase", "hodl", 'did you mean "hold"'),
        ("funding.sources.us.channel", "fnud", 'did you mean "fund"'),
        ("events.freeze.sources", ["uss"], 'did you mean "us"'),
        ("observations", {"strengt": {date(2024, 7, 1): 1}}, 'did you mean "strength"'),
        ("observations", {"strength": {date(2024, 7, 1): [3, 2, 1]}}, "in order"),
        ("evidence", {"strength.goal": {"grade": "A"}}, "strength"),
        ("levers.waves.paths", ["contingents.*.waves"], "name one value"),
        ("levers.waves.paths", ["contingents.*.name"], "cannot be moved"),
        ("levers.waves.paths", ["levers.waves.low"], "no input"),
        ("msssim", 2, "file version 2"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(path: str, value: Any, said: str) -> None:
    assert said in refusal(path, value)


def test_all_faults_are_told_at_once() -> None:
    data = plain(WHOLE)
    for path, value in (
        ("strength.target", -1),
        ("operations.availability", 2),
        ("horizon.strat", 1),
        ("costs.pay.basis", "per_day"),
    ):
        put(data, parse(path), value)
    with pytest.raises(ValidationError) as refused:
        validated(data)
    paths = {problem.path for problem in problems_of(refused.value)}
    expected = {"strength.target", "operations.availability", "horizon.strat", "costs.pay.basis"}
    assert paths == expected
