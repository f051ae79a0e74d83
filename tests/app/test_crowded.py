"""A scenario with very long names, many zones, contingents and categories stays readable."""

import copy

import pytest
import yaml
from tests.app.conftest import SHIPPED, _forget_changes, end_work, wait_for_answer
from tests.app.test_legible import SCREEN, look

from msssim.app.settings import Settings
from msssim.app.theme import LIGHT
from msssim.app.window import Window


@pytest.fixture
def crowded(qtbot, qapp, shared_runner, tmp_path):
    """A window on a scenario with very long names, many zones, contingents and categories."""
    data = yaml.safe_load((SHIPPED / "mss-2024.yaml").read_text(encoding="utf-8"))
    data["name"] = long_name("Scenario", 1)
    data["simulation"]["draws"] = 20
    for part, count in (("zones", 60), ("contingents", 40)):
        last = list(data[part].values())[-1]
        for number in range(count - len(data[part])):
            data[part][f"more_{number}"] = copy.deepcopy(last) | {"name": long_name(part, number)}
    for number in range(25):
        data["costs"][f"more_{number}"] = {
            "category": f"category_of_cost_with_a_long_name_{number}",
            "basis": "per_month",
            "amount": 1000.0 * number,
        }
    file = tmp_path / "crowded.yaml"
    file.write_text(yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    window = Window(shared_runner, Settings(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.resize(*SCREEN)
    window.files.open([file])
    window.show()
    wait_for_answer(qtbot, window)
    yield window
    end_work(window)


def long_name(what, number):
    return f"{what} {number} with a name that goes on and on, ".ljust(120, "x")


def test_long_names_and_many_parts_leave_the_window_usable(qtbot, crowded):
    assert look(qtbot, crowded) == []
    for name in ("tables", "grid", "analyse"):
        crowded.docks.by_name[name].show()
        crowded.docks.by_name[name].raise_()
        assert look(qtbot, crowded) == []
    assert (crowded.width(), crowded.height()) == SCREEN
