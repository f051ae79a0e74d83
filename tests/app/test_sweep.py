"""Sweeps from the window: laid out, previewed, run into a folder, cancelled and gone on with."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from msssim.app import asking
from msssim.app.sweep.dialog import SweepDialog
from msssim.app.sweep.work import Ended, Ran
from msssim.batch.reading import results_in
from msssim.studies.sweep_file import load_sweep


@pytest.fixture
def dialog(qtbot, window, tmp_path) -> Iterator[SweepDialog]:
    """The dialog of a sweep over one lever, of few draws."""
    window.whatif.sweep()
    made = window.whatif.sweeps[-1]
    made.folder.setText(str(tmp_path / "swept"))
    made.draws.setValue(40)
    vary(made, 0, "Share of pledges paid", "0.5, 1")
    yield made
    window.whatif.close()


def vary(dialog, row, name, values):
    box, line, _ = dialog.laying.varying.rows[row]
    box.setCurrentIndex(box.findText(name))
    line.setText(values)


def names(dialog):
    return [dialog.names.item(row).text() for row in range(dialog.names.count())]


def run(qtbot, dialog):
    dialog.run.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)


def test_every_combination_is_named_before_it_is_run(dialog):
    dialog.laying.varying.add()
    vary(dialog, 1, "Strength of the waves", "0.5:1.5:3")
    assert len(names(dialog)) == 6
    first = "Share of pledges paid: 50 % of expected, Strength of the waves: 50 % of plan"
    assert names(dialog)[0] == first
    assert "donors=0.5, waves=0.5" in dialog.names.item(0).toolTip()
    assert dialog.count.text() == "6 scenarios of 40 draws"
    dialog.laying.varying.rows[1][2].click()
    assert len(names(dialog)) == 2


def test_a_lever_comes_with_its_ends_and_middle(dialog):
    box, line, _ = dialog.laying.varying.rows[0]
    box.setCurrentIndex(box.findText("Strength of the waves"))
    assert line.text() == "0:1.5:3"
    assert len(names(dialog)) == 3


@pytest.mark.parametrize("values", ["", "0.5:1:x,", "1:2:90000"])
def test_what_cannot_be_laid_out_is_not_run(dialog, values):
    vary(dialog, 0, "Share of pledges paid", values)
    assert not names(dialog)
    assert not dialog.run.isEnabled()
    assert dialog.count.text()


def test_results_go_to_the_folder_and_stand_in_the_table(qtbot, dialog, tmp_path):
    run(qtbot, dialog)
    assert dialog.state.text() == "2 scenarios answered"
    found = results_in(tmp_path / "swept")
    peaks = [found.kpis[name]["peak_strength"]["p50"] for name in found.scenarios]
    rows = dialog.table.cells.rows
    column = dialog.table.cells.heads.index("Peak strength")
    assert [cells[column].raw for cells in rows] == peaks
    assert [cells[1].raw for cells in rows] == [0.5, 1.0]
    assert rows[0][1].text == "50 % of expected"
    dialog.copy.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_a_cancelled_sweep_goes_on_where_it_was(qtbot, dialog, tmp_path):
    vary(dialog, 0, "Share of pledges paid", "0.2:1:18")
    dialog.draws.setValue(100)

    def cancel(said: Ran | Ended) -> None:
        if dialog.is_busy and isinstance(said, Ran) and said.done:
            dialog.run.click()
            assert not dialog.is_busy

    dialog.carrier.heard.connect(cancel)
    run(qtbot, dialog)
    dialog.carrier.heard.disconnect(cancel)
    assert "Run goes on from there" in dialog.state.text()
    run(qtbot, dialog)
    assert dialog.state.text() == "18 scenarios answered"
    assert len(results_in(tmp_path / "swept").scenarios) == 18


def test_a_folder_with_another_sweep_is_left_alone(qtbot, dialog, tmp_path):
    run(qtbot, dialog)
    before = (tmp_path / "swept" / "kpis.parquet").read_bytes()
    dialog.draws.setValue(50)
    run(qtbot, dialog)
    assert "cannot be resumed" in dialog.state.text()
    assert (tmp_path / "swept" / "kpis.parquet").read_bytes() == before


def test_a_design_lays_as_many_scenarios_as_are_asked_for(dialog):
    laying = dialog.laying
    assert not laying.number.isVisible()
    laying.varying.add()
    vary(dialog, 1, "Strength of the waves", "0.5:1.5")
    vary(dialog, 0, "Share of pledges paid", "0.2:1")
    assert "LOW:HIGH:N" in dialog.count.text()
    for design in ("lhs", "sobol"):
        laying.design.setCurrentIndex(laying.design.findData(design))
        laying.number.setValue(8)
        assert len(names(dialog)) == 8
        assert names(dialog)[0].startswith("1, Share of pledges paid: ")
    assert dialog.run.isEnabled()


def test_a_sweep_is_saved_as_a_file_that_the_terminal_runs_and_opened_again(
    dialog, folder, monkeypatch
):
    file = folder / "two-levers.yaml"
    monkeypatch.setattr(asking, "sweep_to_save", lambda *asked: file)
    monkeypatch.setattr(asking, "sweep_to_open", lambda *asked: file)
    before = dialog.sweep.names
    dialog.laying.save.click()
    assert "Saved as two-levers.yaml" in dialog.state.text()
    assert load_sweep(file).names == before
    vary(dialog, 0, "Share of pledges paid", "0.9")
    dialog.laying.open.click()
    assert dialog.sweep.names == before
    told = "Variants of two-levers.yaml: Share of pledges paid (0.5, 1)"
    assert dialog.laying.told.text() == told
    dialog.laying.typed.click()
    assert names(dialog) == ["Share of pledges paid: 90 % of expected"]


def test_a_file_that_is_no_sweep_changes_nothing(dialog, folder, monkeypatch):
    monkeypatch.setattr(asking, "sweep_to_open", lambda *asked: folder / "mss-2024.yaml")
    before = names(dialog)
    dialog.laying.open.click()
    assert dialog.state.text().startswith("mss-2024.yaml: ")
    assert names(dialog) == before


def test_variants_of_a_file_are_run_on_the_scenario_in_hand(qtbot, dialog, folder, monkeypatch):
    file = folder / "named.yaml"
    text = "base: none.yaml\ndimensions:\n  money:\n    full: {}\n    half: {donors: 0.5}\n"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(asking, "sweep_to_open", lambda *asked: file)
    dialog.laying.open.click()
    run(qtbot, dialog)
    assert dialog.state.text() == "2 scenarios answered"
    assert [cells[0].text for cells in dialog.table.cells.rows] == ["money=full", "money=half"]
