"""A study of one scenario as a question that can be sent, and its finding.

The studies themselves are imported where they run: whoever only asks does not wait for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np

from msssim.engine.draws import Draws, columns
from msssim.scenario.language import phrase
from msssim.scenario.schema import Scenario
from msssim.studies.finding import Finding
from msssim.studies.goals import GoalError, goal_of, reading_of
from msssim.studies.sampling import Ensemble, Shown, Stop, Unstudied, ends_of

Study: TypeAlias = Literal["tornado", "sensitivity", "seek", "fails"]

LOW, HIGH = 0.1, 0.9
"""The quantiles between which an input is moved."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What is asked of a scenario: a reading, or for `seek` and `fails` a goal.

    `path` is what a goal seek may vary.
    """

    study: Study
    scenario: Scenario
    text: str
    draws: int
    path: str = ""


def inquired(asked: Inquiry, progress: Shown | None = None, stop: Stop | None = None) -> Finding:
    """Return what a study finds.

    Raises Unstudied, GoalError or ScenarioError for what cannot be asked, Stopped where it was
    told to stop.
    """
    if asked.study == "tornado":
        return _tornado(asked, progress, stop)
    if asked.study == "sensitivity":
        return _sensitivity(asked, progress, stop)
    if asked.study == "seek":
        return _seek(asked, progress, stop)
    return _fails(asked, progress, stop)


def _tornado(asked: Inquiry, progress: Shown | None, stop: Stop | None) -> Finding:
    from msssim.studies.picturing import tornado_finding
    from msssim.studies.tornado import tornado

    found = tornado(
        asked.scenario,
        reading_of(asked.text),
        draws=asked.draws,
        low=LOW,
        high=HIGH,
        progress=progress,
        stop=stop,
    )
    return tornado_finding(found, asked.scenario)


def _sensitivity(asked: Inquiry, progress: Shown | None, stop: Stop | None) -> Finding:
    from msssim.studies.picturing import sensitivity_finding
    from msssim.studies.sensitivity import sensitivity

    scenario = asked.scenario
    found = sensitivity(
        scenario, reading_of(asked.text), draws=asked.draws, progress=progress, stop=stop
    )
    chances = Ensemble(scenario, asked.draws).luck.chances
    ends = {chance.path: ends_of(chance, LOW, HIGH) for chance in chances}
    return sensitivity_finding(found, scenario, ends)


def _seek(asked: Inquiry, progress: Shown | None, stop: Stop | None) -> Finding:
    from msssim.studies.picturing import seek_finding
    from msssim.studies.seek import seek

    goal = goal_of(asked.text)
    found = seek(asked.scenario, asked.path, goal, draws=asked.draws, progress=progress, stop=stop)
    return seek_finding(found, asked.scenario)


def _fails(asked: Inquiry, progress: Shown | None, stop: Stop | None) -> Finding:
    from msssim.studies.discover import found_in
    from msssim.studies.failing import discovery_finding, typical_of
    from msssim.studies.saying import cut_short

    goal, ensemble = goal_of(asked.text), Ensemble(asked.scenario, asked.draws, stop)
    for test in goal.tests:
        if test.reading.how != "median":
            said = phrase(
                "{reading} is of all draws: here write a KPI alone", reading=test.reading.text
            )
            raise GoalError(said)
    if not ensemble.luck.chances:
        raise Unstudied(phrase("nothing in this scenario is uncertain"))
    fails = ~goal.met_by(ensemble.kpis_so_far(goal.names, progress))
    done = len(fails)
    drawn = columns(ensemble.luck, Draws(0, done))
    inputs = {path: values for path, values in drawn.items() if np.ptp(values) > 0}
    found = found_in(inputs, fails, goal)
    finding = discovery_finding(found, asked.scenario, typical_of(found.rules, inputs, fails))
    if done == asked.draws:
        return finding
    return replace(finding, says=(*finding.says, cut_short(done, asked.draws)))


def first_goals(scenario: Scenario, study: Study) -> list[str]:
    """Return goals to start from; more are written in their grammar."""
    end = scenario.horizon.end.isoformat()
    strength = f"peak_strength >= {scenario.strength.target / 2:.0f}"
    if study == "seek":
        return [
            "P(run_out_in_mandate) <= 0.5",
            f"run_out > {end}",
            "mean_coverage >= 10%",
            "plan_shortfall <= 100M",
            strength,
        ]
    return ["mean_coverage >= 10%", f"run_out > {end}", "plan_shortfall <= 100M", strength]
