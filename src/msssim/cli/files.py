"""`msssim set`, `diff`, `pack`, `schema`: a file edited, compared, carried and described."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.terminal import asking, put, safe, say, taken
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from msssim.scenario.schema import Scenario
    from msssim.scenario.source import Source

FILE = click.Path(path_type=Path)


@click.command(
    "set",
    epilog="""\b
Examples:
  msssim set mine.yaml strength.target=5500
  msssim set mine.yaml 'operations.availability={pert: [0.6, 0.7, 0.8]}'
  msssim set mine.yaml contingents.jamaica=null    takes Jamaica out
""",
)
@click.argument("file", type=FILE)
@click.argument("edits", nargs=-1, required=True, metavar="PATH=VALUE…")
def set_values(file: Path, edits: tuple[str, ...]) -> None:
    """Write values into a scenario file; its comments and layout stay.

    Values are written as in the file: 2500, 2025-04-01, {pert: [1, 2, 3]}; null removes. A file
    that this one extends is not touched. Nothing is written unless the whole remains valid.
    """
    with asking():
        from msssim.outputs.changes import changes, grouped
        from msssim.scenario.saving import save
        from msssim.scenario.source import load_source

        source = load_source(file)
        if source.file is None:
            raise click.ClickException(
                phrase(
                    "{file} is a report: take its scenario out with msssim pack {file} --out FILE",
                    file=file,
                )
            )
        edited = _edited(source, edits)
        if edited.text != source.text:
            save(edited, file, expected=source.digest)
    told = grouped(changes(source.scenario, edited.scenario))
    for line in told or [phrase("nothing changes")]:
        say(f"{file}: {line}")


def _edited(source: Source, edits: tuple[str, ...]) -> Source:
    from msssim.scenario.paths import PathError
    from msssim.scenario.problems import Problem, ScenarioError
    from msssim.scenario.source import parsed_edits
    from msssim.scenario.writing import edited_source

    try:
        return edited_source(source, parsed_edits(edits))
    except PathError as error:
        raise ScenarioError([Problem(str(error))]) from error


@click.command(
    epilog="""\b
Examples:
  msssim diff mss-2024.yaml mine.yaml
  msssim diff mss-2024.yaml mine.yaml --json
  msssim diff mss-2024.yaml mine.yaml --effects --draws 200
"""
)
@click.argument("a", type=FILE)
@click.argument("b", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print changes and effects for programs.")
@click.option("--effects", is_flag=True, help="Also run both and tell which KPIs differ.")
@click.option("--draws", type=click.IntRange(min=0), help="Runs of each ensemble for the effects.")
def diff(a: Path, b: Path, as_json: bool, effects: bool, draws: int | None) -> None:
    """Tell what differs from scenario A to scenario B, with what they extend.

    Order and comments do not count. Each change can be made: msssim set A PATH=VALUE.
    """
    with asking():
        from msssim.outputs.changes import changes, grouped
        from msssim.scenario.source import load

        first, second = load(a), load(b)
        found = changes(first, second)
    if as_json:
        from pydantic_core import to_jsonable_python

        listed = [{"text": c.text, "path": c.path, "a": c.a, "b": c.b} for c in found]
        said = {"changes": listed, "effects": _effects(first, second, draws)}
        put(json.dumps(to_jsonable_python(said), ensure_ascii=False, indent=2))
        return
    for line in grouped(found):
        put(safe(line))
    if not found:
        say(phrase("the scenarios are equal"))
    if effects:
        _tell_effects(first, second, draws)


def _effects(a: Scenario, b: Scenario, draws: int | None) -> list[dict[str, object]]:
    from msssim.outputs.answer import answer
    from msssim.outputs.comparing import effects_of

    found = effects_of(*(answer(one, draws=draws, parts=False) for one in (a, b)))
    return [{"kpi": name, "a": here, "b": there} for name, here, there in found]


def _tell_effects(a: Scenario, b: Scenario, draws: int | None) -> None:
    from msssim.outputs.answer import answer
    from msssim.outputs.comparing import kpi_rows

    here, there = (answer(one, draws=draws, parts=False) for one in (a, b))
    rows = [row for row in kpi_rows(there, here) if row[1] != row[2]]
    put("")
    for name, now, was, by in rows:
        what = f"{was} → {now}" + (f" ({by})" if by else "")
        put(safe(phrase("{subject}: {what}", subject=name, what=what)))
    if not rows:
        put(phrase("no KPI differs"))


@click.command(
    epilog="""\b
Examples:
  msssim pack mine.yaml --out shared.yaml
  msssim pack mine.yaml | mail -s "Our scenario" a.colleague
"""
)
@click.argument("file", type=FILE)
@click.option("--out", type=FILE, help="Write there; to the terminal where left out.")
@click.option("--force", is_flag=True, help="Overwrite the file at --out where it exists.")
def pack(file: Path, out: Path | None, force: bool) -> None:
    """Make one file of a scenario and all that it extends, evidence included, to share."""
    with asking():
        from msssim.scenario.canonical import packed_text
        from msssim.scenario.saving import save
        from msssim.scenario.source import load_source, source_of_text

        text = packed_text(load_source(file), out)
        if out is None:
            put(text.rstrip("\n"))
            return
        if out.exists() and not force:
            raise click.ClickException(taken(out))
        save(source_of_text(text, out), out, overwrite=force)
    say(phrase("{file}: packed", file=out))


@click.command()
def schema() -> None:
    """Print the JSON Schema of the scenario file, for editors that complete and check."""
    from msssim.scenario.describing import schema_text

    put(schema_text().rstrip("\n"))


def mend(file: Path) -> None:
    """Rename the misspelt keys of a file and say which; a file that cannot be read stays."""
    from msssim.scenario.layers import read_bytes
    from msssim.scenario.mending import mended
    from msssim.scenario.reader import ReadError, decoded
    from msssim.scenario.saving import save_text
    from msssim.scenario.source import digest_of

    try:
        text = decoded(read_bytes(file))
    except (ReadError, OSError, ValueError):
        return
    changed, renames = mended(text, file)
    if renames:
        save_text(changed, file, expected=digest_of(text))
    for rename in renames:
        say(f"{file}: {rename}")
