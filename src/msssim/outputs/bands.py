"""Quantiles, means and the central run of series over draws that come block by block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from msssim.scenario.uncertain import Array

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
NAMES = ("p05", "p25", "p50", "p75", "p95")
BLOCK = 1024
"""Draws that are summed together, so that sums never depend on how the work is divided."""

MOST_EXACT = 100_000
"""Up to this many draws every value is kept; above it quantiles come from histograms."""

BINS = 1024


@dataclass(frozen=True)
class Bands:
    """A series over all draws: central run (steps,), mean (steps,), quantiles (5, steps)."""

    central: Array
    mean: Array
    quantiles: Array

    @property
    def median(self) -> Array:
        """The 50 % quantile, (steps,)."""
        return np.asarray(self.quantiles[2])


class Fan(Protocol):
    """Takes blocks of one series in and gives its bands."""

    def take(self, values: Array, start: int) -> None:
        """Take the draws from `start` on in, (steps, rows), without the central run."""

    def bands(self) -> Bands:
        """Return the bands of all draws taken in."""


def block_sums(values: Array) -> Array:
    """Return the sum over draws of (steps, rows), in fixed blocks."""
    total = np.zeros(values.shape[0])
    for start in range(0, values.shape[1], BLOCK):
        total += values[:, start : start + BLOCK].sum(axis=1)
    return total


class SameFan:
    """The fan of a series that is the same in all draws."""

    def __init__(self, central: Array) -> None:
        self.central = central

    def take(self, values: Array, start: int) -> None:
        """Take nothing: there is nothing new."""

    def bands(self) -> Bands:
        """Return the central run as every quantile."""
        return Bands(self.central, self.central, np.tile(self.central, (len(QUANTILES), 1)))


class ExactFan:
    """Keeps every value, as a 32-bit distance from the central run, until all are there."""

    def __init__(self, central: Array, draws: int) -> None:
        self.central = central
        self.origin = np.where(np.isfinite(central), central, 0.0)[:, None]
        self.kept = np.empty((len(central), draws), dtype=np.float32)
        self.total = np.zeros(len(central))

    def take(self, values: Array, start: int) -> None:
        """Take the draws from `start` on in, (steps, rows)."""
        stop = start + values.shape[1]
        np.subtract(values, self.origin, out=self.kept[:, start:stop], casting="same_kind")
        self.total += block_sums(values)

    def bands(self) -> Bands:
        """Return the bands, quantiles off by at most CODE_ERROR of the range."""
        found = coded_quantiles(self.kept) + self.origin[:, 0]
        return Bands(self.central, self.total / self.kept.shape[1], found)


CODES = 65_000
CODE_ERROR = 1 / CODES
"""How far a quantile may be off, as a share of its series' range in a step."""
ENDLESS = 65_535


def coded_quantiles(values: np.ndarray) -> Array:
    """Return QUANTILES of 32-bit values (steps, draws) by linear interpolation, (5, steps).

    Values are sorted as 16-bit codes, which numpy does by counting, six times faster than it
    sorts numbers. The least, the greatest and 0 have codes of their own, and come back exact.
    """
    endless = ~np.isfinite(values) if np.isinf(values.max(initial=0)) else None
    low = values.min(axis=1, keepdims=True).astype(float)
    finite = values if endless is None else np.where(endless, -np.inf, values)
    high = finite.max(axis=1, keepdims=True).astype(float)
    low, high = np.where(np.isfinite(low), low, 0), np.where(np.isfinite(high), high, 0)
    step = np.maximum(high - low, np.finfo(np.float32).tiny * CODES) / CODES
    first = np.rint(low / step)
    last = np.rint(high / step) - first
    with np.errstate(invalid="ignore"):
        codes = values * (1 / step).astype(np.float32)
        codes -= (first - 0.5).astype(np.float32)
    if endless is not None:
        codes[endless] = ENDLESS
    ordered = np.sort(codes.astype(np.uint16), axis=1, kind="stable")

    def decoded(code: np.ndarray) -> Array:
        value = (code + first[:, 0]) * step[:, 0]
        value = np.where(code == 0, low[:, 0], np.where(code == last[:, 0], high[:, 0], value))
        return np.where(code == ENDLESS, np.inf, value)

    return _interpolated(ordered, decoded)


