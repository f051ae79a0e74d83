"""The mandate walked through its decisions: expiry, ceiling, planned strength, who pays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.calendar import Days, Grid, ordinal
from msssim.scenario.uncertain import Array


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in force, by step: arrays are (steps, 1 or draws)."""

    expiry: Days  # X, ordinal, (draws,) or one
    share: Array  # m_k, share of the step inside the mandate
    ceiling: Array  # officers
    target: Array  # officers
    cost_factor: Array | None  # none without any transition
    assessed: dict[str, Array]  # share of a category's cost that assessed contributions pay


def happened(item: Any, inputs: Any) -> Any:
    """Return whether something happens: its own luck, and the event that it is tied to."""
    if item.given is None:
        return item.probability
    return item.probability & inputs.events[item.given].probability


def walk(inputs: Any, grid: Grid, categories: Sequence[str]) -> Standing:
    """Return what the decisions, in date order, make of the mandate in each draw."""
    mandate = inputs.mandate
    target = inputs.strength.target
    ceiling = target if mandate.ceiling is None else mandate.ceiling
    alive: Any = True
    expiry: Any = ordinal(mandate.expires, 0)
    ceilings = _Stepped(grid, ceiling)
    targets = _Stepped(grid, target)
    factor = _Mean(grid, 1.0)
    assessed = {category: _Mean(grid, 0.0) for category in categories}
    transitions = False
    for decision in sorted(mandate.decisions.values(), key=lambda d: d.date):
        day = ordinal(decision.date, 0)
        acts = happened(decision, inputs) & alive & (day <= expiry)
        if decision.outcome == "lapse":
            alive = alive & np.logical_not(acts)
            continue
        expiry = np.where(acts, ordinal(decision.until, 0), expiry)
        ceilings.change(day, decision.ceiling, acts)
        targets.change(day, decision.target, acts)
        if decision.outcome == "transition":
            transitions = True
            factor.change(day, decision.cost_factor, acts)
            for category, share in assessed.items():
                pays = decision.assessed_for is None or category in decision.assessed_for
                share.change(day, decision.assessed_share if pays else 0.0, acts)
    return Standing(
        expiry=expiry,
        share=grid.overlap(ordinal(mandate.authorised, 0), expiry),
        ceiling=ceilings.values,
        target=targets.values,
        cost_factor=factor.values if transitions else None,
        assessed={c: share.values for c, share in assessed.items()} if transitions else {},
    )


class _Stepped:
    """A value that decisions replace from a day on: what is in force at each step's start."""

    def __init__(self, grid: Grid, value: float) -> None:
        self.grid = grid
        self.values = np.full((grid.steps, 1), float(value))

    def change(self, day: float, value: float | None, acts: Any) -> None:
        """Put `value` in force from `day` on, in the draws where the decision acts."""
        if value is not None:
            since = self.grid.starts[:, None] >= day
            self.values = np.where(since & acts, value, self.values)


class _Mean:
    """A value that transitions replace from a day on: its mean over each step."""

    def __init__(self, grid: Grid, value: float) -> None:
        self.grid = grid
        self.last: Any = value
        self.values = np.full((grid.steps, 1), value)

    def change(self, day: float, value: Any, acts: Any) -> None:
        """Put `value` in force from `day` on, in the draws where the transition acts."""
        after = self.grid.overlap(day, np.inf)
        now = np.where(acts, value, self.last)
        self.values = self.values + after * (now - self.last)
        self.last = now
