"""Two missions that differ in money alone: who has more, and where money moves nobody."""

from copy import deepcopy
from functools import cache
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.played import Fields, example, play, questions

from msssim.scenario.uncertain import Array

GIFTS = ("balance", "deposit", "conversion", "arrears")
ANY = st.integers(0, len(questions()) - 1)


@cache
def short_of_money() -> list[int]:
    """Return the scenarios in which some draw has officers waiting or leaving for want of money."""
    return [
        number
        for number, asked in enumerate(questions())
        if asked.get("funding", {}).get("channels")
        and example(number).series["binding", "money"].any()
    ]


SHORT = st.integers(0, len(questions()) - 1).map(
    lambda number: short_of_money()[number % len(short_of_money())]
)


def richer(asked: Fields, gift: str, share: float) -> Fields:
    """Return the scenario with more money: in every purse, deposit or conversion, or less owed."""
    made = deepcopy(asked)
    funding = made["funding"]
    sources = [each for each in funding.get("sources", {}).values() if each.get("deposits")]
    if gift == "arrears" and funding.get("arrears"):
        funding["arrears"] = {key: owed * (1 - share) for key, owed in funding["arrears"].items()}
    elif gift == "deposit" and sources:
        for source in sources:
            early = asked["horizon"]["start"]
            source["deposits"].append({"date": early, "amount": share * usual(asked)})
    elif gift == "conversion" and any("conversion" in each for each in sources):
        for source in sources:
            source["conversion"] = raised(source.get("conversion", 1), 1 + share)
    else:
        for channel in funding["channels"].values():
            channel["balance"] = channel.get("balance", 0) + share * usual(asked)
    return made


def usual(asked: Fields) -> float:
    """Return an amount of the size of the scenario's purses."""
    balances = [each.get("balance", 0) for each in asked["funding"]["channels"].values()]
    return max(*balances, 1_000.0, key=float)


def raised(conversion: Any, factor: float) -> Any:
    """Return a conversion with all its values `factor` times as high, within its bounds."""
    if not isinstance(conversion, dict):
        return min(1, conversion * factor)
    ((shape, numbers),) = conversion.items()
    if shape == "discrete":
        return {shape: [[value * factor, weight] for value, weight in numbers]}
    if shape == "lognormal":
        return {shape: [numbers[0] * factor, numbers[1]]}
    return {shape: [value * factor for value in numbers]}


def strengths(asked: Fields) -> Array:
    """Return strength by contingent, (contingents, steps, rows)."""
    return np.array(list(play(asked).parts("strength").values()))


@given(SHORT, st.sampled_from(GIFTS), st.floats(0.01, 1))
def test_more_money_never_means_fewer_officers_at_first(
    number: int, gift: str, share: float
) -> None:
    poor = np.array(list(example(number).parts("strength").values()))
    more = strengths(richer(questions()[number], gift, share)) - poor
    apart = (np.abs(more) > 1e-6 + 1e-9 * poor).any(axis=0)
    first = apart.argmax(axis=0)
    for row in np.flatnonzero(apart.any(axis=0)):
        gained = more[:, first[row], row]
        assert gained.sum() > 0
        assert (gained >= -1e-6 - 1e-9 * poor[:, first[row], row]).all()


@given(ANY)
def test_without_gate_and_draw_down_money_moves_nobody(number: int) -> None:
    unbound = deepcopy(questions()[number])
    unbound["levers"] = {}
    funding = unbound.setdefault("funding", {})
    funding |= {"gate": False, "drawdown_rate": 0}
    penniless = deepcopy(unbound)
    for channel in penniless["funding"].get("channels", {}).values():
        channel["balance"] = 0
    for source in penniless["funding"].get("sources", {}).values():
        source["deposits"] = []
    for cost in penniless.get("costs", {}).values():
        cost["amount"] = 1e9
    assert np.array_equal(strengths(unbound), strengths(penniless))
