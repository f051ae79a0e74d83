"""Sweep files: a base and dimensions of named variants, all combinations or a list of them.

base: mss-2024.yaml
dimensions:
  force:
    as planned: {}
    late: {contingents.kenya.lag: 90}
  money:
    full: {}
    half: {funding.tolerance: 1}
scenarios:        # left out: all combinations
  - {force: late, money: half}
"""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import Any, NoReturn

from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.layers import read_bytes
from msssim.scenario.problems import Problem, ScenarioError, placed
from msssim.scenario.reader import Place, ReadError, Tree, decoded, read
from msssim.scenario.rendering import Data, entry
from msssim.scenario.schema import Scenario
from msssim.scenario.source import edited_scenario, load
from msssim.studies.dimensions import Choice, Choices, path_of
from msssim.studies.sweep import Sweep, swept

KEYS = ("base", "dimensions", "scenarios")


def is_sweep(file: Path) -> bool:
    """Say whether a file is a sweep rather than a scenario."""
    try:
        return "dimensions" in _tree(file).data
    except (ReadError, OSError):
        return False


def load_sweep(file: Path, edits: tuple[str, ...] = (), base: Scenario | None = None) -> Sweep:
    """Return the sweep of a file, edits made to its base, or on a base that is given instead.

    Raises ScenarioError with places.
    """
    try:
        tree = _tree(file)
    except ReadError as error:
        where = Problem(error.text, file=str(file), line=error.line, column=error.column)
        raise ScenarioError([where]) from error
    return _File(file, tree).sweep(edits, base)


def _tree(file: Path) -> Tree:
    """Return what a file holds; raises ReadError for what is no sweep, and OSError."""
    try:
        content = read_bytes(file)
    except ValueError as error:
        raise ReadError(str(error)) from error
    return read(decoded(content))


def sweep_text(sweep: Sweep, base: str) -> str:
    """Return a sweep as the text of a file: its variants by their names, on a base.

    Where a design has laid them, the combinations are listed.
    """
    had = _had(sweep)
    dimensions: Data = {
        one.name: {choice.label: dict(choice.edits) for choice in one.choices} for one in had
    }
    lines = [*entry("base", base, 0), *entry("dimensions", dimensions, 0)]
    everything = prod(len(one.choices) for one in had)
    if everything != len(sweep.combinations):
        names = [one.name for one in had]
        rows: list[Data] = [
            dict(zip(names, (choice.label for choice in row), strict=True))
            for row in sweep.combinations
        ]
        lines += entry("scenarios", rows, 0)
    return "\n".join(lines) + "\n"


def _had(sweep: Sweep) -> list[Choices]:
    """Return the dimensions of a sweep with the values that it has of each."""
    found = []
    for number, one in enumerate(sweep.dimensions):
        chosen = {row[number].label: row[number] for row in sweep.combinations}
        found.append(Choices(one.name, tuple(chosen.values())))
    return found


class _File:
    """A sweep file that is being read."""

    def __init__(self, file: Path, tree: Tree) -> None:
        self.file, self.tree = file, tree

    def sweep(self, edits: tuple[str, ...], base: Scenario | None) -> Sweep:
        data = self.tree.data
        for key in data:
            if key not in KEYS:
                why = phrase("is not known here: there is {known}", known=", ".join(KEYS))
                self.refuse(why, key, at_key=True)
        if not isinstance(data.get("base"), str):
            self.refuse(phrase("is required: the scenario that all variants start from"), "base")
        base = edited_scenario(base or load(self.file.parent / data["base"]), edits)
        named = self.group(data.get("dimensions"), "dimensions")
        dimensions = [self.dimension(name, base) for name in named]
        if "scenarios" not in data:
            return swept(base, dimensions)
        listed = data["scenarios"]
        if not isinstance(listed, list) or not listed:
            self.refuse(phrase("is a list of {dimension: variant, …}"), "scenarios")
        chosen = tuple(self.combination(number, dimensions) for number in range(len(listed)))
        return Sweep(base, tuple(dimensions), chosen)

    def dimension(self, name: str, base: Scenario) -> Choices:
        variants = self.group(self.tree.data["dimensions"][name], "dimensions", name)
        found = []
        for variant in variants:
            edits = variants[variant]
            if not isinstance(edits, Mapping):
                why = phrase("is a group of PATH: VALUE, or {}")
                self.refuse(why, "dimensions", name, variant)
            for path in edits:
                try:
                    path_of(str(path), base)
                except ScenarioError as error:
                    self.refuse(error.problems[0].text, "dimensions", name, variant, path)
            by_path = {path_of(str(path), base): value for path, value in edits.items()}
            found.append(Choice(str(variant), by_path))
        return Choices(name, tuple(found))

    def combination(self, number: int, dimensions: list[Choices]) -> tuple[Choice, ...]:
        given = self.group(self.tree.data["scenarios"][number], "scenarios", number)
        names = [one.name for one in dimensions]
        for name in given:
            if name not in names:
                why = phrase("is no dimension: there is {known}", known=", ".join(names))
                self.refuse(why, "scenarios", number, name)
        found = []
        for one in dimensions:
            chosen = [choice for choice in one.choices if choice.told == str(given.get(one.name))]
            if not chosen:
                known = ", ".join(choice.label for choice in one.choices)
                why = phrase("{name} is one of {known}", name=one.name, known=known)
                self.refuse(why, "scenarios", number)
            found.append(chosen[0])
        return tuple(found)

    def group(self, value: object, *at: str | int) -> Mapping[str, Any]:
        if not isinstance(value, Mapping) or not value:
            self.refuse(phrase("must be a group of keys, each on its own line"), *at)
        return value

    def refuse(self, text: str, *at: str | int, at_key: bool = False) -> NoReturn:
        problem = Problem(text, paths.text_of(at), at_key=at_key)
        raise ScenarioError(placed([problem], self.find))

    def find(self, path: paths.Path) -> tuple[str, Tree, Place] | None:
        place = self.tree.places.get(path)
        return None if place is None else (str(self.file), self.tree, place)
