"""Paths: every value has one that reads back as written; edits by it make new scenarios."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.engine.everything import EVERYTHING

from msssim.scenario.parameter import Section, fields_of
from msssim.scenario.paths import (
    PathError,
    edit,
    edited,
    expand,
    field_at,
    parse,
    text_of,
    value_at,
    walk,
)
from msssim.scenario.schema import Scenario, plain, validated

WHOLE = validated(EVERYTHING)

steps = st.lists(st.one_of(st.text(), st.integers(0, 10**6), st.just("*")), min_size=1)


@given(steps.map(tuple))
def test_a_path_reads_back_as_it_was_written(path: tuple[str | int, ...]) -> None:
    assert parse(text_of(path)) == path


@pytest.mark.parametrize(
    "text, path",
    [
        ("strength.target", ("strength", "target")),
        ("contingents.kenya.waves[0].strength", ("contingents", "kenya", "waves", 0, "strength")),
        ("contingents.*.waves[*].delay", ("contingents", "*", "waves", "*", "delay")),
        ("contingents.*.waves.*.delay", ("contingents", "*", "waves", "*", "delay")),
        ('evidence["strength.target"].grade', ("evidence", "strength.target", "grade")),
        ("observations.strength.2024-07-01", ("observations", "strength", "2024-07-01")),
    ],
)
def test_paths_are_written_as_planners_write_them(text: str, path: tuple[str | int, ...]) -> None:
    assert parse(text) == path


@pytest.mark.parametrize("text", ["", ".a", "a.", "a..b", "a b", "a[", "a[x]", 'a["b]', "a[-1]"])
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(PathError):
        parse(text)


def test_walking_meets_every_value_of_the_file() -> None:
    walked = {entry.path for entry in walk(WHOLE) if entry.given}
    assert walked == {text_of(path) for path in written(plain(WHOLE))}


def written(data: Any, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the path of every value in plain data, by the types of the data alone."""
    if isinstance(data, dict):
        return [
            found
            for key, item in data.items()
            for found in written(item, (*at, key.isoformat() if isinstance(key, date) else key))
        ]
    if isinstance(data, list | tuple) and data and isinstance(data[0], dict):
        return [found for index, item in enumerate(data) for found in written(item, (*at, index))]
    return [at]


def test_walking_meets_every_field_that_was_left_out() -> None:
    least = validated(
        {
            "horizon": {"start": date(2024, 1, 1), "end": date(2024, 2, 1)},
            "mandate": {"authorised": date(2024, 1, 1), "expires": date(2024, 2, 1)},
        }
    )
    walked = {entry.path: entry for entry in walk(least)}
    for path in plain_fields(Scenario):
        assert path in walked, path
    assert not walked["strength.target"].given
    assert walked["strength.target"].value == 2500
    assert walked["horizon.start"].given


def plain_fields(section: type[Section], at: str = "") -> list[str]:
    """Return the paths of fields outside collections and lists."""
    found = []
    for name, field in fields_of(section).items():
        if field.holder:
            continue
        path = f"{at}.{name}" if at else name
        found += plain_fields(field.section, path) if field.section else [path]
    return found


@pytest.mark.parametrize("entry", list(walk(WHOLE)), ids=lambda entry: entry.path)
def test_every_walked_path_leads_back_to_its_value_and_field(entry: Any) -> None:
    assert value_at(WHOLE, entry.path) == entry.value
    assert field_at(parse(entry.path)) == entry.field


def test_an_edit_makes_another_scenario_and_leaves_the_first(baseline: Scenario) -> None:
    before = plain(baseline)
    surge = edit(baseline, "contingents.kenya.waves[0].strength", 801)
    assert value_at(surge, "contingents.kenya.waves[0].strength") == 801
    assert plain(baseline) == before
    assert surge != baseline


