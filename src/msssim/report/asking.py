"""What a report is of: a scenario, what it is compared with, and the file it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msssim.outputs.folder import MANIFEST
from msssim.report.rerun import edits_of, scenario_of
from msssim.scenario import paths
from msssim.scenario.problems import ScenarioError
from msssim.scenario.provenance import citations
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source, edited_scenario, load, load_source, parsed_edits


@dataclass(frozen=True, slots=True)
class Question:
    """A scenario and its parent, where it has one.

    `foreign` are the paths whose evidence speaks of a value that the scenario overrides.
    """

    scenario: Scenario
    parent: Scenario | None
    file: str
    foreign: frozenset[str] = frozenset()


def asked(files: Sequence[Path], edits: Sequence[str], draws: int | None) -> Question:
    """Return what one or two files (or a run's folder) ask for; raises ScenarioError.

    Two scenarios are run with the luck of the one that is reported.
    """
    changed = [*edits, *([f"simulation.draws={draws}"] if draws is not None else [])]
    last = files[-1]
    parent: Scenario | None = None
    foreign: frozenset[str] = frozenset()
    if last.is_dir():
        scenario = edited_scenario(scenario_of(last / MANIFEST), changed)
        foreign = edited_evidence(scenario, edits_of(last / MANIFEST))
    else:
        source = load_source(last)
        scenario = edited_scenario(source.scenario, changed)
        parent = parent_of(source)
        foreign = foreign_of(source)
    if len(files) == 2:
        parent = load(files[0])
    if parent is not None:
        parent = with_luck_of(scenario, parent)
    return Question(scenario, parent, last.name, foreign | edited_evidence(scenario, edits))


def with_luck_of(scenario: Scenario, other: Scenario) -> Scenario:
    """Return another scenario with the draws, the seed and the sampling of one."""
    luck = scenario.simulation
    given = {"draws": luck.draws, "seed": luck.seed, "sampling": luck.sampling}
    return paths.edited(other, {f"simulation.{name}": value for name, value in given.items()})


def foreign_of(source: Source) -> frozenset[str]:
    """Return the paths whose evidence speaks of a value that a source overrides."""
    return frozenset(path for path, one in citations(source).items() if one.is_for_parent)


def edited_evidence(scenario: Scenario, edits: Sequence[str]) -> frozenset[str]:
    """Return the paths with evidence whose value an edit has changed."""
    changed = [paths.parse(path) for path in parsed_edits(edits)]
    cited = [paths.parse(path) for path in scenario.evidence]
    return frozenset(
        paths.text_of(path)
        for path in cited
        if any(one[: len(path)] == path[: len(one)] for one in changed)
    )


def parent_of(source: Source) -> Scenario | None:
    """Return the scenario that a source extends; none where that is none by itself."""
    if len(source.layers) < 2 or source.layers[1].file is None:
        return None
    try:
        return load(source.layers[1].file)
    except ScenarioError:
        return None
