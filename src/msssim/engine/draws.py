"""What chance makes of a scenario: every uncertain value in every draw.

Each value has its own stream of luck, fixed by the scenario's seed and the value's path, so that
no edit reshuffles another's luck and no division into blocks changes a draw.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import numpy as np

from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import LARGEST, Array, Distribution, central, is_number


@dataclass(frozen=True, slots=True)
class Chance:
    """A value that is drawn: its path, its distribution (or probability) and its bounds."""

    path: str
    value: float | Distribution
    low: float
    high: float
    happens: bool

    @property
    def central(self) -> float:
        """The value in the central run; 1 or 0 for what happens or not."""
        if self.happens:
            return float(central(self.value) >= 0.5)
        return min(max(central(self.value), self.low), self.high)

    def of(self, u: Array) -> Array:
        """Return the values at shares `u` (draws,) of the distribution, within bounds."""
        if isinstance(self.value, int | float):
            return (u < self.value).astype(float)
        return np.clip(self.value.quantile(u), self.low, self.high)


@dataclass(frozen=True)
class Luck:
    """The shares of every drawn value in every draw of an ensemble."""

    seed: int
    draws: int
    sampling: str
    chances: tuple[Chance, ...]

    def column(self, number: int, which: Draws) -> Array:
        """Return the values of a chance in some draws, (rows,), the central run's first."""
        chance = self.chances[number]
        if which.start == which.stop:
            return _with_central(chance, which, np.empty(0))
        if self.sampling == "sobol":
            shares = _sobol(self.seed, len(self.chances), which.start, which.stop)[:, number]
            return _with_central(chance, which, chance.of(shares))
        column = _remembered if which.rows <= MOST_REMEMBERED else _column
        return column(chance, self.seed, self.sampling, self.draws, which)


MOST_REMEMBERED = 1024
"""Columns of up to this many rows are remembered: a slider asks for them again and again."""


def _column(chance: Chance, seed: int, sampling: str, draws: int, which: Draws) -> Array:
    make = _recent_shares if which.rows <= MOST_REMEMBERED else _shares
    shares = make(seed, chance.path, sampling, draws, which.start, which.stop)
    return _with_central(chance, which, chance.of(shares))


def _with_central(chance: Chance, which: Draws, values: Array) -> Array:
    column = np.concatenate([[chance.central], values]) if which.central else values
    column.flags.writeable = False
    return column


_remembered = lru_cache(maxsize=1024)(_column)


def _shares(seed: int, path: str, sampling: str, draws: int, start: int, stop: int) -> Array:
    bits = np.random.PCG64(_seed(seed, path, "share"))
    shares = np.random.Generator(bits.advance(start)).random(stop - start)
    if sampling == "random":
        return shares
    return np.asarray((_order(seed, path, draws)[start:stop] + shares) / draws)


_recent_shares = lru_cache(maxsize=1024)(_shares)


def _order(seed: int, path: str, draws: int) -> np.ndarray:
    """Return the strata of a Latin hypercube's column in the order of its draws, (draws,)."""
    if draws <= MOST_REMEMBERED:
        return _shuffled(seed, path, draws)
    return _recent_order(seed, path, draws)


def _shuffled(seed: int, path: str, draws: int) -> np.ndarray:
    order = np.arange(draws, dtype=np.uint32)
    np.random.Generator(np.random.PCG64(_seed(seed, path, "order"))).shuffle(order)
    return order


_recent_order = lru_cache(maxsize=256)(_shuffled)


@lru_cache(maxsize=2)
def _sobol(seed: int, dimensions: int, start: int, stop: int) -> Array:
    from scipy.stats import qmc

    design = qmc.Sobol(dimensions, rng=np.random.default_rng(seed))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        if start:
            design.fast_forward(start)
        return np.asarray(design.random(stop - start))


def _seed(seed: int, path: str, purpose: str) -> np.random.SeedSequence:
    digest = hashlib.sha256(f"{purpose} {path}".encode()).digest()
    words = np.frombuffer(digest, dtype=np.uint32)
    return np.random.SeedSequence([seed, *map(int, words)])


