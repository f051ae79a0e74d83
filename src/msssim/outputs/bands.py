"""Quantiles, means and the central run of series over draws that come block by block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from msssim.scenario.uncertain import Array

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
NAMES = ("p05", "p25", "p50", "p75", "p95")
BLOCK = 1024
"""Draws that are summed together, so that sums never depend on how the work is divided."""

MOST_EXACT = 100_000
"""Up to this many draws every value is kept; above it quantiles come from histograms."""

BINS = 1024

Laid: TypeAlias = list[tuple[Array, Array]]
"""Where bins lie: each series' lower end and width of a bin, by step."""


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

    def times(self, factor: Array, shift: Array) -> Bands:
        """Return the bands of the series times a factor plus a shift, both (steps,)."""
        ordered = np.where(factor < 0, self.quantiles[::-1], self.quantiles)
        return Bands(
            self.central * factor + shift, self.mean * factor + shift, ordered * factor + shift
        )


def bands_of_truth(central: Array, happened: Array, draws: int) -> Bands:
    """Return the bands of what is 1 or 0, from the number of draws in which it is 1, (steps,)."""
    zeros = draws - happened
    low, between = np.divmod(np.array(QUANTILES)[:, None] * (draws - 1), 1)
    found = np.where(low >= zeros, 1.0, np.where(low + 1 >= zeros, between, 0.0))
    return Bands(central, happened / draws, found)


def block_sums(values: Array) -> Array:
    """Return the sums of draws (steps, rows), block by block, (steps, blocks)."""
    steps, rows = values.shape
    if rows < BLOCK:
        return np.asarray(values.sum(axis=1, keepdims=True))
    whole = rows - rows % BLOCK
    sums: Array = values[:, :whole].reshape(steps, -1, BLOCK).sum(axis=2)
    if whole == rows:
        return sums
    return np.column_stack([sums, values[:, whole:].sum(axis=1)])


def total_of(sums: Array) -> Array:
    """Return the sum of (…, blocks), one block after the other."""
    total = np.zeros(sums.shape[:-1])
    for block in np.moveaxis(sums, -1, 0):
        total += block
    return total


