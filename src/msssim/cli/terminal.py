"""What commands share: results to stdout, messages to stderr, problems with their place."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from msssim.outputs.wrapping import lines
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from msssim.scenario.problems import Problem

CANNOT_ASK = 2
"""The exit code for a question that could not be asked."""

CONTROL = re.compile("[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
WIDEST = 100


def put(text: str, *, err: bool = False) -> None:
    """Print a line; colours only on a terminal that was not told NO_COLOR."""
    try:
        click.echo(text, err=err, color=False if os.environ.get("NO_COLOR") else None)
    except OSError as error:
        # What Python still flushes at exit goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), (sys.stderr if err else sys.stdout).fileno())
        if isinstance(error, BrokenPipeError):  # whoever read it has seen enough
            raise click.exceptions.Exit(0) from error
        from msssim.scenario.disk import writing

        with writing(phrase("what it says")):
            raise error from None


def say(message: str) -> None:
    """Print a message to stderr."""
    put(safe(message), err=True)


def safe(text: str) -> str:
    """Return a text from a file without what could steer a terminal."""
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\x1b", "\x00"))


def show_problems(problems: Sequence[Problem], *, err: bool = True) -> None:
    """Print problems with the line they stand in and a caret under the place."""
    from msssim.scenario.problems import MOST_SHOWN

    for problem in problems[:MOST_SHOWN]:
        is_error = problem.severity == "error"
        put(click.style(safe(str(problem)), fg="red" if is_error else "yellow"), err=err)
        if problem.pointed:
            put(safe(problem.pointed), err=err)
    more = len(problems) - MOST_SHOWN
    if more > 0:
        put(phrase("… and {n} more problems", n=more), err=err)


def taken(file: Path) -> str:
    """Return what is said where a file would be overwritten."""
    return phrase("{file} exists: name another, or overwrite it with --force", file=file)


@contextmanager
def asking() -> Iterator[None]:
    """Show what is wrong with a scenario or edit, and exit with 2."""
    from msssim.scenario.problems import ScenarioError

    try:
        yield
    except ScenarioError as error:
        show_problems(error.problems)
        raise click.exceptions.Exit(CANNOT_ASK) from error


def wrapped(text: str, indent: int = 0) -> list[str]:
    """Return a text as lines as wide as the terminal allows, less an indentation."""
    width = min(shutil.get_terminal_size().columns, WIDEST)
    return lines(text, max(width - indent, 30)) or [""]


def paragraphs(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield topics and texts as lines in two columns."""
    pairs = list(pairs)
    left = max(len(topic) for topic, _ in pairs) + 2
    for topic, text in pairs:
        first, *rest = wrapped(text, left)
        yield click.style(topic, bold=True) + " " * (left - len(topic)) + first
        yield from (" " * left + line for line in rest)


@contextmanager
def progress(label: str, *, wanted: bool) -> Iterator[Callable[[int, int], None] | None]:
    """Give a function that shows how much is done, where there is a terminal to show it on."""
    if not wanted or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield show
