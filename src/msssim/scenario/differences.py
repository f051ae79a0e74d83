"""What differs between two scenarios: each difference one edit, blind to order and comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from msssim.scenario import paths
from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.rendering import Data
from msssim.scenario.schema import Scenario
from msssim.scenario.writing import file_data


@dataclass(frozen=True, slots=True)
class Difference:
    """One value, item or list that differs; writing `b` at `path` makes it the other's.

    `a` and `b` are plain data of the file, none where the scenario does not have it.
    """

    path: str
    field: FieldOf
    a: Data
    b: Data

    @property
    def item(self) -> str:
        """The path of the item or section that it belongs to: all of a wave's are one's."""
        steps = paths.parse(self.path)
        return self.path if self.is_whole else paths.text_of(steps[:-1])

    @property
    def is_whole(self) -> bool:
        """Whether it is an item, or a list of items, rather than one value."""
        return self.field.section is not None


def differences(a: Scenario, b: Scenario) -> list[Difference]:
    """Return what differs from one scenario to another, in the order of the file.

    Written into the first one after another, they make it the second.
    """
    return list(_sections(a, b, ()))


def is_reordered(a: Section, b: Section) -> bool:
    """Say whether things by id that both have stand in another order, which is no difference."""
    pairs = ((getattr(a, name), getattr(b, name)) for name in fields_of(type(a)))
    return any(_is_reordered(mine, other) for mine, other in pairs)


def _is_reordered(a: Any, b: Any) -> bool:
    if a is b:
        return False
    if isinstance(a, Section) and isinstance(b, Section):
        return is_reordered(a, b)
    if not (isinstance(a, Mapping) and isinstance(b, Mapping)):
        return False
    both = [key for key in a if key in b]
    return both != [key for key in b if key in a] or any(
        _is_reordered(a[key], b[key]) for key in both
    )


def _sections(a: Section, b: Section, at: paths.Path) -> Iterator[Difference]:
    if a == b:
        return
    for name, field in fields_of(type(a)).items():
        yield from _values(getattr(a, name), getattr(b, name), field, (*at, name))


def _values(a: Any, b: Any, field: FieldOf, at: paths.Path) -> Iterator[Difference]:
    if a == b:
        return
    if isinstance(a, Section) and isinstance(b, Section):
        yield from _sections(a, b, at)
    elif isinstance(a, Mapping) and isinstance(b, Mapping):
        yield from _by_id(a, b, field, at)
    elif field.holder == "list" and isinstance(a, tuple) and isinstance(b, tuple):
        yield from _lists(a, b, field, at)
    else:
        yield _difference(a, b, field, at)


def _by_id(
    a: Mapping[Any, Any], b: Mapping[Any, Any], field: FieldOf, at: paths.Path
) -> Iterator[Difference]:
    for key in dict.fromkeys((*a, *b)):
        step = key.isoformat() if isinstance(key, date) else key
        yield from _values(a.get(key), b.get(key), field, (*at, step))


def _lists(
    a: Sequence[Section], b: Sequence[Section], field: FieldOf, at: paths.Path
) -> Iterator[Difference]:
    """Yield what differs item by item; from the end where some are gone, so that each can be made.

    Where items came in between others, the list as a whole differs: no edit puts one there.
    """
    left, came = _left_out(a, b), _left_out(b, a)
    if left is not None:
        for index in reversed(left):
            yield _difference(a[index], None, field, (*at, index))
    elif came is not None and came[0] < len(a):
        yield _difference(a, b, field, at)
    else:
        for index in range(min(len(a), len(b))):
            yield from _values(a[index], b[index], field, (*at, index))
        for index in reversed(range(len(b), len(a))):
            yield _difference(a[index], None, field, (*at, index))
        for index in range(len(a), len(b)):
            yield _difference(None, b[index], field, (*at, index))


def _left_out(a: Sequence[Section], b: Sequence[Section]) -> list[int] | None:
    """Return which items of `a` were left out to give `b`; none where more than that was done."""
    left: list[int] = []
    rest = list(b)
    for index, item in enumerate(a):
        if rest and item == rest[0]:
            rest.pop(0)
        else:
            left.append(index)
    return left if left and not rest else None


def _difference(a: Any, b: Any, field: FieldOf, at: paths.Path) -> Difference:
    return Difference(paths.text_of(at), field, file_data(a, at), file_data(b, at))
