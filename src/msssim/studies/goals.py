"""Goals such as `P(run_out_in_mandate) <= 0.1 and mean_coverage >= 0.3`.

    goal     = test { "and" test }
    test     = reading ( "<=" | "<" | ">=" | ">" | "=" ) value
    reading  = name | way "(" name ")" | "P" "(" test ")"
    way      = "median" | "mean" | "central" | "P" | "p" digit [ digit ]
    name     = a KPI, such as run_out or unpaid_months.personnel
    value    = number [ "%" | "k" | "M" | "bn" ] | day | '"' text '"'

A name alone is its median over the draws; P(name) is the share of draws in which it comes, or is
not 0; P(test) the share in which the test holds. A day that never comes is later than any.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NoReturn, TypeAlias

import numpy as np

from msssim.outputs.kpis import DATE, KPI_UNITS
from msssim.scenario.language import marked, phrase, written
from msssim.scenario.uncertain import Array

Kind: TypeAlias = str
"""What a name holds: "date", "text", or else numbers."""

KindOf: TypeAlias = Callable[[str], Kind | None]
"""Tells what a name holds; none where nothing is called so."""

Draws: TypeAlias = Mapping[str, Array]
"""The KPIs of an ensemble, (1 + draws,), the central run first; dates as ordinals, nan for none."""

COMPARED: dict[str, Callable[..., bool]] = {
    "<=": operator.le,
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
    "=": operator.eq,
}
SCALES = {"%": 0.01, "k": 1e3, "M": 1e6, "bn": 1e9, "": 1.0}
WAY = re.compile(r"median|mean|central|P|p\d\d?")
TOKEN = re.compile(
    r"\s*(?:(?P<day>\d{4}-\d\d-\d\d)|(?P<number>[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
    r"(?:\s*(?P<scale>%|k\b|M\b|bn\b))?"
    r'|(?P<name>[A-Za-z_]\w*(?:\[\d+\])*(?:\.[\w-]+(?:\[\d+\])*)*)|(?P<text>"[^"]*")'
    r"|(?P<sign><=|>=|<|>|==?|\(|\)))"
)
LONGEST = 1000
NO_WAY = marked('"{name}" is no way to read a KPI: there is median, mean, central, P, p10')
COMPARED_WITH = marked(
    {
        DATE: "{reading} is compared with a day, such as 2025-03-31",
        "text": '{reading} is compared with a text in quotes, "…"',
        "": "{reading} is compared with a number",
    }
)


class GoalError(ValueError):
    """A goal that cannot be read; shows where."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read of a name over the draws: its `how`, or of a test the share that holds."""

    name: str
    how: str
    test: Test | None = None

    @property
    def text(self) -> str:
        """The reading as it is written."""
        if self.test is not None:
            return f"P({self.test.text})"
        return self.name if self.how == "median" else f"{self.how}({self.name})"


@dataclass(frozen=True, slots=True)
class Test:
    """A reading compared with a value; days are ordinals."""

    reading: Reading
    sign: str
    value: float | str
    written: str

    __test__ = False  # no test of pytest's

    @property
    def text(self) -> str:
        """The test as it is written."""
        return f"{self.reading.text} {self.sign} {self.written}"

    def holds(self, found: float | str) -> bool:
        """Say whether a value meets the test."""
        return bool(COMPARED[self.sign](found, self.value))


@dataclass(frozen=True, slots=True)
class Goal:
    """Tests that all must hold."""

    tests: tuple[Test, ...]

    @property
    def text(self) -> str:
        """The goal as it is written."""
        return " and ".join(test.text for test in self.tests)

    @property
    def names(self) -> tuple[str, ...]:
        """The KPIs that the goal reads."""
        return tuple(dict.fromkeys(test.reading.name for test in self.tests))

    def is_met(self, draws: Draws) -> bool:
        """Say whether an ensemble meets the goal."""
        return all(test.holds(read(test.reading, draws)) for test in self.tests)

    def met_by(self, draws: Draws) -> np.ndarray:
        """Return in which draws the goal holds, (draws,); raises GoalError for other readings."""
        found = [_in_draws(test, draws) for test in self.tests]
        return np.asarray(np.all(found, axis=0))


def read(reading: Reading, draws: Draws) -> float:
    """Return what a reading is in an ensemble; the central run where there are no draws."""
    values = later(draws[reading.name], reading.name)
    if reading.how == "central" or (len(values) == 1 and reading.how != "P"):
        return float(values[0])
    drawn = values[1:] if len(values) > 1 else values
    if reading.test is not None:
        return float(np.mean(_compared(reading.test, drawn)))
    if reading.how == "P":
        return float(np.mean(np.isfinite(drawn) & (drawn != 0)))
    if reading.how == "mean":
        return float(np.nanmean(drawn)) if np.isfinite(drawn).any() else np.nan
    return _quantile(drawn, 0.5 if reading.how == "median" else int(reading.how[1:]) / 100)


def later(values: Array, name: str) -> Array:
    """Return days with what never comes later than any; numbers as they are."""
    if KPI_UNITS.get(name.partition(".")[0]) != DATE:
        return values
    return np.where(np.isnan(values), np.inf, values)


def _quantile(values: Array, share: float) -> float:
    ordered = np.sort(values[~np.isnan(values)])
    if not len(ordered):
        return np.nan
    at = share * (len(ordered) - 1)
    low = int(at)
    if at == low or ordered[low] == ordered[low + 1]:
        return float(ordered[low])
    return float(ordered[low] + (ordered[low + 1] - ordered[low]) * (at - low))


