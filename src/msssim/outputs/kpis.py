"""One number of each draw: when money ran out, how far below strength, what it cost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from msssim.engine import money
from msssim.engine.simulate import Run
from msssim.engine.stocks import SOMEBODY, total
from msssim.outputs.coverage import slabs
from msssim.outputs.series import SeriesOf
from msssim.scenario.uncertain import Array

DATE = "date"

KPI_UNITS = {
    "peak_strength": "officers",
    "final_strength": "officers",
    "final_host_police": "officers",
    "strength_50": DATE,
    "strength_90": DATE,
    "strength_100": DATE,
    "officer_months": "officer-months",
    "gap_officer_months": "officer-months",
    "mean_coverage": "share",
    "min_coverage": "share",
    "uncovered_person_months": "person-months",
    "total_cost": "US$",
    "total_inflow": "US$",
    "total_paid": "US$",
    "final_cash": "US$",
    "final_arrears": "US$",
    "peak_arrears": "US$",
    "run_out": DATE,
    "unpaid_months": "months",
    "run_out_in_mandate": "share",
    "plan_cost": "US$",
    "plan_shortfall": "US$",
    "funded_share": "share",
    "cost_per_officer_month": "US$",
    "mandate_end": DATE,
    "unsafeguarded_officer_months": "officer-months",
}
"""The unit of each KPI; one by category (`run_out.base`) has the unit of the whole."""


def unit_of(name: str) -> str:
    """Return a KPI's unit."""
    return KPI_UNITS[name.partition(".")[0]]


def kpis_of(series: SeriesOf) -> dict[str, Array]:
    """Return every KPI of a run, (rows,); dates as ordinals, nan where there is none.

    Source: the table of KPIs in docs/model.md.
    """
    run, stage = series.run, series.run.stage
    grid, strength, target = stage.grid, run.whole["strength"], stage.standing.target
    months, coverage = grid.months, series.coverage
    opening = sum(c.deployed for c in stage.inputs.contingents.values())
    sums = _officer_months(series, float(opening))
    officer_months = sums[0]
    cost = series.cost_total[-1]
    found: dict[str, Any] = {
        "peak_strength": strength.max(axis=0),
        "final_strength": strength[-1],
        "final_host_police": coverage.host_police[-1],
    }
    for share in (50, 90, 100):
        wanted = target * (share / 100 * (1 - 1e-9))
        found[f"strength_{share}"] = _first_end(strength >= wanted, grid.ends)
    found |= {
        "officer_months": officer_months,
        "gap_officer_months": sums[1],
        "mean_coverage": _weighted(coverage.coverage, grid.days) / grid.days.sum(),
        "min_coverage": coverage.coverage.min(axis=0),
        "uncovered_person_months": _weighted(coverage.population_uncovered, months),
        "total_cost": cost,
        "total_inflow": total(series.inflow),
        "total_paid": total(run.whole["paid"]),
        "final_cash": run.whole["cash"][-1],
        "final_arrears": run.whole["arrears"][-1],
        "peak_arrears": run.whole["arrears"].max(axis=0),
    }
    found |= _unpaid(run)
    shortfall, bill = _plan_shortfall(series)
    there = officer_months > SOMEBODY
    found |= {
        "plan_cost": run.plan_cost,
        "plan_shortfall": shortfall,
        "funded_share": 1
        - np.divide(shortfall, bill, out=np.zeros_like(bill), where=bill > money.CENT),
        "cost_per_officer_month": np.where(
            there, cost / np.where(there, officer_months, 1), np.nan
        ),
        "mandate_end": stage.standing.expiry,
        "unsafeguarded_officer_months": sums[2],
    }
    rows = np.ones(stage.rows)
    return {name: values * rows for name, values in found.items()}


def _weighted(values: Array, weights: Array) -> Array:
    """Return the sum over steps of (steps, rows) with a weight for each step."""

    def weigh(steps: slice, into: Array) -> None:
        np.multiply(values[steps], weights[steps, None], out=into)

    return _summed(values.shape, weigh)


def _summed(shape: tuple[int, ...], make: Callable[[slice, Array], None]) -> Array:
    """Return the sum over steps of (steps, rows), made a few steps at a time, first to last."""
    # A matrix product would end on other last bits from one machine to the next.
    summed = np.zeros(shape[1])
    for steps in slabs(*shape):
        made = np.empty((len(range(*steps.indices(shape[0]))) + 1, shape[1]))
        made[0] = summed
        make(steps, made[1:])
        summed = total(made)
    return summed


def _officer_months(series: SeriesOf, opening: float) -> tuple[Array, Array, Array]:
    """Return officer-months there, below target, and without safeguards; a step by its mean."""
    strength, target = series.run.whole["strength"], series.run.stage.standing.target
    months, missing = series.run.stage.grid.months[:, None], series.outstanding
    means = np.empty_like(strength)
    means[0] = opening
    means[1:] = strength[:-1]
    means += strength
    means *= months / 2

    def below(steps: slice, into: Array) -> None:
        np.subtract(target[steps] * months[steps], means[steps], out=into)
        np.maximum(into, 0, out=into)

    def unsafe(steps: slice, into: Array) -> None:
        np.multiply(means[steps], missing[steps], out=into)

    return total(means), _summed(means.shape, below), _summed(means.shape, unsafe)


def _first_end(reached: np.ndarray, ends: Array) -> Array:
    """Return the end of the first step in which something holds, nan where it never does."""
    return np.where(reached.any(axis=0), ends[reached.argmax(axis=0)], np.nan)


def _unpaid(run: Run) -> dict[str, Any]:
    stage = run.stage
    ends = np.append(stage.grid.ends, np.nan)
    out = _first_end(run.unpaid, stage.grid.ends)
    found: dict[str, Any] = {"run_out": out}
    for index, category in enumerate(stage.categories):
        found[f"run_out.{category}"] = ends[run.first_unpaid[index]]
    found["unpaid_months"] = _weighted(run.unpaid, stage.grid.months)
    for index, category in enumerate(stage.categories):
        found[f"unpaid_months.{category}"] = run.unpaid_months[index]
    found["run_out_in_mandate"] = (out <= stage.standing.expiry).astype(float)
    return found


def _plan_shortfall(series: SeriesOf) -> tuple[Array, Array]:
    """Return what of the plan's bill stays unpaid by all money of the run, and the bill, US$."""
    run, stage = series.run, series.run.stage
    balances = total(stage.inflow)
    for index, key in enumerate(stage.channels):
        balances[index] += series.opening[key]
    due = run.plan_bill.copy()
    money.pay(balances, due, stage.payers)
    return total(due), total(run.plan_bill)
