"""The schema, the reference and the cookbook say what the program does."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import SHIPPED
from tests.scenario.test_broken import FOLDER as BROKEN

from msssim.scenario.canonical import MODELINE, schema_near
from msssim.scenario.describing import json_schema, schema_text
from msssim.scenario.guide import reference
from msssim.scenario.reader import read
from msssim.scenario.source import source_of_text, warnings_in
from msssim.scenario.uncertain import DISTRIBUTIONS

ROOT = SHIPPED.parent
SCHEMA = json_schema()
RECIPES = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs/cookbook.md").read_text(), re.DOTALL)


def test_the_shipped_schema_and_the_reference_are_fresh() -> None:
    told = "run scripts/generate-docs"
    assert (ROOT / "resources/scenario.schema.json").read_text() == schema_text(), told
    assert (ROOT / "docs/scenario-file.md").read_text() == reference(), told


def faults(schema: Any, value: Any) -> list[str]:
    """Return what a schema finds wrong with plain data; knows the words that ours uses."""
    if "$ref" in schema:
        return faults(SCHEMA["definitions"][schema["$ref"].rpartition("/")[2]], value)
    found = [f"{value!r}: {word}" for word, holds in HOLDS.items() if not holds(schema, value)]
    if "anyOf" in schema and all(faults(option, value) for option in schema["anyOf"]):
        found.append(
            f"{value!r} fits none of {[option.get('title') for option in schema['anyOf']]}"
        )
    if isinstance(value, dict):
        for key, inner in value.items():
            known = schema.get("properties", {})
            other = schema.get("additionalProperties", {})
            if key not in known and other is False:
                found.append(f"unknown key {key}")
            else:
                found += faults(known.get(key, other or {}), inner)
            found += faults(schema.get("propertyNames", {}), key)
    if isinstance(value, list):
        found += [fault for item in value for fault in faults(schema.get("items", {}), item)]
    if "if" in schema and not faults(schema["if"], value):
        found += faults(schema["then"], value)
    return found


TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
}

HOLDS = {
    "type": lambda s, v: "type" not in s or TYPES[s["type"]](v),
    "enum": lambda s, v: v in s.get("enum", [v]),
    "pattern": lambda s, v: not isinstance(v, str) or re.search(s.get("pattern", ""), v),
    "maxLength": lambda s, v: not isinstance(v, str) or len(v) <= s.get("maxLength", len(v)),
    "minimum": lambda s, v: not TYPES["number"](v) or v >= s.get("minimum", v),
    "maximum": lambda s, v: not TYPES["number"](v) or v <= s.get("maximum", v),
    "minItems": lambda s, v: not isinstance(v, list) or len(v) >= s.get("minItems", 0),
    "maxItems": lambda s, v: not isinstance(v, list) or len(v) <= s.get("maxItems", len(v)),
    "required": lambda s, v: not isinstance(v, dict) or set(s.get("required", [])) <= set(v),
    "not": lambda s, v: "not" not in s or bool(faults(s["not"], v)),
}


def as_editors_read(text: str) -> Any:
    """Return a file's data as editors have it: days and grouped numbers are words to them."""
    grouped = re.sub(r"(?<![\w\"'.-])(\d[\d]*_[\d_]+)(?![\w\"'])", r'"\1"', text)
    return json.loads(json.dumps(read(grouped).data, default=date.isoformat))


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
def test_editors_find_no_fault_in_a_shipped_scenario(file: Path) -> None:
    assert faults(SCHEMA, as_editors_read(file.read_text())) == []


@pytest.mark.parametrize(
    "name",
    [
        *("unknown_inner_key", "unknown_in_wave", "missing_in_wave", "missing_horizon", "negative"),
        *("text_for_number", "share_above_one", "unknown_choice", "two_distributions", "bad_id"),
        *("pert_of_two", "yes_for_switch", "group_for_list", "number_for_text", "not_a_date"),
    ],
)
def test_editors_mark_what_the_program_refuses(name: str) -> None:
    assert faults(SCHEMA, as_editors_read((BROKEN / f"{name}.yaml").read_text()))


def test_every_field_of_the_schema_has_a_title_and_every_union_titled_options() -> None:
    definitions = SCHEMA["definitions"]
    sections = [SCHEMA, *(d for d in definitions.values() if "properties" in d)]
    fields = [
        body
        for section in sections
        for key, body in section["properties"].items()
        if key not in DISTRIBUTIONS and key != "extends"
    ]
    assert len(fields) > 100
    assert all(body["title"] for body in fields)
    for body in [*fields, SCHEMA["properties"]["extends"]]:
        for option in body.get("anyOf", []):
            named = definitions[option["$ref"].rpartition("/")[2]] if "$ref" in option else option
            assert named["title"], body


def test_units_enums_and_help_stand_in_the_schema() -> None:
    amount = SCHEMA["definitions"]["Cost"]["properties"]["amount"]
    assert amount["title"] == "Amount"
    assert amount["x-unit"] == "US$"
    assert amount["description"] == "US$ for one unit of the basis. In US$."
    assert SCHEMA["properties"]["allocation"]["anyOf"][0]["enum"] == ["priority", "proportional"]


@pytest.mark.parametrize("file", sorted(SHIPPED.glob("*.yaml")), ids=lambda file: file.stem)
def test_a_shipped_scenario_names_the_schema_by_a_relative_path(file: Path) -> None:
    first = file.read_text().splitlines()[0]
    assert first.startswith(MODELINE)
    assert (file.parent / first.removeprefix(MODELINE)).resolve().is_file()
    assert schema_near(file) == first.removeprefix(MODELINE)


def test_the_cookbook_has_the_recipes_that_planners_asked_for() -> None:
    headings = re.findall(r"^## (.+)$", (ROOT / "docs/cookbook.md").read_text(), re.MULTILINE)
    wanted = (
        "Rotation",
        "Pre-financing",
        "mandate gap",
        "loan",
        "hold on two",
        "equipment",
        "Grad",
    )
    assert all(any(word in heading for heading in headings) for word in wanted)
    assert len(RECIPES) == len(headings) == len(wanted)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda text: text.split("name: ")[1].split("\n")[0])
def test_a_recipe_is_a_valid_file_without_warnings(recipe: str) -> None:
    source = source_of_text(recipe, SHIPPED / "recipe.yaml")
    assert warnings_in(source) == []
    assert faults(SCHEMA, as_editors_read(recipe)) == []


def test_the_example_of_the_reference_is_valid() -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", reference(), re.DOTALL)
    assert source_of_text(example).scenario.contingents["kenya"].name == "Kenya"