def _in_draws(test: Test, draws: Draws) -> np.ndarray:
    reading = test.reading
    if reading.how != "median":
        raise GoalError(
            phrase(
                "{reading} is of all draws: here each draw is asked, write a KPI alone",
                reading=reading.text,
            )
        )
    return _compared(test, later(draws[reading.name], reading.name)[1:])


def _compared(test: Test, values: Array) -> np.ndarray:
    return np.asarray(COMPARED[test.sign](values, test.value))


def kpi_kind(name: str) -> Kind | None:
    """Return what a KPI holds, none where no KPI is called so."""
    return KPI_UNITS.get(name.partition(".")[0])


def goal_of(text: str, kind_of: KindOf = kpi_kind) -> Goal:
    """Return the goal that a text writes; raises GoalError, with the place."""
    if len(text) > LONGEST:
        raise GoalError(phrase("a goal has at most {most} characters", most=written(LONGEST)))
    return _Parser(text, kind_of).goal()


def reading_of(text: str, kind_of: KindOf = kpi_kind) -> Reading:
    """Return the reading that a text writes, such as `mean(total_cost)`; raises GoalError."""
    parser = _Parser(text[: LONGEST + 1], kind_of)
    found = parser.reading()
    parser.end()
    return found


class _Parser:
    """Reads tokens from left to right; nothing in a text is ever run."""

    def __init__(self, text: str, kind_of: KindOf) -> None:
        self.text, self.kind_of = text, kind_of
        self.at = 0

    def goal(self) -> Goal:
        tests = [self.test()]
        while self.peek("name") == "and":
            self.take("name", "")
            tests.append(self.test())
        self.end()
        return Goal(tuple(tests))

    def test(self, nested: bool = False) -> Test:
        reading = self.reading(nested)
        sign = self.take("sign", phrase("<=, <, >= or > and a value is missing here"))
        if sign in "()":
            self.refuse(phrase("<=, <, >= or > is missing here"), back=len(sign))
        sign = "=" if sign == "==" else sign
        start = self.at
        value = self.value(reading)
        return Test(reading, sign, value, self.text[start : self.at].strip())

    def reading(self, nested: bool = False) -> Reading:
        start = self.at
        name = self.take("name", phrase("a KPI, such as mean_coverage is missing here"))
        if self.peek("sign") != "(":
            return Reading(self.known(name, start), "median")
        if WAY.fullmatch(name) is None:
            self.at = start
            self.refuse(phrase(NO_WAY, name=name))
        self.take("sign", "")
        inner = self.at
        if nested:
            self.refuse(phrase("a test in P( ) takes a KPI alone"))
        named = self.known(self.take("name", phrase("a KPI is missing here")), inner)
        test = None
        if name == "P" and self.peek("sign") not in (")", None):
            self.at = inner
            test = self.test(nested=True)
        if self.peek("sign") != ")":
            self.refuse(phrase('")" is missing here'))
        self.take("sign", "")
        if name == "mean" and self.kind_of(named) == DATE:
            self.at = start
            self.refuse(phrase("{kpi} is a day and has no mean: write median({kpi})", kpi=named))
        return Reading(named, name, test)

    def known(self, name: str, start: int) -> str:
        if self.kind_of(name) is None:
            self.at = start
            known = ", ".join(KPI_UNITS)
            self.refuse(
                phrase('no KPI is called "{name}": there is {known}', name=name, known=known)
            )
        return name

    def value(self, reading: Reading) -> float | str:
        start = self.at
        found = TOKEN.match(self.text, self.at)
        kind = self.kind_of(reading.name) or ""
        wanted = "" if reading.how == "P" and reading.test is None else kind
        if reading.test is not None:
            wanted = ""
        value = None if found is None else _value(found)
        if found is None or value is None:
            self.refuse(phrase("a value is missing here: a number, or a day such as 2025-03-31"))
        given = "text" if isinstance(value, str) else DATE if found["day"] else ""
        said = wanted if wanted in (DATE, "text") else ""
        if given != said:
            self.at = start
            self.refuse(phrase(COMPARED_WITH[said], reading=reading.text))
        self.at = found.end()
        return value

    def peek(self, group: str) -> str | None:
        found = TOKEN.match(self.text, self.at)
        return found[group] if found else None

    def take(self, group: str, missing: str) -> str:
        found = TOKEN.match(self.text, self.at)
        if found is None or found[group] is None:
            self.refuse(missing)
        self.at = found.end()
        return found[group]

    def end(self) -> None:
        if self.text[self.at :].strip():
            self.refuse(phrase('this is too much: join tests with "and"'))

    def refuse(self, why: str, back: int = 0) -> NoReturn:
        at = self.at - back
        at += len(self.text[at:]) - len(self.text[at:].lstrip())
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in self.text)
        raise GoalError(f"{why}\n    {shown}\n    {' ' * at}^")


def _value(found: re.Match[str]) -> float | str | None:
    """Return the value of a token: a number, a day as its ordinal or a text; none for others."""
    if found["day"]:
        try:
            return float(date.fromisoformat(found["day"]).toordinal())
        except ValueError:
            return None
    if found["text"]:
        return found["text"][1:-1]
    if not found["number"]:
        return None
    try:
        number = float(found["number"].replace("_", ""))
    except ValueError:
        return None
    return number * SCALES[found["scale"] or ""]
