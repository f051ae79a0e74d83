"""The scenario file as a JSON Schema, for editors that complete and check while one types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.problems import ABOUT
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import DISTRIBUTIONS, Discrete, Distribution, is_number

Schema: TypeAlias = dict[str, Any]

GROUPED: Schema = {
    "title": "a number in groups of digits, such as 2_500_000",
    "type": "string",
    "pattern": r"^[-+]?[0-9][0-9_]*(\.[0-9_]+)?$",
}
DAY: Schema = {"title": "a day", "type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
NOTHING: Schema = {"title": "null: takes away what is inherited", "type": "null"}
SHARED: dict[str, Schema] = {"grouped": GROUPED, "day": DAY, "nothing": NOTHING}
"""What many fields may hold, said once."""

ID: Schema = {"pattern": r"^\w[\w-]*$", "maxLength": 80}
EXTENDS: Schema = {
    "title": "Extends",
    "description": "A file beside this one; this file says only what differs from it.",
    "type": "string",
}


def schema_text() -> str:
    """Return the schema as the text of the shipped file, resources/scenario.schema.json."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def json_schema() -> Schema:
    """Return the schema of a scenario file; what a file must hold counts where it extends none."""
    listed = {section for section, in_list in _sections(Scenario) if in_list}
    properties = _properties(Scenario, listed)
    first = {name: properties.pop(name) for name in ("msssim", "name", "description")}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "msssim scenario",
        "description": "A security support mission: officers, money, time and what is uncertain.",
        "type": "object",
        "properties": {**first, "extends": _any([EXTENDS, NOTHING]), **properties},
        "additionalProperties": False,
        "if": {"not": {"required": ["extends"]}},
        "then": _requirements(Scenario),
        "definitions": SHARED
        | {kind: _shape(shape) for kind, shape in DISTRIBUTIONS.items()}
        | {
            section.__name__: _definition(section, listed)
            for section, _ in _sections(Scenario)
            if section is not Scenario
        },
    }


def _sections(
    section: type[Section], in_list: bool = False
) -> Iterator[tuple[type[Section], bool]]:
    """Yield a section class and those in it, and whether each stands in a list."""
    yield section, in_list
    for field in fields_of(section).values():
        if field.section is not None:
            yield from _sections(field.section, field.holder == "list")


def _definition(section: type[Section], listed: set[type[Section]]) -> Schema:
    made: Schema = {
        "title": section.__name__,
        "description": section.__doc__,
        "type": "object",
        "properties": _properties(section, listed),
        "additionalProperties": False,
    }
    if section in listed:
        made |= {"required": [f.name for f in fields_of(section).values() if f.required]}
    return made


def _properties(section: type[Section], listed: set[type[Section]]) -> Schema:
    is_listed = section in listed
    return {
        name: _property(field, is_nullable=field.optional or not is_listed)
        for name, field in fields_of(section).items()
    }


def _property(field: FieldOf, *, is_nullable: bool) -> Schema:
    options = _held(field)
    if is_nullable:
        options = [*options, NOTHING]
    return {**_any(options), **_words(field)}


def _words(field: FieldOf) -> Schema:
    """Return what is said of a field: its title, its help with the unit, its default."""
    known = field.parameter
    unit = f"In {known.unit}." if known.unit and known.unit != "date" else ""
    said: Schema = {"title": known.label}
    help_ = " ".join(part for part in (known.help, unit) if part)
    if help_:
        said["description"] = help_
    if known.unit:
        said["x-unit"] = known.unit
    if known.step is not None:
        said["x-step"] = known.step
    if isinstance(field.default, str | bool) or is_number(field.default):
        said["default"] = field.default
    return said


def _held(field: FieldOf) -> list[Schema]:
    """Return what may stand behind a field's key: a thing, things by id or a list of them."""
    if field.section is not None:
        one: list[Schema] = [{"$ref": f"#/definitions/{field.section.__name__}"}]
    else:
        one = _value(field)
    if field.holder == "list":
        return [{"title": "a list", "type": "array", "items": _any(one)}]
    for _ in range(field.levels):
        one = [{"type": "object", "additionalProperties": _any([*one, NOTHING])}]
        one[0]["title"] = "by path" if field.name in ABOUT else "by id"
        if field.name not in ABOUT:
            one[0]["propertyNames"] = ID
    return one


def _any(options: list[Schema]) -> Schema:
    """Return a union of options, each with its title; what many fields share by reference."""
    if len(options) == 1:
        return options[0]
    named = {id(shared): {"$ref": f"#/definitions/{name}"} for name, shared in SHARED.items()}
    return {"anyOf": [named.get(id(option), option) for option in options]}


def _value(field: FieldOf) -> list[Schema]:
    if field.kind == "choice":
        return [{"title": "one of these", "enum": list(field.choices)}]
    if field.kind == "switch":
        return [{"title": "yes or no", "type": "boolean"}]
    if field.kind == "text":
        return [{"title": "text", "type": "string"}]
    if field.kind == "words":
        return [{"title": "a list", "type": "array", "items": {"type": "string"}}]
    if field.kind == "date":
        return [DAY]
    numbers = [_number(field), GROUPED]
    if field.kind == "value":
        return [*numbers, DAY]
    if field.name in ABOUT:
        return [*numbers, _numbers("low, number, high", 3)]
    shapes = [{"$ref": f"#/definitions/{kind}"} for kind in DISTRIBUTIONS]
    return [*numbers, *shapes] if field.uncertain else numbers


def _number(field: FieldOf) -> Schema:
    kind = "integer" if field.kind == "integer" else "number"
    made: Schema = {"title": "a whole number" if kind == "integer" else "a number", "type": kind}
    made["minimum"] = field.parameter.low
    if field.parameter.high is not None:
        made["maximum"] = field.parameter.high
    return made


def _numbers(names: str, count: int) -> Schema:
    return {
        "title": f"[{names}]",
        "type": "array",
        "items": _any([{"title": "a number", "type": "number"}, GROUPED]),
        "minItems": count,
        "maxItems": count,
    }


def _shape(shape: type[Distribution]) -> Schema:
    numbers = _numbers(", ".join(shape.names), len(shape.names))
    if shape is Discrete:
        numbers = {"type": "array", "items": numbers, "minItems": 1}
    return {
        "title": shape.kind,
        "description": shape.__doc__,
        "type": "object",
        "properties": {shape.kind: numbers},
        "required": [shape.kind],
        "additionalProperties": False,
    }


def _requirements(section: type[Section]) -> Schema:
    """Return which keys a file that extends none must hold, all the way down but for lists."""
    fields = fields_of(section).values()
    made: Schema = {}
    required = [field.name for field in fields if field.required]
    if required:
        made["required"] = required
    inner: Schema = {}
    for field in fields:
        below = _requirements(field.section) if field.section and field.holder != "list" else {}
        if below:
            inner[field.name] = {"additionalProperties": below} if field.holder else below
    return {**made, "properties": inner} if inner else made
