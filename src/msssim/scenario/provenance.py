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
    """Whether it was given for the value that this file, or one nearer to it, overrides."""
    file: str
    """The name of the file that cites it."""


def evidence_of(source: Source, path: str) -> Citation | None:
    """Return the evidence at a path; inherited under an overridden value it is the parent's.

    Raises PathError for a text that is no path.
    """
    steps = paths.parse(path)
    key = _key(source, steps)
    if key is None:
        return None
    cited = giver(source.layers, ("evidence", key)) or 0
    given = giver(source.layers, steps)
    is_overridden = given is not None and given < cited and _differs(source, cited, steps)
    evidence = source.scenario.evidence[key]
    return Citation(evidence, is_overridden, Path(source.layers[cited].shown).name)


def _key(source: Source, steps: Steps) -> str | None:
    """Return the key under which evidence for a path stands, however the path is written there."""
    plain = paths.text_of(steps)
    if plain in source.scenario.evidence:
        return plain
    return next((k for k in source.scenario.evidence if paths.parse(k) == steps), None)


def _differs(source: Source, layer: int, steps: Steps) -> bool:
    """Say whether what stands at a path, or the list's item that holds it, was another then."""
    whole = _to_item(steps)
    now, then = flattened(source.layers), flattened(source.layers[layer:])
    return bool(inside(now, whole) != inside(then, whole))


def _to_item(steps: Steps) -> Steps:
    """Return a path as far as the list's item that it leads through, if it does."""
    ends = [position for position, step in enumerate(steps) if isinstance(step, int)]
    return steps[: ends[-1] + 1] if ends else steps
