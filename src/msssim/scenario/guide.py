"""The scenario file's reference, docs/scenario-file.md, written from the fields themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msssim.scenario.guarding import MOST_BYTES, MOST_DEPTH, MOST_NODES
from msssim.scenario.layers import MOST_LAYERS
from msssim.scenario.migrations import MIGRATIONS
from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.problems import ABOUT
from msssim.scenario.schema import FILE_VERSION, Scenario
from msssim.scenario.uncertain import DISTRIBUTIONS, is_number

INTRODUCTION = f"""<!-- Written by scripts/generate-docs from the fields in src/msssim/scenario. -->
# The scenario file

A scenario is a question about the mission, in YAML: who comes when, what it costs, who pays, what
is uncertain. `msssim new mine.yaml --from mss-2024` starts one, `msssim validate mine.yaml`
checks it, `msssim set` edits it from the shell. Worked examples are in [the
cookbook](cookbook.md).

```yaml
# yaml-language-server: $schema=../resources/scenario.schema.json
msssim: 1
name: Two waves
horizon: {{start: 2024-06-25, end: 2026-10-02}}
mandate: {{authorised: 2023-10-02, expires: 2024-10-02}}
contingents:
  kenya:
    name: Kenya
    waves:
      - {{date: 2024-06-25, strength: 200}}
      - {{date: 2024-07-15, strength: {{pert: [100, 200, 200]}}, probability: 0.85}}
```

The first line lets editors complete and check: it points to the JSON Schema, which `msssim
schema` prints.

## Writing values

- Whole numbers may be grouped: `21_000_000`. Money is US$, shares run from 0 to 1, people are
  officers.
- Days are written `2025-03-14`. What starts on a day is in force from it; what ends on a day,
  until before it.
- Text needs quotes where it looks like a number or a date, or holds `: ` or ` #`.
- Every value has a dotted path, the same in messages, on the command line and under `evidence`:
  `contingents.kenya.waves[0].strength`. In a lever's paths, `*` stands for any one id or index.
- Ids (`kenya`, `renew24`) are letters, digits, `_` and `-`, at most 80.
- A file has at most {MOST_BYTES // 1024 // 1024} MiB, {MOST_DEPTH} levels and {MOST_NODES:,}
  values. Anchors, aliases, tags, merge keys, explicit keys (`? key`), second documents and
  duplicate keys are refused.

## Uncertain values

Where the table says *uncertain*, a number or one distribution may stand:
"""

LAYERS = f"""
## Building on another file

`extends: base.yaml` lays this file over that one, so that it says only what differs.

- Groups are merged key by key; a list, a distribution and any other value replace whole; `null`
  takes away what was inherited.
- The name is relative to this file and stays inside the workspace: the nearest folder upward that
  holds `.msssim`, else the folder of the file that was opened. At most {MOST_LAYERS} files deep,
  never in a circle.
- An edit is written into the opened file, never into a parent: overriding one item of an
  inherited list writes the whole list here. `msssim params` shows for each value which file gives
  it.
- Evidence that is inherited speaks of the parent's value: where this file overrides the value, it
  no longer counts as its source.
- `msssim pack FILE` makes one file of all, to share. Evidence of a value that was overridden goes
  into a comment there: it was given for the parent's value, and is no source of this one.

## File version

`msssim: {FILE_VERSION}` is the version of the format. A newer one is refused by name; older ones,
from {FILE_VERSION - len(MIGRATIONS)}, are brought up to date as they are read, and written so
when saved.
"""


def reference() -> str:
    """Return the text of docs/scenario-file.md."""
    parts = [INTRODUCTION, *_shapes(), *_section_pages(Scenario, "", "The file"), LAYERS]
    return "\n".join(part.rstrip("\n") for part in parts) + "\n"


def _shapes() -> Iterator[str]:
    yield "\n| written | means |\n| --- | --- |"
    for kind, shape in DISTRIBUTIONS.items():
        numbers = ", ".join(shape.names)
        numbers = f"[{numbers}], …" if kind == "discrete" else numbers
        yield f"| `{{{kind}: [{numbers}]}}` | {shape.__doc__} |"


def _section_pages(section: type[Section], path: str, title: str) -> Iterator[str]:
    """Yield a section's table, and then those of the sections in it."""
    words = "" if section is Scenario else f"{section.__doc__}\n\n"
    yield f"\n## {title}\n\n{words}| key | what it is | unit and bounds | left out |"
    yield "| --- | --- | --- | --- |"
    fields = fields_of(section)
    for field in fields.values():
        yield _row(field)
    if section is Scenario:
        yield "| `extends` | The file that this one is laid over. | a file's name | none |"
    for name, field in fields.items():
        if field.section is not None:
            inner = f"{path}{name}{_holder(field)}"
            yield from _section_pages(field.section, f"{inner}.", f"`{inner}`")


def _holder(field: FieldOf) -> str:
    if field.holder == "list":
        return "[…]"
    return "" if not field.holder else '["path"]' if field.name in ABOUT else ".ID"


def _row(field: FieldOf) -> str:
    known = field.parameter
    what = known.help or known.label + "."
    if field.section is not None:
        what = (field.section.__doc__ or "").split("\n")[0]
    return f"| `{field.name}` | {what} | {_kind(field)} | {_default(field)} |"


def _kind(field: FieldOf) -> str:
    """Return what kind of value a field takes, with its unit and bounds."""
    if field.section is not None:
        return {"": "a group", "ids": "groups by id", "list": "a list of groups"}[field.holder]
    if field.name in ABOUT:
        return "by series and day: a number or `[low, number, high]`"
    if field.kind == "choice":
        return ", ".join(f"`{choice}`" for choice in field.choices)
    words = {
        "switch": "`true`, `false`",
        "words": "a list",
        "date": "a day",
        "value": "number or day",
    }
    if field.kind not in ("number", "integer"):
        return words.get(field.kind, field.kind)
    parts = [field.parameter.unit or "a number", _bounds(field)]
    if field.uncertain:
        parts.append("*uncertain*")
    if field.holder == "ids":
        parts.insert(0, "by category")
    return ", ".join(part for part in parts if part)


def _bounds(field: FieldOf) -> str:
    low, high = field.parameter.low, field.parameter.high
    return f"{low:g} to {high:g}" if high is not None else f"from {low:g}" if low else ""


def _default(field: FieldOf) -> str:
    if field.required:
        return "**required**"
    value = field.default
    if isinstance(value, bool):
        return "`true`" if value else "`false`"
    if is_number(value):
        return f"`{value:g}`"
    if isinstance(value, str | date) and value:
        return f"`{value}`"
    return "none"
