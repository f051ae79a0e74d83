"""A scenario as a fresh file: canonical, complete and easy to compare line by line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msssim.scenario import paths
from msssim.scenario.evidence import Evidence
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
    of a value that was overridden is no source of the one that stands there: it becomes a comment.
    """
    schema = schema_near(file) if file else ""
    if len(source.layers) == 1:
        return with_schema(source.text, schema)
    speaking = citations(source)
    foreign = {
        key: evidence
        for key, evidence in source.scenario.evidence.items()
        if speaking[paths.text_of(paths.parse(key))].is_for_parent
    }
    removed = {paths.text_of(("evidence", key)): None for key in foreign}
    text = canonical_text(paths.edited(source.scenario, removed), schema)
    return _with_comments(text, foreign) if foreign else text


def _with_comments(text: str, evidence: Mapping[str, Evidence]) -> str:
    """Return a text with evidence as comments, above the rest of it or at the end."""
    lines = text.removesuffix("\nevidence: {}\n").rstrip("\n").split("\n")
    told = ["  # Of values that were overridden, so no source of those that stand here:"]
    for key, cited in evidence.items():
        told += [f"  # {line[2:]}" for line in entry(key, file_data(cited, (key,)), 2)]
    at = lines.index("evidence:") + 1 if "evidence:" in lines else len(lines)
    return "\n".join([*lines[:at], *told, *lines[at:]]) + "\n"


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
