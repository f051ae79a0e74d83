"""The dotted path of every value: reading, walking, finding and editing by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sized
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from msssim.scenario.language import phrase
from msssim.scenario.nearness import hint
from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.schema import Scenario, fields_given, plain, validated

Path: TypeAlias = tuple[str | int, ...]

STEP = re.compile(r'\.?([\w-]+|\*)|\[(\d+|\*)\]|\["((?:[^"\\]|\\.)*)"\]')
SIMPLE = re.compile(r"[\w-]+")


class PathError(KeyError):
    """A path leads to nothing; says where it stops and what was near."""

    def __str__(self) -> str:
        return str(self.args[0])


@lru_cache(maxsize=4096)
def parse(text: str) -> Path:
    """Return the steps of a dotted path: keys as text, indexes as numbers, `*` as itself."""
    steps: list[str | int] = []
    at = 0
    while at < len(text):
        found = STEP.match(text, at)
        if found is None or (found.group(1) and (at == 0) == text[at:].startswith(".")):
            why = phrase('"{path}" is no path: stuck at "{rest}"', path=text, rest=text[at:])
            raise PathError(why)
        key, index, quoted = found.groups()
        if index is not None:
            steps.append(index if index == "*" else int(index))
        else:
            steps.append(key if key is not None else re.sub(r"\\(.)", r"\1", quoted))
        at = found.end()
    if not steps:
        raise PathError(phrase("the path is empty"))
    return tuple(steps)


def text_of(path: Path) -> str:
    """Return a path as text; the inverse of `parse`."""
    parts: list[str] = []
    for step in path:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif SIMPLE.fullmatch(step) or step == "*":
            parts.append(f".{step}" if parts else step)
        else:
            escaped = step.replace("\\", "\\\\").replace('"', '\\"')
            parts.append(f'["{escaped}"]')
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of a scenario: its path, what is known of its field, and whether it was given."""

    path: str
    field: FieldOf
    value: Any
    given: bool


def walk(scenario: Scenario) -> Iterator[Entry]:
    """Yield every value of a scenario in the file's order, those left out with their defaults."""
    yield from _walk_section(scenario, ())


def _walk_section(section: Section, at: Path) -> Iterator[Entry]:
    for name, field in fields_of(type(section)).items():
        value = getattr(section, name)
        given = name in section.model_fields_set
        yield from _walk_value(value, field, (*at, name), given)


def _walk_value(value: Any, field: FieldOf, at: Path, given: bool) -> Iterator[Entry]:
    if isinstance(value, Section):
        yield from _walk_section(value, at)
    elif isinstance(value, Mapping) and field.holder == "ids":
        for key, item in value.items():
            step = key if isinstance(key, str) else key.isoformat()
            yield from _walk_value(item, field, (*at, step), given)
    elif field.holder == "list":
        for index, item in enumerate(value):
            yield from _walk_value(item, field, (*at, index), given)
    else:
        yield Entry(text_of(at), field, value, given)


def field_at(path: Path) -> FieldOf:
    """Return the field that a path leads to by the schema alone; raises PathError."""
    return _walked(path)[0]


def section_at(path: Path) -> type[Section] | None:
    """Return the class of the section at a path; none where a value, a list or ids stand."""
    if not path:
        return Scenario
    field, is_holder = _walked(path)
    return None if is_holder else field.section


@lru_cache(maxsize=4096)
def _walked(path: Path) -> tuple[FieldOf, bool]:
    """Return the field that a path leads to, and whether the path stops at all of its items."""
    section: type[Section] | None = Scenario
    field: FieldOf | None = None
    inside = 0
    for position, step in enumerate(path):
        if inside and field is not None:
            inside -= 1
            section = None if inside else field.section
            continue
        if section is None or not isinstance(step, str):
            raise PathError(_nothing(path[:position], step))
        known = fields_of(section)
        if step not in known:
            raise PathError(_unknown(path[:position], step, list(known)))
        field = known[step]
        section = field.section
        inside = field.levels or (1 if field.holder else 0)
    if field is None:
        raise PathError(phrase("the path is empty"))
    return field, bool(inside)


def _unknown(at: Path, step: str | int, known: list[str]) -> str:
    cure = hint(str(step), known)
    if not cure and known and len(known) <= 12:
        cure = phrase(" - there is {known}", known=", ".join(known))
    if not at:
        return phrase('nothing is named "{name}"', name=step) + cure
    return phrase('nothing is named "{name}" in "{group}"', name=step, group=text_of(at)) + cure


def _nothing(at: Path, step: str | int) -> str:
    return phrase('"{group}" holds nothing named "{name}"', group=text_of(at), name=step)


