"""A text in which one value changed is read again as if it were read from the start."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from msssim.scenario.reader import Tree, read
from msssim.scenario.rendering import is_group
from msssim.scenario.rereading import reread

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
TREES = {file.stem: read(file.read_text()) for file in sorted(SHIPPED.glob("*.yaml"))}
NUMBERS = st.one_of(
    st.integers(-(10**12), 10**12), st.floats(allow_nan=False, allow_infinity=False), st.booleans()
)
OTHERS = st.one_of(st.text(max_size=30), st.lists(st.integers(0, 9), max_size=3), st.none())


def changed(data: object, at: tuple[object, ...], value: object) -> object:
    """Return plain data with another value at a path."""
    if not at:
        return value
    key, *rest = at
    if isinstance(data, list):
        return [changed(v, tuple(rest), value) if n == key else v for n, v in enumerate(data)]
    assert is_group(data) or isinstance(data, dict)
    return {k: changed(v, tuple(rest), value) if k == key else v for k, v in data.items()}


def value_at(data: Any, at: tuple[str | int, ...]) -> Any:
    for step in at:
        data = data[step]
    return data


def scalars(tree: Tree) -> list[tuple[str | int, ...]]:
    return [at for at, place in tree.places.items() if place.style == "plain"]


def same(found: Tree, tree: Tree, at: tuple[str | int, ...], wanted: object) -> None:
    assert found == read(found.text)
    value = value_at(found.data, at)
    assert value == wanted
    assert type(value) is type(wanted)


@pytest.mark.parametrize("name", TREES)
def test_a_plain_value_may_become_longer_or_shorter(name: str) -> None:
    tree = TREES[name]
    for at in scalars(tree)[:: len(scalars(tree)) // 20]:
        old = value_at(tree.data, at)
        new: object = 5
        if isinstance(old, bool):
            new = not old
        elif isinstance(old, int | float):
            new = 12_345.678
        elif isinstance(old, date):
            new = old + timedelta(days=400)
        same(reread(tree, changed(tree.data, at, new)), tree, at, new)  # type: ignore[arg-type]


@settings(max_examples=60)
@given(st.data())
def test_any_values_one_after_another_read_as_if_from_the_start(data: st.DataObject) -> None:
    tree = TREES[data.draw(st.sampled_from(sorted(TREES)))]
    for _ in range(3):
        at = data.draw(st.sampled_from(scalars(tree)))
        new = data.draw(st.one_of(NUMBERS, NUMBERS, OTHERS))
        tree = reread(tree, changed(tree.data, at, new))  # type: ignore[arg-type]
        assert tree == read(tree.text)
