"""Where the scenarios, the resources and the programs that come with msssim lie."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Literal

PROGRAM = "msssim-app"
"""The window's executable."""

FIRST = "mss-2024"
"""The template that opens where no file is named."""

PACKAGE = Path(__file__).resolve().parents[1]


def shipped(kind: Literal["scenarios", "resources"]) -> Path:
    """Return a shipped folder: inside an installed package, else at the top of the clone."""
    inside = PACKAGE / "_shipped" / kind
    return inside if inside.is_dir() else PACKAGE.parents[1] / kind


def shipped_scenarios() -> dict[str, Path]:
    """Return the files of the shipped scenarios by name, such as `mss-2024`."""
    return {file.stem: file for file in sorted(shipped("scenarios").glob("*.yaml"))}


def cure_for(extra: str, profile: str = "cli") -> str:
    """Return the command that brings an extra: the set-up in a clone's own `.venv`, else pip.

    The set-up makes a clone ready for a profile: the terminal, or the window.
    """
    clone = PACKAGE.parents[1]
    if Path(sys.prefix) == clone / ".venv" and (clone / "scripts" / "setup").is_file():
        return f"scripts/setup {'app' if extra == 'app' else profile}"
    return f"pip install 'msssim[{extra}]'"


def window_program() -> str | None:
    """Return the window's executable: this one, beside this Python, else on the path."""
    if getattr(sys, "frozen", False):
        return sys.executable
    return shutil.which(PROGRAM, path=str(Path(sys.executable).parent)) or shutil.which(PROGRAM)
