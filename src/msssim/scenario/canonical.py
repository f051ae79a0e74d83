"""A scenario as a fresh file: canonical, complete and easy to compare line by line."""

from __future__ import annotations

from pathlib import Path

from msssim.scenario.provenance import citations
from msssim.scenario.rendering import Data, entry
from msssim.scenario.schema import FILE_VERSION, Scenario, plain
from msssim.scenario.source import Source
from msssim.scenario.writing import file_data

SCHEMA = "scenario.schema.json"
MODELINE = "# yaml-language-server: $schema="


def canonical_text(scenario: Scenario, schema: str = f"../resources/{SCHEMA}") -> str:
    """Return a scenario as the text of a new file that extends nothing.

    `schema` is the relative path of the JSON Schema that editors check the file by.
    """
    data = {"msssim": FILE_VERSION, **plain(scenario)}
    lines = [f"{MODELINE}{schema}"] if schema else []
    tall = False
    for key, value in data.items():
        written: Data = file_data(value, (key,))
        block = entry(key, written, 0)
        if tall or len(block) > 1:
            lines.append("")
        tall = len(block) > 1
        lines += block
    return "\n".join(lines) + "\n"


def packed_text(source: Source, file: Path | None) -> str:
    """Return a source as the text of one file that extends nothing, to stand in `file`.

    A file that extends nothing stays as it is, but for the line that names the schema. Evidence
    of a value that was overridden is kept, under a comment that says so.
    """
    schema = schema_near(file) if file else ""
    if len(source.layers) == 1:
        return with_schema(source.text, schema)
    lines = canonical_text(source.scenario, schema).split("\n")
    start = lines.index("evidence:") if "evidence:" in lines else len(lines)
    cited = citations(source).items()
    heads = {entry(path, {"": 0}, 2)[0] for path, found in cited if found.is_for_parent}
    for number in reversed(range(start, len(lines))):
        if lines[number] in heads:
            lines.insert(number, "  # speaks of a value that was overridden")
    return "\n".join(lines)


def with_schema(text: str, schema: str) -> str:
    """Return a text whose first line, where it names a schema, names this one; or none."""
    if not text.startswith(MODELINE):
        return text
    return (f"{MODELINE}{schema}\n" if schema else "") + text.partition("\n")[2]


def schema_near(file: Path) -> str:
    """Return the relative path of the JSON Schema nearest to a file; empty where there is none."""
    folder = file.resolve().parent
    for depth, candidate in enumerate((folder, *folder.parents)):
        for place in (SCHEMA, f"resources/{SCHEMA}", f".msssim/{SCHEMA}"):
            if (candidate / place).is_file():
                return "../" * depth + place
    return ""
