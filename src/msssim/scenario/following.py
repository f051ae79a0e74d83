"""What names a thing follows it: references, levers, evidence and observations of what moves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from msssim.scenario import paths
from msssim.scenario.language import marked, phrase
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.schema import Scenario
from msssim.scenario.writing import file_data

Moved: TypeAlias = Callable[[paths.Path], paths.Path | None]
"""Returns where a path leads after a change; none where nothing is left there."""

STAR = re.compile(r"\.\*|\[\*\]")

LONELY = marked('the lever "{lever}" moves this alone: take the lever away first')

PARTS = {
    "contingents": ("strength",),
    "zones": ("coverage", "coverage_gap"),
    "funding.sources": ("inflow",),
    "funding.channels": ("cash", "received"),
}
"""The series whose parts are named after the ids of a collection."""


def following(scenario: Scenario, moved: Moved) -> dict[str, Any]:
    """Return the edits by which evidence and levers follow what moved.

    Raises ScenarioError where a lever would have nothing left to move.
    """
    return {**_evidence(scenario, moved), **_levers(scenario, moved)}


def renaming(scenario: Scenario, at: paths.Path, old: str, new: str) -> dict[str, Any]:
    """Return the edits by which all that names an id follows its new name."""
    length = len(at)

    def moved(steps: paths.Path) -> paths.Path:
        is_it = steps[:length] == at and steps[length : length + 1] == (old,)
        return (*at, new, *steps[length + 1 :]) if is_it else steps

    edits = following(scenario, moved)
    for path, value in _references(scenario, paths.text_of(at), old, new).items():
        edits[paths.text_of(moved(paths.parse(path)))] = value
    return edits | _observations(scenario, paths.text_of(at), old, new)


def _evidence(scenario: Scenario, moved: Moved) -> dict[str, Any]:
    wanted: dict[str, Any] = {}
    for key, evidence in scenario.evidence.items():
        steps = paths.parse(key)
        now = moved(steps)
        if now != steps:
            wanted.setdefault(key, None)
            if now is not None:
                wanted[paths.text_of(now)] = evidence
    return _at(("evidence",), wanted)


def _at(group: paths.Path, wanted: Mapping[str, Any]) -> dict[str, Any]:
    edits = {}
    for key, value in wanted.items():
        steps = (*group, key)
        edits[paths.text_of(steps)] = file_data(value, steps)
    return edits


def _levers(scenario: Scenario, moved: Moved) -> dict[str, Any]:
    edits: dict[str, Any] = {}
    for key, lever in scenario.levers.items():
        found = [moved(paths.parse(path)) for path in lever.paths]
        pairs = zip(lever.paths, found, strict=True)
        now = [_as_written(path, steps) for path, steps in pairs if steps is not None]
        if None in found and not now:
            named = phrase(lever.label) or key
            raise ScenarioError([Problem(phrase(LONELY, lever=named))])
        if now != list(lever.paths):
            edits[paths.text_of(("levers", key, "paths"))] = now
    return edits


def _as_written(path: str, steps: paths.Path) -> str:
    """Return the text of a path; as it was written where it leads where it did."""
    if paths.parse(path) == steps:
        return path
    stars = iter(STAR.findall(path))
    return STAR.sub(lambda found: next(stars, found[0]), paths.text_of(steps))


def _references(scenario: Scenario, collection: str, old: str, new: str) -> dict[str, Any]:
    edits: dict[str, Any] = {}
    for entry in paths.walk(scenario):
        if entry.field.parameter.refers != collection or not entry.given:
            continue
        if entry.value == old:
            edits[entry.path] = new
        elif isinstance(entry.value, tuple) and old in entry.value:
            edits[entry.path] = [new if name == old else name for name in entry.value]
    return edits


def _observations(scenario: Scenario, collection: str, old: str, new: str) -> dict[str, Any]:
    wanted: dict[str, Any] = {}
    for name in PARTS.get(collection, ()):
        if f"{name}.{old}" in scenario.observations:
            wanted[f"{name}.{new}"] = scenario.observations[f"{name}.{old}"]
            wanted[f"{name}.{old}"] = None
    return _at(("observations",), wanted)
