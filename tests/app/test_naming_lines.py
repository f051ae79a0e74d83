"""Names in a chart stand beside what they name, however far it is zoomed and however many lines."""

import pytest
from PySide6.QtWidgets import QApplication
from tests.app.conftest import wait_for_answer
from tests.app.seen import painted

MARCH_2025 = (739_310.0, 739_340.0)

TWO_LINES = 30
"""Pixels by which a name may make room for others."""


def heights(plot) -> dict[str, float]:
    """Return in which pixel row the middle of each text of a plot stands."""
    QApplication.processEvents()
    return {text.said: text.place.center().y() for text in painted(plot.viewport())}


def test_a_lines_name_stands_where_the_line_leaves_the_view(window):
    plot = window.page.board.cards["Cash and arrears"].plot
    answer = window.desk.answer_of(window.desk.active)
    stood = []
    for days in (plot.box.viewRange()[0], MARCH_2025):
        plot.box.setXRange(*days, padding=0)
        value = answer["arrears"].median[answer.grid.step_of(days[1] - 1)]
        stood.append(heights(plot)["Arrears (unpaid)"])
        assert stood[-1] == pytest.approx(plot.pixels(0, value).y(), abs=TWO_LINES)
    assert stood[1] > stood[0] + 10  # three months in, hardly anything is owed


def test_what_binds_is_named_within_the_days_that_are_seen(window):
    card = window.page.board.cards["Strength against target"]
    assert card.ribbon is not None
    card.plot.box.setXRange(*MARCH_2025, padding=0)
    heights(card.ribbon)
    named = {text.said: text.place for text in painted(card.ribbon.viewport())}
    place = card.ribbon.box.sceneBoundingRect()
    shown = [named[name] for name in ("too few offered", "money") if name in named]
    assert shown and all(
        place.left() <= one.left() <= one.right() <= place.right() for one in shown
    )


def test_of_more_lines_than_have_room_the_one_in_hand_is_named(qtbot, window, folder):
    text = "msssim: 1\nextends: mss-2024.yaml\nsimulation: {{draws: 20, seed: {0}}}\n"
    for number in range(9):
        file = folder / f"child-{number}.yaml"
        file.write_text(text.format(number), encoding="utf-8")
        window.files.open([file])
        window.desk.tick(window.desk.active, True)
    wait_for_answer(qtbot, window)
    for title in ("Strength against target", "Received against plan"):
        named = heights(window.page.board.cards[title].plot)
        assert "child-8" in named
        assert sum(name.startswith("child-") for name in named) > 3
