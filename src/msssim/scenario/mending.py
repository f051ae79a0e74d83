"""Misspelt keys put right where it is plain what was meant."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from msssim.scenario.language import phrase, written
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.source import source_of_text

LIKENESS = 0.8
"""From this likeness on, of 1, two words are taken for one."""


class Rename(NamedTuple):
    """A key that was renamed: the line where it stands, and both its names."""

    line: int
    was: str
    now: str

    def __str__(self) -> str:
        return phrase(
            "line {line}: {was} → {now}", line=written(self.line), was=self.was, now=self.now
        )


def mended(text: str, file: Path) -> tuple[str, list[Rename]]:
    """Return a file's text with misspelt keys renamed, and the renames; nothing else changes.

    A key is renamed only to one that is close to it, is not there yet, and can hold the value.
    """
    renames: list[Rename] = []
    problems = _problems(text, file)
    tried: set[Problem] = set()
    while (problem := next((p for p in problems if _is_plain(p, file, tried)), None)) is not None:
        tried.add(problem)
        rename = Rename(problem.line, *(problem.rename or ("", "")))
        changed = _renamed(text, problem.column, rename)
        left = _problems(changed, file)
        at = problem.path.removesuffix(rename.was) + rename.now
        if changed != text and not any(p.path in ("", at) for p in left):
            renames.append(rename)
            text, problems = changed, left
    return text, renames


def _problems(text: str, file: Path) -> list[Problem]:
    try:
        source_of_text(text, file)
    except ScenarioError as error:
        return list(error.problems)
    return []


def _is_plain(problem: Problem, file: Path, tried: set[Problem]) -> bool:
    if problem.rename is None or problem.file != str(file) or problem in tried:
        return False
    return SequenceMatcher(None, *problem.rename).ratio() >= LIKENESS


def _renamed(text: str, column: int, rename: Rename) -> str:
    """Return the text with the key at a place renamed; as it was, where it is written otherwise."""
    lines = text.split("\n")
    line = lines[rename.line - 1]
    at = line.find(rename.was, column - 1)
    if at >= 0:
        lines[rename.line - 1] = line[:at] + rename.now + line[at + len(rename.was) :]
    return "\n".join(lines)
