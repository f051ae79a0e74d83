"""What surrounds the numbers: safeguards, events, levers, simulation, evidence."""

from __future__ import annotations

from typing import Annotated, Literal

from msssim.scenario.parameter import (
    Chance,
    Date,
    Day,
    Days,
    Factor,
    Id,
    Integer,
    Number,
    NumberOrDate,
    Parameter,
    Section,
    Switch,
    Words,
)
from msssim.scenario.uncertain import Uncertain

Affects = Literal["arrivals", "supply", "demand", "cost", "attrition", "inflow", "nothing"]


class Safeguard(Section):
    """Something that must be in place, such as a conduct and discipline mechanism."""

    name: Annotated[Words, Parameter("Name")] = ""
    delivered: Annotated[Date, Day("Delivered", help="When it is due.")]
    delay: Annotated[Uncertain, Days("Delay", help="Days later than due.")] = 0
    weight: Annotated[
        Number, Parameter("Weight", step=0.1, help="How much it counts among the safeguards.")
    ] = 1
    gates_deployment: Annotated[
        Switch, Parameter("Gates deployment", help="No wave comes before it is delivered.")
    ] = False


class Event(Section):
    """Something that may happen to the whole mission for a while."""

    start: Annotated[Date | None, Day("Start", help="From when; left out: always.")] = None
    end: Annotated[Date | None, Day("End", help="Until when; left out: for ever.")] = None
    probability: Annotated[Number, Chance("Probability", help="That it happens.")] = 1
    factor: Annotated[Uncertain, Factor("Factor", help="Multiplies what it affects.")] = 1
    affects: Annotated[Affects, Parameter("Affects", help="What the factor multiplies.")]
    sources: Annotated[
        tuple[Id, ...] | None,
        Parameter(
            "Sources", refers="funding.sources", help="Of an inflow event: these sources; all."
        ),
    ] = None


class Simulation(Section):
    """How often and with which luck the scenario is run."""

    draws: Annotated[Integer, Parameter("Draws", step=100, help="Runs of the ensemble.")] = 1000
    seed: Annotated[Integer, Parameter("Seed", step=1, help="Fixes the luck of every draw.")] = 1
    sampling: Annotated[
        Literal["random", "lhs", "sobol"], Parameter("Sampling", help="How draws are spread.")
    ] = "lhs"


class Lever(Section):
    """One of the few knobs that a planner is shown."""

    label: Annotated[Words, Parameter("Label")] = ""
    paths: Annotated[
        tuple[Words, ...], Parameter("Paths", help="What it moves; * stands for any id or index.")
    ]
    kind: Annotated[Literal["set", "scale", "shift"], Parameter("Kind", help="How it moves them.")]
    low: Annotated[NumberOrDate, Parameter("Low", low=-1e15, help="Of the slider.")]
    high: Annotated[NumberOrDate, Parameter("High", low=-1e15, help="Of the slider.")]
    step: Annotated[NumberOrDate | None, Parameter("Step", help="Of the slider.")] = None
    unit: Annotated[Words, Parameter("Unit", help="Of the slider.")] = ""
    value: Annotated[
        NumberOrDate | None,
        Parameter("Value", low=-1e15, help="Where it stands; left out, it changes nothing."),
    ] = None

    @property
    def position(self) -> object:
        """Where the lever stands; none where it sets nothing."""
        return self.neutral if self.value is None else self.value

    @property
    def neutral(self) -> float | None:
        """Where it stands while no value is given; none where it sets nothing then."""
        return {"scale": 1.0, "shift": 0.0, "set": None}[self.kind]


class Evidence(Section):
    """Where a number comes from."""

    source: Annotated[Words, Parameter("Source", help="Title, with the publisher or without.")] = ""
    publisher: Annotated[Words, Parameter("Publisher", help="Who published it.")] = ""
    url: Annotated[Words, Parameter("Link")] = ""
    date: Annotated[Date | None, Day("Date", help="When it was published.")] = None
    note: Annotated[Words, Parameter("Note")] = ""
    grade: Annotated[
        Literal["A", "B", "C", "D", "E"] | None,
        Parameter(
            "Grade",
            help="A primary document, B official statement, C press, D judgement, E placeholder.",
        ),
    ] = None
    changed_by: Annotated[
        Words, Parameter("Changed by", help="Who changed the value since its source was noted.")
    ] = ""
    reason: Annotated[Words, Parameter("Reason", help="Why the value was changed.")] = ""

    @property
    def title(self) -> str:
        """The source and who published it; empty where neither is named."""
        return ", ".join(part for part in (self.source, self.publisher) if part)

    @property
    def is_change_noted(self) -> bool:
        """Whether it says who changed the value, or why."""
        return bool(self.changed_by or self.reason)
