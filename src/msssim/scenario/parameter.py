"""What is known of a parameter beside its value: label, unit, bounds, step, help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, partial
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NoReturn,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
    StrictBool,
    StrictStr,
    StringConstraints,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError, core_schema

from msssim.scenario.language import localized, phrase
from msssim.scenario.uncertain import Discrete, is_number, read_number, show


@dataclass(frozen=True, slots=True)
class Parameter:
    """The one place where a field's label, unit, bounds, step, help and source stand.

    `low` and `high` bound a plain number, and clip what levers and distributions make of it.
    """

    label: str
    unit: str = ""
    low: float = 0
    high: float | None = None
    step: float | None = None
    help: str = ""
    source: str = ""
    chance: bool = False
    """Marks a P of the model: the probability that something happens."""
    refers: str = ""
    """The path of the collection whose ids the value names, where it names one."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.with_info_after_validator_function(self._check, handler(source))

    def _check(self, value: Any, info: ValidationInfo) -> Any:
        if is_number(value) and not (info.context and info.context.get("levered")):
            if value < self.low:
                self._refuse(phrase("must be at least {bound}, not {value}"), self.low, value)
            if self.high is not None and value > self.high:
                self._refuse(phrase("must be at most {bound}, not {value}"), self.high, value)
        return value

    def _refuse(self, why: str, bound: float, value: float) -> NoReturn:
        if self.high == 1 and 5 <= value <= 100:
            why = phrase("must be at most 1, not {value}: write {share} for {value} %")
            said = {"value": f"{value:g}", "share": f"{value / 100:g}"}
        else:
            said = {"bound": self._shown(bound), "value": self._shown(value)}
        raise PydanticCustomError("bounds", why, said)

    def _shown(self, value: float) -> str:
        """Return a number as people type it: shares and probabilities in per cent."""
        if self.unit.startswith(("share", "probability")):
            return f"{localized(f'{100 * value:.10g}')} %"
        return localized(f"{value:,.10g}")


Share = partial(Parameter, unit="share", high=1, step=0.01)
Chance = partial(Parameter, unit="probability", high=1, step=0.01, chance=True)
Officers = partial(Parameter, unit="officers", step=10)
Dollars = partial(Parameter, unit="US$", step=100_000)
Days = partial(Parameter, unit="days", step=1)
Months = partial(Parameter, unit="months", step=0.5)
Factor = partial(Parameter, unit="factor", step=0.05)
Text = partial(Parameter, unit="")
Day = partial(Parameter, unit="date")


class Section(BaseModel):
    """A frozen group of parameters; unknown keys are refused."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        allow_inf_nan=False,
        validate_default=True,
        protected_namespaces=(),
    )


ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def read_day(value: object) -> date:
    """Return a date from a date or its ISO text."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and ISO_DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise PydanticCustomError(
                "date", phrase("{value} is no day of the calendar"), {"value": value}
            ) from error
    why = phrase("must be a date such as 2024-06-25, not {shown}")
    raise PydanticCustomError("date", why, {"shown": show(value)})


def _read_integer(value: object) -> object:
    number = read_number(value)
    if number != int(number):
        why = phrase("must be a whole number, not {value}")
        raise PydanticCustomError("number", why, {"value": value})
    return int(number)


def _read_number_or_day(value: object) -> float | date:
    return read_number(value) if is_number(value) else read_day(value)


def _read_text(value: object) -> object:
    if not isinstance(value, str):
        why = phrase('must be text: put {shown} in quotes, "…"')
        raise PydanticCustomError("text", why, {"shown": show(value)})
    if FORBIDDEN.search(value):
        why = phrase("must not hold control or direction-changing characters")
        raise PydanticCustomError("text", why)
    return value


FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
"""Characters that could make a text look like another, or that no output can carry."""

Number: TypeAlias = Annotated[float, BeforeValidator(read_number)]
Integer: TypeAlias = Annotated[int, BeforeValidator(_read_integer)]
Switch: TypeAlias = StrictBool
Date: TypeAlias = Annotated[date, BeforeValidator(read_day)]
NumberOrDate: TypeAlias = Annotated[float | date, BeforeValidator(_read_number_or_day)]
Words: TypeAlias = Annotated[StrictStr, BeforeValidator(_read_text)]
Id: TypeAlias = Annotated[str, StringConstraints(pattern=r"^\w[\w-]*$", max_length=80)]
"""A short id: letters, digits, `_` and `-`."""


