"""The command line in the language spoken: helps are looked up when shown, click's words too.

with speaking(arguments):
    translated(program).main(arguments)
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from inspect import cleandoc
from itertools import pairwise
from typing import TypeAlias, TypeVar

import click
from click import core, decorators, exceptions, formatting, parser, types

from msssim.scenario.language import ENVIRONMENT, LANGUAGES, phrase, speak, spoken

Say: TypeAlias = Callable[[str], str]
Command = TypeVar("Command", bound=click.Command)

COMMENT = "command line"
"""What the translators of a help or of a word of click's are told of it."""

CLICKS = (
    "Usage:",
    "Options",
    "Commands",
    "Show this message and exit.",
    "Error: {message}",
    "Try '{command} {option}' for help.",
    "default: {default}",
    "required",
    "Missing command.",
    "Missing argument",
    "Missing option",
    "Choose from:\n\t{choices}",
    "No such option {name!r}.",
    "No such command {name!r}.",
    "Did you mean {possibility}?",
    "(Did you mean one of: {possibilities}?)",
    "Got unexpected extra argument ({args})",
    "Got unexpected extra arguments ({args})",
    "Option {name!r} requires an argument.",
    "Option {name!r} does not take a value.",
    "Invalid value for {param_hint}: {message}",
    "{value!r} is not one of {choices}.",
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
    "{value!r} does not match the format {format}.",
)
"""The words of click that somebody at a terminal can be shown."""

EXAMPLE = re.compile(r"(\s+msssim .*?)(?:(\s{2,})(\S.*))?")
"""A line to type, and what is remarked beside it."""


@contextmanager
def speaking(arguments: Sequence[str]) -> Iterator[None]:
    """Speak what a command line asks for with --lang, from its first word to its last error.

    The processes that a command starts read it in the environment: workers, and the window.
    """
    before, named = spoken().code, os.environ.get(ENVIRONMENT)
    os.environ[ENVIRONMENT] = speak(_asked(arguments) or before).code
    for module in (core, decorators, exceptions, formatting, parser, types):
        vars(module).update(_=_clicks, ngettext=_counted)
    try:
        yield
    finally:
        speak(before)
        os.environ.pop(ENVIRONMENT)
        if named is not None:
            os.environ[ENVIRONMENT] = named


def _asked(arguments: Sequence[str]) -> str:
    """Return the language asked for anywhere; click refuses what is none."""
    found = ""
    for word, following in pairwise([*arguments, ""]):
        if word == "--":
            break
        option, _, value = word.partition("=")
        if option == "--lang":
            found = value or following
    return found if found in LANGUAGES else ""


def said(text: str) -> str:
    """Return a text of a help in the language spoken."""
    return phrase(text, comment=COMMENT)


def _clicks(text: str) -> str:
    """Return a text of click's in the language spoken; it asks for some while it is imported."""
    return said(text) if text in CLICKS else text


def _counted(one: str, many: str, count: int) -> str:
    return _clicks(one if count == 1 else many)


def translated(command: Command, say: Say = said) -> Command:
    """Return a command whose help, epilog and parameters are said in the language spoken."""
    found = copy(command)
    found.help = _prose(command.help, say)
    found.epilog = _prose(command.epilog, say)
    found.options_metavar = say(command.options_metavar or "")
    if isinstance(found, click.Group):
        found.subcommand_metavar = say(found.subcommand_metavar)
    found.params = [_parameter(one, say) for one in command.params]
    return found


def _prose(text: str | None, say: Say) -> str:
    """Return a help with each paragraph said; what is to be typed stays as it is."""
    return "\n\n".join(_paragraph(one, say) for one in cleandoc(text or "").split("\n\n"))


def _paragraph(text: str, say: Say) -> str:
    if not text.startswith("\b"):
        return say(" ".join(text.split()))
    return "\n".join(["\b", *(_line(line, say) for line in text.splitlines()[1:])])


def _line(text: str, say: Say) -> str:
    example = EXAMPLE.fullmatch(text)
    if example is None:
        return say(text)
    typed, gap, remark = example.groups("")
    return f"{typed}{gap}{say(remark)}"


def _parameter(parameter: click.Parameter, say: Say) -> click.Parameter:
    found = copy(parameter)
    if isinstance(found, click.Option):
        found.help = say(found.help or "")
        if found.is_flag:
            return found
    if not isinstance(found.type, click.Choice):
        found.type = copy(found.type)
        found.type.name = say(found.type.name)
    if found.metavar is not None:
        found.metavar = say(found.metavar)
    elif isinstance(found, click.Argument):
        name = say(found.name.upper())
        found.metavar = name if found.required else f"[{name}]"
    return found
