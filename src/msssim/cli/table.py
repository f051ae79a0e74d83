"""`msssim table`: what the scenarios of a batch came to, side by side."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.many import FILE, need
from msssim.cli.terminal import put, safe, say
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from msssim.batch.reading import Cell
    from msssim.studies.goals import Reading
    from msssim.studies.tabling import Side

EXAMPLES = """\b
Examples:
  msssim table sweep/
  msssim table sweep/ --sort 'P(run_out_in_mandate)' --where 'mean_coverage >= 10%'
  msssim table sweep/ --where 'strength.target >= 2500 and run_out > 2024-10-31'
  msssim table sweep/ --kpi run_out --kpi 'p05(run_out)' --csv > table.csv
"""


@click.command(epilog=EXAMPLES)
@click.argument("folder", metavar="DIR", type=FILE)
@click.option("--sort", metavar="READING", help="From least to most; -READING from most to least.")
@click.option(
    "--where", multiple=True, metavar="GOAL", help="Only scenarios that meet it: KPI >= VALUE."
)
@click.option(
    "--kpi",
    "kpis",
    multiple=True,
    metavar="READING",
    help="A column: a KPI is its median; mean(KPI), P(KPI), p05(KPI), central(KPI).",
)
@click.option("--csv", "as_csv", is_flag=True, help="Print it as CSV, with every KPI.")
@click.option("--json", "as_json", is_flag=True, help="Print it for programs, with every KPI.")
def table(
    folder: Path,
    sort: str | None,
    where: tuple[str, ...],
    kpis: tuple[str, ...],
    as_csv: bool,
    as_json: bool,
) -> None:
    """Show a batch's or sweep's results: a row for each scenario, what was varied, and KPIs.

    Medians are over the draws that have a value; P(run_out) is the share of runs in which bills
    go unpaid at all. Filters and sorts may name what was varied too.
    """
    need("pyarrow", "parquet")
    from msssim.batch.reading import NoBatch, results_in
    from msssim.studies.goals import GoalError
    from msssim.studies.tabling import SHOWN, Side

    try:
        side = Side(results_in(folder))
        rows = side.rows(where, sort)
        columns = side.columns(kpis or (() if as_csv or as_json else SHOWN))
        if as_json:
            found = [{n: _jsonable(v) for n, v in side.cells(row, columns)} for row in rows]
            put(json.dumps(found, ensure_ascii=False, indent=1))
        elif as_csv:
            put(safe(_csv(side, rows, columns).rstrip("\n")))
        else:
            for line in _lines(side, rows, columns):
                put(safe(line))
            count = len(side.results.scenarios)
            say(phrase("{n} of {count} scenarios", n=len(rows), count=count))
    except (NoBatch, GoalError) as error:
        raise click.ClickException(str(error)) from error


def _jsonable(value: Cell) -> float | str | None:
    return value.isoformat() if isinstance(value, date) else value


def _csv(side: Side, rows: Sequence[str], columns: Sequence[Reading]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["scenario", *side.results.swept, *(column.text for column in columns)])
    for row in rows:
        writer.writerow(_plain(value) for _, value in side.cells(row, columns))
    return stream.getvalue()


def _plain(value: Cell) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _lines(side: Side, rows: Sequence[str], columns: Sequence[Reading]) -> Iterator[str]:
    """Yield a heading and the rows as people read them."""
    table = [[phrase("scenario"), *(column.text for column in columns)]]
    for row in rows:
        table.append([row, *(side.shown(row, column) for column in columns)])
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for cells in table:
        first, *rest = (
            cell.ljust(width) if not number else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        yield "  ".join([first, *rest]).rstrip()