def _too_short(at: Path, holder: Sized, step: str | int) -> str:
    return phrase(
        '"{list}" has {count} items, no {item}', list=text_of(at), count=len(holder), item=step
    )


def value_at(scenario: Scenario, path: str | Path) -> Any:
    """Return the value (or section) at a path, defaults included; raises PathError."""
    steps = parse(path) if isinstance(path, str) else path
    value: Any = scenario
    for position, step in enumerate(steps):
        value = _inside(value, step, steps[:position])
    return value


def _inside(value: Any, step: str | int, at: Path) -> Any:
    if isinstance(value, Section):
        if isinstance(step, str) and step in type(value).model_fields:
            return getattr(value, step)
        raise PathError(_unknown(at, step, list(type(value).model_fields)))
    if isinstance(value, Mapping):
        key = key_in(value, step)
        if key in value:
            return value[key]
        raise PathError(_unknown(at, step, [str(key) for key in value]))
    if isinstance(value, tuple) and isinstance(step, int):
        if step < len(value):
            return value[step]
        raise PathError(_too_short(at, value, step))
    raise PathError(_nothing(at, step))


def expand(scenario: Scenario, pattern: str) -> list[Path]:
    """Return the paths that a pattern leads to, each `*` standing for any one id or index.

    Raises PathError where a path without `*` leads to nothing.
    """
    found: list[tuple[Path, Any]] = [((), scenario)]
    starred = False
    for step in parse(pattern):
        starred = starred or step == "*"
        following = []
        for path, value in found:
            for inner in _inner_steps(value) if step == "*" else [step]:
                try:
                    following.append(((*path, inner), _inside(value, inner, path)))
                except PathError:
                    if not starred:
                        raise
        found = following
    return [path for path, _ in found]


def _inner_steps(value: Any) -> list[str | int]:
    if isinstance(value, Mapping):
        return list(value)
    return list(range(len(value))) if isinstance(value, tuple) else []


def edit(scenario: Scenario, path: str, value: Any) -> Scenario:
    """Return a new scenario with `value` (plain data; None removes) at a path.

    Raises PathError for a path to nothing, `pydantic.ValidationError` for a value that makes
    the scenario invalid. An index just past a list's end appends.
    """
    return edited(scenario, {path: value})


def edited(scenario: Scenario, edits: Mapping[str, Any]) -> Scenario:
    """Return a new scenario with several edits made together, in order."""
    data = plain(scenario)
    for path, value in edits.items():
        steps = parse(path)
        field_at(steps)
        put(data, steps, plain(value) if isinstance(value, Section) else value)
    return validated(data)


def put(data: dict[str, Any], steps: Path, value: Any) -> None:
    """Write `value` into plain data at a path, making groups on the way; None removes.

    Sections in the data are opened on the way, and only those.
    """
    if value is None and not _leads(data, steps):
        return
    holder: Any = data
    for position, step in enumerate(steps[:-1]):
        following = steps[position + 1]
        holder = _opened(holder, step, [] if isinstance(following, int) else {}, steps[:position])
    _set(holder, steps[-1], value, steps[:-1])


def _leads(data: Any, steps: Path) -> bool:
    """Say whether a path leads to something in plain data."""
    for step in steps:
        if isinstance(data, Mapping) and key_in(data, step) in data:
            data = data[key_in(data, step)]
        elif isinstance(data, list | tuple) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return False
    return True


def _opened(holder: Any, step: str | int, fresh: Any, at: Path) -> Any:
    """Return a copy of what lies inside, put back in its place, so that data stays unshared."""
    if isinstance(holder, list):
        if not isinstance(step, int) or step >= len(holder):
            raise PathError(_too_short(at, holder, step))
        inner = holder[step]
    else:
        step = key_in(holder, step)
        inner = holder.get(step)
    if isinstance(inner, Section):
        inner = fields_given(inner)
    elif isinstance(inner, Mapping):
        inner = dict(inner)
    elif isinstance(inner, list | tuple):
        inner = list(inner)
    else:
        inner = fresh
    holder[step] = inner
    return inner


def _set(holder: Any, step: str | int, value: Any, at: Path) -> None:
    if isinstance(holder, list):
        if not isinstance(step, int) or step > len(holder):
            raise PathError(_too_short(at, holder, step))
        if value is None:
            del holder[step : step + 1]
        elif step == len(holder):
            holder.append(value)
        else:
            holder[step] = value
    elif value is None:
        holder.pop(key_in(holder, step), None)
    else:
        holder[key_in(holder, step)] = value


def key_in(holder: Mapping[Any, Any], step: str | int) -> Any:
    """Return the key of `holder` that a step means: dates are keys by their ISO text."""
    if step in holder:
        return step
    return next((k for k in holder if not isinstance(k, str) and str(k) == step), step)
