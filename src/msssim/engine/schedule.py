"""What is due in which step, whatever the money does: events, deposits, waves, leavers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from msssim.engine.calendar import Days, Grid, later, ordinal
from msssim.engine.mandate import happened
from msssim.scenario.uncertain import Array

NEVER = np.inf


def event_factor(inputs: Any, grid: Grid, kind: str) -> Array | None:
    """Return the product of the events that affect `kind`, (steps, 1 or rows); none without."""
    factor: Array | None = None
    for event in inputs.events.values():
        if event.affects == kind:
            inside = grid.overlap(ordinal(event.start, -NEVER), ordinal(event.end, NEVER))
            effect = 1 + inside * (event.probability * (event.factor - 1))
            factor = effect if factor is None else factor * effect
    return factor


def scatter(into: Array, step: np.ndarray, amount: Any, kind: int = 0) -> None:
    """Add amounts to the steps they are due in; others are passed over.

    `into` is (steps, kinds, rows), `step` and `amount` are one for all rows or (rows,).
    """
    steps, kinds, rows = into.shape
    if np.ndim(step) == 0:
        if 0 <= step < steps:
            into[step, kind] += amount
        return
    inside = (step >= 0) & (step < steps)
    if inside.all():
        into.reshape(-1)[(step * kinds + kind) * rows + np.arange(rows)] += amount
    else:
        chosen = np.flatnonzero(inside)
        amounts = np.broadcast_to(amount, (rows,))[chosen]
        into.reshape(-1)[(step[chosen] * kinds + kind) * rows + chosen] += amounts


Arrival: TypeAlias = tuple[np.ndarray, Any]
"""The step in which money arrives and how much, US$; each one or (rows,)."""


def deposits(inputs: Any, grid: Grid, expiry: Days) -> dict[str, list[Arrival]]:
    """Return when each source's deposits arrive, and how much of them."""
    return {
        key: _deposits(key, source, inputs, grid, expiry)
        for key, source in inputs.funding.sources.items()
    }


def _deposits(key: str, source: Any, inputs: Any, grid: Grid, expiry: Days) -> list[Arrival]:
    found = []
    for deposit in source.deposits:
        due = later(deposit.date, source.lag)
        for hold in source.holds:
            due = _held(hold, due, inputs)
        amount = deposit.amount * source.conversion * happened(deposit, inputs)
        amount = amount * _inflow_events(key, due, inputs)
        if source.ends_with_mandate:
            amount = amount * (due < expiry)
        found.append((grid.step_of(due), amount))
    return found


def _held(hold: Any, due: Days, inputs: Any) -> Days:
    start, end = ordinal(hold.start, -NEVER), ordinal(hold.end, NEVER)
    caught = happened(hold, inputs) & (due >= start) & (due < end)
    return due if caught is False else np.where(caught, end, due)


def _inflow_events(key: str, due: Days, inputs: Any) -> Any:
    factor: Any = 1.0
    for event in inputs.events.values():
        if event.affects == "inflow" and (event.sources is None or key in event.sources):
            start, end = ordinal(event.start, -NEVER), ordinal(event.end, NEVER)
            inside = (due >= start) & (due < end)
            factor = factor * (1 + event.probability * inside * (event.factor - 1))
    return factor


@dataclass(frozen=True, slots=True)
class Waves:
    """Officers due, and how many waves wait for nothing but clearance."""

    due: Array  # (steps, contingents, rows) officers
    uncleared: np.ndarray | None  # (steps, 1 or rows) waves past their date, not yet cleared


def waves(inputs: Any, grid: Grid, rows: int) -> Waves:
    """Return the waves of every contingent on the days they are due."""
    contingents = list(inputs.contingents.values())
    due = np.zeros((grid.steps, len(contingents), rows))
    gates = [
        later(safeguard.delivered, safeguard.delay)
        for safeguard in inputs.safeguards.values()
        if safeguard.gates_deployment
    ]
    uncleared: np.ndarray | None = None
    for index, contingent in enumerate(contingents):
        for wave in contingent.waves:
            officers = wave.strength * contingent.conversion * happened(wave, inputs)
            planned = later(wave.date, wave.delay + contingent.lag)
            ready = np.maximum(planned, ordinal(contingent.cleared, -NEVER))
            for gate in gates:
                ready = np.maximum(ready, gate)
            scatter(due, grid.step_of(ready), officers, index)
            if np.any(ready > planned):
                ends = grid.ends[:, None]
                waits = (planned < ends) & (ready >= ends) & (officers > 1e-6)
                uncleared = waits if uncleared is None else uncleared | waits
    return Waves(due, uncleared)


def withdrawals(inputs: Any, grid: Grid, rows: int) -> Array | None:
    """Return the officers whose leaving is planned, (steps, contingents, rows); none without."""
    contingents = list(inputs.contingents.values())
    if not any(contingent.withdrawals for contingent in contingents):
        return None
    due = np.zeros((grid.steps, len(contingents), rows))
    for index, contingent in enumerate(contingents):
        for withdrawal in contingent.withdrawals:
            step = grid.step_of(ordinal(withdrawal.date, 0))
            if 0 <= step < grid.steps:
                due[step, index] += withdrawal.strength
    return due


def beds(inputs: Any, grid: Grid) -> Array:
    """Return the beds in force at each step's start, (steps,); infinite where none are yet."""
    in_force = np.full(grid.steps, np.inf)
    for camp in sorted(inputs.deployment.beds, key=lambda camp: camp.date):
        in_force[grid.starts >= ordinal(camp.date, 0)] = camp.beds
    return in_force


def host_police(inputs: Any, grid: Grid) -> Array:
    """Return host police officers at each step's end, (steps, 1 or rows)."""
    police = inputs.host_police
    graduates: dict[int, Any] = {}
    for graduation in police.graduations:
        step = int(grid.step_of(ordinal(graduation.date, 0)))
        if 0 <= step < grid.steps:
            graduates[step] = graduates.get(step, 0.0) + graduation.officers
    stays = {months: (1 - police.attrition) ** months for months in set(grid.months.tolist())}
    strength: Any = police.strength
    rows = max(np.size(each) for each in (strength, *stays.values(), *graduates.values()))
    found = np.empty((grid.steps, rows))
    for step, (row, months) in enumerate(zip(found, grid.months.tolist(), strict=True)):
        np.multiply(strength, stays[months], out=row)
        if step in graduates:
            row += graduates[step]
        strength = row
    return found


def outstanding(inputs: Any, grid: Grid) -> Array:
    """Return the share of safeguards not yet delivered, (steps, 1 or rows)."""
    rows = max((np.size(_delivery(s)) for s in inputs.safeguards.values()), default=1)
    missing = np.zeros((grid.steps, rows))
    weights = 0.0
    for safeguard in inputs.safeguards.values():
        day, weight = _delivery(safeguard), safeguard.weight
        # Before the earliest delivery all of it is missing, after the latest nothing.
        first, last = np.searchsorted(grid.ends, [np.min(day), np.max(day)], side="right")
        missing[:first] += weight
        some = slice(first, min(last + 1, grid.steps))
        starts, days = grid.starts[some, None], grid.days[some, None]
        missing[some] += weight * np.clip((day - starts) / days, 0, 1)
        weights += weight
    return missing / weights if weights else missing * 0


def _delivery(safeguard: Any) -> Days:
    """Return the day on which a safeguard is delivered, an ordinal."""
    return later(safeguard.delivered, safeguard.delay)
