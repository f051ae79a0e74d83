"""`msssim run`: simulate a scenario, write what it comes to, and say it in a few sentences."""

from __future__ import annotations

import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from msssim.cli.interrupts import interrupted
from msssim.cli.terminal import asking, paragraphs, progress, put, safe, say, wrapped
from msssim.scenario.language import phrase
from msssim.scenario.shipped import cure_for

if TYPE_CHECKING:
    from msssim.outputs.answer import Answer
    from msssim.outputs.tables import Format
    from msssim.report.results import Pictures, Wanted
    from msssim.scenario.schema import Scenario
    from msssim.scenario.source import Source

EXAMPLES = """\b
Examples:
  msssim run mine.yaml
  msssim run mine.yaml --draws 10000 --seed 7 --out results/
  msssim run mine.yaml --set strength.target=5500 --set mandate.expires=2026-10-02
  msssim run mine.yaml --set 'operations.availability={pert: [0.6, 0.7, 0.8]}'
  msssim run mine.yaml --draws 0 --charts none      the central run alone
"""


@click.command(epilog=EXAMPLES)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--set",
    "edits",
    multiple=True,
    metavar="PATH=VALUE",
    help="Change a value for this run; VALUE as in the file: 2500, 2025-04-01, {pert: [1, 2, 3]}.",
)
@click.option("--draws", type=click.IntRange(min=0), help="Runs of the ensemble; 0: central alone.")
@click.option("--seed", type=click.IntRange(min=0), help="Fixes the luck of every draw.")
@click.option("--step", type=click.Choice(["day", "week", "month"]), help="Length of one step.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("out"),
    show_default=True,
    metavar="DIR",
    help="Folder for the results; replaces an earlier run's files, leaves all others.",
)
@click.option(
    "--charts",
    type=click.Choice(["svg", "png", "none"]),
    help="Format of the charts; svg where matplotlib is installed.",
)
@click.option("--save-draws", is_flag=True, help="Also write every draw's inputs and KPIs.")
@click.option(
    "--format",
    "tables",
    type=click.Choice(["csv", "json", "parquet"]),
    default="csv",
    show_default=True,
    help="Format of the tables.",
)
@click.option("--quiet", "-q", is_flag=True, help="Say nothing but what is wrong.")
def run(
    file: Path,
    edits: tuple[str, ...],
    draws: int | None,
    seed: int | None,
    step: str | None,
    out: Path,
    charts: str | None,
    save_draws: bool,
    tables: str,
    quiet: bool,
) -> None:
    """Simulate a scenario; write its series, KPIs, charts and manifest into DIR."""
    started = time.monotonic()
    with asking():
        from msssim.outputs.folder import refuse_foreign
        from msssim.report.results import Wanted, write_results
        from msssim.scenario.source import edited_scenario, load_source

        wanted = Wanted(
            out,
            cast("Format", _installed_for(tables)),
            cast("Pictures", _charts(charts, quiet)),
            save_draws,
        )
        source = load_source(file)
        changes = [*edits, *_shortcuts(draws, seed, step)]
        scenario = edited_scenario(source.scenario, changes)
        refuse_foreign(out, wanted.names)
    found = _answered(scenario, quiet)
    write_results(found, source, changes, wanted, started)
    if not quiet:
        _tell(found, wanted, changes)
        _warn(source)


def _shortcuts(draws: int | None, seed: int | None, step: str | None) -> list[str]:
    given = {"simulation.draws": draws, "simulation.seed": seed, "horizon.step": step}
    return [f"{path}={value}" for path, value in given.items() if value is not None]


def _installed_for(tables: str) -> str:
    if tables == "parquet" and find_spec("pyarrow") is None:
        raise click.UsageError(
            phrase("parquet needs {library}: {cure}", library="pyarrow", cure=cure_for("parquet"))
        )
    return tables


def _charts(charts: str | None, quiet: bool) -> str:
    if charts == "none" or find_spec("matplotlib") is not None:
        return charts or "svg"
    hint = phrase("charts need {library}: {cure}", library="matplotlib", cure=cure_for("charts"))
    if charts is not None:
        raise click.UsageError(hint)
    if not quiet:
        say(phrase("no charts are drawn; {hint}", hint=hint))
    return "none"


def _answered(scenario: Scenario, quiet: bool) -> Answer:
    from msssim.engine.simulate import Stopped
    from msssim.outputs.answer import answer

    with progress(phrase("Simulating"), wanted=not quiet) as show:
        try:
            return answer(scenario, progress=show, stop=interrupted)
        except Stopped as stopped:
            raise KeyboardInterrupt from stopped


def _tell(found: Answer, wanted: Wanted, changes: Sequence[str]) -> None:
    """Print what the answer says, and where the files are."""
    from msssim.outputs.findings import basis, findings

    name = phrase(found.scenario.name) or phrase("Scenario")
    put(click.style(safe(name), bold=True))
    changed = ""
    if changes:
        changed = phrase(" Changed for this run: {changes}.", changes=", ".join(changes))
    for line in wrapped(safe(basis(found) + changed)):
        put(line)
    put("")
    for line in paragraphs((finding.topic, safe(finding.text)) for finding in findings(found)):
        put(line)
    files = ", ".join(wanted.names)
    say(phrase("\nwritten to {folder}: {files}", folder=wanted.out, files=files))


def _warn(source: Source) -> None:
    """Say where to read of what is strange in the scenario."""
    from msssim.scenario.source import warnings_in

    count = len(warnings_in(source))
    if count:
        file = source.layers[0].shown
        say(
            phrase(
                "{count} warnings on this scenario: msssim validate {file}", count=count, file=file
            )
        )
