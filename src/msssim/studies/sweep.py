"""Sweeps: a base scenario in many variants, all combinations of them or a sample."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Literal, TypeAlias

import numpy as np
from pydantic import ValidationError

from msssim.batch.question import Question, named_apart, question_of
from msssim.scenario import paths
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.problems import problems_of
from msssim.scenario.schema import Scenario
from msssim.studies.dimensions import MOST, Choice, Dimension, Range, refuse, short_names

UNCOUNTED = marked("{design} lays a number of scenarios, from 1 to {most}: say it with -n")
TOO_MANY = marked("that makes {size} scenarios, and {most} is the most: --design lhs -n N")

Design: TypeAlias = Literal["grid", "lhs", "sobol"]

Combination: TypeAlias = tuple[Choice, ...]
"""A value of each dimension."""


@dataclass(frozen=True)
class Sweep:
    """A base, what is varied, and the combinations that are asked."""

    base: Scenario
    dimensions: tuple[Dimension, ...]
    combinations: tuple[Combination, ...]
    numbered: bool = False
    """Whether names begin with a number, as values alone would not tell them apart."""

    def questions(self) -> list[Question]:
        """Return a question for each combination; one whose edits do not fit says why."""
        return named_apart(
            self._question(name, combination)
            for name, combination in zip(self.names, self.combinations, strict=True)
        )

    @property
    def names(self) -> list[str]:
        """The scenarios' names, made of what varies."""
        short = list(short_names(one.name for one in self.dimensions).values())
        width = len(str(len(self.combinations)))
        found = []
        for number, combination in enumerate(self.combinations, start=1):
            parts = [f"{name}={one.label}" for name, one in zip(short, combination, strict=True)]
            lead = [f"{number:0{width}d}"] if self.numbered else []
            found.append(", ".join([*lead, *parts]))
        return found

    def _question(self, name: str, combination: Combination) -> Question:
        pairs = zip(self.dimensions, combination, strict=True)
        swept = {dimension.name: choice.told for dimension, choice in pairs}
        edits = {path: value for choice in combination for path, value in choice.edits.items()}
        try:
            return question_of(name, paths.edited(self.base, edits), swept)
        except paths.PathError as error:
            return Question(name, swept=swept, cause=str(error))
        except ValidationError as error:
            return Question(name, swept=swept, cause=str(problems_of(error)[0]))


def swept(
    base: Scenario, dimensions: Sequence[Dimension], design: Design = "grid", count: int = 0
) -> Sweep:
    """Return a sweep over dimensions: all combinations, or `count` laid by a design.

    Raises ScenarioError for what cannot be laid out.
    """
    if not dimensions:
        refuse(phrase("nothing is varied: name a path and its values with --over"))
    names = [one.name for one in dimensions]
    for name in names:
        if names.count(name) > 1:
            refuse(phrase("is varied twice"), name)
    chosen = tuple(dimensions)
    if design == "grid":
        return Sweep(base, chosen, tuple(_grid(chosen)))
    if not 0 < count <= MOST:
        refuse(phrase(UNCOUNTED, design=design, most=written(MOST)))
    shares = _laid(design, len(chosen), count, base.simulation.seed)
    laid = tuple(
        tuple(one.at(float(share)) for one, share in zip(chosen, row, strict=True))
        for row in shares
    )
    return Sweep(base, chosen, laid, numbered=True)


def _grid(dimensions: Sequence[Dimension]) -> Iterator[Combination]:
    for one in dimensions:
        if isinstance(one, Range) and not one.count:
            refuse(phrase("a grid needs the number of values: write LOW:HIGH:N"), one.name)
    choices = [one.choices for one in dimensions]
    size = prod(map(len, choices))
    if size > MOST:
        refuse(phrase(TOO_MANY, size=written(size), most=written(MOST)))
    yield from product(*choices)


def _laid(design: Design, dimensions: int, count: int, seed: int) -> np.ndarray:
    """Return the shares of each dimension, (count, dimensions)."""
    import warnings

    from scipy.stats import qmc

    rng = np.random.default_rng(seed)
    if design == "lhs":
        return np.asarray(qmc.LatinHypercube(dimensions, rng=rng).random(count))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a count that is no power of two is meant
        return np.asarray(qmc.Sobol(dimensions, rng=rng).random(count))
