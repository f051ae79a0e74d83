"""Charts as images."""

from datetime import date
from xml.etree import ElementTree

import pytest
from matplotlib import rcParams
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from msssim import answer, edit
from msssim.outputs.charts import CHARTS, Chart
from msssim.outputs.words import REASONS
from msssim.report.figures import REASON_LOOKS, painted, picture
from msssim.report.furniture import MOST_TICKS, month_labels, month_starts
from msssim.scenario.schema import Scenario, validated

BARE = {
    "horizon": {"start": "2024-06-25", "end": "2024-12-25"},
    "mandate": {"authorised": "2023-10-02", "expires": "2025-10-02"},
}


@pytest.mark.parametrize("draws", [0, 20])
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_same_answer_gives_the_same_image(chart: Chart, draws: int, baseline: Scenario) -> None:
    found = answer(baseline, draws=draws)
    image = picture(chart, found, "svg")
    assert image == picture(chart, found, "svg")
    root = ElementTree.fromstring(image)
    assert root.tag.endswith("svg")
    assert b"dc:date" not in image


def test_an_image_can_be_made_of_pixels(baseline: Scenario) -> None:
    image = picture(CHARTS[0], answer(baseline, draws=5), "png")
    assert image.startswith(b"\x89PNG")


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_a_scenario_with_next_to_nothing_can_be_drawn(chart: Chart) -> None:
    assert picture(chart, answer(validated(BARE), draws=3), "svg")


def test_a_chart_names_its_title_scenario_and_lines(baseline: Scenario) -> None:
    figure = painted(CHARTS[0], answer(baseline, draws=20))
    shown = {text.get_text() for axes in figure.axes for text in axes.texts}
    assert "Strength against target" in shown
    assert {"Strength", "Target"} <= shown
    assert "MSS as seen on 25 June 2024: officers, 20 runs" in shown
    legends = [axes.get_legend() for axes in figure.axes] + list(figure.legends)
    named = {text.get_text() for legend in legends if legend for text in legend.get_texts()}
    assert {"median", "half of the runs", "nine of ten runs", "central run"} <= named
    assert named & set(REASONS.values())


def test_a_name_with_dollars_is_no_formula(baseline: Scenario) -> None:
    from msssim import edit

    named = edit(baseline, "name", "Costs $a_b$ and $\\frac{1}$")
    assert picture(CHARTS[0], answer(named, draws=0), "svg")


def test_drawing_leaves_matplotlib_as_it_was(baseline: Scenario) -> None:
    before = dict(rcParams)
    picture(CHARTS[0], answer(baseline, draws=0), "svg")
    assert dict(rcParams) == before


def test_every_reason_that_may_bind_has_a_look_of_its_own() -> None:
    assert set(REASON_LOOKS) == set(REASONS)
    assert len(set(REASON_LOOKS.values())) == len(REASONS)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2024, 6, 25), date(2024, 8, 1)),
        (date(2024, 6, 25), date(2026, 10, 2)),
        (date(2024, 6, 25), date(2124, 10, 2)),
    ],
)
def test_dates_stay_legible_whatever_the_horizon(start: date, end: date) -> None:
    days = month_starts(start, end)
    assert 0 < len(days) <= MOST_TICKS
    assert all(start <= day < end and day.day == 1 for day in days)
    labels = month_labels(days)
    assert all("\n" in label for label in labels[:1])
    assert len(labels) == len(days)


LONG = (
    "多国安全支援特派团第一阶段部署与联合训练及后勤保障计划" * 8,
    "W" * 200,
    "Support of the mission, " * 9,
)


@pytest.mark.filterwarnings(r"ignore:Glyph \d+")
@pytest.mark.parametrize("long", LONG, ids=["wide", "broad", "long"])
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_however_long_names_are_the_curves_keep_their_room(
    chart: Chart, long: str, baseline: Scenario
) -> None:
    named = edit(edit(baseline, "name", long[:200]), "zones.delmas.name", long[:200])
    figure = painted(chart, answer(named, draws=3))
    FigureCanvasAgg(figure).draw()  # matplotlib warns where all room is gone
    assert figure.axes[0].get_position().width > 0.4


def test_days_close_to_one_another_are_told_below_one_another(baseline: Scenario) -> None:
    chart = next(chart for chart in CHARTS if chart.name == "cash-and-arrears")
    early = edit(baseline, "mandate.decisions.renew24.probability", 0)
    found = answer(early, draws=20)
    figure = painted(chart, found)
    FigureCanvasAgg(figure).draw()
    told = [text for text in figure.axes[0].texts if "2024" in text.get_text()]
    places = [Text.get_window_extent(text) for text in told if ", " not in text.get_text()]
    assert len(places) == 2
    assert not places[0].overlaps(places[1])
