"""Charts as data: what each shows of an answer."""

from pathlib import Path

import numpy as np
import pytest

from msssim import Answer, answer, load
from msssim.engine.binding import REASONS
from msssim.outputs.chart_table import pasted
from msssim.outputs.charts import CHARTS, LABELS, RIBBONS, Chart, marks, traces
from msssim.outputs.kpis import KPI_UNITS
from msssim.outputs.series import UNITS
from msssim.scenario.schema import Scenario, validated

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
BY_TITLE = {chart.title: chart for chart in CHARTS}


@pytest.fixture(scope="module")
def found(baseline: Scenario) -> Answer:
    return answer(baseline, draws=60)


@pytest.mark.parametrize("chart", [*CHARTS, *RIBBONS.values()], ids=lambda chart: chart.name)
def test_a_chart_names_series_and_marks_that_exist_in_its_unit(chart: Chart) -> None:
    for name in (*chart.series, *chart.against):
        unit = UNITS[name]
        assert chart.unit == (f"{unit} a month" if chart.monthly else unit)
    for name in chart.dates:
        assert KPI_UNITS[name] == "date"
    for name in chart.levels:
        assert KPI_UNITS[name] == chart.unit
    assert not chart.beneath or chart.beneath in RIBBONS
    if not chart.part:
        assert set(chart.series) <= set(LABELS)


def test_titles_make_names_of_files() -> None:
    names = [chart.name for chart in CHARTS]
    assert len(set(names)) == len(names)
    assert all(name.replace("-", "").isalnum() and name.islower() for name in names)


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_chart_shows_something_of_every_shipped_scenario(file: Path) -> None:
    some = answer(load(file), draws=8)
    for chart in (*CHARTS, *RIBBONS.values()):
        shown = traces(chart, some)
        assert shown
        assert len({trace.label for trace in shown}) == len(shown)
        assert all(trace.middle.shape == (some.grid.steps,) for trace in shown)


def test_a_stack_of_costs_adds_up_to_the_burn(found: Answer) -> None:
    stacked = sum(trace.typical for trace in traces(BY_TITLE["Cost burn"], found))
    np.testing.assert_allclose(stacked, found["burn_rate"].mean)


def test_a_ribbon_shares_out_all_runs_and_shows_no_reason_that_never_binds(found: Answer) -> None:
    shown = traces(RIBBONS["binding"], found)
    np.testing.assert_allclose(sum(trace.typical for trace in shown), 1)
    assert all(np.any(trace.typical > 0) for trace in shown)
    assert 1 < len(shown) < len(REASONS)


def test_the_line_of_a_fan_is_the_median_or_the_central_run_alone(baseline: Scenario) -> None:
    chart = BY_TITLE["Coverage gap"]
    many, one = answer(baseline, draws=30), answer(baseline, draws=0)
    np.testing.assert_array_equal(traces(chart, many)[0].middle, many["coverage_gap"].median)
    np.testing.assert_array_equal(traces(chart, one)[0].middle, one["coverage_gap"].central)
    assert (traces(chart, many)[0].has_draws, traces(chart, one)[0].has_draws) == (True, False)


def test_zones_are_called_by_their_names(found: Answer) -> None:
    labels = [trace.label for trace in traces(BY_TITLE["Coverage by zone"], found)]
    assert labels == [zone.name for zone in found.scenario.zones.values()]


def test_money_is_marked_where_it_runs_out(found: Answer) -> None:
    out, end = marks(BY_TITLE["Cash and arrears"], found)
    assert (out.name, out.upright, out.middle) == ("run_out", True, found.kpis["run_out"].median)
    assert end.name == "mandate_end"
    (plan,) = marks(BY_TITLE["Received against plan"], found)
    assert (plan.upright, plan.middle) == (False, found.kpis["plan_cost"].median)


def test_what_never_happens_is_not_marked() -> None:
    bare = validated(
        {
            "horizon": {"start": "2024-06-25", "end": "2024-12-25"},
            "mandate": {"authorised": "2023-10-02", "expires": "2025-10-02"},
        }
    )
    some = answer(bare, draws=5)
    assert [mark.name for mark in marks(BY_TITLE["Cash and arrears"], some)] == ["mandate_end"]
    assert traces(BY_TITLE["Coverage by zone"], some) == ()


def test_an_answer_without_parts_still_shows_its_fans(baseline: Scenario) -> None:
    sketch = answer(baseline, draws=8, parts=False)
    for chart in CHARTS:
        assert bool(traces(chart, sketch)) == (chart.kind == "fan")


def test_a_name_on_the_clipboard_is_no_formula_of_a_spreadsheet() -> None:
    said = pasted(["=zone", "least"], [('=HYPERLINK("https://x")', -2.5)])
    assert said == '\'=zone\tleast\n"\'=HYPERLINK(""https://x"")"\t-2.5\n'
