"""`msssim hindcast` and `rerun`: how good a scenario was, and whether a result can be had again."""

from __future__ import annotations

import json
from pathlib import Path

import click

from msssim.cli.terminal import asking, put, safe, say, wrapped
from msssim.scenario.language import phrase

FILE = click.Path(path_type=Path)
DIFFERS = 1


@click.command(
    epilog="""\b
Examples:
  msssim hindcast mss-history.yaml
  msssim hindcast mss-2024.yaml --against mss-history.yaml
  msssim hindcast mine.yaml --draws 5000 --json
"""
)
@click.argument("file", type=FILE)
@click.option(
    "--against", type=FILE, help="Another scenario, whose observations to use in place of FILE's."
)
@click.option("--draws", type=click.IntRange(min=0), help="Runs of the ensemble; 0: central alone.")
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def hindcast(file: Path, against: Path | None, draws: int | None, as_json: bool) -> None:
    """Score a scenario against what was observed: error, bias, bands, and naive forecasts.

    Observations never enter a run. A stock is compared at the first step's end on or after the
    day. CRPS is the error of a forecast with its uncertainty, in the series' unit: less is better.
    """
    with asking():
        from msssim.scenario.source import load
        from msssim.studies.hindcast import Unscored
        from msssim.studies.hindcast import hindcast as scored

        scenario = load(file)
        observed = load(against).observations if against else None
        try:
            found = scored(scenario, observed, draws=draws)
        except Unscored as error:
            raise click.ClickException(str(error)) from error
    if as_json:
        from msssim.studies.scoring import jsonable

        put(json.dumps(jsonable(found), ensure_ascii=False, indent=2, allow_nan=False))
        return
    from msssim.studies.scoring import (
        HEADS,
        ROW_HEADS,
        name_of,
        observation_rows,
        score_rows,
        verdicts,
    )

    for said in verdicts(found):
        for line in wrapped(safe(said)):
            put(line)
    for series in found.series:
        put(f"\n{safe(name_of(series))}")
        _table(ROW_HEADS, observation_rows(found, series))
    put(f"\n{phrase('scores')}")
    _table(HEADS, score_rows(found))


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    table = [tuple(map(phrase, heads)), *rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        first, *rest = (
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        put(safe("  ".join([first, *rest]).rstrip()))


@click.command(
    epilog="""\b
Examples:
  msssim rerun out/manifest.json
  msssim rerun out/manifest.json --out again/
"""
)
@click.argument("manifest", type=FILE)
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="DIR", help="Also keep the tables there."
)
def rerun(manifest: Path, out: Path | None) -> int:
    """Run what a manifest holds again, and compare the tables beside it byte for byte.

    Exits 1 where a table differs, and names what else does: versions, or the scenario's hash.
    """
    with asking():
        from msssim.report.rerun import BadManifest
        from msssim.report.rerun import rerun as again

        try:
            found = again(manifest, out)
        except BadManifest as error:
            raise click.ClickException(f"{manifest}: {error}") from error
    for table in found.tables:
        put(safe(f"{table.name}: {table.verdict}"))
    for line in found.differences:
        say(phrase("differs: {what}", what=line))
    return 0 if found.is_same else DIFFERS
