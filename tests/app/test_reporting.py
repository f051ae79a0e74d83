"""A report is made beside the window: looked at, written, and opened again as a scenario."""

import pytest

from msssim import load
from msssim.app import asking


@pytest.fixture
def dialog(qtbot, window):
    window.edit("simulation.draws", 10)
    made = window.sharing.report()
    yield made
    made.reject()


def written(qtbot, dialog):
    with qtbot.waitSignal(dialog.written) as heard:
        dialog.write.click()
    return heard.args[0]


def test_a_report_is_written_and_opens_as_the_scenario_it_is_of(qtbot, window, dialog, folder):
    before = window.desk.active.source.scenario
    dialog.target.setText(str(folder / "r"))
    for box in dialog.forms.values():
        box.setChecked(True)
    assert [file.name for file in written(qtbot, dialog)] == ["r.html", "r.pdf", "r.xlsx"]
    assert "Written: r.html, r.pdf, r.xlsx" in dialog.state.text()
    assert dialog.opening.isVisible()
    assert load(folder / "r.html") == before
    [opened] = window.files.open([folder / "r.html"])
    assert opened.source.scenario == before
    assert (opened.name, opened.is_modified, opened.file) == ("r", False, None)


def test_a_report_beside_another_scenario_says_why_they_differ(qtbot, window, folder):
    base = window.desk.active
    window.whatif.duplicate()
    window.edit("strength.target", 1500)
    window.edit("simulation.draws", 5)
    made = window.sharing.report()
    made.beside.setCurrentIndex(made.beside.findText(base.name))
    made.kpi.setCurrentIndex(made.kpi.findData("plan_cost"))
    made.target.setText(str(folder / "r"))
    written(qtbot, made)
    page = (folder / "r.html").read_text()
    assert "Every combination of the differences was run" in page
    assert "5 runs" in page
    made.reject()


def test_pages_are_looked_at_before_anything_is_written(qtbot, window, dialog, folder):
    before = sorted(folder.iterdir())
    with qtbot.waitSignal(dialog.looked) as heard:
        dialog.look.click()
    sheets = heard.args[0].sheets
    assert len(sheets) >= 5
    assert all(sheet.pixmap().width() > 500 for sheet in sheets)
    assert sorted(folder.iterdir()) == before
    heard.args[0].reject()


def test_a_report_that_is_stopped_leaves_nothing(qtbot, dialog, folder):
    before = sorted(folder.iterdir())
    dialog.target.setText(str(folder / "r"))
    dialog.write.click()
    assert dialog.errand.is_busy
    dialog.leave.click()
    assert not dialog.errand.is_busy
    assert dialog.state.text() == "Cancelled."
    assert sorted(folder.iterdir()) == before


def test_a_file_that_is_there_is_replaced_only_on_request(qtbot, dialog, folder, monkeypatch):
    (folder / "r.html").write_text("mine")
    dialog.target.setText(str(folder / "r"))
    monkeypatch.setattr(asking, "choice", lambda *_: 1)
    dialog.write.click()
    assert not dialog.errand.is_busy
    assert (folder / "r.html").read_text() == "mine"


def test_a_report_that_cannot_be_written_says_why(qtbot, dialog, folder):
    dialog.target.setText(str(folder / "nowhere" / "r"))
    dialog.write.click()
    qtbot.waitUntil(lambda: "nowhere" in dialog.state.text())
    assert not dialog.opening.isVisible()
