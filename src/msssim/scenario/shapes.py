"""Shapes of uncertainty made from one another, moved by their handles, and drawn."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.scenario.parameter import Parameter
from msssim.scenario.rendering import Data, is_distribution
from msssim.scenario.uncertain import DISTRIBUTIONS, Array, Discrete, Distribution, is_number

CERTAIN = "certain"
SPREAD = 0.2
"""A number that becomes uncertain spreads by this share of itself to both sides."""
NINETY = 1.645
"""Standard deviations from the middle to the end of nine in ten of a normal distribution."""
FINENESS = 200
"""Steps that a handle has over the width of a shape."""
POINTS = 161
LEAST_GSD = 1.01


def kind_of_shape(value: Data) -> str:
    """Return the kind of a distribution in plain data, `certain` for a number."""
    return next(iter(value)) if is_distribution(value) else CERTAIN


def distribution_of(value: Data) -> Distribution:
    """Return the distribution that plain data describes; that of one value for a number."""
    if is_number(value):
        return Discrete(((float(value), 1.0),))  # type: ignore[arg-type]
    kind, numbers = kind_of_shape(value), _numbers(value)
    if kind == Discrete.kind:
        return Discrete(tuple((float(number), float(weight)) for number, weight in numbers))
    made: Distribution = DISTRIBUTIONS[kind](*map(float, numbers))  # type: ignore[arg-type]
    return made


@dataclass(frozen=True, slots=True)
class Span:
    """Where a shape lies: its central value, and the ends of nine in ten of its values."""

    low: float
    middle: float
    high: float


def span_of(value: Data, known: Parameter) -> Span:
    """Return where a shape lies within the bounds of its field."""
    found = distribution_of(value)
    low, high = found.quantile(np.array([0.05, 0.95]))
    return Span(*(_bounded(number, known) for number in (low, found.central, high)))


def reshaped(value: Data, kind: str, known: Parameter) -> Data:
    """Return a value in another shape: the same middle, and about the same nine in ten."""
    if kind == CERTAIN:
        return tidy(span_of(value, known).middle, known)
    low, middle, high = _ends(value, known, is_open=kind in ("normal", "lognormal"))
    step = _step(high - low)
    if kind == "uniform":
        return _data(kind, [low, high], step)
    if kind in ("triangular", "pert"):
        return _data(kind, [low, middle, high], step)
    if kind == "normal":
        return _data(kind, [middle, (high - low) / 2 / NINETY], step / 4)
    if kind == "lognormal":
        centre = middle if middle > 0 else (high or 1.0) / 2
        ratio = max(high / max(low, centre / 100), 1.02)
        gsd = max(LEAST_GSD, round(ratio ** (0.5 / NINETY), 3))
        return {kind: [_rounded(centre, step), gsd]}
    weighed = ((low, 1), (middle, 2), (high, 1))
    return {kind: [[_rounded(number, step), weight] for number, weight in weighed]}


def _ends(value: Data, known: Parameter, *, is_open: bool) -> tuple[float, float, float]:
    """Return low, middle and high of a shape to be; of an open one, of nine in ten values."""
    span = span_of(value, known)
    if span.high > span.low:
        numbers = [span.low, span.middle, span.high]
        kind = kind_of_shape(value)
        if kind in ("triangular", "pert", "uniform") and not is_open:
            numbers[0], numbers[2] = (float(n) for n in (_numbers(value)[0], _numbers(value)[-1]))
        return numbers[0], min(max(numbers[1], numbers[0]), numbers[2]), numbers[2]
    by = abs(span.middle) * SPREAD or known.step or 1.0
    low, high = (_bounded(number, known) for number in (span.middle - by, span.middle + by))
    return low, span.middle, high if high > low else low + by


def _numbers(value: Data) -> list[Any]:
    return list(next(iter(value.values()))) if isinstance(value, Mapping) else []  # type: ignore[arg-type]


def handles(value: Data) -> list[float]:
    """Return where the handles of a shape stand, each one a number that can be dragged."""
    kind, numbers = kind_of_shape(value), _numbers(value)
    if kind == "normal":
        mean, sd = numbers
        return [mean, mean + NINETY * sd]
    if kind == "lognormal":
        median, gsd = numbers
        return [median, median * gsd**NINETY]
    if kind == "discrete":
        return [number for number, _ in numbers]
    return [float(number) for number in numbers] if numbers else [float(value)]  # type: ignore[arg-type]


def dragged(value: Data, handle: int, to: float, known: Parameter) -> Data:
    """Return a shape with one of its handles elsewhere, within the bounds and its neighbours."""
    kind, numbers = kind_of_shape(value), _numbers(value)
    to = _bounded(to, known)
    if kind == CERTAIN:
        return tidy(to, known)
    step = _step(max(handles(value)) - min(handles(value)) or abs(to) or 1.0)
    if kind == "discrete":
        numbers[handle] = [_rounded(to, step), numbers[handle][1]]
        return {kind: numbers}
    if kind == "normal" and handle == 1:
        return _data(kind, [numbers[0], max(0.0, to - numbers[0]) / NINETY], step / 4)
    if kind == "lognormal" and handle == 1:
        gsd = (max(to, 1e-9) / numbers[0]) ** (1 / NINETY) if numbers[0] > 0 else LEAST_GSD
        return {kind: [numbers[0], max(LEAST_GSD, round(gsd, 3))]}
    if kind not in ("normal", "lognormal"):
        below = numbers[handle - 1] if handle else -math.inf
        above = numbers[handle + 1] if handle + 1 < len(numbers) else math.inf
        numbers[handle] = min(max(_rounded(to, step), below), above)
    else:
        numbers[handle] = _rounded(to, step)
    return {kind: numbers}


def density(value: Data, known: Parameter) -> tuple[Array, Array]:
    """Return the values (points,) of a shape and how dense it is there, the densest 1."""
    found = distribution_of(value)
    if isinstance(found, Discrete):
        pairs = np.array(found.pairs)
        return pairs[:, 0], pairs[:, 1] / pairs[:, 1].max()
    edges = found.quantile(np.linspace(0.002, 0.998, POINTS))
    widths = np.diff(edges)
    if not widths.max() > 0:
        return np.array([edges[0]]), np.ones(1)
    dense = 1 / np.maximum(widths, widths.max() / 1e4)
    middles = (edges[1:] + edges[:-1]) / 2
    high = math.inf if known.high is None else known.high
    inside = (middles >= known.low) & (middles <= high)
    if not inside.any():
        return np.array([_bounded(float(middles[0]), known)]), np.ones(1)
    return middles[inside], dense[inside] / dense[inside].max()


def tidy(number: float, known: Parameter) -> Data:
    """Return a number without more digits than anybody meant."""
    return _rounded(number, _step(abs(number) or known.step or 1.0))


def _step(width: float) -> float:
    """Return a round step, so that a width has some hundreds of them."""
    return float(10.0 ** math.floor(math.log10(width / FINENESS))) if width > 0 else 1.0


def _rounded(number: float, step: float) -> float:
    value = float(f"{round(number / step) * step:.12g}")
    return int(value) if value.is_integer() else value


def _data(kind: str, numbers: list[float], step: float) -> Data:
    return {kind: [_rounded(number, step) for number in numbers]}


def _bounded(number: float, known: Parameter) -> float:
    high = math.inf if known.high is None else known.high
    return float(min(max(number, known.low), high))
