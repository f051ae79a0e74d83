"""Values that are a number or a distribution, read from `{name: [numbers]}`."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Self, TypeAlias

import numpy as np
from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import PydanticCustomError, core_schema

from msssim.scenario.language import phrase
from msssim.scenario.quantiles import Array as Array
from msssim.scenario.quantiles import beta_quantile, standard_normal

LARGEST = 1e15
"""Numbers beyond this size are refused: no budget, force or population is that large."""


class Shape:
    """A distribution's numbers, named in the order in which the file lists them."""

    kind: ClassVar[str]
    names: ClassVar[tuple[str, ...]]
    __slots__ = ()

    @property
    def numbers(self) -> list[Any]:
        """The numbers as the file lists them."""
        return [getattr(self, name) for name in self.names]

    def scaled(self, factor: float) -> Self:
        """Return the distribution of `factor` times the value."""
        return type(self)(*(number * factor for number in self.numbers))

    def shifted(self, by: float) -> Self:
        """Return the distribution of the value plus `by`."""
        return type(self)(*(number + by for number in self.numbers))


@dataclass(frozen=True, slots=True)
class Uniform(Shape):
    """Every value between low and high is as likely as any other."""

    kind: ClassVar[str] = "uniform"
    names: ClassVar[tuple[str, ...]] = ("low", "high")
    low: float
    high: float

    @property
    def central(self) -> float:
        """The mean."""
        return (self.low + self.high) / 2

    def quantile(self, u: Array) -> Array:
        """Return the values below which the shares `u` (draws,) of the distribution lie."""
        return self.low + u * (self.high - self.low)

    def fault(self) -> str:
        """Return what is wrong with the numbers, or nothing."""
        return "" if self.low <= self.high else phrase("low must not exceed high")


@dataclass(frozen=True, slots=True)
class Peaked(Shape):
    """Between low and high, with a most likely value."""

    names: ClassVar[tuple[str, ...]] = ("low", "mode", "high")
    low: float
    mode: float
    high: float

    @property
    def central(self) -> float:
        """The mode."""
        return self.mode

    def fault(self) -> str:
        """Return what is wrong with the numbers, or nothing."""
        return "" if self.low <= self.mode <= self.high else phrase("needs low ≤ mode ≤ high")


@dataclass(frozen=True, slots=True)
class Triangular(Peaked):
    """Rises from low to the mode and falls to high, in straight lines."""

    kind: ClassVar[str] = "triangular"

    def quantile(self, u: Array) -> Array:
        """Return the values below which the shares `u` (draws,) of the distribution lie."""
        width = self.high - self.low
        if width == 0:
            return np.full_like(u, self.low)
        peak = (self.mode - self.low) / width
        rising = self.low + width * np.sqrt(u * peak)
        falling = self.high - width * np.sqrt((1 - u) * (1 - peak))
        return np.where(u < peak, rising, falling)


@dataclass(frozen=True, slots=True)
class Pert(Peaked):
    """Beta-PERT of shape 4: a smooth bell between low and high around the mode."""

    kind: ClassVar[str] = "pert"

    def quantile(self, u: Array) -> Array:
        """Return the values below which the shares `u` (draws,) of the distribution lie."""
        width = self.high - self.low
        if width == 0:
            return np.full_like(u, self.low)
        rise = 1 + 4 * (self.mode - self.low) / width
        return self.low + width * beta_quantile(u, rise, 6 - rise)


@dataclass(frozen=True, slots=True)
class Normal(Shape):
    """The bell curve, clipped to the bounds of the field that holds it."""

    kind: ClassVar[str] = "normal"
    names: ClassVar[tuple[str, ...]] = ("mean", "sd")
    mean: float
    sd: float

    @property
    def central(self) -> float:
        """The mean."""
        return self.mean

    def quantile(self, u: Array) -> Array:
        """Return the values below which the shares `u` (draws,) of the distribution lie."""
        return self.mean + self.sd * standard_normal(u)

    def shifted(self, by: float) -> Self:
        """Return the distribution of the value plus `by`."""
        return type(self)(self.mean + by, self.sd)

    def fault(self) -> str:
        """Return what is wrong with the numbers, or nothing."""
        return "" if self.sd >= 0 else phrase("the standard deviation must not be negative")


@dataclass(frozen=True, slots=True)
class Lognormal(Shape):
    """The logarithm is normal: many small values, a long tail of large ones."""

    kind: ClassVar[str] = "lognormal"
    names: ClassVar[tuple[str, ...]] = ("median", "gsd")
    median: float
    gsd: float

    @property
    def central(self) -> float:
        """The median."""
        return self.median

    def quantile(self, u: Array) -> Array:
        """Return the values below which the shares `u` (draws,) of the distribution lie."""
        return self.median * np.exp(math.log(self.gsd) * standard_normal(u))

    def scaled(self, factor: float) -> Self:
        """Return the distribution of `factor` times the value."""
        return type(self)(self.median * factor, self.gsd)

    def shifted(self, by: float) -> Self:
        """Return the distribution with the median moved by `by`."""
        return type(self)(self.median + by, self.gsd)

    def fault(self) -> str:
        """Return what is wrong with the numbers, or nothing."""
        if self.gsd <= 1:
            return phrase("the geometric standard deviation (the second number) must be above 1")
        return "" if self.median >= 0 else phrase("the median must not be negative")


