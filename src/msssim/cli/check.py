"""`msssim validate` and `msssim params`: what is wrong with a file, and what it holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.terminal import asking, put, safe, show_problems
from msssim.scenario.language import marked, phrase

if TYPE_CHECKING:
    from msssim.scenario.paths import Entry
    from msssim.scenario.problems import Problem
    from msssim.scenario.provenance import Citation
    from msssim.scenario.source import Source

FOUND_ERRORS = 1
MOST_SHOWN = 48
HEADS = marked(("path", "value", "unit", "bounds", "label", "from", "grade"))


@click.command(
    epilog="""\b
Examples:
  msssim validate mine.yaml
  msssim validate scenarios/*.yaml --json
  msssim validate mine.yaml --fix
"""
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print a list of diagnostics for programs.")
@click.option(
    "--fix", is_flag=True, help="First rename misspelt keys, where it is plain what was meant."
)
def validate(files: tuple[Path, ...], as_json: bool, fix: bool) -> int:
    """Check scenario files; exit 1 where one has errors.

    Each problem is told as file:line:column: path: what is wrong, and what would be right.
    """
    if fix:
        from msssim.cli.files import mend

        for file in files:
            mend(file)
    found = {file: _problems(file) for file in files}
    problems = [problem for some in found.values() for problem in some]
    if as_json:
        listed = [_diagnostic(problem) for problem in problems]
        put(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        for file, some in found.items():
            show_problems(some, err=False)
            put(f"{safe(str(file))}: {_verdict(some)}")
    return FOUND_ERRORS if any(problem.severity == "error" for problem in problems) else 0


def _problems(file: Path) -> list[Problem]:
    """Return the errors of a file, or the warnings of one without."""
    from msssim.scenario.problems import ScenarioError
    from msssim.scenario.source import load_source, warnings_in

    try:
        return warnings_in(load_source(file))
    except ScenarioError as error:
        return list(error.problems)


def _verdict(problems: list[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    if errors:
        return click.style(phrase("{count} errors", count=errors), fg="red")
    warned = phrase("{count} warnings", count=len(problems)) if problems else ""
    return ", ".join(filter(None, [click.style(phrase("clean"), fg="green"), warned]))


def _diagnostic(problem: Problem) -> dict[str, str | int]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "text": problem.text,
        "severity": problem.severity,
    }


@click.command(
    epilog="""\b
Examples:
  msssim params mine.yaml
  msssim params mine.yaml --json
"""
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print a list for programs, with bounds.")
def params(file: Path, as_json: bool) -> None:
    """List every parameter of a scenario: path, value, unit, meaning and where it comes from.

    The path is what --set takes; the letter is the grade of its evidence: A a primary document,
    B an official statement, C press, D a judgement, E a placeholder; in brackets where it speaks
    of the value that a parent file gives, and this file another.
    """
    with asking():
        from msssim.scenario.paths import walk
        from msssim.scenario.provenance import citations
        from msssim.scenario.source import load_source

        source = load_source(file)
        cited = citations(source)
        entries = [entry for entry in walk(source.scenario) if not _is_about(entry.path)]
    if as_json:
        rows = [_row(source, entry, cited.get(entry.path)) for entry in entries]
        put(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for line in _columns([_cells(source, entry, cited.get(entry.path)) for entry in entries]):
        put(safe(line))


def _is_about(path: str) -> bool:
    """Say whether a path leads to what is said about values rather than to a value."""
    return path.startswith(("evidence", "observations"))


def _row(source: Source, entry: Entry, cited: Citation | None) -> dict[str, object]:
    known = entry.field.parameter
    is_number = entry.field.kind in ("number", "integer")
    evidence = cited.evidence if cited else None
    return {
        "path": entry.path,
        "value": plain_value(entry.value),
        "unit": known.unit,
        "label": known.label,
        "help": known.help,
        "low": known.low if is_number else None,
        "high": known.high if is_number else None,
        "uncertain": entry.field.uncertain,
        "from": source.origin(entry.path),
        "grade": evidence.grade if evidence else None,
        "source": evidence.source if evidence else None,
        "publisher": evidence.publisher if evidence else None,
        "date": plain_value(evidence.date) if evidence else None,
        "note": evidence.note if evidence else None,
        "changed_by": evidence.changed_by if evidence else None,
        "reason": evidence.reason if evidence else None,
        "evidence_for": _spoken_of(cited),
    }


def _spoken_of(cited: Citation | None) -> str | None:
    """Say whose value evidence speaks of, where there is any."""
    if cited is None:
        return None
    return "the parent's value" if cited.is_for_parent else "this value"


def plain_value(value: object) -> object:
    """Return a value as JSON can hold it: dates in ISO, distributions as in the file."""
    from pydantic_core import to_jsonable_python

    from msssim.scenario.uncertain import Distribution, plain

    return to_jsonable_python(plain(value) if isinstance(value, Distribution) else value)


def _cells(source: Source, entry: Entry, cited: Citation | None) -> tuple[str, ...]:
    from msssim.scenario.paths import parse
    from msssim.scenario.rendering import inline
    from msssim.scenario.writing import file_data

    known = entry.field.parameter
    grade = (cited.evidence.grade or "") if cited else ""
    value = inline(file_data(entry.value, parse(entry.path)))
    is_number = entry.field.kind in ("number", "integer")
    return (
        entry.path,
        value if len(value) <= MOST_SHOWN else f"{value[: MOST_SHOWN - 1]}…",
        phrase(known.unit),
        _bounds(known.low, known.high) if is_number else "",
        phrase(known.label),
        phrase(source.origin(entry.path)),
        f"({grade})" if grade and cited and cited.is_for_parent else grade,
    )


def _bounds(low: float, high: float | None) -> str:
    if high is None:
        return f"≥ {low:g}"
    return phrase("{low} to {high}", low=f"{low:g}", high=f"{high:g}")


def _columns(rows: list[tuple[str, ...]]) -> list[str]:
    rows = [tuple(map(phrase, HEADS)), *rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
