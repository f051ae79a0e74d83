"""What chance makes of a scenario: every uncertain value in every draw.

Each value has its own stream of luck, fixed by the scenario's seed and the value's path, so that
no edit reshuffles another's luck and no division into blocks changes a draw.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
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
    paths: tuple[str, ...]
    _orders: dict[str, np.ndarray] = field(default_factory=dict, repr=False)

    def shares(self, path: str, start: int, stop: int) -> Array:
        """Return the uniform shares of draws [start, stop) at a path, (stop - start,)."""
        if self.sampling == "sobol":
            return self._sobol(start, stop)[:, self.paths.index(path)]
        bits = np.random.PCG64(_seed(self.seed, path, "share"))
        shares = np.random.Generator(bits.advance(start)).random(stop - start)
        if self.sampling == "random":
            return shares
        if path not in self._orders:
            shuffle = np.random.Generator(np.random.PCG64(_seed(self.seed, path, "order")))
            order = np.arange(self.draws, dtype=np.uint32)
            shuffle.shuffle(order)
            self._orders[path] = order
        return np.asarray((self._orders[path][start:stop] + shares) / self.draws)

    def _sobol(self, start: int, stop: int) -> Array:
        key = f"sobol {start} {stop}"
        if key not in self._orders:
            from scipy.stats import qmc

            design = qmc.Sobol(len(self.paths), rng=np.random.default_rng(self.seed))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                design.fast_forward(start)
                self._orders.clear()
                self._orders[key] = design.random(stop - start)
        return self._orders[key]


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


def chances(scenario: Scenario) -> list[Chance]:
    """Return what is drawn in a scenario after its levers, in the file's order."""
    return list(_chances(scenario, ""))


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
    names = tuple(chance.path for chance in chances(scenario))
    return Luck(simulation.seed, draws, simulation.sampling, names)


def columns(scenario: Scenario, luck: Luck, which: Draws) -> dict[str, Array]:
    """Return every drawn value by its path, (rows,); 1 or 0 for what happens or not."""
    made = {}
    for chance in chances(scenario):
        column = np.empty(which.rows)
        if which.central:
            column[0] = chance.central
        if which.stop > which.start:
            shares = luck.shares(chance.path, which.start, which.stop)
            column[which.central :] = chance.of(shares)
        made[chance.path] = column
    return made


def draw(scenario: Scenario, drawn: Mapping[str, Array] | None = None) -> Any:
    """Return a scenario's values as the equations use them, under the scenario's own names.

    Uncertain values are numbers, or arrays (rows,) where `drawn` holds their path; what happens
    or not is a truth value, or an array of them. Without `drawn`: the central run.
    """
    if drawn is None:
        drawn = columns(scenario, luck_of(scenario, 0), CENTRAL)
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
