"""Why a number is what it is on a day: what bound there, and which inputs it answers to most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from msssim.engine.binding import REASONS
from msssim.engine.calendar import day_of, grid_of
from msssim.outputs import words
from msssim.outputs.answer import refuse_too_large
from msssim.outputs.reading import step_at
from msssim.outputs.series import Key
from msssim.scenario.language import phrase
from msssim.scenario.levers import levered
from msssim.scenario.references import SERIES
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array
from msssim.studies.ensemble import runs


class UnknownSeries(ValueError):
    """No series is called so in this scenario; says which there are."""


class NotSimulated(ValueError):
    """The scenario ends before the day, or begins after it; says when."""


@dataclass(frozen=True)
class Moment:
    """Some series at some steps in the central run and every draw, and what was drawn.

    `values` are (steps asked for, 1 + draws) by key; `drawn` (draws,) by path; `binding`
    (steps asked for, 1 + draws) of REASONS.
    """

    values: dict[Key, Array]
    drawn: dict[str, Array]
    binding: np.ndarray
    ends: Array


@dataclass(frozen=True, slots=True)
class Answering:
    """A series on a day: its value, what binds there, and the inputs that it answers to most."""

    series: Key
    day: date
    median: float
    low: float
    high: float
    draws: int
    binding: tuple[tuple[str, float], ...]
    """Reasons with the share of runs in which each binds, the most frequent first."""
    inputs: tuple[tuple[str, float, float], ...]
    """Paths with the rank correlation and the share of the variance of ranks that it makes."""


def key_of(name: str) -> Key:
    """Return the key of a series written `strength` or `strength.kenya`."""
    whole, _, part = name.partition(".")
    return whole, part


def keys_in(scenario: Scenario) -> frozenset[Key]:
    """Return the keys of all series that a scenario has, wholes and parts."""
    series, _ = next(runs(scenario, 0, parts=True))
    return frozenset(key for key, _ in series.all(parts=True))


def at_steps(scenario: Scenario, keys: list[Key], steps: list[int], draws: int) -> Moment:
    """Run a scenario and keep some series at some steps; raises UnknownSeries and TooLarge."""
    refuse_too_large(draws, lambda count: 8.0 * count * len(steps) * (len(keys) + 1))
    grid = grid_of(levered(scenario).horizon)
    values = {key: np.empty((len(steps), draws + 1)) for key in keys}
    binding = np.zeros((len(steps), draws + 1), int)
    drawn: dict[str, Array] = {}
    for series, block in runs(scenario, draws, parts=True):
        found = dict(series.all(parts=any(part for _, part in keys)))
        rows = np.r_[0, block.start + 1 : block.stop + 1]
        for key in keys:
            if key not in found:
                raise UnknownSeries(_unknown(key, list(found)))
            values[key][:, rows] = found[key][steps]
        binding[:, rows] = series.run.binding[steps]
        for path, column in series.run.drawn.items():
            drawn.setdefault(path, np.empty(draws))[block] = column[1:]
    return Moment(values, drawn, binding, grid.ends[steps])


def _unknown(key: Key, known: list[Key]) -> str:
    name, part = key
    whole = next((one for one in SERIES if one == name), "")
    if not whole:
        return phrase(
            'no series is called "{name}": there is {known}', name=name, known=", ".join(SERIES)
        )
    parts = ", ".join(p for n, p in known if n == name and p)
    if not parts:
        return phrase('"{name}" has no part called "{part}": it has none', name=name, part=part)
    return phrase(
        '"{name}" has no part called "{part}": there is {known}', name=name, part=part, known=parts
    )


def answers_to(
    scenario: Scenario, series: Key, day: date, *, draws: int | None = None
) -> Answering:
    """Return why a series is what it is on a day; raises UnknownSeries and NotSimulated."""
    count = scenario.simulation.draws if draws is None else draws
    horizon = levered(scenario).horizon
    if not horizon.start <= day <= horizon.end:
        period = words.span(words.day(horizon.start), words.day(horizon.end))
        why = phrase("{day} is not simulated: {period} is", day=words.day(day), period=period)
        raise NotSimulated(why)
    grid = grid_of(horizon)
    step = step_at(grid, day.toordinal())
    found = at_steps(scenario, [series], [step], count)
    values = found.values[series][0]
    drawn = values[1:] if count else values
    shares = np.bincount(found.binding[0, 1:] if count else found.binding[0], minlength=9)
    order = np.argsort(-shares, kind="stable")
    low, median, high = np.percentile(drawn, [5, 50, 95])
    return Answering(
        series=series,
        day=day_of(grid.ends[step]),
        median=float(median),
        low=float(low),
        high=float(high),
        draws=count,
        binding=tuple((REASONS[i], shares[i] / shares.sum()) for i in order if shares[i]),
        inputs=tuple(variance_shares(drawn, found.drawn)[:8]) if count > 2 else (),
    )


def variance_shares(values: Array, drawn: dict[str, Array]) -> list[tuple[str, float, float]]:
    """Return inputs with their rank correlation and the share of the ranks' variance each makes.

    Inputs are drawn independently, so squared correlations add up to at most 1; what chance alone
    would give in so many draws is taken off, and what chance could have given is left out.
    """
    ranks = _ranks(values)
    found = []
    for path, column in drawn.items():
        with np.errstate(invalid="ignore", divide="ignore"):
            correlation = float(np.corrcoef(ranks, _ranks(column))[0, 1])
        share = (correlation**2 * (len(values) - 1) - 1) / max(1, len(values) - 2)
        if np.isfinite(correlation) and abs(correlation) > 3 / np.sqrt(len(values)):
            found.append((path, correlation, max(0.0, share)))
    return sorted(found, key=lambda one: -one[2])


def _ranks(values: Array) -> Array:
    """Return mean ranks, equal for equal values."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: Array = (ends - (counts - 1) / 2)[inverse]
    return ranks