@dataclass(frozen=True, slots=True)
class Draws:
    """Which draws of an ensemble to make: [start, stop), with the central run as row 0 or not."""

    start: int
    stop: int
    central: bool = False

    @property
    def rows(self) -> int:
        """How many rows the arrays have."""
        return self.stop - self.start + self.central


CENTRAL = Draws(0, 0, central=True)
"""The central run alone."""


@lru_cache(maxsize=4)
def chances(scenario: Scenario) -> tuple[Chance, ...]:
    """Return what is drawn in a scenario after its levers, in the file's order."""
    return tuple(_chances(scenario, ""))


def _chances(value: Any, at: str) -> Iterator[Chance]:
    if isinstance(value, Section):
        for name, info in fields_of(type(value)).items():
            item = getattr(value, name)
            if info.uncertain or info.parameter.chance:
                found = _chance(f"{at}.{name}" if at else name, info, item)
                if found:
                    yield found
            elif info.section is not None:
                yield from _chances(item, f"{at}.{name}" if at else name)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _chances(item, f"{at}.{key}")
    else:
        for index, item in enumerate(value):
            yield from _chances(item, f"{at}[{index}]")


def _chance(path: str, info: FieldOf, value: Any) -> Chance | None:
    known = info.parameter
    if value is None or (isinstance(value, int | float) and not (known.chance and 0 < value < 1)):
        return None
    high = LARGEST if known.high is None else known.high
    return Chance(path, value, known.low, high, known.chance)


NOT_RUN = frozenset({"levers", "evidence", "observations"})
"""What of a scenario the equations never see."""


def luck_of(scenario: Scenario, draws: int) -> Luck:
    """Return the luck of an ensemble of a scenario (after its levers) with so many draws."""
    simulation = scenario.simulation
    return Luck(simulation.seed, draws, simulation.sampling, chances(scenario))


def columns(luck: Luck, which: Draws) -> dict[str, Array]:
    """Return every drawn value by its path, (rows,); 1 or 0 for what happens or not."""
    return {chance.path: luck.column(n, which) for n, chance in enumerate(luck.chances)}


def draw(scenario: Scenario, drawn: Mapping[str, Array] | None = None) -> Any:
    """Return a scenario's values as the equations use them, under the scenario's own names.

    Uncertain values are numbers, or arrays (rows,) where `drawn` holds their path; what happens
    or not is a truth value, or an array of them. Without `drawn`: the central run.
    """
    if drawn is None:
        drawn = columns(luck_of(scenario, 0), CENTRAL)
    return _inputs(scenario, "", drawn)


def _inputs(value: Any, at: str, drawn: Mapping[str, Array]) -> Any:
    if isinstance(value, Section):
        made = SimpleNamespace()
        for name, info in fields_of(type(value)).items():
            item, path = getattr(value, name), f"{at}.{name}" if at else name
            if name in NOT_RUN:
                continue
            if info.uncertain or info.parameter.chance:
                item = _input(info, item, drawn.get(path))
            elif info.section is not None:
                item = _inputs(item, path, drawn)
            elif info.holder == "ids":
                item = {key: _within(info, number) for key, number in item.items()}
            elif is_number(item):
                item = _within(info, item)
            setattr(made, name, item)
        return made
    if isinstance(value, Mapping):
        return {key: _inputs(item, f"{at}.{key}", drawn) for key, item in value.items()}
    return [_inputs(item, f"{at}[{index}]", drawn) for index, item in enumerate(value)]


def _input(info: FieldOf, value: Any, column: Array | None) -> Any:
    if column is not None:
        return column > 0 if info.parameter.chance else column
    if value is None:
        return None
    number = _within(info, central(value))
    return number >= 0.5 if info.parameter.chance else number


def _within(info: FieldOf, value: float) -> float:
    high = LARGEST if info.parameter.high is None else info.parameter.high
    return min(max(value, info.parameter.low), high)
