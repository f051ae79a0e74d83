"""When a goal fails: the box of inputs that holds most failures and little else.

Source: J. H. Friedman and N. I. Fisher, Bump hunting in high-dimensional data (PRIM), 1999;
B. P. Bryant and R. J. Lempert, Thinking inside the box, 2010.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from msssim.batch.reading import FAULTS, NoBatch, is_batch, table_in
from msssim.outputs.folder import MANIFEST
from msssim.outputs.kpis import KPI_UNITS
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.uncertain import Array
from msssim.studies.goals import Goal
from msssim.studies.sampling import Unstudied

if TYPE_CHECKING:
    import pyarrow

TOO_FEW = marked(
    "the goal fails in {failures} of {runs} runs: a rule is learnt from {fewest} or more; run more"
    " draws, or ask for more"
)

PEEL = 0.05
"""The share of a box that one peeling takes away."""

FEWEST = 20
"""Failures, and runs that are none, from which something can be learnt."""

WORTH = 0.01
"""What a bound must add to the score to be kept."""

CANDIDATES = 400
BYTES_IN_COLUMNS = 24
"""Bytes that a saved number takes while columns are read and searched, about."""
EPOCH = 719_163
"""The ordinal of 1 January 1970, from which days in tables count."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Bounds of one input, both inclusive; none where it is not bound on that side."""

    path: str
    low: float | None = None
    high: float | None = None
    is_day: bool = False

    def holds(self, values: Array) -> np.ndarray:
        """Return in which runs the input lies within the bounds."""
        inside = np.ones(len(values), dtype=bool)
        if self.low is not None:
            inside &= values >= self.low
        if self.high is not None:
            inside &= values <= self.high
        return inside


@dataclass(frozen=True, slots=True)
class Discovery:
    """The rules under which a goal fails.

    `density` is the share of runs under the rules that fail, `coverage` the share of all failures
    that are under the rules.
    """

    goal: Goal
    runs: int
    failures: int
    rules: tuple[Rule, ...]
    coverage: float
    density: float

    @property
    def inside(self) -> int:
        """How many runs are under the rules."""
        return round(self.failures * self.coverage / self.density)


def discover(folder: Path, goal: Goal) -> Discovery:
    """Return when a goal fails in the saved draws of a batch.

    Raises NoBatch where there are none, and Unstudied with too few failures, or too few else.
    """
    columns = _columns(folder)
    kpis = {}
    for name in goal.names:
        if name not in columns:
            raise Unstudied(phrase('the saved draws have no "{name}"', name=name))
        # Goals expect the central run first, which is saved with no draw.
        kpis[name] = np.concatenate([[np.nan], columns[name]])
    inputs = {
        path: values
        for path, values in columns.items()
        if path.partition(".")[0] not in KPI_UNITS
        and not np.isnan(values).any()
        and np.ptp(values) > 0
    }
    return found_in(inputs, ~goal.met_by(kpis), goal, _days(folder))


def found_in(
    inputs: Mapping[str, Array], fails: np.ndarray, goal: Goal, days: frozenset[str] = frozenset()
) -> Discovery:
    """Return the rules that tell failing runs from others by their inputs, (runs,) by path."""
    failures = int(fails.sum())
    if failures < FEWEST:
        runs = written(len(fails))
        raise Unstudied(phrase(TOO_FEW, failures=failures, runs=runs, fewest=FEWEST))
    if len(fails) - failures < FEWEST:
        why = phrase(
            "the goal fails in {failures} of {runs} runs: almost always",
            failures=written(failures),
            runs=written(len(fails)),
        )
        raise Unstudied(why)
    if not inputs:
        raise Unstudied(phrase("no input differs between the saved draws"))
    box = _refined(_simple(_peeled(inputs, fails), inputs, fails), inputs, fails)
    box = _simple(box, inputs, fails)
    inside = _inside(box, inputs, len(fails))
    rules = tuple(replace(rule, is_day=rule.path in days) for rule in box)
    return Discovery(
        goal,
        len(fails),
        failures,
        rules,
        float(fails[inside].sum() / failures),
        float(fails[inside].mean()),
    )


Box = list[Rule]


def _inside(box: Box, inputs: Mapping[str, Array], runs: int) -> np.ndarray:
    inside = np.ones(runs, dtype=bool)
    for rule in box:
        inside &= rule.holds(inputs[rule.path])
    return inside


def _score(inside: np.ndarray, fails: np.ndarray) -> float:
    """Return the harmonic mean of coverage and of what density there is above that of all runs."""
    if not inside.any():
        return 0.0
    held, usual = float((inside & fails).sum()), float(fails.mean())
    coverage, lift = held / float(fails.sum()), (held / float(inside.sum()) - usual) / (1 - usual)
    return 2 * coverage * lift / (coverage + lift) if lift > 0 else 0.0


