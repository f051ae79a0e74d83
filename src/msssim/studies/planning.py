"""A sweep before it is run: how many scenarios it makes, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import prod
from pathlib import Path

from pydantic import ValidationError

from msssim.batch.reading import Results
from msssim.outputs.words import spoken, told
from msssim.scenario import paths
from msssim.scenario.evidence import Lever
from msssim.scenario.language import phrase, written
from msssim.scenario.problems import ScenarioError, problems_of
from msssim.scenario.schema import Scenario
from msssim.studies.dimensions import Choice, dimension_of, path_of, refuse
from msssim.studies.finding import Cell, text
from msssim.studies.naming import input_name, reading_name, value_name
from msssim.studies.sweep import Design, Sweep, swept
from msssim.studies.sweep_file import load_sweep
from msssim.studies.tabling import SHOWN, Side

MOST_PLANNED = 5_000
"""Scenarios of a sweep that is laid out while somebody waits for it."""

MOST_TRIED = 20
"""Values of a dimension that are tried before the sweep is run."""


@dataclass(frozen=True, slots=True)
class Varied:
    """A path and its values as they are typed: `0.6, 0.8, 1` or `0.6:1:3`."""

    path: str
    values: str


def planned(
    base: Scenario, varied: Sequence[Varied], design: Design = "grid", count: int = 0
) -> Sweep:
    """Return the sweep over all combinations, or `count` scenarios that a design lays.

    Raises ScenarioError for what cannot be laid out.
    """
    found = [dimension_of(f"{one.path}={one.values}", base) for one in varied]
    _refuse_many(prod(len(one.choices) for one in found) if design == "grid" else count)
    for one in found:
        for choice in one.choices[:MOST_TRIED] or (one.at(0), one.at(1)):
            _try(base, one.name, choice)
    return swept(base, found, design, count)


def variants_in(file: Path, base: Scenario) -> Sweep:
    """Return the sweep of a file on a base that is given, whatever base the file names.

    Raises ScenarioError for what cannot be laid out.
    """
    found = load_sweep(file, base=base)
    _refuse_many(len(found.combinations))
    return found


def _refuse_many(size: int) -> None:
    if size > MOST_PLANNED:
        why = phrase(
            "that makes {size} scenarios, and {most} is the most here",
            size=written(size),
            most=written(MOST_PLANNED),
        )
        refuse(why)


def _try(base: Scenario, name: str, choice: Choice) -> None:
    """Refuse a value that makes no scenario even alone."""
    if not choice.label:
        refuse(phrase("a value is missing between commas"), name)
    try:
        paths.edited(base, choice.edits)
    except paths.PathError as error:
        refuse(str(error), name)
    except ValidationError as error:
        fault = problems_of(error)[0].text
        refuse(phrase("{field}: {fault}", field=choice.label, fault=fault), name)


def usual_values(lever: Lever) -> str:
    """Return the two ends of a lever and what lies between, as they are typed."""
    if isinstance(lever.low, date) or isinstance(lever.high, date):
        return f"{lever.low}:{lever.high}:3"
    return f"{float(lever.low):g}:{float(lever.high):g}:3"


def names_told(sweep: Sweep) -> list[str]:
    """Return what the scenarios of a sweep are called in words: each input with its value."""
    width = len(str(len(sweep.combinations)))
    named = [dimension_name(one.name, sweep.base) for one in sweep.dimensions]
    found = []
    for number, combination in enumerate(sweep.combinations, start=1):
        pairs = zip(sweep.dimensions, named, combination, strict=True)
        parts = [
            told(name, value_told(sweep.base, one.name, choice)) for one, name, choice in pairs
        ]
        lead = [f"{number:0{width}d}"] if sweep.numbered else []
        found.append(", ".join([*lead, *parts]))
    return found


def value_told(base: Scenario, name: str, choice: Choice) -> str:
    """Return a value of a dimension as people read it, with its unit; of variants the label."""
    if isinstance(choice.told, str):
        return choice.told
    try:
        return value_name(path_of(name, base), choice.told, base)
    except ScenarioError:  # a name that the sweep's file gave
        return choice.label


def table_of(results: Results, base: Scenario) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    """Return a sweep's heads and rows: what was varied, then a few results."""
    side = Side(results)
    columns = side.columns(SHOWN)
    given = side.columns(results.swept) if results.swept else []
    names = [dimension_name(path, base) for path in results.swept]
    heads = (phrase("Scenario"), *names, *(_upper(reading_name(column)) for column in columns))
    rows = []
    for scenario in side.rows((), None):
        cells = [text(scenario)]
        for column in (*given, *columns):
            raw, said = side.cell(scenario, column), side.shown(scenario, column)
            if column in given and raw is not None:
                said = value_told(base, column.name, Choice(raw, {}))
            cells.append(Cell(said, said if raw is None else raw))
        rows.append(tuple(cells))
    return heads, rows


def dimension_name(name: str, base: Scenario) -> str:
    """Return what a dimension is called: the input or lever, or the name that a file gave."""
    try:
        return input_name(path_of(name, base), base)
    except ScenarioError:
        return spoken(name)


def _upper(said: str) -> str:
    return said[:1].upper() + said[1:]
