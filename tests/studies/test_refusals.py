"""What cannot be studied, swept or resumed is told in the language that is spoken."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from tests.conftest import SHIPPED
from tests.tongue import said_when, unmarked

from msssim import edit
from msssim.batch.reading import READ, batched_in, results_in
from msssim.outputs.folder import refuse_foreign
from msssim.outputs.kpis import KPI_UNITS
from msssim.report.rerun import rerun
from msssim.scenario.references import SERIES
from msssim.scenario.schema import Scenario
from msssim.studies.answering import answers_to
from msssim.studies.dimensions import dimension_of, range_of
from msssim.studies.discover import discover, found_in
from msssim.studies.goals import goal_of, reading_of
from msssim.studies.hindcast import hindcast
from msssim.studies.planning import Varied, planned
from msssim.studies.seek import seek
from msssim.studies.sensitivity import sensitivity
from msssim.studies.sweep import swept
from msssim.studies.sweep_file import load_sweep
from msssim.studies.tornado import tornado

pytestmark = pytest.mark.usefixtures("marks")

WAYS = "median mean central P p10 and lhs --design -n --over --out --resume --save-draws"
GIVEN = (*KPI_UNITS, *SERIES, *READ, WAYS)
GOAL = goal_of("mean_coverage >= 0.1")
MEAN = reading_of("mean_coverage")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mean_covrage > 1",
        "mean_coverage",
        "mean_coverage >",
        "mean_coverage ( 1",
        "median(mean_coverage > 0.1",
        "median()",
        "max(mean_coverage) > 1",
        "mean(run_out) > 2025-01-01",
        "run_out > 3",
        "mean_coverage > 2025-01-01",
        "mean_coverage > 1 or run_out > 2025-01-01",
        "P(P(run_out) > 1) > 1",
        "x" * 5000,
    ],
)
def test_a_goal_is_refused(text: str) -> None:
    said = said_when(lambda: goal_of(text)).partition("\n")[0]
    assert unmarked(said, text, *GIVEN) == []


@pytest.mark.parametrize(
    "text",
    [
        "strength.target",
        "strength.targt=1,2",
        "strength.target=1:2025-01-01:3",
        "strength.target=1:5:1",
        "strength.target={pert: [1,2",
    ],
)
def test_a_dimension_is_refused(text: str, baseline: Scenario) -> None:
    assert unmarked(said_when(lambda: dimension_of(text, baseline)), text) == []


def test_a_study_is_refused(baseline: Scenario, tmp_path: Path) -> None:
    certain = edit(edit(baseline, "evidence", None), "observations", None)
    fails = np.array([True] * 50)
    wide = dimension_of("strength.target=1:5000:5000", baseline)
    open_range = dimension_of("strength.target=1:5", baseline)
    refusals: list[Callable[[], object]] = [
        lambda: range_of("1-5", "strength.target"),
        lambda: swept(baseline, []),
        lambda: swept(baseline, [wide, wide]),
        lambda: swept(baseline, [open_range]),
        lambda: swept(baseline, [open_range], "lhs"),
        lambda: planned(baseline, [Varied("strength.target", "1:9000:9000")]),
        lambda: planned(baseline, [Varied("strength.target", "1,,2")]),
        lambda: planned(baseline, [Varied("strength.target", "-5,2")]),
        lambda: seek(baseline, "name", GOAL, draws=0),
        lambda: seek(baseline, "strength.target", GOAL, draws=0, within=(9.0, 1.0)),
        lambda: seek(baseline, "strength.target", GOAL, draws=0, within=(-9.0, -1.0)),
        lambda: tornado(baseline, MEAN, draws=0, low=0.9, high=0.1),
        lambda: sensitivity(baseline, MEAN, draws=1),
        lambda: sensitivity(baseline, reading_of("p10(mean_coverage)"), draws=4),
        lambda: found_in({}, ~fails, GOAL),
        lambda: found_in({}, fails, GOAL),
        lambda: hindcast(certain, draws=0),
        lambda: answers_to(baseline, ("nothing", ""), baseline.horizon.start, draws=0),
        lambda: answers_to(baseline, ("strength", "mars"), baseline.horizon.start, draws=0),
        lambda: discover(tmp_path, GOAL),
        lambda: results_in(tmp_path),
        lambda: batched_in(tmp_path),
    ]
    parts = (*baseline.contingents, "name", "strength target", "nothing mars")
    given = (*GIVEN, *parts, str(tmp_path), "manifest json kpis parquet")
    for number, refused in enumerate(refusals):
        said = said_when(refused)
        assert "⟦" in said, number
        assert unmarked(said, *given) == [], number


KEYS = "base dimensions scenarios dimension variant"
SWEEP = """\
base: {base}
dimensions:
  force:
    late: {{contingents.kenya.lag: 90}}
scenarios:
  - {{force: late}}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("contingents.kenya.lag", "contingents.kenya.lagg"),
        ("dimensions:", "dimension:"),
        ("base:", "bases:"),
        ("{contingents.kenya.lag: 90}", "[1]"),
        ("- {force: late}", "late"),
        ("- {force: late}", "- {colour: late}"),
        ("- {force: late}", "- {force: early}"),
        ("- {force: late}", "- late"),
    ],
)
def test_a_sweep_file_is_refused(old: str, new: str, tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    text = SWEEP.format(base=SHIPPED / "mss-2024.yaml").replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    assert unmarked(said_when(lambda: load_sweep(file)), text, KEYS) == []


def test_a_folder_or_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kpis.csv").write_text("mine", encoding="utf-8")
    manifest = tmp_path / "manifest.json"
    refusals: list[Callable[[], object]] = [
        lambda: refuse_foreign(tmp_path, ["kpis.csv"]),
        lambda: refuse_foreign(tmp_path / "kpis.csv", ["kpis.csv"]),
        lambda: rerun(manifest),
    ]
    for content in ("", "[]", '{"msssim": 1}'):
        manifest.write_text(content, encoding="utf-8")
        for refused in refusals:
            said = said_when(refused)
            assert "⟦" in said
            assert unmarked(said, str(tmp_path), "kpis.csv", "manifest.json") == []