class Collection(dict[str, Any]):
    """A mapping by id that cannot change."""

    _hash: int | None = None

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a scenario does not change: edit() makes another")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[type[Collection], tuple[dict[str, Any]]]:
        return Collection, (dict(self),)

    def __eq__(self, other: object) -> bool:
        # Order counts: channels pay and phases begin in it.
        return isinstance(other, Mapping) and list(self.items()) == list(other.items())

    def __hash__(self) -> int:  # type: ignore[override]
        if self._hash is None:
            self._hash = hash(tuple(self.items()))
        return self._hash


T = TypeVar("T")
Ids: TypeAlias = Annotated[dict[Id, T], AfterValidator(Collection)]
Mapped: TypeAlias = Annotated[dict[str, T], AfterValidator(Collection)]
Series: TypeAlias = Annotated[dict[Date, T], AfterValidator(Collection)]

Kind: TypeAlias = Literal["number", "integer", "date", "text", "choice", "switch", "words", "value"]
Holder: TypeAlias = Literal["", "ids", "list"]


@dataclass(frozen=True, slots=True)
class FieldOf:
    """One field of a section, as the annotations tell it.

    `holder` says whether the field holds one thing, things by id or a list of things; `section`
    is the class of those things where they are sections; else they are values of `kind`.
    """

    name: str
    parameter: Parameter
    kind: Kind
    uncertain: bool
    optional: bool
    required: bool
    holder: Holder
    section: type[Section] | None
    choices: tuple[str, ...] = ()
    levels: int = 0
    """How many ids, one inside the other, lead to one thing."""
    default: Any = field(default=None, compare=False)

    @property
    def is_leaf(self) -> bool:
        """Whether the field holds a value rather than sections or values by id."""
        return self.section is None and self.holder != "ids"


@cache
def fields_of(section: type[Section]) -> dict[str, FieldOf]:
    """Return the fields of a section class by name, in the order of the file."""
    return {name: _field(name, info) for name, info in section.model_fields.items()}


def _field(name: str, info: Any) -> FieldOf:
    found = list(
        _unwrap(Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation)
    )
    kinds = [item for item in found if not isinstance(item, Parameter | str)]
    parameter = next((item for item in found if isinstance(item, Parameter)), None)
    holder: Holder = "ids" if "ids" in found else "list" if "list" in found else ""
    section = next((k for k in kinds if isinstance(k, type) and issubclass(k, Section)), None)
    choices = next((get_args(k) for k in kinds if get_origin(k) is Literal), ())
    return FieldOf(
        name=name,
        parameter=parameter or Parameter(name.replace("_", " ").capitalize()),
        kind=_kind(kinds, holder),
        uncertain=Discrete in kinds,
        optional=NoneType in kinds,
        required=info.is_required(),
        holder="" if holder == "list" and section is None else holder,
        section=section,
        choices=choices,
        levels=found.count("ids"),
        default=None if info.is_required() else info.get_default(call_default_factory=True),
    )


def _kind(kinds: list[Any], holder: Holder) -> Kind:
    if any(get_origin(kind) is Literal for kind in kinds):
        return "choice"
    if bool in kinds:
        return "switch"
    if date in kinds:
        return "value" if float in kinds else "date"
    if str in kinds:
        return "words" if holder == "list" else "text"
    return "integer" if int in kinds and float not in kinds else "number"


def _unwrap(annotation: Any) -> Iterator[Any]:
    """Yield what an annotation is made of: parameters, holders ("ids", "list") and plain types."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        yield from (item for item in metadata if isinstance(item, Parameter))
        yield from _unwrap(inner)
    elif origin in (Union, UnionType):
        for option in get_args(annotation):
            yield from _unwrap(option)
    elif origin in (dict, Mapping):
        yield "ids"
        yield from _unwrap(get_args(annotation)[1])
    elif origin is tuple:
        yield "list"
        yield from _unwrap(get_args(annotation)[0])
    else:
        yield annotation
