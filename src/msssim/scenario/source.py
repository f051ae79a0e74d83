"""A scenario file as it stands: its text, the files it extends, and the scenario they make."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from msssim.scenario import paths
from msssim.scenario.language import marked, phrase
from msssim.scenario.layers import (
    Layer,
    find_in,
    flattened,
    giver,
    layer_of,
    layers_above,
    read_layers,
)
from msssim.scenario.problems import Problem, ScenarioError, placed, problems_of
from msssim.scenario.reader import ReadError, Tree, read_value
from msssim.scenario.schema import FILE_VERSION, Scenario, validated


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text and the scenario that it makes, side by side.

    `layers` are the file itself and those it extends, in that order.
    """

    layers: tuple[Layer, ...]
    scenario: Scenario

    @property
    def file(self) -> Path | None:
        """Where the file lies; none for text that was never saved."""
        return self.layers[0].file

    @property
    def tree(self) -> Tree:
        """The file's own data and places."""
        return self.layers[0].tree

    @property
    def text(self) -> str:
        """The file's own text."""
        return self.tree.text

    @property
    def digest(self) -> str:
        """A hash of the file's own text, as it stands in the file."""
        return digest_of_layer(self.layers[0])

    def origin(self, path: str) -> str:
        """Return where a value comes from: "this file", a parent's name, or "default"."""
        number = giver(self.layers, paths.parse(path))
        if number is None:
            return marked("default")
        return marked("this file") if number == 0 else Path(self.layers[number].shown).name


def digest_of(text: str) -> str:
    """Return a hash of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def digest_of_layer(layer: Layer) -> str:
    """Return a hash of a file's text as it stands there, of whatever version."""
    return digest_of(layer.written or layer.tree.text)


def load_source(file: str | Path) -> Source:
    """Return a scenario file with its text and layers.

    Raises ScenarioError with everything that is wrong, each with file, line and column.
    """
    return sourced(read_layers(Path(file)))


def source_of_text(text: str, file: Path | None = None, shown: str = "") -> Source:
    """Return the source that a text makes, as if it stood in `file`; raises ScenarioError."""
    shown = shown or (str(file) if file else "text")
    return sourced(layers_above(layer_of(text, file, shown)))


def load(file: str | Path) -> Scenario:
    """Return the scenario of a file, the files it extends laid under it.

    Raises ScenarioError with everything that is wrong, each with file, line and column.
    """
    return load_source(file).scenario


def sourced(layers: tuple[Layer, ...]) -> Source:
    """Return the source that layers make, the opened file first; raises ScenarioError."""
    try:
        return Source(layers, validated(flattened(layers)))
    except ValidationError as error:
        problems = placed(problems_of(error), lambda path: find_in(layers, path))
        raise ScenarioError(problems) from error


def edited_scenario(scenario: Scenario, edits: Iterable[str]) -> Scenario:
    """Return a scenario with edits written `PATH=VALUE`, VALUE in the file's own syntax.

    Raises ScenarioError naming the edits that cannot be made.
    """
    pairs = parsed_edits(edits)
    try:
        return paths.edited(scenario, pairs)
    except paths.PathError as error:
        raise ScenarioError([Problem(str(error))]) from error
    except ValidationError as error:
        raise ScenarioError(problems_of(error)) from error


def parsed_edits(edits: Iterable[str]) -> dict[str, Any]:
    """Return paths and values of edits written `PATH=VALUE`; raises ScenarioError."""
    pairs: dict[str, Any] = {}
    problems: list[Problem] = []
    for edit in edits:
        path, equals, text = edit.partition("=")
        if not equals:
            problems.append(Problem(phrase('"{edit}" is no edit: write PATH=VALUE', edit=edit)))
            continue
        try:
            pairs[paths.text_of(paths.parse(path.strip()))] = read_value(text.strip())
        except (ReadError, paths.PathError) as error:
            problems.append(Problem(str(error), path.strip()))
    if problems:
        raise ScenarioError(problems)
    return pairs


def warnings_in(source: Source) -> list[Problem]:
    """Return what is strange in a source, placed."""
    from msssim.scenario.oddities import oddities

    found = oddities(source.scenario)
    if source.layers[0].written:
        told = phrase(
            "is of an older file version: saving makes it version {version}", version=FILE_VERSION
        )
        found.append(Problem(told, "msssim", severity="warning"))
    return placed(found, lambda path: find_in(source.layers, path))
