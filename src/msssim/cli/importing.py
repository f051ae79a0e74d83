"""`msssim import`: rows of a table that somebody else keeps, into a scenario file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from msssim.cli.terminal import asking, put, safe, say
from msssim.scenario.language import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from msssim.scenario.cells import Decimal
    from msssim.scenario.importing import Imported, What
    from msssim.scenario.source import Source

FILE = click.Path(path_type=Path)
WHAT = ("deposits", "waves", "costs", "zones", "observations")


@click.command(
    "import",
    epilog="""\b
Examples:
  msssim import pledges.csv mine.yaml --as deposits --dry-run
  msssim import pledges.csv mine.yaml --as deposits --of canada --map amount="Betrag USD"
  msssim import budget.csv mine.yaml --as costs --replace
  msssim import returns.xlsx mine.yaml --as observations --sheet Strength
""",
)
@click.argument("table", type=FILE)
@click.argument("file", type=FILE)
@click.option("--as", "what", type=click.Choice(WHAT), required=True, help="What the rows are.")
@click.option("--of", "owner", default="", metavar="ID", help="Whose deposits or waves they are.")
@click.option(
    "--map", "maps", multiple=True, metavar="FIELD=HEAD", help="Read a field from that column."
)
@click.option("--sheet", default="", help="Which sheet of a workbook; the first.")
@click.option("--decimal", type=click.Choice(["point", "comma"]), help="Found out if left out.")
@click.option("--replace", is_flag=True, help="Rows take the place of what is there.")
@click.option("--dry-run", is_flag=True, help="Show the columns and changes, and write nothing.")
def import_table(
    table: Path,
    file: Path,
    what: str,
    owner: str,
    maps: tuple[str, ...],
    sheet: str,
    decimal: str | None,
    replace: bool,
    dry_run: bool,
) -> None:
    """Add the rows of a CSV or XLSX TABLE to a scenario FILE; its comments stay.

    Deposits and waves are added behind those there; costs and zones by id, observations by day,
    replace what they name. With --replace all deposits of the sources in the table give way, waves
    of the contingents, all costs or zones, observations of the series, and evidence of what is
    gone. Nothing is written unless every row is right.
    """
    with asking():
        from msssim.scenario.importing import ImportRefused, imported
        from msssim.scenario.saving import save
        from msssim.scenario.source import load_source
        from msssim.scenario.tabular import TableError, read_sheet

        source = load_source(file)
        try:
            found = imported(
                source.scenario,
                cast("What", what),
                read_sheet(table, sheet),
                columns=_columns(maps),
                owner=owner,
                decimal=cast("Decimal | None", decimal),
                replace=replace,
            )
            _show_columns(found)
            edited = _edited(source, found, table)
        except (ImportRefused, TableError) as error:
            raise click.ClickException(f"{table}: {error}") from error
        _show_changes(source, edited)
        if not dry_run and edited.text != source.text:
            save(edited, file, expected=source.digest)
    count = len(found.rows)
    if dry_run:
        say(phrase("{count} rows would be added, nothing was written", count=count))
    else:
        say(phrase("{file}: {count} rows added", file=file, count=count))


def _columns(maps: Sequence[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in maps]
    if any(not equals for _, equals, _ in pairs):
        raise click.UsageError(phrase("--map is FIELD=HEAD, such as --map amount=Betrag"))
    return {field.strip(): head.strip() for field, _, head in pairs}


def _show_columns(found: Imported) -> None:
    mapping = found.mapping
    for field, column in mapping.columns.items():
        head = mapping.heads[column]
        say(phrase("{field} from column {n}, “{head}”", field=field, n=column + 1, head=head))
    if mapping.unused:
        say(phrase("not read: {columns}", columns=", ".join(mapping.unused)))
    is_comma = mapping.decimal == "comma"
    say(phrase("decimals are marked by a comma" if is_comma else "decimals are marked by a point"))


def _show_changes(source: Source, edited: Source) -> None:
    from msssim.outputs.changes import changes, grouped

    for line in grouped(changes(source.scenario, edited.scenario)):
        put(safe(line))


def _edited(source: Source, found: Imported, table: Path) -> Source:
    """Return the source with all rows; exits where one is wrong, naming each that is."""
    from msssim.scenario.taking_in import with_rows

    edited, errors = with_rows(source, found)
    for one in errors:
        say(f"{table}: {one}")
    if edited is None:
        raise click.ClickException(
            phrase("{count} rows are wrong: nothing was written", count=len(errors))
        )
    return edited
