"""What is kept of a run: steps as they come, and what is read of several of them at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import numpy as np

from msssim.engine.binding import Binding, reasons
from msssim.engine.runway import Burn, Funds, burns_of, late, runway, runways
from msssim.engine.stage import Stage
from msssim.engine.step import Flows
from msssim.engine.stocks import Stocks, opening, total
from msssim.scenario.uncertain import Array

WHOLE = (
    "strength",
    "queue",
    "arrivals",
    "departures",
    "cost",
    "paid",
    "cash",
    "in_kind",
    "arrears",
    "runway_months",
)

STRETCH = 2**14
"""Steps times rows that are read together: a few rows through all steps, or many in one step."""


@dataclass
class Record:
    """The arrays that a run fills, (steps, rows) or (steps, kinds, rows).

    What moves no stock, runways and reasons, is worked out for a stretch of steps at once.
    """

    stage: Stage
    with_parts: bool
    with_runways: bool = True
    whole: dict[str, Array] = field(default_factory=dict)
    parts: dict[str, Array] = field(default_factory=dict)
    phase: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        stage = self.stage
        steps, rows, categories = stage.grid.steps, stage.rows, len(stage.categories)
        names = [name for name in WHOLE if self.with_runways or name != "runway_months"]
        self.whole = {name: np.empty((steps, rows)) for name in names}
        self.length = min(steps, max(1, STRETCH // rows))
        held = {"cost": categories, "arrears": categories, "cash": len(stage.channels)}
        self.held = {name: np.empty((self.length, n, rows)) for name, n in held.items()}
        if self.with_parts:
            counts = {"strength": len(stage.contingents), **held}
            if self.with_runways:
                counts["runway_months"] = categories
            self.parts = {name: np.empty((steps, n, rows)) for name, n in counts.items()}
        self.binding = np.empty((steps if self.with_parts else 0, rows), dtype=np.int8)
        self.unpaid = np.empty((steps, rows), dtype=bool)
        self.first_unpaid = np.full((categories, rows), steps, dtype=np.int16)
        self.unpaid_months = np.zeros((categories, rows))
        self.late_steps = np.zeros((categories, rows), dtype=np.uint16)
        self.balances = opening(stage).balances  # at the start of the steps not yet read
        self.burns: tuple[Burn, ...] = ()
        self.bills: list[list[Any]] = []  # of the steps not yet read, by category
        self.bindings: list[Binding] = []  # likewise
        self.cash_rows = [i for i, kind in enumerate(stage.in_kind) if not kind]
        self.kind_rows = [i for i, kind in enumerate(stage.in_kind) if kind]

    def take(self, step: int, moved: Flows, after: Stocks) -> None:
        """Keep what a step did and where it led."""
        whole = self.whole
        whole["strength"][step] = after.present
        whole["queue"][step] = moved.waiting
        whole["arrivals"][step] = moved.arrived
        whole["departures"][step] = moved.leavers.number
        whole["arrears"][step] = after.owed
        whole["paid"][step] = moved.assessed
        self.phase.append(moved.phase)
        for name, values in (
            ("cost", moved.costs),
            ("arrears", after.arrears),
            ("cash", after.balances),
        ):
            self.held[name][len(self.bills)] = values
        self.bills.append(after.bills)
        if self.with_parts:
            self.parts["strength"][step] = after.strength
            leavers = moved.leavers
            self.bindings.append(Binding(moved.limits, leavers.for_money, leavers.by_mandate))
        if len(self.bills) == self.length or step + 1 == self.stage.grid.steps:
            self._read(slice(step + 1 - len(self.bills), step + 1))

    def _read(self, steps: slice) -> None:
        """Read the steps since the last reading: how long money lasts, what is unpaid, and why."""
        kept = self.stage.kept[steps]
        self.burns = burns_of(list(zip(*self.bills, strict=True)), kept, self.burns)
        held = {name: values[: len(self.bills)] for name, values in self.held.items()}
        funds = Funds(
            balances=list(held["cash"].swapaxes(0, 1)),
            arrears=list(held["arrears"].swapaxes(0, 1)),
            owed=self.whole["arrears"][steps],
        )
        self._add_up(steps, held)
        if self.with_runways:
            self.whole["runway_months"][steps] = runway(self.stage, funds, self.burns)
        self._count_late(steps, late(funds, self.burns))
        if self.with_parts:
            if self.with_runways:
                runways(self.stage, funds, self.burns, self.parts["runway_months"][steps])
            for name, values in held.items():
                self.parts[name][steps] = values
            whole = {name: values[steps] for name, values in self.whole.items()}
            self.binding[steps] = reasons(self.stage, steps, whole, self.bindings)
        self.bills, self.bindings = [], []

    def _add_up(self, steps: slice, held: dict[str, Array]) -> None:
        """Add up what categories cost and what channels hold and pay, in some steps."""
        whole, stage = self.whole, self.stage
        cash = held["cash"]
        before = np.concatenate([self.balances[None], cash[:-1]]) + stage.inflow[steps]
        self.balances = cash[-1].copy()
        whole["cost"][steps] = _sum_of(held["cost"])
        whole["cash"][steps] = _sum_of(cash[:, self.cash_rows])
        whole["in_kind"][steps] = _sum_of(cash[:, self.kind_rows])
        whole["paid"][steps] += _sum_of(before) - _sum_of(cash)

    def _count_late(self, steps: slice, is_late: np.ndarray | None) -> None:
        """Keep which categories are unpaid in which steps, (steps, categories, rows) if any."""
        if is_late is None:
            self.unpaid[steps] = False
        else:
            np.logical_or.reduce(is_late, axis=1, out=self.unpaid[steps])
            new = is_late.any(axis=0) & (self.first_unpaid == self.stage.grid.steps)
            if new.any():
                self.first_unpaid[new] = steps.start + is_late.argmax(axis=0)[new]
        for first, last in _alike(self.stage.grid.months, steps):
            if is_late is not None:
                those = is_late[first - steps.start : last - steps.start]
                self.late_steps += np.add.reduce(those, axis=0, dtype=np.uint16)
            self._turn_into_months(last)

    def _turn_into_months(self, step: int) -> None:
        """Turn late steps of one length into months where another length begins at `step`."""
        lengths = self.stage.grid.months
        if step == len(lengths) or lengths[step - 1] != lengths[step]:
            self.unpaid_months += self.late_steps * float(lengths[step - 1])
            self.late_steps[:] = 0


def _alike(lengths: Array, steps: slice) -> Iterator[tuple[int, int]]:
    """Yield where the steps of one length begin and end, within some steps."""
    first = steps.start
    for _, group in groupby(lengths[steps].tolist()):
        last = first + sum(1 for _ in group)
        yield first, last
        first = last


def _sum_of(values: Array) -> Array:
    """Return the sum over kinds of (steps, kinds, rows), first to last."""
    return total(values.swapaxes(0, 1))
