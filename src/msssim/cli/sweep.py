"""`msssim sweep`: one scenario in many variants."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from msssim.cli.many import FILE, Options, batch_options, need, run_all
from msssim.cli.terminal import asking, put, safe, say
from msssim.scenario.language import phrase, written

if TYPE_CHECKING:
    from msssim.studies.sweep import Design, Sweep

EXAMPLES = """\b
Examples:
  msssim sweep mine.yaml --over strength.target=2500,4000 --over mandate.ceiling=2500,5500
  msssim sweep mine.yaml --over strength.target=1000:5000:9 --dry-run
  msssim sweep mine.yaml --over strength.target=1000:5000 --over LEVER=0.5:1.5 --design lhs -n 200
  msssim sweep mine.yaml --over 'operations.availability=0.8,{pert: [0.6, 0.7, 0.8]}'
  msssim sweep sweep.yaml --out sweep/      base, dimensions of named variants, all combinations
"""


@click.command(epilog=EXAMPLES)
@click.argument("file", type=FILE)
@click.option(
    "--over",
    "overs",
    multiple=True,
    metavar="PATH=VALUES",
    help="V1,V2,… or LOW:HIGH:N; PATH may be a lever's id. Once for each thing that varies.",
)
@click.option(
    "--design",
    type=click.Choice(["grid", "lhs", "sobol"]),
    default="grid",
    show_default=True,
    help="All combinations, or N scenarios laid evenly between the ends.",
)
@click.option("-n", "count", type=click.IntRange(min=1), help="Scenarios of lhs and sobol.")
@click.option("--dry-run", is_flag=True, help="Only list the scenarios.")
@batch_options
def sweep(
    file: Path,
    overs: tuple[str, ...],
    design: str,
    count: int | None,
    dry_run: bool,
    options: Options,
) -> int:
    """Simulate one scenario in many variants, all with the same luck, into one table.

    FILE is a scenario, varied by --over, or a sweep file with `base:` and `dimensions:`.
    """
    with asking():
        if not dry_run:
            need("pyarrow", "parquet")
        found = _sweep(file, overs, cast("Design", design), count or 0, options.edits)
        questions = found.questions()
    if not dry_run:
        return run_all(questions, options)
    for question in questions:
        cause = ""
        if question.cause:
            cause = phrase("cannot be asked: {cause}", cause=question.cause)
        put(safe(f"{question.name}  {cause}".rstrip()))
    draws = sum(question.draws for question in questions)
    say(
        phrase(
            "{count} scenarios, {draws} draws in all", count=len(questions), draws=written(draws)
        )
    )
    return 0


def _sweep(
    file: Path, overs: tuple[str, ...], design: Design, count: int, edits: tuple[str, ...]
) -> Sweep:
    from msssim.scenario.source import edited_scenario, load
    from msssim.studies.dimensions import dimension_of
    from msssim.studies.sweep import swept
    from msssim.studies.sweep_file import is_sweep, load_sweep

    if not overs and is_sweep(file):
        return load_sweep(file, edits)
    base = edited_scenario(load(file), edits)
    return swept(base, [dimension_of(over, base) for over in overs], design, count)
