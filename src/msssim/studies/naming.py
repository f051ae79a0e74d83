"""Inputs and goals in words, for lists to choose from and tables to read."""

from __future__ import annotations

from datetime import date

from msssim.outputs import words
from msssim.outputs.changes import called, spoken_of
from msssim.outputs.comparing import kpi_name
from msssim.outputs.kpis import DATE, unit_of
from msssim.outputs.quantities import quantity
from msssim.scenario import paths
from msssim.scenario.knobs import Knob
from msssim.scenario.language import marked, phrase
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import DISTRIBUTIONS, is_number
from msssim.studies.goals import Goal, Reading, Test

SIGNS = {
    "<=": marked("{result} at most {value}"),
    "<": marked("{result} less than {value}"),
    ">=": marked("{result} at least {value}"),
    ">": marked("{result} more than {value}"),
    "=": marked("{result} exactly {value}"),
}
LATER = {
    "<=": marked("{result} by {value}"),
    "<": marked("{result} before {value}"),
    ">=": marked("{result} on or after {value}"),
    ">": marked("{result} after {value}"),
    "=": marked("{result} on {value}"),
}
WAYS = {"mean": marked("{result}, mean"), "central": marked("{result}, central run")}
OMITTED = ("evidence", "observations", "msssim", "levers", "simulation", "horizon")
"""Groups with nothing that a goal seek could vary."""


def input_name(path: str, scenario: Scenario) -> str:
    """Return what an input or lever is called: `Share of pledges paid`."""
    steps = paths.parse(path)
    if steps[0] == "levers":
        key = str(steps[1])
        return phrase(scenario.levers[key].label) or words.spoken(key)
    try:
        event = paths.text_of(steps[:-1])
        said = called(event, scenario) if happens(path) else spoken_of(path, scenario)
    except (paths.PathError, LookupError, AttributeError):
        return path
    return said[:1].upper() + said[1:]


def value_name(path: str, value: float | date, scenario: Scenario) -> str:
    """Return a value of an input as people read it, with its unit."""
    steps = paths.parse(path)
    if steps[0] == "levers":
        knob = Knob(scenario.levers[str(steps[1])])
        said = words.day(value) if isinstance(value, date) else knob.shown(_short(value))
        return f"{said} {knob.unit}".rstrip()
    if happens(path) and value in (0, 1):
        return phrase("happens") if value else phrase("does not happen")
    unit = paths.field_at(steps).parameter.unit
    return quantity(value if isinstance(value, date) else _short(value), unit)


def _short(value: float) -> float:
    return float(f"{value:.3g}") if abs(value) < 1e5 else value


def happens(path: str) -> bool:
    """Say whether a path is the probability of something that happens or not."""
    try:
        return paths.field_at(paths.parse(path)).parameter.chance
    except paths.PathError:
        return False


def inputs_to_vary(scenario: Scenario) -> dict[str, str]:
    """Return the paths of everything that holds a number or a day, by name; levers first."""
    found: dict[str, str] = {}
    paths_there = [paths.text_of(("levers", key, "value")) for key in scenario.levers]
    kinds = (date, *DISTRIBUTIONS.values())
    for entry in paths.walk(scenario):
        if not entry.path.startswith(OMITTED) and (
            is_number(entry.value) or isinstance(entry.value, kinds)
        ):
            paths_there.append(entry.path)
    for path in paths_there:
        name = input_name(path, scenario)
        found[f"{name} ({path})" if name in found else name] = path
    return found


def reading_name(reading: Reading) -> str:
    """Return a reading in words: `Mean coverage, median`."""
    if reading.test is not None:
        return phrase("share of runs with {what}", what=_lower(asked_name(reading.test)))
    name = kpi_name(reading.name)
    if reading.how == "P":
        return phrase("share of runs with {what}", what=_lower(name))
    if reading.how == "median":
        return name
    if reading.how in WAYS:
        return phrase(WAYS[reading.how], result=name)
    return phrase("{result}, {n} % quantile", result=name, n=int(reading.how[1:]))


def asked_name(test: Test) -> str:
    """Return a test in words: `Mean coverage at least 30 %`."""
    reading = test.reading
    unit = "share" if reading.how == "P" else unit_of(reading.name)
    signs = LATER if unit == DATE else SIGNS
    value = _value(test.value, unit)
    return phrase(signs[test.sign], result=reading_name(reading), value=value)


def goal_name(goal: Goal) -> str:
    """Return a goal in words."""
    said = words.listed([asked_name(test) for test in goal.tests])
    return said[:1].upper() + said[1:]


def _value(value: float | str, unit: str) -> str:
    if isinstance(value, str):
        return value
    if unit == DATE:
        return words.day(date.fromordinal(round(value)))
    return words.amount(value, unit)


def _lower(said: str) -> str:
    return said[:1].lower() + said[1:]
