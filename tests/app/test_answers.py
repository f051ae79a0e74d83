"""The newest question is answered, however fast others came before it."""

import os
import signal

import numpy as np
import pytest
from tests.conftest import SHIPPED

from msssim.app.runner import Runner
from msssim.app.worker import Answered, Worker
from msssim.outputs.answer import answer
from msssim.scenario.paths import edit
from msssim.scenario.source import load
from msssim.studies.paired import References


@pytest.fixture
def worker():
    return Worker()


@pytest.fixture
def runner(qapp, worker):
    made = Runner(worker)
    yield made
    made.close()


@pytest.mark.parametrize("draws", [20, 300])
def test_of_many_quick_questions_the_last_is_answered_in_full(draws, qtbot, runner, baseline):
    heard: list[Answered] = []
    runner.answered.connect(heard.append)
    asked = edit(edit(baseline, "simulation.draws", draws), "horizon.step", "month")
    for target in range(1_000, 1_012):
        last = edit(asked, "strength.target", target)
        runner.ask("a planner", last)
        runner.ask("another", asked)
        if target % 3 == 0:
            told = len(heard)
            qtbot.waitUntil(lambda told=told: len(heard) > told)
    qtbot.waitUntil(lambda: not runner.is_busy)
    mine = [reply for reply in heard if reply.asker == "a planner"]
    assert mine[-1].answer is not None
    assert mine[-1].answer.scenario == last
    assert mine[-1].answer.draws == draws
    numbers = [reply.number for reply in mine]
    assert numbers == sorted(numbers)


def test_a_question_right_behind_a_full_answer_is_answered(qtbot, runner, baseline):
    few = edit(baseline, "simulation.draws", 10)
    for target in (1_000, 1_001, 1_002):
        runner.ask("a planner", edit(few, "strength.target", target))
    qtbot.waitUntil(lambda: not runner.is_busy)


def assert_right(reply: Answered) -> None:
    """See that an answer is the one that its scenario has."""
    assert reply.answer is not None
    asked = reply.answer.scenario
    right = answer(asked, draws=asked.simulation.draws)
    for name in ("strength", "cash", "cost"):
        assert np.array_equal(reply.answer[name].quantiles, right[name].quantiles)
    if reply.against is not None:
        _, apart = References().beside(asked, reply.against, asked.simulation.draws)
        assert reply.paired.keys() == apart.keys()
        assert all(np.array_equal(reply.paired[key].mean, apart[key].mean) for key in apart)


@pytest.fixture
def told(qtbot, runner):
    """Ask, and wait for the whole answer."""
    heard: list[Answered] = []
    runner.answered.connect(heard.append)

    def asked(asker, scenario, against=None):
        runner.ask(asker, scenario, against)
        qtbot.waitUntil(lambda: not runner.is_busy)
        reply = heard[-1]
        assert reply.asker == asker
        assert reply.answer is not None
        assert reply.answer.scenario is scenario
        return reply

    return asked


@pytest.fixture
def few(baseline):
    return edit(edit(baseline, "simulation.draws", 20), "horizon.step", "month")


def test_edits_of_two_scenarios_in_turn_are_each_answered_rightly(told, few):
    other = edit(few, "strength.target", 1_500)
    for share in (0.3, 0.6):
        assert_right(told("one", edit(few, "levers.donors.value", share)))
        assert_right(told("two", edit(other, "levers.donors.value", share)))


def test_each_answer_beside_another_scenario_is_right(told, few):
    low, high = (edit(few, "levers.donors.value", share) for share in (0.3, 0.9))
    assert_right(told("one", low, against=few))
    assert_right(told("one", high, against=few))
    assert_right(told("one", high, against=low))
    assert_right(told("two", few))


def test_a_scenario_over_another_file_is_answered_rightly(told, few):
    assert_right(told("one", few))
    other = load(SHIPPED / "mss-2024-full.yaml")
    assert_right(told("one", edit(edit(other, "simulation.draws", 20), "horizon.step", "month")))


def test_a_worker_that_took_anothers_place_answers_rightly(qtbot, told, runner, worker, few):
    assert_right(told("one", few))
    broken = []
    runner.broke.connect(lambda: broken.append(True))
    runner.ask("one", edit(few, "simulation.draws", 90_000))
    os.kill(worker.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(broken))
    assert_right(told("one", edit(few, "levers.donors.value", 0.3)))
