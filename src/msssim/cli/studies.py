"""`msssim tornado`, `sensitivity`, `seek` and `discover`: what matters, and what it takes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.many import FILE, need, shortcuts
from msssim.cli.terminal import asking, progress, put, safe, say, wrapped
from msssim.scenario.language import phrase, written

if TYPE_CHECKING:
    from msssim.scenario.schema import Scenario
    from msssim.studies.sensitivity import Sensitivity

NOT_REACHED = 1
KPI = (
    "A KPI is its median over the draws, of days with what never comes as the latest: run_out;"
    " mean(KPI), p10(KPI), central(KPI), P(KPI)."
)


def study_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a study to a command, which takes the scenario with its edits."""

    @wraps(function)
    def asked(
        *, file: Path, edits: tuple[str, ...], draws: int | None, seed: int | None, **rest: object
    ) -> None:
        with _refusing(), asking():
            from msssim.scenario.source import edited_scenario, load

            scenario = edited_scenario(load(file), [*edits, *shortcuts(draws, seed)])
            function(scenario=scenario, **rest)

    found: Callable[..., None] = asked
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print it for programs."),
        click.option("--seed", type=click.IntRange(min=0), help="Fixes the luck of every draw."),
        click.option("--draws", type=click.IntRange(min=0), help="Runs of each ensemble."),
        click.option(
            "--set", "edits", multiple=True, metavar="PATH=VALUE", help="Change a value first."
        ),
        click.argument("file", type=FILE),
    ):
        found = option(found)
    return found


@contextmanager
def _refusing() -> Iterator[None]:
    """Say what cannot be studied, and exit with 2."""
    from msssim.batch.reading import NoBatch
    from msssim.studies.goals import GoalError
    from msssim.studies.sampling import Unstudied

    try:
        yield
    except (GoalError, NoBatch, Unstudied) as error:
        raise click.ClickException(str(error)) from error


@click.command(
    epilog="""\b
Examples:
  msssim tornado mine.yaml --kpi mean_coverage
  msssim tornado mine.yaml --kpi 'P(run_out_in_mandate)' --low 0.05 --high 0.95 --json
"""
)
@click.option("--kpi", default="run_out", show_default=True, metavar="KPI", help=KPI)
@click.option("--low", default=0.1, show_default=True, help="The lower quantile of each input.")
@click.option("--high", default=0.9, show_default=True, help="The upper quantile of each input.")
@study_options
def tornado(scenario: Scenario, kpi: str, low: float, high: float, as_json: bool) -> None:
    """Tell how far each uncertain input and each lever alone moves a KPI, the strongest first.

    An input goes from its low to its high quantile, a probability from 0 to 1, a lever from end to
    end; all else keeps its luck.
    """
    from msssim.studies import saying
    from msssim.studies.goals import reading_of
    from msssim.studies.tornado import tornado as studied

    reading = reading_of(kpi)
    with progress(phrase("Moving inputs"), wanted=not as_json) as show:
        found = studied(scenario, reading, low=low, high=high, progress=show)
    if as_json:
        _put_json(saying.tornado_json(found))
        return
    base = saying.kpi_text(reading, found.base)
    put(phrase("{kpi}: {value} as the scenario stands", kpi=reading.text, value=base))
    heads = (phrase("low"), phrase("high"), phrase("at low"), phrase("at high"))
    lines: list[tuple[str, ...]] = [("", *heads)]
    for row in found.rows:
        if row.kpi_low != row.kpi_high:
            values = (saying.value_text(value) for value in (row.low, row.high))
            kpis = (saying.kpi_text(reading, value) for value in (row.kpi_low, row.kpi_high))
            lines.append((row.path, *values, *kpis))
    _put_table(lines)
    still = len(found.rows) - len(lines) + 1
    if still:
        say(phrase("{count} of {n} do not move it alone", count=still, n=len(found.rows)))
    if said := saying.never_said(reading):
        say(said)


@click.command(
    epilog="""\b
Examples:
  msssim sensitivity mine.yaml --kpi mean_coverage --draws 1024
  msssim sensitivity mine.yaml --kpi 'P(run_out <= 2025-03-31)' --json
"""
)
@click.option("--kpi", default="run_out", show_default=True, metavar="KPI", help=KPI)
@study_options
def sensitivity(scenario: Scenario, kpi: str, as_json: bool) -> None:
    """Tell which uncertain inputs a KPI's spread comes from: Sobol indices with intervals.

    First: the share of the variance that an input makes alone; total: with all it has together
    with others. --draws is the size of the base sample: there are as many runs for each input.
    """
    from msssim.studies import saying
    from msssim.studies.goals import reading_of
    from msssim.studies.sensitivity import sensitivity as studied

    reading = reading_of(kpi)
    with progress(phrase("Simulating"), wanted=not as_json) as show:
        found = studied(scenario, reading, progress=show)
    if as_json:
        _put_json(saying.sensitivity_json(found))
        return
    _tell_shares(found, reading.text)


