"""Blocks of draws gathered into what bands and KPIs are made of; gathered pieces join again."""

from __future__ import annotations

import numpy as np

from msssim.engine.draws import Draws
from msssim.outputs.bands import (
    CODE_ERROR,
    Bands,
    ExactFans,
    HistogramFans,
    Laid,
    bands_of_truth,
    fans_for,
)
from msssim.outputs.kpis import kpis_of
from msssim.outputs.series import Derived, Key, SeriesOf, Wanted
from msssim.scenario.uncertain import Array


class Gathered:
    """What the draws `which` of an ensemble of `draws` come to, taken in block by block.

    It holds plain arrays and can be sent; pieces of an ensemble, each with the central run, are
    joined in order by `absorb`, to the last bit as if one had taken all blocks in.
    """

    def __init__(
        self,
        which: Draws,
        draws: int,
        parts: bool,
        laid: Laid | None = None,
        only: Wanted | None = None,
    ) -> None:
        self.which, self.draws, self.parts, self.laid, self.only = which, draws, parts, laid, only
        self.order: list[Key] = []
        self.central: dict[Key, Array] = {}
        self.derived: dict[Key, Derived] = {}
        self.numbers: dict[Key, int] = {}
        self.truths: dict[Key, Array] = {}
        self.fans: ExactFans | HistogramFans | None = None
        self.kpis: dict[str, Array] = {}  # (1 + draws,), the central run first
        self.drawn: dict[str, Array] = {}

    @property
    def count(self) -> int:
        """How many draws there is room for."""
        return self.which.stop - self.which.start

    def take(self, series: SeriesOf, block: Draws) -> None:
        """Take a block in, with the central run before its draws."""
        start, stop = block.start - self.which.start, block.stop - self.which.start
        read = dict(series.independent(parts=self.parts, only=self._is_read(series)))
        if not self.order:
            self._begin(series, read)
        for key in self.truths:
            self.truths[key] += np.count_nonzero(read[key][:, 1:], axis=1)
        if self.fans is not None:
            for key, number in self.numbers.items():
                self.fans.take(number, read[key][:, 1:], start)
        for name, values in kpis_of(series).items():
            if name not in self.kpis:
                self.kpis[name] = np.concatenate([values[:1], np.empty(self.count)])
            self.kpis[name][start + 1 : stop + 1] = values[1:]
        for path, values in series.run.drawn.items():
            self.drawn.setdefault(path, np.empty(self.count))[start:stop] = values[1:]

    def _is_wanted(self, key: Key) -> bool:
        return self.only is None or self.only(key)

    def _derived(self, series: SeriesOf) -> dict[Key, Derived]:
        derived = series.derived(parts=self.parts)
        return {key: of for key, of in derived.items() if self._is_wanted(key)}

    def _is_read(self, series: SeriesOf) -> Wanted | None:
        """Return whether a series is wanted or one that is wanted follows from it."""
        if self.only is None:
            return None
        bases = {derived.of for derived in self._derived(series).values()}
        return lambda key: key in bases or self._is_wanted(key)

    def absorb(self, piece: Gathered) -> None:
        """Take in what another gathered of the draws that follow."""
        if not self.order:
            self._begin_as(piece)
        start = piece.which.start - self.which.start
        rows = slice(start, start + piece.count)
        for key, happened in piece.truths.items():
            self.truths[key] += happened
        match self.fans, piece.fans:
            case ExactFans() as mine, ExactFans() as theirs:
                mine.absorb(theirs, start)
            case HistogramFans() as counted, HistogramFans() as more:
                counted.absorb(more, start)
        for name, values in piece.kpis.items():
            self.kpis[name][rows.start + 1 : rows.stop + 1] = values[1:]
        for path, values in piece.drawn.items():
            self.drawn[path][rows] = values

    def _begin(self, series: SeriesOf, read: dict[Key, Array]) -> None:
        """Keep the central run, and make room for the series that differ between draws."""
        self.central = {key: values[:, 0].astype(float) for key, values in read.items()}
        self.derived = self._derived(series)
        self.order = [key for key in series.keys(parts=self.parts) if self._is_wanted(key)]
        if self.count:
            several = [key for key, values in read.items() if values.shape[1] > 1]
            self.truths = {
                key: np.zeros(len(read[key])) for key in several if read[key].dtype == bool
            }
            spread = [key for key in several if key not in self.truths]
            self.numbers = {key: number for number, key in enumerate(spread)}
            self._make_room()

    def _begin_as(self, piece: Gathered) -> None:
        """Keep another's central run, and make room as it did."""
        self.central, self.derived, self.order = piece.central, piece.derived, piece.order
        self.numbers = piece.numbers
        self.truths = {key: np.zeros_like(values) for key, values in piece.truths.items()}
        self.kpis = {name: np.empty(self.count + 1) for name in piece.kpis}
        for name, values in piece.kpis.items():
            self.kpis[name][0] = values[0]
        self.drawn = {path: np.empty(self.count) for path in piece.drawn}
        if piece.fans is not None:
            self.laid = piece.fans.laid
            self._make_room()

    def _make_room(self) -> None:
        centrals = [self.central[key] for key in self.numbers]
        self.fans = fans_for(centrals, self.count, self.draws, self.laid)

    def bands(self) -> dict[Key, Bands]:
        """Return the bands of every series that all blocks make together."""
        found = {key: self._same(central) for key, central in self.central.items()}
        if self.fans is not None:
            found |= dict(zip(self.numbers, self.fans.bands(), strict=True))
        for key, happened in self.truths.items():
            found[key] = bands_of_truth(self.central[key], happened, self.count)
        for key, derived in self.derived.items():
            found[key] = found[derived.of].times(derived.factor, derived.shift)
        return {key: found[key] for key in self.order}

    @property
    def error(self) -> float:
        """How far a series' quantile may be off, as a share of its range in a step."""
        if isinstance(self.fans, ExactFans):
            return CODE_ERROR
        return 0.0 if self.fans is None else self.fans.error

    def _same(self, central: Array) -> Bands:
        """Return the bands of a series that is the same in all draws, or of no draws at all."""
        if self.count:
            return Bands(central, central, central[None].repeat(5, axis=0))
        return Bands(central, np.full_like(central, np.nan), np.full((5, len(central)), np.nan))
