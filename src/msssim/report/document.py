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
from msssim.outputs.comparing import Amount, kpi_name, kpi_rows, kpi_text, measured_rows
from msssim.outputs.findings import LIMITS, Finding, basis, findings
from msssim.outputs.headlines import Headline, headlines
from msssim.outputs.manifest import scenario_digest, versions
from msssim.outputs.yardsticks import middle
from msssim.report.assumptions import GRADES, Assumed, assumed, speaking
from msssim.report.grids import Grid, Rows
from msssim.report.resting import Resting, graded, resting
from msssim.scenario.canonical import canonical_text
from msssim.scenario.language import marked, phrase, written
from msssim.studies import scoring, telling
from msssim.studies.explain import Explanation
from msssim.studies.hindcast import Hindcast
from msssim.studies.measures import measure_of

EFFECT_HEADS = marked(("Number of the mission", "There", "Here", "Difference"))
CAUSE_HEADS = marked(("Difference", "Effect", "±"))
KPI_HEADS = marked(("Number of the mission", "Median", "Nine of ten runs", "Has a value"))


def said_of(heads: Sequence[str]) -> tuple[str, ...]:
    """Return the heads of a table in the language spoken."""
    return tuple(phrase(head) if head else "" for head in heads)


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart with the sentence that stands for it and the numbers behind it."""

    chart: Chart
    sentence: str
    table: Grid

    @property
    def title(self) -> str:
        """The chart's title in the language spoken."""
        return phrase(self.chart.title)


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
    measured: list[tuple[str, str, Amount, Amount, float | None]]
    """The same as numbers: name, unit, there, here, and what lies between, of dates in days."""
    attributions: list[Attribution]

    @property
    def title(self) -> str:
        """The heading over it."""
        return phrase("What differs from “{name}”", name=self.name)


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
    grades: dict[str, str] = field(
        default_factory=lambda: {one: phrase(said) for one, said in GRADES.items()}
    )


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
    said = [one for one in findings(found) if one.topic != phrase("Limits")]
    return Document(
        title=phrase(found.scenario.name) or phrase("Scenario"),
        description=phrase(found.scenario.description),
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
        limits=phrase(LIMITS),
        manifest=_manifest(found, file, edits),
        scenario=canonical_text(found.scenario, ""),
        answer=found,
    )


def _comparison(parent: Answer, found: Answer, explained: Sequence[Explanation]) -> Comparison:
    rows = [row for row in kpi_rows(found, parent) if row[1] != row[2]]
    name = phrase(parent.scenario.name) or phrase("the other scenario")
    return Comparison(
        name=name,
        changes=grouped(
            [c for c in changes(parent.scenario, found.scenario) if not c.path.startswith("evid")]
        ),
        effects=Grid(
            phrase("Medians in “{name}” (there) and in this scenario (here)", name=name),
            said_of(EFFECT_HEADS),
            [(kpi, there, here, by) for kpi, here, there, by in rows],
        ),
        measured=list(measured_rows(found, parent)),
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
    if rows:
        rows.append((phrase("In all"), telling.effect_text(found.measure, found.total), ""))
    title = telling.name_of(found.measure)
    return Attribution(
        title=title,
        sentences=telling.sentences(
            found, phrase("“{name}”", name=parent), phrase("this scenario")
        ),
        caveats=telling.caveats(found, phrase("“{name}”", name=parent), phrase("this scenario")),
        table=Grid(
            phrase("What made the difference: {kpi}", kpi=title), said_of(CAUSE_HEADS), rows
        ),
        found=found,
    )


def _picture(chart: Chart, found: Answer) -> Picture:
    return Picture(chart, alternative(chart, found), monthly_table(chart, found))


def monthly_table(chart: Chart, found: Answer) -> Grid:
    """Return a chart's numbers at the last step's end of each month, a column for each series."""
    shown = traces(chart, found)
    months = [(day_of(end).year, day_of(end).month) for end in found.grid.ends]
    last = [at for at, month in enumerate(months) if month not in months[at + 1 : at + 2]]
    stacked, spread = phrase("mean"), phrase("median, and the range of nine in ten runs")
    how = stacked if chart.kind == "stack" else spread
    heads = (phrase("Step ends"), *(trace.label for trace in shown))
    rows = [
        (words.day(day_of(found.grid.ends[at])), *(_cell(chart, trace, at) for trace in shown))
        for at in last
    ]
    how = how if found.draws else phrase("central run")
    what = phrase(
        "{chart}, {unit}: {how}", chart=phrase(chart.title), unit=phrase(chart.unit), how=how
    )
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
    heads = said_of(KPI_HEADS)
    if not found.draws:
        rows = [row[:2] for row in rows]
        heads = (phrase("Number of the mission"), phrase("Central run"))
    return Grid(phrase("Numbers of the mission"), heads, rows)


def _scored(found: Hindcast) -> Scored:
    table = Grid(
        phrase("Scores against observations"), said_of(scoring.HEADS), scoring.score_rows(found)
    )
    return Scored(list(scoring.verdicts(found)), table)


def _manifest(found: Answer, file: str, edits: Sequence[str]) -> list[tuple[str, str]]:
    horizon = found.scenario.horizon
    said = [
        (phrase("Program"), f"msssim {__version__}"),
        (phrase("File"), file),
        (phrase("Changed for this report"), "; ".join(edits)),
        (phrase("Time simulated"), words.span(words.day(horizon.start), words.day(horizon.end))),
        (phrase("Step"), phrase(horizon.step)),
        (phrase("Draws"), written(found.draws)),
        (phrase("Seed"), str(found.seed)),
        (phrase("Sampling"), found.sampling),
        (phrase("Scenario's hash"), scenario_digest(found.scenario)),
        (phrase("Versions"), ", ".join(f"{name} {one}" for name, one in versions().items())),
    ]
    return [(name, text) for name, text in said if text]