def _peeled(inputs: Mapping[str, Array], fails: np.ndarray) -> Box:
    """Return the best of the boxes that come of taking away thin slices with few failures."""
    box: dict[str, Rule] = {}
    inside = np.ones(len(fails), dtype=bool)
    best, best_score = list(box.values()), _score(inside, fails)
    while inside.sum() > FEWEST:
        found = [
            (gain, cut, kept)
            for path, values in inputs.items()
            for gain, cut, kept in _cuts(path, values, inside, fails)
        ]
        if not found:
            break
        _, cut, inside = max(found, key=lambda each: each[0])
        box[cut.path] = _joined(box.get(cut.path, Rule(cut.path)), cut)
        score = _score(inside, fails)
        if score > best_score:
            best, best_score = list(box.values()), score
    return best


def _joined(rule: Rule, cut: Rule) -> Rule:
    low = rule.low if cut.low is None else cut.low
    high = rule.high if cut.high is None else cut.high
    return replace(rule, low=low, high=high)


def _cuts(
    path: str, values: Array, inside: np.ndarray, fails: np.ndarray
) -> list[tuple[float, Rule, np.ndarray]]:
    """Return the slices that can be taken at both ends of an input, with what each gains."""
    here = values[inside]
    low, high = np.quantile(here, (PEEL, 1 - PEEL))
    above = here[here > low] if (here < low).sum() == 0 else here[here >= low]
    below = here[here < high] if (here > high).sum() == 0 else here[here <= high]
    rules = []
    if len(above) and len(above) < len(here):
        rules.append(Rule(path, low=float(above.min())))
    if len(below) and len(below) < len(here):
        rules.append(Rule(path, high=float(below.max())))
    density = fails[inside].mean()
    found = []
    for rule in rules:
        kept = inside & rule.holds(values)
        taken = 1 - kept.sum() / inside.sum()
        gain = (fails[kept].mean() - density) / taken
        if gain > 0:
            found.append((float(gain), rule, kept))
    return found


def _simple(box: Box, inputs: Mapping[str, Array], fails: np.ndarray) -> Box:
    """Return a box without the bounds that add next to nothing, the least of them first."""
    box = list(box)
    while True:
        score = _score(_inside(box, inputs, len(fails)), fails)
        lighter = []
        for number, rule in enumerate(box):
            for side in ("low", "high"):
                if getattr(rule, side) is None:
                    continue
                eased = replace(rule, low=None) if side == "low" else replace(rule, high=None)
                left = [] if eased.low is None and eased.high is None else [eased]
                other = [*box[:number], *left, *box[number + 1 :]]
                lighter.append((_score(_inside(other, inputs, len(fails)), fails), other))
        if not lighter:
            return box
        best, other = max(lighter, key=lambda each: each[0])
        if best < score - WORTH or (len(box) == 1 and not other):
            return box
        box = other


def _refined(box: Box, inputs: Mapping[str, Array], fails: np.ndarray) -> Box:
    """Return a box each of whose bounds stands where it tells best."""
    box = list(box)
    for _ in range(2):
        for number, rule in enumerate(box):
            others = _inside([*box[:number], *box[number + 1 :]], inputs, len(fails))
            for side in ("low", "high"):
                if getattr(rule, side) is not None:
                    rule = _placed(rule, side, inputs[rule.path], others, fails)
            box[number] = rule
    return box


def _placed(rule: Rule, side: str, values: Array, others: np.ndarray, fails: np.ndarray) -> Rule:
    shares = np.linspace(0, 1, CANDIDATES)
    ends = np.unique(np.quantile(values[others], shares, method="nearest"))
    tried = [rule, *(_with(rule, side, float(end)) for end in ends)]
    return max(tried, key=lambda each: _score(others & each.holds(values), fails))


def _with(rule: Rule, side: str, end: float) -> Rule:
    return replace(rule, low=end) if side == "low" else replace(rule, high=end)


def _columns(folder: Path) -> dict[str, Array]:
    """Return the saved draws: numbers, and days as ordinals; texts are left out."""
    import pyarrow

    try:
        return _numbers(table_in(folder / "draws.parquet", BYTES_IN_COLUMNS))
    except (FileNotFoundError, NotADirectoryError) as error:
        if not is_batch(folder):
            why = phrase(
                "{folder} holds no finished batch: no {file}", folder=folder, file=MANIFEST
            )
            raise NoBatch(why) from error
        why = phrase("{folder} holds no draws: run the batch with --save-draws", folder=folder)
        raise NoBatch(why) from error
    except (*FAULTS, pyarrow.ArrowException) as error:
        why = phrase("the draws in {folder} cannot be read: {why}", folder=folder, why=error)
        raise NoBatch(why) from error


def _numbers(table: pyarrow.Table) -> dict[str, Array]:
    from pyarrow import compute, types

    found = {}
    for column in table.schema:
        if column.name in ("scenario", "draw") or types.is_string(column.type):
            continue
        values = table[column.name]
        if types.is_date(column.type):
            values = compute.add(values.cast("int32"), EPOCH)
        found[column.name] = np.asarray(values.cast("float64").to_numpy(), dtype=float)
    return found


def _days(folder: Path) -> frozenset[str]:
    from pyarrow import parquet, types

    schema = parquet.read_schema(folder / "draws.parquet")
    return frozenset(column.name for column in schema if types.is_date(column.type))
