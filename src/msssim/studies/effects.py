"""What the spread of each input did to the headlines: rank correlations over an answer's draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from msssim.outputs import words
from msssim.outputs.answer import Answer
from msssim.outputs.kpis import DATE, unit_of
from msssim.scenario.language import localized, marked, phrase, written
from msssim.scenario.uncertain import Array

HEADLINES = marked(
    {
        "run_out": "First unpaid bills",
        "funded_share": "Plan funded",
        "peak_strength": "Strength at its peak",
        "mean_coverage": "Coverage",
    }
)
"""The KPIs above the charts, each by its topic there."""

FEWEST, MOST = 10, 10_000
"""Draws below which nothing is said of what goes with what; more tell nothing new."""


@dataclass(frozen=True, slots=True)
class Effects:
    """Rank correlations (Spearman's) of everything drawn with the headlines of an answer."""

    rows: Mapping[str, int]
    """The row of each drawn value's path."""
    correlations: Array
    """(drawn values, HEADLINES); nan where one of the two is alike in all draws."""
    draws: int

    @property
    def bound(self) -> float:
        """What chance alone hardly exceeds: about 95 of 100 correlations of nothing stay within."""
        return float(2 / np.sqrt(self.draws))

    def of(self, path: str) -> dict[str, float] | None:
        """Return what is beyond chance for a path, by KPI, the strongest first."""
        if path not in self.rows:
            return None
        row = self.correlations[self.rows[path]]
        found = {
            name: float(value)
            for name, value in zip(HEADLINES, row, strict=True)
            if abs(value) > self.bound
        }
        return dict(sorted(found.items(), key=lambda one: -abs(one[1])))


def effects(found: Answer) -> Effects | None:
    """Return what the draws of an answer show; none for too few of them.

    A day that never comes is later than any other.
    """
    if found.draws < FEWEST or not found.drawn:
        return None
    drawn = _standard(np.stack([values[:MOST] for values in found.drawn.values()]))
    results = np.stack([found.kpis[name].values[:MOST] for name in HEADLINES])
    ranked = _standard(np.where(np.isnan(results), np.inf, results))
    rows = {path: row for row, path in enumerate(found.drawn)}
    return Effects(rows, drawn @ ranked.T, drawn.shape[1])


def _standard(values: Array) -> Array:
    """Return the mean ranks of each row, (rows, draws), centred and of length 1; nan if alike."""
    count = values.shape[1]
    order = np.argsort(values, axis=1)
    in_order = np.take_along_axis(values, order, axis=1)
    is_new = np.ones(values.shape, bool)
    is_new[:, 1:] = in_order[:, 1:] != in_order[:, :-1]
    starts = np.flatnonzero(is_new)
    alike = np.diff(starts, append=values.size)
    middles = np.repeat(starts + (alike - 1) / 2, alike).reshape(values.shape)
    ranks = np.empty(values.shape)
    first = np.arange(len(values))[:, None] * count
    np.put_along_axis(ranks, order, middles - first - (count - 1) / 2, axis=1)
    with np.errstate(invalid="ignore"):
        return np.asarray(ranks / np.sqrt((ranks**2).sum(axis=1, keepdims=True)))


def effect_lines(found: Effects, path: str, *, happens: bool = False) -> list[str]:
    """Return in sentences what goes with more of a value; nothing where it was not drawn.

    `happens` says that it is the probability of something, which was drawn as yes or no.
    """
    moved = found.of(path)
    if moved is None:
        return []
    draws, bound = written(found.draws), localized(f"{found.bound:.2f}")
    if not moved:
        none = phrase(
            "No visible effect in {n} draws: rank correlations are within ±{bound}, as by chance.",
            n=draws,
            bound=bound,
        )
        return [none]
    return [
        phrase("Its effect in {n} draws (rank correlation, share of the spread):", n=draws),
        *(_line(name, rank, happens=happens) for name, rank in moved.items()),
        phrase("What stays within ±{bound}, as by chance, is left out.", bound=bound),
    ]


def _line(name: str, rank: float, *, happens: bool) -> str:
    """Return which way a headline goes, and in how much of its spread the value takes part."""
    if unit_of(name) == DATE:
        way = phrase("later") if rank > 0 else phrase("earlier")
    else:
        way = phrase("higher") if rank > 0 else phrase("lower")
    return phrase(
        "• {topic}: {way} where it happens ({rank}, {share})"
        if happens
        else "• {topic}: {way} with more ({rank}, {share})",
        topic=phrase(HEADLINES[name]),
        way=way,
        share=words.share(rank**2),
        rank=localized(f"{rank:+.2f}").replace("-", "−"),
    )
