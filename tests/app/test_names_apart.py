"""The names of lines in a chart: each beside its line, none over another."""

from msssim.app.charts.texts import kept_apart


def test_names_with_room_stand_at_their_lines():
    assert kept_apart([10, 50, 80], 12, 0, 100) == [10, 50, 80]


def test_names_of_lines_close_to_the_ground_stay_in_the_order_of_their_lines():
    found = kept_apart([70, 84, 88, 88], 12, 0, 100)
    assert found == [52, 64, 76, 88]


def test_names_that_reach_the_top_go_down_from_there():
    assert kept_apart([0, 2, 30], 12, 0, 100) == [0, 12, 30]
    assert kept_apart([-20, 3], 12, 0, 100) == [0, 12]
