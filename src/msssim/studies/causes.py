"""The inputs in which two scenarios differ as causes, and scenarios with some of them made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from msssim.outputs.changes import changes, grouped
from msssim.scenario import paths
from msssim.scenario.differences import Difference, differences
from msssim.scenario.language import phrase
from msssim.scenario.rendering import is_group
from msssim.scenario.schema import Scenario, plain, validated
from msssim.studies.shapley import Group

NOT_CAUSES = ("msssim", "name", "description", "evidence", "observations", "simulation")
"""What may differ between two scenarios without being an input of the mission."""

ORDER = -1
"""Stands for the order of things by id, where that differs too."""


@dataclass(frozen=True)
class Causes:
    """What makes one scenario the other, grouped by item: a wave is one cause."""

    first: Scenario
    second: Scenario

    @cached_property
    def items(self) -> tuple[tuple[Difference, ...], ...]:
        """The differences of each item, in the order of the file."""
        found: dict[str, list[Difference]] = {}
        for one in differences(self.first, self.second):
            if paths.parse(one.path)[0] not in NOT_CAUSES:
                found.setdefault(one.item or one.path, []).append(one)
        return tuple(tuple(some) for some in found.values())

    @cached_property
    def groups(self) -> list[Group]:
        """Each cause by itself, the order of things by id last where it differs."""
        found = [frozenset([number]) for number in range(len(self.items))]
        if self._ordered_alike:
            return found
        return [*found, frozenset([ORDER])]

    @cached_property
    def _ordered_alike(self) -> bool:
        return _arranged(self._ids_of(self.first), self._ids_of(self.second))

    @staticmethod
    def _ids_of(scenario: Scenario) -> dict[str, Any]:
        return {key: value for key, value in plain(scenario).items() if key not in NOT_CAUSES}

    def made(self, numbers: Collection[int]) -> Scenario:
        """Return the first scenario with some causes made; raises `pydantic.ValidationError`."""
        data = plain(self.first)
        for number, some in enumerate(self.items):
            if number in numbers:
                for one in some:
                    paths.put(data, _place(data, one), one.b)
        like = plain(self.second)
        lead = (like, plain(self.first)) if ORDER in numbers else (plain(self.first), like)
        return validated(_in_order(data, *lead))

    def is_possible(self, numbers: Collection[int]) -> bool:
        """Say whether the first scenario with some causes made is a valid one."""
        try:
            self.made(numbers)
        except (ValidationError, paths.PathError):
            return False
        return True

    def told(self, group: Group, *, back: bool) -> tuple[str, tuple[str, ...]]:
        """Return what a group of causes is in words and its paths; `back`: from second to first."""
        everything = frozenset().union(*self.groups)
        if back:
            start, end = self.second, self.made(everything - group)
        else:
            start, end = self.first, self.made(group)
        found = [one for one in changes(start, end) if paths.parse(one.path)[0] not in NOT_CAUSES]
        lines = grouped(found)
        if ORDER in group:
            lines.append(phrase("The order of things by id"))
        return "; ".join(lines), tuple(one.path for one in found)


def separable(causes: Causes) -> list[Group]:
    """Return the causes in groups of which each can be made alone, or alone left out."""
    groups = list(causes.groups)
    everything = frozenset().union(*groups)
    at = 0
    while at < len(groups):
        for numbers in (groups[at], everything - groups[at]):
            if not causes.is_possible(numbers):
                groups = joined(groups, numbers, causes.is_possible)
                at = -1
                break
        at += 1
    return groups


def joined(
    groups: Sequence[Group], bad: Group, is_possible: Callable[[Group], bool]
) -> list[Group]:
    """Return the groups with those joined that make a coalition of them impossible."""
    guilty = [group for group in groups if group <= bad]
    for group in list(guilty):
        rest = [other for other in guilty if other != group]
        if rest and not is_possible(_union(rest)):
            guilty = rest
    if len(guilty) == 1:
        needed = list(groups)
        for group in groups:
            rest = [other for other in needed if other != group]
            if group not in guilty and is_possible(_union(rest)):
                needed = rest
        guilty = needed
    first = groups.index(guilty[0])
    kept = [group for group in groups if group not in guilty]
    return [*kept[:first], _union(guilty), *kept[first:]]


def _union(groups: Iterable[Group]) -> Group:
    return frozenset().union(*groups)


def _place(data: dict[str, Any], one: Difference) -> paths.Path:
    """Return where a difference is written: an added item at the list's end, however long it is."""
    steps = paths.parse(one.path)
    if one.a is not None or not isinstance(steps[-1], int):
        return steps
    value: Any = data
    for step in steps[:-1]:
        value = value[step] if isinstance(step, int) else value.get(step, ())
    return (*steps[:-1], min(steps[-1], len(value)))


def _arranged(one: object, other: object) -> bool:
    """Say whether the ids that two data share come in the same order in both."""
    if not (is_group(one) and is_group(other)):
        return True
    shared = [key for key in one if key in other]
    if shared != [key for key in other if key in one]:
        return False
    return all(_arranged(one[key], other[key]) for key in shared)


def _in_order(data: object, lead: object, like: object) -> object:
    """Return data with its ids in the order of `lead`, those it lacks where `like` has them."""
    if not is_group(data):
        return data
    lead, like = lead if is_group(lead) else {}, like if is_group(like) else {}
    order = list(lead)
    before = -1
    for key in like:
        if key in lead:
            before = order.index(key)
        else:
            before += 1
            order.insert(before, key)
    ranked = sorted(data, key=lambda key: order.index(key) if key in order else len(order))
    return {key: _in_order(data[key], lead.get(key), like.get(key)) for key in ranked}
