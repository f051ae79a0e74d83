"""The newest question is answered, however fast others came before it."""

import pytest

from msssim.app.runner import Runner
from msssim.app.worker import Answered, Worker
from msssim.scenario.paths import edit


@pytest.fixture
def runner(qapp):
    made = Runner(Worker())
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
            qtbot.waitUntil(lambda told=told: len(heard) > told, timeout=30_000)
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)
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
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)
