"""Where a number comes from: the evidence of a value, and whether it speaks of that value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from msssim.scenario import paths
from msssim.scenario.evidence import Evidence
from msssim.scenario.layers import flattened, giver, inside
from msssim.scenario.reader import Steps
from msssim.scenario.source import Source


@dataclass(frozen=True, slots=True)
class Citation:
    """What a source says of the value at a path."""

    evidence: Evidence
    is_for_parent: bool
    """Whether it was given for another value, which this file or one nearer to it overrides."""
    file: str
    """The name of the file that cites it."""


def evidence_of(source: Source, path: str) -> Citation | None:
    """Return the evidence at a path; raises PathError for a text that is no path."""
    return citations(source).get(paths.text_of(paths.parse(path)))


def citations(source: Source) -> dict[str, Citation]:
    """Return all evidence of a source by path; inherited under another value, it is the parent's.

    In a list that was replaced, evidence goes with an item that stayed as it was.
    """
    wholes = [flattened(source.layers[number:]) for number in range(len(source.layers))]
    found: dict[str, Citation] = {}
    for key, evidence in source.scenario.evidence.items():
        steps = paths.parse(key)
        cited = giver(source.layers, ("evidence", key)) or 0
        given = giver(source.layers, steps)
        whole = _to_item(steps)
        is_overridden = given is not None and given < cited
        differs = inside(wholes[0], whole) != inside(wholes[cited], whole)
        file = Path(source.layers[cited].shown).name
        found[paths.text_of(steps)] = Citation(evidence, is_overridden and differs, file)
    return found


def _to_item(steps: Steps) -> Steps:
    """Return a path as far as the list's item that it leads through, if it does."""
    ends = [position for position, step in enumerate(steps) if isinstance(step, int)]
    return steps[: ends[-1] + 1] if ends else steps
