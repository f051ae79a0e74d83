"""The headless door: commands that ask the floors below and print what they answer.

Each command's module is imported when it is called, so that `msssim --version` waits for none;
at a command module's top only click and the standard library are imported.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from copy import copy
from importlib import import_module
from io import StringIO

import click

from msssim.cli.interrupts import interrupted, listening
from msssim.cli.speaking import CLICKS, said, speaking, translated
from msssim.cli.terminal import CANNOT_ASK, say
from msssim.scenario.language import phrase

COMMANDS = {
    "run": "msssim.cli.run:run",
    "batch": "msssim.cli.batch:batch",
    "sweep": "msssim.cli.sweep:sweep",
    "table": "msssim.cli.table:table",
    "validate": "msssim.cli.check:validate",
    "params": "msssim.cli.check:params",
    "new": "msssim.cli.new:new",
    "set": "msssim.cli.files:set_values",
    "import": "msssim.cli.importing:import_table",
    "diff": "msssim.cli.files:diff",
    "tornado": "msssim.cli.studies:tornado",
    "sensitivity": "msssim.cli.studies:sensitivity",
    "seek": "msssim.cli.studies:seek",
    "discover": "msssim.cli.studies:discover",
    "explain": "msssim.cli.explain:explain",
    "hindcast": "msssim.cli.proving:hindcast",
    "rerun": "msssim.cli.proving:rerun",
    "evidence": "msssim.cli.evidence:evidence",
    "report": "msssim.cli.report:report",
    "pack": "msssim.cli.files:pack",
    "schema": "msssim.cli.files:schema",
    "app": "msssim.cli.desktop:app",
    "doctor": "msssim.cli.doctor:doctor",
}
"""Every command: where its function stands, in the order of the help."""

INTERRUPTED = 130


class _Program(click.Group):
    """Finds commands in COMMANDS and imports them when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return translated(_command(cmd_name)) if cmd_name in COMMANDS else None


def _command(name: str) -> click.Command:
    module, _, function = COMMANDS[name].partition(":")
    command = getattr(import_module(module), function)
    assert isinstance(command, click.Command)  # noqa: S101
    found = copy(command)
    found.params = [*command.params, _language_option()]
    return found


def _show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from msssim import __version__

        click.echo(f"msssim {__version__}")
        context.exit()


def _language_option() -> click.Option:
    return click.Option(
        ["--lang"],
        type=click.Choice(["en", "fr", "es", "ht"]),
        expose_value=False,
        help="Language of what is said; English where neither this nor MSSSIM_LANG names one.",
    )


@click.command(
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with: msssim new mine.yaml --from mss-2024, then msssim run mine.yaml",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def program() -> None:
    """Scenarios of a security support mission: officers, money and coverage.

    Coverage is officers against a planning density, not safety; violence is not modelled.
    """


program.params.append(_language_option())


def help_texts() -> list[str]:
    """Return every text of the helps, once, for those who translate them."""
    found = dict.fromkeys(CLICKS)

    def collected(text: str) -> str:
        found[text] = None
        return text

    for command in (program, *map(_command, COMMANDS)):
        translated(command, collected)
    return list(found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code.

    0 done; 1 a check found errors; 2 a question that could not be asked; 3 a part of a batch
    failed; 130 interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    with speaking(given):
        return _exit_code(given)


def _exit_code(arguments: list[str]) -> int:
    try:
        with listening():
            spoken = translated(program)
            code = spoken.main(arguments, prog_name="msssim", standalone_mode=False)
    except click.ClickException as error:
        return _refused(error)
    except (KeyboardInterrupt, click.Abort) as error:
        # Click takes the end of a file for Ctrl-C.
        if isinstance(error.__cause__, EOFError):
            raise error.__cause__ from None
        return _interrupted()
    except MemoryError as error:
        why = str(error) or phrase("there is too little memory")
        return _refused(click.ClickException(phrase("too large: {error}", error=why)))
    except OSError as error:
        cause = said(error.strerror or str(error))
        message = f"{error.filename}: {cause}" if error.filename else cause
        return _refused(click.ClickException(message))
    except Exception:
        # What an interruption leaves half done may fail in any way.
        if not interrupted():
            raise
        return _interrupted()
    return code if isinstance(code, int) else 0


def _refused(error: click.ClickException) -> int:
    """Say why something cannot be asked; what comes from files steers no terminal."""
    shown = StringIO()
    error.show(shown)
    say(shown.getvalue().rstrip("\n"))
    return CANNOT_ASK


def _interrupted() -> int:
    say(phrase("interrupted"))
    return INTERRUPTED
