"""A scenario as a fresh file: canonical, complete and easy to compare line by line."""

from __future__ import annotations

from pathlib import Path

from msssim.scenario.rendering import Data, entry
from msssim.scenario.schema import FILE_VERSION, Scenario, plain
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


def schema_near(file: Path) -> str:
    """Return the relative path of the JSON Schema nearest to a file; empty where there is none."""
    folder = file.resolve().parent
    for depth, candidate in enumerate((folder, *folder.parents)):
        for place in (SCHEMA, f"resources/{SCHEMA}", f".msssim/{SCHEMA}"):
            if (candidate / place).is_file():
                return "../" * depth + place
    return ""
