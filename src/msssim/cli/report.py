"""`msssim report`: one file to send, as a page, as PDF, or as a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from msssim.cli.many import need
from msssim.cli.terminal import asking, progress, say
from msssim.scenario.language import phrase
from msssim.scenario.shipped import cure_for

if TYPE_CHECKING:
    from msssim.report.publishing import Wanted

FILE = click.Path(path_type=Path)


@click.command(
    epilog="""\b
Examples:
  msssim report mine.yaml --html mine.html
  msssim report mss-2024.yaml mine.yaml --html mine.html --pdf mine.pdf --kpi run_out
  msssim report out/ --xlsx out.xlsx            a run's folder
  msssim report sweep/ --html sweep.html        many scenarios side by side
  msssim run mine.html                          a report carries its scenario
"""
)
@click.argument("files", nargs=-1, required=True, metavar="FILE | DIR | A B", type=FILE)
@click.option("--html", type=FILE, help="Write a page there: one file, without scripts.")
@click.option("--pdf", type=FILE, help="Write the same as PDF there.")
@click.option("--xlsx", type=FILE, help="Write its tables as a workbook there.")
@click.option(
    "--set", "edits", multiple=True, metavar="PATH=VALUE", help="Change a value for this report."
)
@click.option("--draws", type=click.IntRange(min=0), help="Runs of the ensemble; 0: central alone.")
@click.option(
    "--kpi",
    "kpis",
    multiple=True,
    help="Also explain the difference in this KPI; of a batch, a column. Several times.",
)
@click.option("--against", type=FILE, help="Score against the observations of this scenario.")
def report(
    files: tuple[Path, ...],
    html: Path | None,
    pdf: Path | None,
    xlsx: Path | None,
    edits: tuple[str, ...],
    draws: int | None,
    kpis: tuple[str, ...],
    against: Path | None,
) -> None:
    """Write what a scenario comes to as one file to send.

    Of two scenarios the report is that of B, beside A. Of one that extends another, it is beside
    that one. A folder is a run's, and its scenario is run again; or a batch's or sweep's, and its
    scenarios stand side by side. Needs the extra msssim[report].
    """
    from msssim.batch.reading import is_batch
    from msssim.report.ordering import Order, made
    from msssim.report.publishing import Wanted, publish

    if len(files) > 2:
        raise click.UsageError(phrase("name one scenario, or two"))
    wanted = Wanted(html, pdf, xlsx)
    _check(wanted, files)
    if is_batch(files[0]):
        if len(files) > 1 or edits or draws is not None or against is not None:
            raise click.UsageError(
                phrase("a batch is reported as it is: nothing beside it, no edits")
            )
        _report_batch(files[0], kpis, wanted)
        return
    with asking():
        from msssim.report.asking import asked
        from msssim.report.rerun import BadManifest

        try:
            question = asked(files, edits, draws)
        except BadManifest as error:
            raise click.ClickException(str(error)) from error
        _check_kpis(kpis, question.parent is not None)
        observed = _observed(against)
    order = Order(question, kpis, observed, edits)
    with _refusing(), progress(phrase("Working out the report"), wanted=True) as show:
        publish(made(order, show), wanted)
    _tell(wanted)


def _report_batch(folder: Path, kpis: tuple[str, ...], wanted: Wanted) -> None:
    need("pyarrow", "parquet")
    from msssim.batch.reading import NoBatch
    from msssim.report.publishing import publish
    from msssim.report.spread import spread
    from msssim.studies.goals import GoalError

    try:
        said = spread(folder, kpis)
    except (NoBatch, GoalError) as error:
        raise click.ClickException(str(error)) from error
    publish(said, wanted)
    _tell(wanted)


def _tell(wanted: Wanted) -> None:
    say(phrase("written: {files}", files=", ".join(map(str, wanted.files))))


def _check(wanted: Wanted, files: tuple[Path, ...]) -> None:
    if not wanted.files:
        raise click.UsageError(phrase("say what to write: --html FILE, --pdf FILE or --xlsx FILE"))
    from msssim.report.ordering import NEEDS, missing

    lacking = [one for form in NEEDS if getattr(wanted, form) is not None for one in missing(form)]
    if lacking:
        raise click.UsageError(
            phrase(
                "this needs {library}: {cure}",
                library=", ".join(dict.fromkeys(lacking)),
                cure=cure_for("report"),
            )
        )
    for file in wanted.files:
        if file.resolve() in [one.resolve() for one in files]:
            raise click.UsageError(
                phrase("{file} is what the report is of: name another file", file=file)
            )
        if file.is_dir():
            raise click.UsageError(phrase("{file} is a folder: name a file", file=file))
        if not file.parent.is_dir():
            raise click.UsageError(phrase("there is no folder {folder}", folder=file.parent))


def _check_kpis(kpis: tuple[str, ...], has_parent: bool) -> None:
    from msssim.studies.measures import measure_of

    if kpis and not has_parent:
        raise click.UsageError(phrase("--kpi explains a difference: name two scenarios"))
    with _refusing():
        for kpi in kpis:
            measure_of(kpi)


def _observed(against: Path | None) -> Mapping[str, Mapping[date, Any]] | None:
    from msssim.scenario.source import load

    return load(against).observations if against else None


@contextmanager
def _refusing() -> Iterator[None]:
    """Say what cannot be reported, and exit with 2."""
    from msssim.studies.explain import Unexplained
    from msssim.studies.goals import GoalError
    from msssim.studies.hindcast import Unscored

    try:
        yield
    except (GoalError, Unexplained, Unscored) as error:
        raise click.ClickException(str(error)) from error
