"""The whole scenario: its sections, and that their names fit together."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import BeforeValidator, Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from msssim.scenario.coverage import Phase, Zone
from msssim.scenario.evidence import Event, Evidence, Lever, Safeguard, Simulation
from msssim.scenario.force import Contingent, Deployment, HostPolice, Operations
from msssim.scenario.language import phrase
from msssim.scenario.mandate import Horizon, Mandate, Strength
from msssim.scenario.money import Cost, Funding
from msssim.scenario.parameter import Ids, Integer, Mapped, Parameter, Section, Series, Words
from msssim.scenario.uncertain import is_number, read_number

FILE_VERSION = 1


def _read_observation(value: object) -> float | tuple[float, float, float]:
    if is_number(value):
        return read_number(value)
    if isinstance(value, list | tuple) and len(value) == 3:
        low, middle, high = (read_number(number) for number in value)
        if low <= middle <= high:
            return low, middle, high
    why = phrase("must be a number or [low, number, high], in order")
    raise PydanticCustomError("observation", why)


Observation: TypeAlias = Annotated[
    float | tuple[float, float, float], BeforeValidator(_read_observation)
]


class Scenario(Section):
    """A question about the mission, complete and valid, that never changes."""

    msssim: Annotated[Integer, Parameter("File version")] = FILE_VERSION
    name: Annotated[Words, Parameter("Name")] = ""
    description: Annotated[Words, Parameter("Description")] = ""
    horizon: Horizon
    strength: Strength = Strength()
    mandate: Mandate
    contingents: Ids[Contingent] = Field(default_factory=dict)
    deployment: Deployment = Deployment()
    operations: Operations = Operations()
    host_police: HostPolice = HostPolice()
    phases: Ids[Phase] = Field(default_factory=dict)
    zones: Ids[Zone] = Field(default_factory=dict)
    allocation: Annotated[
        Literal["priority", "proportional"],
        Parameter("Allocation", help="How officers are shared among zones."),
    ] = "priority"
    costs: Ids[Cost] = Field(default_factory=dict)
    funding: Funding = Funding()
    safeguards: Ids[Safeguard] = Field(default_factory=dict)
    events: Ids[Event] = Field(default_factory=dict)
    simulation: Simulation = Simulation()
    levers: Ids[Lever] = Field(default_factory=dict)
    evidence: Mapped[Evidence] = Field(default_factory=dict)
    observations: Mapped[Series[Annotated[Observation, Parameter("Observed", low=-1e15)]]] = Field(
        default_factory=dict
    )

    @model_validator(mode="after")
    def _fits_together(self, info: ValidationInfo) -> Self:
        from msssim.scenario.references import faults

        found = faults(self, levered=bool(info.context and info.context.get("levered")))
        if found:
            raise PydanticCustomError("references", "{count} faults", {"faults": found, "count": 1})
        return self

    @property
    def categories(self) -> tuple[str, ...]:
        """Cost categories in the order of first appearance, those of arrears alone last."""
        named = [cost.category for cost in self.costs.values()]
        return tuple(dict.fromkeys([*named, *self.funding.arrears]))


def validated(data: Any, *, levered: bool = False) -> Scenario:
    """Return the scenario that plain data describes.

    Raises `pydantic.ValidationError` with every fault; `msssim.scenario.problems` says them in
    words. With `levered`, values may lie outside their bounds: they are clipped where used.
    """
    return Scenario.model_validate(data, context={"levered": levered})


def plain(scenario: Section) -> dict[str, Any]:
    """Return what a scenario or section says as plain data, without what it leaves out."""
    return scenario.model_dump(exclude_unset=True)


def fields_given(section: Section) -> dict[str, Any]:
    """Return the fields that a section says, as they are: what is in them is not opened."""
    return {name: getattr(section, name) for name in section.model_fields_set}
