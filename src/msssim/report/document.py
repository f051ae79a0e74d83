"""A report as data: what it says, block by block, whatever it is written as."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np

from msssim import __version__
from msssim.engine.calendar import day_of
from msssim.outputs import words
from msssim.outputs.alternatives import alternative
from msssim.outputs.answer import Answer
from msssim.outputs.changes import changes, grouped
from msssim.outputs.charts import CHARTS, Chart, Trace, traces
from msssim.outputs.comparing import kpi_name, kpi_rows, kpi_text
from msssim.outputs.findings import LIMITS, Finding, basis, findings
from msssim.outputs.headlines import Headline, headlines, middle
from msssim.outputs.manifest import scenario_digest, versions
from msssim.report.assumptions import GRADES, Assumed, assumed, speaking
from msssim.report.grids import Grid, Rows
from msssim.report.resting import Resting, graded, resting
from msssim.scenario.canonical import canonical_text
from msssim.studies import scoring, telling
from msssim.studies.explain import Explanation
from msssim.studies.hindcast import Hindcast
from msssim.studies.measures import measure_of


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart with the sentence that stands for it and the numbers behind it."""

    chart: Chart
    sentence: str
    table: Grid


@dataclass(frozen=True, slots=True)
class Attribution:
    """What made the difference in one KPI."""

    title: str
    sentences: str
    caveats: str
    table: Grid
    found: Explanation


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs from another scenario, and what that does."""

    name: str
    changes: list[str]
    effects: Grid
    attributions: list[Attribution]


@dataclass(frozen=True, slots=True)
class Scored:
    """How good the scenario was about what happened."""

    verdicts: list[str]
    table: Grid


@dataclass(frozen=True)
class Document:
    """A report: everything that it says."""

    title: str
    description: str
    basis: str
    headlines: tuple[Headline, ...]
    findings: tuple[Finding, ...]
    comparison: Comparison | None
    pictures: list[Picture]
    kpis: Grid
    assumed: Assumed
    graded: str
    resting: Resting
    score: Scored | None
    limits: str
    manifest: list[tuple[str, str]]
    scenario: str
    answer: Answer = field(repr=False)
    grades: dict[str, str] = field(default_factory=lambda: dict(GRADES))


def document(
    found: Answer,
    *,
    parent: Answer | None = None,
    explained: Sequence[Explanation] = (),
    score: Hindcast | None = None,
    file: str = "",
    edits: Sequence[str] = (),
    foreign: Collection[str] = (),
) -> Document:
    """Return the report of an answer, beside that of a parent where it is given.

    `foreign` are paths whose evidence speaks of a value that this scenario overrides.
    """
    evidence = speaking(found.scenario, foreign)
    parted = [measure_of("run_out"), *(one.measure for one in explained)]
    said = [one for one in findings(found) if one.topic != "Limits"]
    return Document(
        title=found.scenario.name or "Scenario",
        description=found.scenario.description,
        basis=basis(found),
        headlines=headlines(found, parent),
        findings=tuple(said),
        comparison=_comparison(parent, found, explained) if parent else None,
        pictures=[_picture(chart, found) for chart in CHARTS if traces(chart, found)],
        kpis=_kpis(found),
        assumed=assumed(found.scenario, foreign),
        graded=graded(evidence),
        resting=resting(found, dict.fromkeys(parted), evidence),
        score=_scored(score) if score else None,
        limits=LIMITS,
        manifest=_manifest(found, file, edits),
        scenario=canonical_text(found.scenario, ""),
        answer=found,
    )


def _comparison(parent: Answer, found: Answer, explained: Sequence[Explanation]) -> Comparison:
    rows = [row for row in kpi_rows(found, parent) if row[1] != row[2]]
    name = parent.scenario.name or "the other scenario"
    heads = ("Number of the mission", "There", "Here", "Difference")
    return Comparison(
        name=name,
        changes=grouped(
            [c for c in changes(parent.scenario, found.scenario) if not c.path.startswith("evid")]
        ),
        effects=Grid(
            f"Medians in “{name}” (there) and in this scenario (here)",
            heads,
            [(kpi, there, here, by) for kpi, here, there, by in rows],
        ),
        attributions=[_attribution(one, name) for one in explained],
    )


def _attribution(found: Explanation, parent: str) -> Attribution:
    rows: Rows = [
        (
            one.text,
            telling.effect_text(found.measure, one.effect),
            telling.effect_text(found.measure, one.error).lstrip("+") if one.error else "",
        )
        for one in telling.bars(found)
    ]
    rows.append(("In all", telling.effect_text(found.measure, found.total), ""))
    title = telling.name_of(found.measure)
    return Attribution(
        title=title,
        sentences=telling.sentences(found, f"“{parent}”", "this scenario"),
        caveats=telling.caveats(found),
        table=Grid(f"What made the difference: {title}", ("Difference", "Effect", "±"), rows),
        found=found,
    )


def _picture(chart: Chart, found: Answer) -> Picture:
    return Picture(chart, alternative(chart, found), monthly_table(chart, found))


def monthly_table(chart: Chart, found: Answer) -> Grid:
    """Return a chart's numbers at the last step's end of each month, a column for each series."""
    shown = traces(chart, found)
    months = [(day_of(end).year, day_of(end).month) for end in found.grid.ends]
    last = [at for at, month in enumerate(months) if month not in months[at + 1 : at + 2]]
    how = "mean" if chart.kind == "stack" else "median, and the range of nine in ten runs"
    heads = ("Step ends", *(trace.label for trace in shown))
    rows = [
        (words.day(day_of(found.grid.ends[at])), *(_cell(chart, trace, at) for trace in shown))
        for at in last
    ]
    what = f"{chart.title}, {chart.unit}" + (f": {how}" if found.draws else ": central run")
    return Grid(what, heads, rows)


def _cell(chart: Chart, trace: Trace, at: int) -> str:
    unit = "US$" if chart.unit.startswith("US$") else chart.unit
    if chart.kind == "stack":
        return words.amount(float(trace.typical[at]), unit)
    text = words.amount(float(trace.middle[at]), unit)
    if trace.kind == "line" or not trace.has_draws:
        return text
    low, high = (words.amount(max(0.0, float(trace.bands.quantiles[i][at])), unit) for i in (0, 4))
    return text if low == high else f"{text} ({words.span(low, high)})"


def _kpis(found: Answer) -> Grid:
    rows: Rows = []
    for name, kpi in found.kpis.items():
        low, high = (kpi_text(kpi, float(kpi.quantiles[i])) for i in (0, 4))
        share = words.in_runs(kpi.share, found.draws) if found.draws and kpi.share < 1 else ""
        spread = "" if not found.draws or np.isnan(kpi.median) else words.span(low, high)
        rows.append((kpi_name(name), kpi_text(kpi, middle(kpi)), spread, share))
    heads = ("Number of the mission", "Median", "Nine of ten runs", "Has a value")
    if not found.draws:
        rows = [row[:2] for row in rows]
        heads = ("Number of the mission", "Central run", "", "")
    return Grid("Numbers of the mission", heads[: len(rows[0])], rows)


def _scored(found: Hindcast) -> Scored:
    table = Grid("Scores against observations", scoring.HEADS, scoring.score_rows(found))
    return Scored(list(scoring.verdicts(found)), table)


def _manifest(found: Answer, file: str, edits: Sequence[str]) -> list[tuple[str, str]]:
    horizon = found.scenario.horizon
    said = [
        ("Program", f"msssim {__version__}"),
        ("File", file),
        ("Changed for this report", "; ".join(edits)),
        ("Time simulated", f"{words.day(horizon.start)} to {words.day(horizon.end)}"),
        ("Step", horizon.step),
        ("Draws", f"{found.draws:,}"),
        ("Seed", str(found.seed)),
        ("Sampling", found.sampling),
        ("Scenario's hash", scenario_digest(found.scenario)),
        ("Versions", ", ".join(f"{name} {one}" for name, one in versions().items())),
    ]
    return [(name, text) for name, text in said if text]
