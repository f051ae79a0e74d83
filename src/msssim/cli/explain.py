"""`msssim explain`: which of the differences made the difference, or why a day looks as it does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.terminal import asking, progress, put, safe, say, wrapped
from msssim.scenario.language import localized, phrase

if TYPE_CHECKING:
    from msssim.studies.answering import Answering
    from msssim.studies.explain import Explanation

FILE = click.Path(path_type=Path)
WIDTH = 30
EXAMPLES = """\b
Examples:
  msssim explain mss-2024.yaml mine.yaml --kpi run_out
  msssim explain mss-2024.yaml mine.yaml --kpi 'mean(total_cost)' --draws 200 --json
  msssim explain mine.yaml --on 2025-03-31 --kpi strength      why it is so on that day
"""


@click.command(epilog=EXAMPLES)
@click.argument("a", type=FILE)
@click.argument("b", type=FILE, required=False)
@click.option(
    "--kpi",
    "kpi",
    default="run_out",
    show_default=True,
    metavar="KPI",
    help="Of which the median is explained; mean(KPI), p10(KPI), central(KPI) for another reading."
    " With --on: a series, such as strength or arrears.",
)
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Ask of A alone: what binds on that day, and which inputs the series answers to most.",
)
@click.option(
    "--draws", type=click.IntRange(min=0), help="Runs of each ensemble; 0: central alone."
)
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def explain(
    a: Path, b: Path | None, kpi: str, day: datetime | None, draws: int | None, as_json: bool
) -> None:
    """Tell which of the inputs that differ from A to B made the difference in a KPI.

    All that differs in one item is one cause. The effects are Shapley values on the same draws:
    they add up to the difference, up to eight causes exactly. Dates differ in days.
    """
    if (b is None) == (day is None):
        raise click.UsageError(phrase("name two scenarios, or one and a day with --on"))
    if day is not None:
        _answering(a, "strength" if kpi == "run_out" else kpi, day, draws, as_json)
    elif b is not None:
        _explaining(a, b, kpi, draws, as_json)


@contextmanager
def _refusing() -> Iterator[None]:
    """Say what cannot be explained, and exit with 2."""
    from msssim.studies.answering import NotSimulated, UnknownSeries
    from msssim.studies.explain import Unexplained
    from msssim.studies.goals import GoalError

    try:
        yield
    except (Unexplained, GoalError, NotSimulated, UnknownSeries) as error:
        raise click.ClickException(str(error)) from error


def _explaining(a: Path, b: Path, kpi: str, draws: int | None, as_json: bool) -> None:
    with asking(), _refusing():
        from msssim.scenario.source import load
        from msssim.studies import telling
        from msssim.studies.explain import explain as explained
        from msssim.studies.measures import measure_of

        measure = measure_of(kpi)
        first, second = load(a), load(b)
        with progress(phrase("Running combinations"), wanted=not as_json) as show:
            found = explained(first, second, measure, draws=draws, progress=show)
    if as_json:
        put(json.dumps(telling.jsonable(found), ensure_ascii=False, indent=2, allow_nan=False))
        return
    for line in wrapped(safe(telling.sentences(found, a.name, b.name))):
        put(line)
    put("")
    if telling.bars(found):
        for line in _waterfall(found):
            put(safe(line))
        put("")
    for line in wrapped(safe(telling.caveats(found, a.name, b.name))):
        say(line)


def _waterfall(found: Explanation) -> Iterator[str]:
    """Yield a bar for each cause, where the one before it ended, and a table beside it."""
    from msssim.studies.telling import bars, effect_text

    shown = bars(found)
    edges = [0.0]
    for one in shown:
        edges.append(edges[-1] + one.effect)
    low, high = min(edges), max(edges)
    scale = (WIDTH - 1) / ((high - low) or 1)
    texts = [effect_text(found.measure, one.effect) for one in shown]
    total = effect_text(found.measure, found.total)
    width = max(map(len, [*texts, total]))
    for one, text, start, end in zip(shown, texts, edges, edges[1:], strict=False):
        first, last = sorted((round((start - low) * scale), round((end - low) * scale)))
        bar = " " * first + ("█" if one.effect > 0 else "░") * max(1, last - first)
        error = f" ± {effect_text(found.measure, one.error).lstrip('+')}" if one.error else ""
        yield f"{bar.ljust(WIDTH)}  {text.rjust(width)}{error}  {one.text}"
    still = sum(abs(one.effect) <= 1e-9 for one in found.causes)
    none = phrase("({count} without effect)", count=still) if still else ""
    yield f"{' ' * WIDTH}  {total.rjust(width)}  {phrase('in all')}  {none}".rstrip()


def _answering(file: Path, name: str, day: datetime, draws: int | None, as_json: bool) -> None:
    with asking(), _refusing():
        from msssim.scenario.source import load
        from msssim.studies.answering import answers_to, key_of

        scenario = load(file)
        found = answers_to(scenario, key_of(name), day.date(), draws=draws)
    if as_json:
        put(json.dumps(_jsonable(found), ensure_ascii=False, indent=2))
        return
    for line in _said(found):
        for part in wrapped(safe(line)):
            put(part)


def _jsonable(found: Answering) -> dict[str, object]:
    return {
        "series": ".".join(filter(None, found.series)),
        "date": found.day.isoformat(),
        "median": found.median,
        "p05": found.low,
        "p95": found.high,
        "binding": [{"reason": reason, "share": share} for reason, share in found.binding],
        "inputs": [
            {"path": path, "correlation": correlation, "share": share}
            for path, correlation, share in found.inputs
        ],
    }


def _said(found: Answering) -> Iterator[str]:
    from msssim.outputs import words
    from msssim.outputs.series import UNITS

    unit = UNITS[found.series[0]]
    low, middle, high = (words.amount(v, unit) for v in (found.low, found.median, found.high))
    name = ", ".join(words.spoken(part) for part in found.series if part)
    spread = ""
    if low != high:
        spread = phrase(" ({range} in nine of ten runs)", range=words.span(low, high))
    yield phrase(
        "{series} at the step that ends on {day}: {value}{spread}.",
        series=name[:1].upper() + name[1:],
        day=words.day(found.day),
        value=middle,
        spread=spread,
    )
    reasons = [
        f"{phrase(words.REASONS[reason])}"
        + (f" {words.in_runs(share, found.draws)}" if found.draws else "")
        for reason, share in found.binding
    ]
    yield phrase("What binds strength there: {reasons}.", reasons=words.in_parts(reasons))
    if found.inputs:
        yield phrase("It answers most to (rank correlation over the draws, share of the variance):")
    for path, correlation, share in found.inputs:
        signed = localized(f"{correlation:+.2f}").replace("-", "−")
        yield f"  {signed}  {words.share(share):>8}  {path}"
    if not found.inputs:
        yield phrase("No uncertain input moves it there beyond chance.")
