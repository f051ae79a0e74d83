"""Money: what the mission costs, and who pays it through which channel."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from msssim.scenario.parameter import (
    Chance,
    Date,
    Day,
    Days,
    Dollars,
    Id,
    Ids,
    Months,
    Number,
    Parameter,
    Section,
    Share,
    Switch,
    Words,
)
from msssim.scenario.uncertain import Uncertain

Basis = Literal["per_month", "per_officer_month", "per_arrival", "per_departure", "once"]
Categories = tuple[Id, ...]


class Cost(Section):
    """A line of the budget."""

    category: Annotated[Id, Parameter("Category", help="personnel, operations, …: any word.")]
    basis: Annotated[Basis, Parameter("Basis", help="What the amount is counted by.")]
    amount: Annotated[Uncertain, Dollars("Amount", help="US$ for one unit of the basis.")]
    date: Annotated[Date | None, Day("Date", help="When it falls due, for basis once.")] = None
    start: Annotated[Date | None, Day("Start", help="Charged from this day on.")] = None
    end: Annotated[Date | None, Day("End", help="Charged until before this day.")] = None
    escalation: Annotated[
        Number,
        Parameter("Escalation", unit="share a year", low=-1, step=0.005, help="Yearly rise."),
    ] = 0
    follows_tempo: Annotated[
        Switch, Parameter("Follows tempo", help="Multiplied by the phase's tempo factor.")
    ] = False


class Channel(Section):
    """A purse: what it holds and which categories it may pay."""

    kind: Annotated[Literal["cash", "in_kind"], Parameter("Kind")] = "cash"
    balance: Annotated[Number, Dollars("Balance", help="What it holds at the start.")] = 0
    pays: Annotated[
        Categories | None, Parameter("Pays", help="The cost categories that it may pay; all.")
    ] = None


class Deposit(Section):
    """Money that is to come in."""

    date: Annotated[Date, Day("Date", help="When it is promised for.")]
    amount: Annotated[Uncertain, Dollars("Amount", help="How much is promised.")]
    probability: Annotated[Number, Chance("Probability", help="That it comes at all.")] = 1
    given: Annotated[
        Id | None, Parameter("Given", refers="events", help="Comes only where this event happens.")
    ] = None


class Hold(Section):
    """A stop on a source's deposits: what falls due in it moves to its end."""

    start: Annotated[Date | None, Day("Start", help="From when; left out: always.")] = None
    end: Annotated[Date | None, Day("End", help="Until when; left out: for ever.")] = None
    probability: Annotated[Number, Chance("Probability", help="That the hold happens.")] = 1
    given: Annotated[
        Id | None,
        Parameter("Given", refers="events", help="Happens only where this event happens."),
    ] = None


class FundingSource(Section):
    """A donor, paying into one channel."""

    channel: Annotated[
        Id, Parameter("Channel", refers="funding.channels", help="Where its deposits go.")
    ]
    name: Annotated[Words, Parameter("Name")] = ""
    pledged: Annotated[Number, Dollars("Pledged", help="For reporting alone.")] = 0
    deposits: tuple[Deposit, ...] = ()
    conversion: Annotated[
        Uncertain, Share("Pledges that arrive", help="Share of each deposit that materialises.")
    ] = 1
    lag: Annotated[Uncertain, Days("Lag", help="Days added to every deposit's date.")] = 0
    holds: tuple[Hold, ...] = ()
    ends_with_mandate: Annotated[
        Switch,
        Parameter("Ends with the mandate", help="A deposit due after the mandate never comes."),
    ] = False


class Funding(Section):
    """Channels, sources and the rules by which money moves people."""

    channels: Ids[Channel] = Field(default_factory=dict)
    sources: Ids[FundingSource] = Field(default_factory=dict)
    arrears: Ids[Annotated[Number, Dollars("Opening arrears", help="Owed at the start.")]] = Field(
        default_factory=dict
    )
    gate: Annotated[Switch, Parameter("Gate", help="Arrivals wait for money.")] = True
    reserve_months: Annotated[
        Uncertain, Months("Reserve", help="Months of cost kept free before new arrivals.")
    ] = 1
    arrears_tolerance_months: Annotated[
        Uncertain,
        Months("Arrears tolerance", help="Months of arrears beyond which contributors leave."),
    ] = 3
    tolerance_for: Annotated[
        Categories | None,
        Parameter("Tolerance for", help="Categories whose arrears contributors count; all."),
    ] = None
    drawdown_rate: Annotated[
        Uncertain,
        Share(
            "Draw-down rate", unit="share a month", help="Strength leaving a month over arrears."
        ),
    ] = 0.1
