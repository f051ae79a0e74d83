"""What a scenario extends, taken along where it is saved into another folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from msssim.scenario.disk import writing
from msssim.scenario.layers import Layer, workspace_of
from msssim.scenario.saving import save_text
from msssim.scenario.source import Source


def moved_layers(source: Source, file: Path) -> Iterator[tuple[Layer, Path]]:
    """Yield what a source extends and does not find from a new file, each with its place there."""
    if source.file is None:
        return
    home, new = source.file.parent, file.resolve().parent
    for layer in source.layers[1:]:
        if layer.file is not None:
            place = Path(os.path.normpath(new / os.path.relpath(layer.file, home)))
            if place != layer.file:
                yield layer, place


def can_be_copied(source: Source, file: Path) -> bool:
    """Say whether a new file may extend copies: they stay within the folder that it reads."""
    workspace = workspace_of(file)
    return all(place.is_relative_to(workspace) for _, place in moved_layers(source, file))


def copy_along(source: Source, file: Path) -> None:
    """Copy what a source extends to where a new file looks for it, over nothing that is there.

    Raises OSError.
    """
    for layer, place in moved_layers(source, file):
        if not place.exists():
            with writing(place):
                place.parent.mkdir(parents=True, exist_ok=True)
            save_text(layer.tree.text, place)
