"""Scenarios side by side: overlays, differences, and what can be taken from one another."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose
from PySide6.QtCore import Qt
from tests.app.conftest import wait_for_answer

from msssim.app.charts.layers import Against, Line
from msssim.app.theme import LIGHT, dash_of
from msssim.outputs import words
from msssim.outputs.answer import answer
from msssim.outputs.calendar_marks import calendar_items
from msssim.outputs.chart_table import chart_rows
from msssim.outputs.charts import CHARTS, traces
from msssim.outputs.comparing import kpi_text, typical
from msssim.outputs.headlines import headlines
from msssim.outputs.reading import reading
from msssim.outputs.why import why
from msssim.scenario.paths import edit
from msssim.scenario.source import load_source


@pytest.fixture
def two(qtbot, window, folder):
    """The base and what extends it, the child in hand, both seen."""
    window.files.open([folder / "mss-2024-full.yaml"])
    base, child = window.desk.documents
    window.desk.tick(base, True)
    wait_for_answer(qtbot, window)
    qtbot.waitUntil(lambda: base.key in window.desk.answers)
    return base, child


def test_what_extends_another_stands_under_it_in_the_tree(window, two):
    root = window.scenarios.topLevelItem(0)
    assert root.text(0).startswith("mss-2024")
    assert root.child(0).text(0) == "mss-2024-full"


def test_ticked_scenarios_lie_over_one_another_each_with_its_name(window, two):
    card = window.page.board.cards["Strength against target"]
    assert [shown.label for shown in card.shown] == ["mss-2024-full", "mss-2024"]
    labels = {getattr(layer, "label", "") for layer in card.plot.drawing.layers}
    assert {"mss-2024-full", "mss-2024"} <= labels


def test_costs_of_those_ticked_lie_as_lines_over_the_areas_of_the_one_in_hand(window, two):
    drawing = window.page.board.cards["Cost burn"].plot.drawing
    assert [layer.label for layer in drawing.layers if isinstance(layer, Line)] == ["mss-2024"]
    answer = window.desk.answer_of(two[1])
    assert [name for name, _ in drawing.key][::-1] == [
        trace.label for trace in traces(CHARTS[3], answer)
    ]


def test_coverage_of_those_ticked_runs_as_a_line_through_each_zone(window, two):
    drawing = window.page.board.cards["Coverage by zone"].plot.drawing
    lines = [layer for layer in drawing.layers if isinstance(layer, Line)]
    assert len(lines) == len(two[1].source.scenario.zones)
    heights = [line.shape.boundingRect() for line in lines]
    for above, below in pairwise(heights):
        assert below.bottom() <= above.top()


def test_every_chart_shows_the_difference_from_the_reference_and_reads_it(window, two):
    base, _ = two
    window.desk.tick(base, False)
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    for card in window.page.board.cards.values():
        assert card.title.partition(": ")[2].startswith("difference")
    window.page.board.show_day(739_400)
    for title, card in window.page.board.cards.items():
        assert "+" in card.reading or "\N{MINUS SIGN}" in card.reading, title
    assert "points" in window.page.board.cards["Coverage by zone"].reading


def test_a_reference_with_other_steps_is_told_and_nothing_is_drawn(qtbot, window):
    base = window.desk.active
    monthly = base.file.with_name("monthly.yaml")
    monthly.write_text(base.source.text.replace("step: week", "step: month"), encoding="utf-8")
    window.files.open([monthly])
    wait_for_answer(qtbot, window)
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    window.page.board.show_day(739_400)
    for card in window.page.board.cards.values():
        assert not card.plot.drawing.layers
        assert "other steps" in card.plot.empty
        assert not card.reading


def test_a_single_step_is_seen(qtbot, window):
    window.edit("horizon.end", "2024-07-02")
    wait_for_answer(qtbot, window)
    drawn = window.page.board.cards["Cash and arrears"].plot.drawing.layers
    lines = [layer for layer in drawn if isinstance(layer, Line) and layer.label]
    assert lines and all(line.shape.boundingRect().width() > 0 for line in lines)


def test_charts_show_what_a_scenario_has_more_than_the_reference(qtbot, window, two):
    base, child = two
    window.desk.tick(base, False)
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    card = window.page.board.cards["Strength against target"]
    mine, theirs = (window.desk.answers[d.key]["strength"].median for d in (child, base))
    assert card.plot.drawing.highest == pytest.approx(np.max(mine - theirs))
    wait_for_answer(qtbot, window)
    found = window.desk.paired_of(child)["strength", ""]
    assert card.plot.drawing.highest == pytest.approx(found.quantiles.max())
    assert np.all(found.quantiles[0] <= found.quantiles[4])
    window.showing.show_differences(False)
    assert card.plot.drawing.highest >= mine.max()


def test_costs_differ_by_their_total_run_by_run(qtbot, window, two):
    base, child = two
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    wait_for_answer(qtbot, window)
    card = window.page.board.cards["Cost burn"]
    assert card.title == "Cost burn (US$ a month): difference"
    [total] = [gap for gap in card.gaps() if not gap.is_beside]
    months = window.desk.answer_of(child).grid.months
    assert total.label == "Cost in all"
    assert_allclose(total.middle, window.desk.paired_of(child)["cost", ""].median / months)


def test_the_difference_of_a_zone_is_read_with_its_range(qtbot, window, two):
    base, child = two
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    window.edit("levers.donors.value", 0.3)
    wait_for_answer(qtbot, window)
    card = window.page.board.cards["Coverage by zone"]
    assert card.title == "Coverage by zone: difference"
    bands = window.desk.paired_of(child)["coverage", "delmas"]
    gap = next(gap for gap in card.gaps() if gap.label == "Delmas")
    assert np.array_equal(gap.middle, bands.median)
    assert np.ptp(bands.quantiles, axis=0).max() > 0
    window.page.board.show_day(739_500.0)
    assert "points (" in card.reading


def test_differences_without_a_reference_say_what_is_missing(window):
    show = window.actions_by_name["showing.show_differences"]
    show.trigger()
    assert "No scenario is the reference" in window.statusBar().currentMessage()
    show.trigger()
    window.whatif.take_reference()
    show.trigger()
    assert "This is the reference" in window.statusBar().currentMessage()


def test_differences_of_a_child_are_those_from_its_parent_unless_one_takes_another(window, two):
    base, child = two
    assert window.desk.active is child
    window.actions_by_name["showing.show_differences"].trigger()
    assert window.desk.reference is base
    assert all("difference" in card.title for card in window.page.board.cards.values())


def test_a_difference_follows_the_hand_at_the_scenario_and_at_its_reference(qtbot, window, two):
    base, child = two
    window.desk.set_reference(base)
    window.showing.show_differences(True)
    wait_for_answer(qtbot, window)
    window.edit("strength.target", 1_000)
    wait_for_answer(qtbot, window)
    fewer = window.desk.paired_of(child)["strength", ""].median
    base.edit("horizon.step", "month")
    assert not window.desk.paired_of(child)
    wait_for_answer(qtbot, window)
    assert window.desk.paired_of(child) == {}
    base.undo()
    wait_for_answer(qtbot, window)
    assert np.array_equal(window.desk.paired_of(child)["strength", ""].median, fewer)


def test_a_scenario_differs_from_itself_in_nothing(window):
    document = window.desk.active
    card = window.page.board.cards["Cash and arrears"]
    found = window.desk.answer_of(document)
    card.show_answers(card.shown, against=Against(found))
    assert card.plot.drawing.highest == card.plot.drawing.lowest == 0


def test_the_panel_lists_what_differs_and_takes_the_others_value(window, two):
    _, child = two
    window.docks.by_name["differences"].raise_()
    window.pairing.show()
    rows = window.comparison.inputs.count()
    assert rows > 20
    change = window.comparison.changes[5]
    window.comparison.taken.emit(change.path, change.b)
    window.pairing.show()
    assert window.comparison.inputs.count() == rows - 1
    assert child.stack.count() == 1
    kpis = window.comparison.kpis
    assert kpis.topLevelItemCount() == len(window.desk.answer_of(child).kpis)


def test_a_difference_that_is_clicked_can_be_taken(qtbot, window, two):
    panel, path = clicked_difference(qtbot, window)
    assert window.docks.is_seen("differences")  # the click alone leads nowhere else
    qtbot.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    assert path not in [change.path for change in panel.changes]


def test_a_difference_that_is_clicked_can_be_gone_to(qtbot, window, two):
    panel, path = clicked_difference(qtbot, window)
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    assert window.inspector.path == path


def clicked_difference(qtbot, window):
    """Return the panel of differences, and the path of the second one, after a click on it."""
    window.docks.show("differences")
    panel = window.comparison
    qtbot.waitUntil(panel.inputs.isVisible)
    place = panel.inputs.visualItemRect(panel.inputs.item(1)).center()
    qtbot.mouseClick(panel.inputs.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return panel, panel.changes[1].path


def test_the_list_of_what_differs_stays_where_it_was_while_a_lever_moves(qtbot, window, two):
    window.docks.show("differences")
    panel = window.comparison
    bar = panel.inputs.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    paths = [change.path for change in panel.changes]
    row = paths.index("mandate.decisions.renew25.probability")
    panel.inputs.setCurrentRow(row)
    bar.setValue(bar.maximum() // 2)
    stood, said = bar.value(), panel.inputs.item(row).text()
    two[1].edit(paths[row], 0.6)
    wait_for_answer(qtbot, window)
    assert [change.path for change in panel.changes] == paths
    assert panel.inputs.item(row).text() != said
    assert (panel.inputs.currentRow(), bar.value()) == (row, stood)
    assert panel.take.isEnabled()
    two[1].edit(paths[row], 0.75)
    wait_for_answer(qtbot, window)
    assert len(panel.changes) == panel.inputs.count() == len(paths) - 1
    assert not panel.inputs.selectedItems()
    assert not panel.take.isEnabled()


def test_closing_the_reference_leaves_the_others(window, two):
    base, child = two
    window.desk.set_reference(base)
    window.desk.close(base)
    assert window.desk.documents == [child]
    assert window.desk.reference is None


def test_one_crosshair_reads_every_chart_and_the_headlines(window):
    board = window.page.board
    board.show_day(739_400)
    for card in board.cards.values():
        assert card.reading.startswith("3 Jun 2025")
    assert "what binds" in board.cards["Strength against target"].reading
    assert "3 Jun 2025" in window.page.headlines.text()
    board.hide_day()
    assert not board.cards["Coverage gap"].reading


def test_the_crosshair_stands_where_the_mouse_is_and_reads_what_the_tables_hold(qtbot, window):
    board, answer = window.page.board, window.desk.answer_of(window.desk.active)
    plot = board.cards["Cash and arrears"].plot
    day = 739_401.5
    qtbot.mouseMove(plot.viewport(), plot.pixels(day, 0).toPoint())
    for title in ("Strength against target", "Cash and arrears", "Received against plan"):
        card = board.cards[title]
        heads, rows = chart_rows(card.chart, [("", answer)])
        found: list[dict[str, Any]] = [dict(zip(heads, row, strict=True)) for row in rows]
        there = [row for row in found if row["From"].toordinal() <= day < row["To"].toordinal()]
        assert card.reading.startswith(words.day(there[0]["To"]))
        for row in there:
            if row["Unit"] == card.chart.unit:
                said = f"{row['Series'].lower()} {words.amount(row['Median'], row['Unit'])}"
                assert said in card.reading


def test_a_zoom_in_one_chart_is_a_zoom_in_all_and_a_double_click_goes_back(qtbot, window):
    board = window.page.board
    whole = board.plots[0].box.viewRange()[0]
    board.plots[2].box.setXRange(739_200, 739_300, padding=0)
    for plot in board.plots:
        assert plot.box.viewRange()[0] == pytest.approx([739_200, 739_300])
    qtbot.mouseDClick(board.plots[1].viewport(), Qt.MouseButton.LeftButton)
    for plot in board.plots:
        assert plot.box.viewRange()[0] == pytest.approx(whole)


def test_officers_who_come_earlier_are_said_to_cost_earlier(baseline):
    late = answer(edit(baseline, "levers.waves_delay.value", 120), draws=200)
    early = answer(baseline, draws=200)
    assert "cost earlier" in why(late, early)
    assert "cost earlier" not in why(early, late)
    assert "they come later, and cost less" in why(early, late)
    assert why(early, early) == "Nothing that the charts show has moved."


def test_pledges_that_do_not_come_are_said_to_bring_fewer_officers_and_later_bills(baseline):
    said = why(answer(baseline), answer(edit(baseline, "levers.donors.value", 0.6)))
    assert "Fewer officers come" in said
    assert "bills go unpaid 7 days later" in said


def test_officers_who_stay_are_not_said_to_come_earlier(baseline):
    before = answer(edit(baseline, "contingents.kenya.attrition", 0.1), draws=200)
    after = answer(edit(baseline, "contingents.kenya.attrition", 0), draws=200)
    assert "More officers stay, and they cost" in why(before, after)


def test_other_draws_of_the_same_scenario_are_said_to_be_chance(baseline):
    before = answer(baseline, draws=50)
    assert "chance alone" in why(before, answer(edit(baseline, "simulation.seed", 7), draws=50))


def test_other_steps_of_the_same_scenario_are_said_to_be_that(baseline):
    after = answer(edit(baseline, "horizon.step", "month"), draws=0)
    assert "in other steps" in why(answer(baseline, draws=0), after)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("strength.target", 5000),
        ("zones.delmas.priority", 3),
        ("mandate.decisions.renew24.date", "2024-09-20"),
    ],
)
def test_an_edit_that_moves_a_line_a_zone_or_a_date_is_not_said_to_move_nothing(
    path, value, baseline
):
    before, after = answer(baseline, draws=20), answer(edit(baseline, path, value), draws=20)
    assert "Nothing" not in why(before, after)


def test_another_horizon_is_said_to_be_another_time(baseline):
    before = answer(baseline, draws=0)
    after = answer(edit(baseline, "horizon.end", "2025-06-30"), draws=0)
    assert "Other days are looked at" in why(before, after)


def test_headlines_say_what_they_were_only_where_they_changed(baseline):
    found = answer(baseline, draws=100)
    assert not any(headline.before for headline in headlines(found, found))
    fewer = answer(edit(baseline, "levers.donors.value", 0.3), draws=100)
    funded = headlines(fewer, found)[0]
    assert funded.before and funded.better is False


def test_the_calendar_holds_the_mandate_waves_deposits_and_events(baseline):
    rows = {item.row for item in calendar_items(baseline)}
    assert rows == {"Mandate", "Officers", "Money", "Events"}


def test_a_changed_scenario_is_compared_with_itself_as_saved(window):
    window.edit("strength.target", 2_000)
    window.docks.by_name["differences"].raise_()
    window.pairing.show()
    assert window.comparison.choice.currentText() == "mss-2024, as saved"
    assert [change.path for change in window.comparison.changes] == ["strength.target"]


def test_what_was_chosen_to_compare_with_stays_chosen(window, two):
    _, child = two
    window.desk.activate(child)
    window.edit("strength.target", 2_000)
    window.docks.by_name["differences"].raise_()
    window.pairing.show()
    row = window.comparison.choice.findText("mss-2024-full, as saved")
    window.pairing.choose(row)
    assert window.comparison.choice.currentText() == "mss-2024-full, as saved"
    assert len(window.comparison.changes) == 1


def compared_targets(window):
    """Return the planned strengths that the panel of differences sets side by side."""
    changes = window.comparison.changes
    return [(one.a, one.b) for one in changes if one.path == "strength.target"]


def test_the_panel_follows_whichever_scenarios_are_compared(window, two):
    base, child = two
    window.docks.by_name["differences"].show()
    window.docks.by_name["differences"].raise_()
    window.edit("strength.target", 900)
    assert compared_targets(window) == [(900, 2500)]
    window.desk.activate(base)
    assert compared_targets(window) == [(2500, 900)]
    window.edit("strength.target", 1000)
    assert compared_targets(window) == [(1000, 900)]
    window.desk.activate(child)
    window.desk.close(base)
    assert window.comparison.choice.currentText() == "mss-2024-full, as saved"
    assert compared_targets(window) == [(900, 2500)]


def test_the_results_compared_are_those_of_the_newest_answers(qtbot, window, two):
    base, _ = two
    window.docks.by_name["differences"].show()
    window.docks.by_name["differences"].raise_()
    peak = window.comparison.kpis.findItems("Peak strength", Qt.MatchFlag.MatchExactly)[0]
    before = peak.text(2)
    base.edit("contingents.kenya.waves[0].strength", 10)
    qtbot.waitUntil(lambda: peak.text(2) != before)
    wait_for_answer(qtbot, window)
    now = window.desk.answer_of(base).kpis["peak_strength"]
    assert peak.text(2) == kpi_text(now, typical(now))


def test_what_is_read_at_the_crosshair_follows_the_hand(qtbot, window):
    card, day = window.page.board.cards["Cash and arrears"], 739_300.0
    window.page.board.show_day(day)
    window.form.row("donors").setValue(0.3)
    wait_for_answer(qtbot, window)
    answer = window.desk.answer_of(window.desk.active)
    assert card.reading == reading(card.chart, answer, day)


def test_scenarios_of_one_name_are_told_apart_by_their_folders(window, folder):
    other = folder / "elsewhere" / "mss-2024.yaml"
    other.parent.mkdir()
    other.write_bytes((folder / "mss-2024.yaml").read_bytes())
    window.files.open([other])
    names = [window.scenarios.topLevelItem(row).text(0) for row in range(2)]
    assert names == [f"mss-2024 ({folder.name})", "mss-2024 (elsewhere)"]


def test_templates_taken_twice_are_told_apart(window, folder):
    for _ in range(2):
        window.whatif.start_from(load_source(folder / "mss-2024.yaml"))
    assert [d.name for d in window.desk.documents] == ["mss-2024", "mss-2024 2", "mss-2024 3"]


def test_no_two_of_thirty_scenarios_look_alike():
    looks = [(LIGHT.color(number).name(), dash_of(number)) for number in range(30)]
    assert len(set(looks)) == 30


def test_a_name_is_shown_letter_by_letter_in_the_tip_of_a_scenario(window):
    window.edit("name", "<b>Surge</b>")
    assert "&lt;b&gt;Surge&lt;/b&gt;" in window.scenarios.topLevelItem(0).toolTip(0)


def test_results_are_compared_with_those_of_the_scenario_as_saved(qtbot, window):
    window.docks.by_name["differences"].show()
    window.docks.by_name["differences"].raise_()
    kpi = answer(window.desk.active.source.scenario).kpis["peak_strength"]
    saved = kpi_text(kpi, typical(kpi))
    window.edit("contingents.kenya.waves[0].strength", 10)

    def both():
        table = window.comparison.kpis
        found = table.findItems("Peak strength", Qt.MatchFlag.MatchExactly)
        return [found[0].text(1), found[0].text(2)] if found else None

    qtbot.waitUntil(lambda: both() is not None and both()[1] == saved != both()[0])
    window.showing.undo()
    window.edit("contingents.kenya.name", "Police of Kenya")
    qtbot.waitUntil(lambda: both() == [saved, saved])


def choose_as_saved(window, document):
    window.desk.activate(document)
    name = f"{document.name}, as saved"
    window.pairing.choose(window.comparison.choice.findText(name))
    assert window.comparison.choice.currentText() == name


def test_what_was_asked_of_a_scenario_as_saved_is_forgotten_with_it(window, two):
    base, child = two
    window.docks.show("differences")
    for document in two:
        document.edit("strength.target", 900)
    runner = window.desk.runner
    choose_as_saved(window, child)
    runner.cancel()
    assert runner.is_unanswered()
    window.desk.ask_again()
    runner.cancel()
    choose_as_saved(window, base)
    window.desk.close(child)
    window.desk.close(base)
    assert not runner.is_unanswered()


def test_the_names_of_results_that_begin_alike_are_whole(qtbot, window, two):
    window.docks.by_name["differences"].show()
    window.docks.by_name["differences"].raise_()
    panel = window.comparison
    panel.tabs.setCurrentWidget(panel.kpis)
    found = panel.kpis.findItems("Months with unpaid bills, personnel", Qt.MatchFlag.MatchExactly)
    line = panel.kpis.fontMetrics().height()
    wide = panel.kpis.fontMetrics().horizontalAdvance(found[0].text(0))
    needed = wide / panel.kpis.columnWidth(0)
    qtbot.waitUntil(lambda: panel.kpis.visualItemRect(found[0]).height() >= needed * line)
