"""What a scenario comes to never depends on what was asked before it in the same process."""

import hashlib
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from pydantic import ValidationError
from tests.engine.played import Fields
from tests.reading.generate import scenario as generated
from tests.scenario.chance import edits

from msssim import answer, edit
from msssim.engine.draws import chances
from msssim.scenario.paths import PathError, edited
from msssim.scenario.schema import Scenario, validated

SAMPLINGS = ("lhs", "random", "sobol")
DRAWS = (40, 7, 1_100, 40, 0)
FAMILIES = 10
MEMBERS = 10
FIRST_SEED = 70_000


def family(seed: int) -> list[Scenario]:
    """Return scenarios that differ in little: by their levers, their order or a few edits."""
    dice = random.Random(seed)
    asked = generated(dice)
    asked["simulation"] = {"seed": 1, "sampling": SAMPLINGS[seed % 3]}
    base = validated(asked)
    found = [base, *_levered(base), *_reordered(asked, dice), *_uncertain_otherwise(base, dice)]
    while len(found) < MEMBERS:
        try:
            found.append(edited(found[-1], edits(found[-1], dice)))
        except (PathError, ValidationError):
            continue
    return found


def _levered(base: Scenario) -> Iterator[Scenario]:
    for key, lever in list(base.levers.items())[:2]:
        for value in (lever.low, lever.high):
            yield edit(base, f"levers.{key}.value", value)


def _reordered(asked: Fields, dice: random.Random) -> Iterator[Scenario]:
    for name in ("contingents", "costs", "events", "zones"):
        things = list(asked.get(name, {}).items())
        dice.shuffle(things)
        if things != list(asked.get(name, {}).items()):
            yield validated({**asked, name: dict(things)})
            return


def _uncertain_otherwise(base: Scenario, dice: random.Random) -> Iterator[Scenario]:
    known = chances(base)
    for chance in dice.sample(known, min(3, len(known))):
        most = chance.central
        value = 0.35 if chance.happens else {"uniform": [most / 2, most]}
        try:
            yield edit(base, chance.path, value)
        except ValidationError:
            continue


def digests(order: Sequence[int]) -> dict[int, list[str]]:
    """Return what families come to, each asked in an order of its own, as hashes of every bit."""
    found = {}
    for seed in order:
        members = family(FIRST_SEED + seed)
        turn = list(range(len(members)))[:: 1 if order[0] < order[-1] else -1]
        said = {number: _digest(members[number], DRAWS[seed % len(DRAWS)]) for number in turn}
        found[seed] = [said[number] for number in sorted(said)]
    return found


def _digest(scenario: Scenario, draws: int) -> str:
    found = answer(scenario, draws=draws)
    seen = hashlib.sha256()
    for key, bands in found.series.items():
        seen.update(repr(key).encode())
        for values in (bands.central, bands.mean, bands.quantiles):
            seen.update(values.tobytes())
    for name, kpi in found.kpis.items():
        seen.update(name.encode() + kpi.values.tobytes() + repr(kpi).encode())
    return seen.hexdigest()


def test_scenarios_asked_in_either_order_come_to_the_same_bits() -> None:
    forth, back = range(FAMILIES), range(FAMILIES)[::-1]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as another:
        there = another.submit(digests, back)
        here = digests(forth)
        assert there.result() == here
    assert digests(back) == here
