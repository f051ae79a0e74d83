"""What a report is of: a scenario, what it is compared with, and the file it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msssim.outputs.folder import MANIFEST
from msssim.report.rerun import scenario_of
from msssim.scenario.problems import ScenarioError
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source, edited_scenario, load, load_source


@dataclass(frozen=True, slots=True)
class Question:
    """A scenario and its parent, where it has one."""

    scenario: Scenario
    parent: Scenario | None
    file: str


def asked(files: Sequence[Path], edits: Sequence[str], draws: int | None) -> Question:
    """Return what one or two files (or a run's folder) ask for; raises ScenarioError.

    Two scenarios are run with the luck of the one that is reported.
    """
    changed = [*edits, *([f"simulation.draws={draws}"] if draws is not None else [])]
    last = files[-1]
    parent: Scenario | None = None
    if last.is_dir():
        scenario = edited_scenario(scenario_of(last / MANIFEST), changed)
    else:
        source = load_source(last)
        scenario = edited_scenario(source.scenario, changed)
        parent = _parent(source)
    if len(files) == 2:
        parent = load(files[0])
    if parent is not None:
        seed, count = scenario.simulation.seed, scenario.simulation.draws
        luck = [f"simulation.draws={count}", f"simulation.seed={seed}"]
        parent = edited_scenario(parent, luck)
    return Question(scenario, parent, last.name)


def _parent(source: Source) -> Scenario | None:
    """Return the scenario that a source extends; none where that is none by itself."""
    if len(source.layers) < 2 or source.layers[1].file is None:
        return None
    try:
        return load(source.layers[1].file)
    except ScenarioError:
        return None
