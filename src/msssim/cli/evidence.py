"""`msssim evidence`: what a scenario cites, what is stale, and what rests on weak ground."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.terminal import asking, put, safe, say, wrapped
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from msssim.scenario.citing import Cited
    from msssim.studies.grounding import Grounding


@click.command(
    epilog="""\b
Examples:
  msssim evidence mine.yaml
  msssim evidence mine.yaml --kpi run_out       what its uncertainty rests on
  msssim evidence mine.yaml --old 180 --json
"""
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kpi", default="run_out", show_default=True, help="Whose uncertainty is parted.")
@click.option("--draws", type=click.IntRange(min=0), help="Runs of the ensemble; 0: lists alone.")
@click.option(
    "--old",
    type=click.IntRange(min=0),
    default=365,
    show_default=True,
    metavar="DAYS",
    help="Evidence this much older than the time simulated is stale.",
)
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def evidence(file: Path, kpi: str, draws: int | None, old: int, as_json: bool) -> None:
    """List the evidence of a scenario, check where it leads, and find what is stale.

    Then: how much of a KPI's uncertainty rests on which grades, and which inputs are weak and
    decisive: judged, placed or without evidence, and yet a large part of it.
    """
    with asking():
        from msssim.outputs.answer import answer
        from msssim.scenario.citing import gone_through, grades, uncited
        from msssim.scenario.source import load_source
        from msssim.studies.goals import GoalError
        from msssim.studies.grounding import grounding
        from msssim.studies.measures import measure_of

        source = load_source(file)
        cited, missing = gone_through(source, old_days=old), uncited(source)
        try:
            measure = measure_of(kpi)
            answered = answer(source.scenario, draws=draws, parts=False)
            found = grounding(answered, measure, grades(source))
        except GoalError as error:
            raise click.ClickException(str(error)) from error
    if as_json:
        put(json.dumps(_jsonable(cited, missing, found), ensure_ascii=False, indent=2))
        return
    _tell(cited, missing)
    _tell_grounding(found)


def _tell(cited: list[Cited], missing: list[str]) -> None:
    from msssim.outputs import words
    from msssim.outputs.sources import changed

    for one in cited:
        dated = f", {words.day(one.evidence.date)}" if one.evidence.date else ""
        put(safe(f"{one.evidence.grade or '-'}  {one.path}: {one.evidence.title}{dated}"))
        if one.evidence.is_change_noted:
            put(safe(f"     {changed(one.evidence.changed_by, one.evidence.reason)}"))
        for doubt in one.doubts:
            put(safe(f"     {doubt}"))
    doubtful = sum(bool(one.doubts) for one in cited)
    say(
        phrase(
            "{n} values with evidence, {doubtful} of them doubtful; {missing} without any",
            n=len(cited),
            doubtful=doubtful,
            missing=len(missing),
        )
    )


def _tell_grounding(found: Grounding) -> None:
    from msssim.outputs import words
    from msssim.studies.grounding import verdict

    if not found.draws:
        return
    put("")
    for line in wrapped(verdict(found)):
        put(line)
    if found.weak:
        put(phrase("weak and decisive:"))
    for one in found.weak:
        put(safe(f"  {words.share(one.share):>6}  {one.grade or '-'}  {one.path}"))


def _jsonable(cited: list[Cited], missing: list[str], found: Grounding) -> dict[str, object]:
    return {
        "evidence": [
            {
                "path": one.path,
                "grade": one.evidence.grade,
                "source": one.evidence.source,
                "publisher": one.evidence.publisher,
                "url": one.evidence.url,
                "date": one.evidence.date.isoformat() if one.evidence.date else None,
                "note": one.evidence.note,
                "changed_by": one.evidence.changed_by,
                "reason": one.evidence.reason,
                "doubts": list(one.doubts),
            }
            for one in cited
        ],
        "uncited": missing,
        "kpi": found.measure.text,
        "shares": found.shares,
        "attributed": found.attributed,
        "weak_and_decisive": [
            {"path": one.path, "share": one.share, "grade": one.grade or None} for one in found.weak
        ],
    }
