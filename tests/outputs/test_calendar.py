"""What stands in the calendar, and what taking it to another day writes into the file."""

from datetime import date, timedelta

import pytest

from msssim.outputs.calendar_marks import ROWS, calendar_items
from msssim.outputs.calendar_moves import first_of_month, moved
from msssim.scenario.paths import edit, edited, value_at
from msssim.scenario.problems import ScenarioError


def item(scenario, path):
    return next(one for one in calendar_items(scenario) if one.path == path)


def test_every_row_of_the_calendar_has_items_and_each_opens_an_input(baseline):
    items = calendar_items(baseline)
    assert {one.row for one in items} == set(ROWS)
    for one in items:
        value_at(baseline, one.path)
    assert len({one.path for one in items}) == len(items)


def test_an_item_taken_on_stands_where_it_was_taken(baseline):
    for one in calendar_items(baseline):
        if not one.start_path or one.start < baseline.horizon.start:
            continue
        to = one.start + timedelta(5)
        try:
            edits = moved(baseline, one, "whole", to)
        except ScenarioError:
            assert one.end == baseline.horizon.end
            continue
        assert item(edited(baseline, edits), one.path).start == to


def test_a_lever_that_shifts_a_date_stays_in_place_when_the_item_is_moved(baseline):
    path = "contingents.kenya.waves[1].date"
    lever = {"paths": [path], "kind": "shift", "low": 0, "high": 90, "value": 30}
    levered = edit(baseline, "levers.later", lever)
    one = item(levered, path)
    assert one.start == date(2024, 8, 14)
    assert moved(levered, one, "whole", date(2024, 8, 20)) == {path: date(2024, 7, 21)}


def test_what_falls_due_late_shows_from_when_to_when(baseline):
    due = item(baseline, "contingents.benin.waves[0].date").due
    assert (due.first, due.middle, due.last) == (
        date(2024, 12, 1), date(2025, 3, 31), date(2026, 5, 25),
    )  # fmt: skip


def test_no_wave_is_due_before_its_contingent_is_cleared(baseline):
    later = edit(baseline, "contingents.jamaica.cleared", "2025-02-01")
    due = item(later, "contingents.jamaica.waves[0].date").due
    assert due.first == due.middle == date(2025, 2, 1)


@pytest.mark.parametrize(
    ("day", "first"),
    [("2024-07-15", "2024-07-01"), ("2024-07-20", "2024-08-01"), ("2024-12-31", "2025-01-01")],
)
def test_the_nearest_first_of_a_month_is_found(day, first):
    assert first_of_month(date.fromisoformat(day)) == date.fromisoformat(first)
