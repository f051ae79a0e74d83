"""Every parameter moves something: none is read, checked, shown and then forgotten."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from pydantic import ValidationError
from tests.engine.everything import EVERYTHING

from msssim import answer, edit
from msssim.outputs.answer import Answer
from msssim.scenario.parameter import Section, fields_of
from msssim.scenario.paths import Entry, parse, walk
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.uncertain import central

SCENARIO = validated(EVERYTHING)
EVENTS, CATEGORIES = list(SCENARIO.events), list(SCENARIO.categories)

NAMES: dict[str, list[Any]] = {
    "given": [None, *EVENTS],
    "channel": list(SCENARIO.funding.channels),
    "phase": [None, *SCENARIO.phases],
    "category": CATEGORIES,
    "assessed_for": [None, *([each] for each in CATEGORIES)],
    "pays": [None, *([each] for each in CATEGORIES)],
    "tolerance_for": [None, *([each] for each in CATEGORIES)],
    "sources": [None, ["canada"]],
    "paths": [["costs.pay.amount"], ["strength.target"]],
}
"""Other values for fields that hold names."""

NEUTRAL = (("affects", "nothing"), ("outcome", "lapse"))
"""Choices whose alternatives would need a second field to mean anything."""


def is_exempt(entry: Entry) -> bool:
    """Return whether a value is for people alone: text, pledges, a slider's looks, evidence."""
    steps = parse(entry.path)
    first, last = steps[0], steps[-1]
    return (
        first in ("msssim", "evidence", "observations")
        or last in ("name", "description", "pledged", "label")
        or (first == "zones" and last == "kind")
        or (first == "levers" and last in ("low", "high", "step", "unit"))
        or (last, entry.value) in NEUTRAL
    )


ENTRIES = [entry for entry in walk(SCENARIO) if entry.given and not is_exempt(entry)]
UNCERTAIN = [entry for entry in ENTRIES if entry.field.uncertain]


def others(entry: Entry) -> list[Any]:
    """Return values that differ from an entry's, nearer ones first."""
    name, value = entry.field.name, entry.value
    if name in NAMES:
        return [other for other in NAMES[name] if other != value]
    if entry.field.kind == "choice":
        return [choice for choice in entry.field.choices if choice != value]
    if entry.field.kind == "switch":
        return [not value]
    if isinstance(value, date):
        return [value + timedelta(days) for days in (-30, 30, -120, 120)]
    number = central(value)
    return [number * 0.5, number * 1.5, number + 1, number * 4, 0]


def differ(one: Answer, other: Answer) -> bool:
    """Return whether two answers differ in any series or KPI."""
    if set(one.series) != set(other.series) or set(one.kpis) != set(other.kpis):
        return True
    bands = ((one.series[key].quantiles, other.series[key].quantiles) for key in one.series)
    kpis = ((one.kpis[name].values, other.kpis[name].values) for name in one.kpis)
    return any(not np.array_equal(a, b, equal_nan=True) for a, b in [*bands, *kpis])


def answers(entry: Entry) -> Iterator[Answer]:
    """Yield the answers to the scenario with other values of an entry, where they are valid."""
    for other in others(entry):
        try:
            changed = edit(SCENARIO, entry.path, other)
        except ValidationError:
            continue
        yield answer(changed)


@pytest.fixture(scope="module")
def unchanged() -> Answer:
    return answer(SCENARIO)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.path)
def test_no_parameter_is_a_dead_knob(entry: Entry, unchanged: Answer) -> None:
    assert any(differ(unchanged, moved) for moved in answers(entry))


@pytest.mark.parametrize("entry", UNCERTAIN, ids=lambda entry: entry.path)
def test_whatever_may_be_uncertain_spreads_the_answer(entry: Entry, unchanged: Answer) -> None:
    value = central(entry.value)
    high = min(2 * value + 1, entry.field.parameter.high or np.inf)
    moved = answer(edit(SCENARIO, entry.path, {"uniform": [0, high]}))
    column = moved.drawn[entry.path]
    assert column.std() > 0
    assert entry.path not in unchanged.drawn
    assert differ(unchanged, moved)


def test_the_scenario_of_these_tests_gives_every_field_of_the_schema() -> None:
    given = {names(entry.path) for entry in walk(SCENARIO) if entry.given}
    assert set(leaves(Scenario)) <= given


def names(path: str) -> tuple[str, ...]:
    """Return a path's field names, without the ids and indexes between them."""
    section: type[Section] | None = Scenario
    found: list[str] = []
    for step in parse(path):
        known = fields_of(section) if section else {}
        if isinstance(step, str) and step in known:
            found.append(step)
            section = known[step].section
    return tuple(found)


def leaves(section: type[Section], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the field names that lead to every value that a scenario can hold."""
    for name, field in fields_of(section).items():
        if field.section is not None:
            yield from leaves(field.section, (*above, name))
        else:
            yield (*above, name)