@pytest.mark.parametrize(
    "path, value",
    [
        ("strength.target", -1),
        ("strength.target", "many"),
        ("horizon.end", date(1999, 1, 1)),
        ("mandate.expires", None),
        ("funding.sources.us.channel", "nowhere"),
        ("contingents.kenya.waves[0]", {"strength": 3}),
        ("contingents.kenya.waves[0].given", "nothing_of_the_kind"),
        ("zones.port.per_thousand", 2),
        ("contingents.two words", {}),
        ("operations.availability", {"uniform": [1, 0]}),
    ],
)
def test_an_edit_that_fails_changes_nothing(path: str, value: Any) -> None:
    before = plain(WHOLE)
    with pytest.raises((ValidationError, PathError)):
        edit(WHOLE, path, value)
    assert plain(WHOLE) == before
    assert validated(EVERYTHING) == WHOLE


@pytest.mark.parametrize(
    "path, near",
    [
        ("strength.targt", 'did you mean "target"'),
        ("contingents.kenya.wave[0].strength", 'did you mean "waves"'),
        ("contingent.kenya.lag", 'did you mean "contingents"'),
        ("horizon.beginning", "there is start, end, step"),
    ],
)
def test_a_path_to_nothing_says_what_was_near(path: str, near: str) -> None:
    with pytest.raises(PathError, match=near):
        edit(WHOLE, path, 1)


def test_reading_a_path_to_nothing_says_what_was_near() -> None:
    with pytest.raises(PathError, match='did you mean "kenya"'):
        value_at(WHOLE, "contingents.kenia.lag")
    with pytest.raises(PathError, match="has 2 items"):
        value_at(WHOLE, "contingents.kenya.waves[2].strength")


def test_removing_a_value_brings_its_default_back() -> None:
    without = edit(WHOLE, "strength.target", None)
    assert value_at(without, "strength.target") == 2500
    assert edit(without, "strength.target", None) == without
    assert "jamaica" not in edit(WHOLE, "contingents.jamaica", None).contingents
    assert len(edit(WHOLE, "contingents.kenya.waves[0]", None).contingents["kenya"].waves) == 1


def test_an_index_just_past_the_end_appends() -> None:
    wave = {"date": date(2024, 9, 1), "strength": 50}
    longer = edit(WHOLE, "contingents.kenya.waves[2]", wave)
    assert [w.strength for w in longer.contingents["kenya"].waves] == [300, 400, 50]
    with pytest.raises(PathError):
        edit(WHOLE, "contingents.kenya.waves[3]", wave)


def test_edits_made_together_need_only_be_valid_together() -> None:
    dates = {"horizon.start": date(2030, 1, 1), "horizon.end": date(2031, 1, 1)}
    moved = edited(WHOLE, dates)
    assert moved.horizon.start == date(2030, 1, 1)
    with pytest.raises(ValidationError):
        edit(WHOLE, "horizon.start", date(2030, 1, 1))


def test_a_group_can_be_edited_whole() -> None:
    kenya = value_at(WHOLE, "contingents.kenya")
    twins = edit(WHOLE, "contingents.uganda", kenya)
    assert twins.contingents["uganda"] == kenya
    assert list(twins.contingents) == ["kenya", "jamaica", "uganda"]


def test_what_an_edit_was_given_stays_the_callers_own() -> None:
    waves = [{"date": date(2024, 9, 1), "strength": 50}]
    made = edit(WHOLE, "contingents.kenya.waves", waves)
    waves[0]["strength"] = 60
    assert value_at(made, "contingents.kenya.waves[0].strength") == 50


@pytest.mark.parametrize(
    "pattern, count",
    [
        ("contingents.*.waves[*].strength", 4),
        ("contingents.kenya.waves[*].strength", 2),
        ("costs.*.amount", 6),
        ("funding.arrears.*", 1),
        ("strength.target", 1),
        ("deployment.beds[*].beds", 2),
        ("contingents.*.nothing", 0),
    ],
)
def test_a_star_stands_for_any_one_id_or_index(pattern: str, count: int) -> None:
    found = expand(WHOLE, pattern)
    assert len(found) == count
    assert len(set(found)) == count
    for path in found:
        value_at(WHOLE, path)
