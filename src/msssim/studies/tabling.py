"""A batch's results as one table: which rows, in which order, which columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from msssim.batch.reading import READ, Cell, NoBatch, Results
from msssim.outputs import words
from msssim.outputs.kpis import DATE, KPI_UNITS, unit_of
from msssim.scenario.language import localized, phrase
from msssim.studies.goals import Kind, Reading, Test, goal_of, reading_of

SHOWN = (
    "run_out",
    "P(run_out_in_mandate)",
    "peak_strength",
    "mean_coverage",
    "total_cost",
    "plan_shortfall",
)
"""What a screen shows, unless something else is asked for."""

SHARES = ("P(run_out)", "P(run_out_in_mandate)")
"""What a whole table holds beside the medians of all KPIs."""


@dataclass(frozen=True)
class Side:
    """The scenarios of a batch side by side; raises GoalError and NoBatch for what it lacks."""

    results: Results

    def rows(self, where: Sequence[str], sort: str | None) -> list[str]:
        """Return the scenarios that meet all conditions, as asked or sorted from least to most.

        With a `-` before the reading from most to least; what has no value comes last.
        """
        goals = [goal_of(text, self.kind) for text in where]
        found = [
            scenario
            for scenario in self.results.scenarios
            if all(self._holds(scenario, test) for goal in goals for test in goal.tests)
        ]
        if sort is None:
            return found
        reading = reading_of(sort.removeprefix("-"), self.kind)
        valued = [one for one in found if self.cell(one, reading) is not None]
        valued.sort(key=lambda one: _key(self.cell(one, reading)), reverse=sort.startswith("-"))
        return valued + [one for one in found if self.cell(one, reading) is None]

    def columns(self, wanted: Sequence[str]) -> list[Reading]:
        """Return readings by their texts, those of all KPIs where none is wanted."""
        return [reading_of(text, self.kind) for text in wanted or (*self.results.names, *SHARES)]

    def cells(self, scenario: str, columns: Sequence[Reading]) -> Iterator[tuple[str, Cell]]:
        """Yield a row: the scenario, what was varied, then the columns."""
        yield "scenario", scenario
        yield from self.results.given[scenario].items()
        yield from ((column.text, self.cell(scenario, column)) for column in columns)

    def cell(self, scenario: str, reading: Reading) -> Cell:
        """Return a reading as far as the table holds it; without draws, the central run."""
        if reading.test is not None:
            raise NoBatch(phrase("a table holds no draws: P( ) takes a KPI alone here"))
        if reading.name in self.results.swept:
            return self.results.given[scenario][reading.name]
        is_day = KPI_UNITS[reading.name.partition(".")[0]] == DATE
        how = {"median": "p50", "P": "share" if is_day else "mean"}.get(reading.how, reading.how)
        how = f"p{int(how[1:]):02d}" if how[1:].isdigit() else how
        if how not in READ:
            known = ", ".join(READ)
            why = phrase(
                "{reading} is not in the table: there is {known}", reading=reading.text, known=known
            )
            raise NoBatch(why)
        found = self.results.kpis[scenario].get(reading.name, {})
        return found.get("central" if found.get("share") is None else how)

    def shown(self, scenario: str, reading: Reading) -> str:
        """Return a reading as people read it."""
        value = self.cell(scenario, reading)
        if value is None:
            return phrase("never") if self.kind(reading.name) == DATE else "-"
        if isinstance(value, date):
            return words.day(value)
        if isinstance(value, str):
            return value
        if reading.name in self.results.swept:
            return localized(f"{value:,.12g}")
        if reading.how == "P":
            return words.share(value)
        return words.amount(value, unit_of(reading.name))

    def kind(self, name: str) -> Kind | None:
        """Return what a column holds, none where there is none of that name."""
        if name not in self.results.swept:
            known = name in self.results.names
            return KPI_UNITS.get(name.partition(".")[0]) if known else None
        values = [given[name] for given in self.results.given.values()]
        if all(value is None or isinstance(value, date) for value in values):
            return DATE
        return "text" if any(isinstance(value, str) for value in values) else "number"

    def _holds(self, scenario: str, test: Test) -> bool:
        value = self.cell(scenario, test.reading)
        if isinstance(value, date):
            return test.holds(float(value.toordinal()))
        if value is None:
            is_day = self.kind(test.reading.name) == DATE and test.reading.how != "P"
            return is_day and test.holds(float("inf"))
        return test.holds(value)


def _key(value: Cell) -> tuple[float, str]:
    if isinstance(value, str):
        return 0.0, value
    return (float(value.toordinal() if isinstance(value, date) else value or 0), "")
