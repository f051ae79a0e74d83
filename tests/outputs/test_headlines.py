"""Headlines tell what was, and judge a change only by the same yardstick."""

import pytest

from msssim import answer, edit
from msssim.outputs.headlines import Headline, headlines
from msssim.scenario.schema import Scenario


def changed(baseline: Scenario, path: str, value: float | str) -> dict[str, Headline]:
    """Return what changed in the headlines by an edit, by topic."""
    after, before = answer(edit(baseline, path, value), draws=0), answer(baseline, draws=0)
    return {one.topic: one for one in headlines(after, before) if one.before}


@pytest.mark.parametrize("path", ["horizon.start", "horizon.end"])
def test_over_other_days_nothing_is_better_or_worse(baseline: Scenario, path: str) -> None:
    found = changed(baseline, path, "2024-12-31" if path == "horizon.start" else "2025-03-31")
    assert found
    assert {one.better for one in found.values()} == {None}


def test_a_smaller_plan_is_not_better_funded(baseline: Scenario) -> None:
    smaller = edit(edit(baseline, "strength.target", 1_000), "levers.waves.value", 0.5)
    found = headlines(answer(smaller, draws=0), answer(baseline, draws=0))
    plan, _, strength, coverage, _ = found
    assert all(one.before for one in (plan, strength, coverage))
    assert (plan.better, strength.better, coverage.better) == (None, None, False)


def test_less_money_for_the_same_plan_is_worse(baseline: Scenario) -> None:
    assert changed(baseline, "levers.donors.value", 0.3)["Plan funded"].better is False


def test_bills_that_wait_for_fewer_officers_are_not_a_gain(baseline: Scenario) -> None:
    before = answer(baseline, draws=200)
    after = answer(edit(baseline, "levers.donors.value", 0.5), draws=200)
    for one, other in ((after, before), (before, after)):
        unpaid = next(h for h in headlines(one, other) if h.topic == "First unpaid bills")
        assert unpaid.before
        assert unpaid.better is None


def test_a_mandate_that_ends_early_makes_no_plan_better_funded(baseline: Scenario) -> None:
    before = answer(baseline, draws=200)
    after = answer(edit(baseline, "levers.renewal.value", 0.1), draws=200)
    plan, unpaid, strength, *_ = headlines(after, before)
    assert plan.before
    assert unpaid.before
    assert (plan.better, unpaid.better, strength.better) == (None, None, False)


def test_a_longer_mandate_that_is_better_funded_is_a_gain_and_the_reverse_a_loss(
    baseline: Scenario,
) -> None:
    longer = edit(baseline, "levers.renewal.value", 0.95)
    poor = answer(edit(baseline, "levers.donors.value", 0.3), draws=200)
    rich = answer(edit(longer, "levers.donors.value", 1.4), draws=200)
    gain, loss = headlines(rich, poor), headlines(poor, rich)
    assert gain[0].topic == loss[0].topic == "Plan funded"
    assert (gain[0].better, loss[0].better) == (True, False)


def test_what_chance_alone_has_moved_is_neither_better_nor_worse(baseline: Scenario) -> None:
    found = headlines(
        answer(edit(baseline, "simulation.seed", 7), draws=50), answer(baseline, draws=50)
    )
    assert any(one.before for one in found)
    assert {one.better for one in found} == {None}
