"""`msssim new`: start a scenario file from a shipped one or from another file."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.terminal import asking, say, taken
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from msssim.scenario.source import Source

SUFFIXES = (".yaml", ".yml", ".json")


@click.command(
    epilog="""\b
Examples:
  msssim new mine.yaml --from mss-2024
  msssim new later.yaml --from mine.yaml
"""
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "start",
    required=True,
    metavar="NAME|FILE",
    help="The name of a shipped scenario, such as mss-2024, or a file.",
)
@click.option("--force", is_flag=True, help="Overwrite FILE where it exists.")
def new(file: Path, start: str, force: bool) -> None:
    """Write FILE as a copy of a scenario, comments and all.

    What that scenario extends is copied beside it, unless a file of that name is there already.
    """
    with asking():
        from msssim.scenario.disk import writing
        from msssim.scenario.saving import save
        from msssim.scenario.source import load_source

        source = load_source(_found(start))
        if not file.parent.is_dir():
            raise click.ClickException(phrase("there is no folder {folder}", folder=file.parent))
        if file.exists() and not force:
            raise click.ClickException(taken(file))
        for below, target in reversed(_beneath(source, file)):
            if not target.exists():
                with writing(target):
                    target.parent.mkdir(parents=True, exist_ok=True)
                save(_moved(load_source(below), target), target)
                say(
                    phrase("{file}: copied, because {name} extends it", file=target, name=file.name)
                )
        copy = _moved(source, file)
        if copy.scenario != source.scenario:
            raise click.ClickException(
                phrase(
                    "a file beside {file} has the name of one that {start} extends and says"
                    " something else: choose another folder",
                    file=file,
                    start=start,
                )
            )
        save(copy, file, overwrite=force)
    say(f"{file}: {phrase(copy.scenario.name) or phrase('written')}")


def _found(start: str) -> Path:
    """Return the file that a name or path means; a file wins over a shipped name."""
    from msssim.scenario.shipped import shipped_scenarios

    known, file = shipped_scenarios(), Path(start)
    if file.is_file() or (start not in known and file.suffix in SUFFIXES):
        return file
    if start in known:
        return known[start]
    near = get_close_matches(start, known, n=1)
    hint = (
        phrase("did you mean {name}?", name=near[0])
        if near
        else phrase("there is {names}", names=", ".join(known))
    )
    raise click.ClickException(
        phrase('no scenario is called "{name}" - {hint}', name=start, hint=hint)
    )


def _beneath(source: Source, file: Path) -> list[tuple[Path, Path]]:
    """Return the files that a source extends, each with where its copy belongs."""
    top, *below = [layer.file for layer in source.layers if layer.file]
    pairs = []
    for one in below:
        if not one.is_relative_to(top.parent):
            raise click.ClickException(
                phrase(
                    "{name} extends {other}, which lies outside its folder",
                    name=top.name,
                    other=one.name,
                )
            )
        target = file.parent / one.relative_to(top.parent)
        if target.resolve() == file.resolve():
            raise click.ClickException(
                phrase(
                    "{name} extends {other}: give the copy another name",
                    name=top.name,
                    other=one.name,
                )
            )
        pairs.append((one, target))
    return pairs


def _moved(source: Source, file: Path) -> Source:
    """Return a source as it reads in another place, its first line naming the schema near there."""
    from msssim.scenario.canonical import schema_near, with_schema
    from msssim.scenario.source import source_of_text

    return source_of_text(with_schema(source.text, schema_near(file)), file)
