"""Where the scenarios and resources that come with the program lie."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parents[1]


def shipped(kind: Literal["scenarios", "resources"]) -> Path:
    """Return a shipped folder: inside an installed package, else at the top of the clone."""
    inside = PACKAGE / "_shipped" / kind
    return inside if inside.is_dir() else PACKAGE.parents[1] / kind


def shipped_scenarios() -> dict[str, Path]:
    """Return the files of the shipped scenarios by name, such as `mss-2024`."""
    return {file.stem: file for file in sorted(shipped("scenarios").glob("*.yaml"))}