def sorted_quantiles(ordered: np.ndarray) -> Array:
    """Return QUANTILES of sorted values (…, draws) by linear interpolation, (5, …)."""
    return _interpolated(ordered, lambda values: np.asarray(values, dtype=float))


def _interpolated(ordered: np.ndarray, decoded: Callable[[np.ndarray], Array]) -> Array:
    last = ordered.shape[-1] - 1
    found = []
    for share in QUANTILES:
        at = share * last
        low = int(at)
        below = decoded(ordered[..., low])
        if at > low:
            above = decoded(ordered[..., low + 1])
            with np.errstate(invalid="ignore"):
                between = below + (above - below) * (at - low)
            below = np.where(np.isinf(above), np.where(np.isinf(below), below, above), between)
        found.append(below)
    return np.stack(found)


class HistogramFan:
    """Counts values in bins laid around the first block's range; for very many draws.

    Quantiles are interpolated within a bin: `error` is a bin's width as a share of the range.
    """

    def __init__(self, central: Array, draws: int) -> None:
        self.central = central
        self.draws = draws
        steps = len(central)
        self.low = np.zeros(steps)
        self.width = np.zeros(steps)
        self.least = np.full(steps, np.inf)
        self.most = np.full(steps, -np.inf)
        self.counts = np.zeros((steps, BINS + 2), dtype=np.int64)
        self.total = np.zeros(steps)
        self.endless = np.zeros(steps, dtype=np.int64)
        self.begun = False

    def take(self, values: Array, start: int) -> None:
        """Take the draws from `start` on in, (steps, rows)."""
        self.total += block_sums(values)
        finite = np.isfinite(values)
        self.endless += (~finite).sum(axis=1)
        low = np.where(finite, values, np.inf).min(axis=1)
        high = np.where(finite, values, -np.inf).max(axis=1)
        if not self.begun:
            self._begin(low, high)
        self.least = np.minimum(self.least, low)
        self.most = np.maximum(self.most, high)
        steps = len(self.central)
        with np.errstate(invalid="ignore"):
            bins = np.floor((values - self.low[:, None]) / self.width[:, None])
        bins = np.clip(np.nan_to_num(bins, posinf=BINS), -1, BINS).astype(np.int64) + 1
        flat = (bins + (np.arange(steps) * (BINS + 2))[:, None])[finite]
        counted = np.bincount(flat, minlength=steps * (BINS + 2))
        self.counts += counted.reshape(steps, BINS + 2)

    def _begin(self, low: Array, high: Array) -> None:
        low = np.where(np.isfinite(low), low, 0.0)
        high = np.where(np.isfinite(high), high, low)
        margin = 0.25 * (high - low)
        self.low = np.where(low >= 0, np.maximum(low - margin, 0), low - margin)
        self.width = np.maximum(high + margin - self.low, 1e-12) / BINS
        self.begun = True

    @property
    def error(self) -> Array:
        """How far a quantile may be off, as a share of the series' range, (steps,)."""
        span = self.most - self.least
        return np.divide(self.width, span, out=np.zeros_like(span), where=span > 0)

    def bands(self) -> Bands:
        """Return the bands, quantiles interpolated within bins."""
        found = np.array([self._quantiles(step) for step in range(len(self.central))]).T
        return Bands(self.central, self.total / self.draws, found)

    def _quantiles(self, step: int) -> list[float]:
        edges = self.low[step] + self.width[step] * np.arange(BINS + 1)
        edges = np.concatenate(
            [[min(self.least[step], edges[0])], edges, [max(self.most[step], edges[-1])]]
        )
        edges = np.clip(edges, self.least[step], self.most[step])
        below = np.concatenate([[0], np.cumsum(self.counts[step])])
        finite = self.draws - self.endless[step]
        result = []
        for share in QUANTILES:
            rank = share * (self.draws - 1)
            if rank > finite - 1:
                result.append(np.inf)
                continue
            result.append(float(np.interp(rank + 0.5, below, edges)))
        return result


def fan_for(values: Array, central: Array, draws: int) -> Fan:
    """Return the fan that suits a series of so many draws."""
    if values.shape[1] == 1:
        return SameFan(central)
    return ExactFan(central, draws) if draws <= MOST_EXACT else HistogramFan(central, draws)
