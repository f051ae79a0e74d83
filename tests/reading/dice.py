"""Dice: the small choices that random scenarios are made of."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Fields = dict[str, Any]

DELAYS = (0, 0.5, 1, 1.5, 2.25, 2.5, 3.5, 7, 12.5, 30.5, 45, 90)  # sums are exact in binary


@dataclass
class Dice:
    """A random generator with what the sections of one scenario must agree on."""

    rng: random.Random
    start: date
    end: date
    target: float
    price: float  # US$ per officer and month, roughly
    categories: list[str]
    events: list[str] = field(default_factory=list)
    dates: list[date] = field(default_factory=list)  # thrown so far, to be thrown again

    @property
    def months(self) -> float:
        """The horizon's length in months."""
        return (self.end - self.start).days / 30.4375

    @property
    def budget(self) -> float:
        """What the mission costs at its target over the horizon, roughly."""
        return self.target * self.price * self.months

    def yes(self, probability: float) -> bool:
        """Return whether something happens."""
        return self.rng.random() < probability

    def between(self, low: float, high: float) -> float:
        """Return a number, sometimes an end, sometimes whole, sometimes not."""
        roll = self.rng.random()
        if roll < 0.06:
            return low
        if roll < 0.12:
            return high
        number = self.rng.uniform(low, high)
        is_whole = self.yes(0.4) and round(number) in range(int(low) + 1, int(high) + 1)
        return round(number) if is_whole else round(number, 3)

    def count(self, *weights: float) -> int:
        """Return how many: 0 with the first weight, 1 with the second, and so on."""
        return self.rng.choices(range(len(weights)), weights)[0]

    def some(self, options: Iterable[Any]) -> list[Any]:
        """Return a few of the options, in any order, very rarely none."""
        options = list(options)
        lowest = 0 if self.yes(0.1) or not options else 1
        return self.rng.sample(options, self.rng.randint(lowest, len(options)))

    def day(self) -> date:
        """Return a date, now and then one that another item has."""
        if not self.dates or self.yes(0.85):
            self.dates.append(self._day())
            return self.dates[-1]
        return self.rng.choice(self.dates)

    def _day(self) -> date:
        """Return a date: mostly inside the horizon, on edges, at its ends, or outside."""
        length = (self.end - self.start).days
        roll = self.rng.random()
        if roll < 0.07:
            return self.start
        if roll < 0.10:
            return self.end
        if roll < 0.19:
            return self.start - timedelta(days=self.rng.randint(1, 200))
        if roll < 0.26:
            return self.end + timedelta(days=self.rng.randint(1, 200))
        if roll < 0.40:
            return self.start + timedelta(days=7 * self.rng.randint(0, length // 7))
        return self.start + timedelta(days=self.rng.randint(0, length))

    def early(self) -> date:
        """Return a date in the first third of the horizon, mostly."""
        if self.yes(0.2):
            return self.day()
        return self.start + timedelta(days=self.rng.randint(0, (self.end - self.start).days // 3))

    def window(self) -> Fields:
        """Return a `start`, an `end`, both or neither; the window may be empty."""
        first, last = sorted((self.day(), self.day()))
        found: Fields = {"start": first, "end": last}
        if self.yes(0.05):
            found["end"] = first
        return self.drop(found, 0.25, "start", "end")

    def drop(self, fields: Fields, probability: float, *names: str) -> Fields:
        """Return `fields` with each of these left out with this probability."""
        gone = {name for name in names if self.yes(probability)}
        return {name: value for name, value in fields.items() if name not in gone}

    def given(self, fields: Fields) -> Fields:
        """Return `fields`, perhaps tied to an event, and perhaps with a probability."""
        if self.events and self.yes(0.15):
            fields = {**fields, "given": self.rng.choice(self.events)}
        if self.yes(0.35):
            fields = {**fields, "probability": self.probability()}
        return fields

    def probability(self) -> float:
        """Return a probability, certain ones included."""
        return self.rng.choice([0, 0.2, 0.4999, 0.5, 0.5, 0.7, 0.85, 0.9, 0.99, 1, 1])

    def share(self, low: float = 0, high: float = 1) -> Any:
        """Return an uncertain share; a distribution may reach over its bounds."""
        return self.uncertain(min(1, max(0, self.between(low, high))))

    def delay(self) -> Any:
        """Return an uncertain number of days whose halves round exactly."""
        longest = (self.end - self.start).days / 5
        days = self.rng.choice([each for each in DELAYS if each <= longest or self.yes(0.1)] or [0])
        if self.yes(0.7):
            return days
        later = days + self.rng.choice(DELAYS)
        return self.rng.choice(
            [
                {"uniform": [days - 2, later]},
                {"triangular": [days - 1, days, later]},
                {"pert": [days, later, later + 3]},
                {"normal": [days - 1, 4]},
                {"discrete": [[days, 1], [later, 2], [later + 1, 2]]},
            ]
        )

    def uncertain(self, value: float) -> Any:
        """Return `value` or, in one case of four, a distribution around it."""
        if self.yes(0.75):
            return value
        low, high = value * self.rng.uniform(0.3, 1), value * self.rng.uniform(1, 2.5)
        choices: list[Fields] = [
            {"uniform": [low, high]},
            {"triangular": [low, value, high]},
            {"pert": [low, value, high]},
            {"pert": [value, value, value]},
            {"triangular": [low, low, value]},
            {"normal": [value, value * self.rng.uniform(0, 0.8)]},
            {"normal": [value - 0.3, 0.5]},
            {"discrete": [[value, 1], [high, self.rng.choice([0, 1, 2.5])], [low, 1]]},
        ]
        if value > 0:
            choices.append({"lognormal": [value, self.rng.uniform(1.05, 2.5)]})
        return self.rng.choice(choices)
