"""An item of the calendar taken to another day: the edits that this makes, or why it cannot."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msssim.engine.calendar import months_later
from msssim.outputs import words
from msssim.outputs.calendar_marks import Item
from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.levers import shifted_day
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.schema import Scenario

Part: TypeAlias = Literal["whole", "start", "end"]


def moved(scenario: Scenario, item: Item, part: Part, to: date) -> dict[str, date]:
    """Return the edits {path: day} that take an item, or one end of it, to a day.

    `to` is where its start, or the end dragged, is to be shown; a lever that shifts the date stays
    in place. Raises ScenarioError with the reason where that cannot be.
    """
    moves = _moves(item, part, to)
    for path, was, day in moves:
        if not path:
            raise _refused(item, _without(part))
        _check_horizon(scenario, item, was, day)
        _check_levers(scenario, item, path)
    start, end = item.start, item.end
    if not item.is_day:
        shown = {path: day for path, _, day in moves}
        start, end = shown.get(item.start_path, start), shown.get(item.end_path, end)
        if item.end_path and end <= start:
            ends, starts = words.day(end), words.day(start)
            why = phrase("would end on {end}, not after its start, {start}", end=ends, start=starts)
            raise _refused(item, why)
    return {
        path: shifted_day(paths.value_at(scenario, path), (day - was).days)
        for path, was, day in moves
    }


def _without(part: Part) -> str:
    if part == "end":
        return phrase("has no end in the file: give it one in the inspector first")
    return phrase("has no start in the file: give it one in the inspector first")


def _moves(item: Item, part: Part, to: date) -> list[tuple[str, date, date]]:
    """Return path, day now and day wanted of each end that moves."""
    if part == "end":
        return [(item.end_path, item.end, to)]
    found = [(item.start_path, item.start, to)]
    if part == "whole" and item.end_path:
        span = (item.end - item.start).days
        end = shifted_day(to, span)
        found = [(item.start_path, item.start, to), (item.end_path, item.end, end)]
    return found


def _check_horizon(scenario: Scenario, item: Item, was: date, to: date) -> None:
    """Refuse what leaves the horizon; what lies outside may come nearer."""
    start, end = scenario.horizon.start, scenario.horizon.end
    if to < start and to < was:
        first = words.day(start)
        raise _refused(item, phrase("would lie before the first day simulated, {day}", day=first))
    if to > end and to > was:
        last = words.day(end)
        if was == item.end and not item.is_day:
            raise _refused(item, phrase("would end after the last day simulated, {day}", day=last))
        raise _refused(item, phrase("would lie after the last day simulated, {day}", day=last))


def _check_levers(scenario: Scenario, item: Item, path: str) -> None:
    """Refuse what a lever sets: the file's own day has no effect while it does."""
    for key, lever in scenario.levers.items():
        if lever.kind != "set" or lever.position is None:
            continue
        for pattern in lever.paths:
            try:
                found = paths.expand(scenario, pattern)
            except paths.PathError:
                continue
            if paths.parse(path) in found:
                name = lever.label or words.spoken(key)
                why = phrase("stands where the lever “{name}” sets it: move that one", name=name)
                raise _refused(item, why)


def _refused(item: Item, why: str) -> ScenarioError:
    return ScenarioError([Problem(f"{item.name} {why}", item.path)])


def first_of_month(day: date) -> date:
    """Return the first of a month that is nearest to a day."""
    this = day.replace(day=1)
    following = months_later(this, 1)
    return this if day - this <= following - day else following
