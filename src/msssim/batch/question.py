"""A scenario of a batch as plain text that can be sent, kept and compared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from msssim.engine.calendar import grid_of
from msssim.outputs.manifest import flattened
from msssim.scenario.schema import Scenario, validated
from msssim.scenario.source import digest_of

Value: TypeAlias = float | str | date
"""What a scenario was given of a dimension that was varied."""


@dataclass(frozen=True, slots=True)
class Question:
    """A scenario under the name that its results carry; `cause` says why it cannot be asked."""

    name: str
    text: str = field(repr=False, default="")
    draws: int = 0
    steps: int = 0
    swept: Mapping[str, Value] = field(default_factory=dict)
    cause: str = ""

    @property
    def digest(self) -> str:
        """A hash of all that the answer depends on; empty for what cannot be asked."""
        if self.cause:
            return ""
        varied = [[path, str(value)] for path, value in self.swept.items()]
        return digest_of(json.dumps([self.text, varied]))


def question_of(
    name: str, scenario: Scenario, swept: Mapping[str, Value] | None = None
) -> Question:
    """Return a scenario as a question with as many draws as it says itself."""
    text = json.dumps(flattened(scenario), ensure_ascii=False)
    steps = grid_of(scenario.horizon).steps
    return Question(name, text, scenario.simulation.draws, steps, swept or {})


@lru_cache(maxsize=4)
def scenario_of(text: str) -> Scenario:
    """Return the scenario that a question's text holds."""
    return validated(json.loads(text))


def named_apart(questions: Iterable[Question]) -> list[Question]:
    """Return the questions with a number behind names that others bear already."""
    taken: set[str] = set()
    found = []
    for question in questions:
        name, number = question.name, 1
        while name in taken:
            number += 1
            name = f"{question.name}-{number}"
        taken.add(name)
        found.append(replace(question, name=name))
    return found


def dimensions(questions: Sequence[Question]) -> tuple[str, ...]:
    """Return what was varied, in the order of first appearance."""
    return tuple(dict.fromkeys(path for question in questions for path in question.swept))
