"""The desktop door: one window on scenarios and their answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on the files named on the command line."""
    files = _files(arguments)
    from msssim.app.worker import Worker

    worker = Worker()  # which starts while Qt is read
    from msssim.app.program import run

    return run(worker, files)


def _files(arguments: Sequence[str] | None) -> list[Path]:
    import argparse

    from msssim import __version__

    parser = argparse.ArgumentParser(
        prog="msssim-app", description="Open the window on scenario files."
    )
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path)
    parser.add_argument("--version", action="version", version=f"msssim-app {__version__}")
    found: list[Path] = parser.parse_args(arguments).files
    return found
