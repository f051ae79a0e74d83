"""`msssim tornado`, `sensitivity`, `seek` and `discover` as an analyst asks them."""

import json

import pytest

from .conftest import SHIPPED, Ask

BASE, LAPSE = SHIPPED / "mss-2024.yaml", SHIPPED / "lapse-2025.yaml"
FEW = ("--draws", 16, "--set", "horizon.step=month", "--set", "levers=null")


def test_a_tornado_has_its_shape(ask: Ask) -> None:
    said = ask("tornado", BASE, *FEW, "--kpi", "run_out", "--json")
    assert said.code == 0
    found = json.loads(said.out)
    assert list(found) == ["kpi", "base", "rows"]
    assert found["base"].startswith("202")
    assert all(list(row) == ["path", "low", "high", "kpi_low", "kpi_high"] for row in found["rows"])
    text = ask("tornado", BASE, *FEW, "--kpi", "mean_coverage").out.splitlines()
    assert text[0].startswith("mean_coverage: ")
    assert text[0].endswith("as the scenario stands")


def test_indices_have_their_shape(ask: Ask) -> None:
    found = json.loads(ask("sensitivity", BASE, *FEW, "--kpi", "mean_coverage", "--json").out)
    assert list(found) == ["kpi", "rows", "stable"]
    assert list(found["rows"][0]) == ["path", "first", "first_ci", "total", "total_ci"]
    assert found["rows"][0]["total"] == max(row["total"] for row in found["rows"])
    assert "half of these draws" in ask("sensitivity", BASE, *FEW, "--kpi", "mean_coverage").err


def test_what_was_sought_is_put_back_and_meets_the_goal(ask: Ask) -> None:
    goal = ("--vary", "operations.availability", "--goal", "mean_coverage >= 8%")
    found = json.loads(ask("seek", BASE, *FEW, *goal, "--json").out)
    assert list(found) == ["path", "value", "goal", "reached", "kpi", "limits"]
    assert found["reached"]
    again = ask("seek", BASE, *FEW, *goal, "--set", f"operations.availability={found['value']}")
    assert "as it stands, meets" in again.out
    far = ask(
        "seek", BASE, *FEW, "--vary", "operations.availability", "--goal", "mean_coverage > 9"
    )
    assert far.code == 1
    assert "what holds strength back there: " in far.out


def test_rules_have_their_shape_and_are_told_in_words(ask: Ask) -> None:
    few = ("--draws", 400, "--set", "horizon.step=month", "--jobs", 1)
    assert ask("batch", BASE, *few, "--save-draws").code == 0
    goal = ("--goal", "mean_coverage >= 0.06")
    found = json.loads(ask("discover", "batch", *goal, "--json").out)
    assert list(found) == ["goal", "runs", "failures", "rules", "coverage", "density"]
    assert found["runs"] == 400
    text = " ".join(ask("discover", "batch", *goal).out.split())
    assert text.startswith("mean_coverage >= 0.06 fails in ")
    assert "mandate.decisions.renew24 does not happen" in text


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (("tornado", BASE, "--kpi", "coverage"), "no KPI is called"),
        (("tornado", BASE, "--low", "0.9", "--high", "0.1"), "below the high one"),
        (
            ("seek", BASE, "--vary", "strenth.target", "--goal", "run_out > 2025-01-01"),
            "did you mean",
        ),
        (
            ("seek", BASE, "--vary", "strength.target", "--goal", "run_out > 5"),
            "compared with a day",
        ),
        (("seek", BASE, "--vary", "strength.target", "--goal", "arrears"), "no KPI is called"),
        (("discover", ".", "--goal", "run_out > 2025-01-01"), "no finished batch"),
        (("discover", BASE, "--goal", "run_out > 2025-01-01"), "no finished batch"),
        (("table", BASE), "no finished batch"),
        (("sensitivity", "none.yaml"), "cannot be read"),
    ],
)
def test_what_cannot_be_asked_is_told(asked: tuple[object, ...], why: str, ask: Ask) -> None:
    said = ask(*asked)
    assert (said.code, said.out) == (2, "")
    assert why in said.err


@pytest.mark.parametrize(
    "asked",
    [
        ("tornado", BASE),
        ("sensitivity", BASE),
        ("seek", BASE, "--vary", "strength.target", "--goal", "run_out > 2025-01-01"),
        ("explain", BASE, LAPSE),
        ("explain", BASE, "--on", "2025-03-31"),
        ("hindcast", SHIPPED / "mss-history.yaml"),
        ("diff", BASE, LAPSE, "--effects"),
        ("evidence", BASE),
    ],
    ids=lambda asked: asked[0],
)
def test_more_draws_than_fit_into_memory_are_refused(asked: tuple[object, ...], ask: Ask) -> None:
    said = ask(*asked, "--draws", 10**11)
    assert said.code == 2
    assert "too large: 100,000,000,000 draws need about" in said.err


def test_a_batch_without_draws_says_how_to_keep_them(ask: Ask) -> None:
    assert ask("batch", BASE, "--draws", 2, "--jobs", 1, "--out", "runs").code == 0
    said = ask("discover", "runs", "--goal", "run_out > 2025-01-01")
    assert said.code == 2
    assert "--save-draws" in said.err


def test_large_steps_of_a_search_are_written_as_people_read_them(ask: Ask) -> None:
    balance = "funding.channels.trust_fund.balance"
    sought = ("seek", BASE, *FEW, "--vary", balance, "--within", "0:1_000_000_000")
    said = ask(*sought, "--goal", "run_out.personnel > 2025-12-31")
    assert said.code == 0
    assert "in steps of 100,000" in said.out
