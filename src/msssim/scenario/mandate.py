"""The horizon, the strength planned for, and the mandate with its decisions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from msssim.scenario.parameter import (
    Chance,
    Date,
    Day,
    Days,
    Factor,
    Id,
    Ids,
    Number,
    Officers,
    Parameter,
    Section,
    Share,
)
from msssim.scenario.uncertain import Uncertain


class Horizon(Section):
    """The days that are simulated, and the length of a step."""

    start: Annotated[Date, Day("Start", help="First day simulated.")]
    end: Annotated[Date, Day("End", help="The day after the last one simulated.")]
    step: Annotated[
        Literal["day", "week", "month"], Parameter("Step", help="Length of one step.")
    ] = "week"


class Strength(Section):
    """The strength planned for."""

    target: Annotated[
        Number, Officers("Planned strength", help="Officers that the plan calls for.")
    ] = 2500


class Decision(Section):
    """A decision on the mandate that may be taken."""

    date: Annotated[Date, Day("Date", help="When it is taken, if the mandate still lives.")]
    outcome: Annotated[
        Literal["renew", "transition", "lapse"],
        Parameter("Outcome", help="Renewed, turned into another operation, or left to lapse."),
    ]
    probability: Annotated[
        Number, Chance("Probability", help="A judgement of how likely the decision is.")
    ] = 1
    until: Annotated[Date | None, Day("Until", help="The new expiry.")] = None
    ceiling: Annotated[
        Number | None, Officers("Ceiling", help="New authorised strength from the date on.")
    ] = None
    target: Annotated[
        Number | None, Officers("Planned strength", help="New planned strength from the date on.")
    ] = None
    given: Annotated[
        Id | None,
        Parameter("Given", refers="events", help="Happens only where this event happens."),
    ] = None
    cost_factor: Annotated[
        Uncertain,
        Factor("Cost factor", help="Multiplies every cost from the date on (transition)."),
    ] = 1
    assessed_share: Annotated[
        Uncertain, Share("Assessed share", help="Share of costs that assessed contributions pay.")
    ] = 0
    assessed_for: Annotated[
        tuple[Id, ...] | None,
        Parameter("Assessed for", help="Cost categories that assessed contributions pay; all."),
    ] = None


class Mandate(Section):
    """Who may be there, until when, and what the Council may decide."""

    authorised: Annotated[Date, Day("Authorised", help="First day of the mandate.")]
    expires: Annotated[Date, Day("Expires", help="First day without it, unless renewed.")]
    ceiling: Annotated[
        Number | None,
        Officers("Ceiling", help="Authorised strength; the planned strength where left out."),
    ] = None
    decisions: Ids[Decision] = Field(default_factory=dict)
    drawdown_days: Annotated[
        Number, Days("Draw-down", help="How long leaving takes once the mandate has ended.")
    ] = 90
