"""`msssim report`: one file to send, as a page, as PDF, or as a workbook."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.many import need
from msssim.cli.terminal import asking, progress, say

if TYPE_CHECKING:
    from msssim.outputs.answer import Answer
    from msssim.report.publishing import Wanted
    from msssim.scenario.schema import Scenario
    from msssim.studies.explain import Explanation
    from msssim.studies.hindcast import Hindcast
    from msssim.studies.measures import Measure

FILE = click.Path(path_type=Path)
NEEDS = {"html": ("jinja2", "matplotlib"), "pdf": ("typst", "matplotlib"), "xlsx": ("xlsxwriter",)}


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
    from msssim.report.publishing import Wanted

    if len(files) > 2:
        raise click.UsageError("name one scenario, or two")
    wanted = Wanted(html, pdf, xlsx)
    _check(wanted, files)
    if files[0].is_dir() and _is_batch(files[0]):
        _report_batch(files, kpis, wanted, (*edits, *(["--draws"] if draws is not None else [])))
        return
    with asking():
        from msssim.report.asking import asked
        from msssim.report.rerun import BadManifest

        try:
            question = asked(files, edits, draws)
        except BadManifest as error:
            raise click.ClickException(str(error)) from error
        measures = _measures(kpis, question.parent is not None)
        observed = _observed(against)
    found = _answered(question.scenario)
    parent = _answered(question.parent) if question.parent else None
    explained = _explained(question.parent, question.scenario, measures)
    score = _scored(question.scenario, observed)

    from msssim.report.document import document
    from msssim.report.publishing import publish

    said = document(
        found,
        parent=parent,
        explained=explained,
        score=score,
        file=question.file,
        edits=edits,
        foreign=question.foreign,
    )
    publish(said, wanted)
    say(f"written: {', '.join(map(str, wanted.files))}")


def _is_batch(folder: Path) -> bool:
    from msssim.batch.reading import is_batch

    return is_batch(folder)


def _report_batch(
    files: tuple[Path, ...], kpis: tuple[str, ...], wanted: Wanted, edits: tuple[str, ...]
) -> None:
    need("pyarrow", "parquet")
    from msssim.batch.reading import NoBatch
    from msssim.report.publishing import publish
    from msssim.report.spread import spread
    from msssim.studies.goals import GoalError

    if len(files) > 1 or edits:
        raise click.UsageError("a batch is reported as it is: no second scenario, no edits")
    try:
        said = spread(files[0], kpis)
    except (NoBatch, GoalError) as error:
        raise click.ClickException(str(error)) from error
    publish(said, wanted)
    say(f"written: {', '.join(map(str, wanted.files))}")


def _check(wanted: Wanted, files: tuple[Path, ...]) -> None:
    if not wanted.files:
        raise click.UsageError("say what to write: --html FILE, --pdf FILE or --xlsx FILE")
    missing = [
        name
        for form, names in NEEDS.items()
        if getattr(wanted, form) is not None
        for name in names
        if find_spec(name) is None
    ]
    if missing:
        raise click.UsageError(
            f"that needs {', '.join(dict.fromkeys(missing))}: pip install 'msssim[report]'"
        )
    for file in wanted.files:
        if file.resolve() in [one.resolve() for one in files]:
            raise click.UsageError(f"{file} is what the report is of: name another file")
        if not file.parent.is_dir():
            raise click.UsageError(f"there is no folder {file.parent}")


def _measures(kpis: tuple[str, ...], has_parent: bool) -> list[Measure]:
    from msssim.studies.goals import GoalError
    from msssim.studies.measures import measure_of

    if kpis and not has_parent:
        raise click.UsageError("--kpi explains a difference: name two scenarios")
    try:
        return [measure_of(kpi) for kpi in kpis]
    except GoalError as error:
        raise click.ClickException(str(error)) from error


def _observed(against: Path | None) -> Scenario | None:
    from msssim.scenario.source import load

    return load(against) if against else None


def _answered(scenario: Scenario) -> Answer:
    from msssim.outputs.answer import TooLarge, answer

    with progress("Simulating", wanted=True) as show:
        try:
            return answer(scenario, progress=show)
        except TooLarge as error:
            raise click.ClickException(f"too large: {error}") from error


def _explained(
    parent: Scenario | None, scenario: Scenario, measures: list[Measure]
) -> list[Explanation]:
    from msssim.studies.explain import Unexplained, explain

    found = []
    for measure in measures if parent else ():
        with progress(f"Explaining {measure.text}", wanted=True) as show:
            try:
                found.append(explain(parent, scenario, measure, progress=show))  # type: ignore[arg-type]
            except Unexplained as error:
                raise click.ClickException(str(error)) from error
    return found


def _scored(scenario: Scenario, observed: Scenario | None) -> Hindcast | None:
    from msssim.studies.hindcast import Unscored, hindcast

    try:
        return hindcast(scenario, observed.observations if observed else None)
    except Unscored as error:
        if observed is not None:
            raise click.ClickException(str(error)) from error
        return None