def _place(start: int, sums: Array) -> slice:
    """Return where the sums of draws from `start` on stand among those of all blocks."""
    return slice(start // BLOCK, start // BLOCK + sums.shape[1])


class ExactFans:
    """Keeps every value of many series, as 32-bit distances from their central runs.

    `centrals` are (steps,) by series; series that are the same in all draws are not kept.
    """

    error = 0.0
    laid: Laid | None = None

    def __init__(self, centrals: Sequence[Array], draws: int) -> None:
        self.centrals = centrals
        self.steps = len(centrals[0]) if centrals else 0
        stacked = np.concatenate(centrals) if centrals else np.empty(0)
        self.origin = np.where(np.isfinite(stacked), stacked, 0.0)
        self.kept = np.empty((len(stacked), draws), dtype=np.float32)
        self.sums = np.zeros((len(stacked), -(-draws // BLOCK)))

    def take(self, number: int, values: Array, start: int) -> None:
        """Take the draws of a series from `start` on in, (steps, rows)."""
        rows = slice(number * self.steps, (number + 1) * self.steps)
        into = self.kept[rows, start : start + values.shape[1]]
        np.subtract(values, self.origin[rows, None], out=into, casting="same_kind")
        sums = block_sums(values)
        self.sums[rows, _place(start, sums)] = sums

    def absorb(self, others: ExactFans, start: int) -> None:
        """Take in what others kept of the draws from `start` on."""
        self.kept[:, start : start + others.kept.shape[1]] = others.kept
        self.sums[:, _place(start, others.sums)] = others.sums

    def bands(self) -> list[Bands]:
        """Return the bands of every series, quantiles off by at most CODE_ERROR of the range."""
        found = coded_quantiles(self.kept) + self.origin
        # A distance to 0 is rounded to 32 bits: what is nothing comes back as nothing.
        found[np.abs(found) <= np.finfo(np.float32).eps * np.abs(self.origin)] = 0
        mean = total_of(self.sums) / self.kept.shape[1]
        return [
            Bands(central, mean[start : start + self.steps], found[:, start : start + self.steps])
            for start, central in zip(
                range(0, len(self.kept), max(self.steps, 1)), self.centrals, strict=True
            )
        ]


SLAB = 2**17
"""Values whose quantiles are found together: few enough to stay in cache."""

CODES = 65_000
CODE_ERROR = 1 / CODES
"""How far a quantile may be off, as a share of its series' range in a step."""
ENDLESS = 65_535
NEAR = 2**7 * CODES
"""Codes this far from 0 are found in 32 bits without losing a step."""


FEW = 512
"""Up to this many draws numbers are sorted as they are, as fast as by counting codes."""


def coded_quantiles(values: np.ndarray) -> Array:
    """Return QUANTILES of 32-bit values (steps, draws) by linear interpolation, (5, steps).

    More than a FEW values are sorted as 16-bit codes, which numpy does by counting, six times
    faster than it sorts numbers. The least, the greatest and 0 have codes of their own, and come
    back exact.
    """
    draws = values.shape[1]
    if draws <= FEW:
        return sorted_quantiles(np.sort(values, axis=1))
    least, most = values.min(axis=1), values.max(axis=1)
    found = np.tile(least.astype(float), (len(QUANTILES), 1))
    # Steps in which all draws are alike are not sorted.
    varied = np.flatnonzero(least < most)
    low, step, first, high = (np.empty((len(varied), 1)) for _ in range(4))
    wanted = places(draws)
    picked = np.empty((len(varied), len(wanted)), dtype=np.uint16)
    slab = max(1, SLAB // draws)
    for start in range(0, len(varied), slab):
        rows = slice(start, start + slab)
        chosen = values[varied[rows]]
        codes, low[rows], high[rows], step[rows], first[rows] = _coded(
            chosen, least[varied[rows], None], most[varied[rows], None]
        )
        codes.sort(axis=1, kind="stable")
        picked[rows] = codes[:, wanted]
    last = np.rint(high / step - first)
    value = (picked + first) * step
    value = np.where(picked == 0, low, np.where(picked == last, high, value))
    value = np.where(picked == ENDLESS, np.inf, value)
    found[:, varied] = quantiles_at(value.T, draws)
    return found


def _coded(
    values: np.ndarray, least: np.ndarray, most: np.ndarray
) -> tuple[np.ndarray, Array, Array, Array, Array]:
    """Return the codes of values, and by row the least, the greatest, a code's step and 0's."""
    low, high = least.astype(float), most.astype(float)
    endless = None
    if np.isinf(high).any():
        endless = ~np.isfinite(values)
        high = np.where(endless, -np.inf, values).max(axis=1, keepdims=True).astype(float)
    low, high = np.where(np.isfinite(low), low, 0), np.where(np.isfinite(high), high, 0)
    step = np.where(high > low, np.maximum(high - low, np.finfo(np.float32).tiny * CODES), CODES)
    step /= CODES
    # Codes are whole steps from 0 where 0 is among the values, else from the least of them.
    first = np.where((low <= 0) & (high >= 0), np.rint(low / step), low / step)
    near = np.abs(first).max() < NEAR
    with np.errstate(invalid="ignore"):
        codes = values * (1 / step).astype(np.float32) if near else (values - low) / step
        codes += (0.5 - first if near else low / step - first + 0.5).astype(np.float32)
    if endless is not None:
        codes[endless] = ENDLESS
    return codes.astype(np.uint16), low, high, step, first


def sorted_quantiles(ordered: np.ndarray) -> Array:
    """Return QUANTILES of sorted values (…, draws) by linear interpolation, (5, …)."""
    draws = ordered.shape[-1]
    picked = np.asarray(ordered[..., places(draws)], dtype=float)
    return quantiles_at(np.moveaxis(picked, -1, 0), draws)


def places(draws: int) -> list[int]:
    """Return where the values on both sides of each quantile stand among sorted draws."""
    below = [int(share * (draws - 1)) for share in QUANTILES]
    return [*below, *(min(place + 1, draws - 1) for place in below)]


def quantiles_at(picked: Array, draws: int) -> Array:
    """Return QUANTILES (5, …) from the values at `places`, (10, …)."""
    below, above = np.split(picked, 2)
    shares = np.array(QUANTILES).reshape(-1, *[1] * (picked.ndim - 1))
    between = shares * (draws - 1) % 1
    with np.errstate(invalid="ignore"):
        value = below + (above - below) * between
    ends = np.where(np.isinf(below) | (between == 0), below, above)
    return np.where(np.isinf(above) | np.isinf(below), ends, value)


class HistogramFans:
    """Counts the values of many series in bins, for very many draws.

    Bins are laid around the first block's range; quantiles are interpolated within them.
    """

    def __init__(self, centrals: Sequence[Array], draws: int, laid: Laid | None = None) -> None:
        blocks = -(-draws // BLOCK)
        bins: Sequence[tuple[Array, Array] | None] = laid or [None] * len(centrals)
        self.histograms = [
            Histogram(len(central), blocks, known)
            for central, known in zip(centrals, bins, strict=True)
        ]
        self.centrals, self.draws = centrals, draws

    def take(self, number: int, values: Array, start: int) -> None:
        """Take the draws of a series from `start` on in, (steps, rows)."""
        self.histograms[number].take(values, start)

    def absorb(self, others: HistogramFans, start: int) -> None:
        """Take in what others, with the same bins, counted of the draws from `start` on."""
        for mine, theirs in zip(self.histograms, others.histograms, strict=True):
            mine.absorb(theirs, start)

    @property
    def laid(self) -> Laid:
        """Where the bins of each series lie."""
        return [(histogram.low, histogram.width) for histogram in self.histograms]

    @property
    def error(self) -> float:
        """How far a quantile may be off, as a share of its series' range in a step."""
        return float(max((h.error.max() for h in self.histograms), default=0.0))

    def bands(self) -> list[Bands]:
        """Return the bands of every series."""
        return [
            Bands(central, total_of(histogram.sums) / self.draws, histogram.quantiles(self.draws))
            for central, histogram in zip(self.centrals, self.histograms, strict=True)
        ]


class Histogram:
    """The values of one series in bins, step by step."""

    def __init__(self, steps: int, blocks: int, laid: tuple[Array, Array] | None = None) -> None:
        self.low, self.width = laid or (np.zeros(steps), np.zeros(steps))
        self.least = np.full(steps, np.inf)
        self.most = np.full(steps, -np.inf)
        self.counts = np.zeros((steps, BINS + 2), dtype=np.int64)
        self.sums = np.zeros((steps, blocks))
        self.endless = np.zeros(steps, dtype=np.int64)
        self.begun = laid is not None

    def absorb(self, other: Histogram, start: int) -> None:
        """Add what another, with the same bins, counted of the draws from `start` on."""
        self.sums[:, _place(start, other.sums)] = other.sums
        self.endless += other.endless
        self.least = np.minimum(self.least, other.least)
        self.most = np.maximum(self.most, other.most)
        self.counts += other.counts

    def take(self, values: Array, start: int) -> None:
        """Count values of the draws from `start` on, (steps, rows)."""
        sums = block_sums(values)
        self.sums[:, _place(start, sums)] = sums
        finite = np.isfinite(values)
        self.endless += (~finite).sum(axis=1)
        low, high = np.where(finite, values, np.inf), np.where(finite, values, -np.inf)
        if not self.begun:
            self._begin(low[:, :BLOCK].min(axis=1), high[:, :BLOCK].max(axis=1))
        self.least = np.minimum(self.least, low.min(axis=1))
        self.most = np.maximum(self.most, high.max(axis=1))
        steps = len(self.sums)
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
        """A bin's width as a share of the range, by step."""
        span = self.most - self.least
        wide = (span > 0) & np.isfinite(span)
        return np.asarray(np.divide(self.width, span, out=np.zeros_like(span), where=wide))

    def quantiles(self, draws: int) -> Array:
        """Return QUANTILES by step, (5, steps); infinite where values are."""
        return np.array([self._quantiles(step, draws) for step in range(len(self.sums))]).T

    def _quantiles(self, step: int, draws: int) -> list[float]:
        edges = self.low[step] + self.width[step] * np.arange(BINS + 1)
        least, most = min(self.least[step], edges[0]), max(self.most[step], edges[-1])
        edges = np.concatenate([[least], edges, [most]])
        edges = np.clip(edges, self.least[step], self.most[step])
        below = np.concatenate([[0], np.cumsum(self.counts[step])])
        finite = draws - self.endless[step]
        ranks = [share * (draws - 1) for share in QUANTILES]
        return [
            np.inf if rank > finite - 1 else float(np.interp(rank + 0.5, below, edges))
            for rank in ranks
        ]


def fans_for(
    centrals: Sequence[Array], count: int, draws: int, laid: Laid | None = None
) -> ExactFans | HistogramFans:
    """Return what gathers `count` draws of an ensemble of `draws`, in bins where they are laid."""
    if draws <= MOST_EXACT:
        return ExactFans(centrals, count)
    return HistogramFans(centrals, count, laid)