def _tell_shares(found: Sensitivity, kpi: str) -> None:
    from msssim.outputs.words import span
    from msssim.studies.sensitivity import TOP

    runs = written(found.runs)
    put(phrase("What the spread of {kpi} comes from, in {n} runs:", kpi=kpi, n=runs))
    between = phrase("95 % of resamples")
    lines: list[tuple[str, ...]] = [("", phrase("first"), between, phrase("total"), between)]
    for row in found.rows:
        if row.total_ci[1] >= SMALLEST:
            (low, high), (least, most) = row.first_ci, row.total_ci
            first, total = span(_two(low), _two(high)), span(_two(least), _two(most))
            lines.append((row.path, _two(row.first), first, _two(row.total), total))
    _put_table(lines)
    still = len(found.rows) - len(lines) + 1
    say(
        phrase(
            "{count} inputs account for less than {n} % each", count=still, n=round(SMALLEST * 100)
        )
    )
    if not found.stable:
        say(
            phrase(
                "half of these draws rank the first {n} in another order: more --draws would help",
                n=TOP,
            )
        )


def _two(share: float) -> str:
    return written(round(share, 2) + 0.0, 2)  # no negative zero


SMALLEST = 0.01


@click.command(
    epilog="""\b
Examples:
  msssim seek mine.yaml --vary strength.target --goal 'funded_share >= 50%'
  msssim seek mine.yaml --vary us_support --goal 'run_out > 2025-03-31' --within 0.5:5
  msssim seek mine.yaml --vary waves --goal 'mean_coverage >= 0.1 and peak_strength >= 850'
"""
)
@click.option("--vary", required=True, metavar="PATH", help="What may change; or a lever's id.")
@click.option("--goal", required=True, metavar="GOAL", help="KPI >= VALUE, joined by and. " + KPI)
@click.option("--within", metavar="LOW:HIGH", help="The range to search; left out: its bounds.")
@click.option("--tolerance", type=click.FloatRange(min=0, min_open=True), help="How finely.")
@study_options
def seek(
    scenario: Scenario,
    vary: str,
    goal: str,
    within: str | None,
    tolerance: float | None,
    as_json: bool,
) -> None:
    """Find the least change of one value that meets a goal, on the same draws.

    What strength this money sustains, what money this strength needs. A distribution gives way to
    plain numbers. Exit 1 where nothing in the range meets the goal.
    """
    from msssim.studies import saying
    from msssim.studies.dimensions import path_of, range_of
    from msssim.studies.goals import goal_of
    from msssim.studies.seek import seek as studied

    wanted = goal_of(goal)
    path = path_of(vary, scenario)
    ends = range_of(within, path) if within else None
    with progress(phrase("Seeking"), wanted=not as_json) as show:
        found = studied(scenario, path, wanted, within=ends, tolerance=tolerance, progress=show)
    if as_json:
        _put_json(saying.seek_json(found))
    for line in saying.seek_lines(found):
        (say if as_json else put)(safe(line))
    if not found.reached:
        raise click.exceptions.Exit(NOT_REACHED)


@click.command(
    epilog="""\b
Examples:
  msssim batch mine.yaml --draws 2000 --save-draws --out runs/
  msssim discover runs/ --goal 'mean_coverage >= 0.1'
"""
)
@click.argument("folder", metavar="DIR", type=FILE)
@click.option("--goal", required=True, metavar="GOAL", help="KPI >= VALUE of each draw.")
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def discover(folder: Path, goal: str, as_json: bool) -> None:
    """Tell under which inputs a goal fails, from the saved draws of a batch or sweep.

    The rules are those that together hold most of the failures and little else (PRIM).
    """
    need("pyarrow", "parquet")
    with _refusing():
        from msssim.studies import saying
        from msssim.studies.discover import discover as studied
        from msssim.studies.goals import goal_of

        found = studied(folder, goal_of(goal))
    if as_json:
        _put_json(saying.discovery_json(found))
        return
    for line in wrapped(safe(saying.discovery_text(found))):
        put(line)


def _put_json(said: dict[str, object]) -> None:
    put(json.dumps(said, ensure_ascii=False, indent=1, allow_nan=False))


def _put_table(rows: list[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        cells = [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        put(safe("  ".join([first.ljust(widths[0]), *cells]).rstrip()))
