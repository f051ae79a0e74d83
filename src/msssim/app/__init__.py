"""The desktop door: one window on scenarios and their answers."""

from __future__ import annotations


def main() -> int:
    """Open the window on the files named on the command line."""
    from msssim.app.program import run

    return run()