@dataclass(frozen=True, slots=True)
class Discrete(Shape):
    """One of a few values, each with its weight."""

    kind: ClassVar[str] = "discrete"
    names: ClassVar[tuple[str, ...]] = ("value", "weight")
    pairs: tuple[tuple[float, float], ...]

    @property
    def numbers(self) -> list[list[float]]:
        """The pairs of value and weight as the file lists them."""
        return [list(pair) for pair in self.pairs]

    @property
    def central(self) -> float:
        """The heaviest value, the first of equals."""
        return max(self.pairs, key=lambda pair: pair[1])[0]

    def quantile(self, u: Array) -> Array:
        """Return the values below which the shares `u` (draws,) of the distribution lie."""
        values, weights = np.array(self.pairs).T
        order = np.argsort(values, kind="stable")
        reached = np.cumsum(weights[order])
        found = np.searchsorted(reached[:-1], u * reached[-1], side="right")
        return np.asarray(values[order][found])

    def scaled(self, factor: float) -> Self:
        """Return the distribution of `factor` times the value."""
        return type(self)(tuple((value * factor, weight) for value, weight in self.pairs))

    def shifted(self, by: float) -> Self:
        """Return the distribution of the value plus `by`."""
        return type(self)(tuple((value + by, weight) for value, weight in self.pairs))

    def fault(self) -> str:
        """Return what is wrong with the numbers, or nothing."""
        if not self.pairs:
            return phrase("needs at least one [value, weight]")
        if any(weight < 0 for _, weight in self.pairs):
            return phrase("weights must not be negative")
        return "" if any(w for _, w in self.pairs) else phrase("some weight must exceed 0")


EXAMPLE = "{pert: [1, 2, 3]}"

Distribution: TypeAlias = Uniform | Triangular | Pert | Normal | Lognormal | Discrete
DISTRIBUTIONS: dict[str, type[Distribution]] = {
    shape.kind: shape for shape in (Uniform, Triangular, Pert, Normal, Lognormal, Discrete)
}


def central(value: float | Distribution) -> float:
    """Return the value that the central run uses."""
    return value if isinstance(value, int | float) else value.central


def plain(value: float | Distribution) -> float | dict[str, Any]:
    """Return the value as the scenario file writes it."""
    return value if isinstance(value, int | float) else {value.kind: value.numbers}


def is_number(value: object) -> bool:
    """Say whether a value read from a file is a number (a truth value is none)."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def read_number(value: object) -> float:
    """Return `value` as a float; refuse what is no finite number or beyond any meaning."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        why = phrase("must be a number, not {shown}{cure}")
        raise PydanticCustomError("number", why, {"shown": show(value), "cure": _cure(value)})
    if not abs(value) <= LARGEST:
        why = phrase("must be a finite number, at most 1e15 in size")
        raise PydanticCustomError("number", why)
    return float(value)


def _cure(value: object) -> str:
    """Return how a text that looks like a number becomes one."""
    if not isinstance(value, str):
        return ""
    if re.fullmatch(r"[-+]?[\d_]*\.?\d+", value):
        return phrase(": leave out the quotes")
    return phrase(": write 0.8 for 80 %") if re.fullmatch(r"[\d.]+ ?%", value) else ""


def show(value: object) -> str:
    """Return a value in a message, short, as a planner would write it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        is_known = len(value) == 1 and not DISTRIBUTIONS.keys().isdisjoint(value)
        return phrase("a distribution") if is_known else phrase("a group of keys")
    if isinstance(value, list | tuple):
        return phrase("a list")
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def read_uncertain(value: object, info: ValidationInfo) -> float | Distribution:
    """Return a number or a distribution from what stands in the file."""
    if isinstance(value, tuple(DISTRIBUTIONS.values())):
        return value  # type: ignore[return-value]
    if not isinstance(value, Mapping):
        if not is_number(value):
            why = phrase("must be a number or a distribution such as {example}, not {shown}{cure}")
            said = {"example": EXAMPLE, "shown": show(value), "cure": _cure(value)}
            raise PydanticCustomError("uncertain", why, said)
        return read_number(value)
    if len(value) != 1 or (kind := str(next(iter(value)))) not in DISTRIBUTIONS:
        why = phrase("must be one of {kinds}, such as {example}")
        known = {"kinds": ", ".join(DISTRIBUTIONS), "example": EXAMPLE}
        raise PydanticCustomError("distribution", why, known)
    made = _distribution(DISTRIBUTIONS[kind], value[kind])
    fault = "" if info.context and info.context.get("levered") else made.fault()
    if fault:
        raise PydanticCustomError(
            "distribution", phrase("{kind}: {fault}"), {"kind": kind, "fault": fault}
        )
    return made


def _distribution(shape: type[Distribution], numbers: object) -> Distribution:
    if not isinstance(numbers, list | tuple):
        numbers = ()
    if shape is Discrete:
        if not all(isinstance(pair, list | tuple) and len(pair) == 2 for pair in numbers):
            raise PydanticCustomError("distribution", phrase("discrete needs [[value, weight], …]"))
        return Discrete(tuple((read_number(v), read_number(w)) for v, w in numbers))
    if len(numbers) != len(shape.names):
        named = {"kind": shape.kind, "names": ", ".join(shape.names)}
        raise PydanticCustomError("distribution", phrase("{kind} needs [{names}]"), named)
    made: Distribution = shape(*(read_number(number) for number in numbers))  # type: ignore[arg-type]
    return made


class _UncertainSchema:
    """Teaches pydantic to read and write uncertain values."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.with_info_plain_validator_function(
            read_uncertain, serialization=core_schema.plain_serializer_function_ser_schema(plain)
        )


Uncertain: TypeAlias = Annotated[
    float | Uniform | Triangular | Pert | Normal | Lognormal | Discrete, _UncertainSchema()
]
"""A field marked U in the model: a number or one distribution."""
