"""Where a number comes from: the evidence of a value, and whether it speaks of that value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msssim.scenario import paths
from msssim.scenario.evidence import Evidence
from msssim.scenario.layers import flattened, giver, inside
from msssim.scenario.reader import Steps
from msssim.scenario.rendering import Data
from msssim.scenario.source import Source


@dataclass(frozen=True, slots=True)
class Citation:
    """What a source says of the value at a path."""

    evidence: Evidence
    is_for_parent: bool
    """Whether it was given for another value, which this file or one nearer to it overrides."""
    file: str
    """The name of the file that cites it."""
    layer: int = 0
    """Which of the source's files that is: 0 for the opened one."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The value that evidence was noted for, where another stands by now."""

    value: Data
    file: str
    """The name of the file that has it; empty where that is this one, as it was saved."""
    title: str
    is_noted: bool
    """Whether it was written down who made the change, or why."""


def evidence_of(source: Source, path: str) -> Citation | None:
    """Return the evidence at a path; raises PathError for a text that is no path."""
    steps = paths.parse(path)
    keys = [key for key in source.scenario.evidence if paths.parse(key) == steps]
    wholes = [flattened(source.layers[number:]) for number in range(len(source.layers))]
    return _citation(source, keys[-1], wholes) if keys else None


def citations(source: Source) -> dict[str, Citation]:
    """Return all evidence of a source by path; inherited under another value, it is the parent's.

    In a list that was replaced, evidence goes with an item that stayed as it was.
    """
    wholes = [flattened(source.layers[number:]) for number in range(len(source.layers))]
    return {
        paths.text_of(paths.parse(key)): _citation(source, key, wholes)
        for key in source.scenario.evidence
    }


def _citation(source: Source, key: str, wholes: Sequence[Mapping[str, Any]]) -> Citation:
    """Return what is said under a key; `wholes` are the data from each layer downwards."""
    steps = paths.parse(key)
    cited = giver(source.layers, ("evidence", key)) or 0
    given = giver(source.layers, steps)
    whole = _to_item(steps)
    is_overridden = given is not None and given < cited
    differs = inside(wholes[0], whole) != inside(wholes[cited], whole)
    file = Path(source.layers[cited].shown).name
    return Citation(source.scenario.evidence[key], is_overridden and differs, file, cited)


def earlier_value(
    source: Source, saved: Source | None, path: str, found: Citation
) -> Earlier | None:
    """Return what a value was when the evidence found was noted; none where it is that still.

    `saved` is the source as it was last saved.
    """
    evidence, steps = found.evidence, paths.parse(path)
    now = inside(flattened(source.layers), steps)
    if found.is_for_parent:
        was = inside(flattened(source.layers[found.layer :]), steps)
        return Earlier(was, found.file, evidence.title, is_noted=False) if was != now else None
    if saved is not None and saved.scenario.evidence.get(path) == evidence:
        was = inside(flattened(saved.layers), steps)
        if was != now:
            return Earlier(was, "", evidence.title, is_noted=False)
    if evidence.is_change_noted and not evidence.title and found.layer == 0:
        return _below(source, path, now)
    return None


def _below(source: Source, path: str, now: Data) -> Earlier | None:
    """Return the cited value of the files below that the opened one replaces, with a note on it."""
    data = flattened(source.layers[1:])
    cited, was = inside(data, ("evidence", path)), inside(data, paths.parse(path))
    if not cited or was == now:
        return None
    giving = giver(source.layers[1:], ("evidence", path)) or 0
    file = Path(source.layers[1 + giving].shown).name
    return Earlier(was, file, Evidence.model_validate(cited).title, is_noted=True)


def _to_item(steps: Steps) -> Steps:
    """Return a path as far as the list's item that it leads through, if it does."""
    ends = [position for position, step in enumerate(steps) if isinstance(step, int)]
    return steps[: ends[-1] + 1] if ends else steps
