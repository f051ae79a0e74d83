"""What the worker is asked, and how that goes to it."""

from __future__ import annotations

from dataclasses import dataclass

from msssim.scenario.schema import Scenario
from msssim.scenario.sending import Held, Parts


@dataclass(frozen=True, slots=True)
class Question:
    """A scenario to answer, for whom, and the number by which its answers are known."""

    asker: str
    number: int
    scenario: Scenario
    against: Scenario | None = None
    """What it is compared with, draw by draw."""

    @property
    def draws(self) -> int:
        """Draws of the full answer."""
        return self.scenario.simulation.draws


@dataclass(frozen=True, slots=True)
class Parcel:
    """A question without what those before it brought already."""

    asker: str
    number: int
    scenario: Parts
    against: Parts | None


class Post:
    """Packs questions at one end of a pipe, and opens them at the other."""

    def __init__(self) -> None:
        self._scenario, self._against = Held(), Held()

    def packed(self, question: Question) -> Parcel:
        """Return what must be sent of a question."""
        against = None if question.against is None else self._against.packed(question.against)
        scenario = self._scenario.packed(question.scenario)
        return Parcel(question.asker, question.number, scenario, against)

    def opened(self, parcel: Parcel) -> Question:
        """Return the question that was packed."""
        against = None if parcel.against is None else self._against.opened(parcel.against)
        scenario = self._scenario.opened(parcel.scenario)
        return Question(parcel.asker, parcel.number, scenario, against)
