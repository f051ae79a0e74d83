"""`msssim app`: open the window, which is a program of its own."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path

import click

from msssim.scenario.language import phrase
from msssim.scenario.shipped import PROGRAM, cure_for, window_program


@click.command(epilog="Example: msssim app mine.yaml")
@click.argument("files", nargs=-1, metavar="[FILE…]", type=click.Path(path_type=Path))
def app(files: tuple[Path, ...]) -> int:
    """Open the window, on scenario files if any are named."""
    if find_spec("PySide6") is None:
        raise click.ClickException(phrase("the window needs Qt: {cure}", cure=cure_for("app")))
    program = window_program()
    if program is None:
        raise click.ClickException(
            phrase("{program} is not installed: run scripts/setup app", program=PROGRAM)
        )
    return subprocess.run([program, *map(str, files)], check=False).returncode  # noqa: S603
