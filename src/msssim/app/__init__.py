"""The desktop door: one window on scenarios and their answers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on the files named on the command line, or hand them to the open one."""
    asked = _asked(arguments)
    if asked.install_desktop or asked.uninstall_desktop:
        from msssim.app.installing import change_desktop

        return change_desktop(is_wanted=asked.install_desktop)
    turn = None
    if not asked.separate:
        from msssim.app.turn import taken_turn

        turn = taken_turn(asked.files)
        if turn is None:
            return 0
    from msssim.app.worker import started_worker

    worker = started_worker()  # while Qt is read
    from msssim.app.program import run

    return run(worker, asked.files, turn)


def _asked(arguments: Sequence[str] | None) -> Namespace:
    from msssim import __version__

    parser = ArgumentParser(
        prog="msssim-app",
        description="Open the window on scenario files; one that is open already takes them.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path)
    parser.add_argument(
        "--separate",
        "--new-window",
        action="store_true",
        help="open a window of its own, whatever is open",
    )
    desktop = parser.add_mutually_exclusive_group()
    desktop.add_argument(
        "--install-desktop",
        action="store_true",
        help="put msssim into your menu of programs, and open *.msssim.yaml with it",
    )
    desktop.add_argument(
        "--uninstall-desktop", action="store_true", help="take all of that away again"
    )
    parser.add_argument("--version", action="version", version=f"msssim-app {__version__}")
    return parser.parse_args(arguments)
