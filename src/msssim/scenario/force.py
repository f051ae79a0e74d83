"""Officers: contingents and their waves, what lets them in, who can be sent, the host police."""

from __future__ import annotations

from typing import Annotated

from msssim.scenario.parameter import (
    Chance,
    Date,
    Day,
    Days,
    Id,
    Number,
    Officers,
    Parameter,
    Section,
    Share,
    Words,
)
from msssim.scenario.uncertain import Uncertain

PerMonth = Share


class Wave(Section):
    """Officers who come together."""

    date: Annotated[Date, Day("Date", help="When they are planned to come.")]
    strength: Annotated[Uncertain, Officers("Strength", help="How many are offered.")]
    delay: Annotated[Uncertain, Days("Delay", help="Days later than planned.")] = 0
    probability: Annotated[Number, Chance("Probability", help="That the wave comes at all.")] = 1
    given: Annotated[
        Id | None, Parameter("Given", refers="events", help="Comes only where this event happens.")
    ] = None


class Withdrawal(Section):
    """Officers who leave by plan."""

    date: Annotated[Date, Day("Date", help="When they leave.")]
    strength: Annotated[Uncertain, Officers("Strength", help="How many leave, of those present.")]


class Contingent(Section):
    """The officers of one contributor."""

    name: Annotated[Words, Parameter("Name")] = ""
    pledged: Annotated[
        Number, Officers("Pledged", help="Officers promised; for reporting alone.")
    ] = 0
    deployed: Annotated[Number, Officers("Deployed", help="Officers present at the start.")] = 0
    waves: tuple[Wave, ...] = ()
    conversion: Annotated[
        Uncertain, Share("Offers that come", help="Share of every wave's strength that comes.")
    ] = 1
    lag: Annotated[Uncertain, Days("Lag", help="Days added to every wave.")] = 0
    cleared: Annotated[
        Date | None, Day("Cleared", help="Legal and vetting clearance: no wave comes before it.")
    ] = None
    withdrawals: tuple[Withdrawal, ...] = ()
    attrition: Annotated[
        Uncertain,
        PerMonth(
            "Attrition", unit="share a month", step=0.001, help="Strength lost and not replaced."
        ),
    ] = 0


class Camp(Section):
    """Beds in the camps from a date on."""

    date: Annotated[Date, Day("Date", help="From when.")]
    beds: Annotated[Number, Officers("Beds", help="Officers the camps can house.")]


class Deployment(Section):
    """What lets officers in: beds and airlift."""

    beds: tuple[Camp, ...] = ()
    airlift: Annotated[
        Uncertain | None,
        Officers("Airlift", unit="officers a month", help="Most arrivals a month; left out: any."),
    ] = None


class Operations(Section):
    """How many of those present can be sent."""

    operational_share: Annotated[
        Uncertain, Share("Operational share", help="Share not in headquarters or support.")
    ] = 1
    availability: Annotated[
        Uncertain, Share("Availability", help="Share not on leave, sick or in training.")
    ] = 1


class Graduation(Section):
    """Host police officers who finish training."""

    date: Annotated[Date, Day("Date", help="When they graduate.")]
    officers: Annotated[Uncertain, Officers("Graduates", help="How many graduate.")]


class HostPolice(Section):
    """The national police beside the mission."""

    strength: Annotated[Number, Officers("Host police", help="Officers at the start.")] = 0
    attrition: Annotated[
        Uncertain,
        PerMonth("Host police attrition", unit="share a month", step=0.001, help="Officers lost."),
    ] = 0
    graduations: tuple[Graduation, ...] = ()
    joint_share: Annotated[
        Uncertain,
        Share("Joint share", help="Share available for joint operations with the mission."),
    ] = 0
    joint_ratio: Annotated[
        Uncertain | None,
        Parameter(
            "Joint ratio",
            unit="host officers per mission officer",
            step=0.1,
            help="Most host officers that one effective mission officer can work with.",
        ),
    ] = None
