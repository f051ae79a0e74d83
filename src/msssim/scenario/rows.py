"""Rows added to a listing, taken out, doubled, moved and renamed: each one new source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from msssim.scenario import paths
from msssim.scenario.following import following, renaming
from msssim.scenario.language import phrase
from msssim.scenario.layers import Layer, flattened, inside
from msssim.scenario.listing import Listing, Row, rows_of
from msssim.scenario.problems import Problem, ScenarioError
from msssim.scenario.reader import Tree
from msssim.scenario.reordering import LayoutError, renamed, reordered
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source, sourced
from msssim.scenario.starting import filled, start_of
from msssim.scenario.writing import edited_source, file_data


def item_of(scenario: Scenario, row: Row) -> Any:
    """Return a row as plain data of the file, with all that it holds in lists of its own."""
    return file_data(paths.value_at(scenario, row.steps), row.steps)


def added(source: Source, listing: Listing) -> Source:
    """Return the source with a new row at the end.

    What it needs is given, and nothing more, so that it does as little as a row can. Raises
    ScenarioError.
    """
    fresh = start_of(source.scenario, listing)
    keys: paths.Path = (len(rows_of(source.scenario, listing)),)
    if listing.is_keyed:
        keys = _free_keys(source.scenario, listing)
    path = paths.text_of((*listing.steps, *keys))
    return filled(source, listing, path, fresh, lambda item: edited_source(source, {path: item}))


def inserted(source: Source, listing: Listing, at: int, items: Sequence[Any]) -> Source:
    """Return the source with items put into a list before the one at a place."""
    whole = [item_of(source.scenario, row) for row in rows_of(source.scenario, listing)]
    order: list[int | None] = [*range(at), *[None] * len(items), *range(at, len(whole))]
    return _with_list(source, listing, [*whole[:at], *items, *whole[at:]], order)


def removed(source: Source, listing: Listing, rows: Sequence[int]) -> Source:
    """Return the source without some rows; raises ScenarioError where something needs them."""
    found = rows_of(source.scenario, listing)
    if not listing.is_keyed:
        kept: list[int | None] = [n for n in range(len(found)) if n not in rows]
        whole = [item_of(source.scenario, found[n]) for n in kept if n is not None]
        return _with_list(source, listing, whole, kept)
    gone = [found[n].steps for n in rows]

    def moved(steps: paths.Path) -> paths.Path | None:
        return None if any(steps[: len(one)] == one for one in gone) else steps

    edits: dict[str, Any] = {paths.text_of(steps): None for steps in gone}
    return edited_source(source, edits | following(source.scenario, moved))


def duplicated(source: Source, listing: Listing, row: int) -> Source:
    """Return the source with a row a second time: right below it in a list, else at the end."""
    found = rows_of(source.scenario, listing)[row]
    item = item_of(source.scenario, found)
    if not listing.is_keyed:
        return inserted(source, listing, row + 1, [item])
    keys = _free_keys(source.scenario, listing, found.keys)
    return edited_source(source, {paths.text_of((*listing.steps, *keys)): item})


def ordered(source: Source, listing: Listing, order: Sequence[int]) -> Source:
    """Return the source with the rows in another order: `order` lists those of now.

    Raises ScenarioError where what the file extends, or its layout, decides the order.
    """
    found = rows_of(source.scenario, listing)
    if not listing.is_keyed:
        whole = [item_of(source.scenario, found[n]) for n in order]
        return _with_list(source, listing, whole, list(order))
    keys = list(dict.fromkeys(found[n].keys[0] for n in order))
    return _in_order(source, listing, keys)


def _in_order(source: Source, listing: Listing, keys: Sequence[str]) -> Source:
    own = inside(source.tree.data, listing.steps)
    written = list(own) if isinstance(own, Mapping) else []
    here = [key for key in keys if key in written]
    here += [key for key in written if key not in keys]  # what the file takes from its parent
    try:
        tree = reordered(source.tree, listing.steps, here) if here else source.tree
    except LayoutError as error:
        raise ScenarioError([Problem(str(error), listing.path)]) from error
    after = _read_as(source, tree)
    if list(paths.value_at(after.scenario, listing.steps)) != list(keys):
        raise ScenarioError([Problem(_order_of(source), listing.path)])
    return after


def _order_of(source: Source) -> str:
    return phrase(
        "things by id keep the order of {file}, which this file extends; what is added follows",
        file=_below(source),
    )


def _below(source: Source) -> str:
    if len(source.layers) == 1:
        return phrase("the file")
    return Path(source.layers[1].shown).name


def renamed_row(source: Source, listing: Listing, row: int, keys: Sequence[str]) -> Source:
    """Return the source with a row's keys changed, and all that names it following.

    Raises ScenarioError where the key is taken, or comes from a file that this one extends.
    """
    found = rows_of(source.scenario, listing)[row]
    new = (*listing.steps, *keys)
    if new == found.steps:
        return source
    if any(tuple(keys) == other.keys for other in rows_of(source.scenario, listing)):
        why = phrase('"{name}" is there already', name=" ".join(keys))
        raise ScenarioError([Problem(why, found.path)])
    if inside(flattened(source.layers[1:]), found.steps) is not None:
        why = phrase(
            'the name "{name}" is decided by {file}, which this file extends: change it there',
            name=found.keys[-1],
            file=_below(source),
        )
        raise ScenarioError([Problem(why, found.path)])
    if listing.field.levels > 1 or listing.field.name == "evidence":
        item = item_of(source.scenario, found)
        return edited_source(source, {found.path: None, paths.text_of(new): item})
    tree = renamed(source.tree, found.steps, keys[-1])
    edits = renaming(source.scenario, listing.steps, found.keys[-1], keys[-1])
    layer = Layer(source.file, source.layers[0].shown, tree)
    between = Source((layer, *source.layers[1:]), source.scenario)
    if not edits:
        return _read_as(source, tree)
    return edited_source(between, edits, renamed_in=[str(listing.steps[0])])


def _read_as(source: Source, tree: Tree) -> Source:
    """Return the source with its own tree replaced."""
    layer = Layer(source.file, source.layers[0].shown, tree)
    return sourced((layer, *source.layers[1:]))


def _with_list(
    source: Source, listing: Listing, whole: list[Any], order: Sequence[int | None]
) -> Source:
    """Return the source with a list replaced; `order` says which item of before each one was."""
    depth = len(listing.steps)
    now = {was: at for at, was in enumerate(order) if was is not None}

    def moved(steps: paths.Path) -> paths.Path | None:
        index = steps[depth] if len(steps) > depth and steps[:depth] == listing.steps else None
        if not isinstance(index, int):
            return steps
        return (*listing.steps, now[index], *steps[depth + 1 :]) if index in now else None

    if list(order) == list(range(len(rows_of(source.scenario, listing)))):
        return source
    edits: dict[str, Any] = {listing.path: whole}
    return edited_source(source, edits | following(source.scenario, moved))


def _free_keys(scenario: Scenario, listing: Listing, like: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return keys that no row has yet."""
    taken = {row.keys for row in rows_of(scenario, listing)}
    if listing.field.name == "observations":
        series = like[0] if like else "strength"
        day = scenario.horizon.start
        while (series, day.isoformat()) in taken:
            day += timedelta(days=1)
        return series, day.isoformat()
    if listing.field.name == "evidence":
        known = (entry.path for entry in paths.walk(scenario) if entry.field.kind == "number")
        return (next(path for path in known if (path,) not in taken),)
    stem = like[0] if like else _singular(listing.field.name)
    number = 2 if like else len(taken) + 1
    while (f"{stem}_{number}",) in taken:
        number += 1
    return (f"{stem[:70]}_{number}",)


def _singular(name: str) -> str:
    return "category" if name == "arrears" else name.removesuffix("s")
