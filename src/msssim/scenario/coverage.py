"""Where officers are needed: phases of the mission and zones."""

from __future__ import annotations

from typing import Annotated, Literal

from msssim.scenario.parameter import (
    Date,
    Day,
    Factor,
    Id,
    Number,
    Officers,
    Parameter,
    Section,
    Words,
)
from msssim.scenario.uncertain import Uncertain


class Phase(Section):
    """A stretch of the mission; it begins when its date and its strength are reached."""

    start: Annotated[Date | None, Day("Start", help="Not before this day.")] = None
    strength: Annotated[Number, Officers("Strength", help="Not below this mission strength.")] = 0
    requirement_factor: Annotated[
        Number, Factor("Requirement factor", help="Multiplies every zone's requirement.")
    ] = 1
    tempo_factor: Annotated[
        Number, Factor("Tempo factor", help="Multiplies the costs that follow the tempo.")
    ] = 1


class Zone(Section):
    """A district, site or route with the officers that it needs."""

    name: Annotated[Words, Parameter("Name")] = ""
    kind: Annotated[Literal["district", "site", "route"], Parameter("Kind")] = "district"
    population: Annotated[
        Number, Parameter("Population", unit="inhabitants", step=1000, help="Who lives there.")
    ] = 0
    required: Annotated[
        Uncertain | None, Officers("Required", help="Officers needed, as a number.")
    ] = None
    per_thousand: Annotated[
        Uncertain | None,
        Parameter(
            "Planning density",
            unit="officers per 1,000",
            step=0.1,
            help="Officers needed per 1,000 inhabitants: a planning density, not safety.",
        ),
    ] = None
    priority: Annotated[Number, Parameter("Priority", step=1, help="1 is served first.")] = 1
    phase: Annotated[
        Id | None,
        Parameter("Phase", refers="phases", help="Served from this phase on; from the first."),
    ] = None
