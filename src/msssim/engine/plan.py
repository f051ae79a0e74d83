"""What the plan costs, whatever comes of it: the target's strength, all through the mandate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.costs import Activity, Rates, Value, cost, own_part
from msssim.engine.stage import Stage
from msssim.engine.stocks import opening
from msssim.scenario.uncertain import Array


@dataclass
class _Stretch:
    """Steps of one target and the same prices: what is charged in them, one or (rows,)."""

    rates: Rates
    kept: list[Any]
    target: Any
    months: Value = 0.0
    rise: Value = 0.0
    steps: Value = 0.0

    def __post_init__(self) -> None:
        self.pays_once = any(once is not None for once in self.rates.once)

    def add(self, months: Value, rise: Value | None, here: Value) -> None:
        """Add a step: its months inside the mandate, the target's rise if any, and which rows."""
        self.months = self.months + months * here
        if rise is not None:
            self.rise = self.rise + rise * here
        if self.pays_once:
            self.steps = self.steps + here

    def cost(self, category: int) -> Value:
        """Return what a category costs in all of these steps; none where nothing is charged."""
        activity = Activity(self.steps, self.months, self.target * self.months, self.rise, 0.0)
        return cost(self.rates, category, activity)


def plan_of(stage: Stage, phases: list[Any]) -> tuple[Array, Array]:
    """Return what the plan costs, (rows,), and its bill with opening arrears, (categories, rows).

    `phases` are those in force, by step; assessed contributions are not in the bill. US$.
    """
    stretches: dict[tuple[float, float, float], _Stretch] = {}
    # By the scenario, not by the draws, which then decide nothing about the order of sums.
    decisions = stage.inputs.mandate.decisions.values()
    is_alike = all(d.target is None for d in decisions) and not stage.standing.assessed
    before: Any = float(sum(c.deployed for c in stage.inputs.contingents.values()))
    for step, (target, phase) in enumerate(zip(stage.target, phases, strict=True)):
        months = float(stage.grid.months[step]) * stage.mandate[step]
        rise = _rise(before, target)
        rest = -1.0 if is_alike else float(step)
        for first, number, rates, here in stage.prices.each(step, phase):
            key = (first, number, rest)
            if key not in stretches:
                stretches[key] = _Stretch(rates, stage.kept[step], target)
            stretches[key].add(months, rise, here)
        before = target
    return _added_up(stage, [stretches[key] for key in sorted(stretches)])


def _rise(before: Any, target: Any) -> Value | None:
    """Return by how much a target is above the one before, none where it nowhere is."""
    if isinstance(before, float) and isinstance(target, float):
        return target - before if target > before else None
    rise = np.maximum(target - before, 0)
    return rise if rise.any() else None


def _added_up(stage: Stage, stretches: list[_Stretch]) -> tuple[Array, Array]:
    total, bill = np.zeros(stage.rows), opening(stage).arrears
    for stretch in stretches:
        for category, kept in enumerate(stretch.kept):
            accrued = stretch.cost(category)
            if accrued is not None:
                total += accrued
                bill[category] += own_part(accrued, kept)
    return total, bill
