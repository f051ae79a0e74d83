"""Random edits of a scenario, of every kind that a form, a lever or a shell can make."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from msssim.scenario import paths
from msssim.scenario.parameter import FieldOf, Section, fields_of
from msssim.scenario.schema import Scenario, plain
from msssim.scenario.uncertain import DISTRIBUTIONS, Pert

Edit = tuple[str, Any]

WORDS = (
    "Kenya",
    "a: b",
    "no # 5",
    "",
    "Ünïcode, “quoted”",
    "2024",
    "null",
    "'",
    '"',
    "two\nlines",
    "é" * 120,
)
IDS = ("alpha", "beta_2", "gamma-3")


def edits(scenario: Scenario, rng: random.Random) -> dict[str, Any]:
    """Return a few edits at once, which may or may not leave the scenario valid."""
    kinds: tuple[Callable[[Scenario, random.Random], Edit | None], ...] = (
        change, change, change, change, remove, add_id, add_item, remove_item, replace_group,
    )  # fmt: skip
    made = (rng.choice(kinds)(scenario, rng) for _ in range(rng.choice([1, 1, 1, 2, 4])))
    return dict(edit for edit in made if edit is not None)


def change(scenario: Scenario, rng: random.Random) -> Edit:
    """Change one value."""
    entry = rng.choice(list(paths.walk(scenario)))
    return entry.path, value_of(entry.field, rng)


def remove(scenario: Scenario, rng: random.Random) -> Edit:
    """Leave out a value, a thing by id or a whole section."""
    path = paths.parse(rng.choice(list(paths.walk(scenario))).path)
    return paths.text_of(path[: rng.randint(1, len(path))]), None


def add_id(scenario: Scenario, rng: random.Random) -> Edit | None:
    """Add a thing by id: a contingent, a cost, an event."""
    at, field = rng.choice([found for found in holders(scenario) if found[1].holder == "ids"])
    if field.section is None or field.name in ("evidence", "observations"):
        return None
    return paths.text_of((*at, rng.choice(IDS))), thing(field.section, rng)


def add_item(scenario: Scenario, rng: random.Random) -> Edit | None:
    """Add an item to a list, or put another in the place of one."""
    found = [found for found in holders(scenario) if found[1].holder == "list"]
    if not found:
        return None
    at, field = rng.choice(found)
    assert field.section is not None
    count = len(paths.value_at(scenario, at))
    return paths.text_of((*at, rng.randint(0, count))), thing(field.section, rng)


def remove_item(scenario: Scenario, rng: random.Random) -> Edit | None:
    """Take an item out of a list."""
    found = [found for found in holders(scenario) if found[1].holder == "list"]
    full = [at for at, _ in found if paths.value_at(scenario, at)]
    if not full:
        return None
    at = rng.choice(full)
    return paths.text_of((*at, rng.randrange(len(paths.value_at(scenario, at))))), None


def replace_group(scenario: Scenario, rng: random.Random) -> Edit:
    """Write a whole section, thing or list anew, a little changed."""
    at, field = rng.choice(list(holders(scenario)))
    value = paths.value_at(scenario, at)
    if isinstance(value, tuple):
        items = [plain(item) if isinstance(item, Section) else item for item in value]
        rng.shuffle(items)
        return paths.text_of(at), items[: rng.randint(0, len(items))]
    keys = list(value)
    if not keys or field.section is None:
        return paths.text_of(at), {}
    key = rng.choice(keys)
    return paths.text_of((*at, key)), value[rng.choice(keys)]


def holders(scenario: Scenario) -> Iterator[tuple[paths.Path, FieldOf]]:
    """Yield the paths of all that holds things by id or in a list."""
    yield from _holders(scenario, ())


def _holders(section: Section, at: paths.Path) -> Iterator[tuple[paths.Path, FieldOf]]:
    for name, field in fields_of(type(section)).items():
        value = getattr(section, name)
        if field.holder:
            yield (*at, name), field
        if isinstance(value, Section):
            yield from _holders(value, (*at, name))
        elif field.section is not None and field.holder == "ids":
            for key, item in value.items():
                yield from _holders(item, (*at, name, key))


def thing(section: type[Section], rng: random.Random) -> dict[str, Any]:
    """Return a section with what it must have and some of what it may have."""
    return {
        name: value_of(field, rng)
        for name, field in fields_of(section).items()
        if field.section is None and (field.required or rng.random() < 0.2)
    }


def value_of(field: FieldOf, rng: random.Random) -> Any:
    """Return a value that a field might take, or might refuse."""
    if field.optional and rng.random() < 0.1:
        return None
    if field.kind == "choice":
        return rng.choice(field.choices)
    if field.kind == "switch":
        return rng.random() < 0.5
    if field.kind == "text":
        return rng.choice(IDS if field.name in ("channel", "category", "given") else WORDS)
    if field.kind == "words":
        return rng.sample(IDS, rng.randint(0, 3))
    if field.kind == "date" or (field.kind == "value" and rng.random() < 0.3):
        day = date(2025, 1, 1) + timedelta(rng.randint(-500, 500))
        return day if rng.random() < 0.7 else day.isoformat()
    return number_of(field, rng)


def number_of(field: FieldOf, rng: random.Random) -> Any:
    """Return a number or, where the field takes one, a distribution."""
    high = field.parameter.high or rng.choice([10, 2500, 21_000_000])
    numbers = sorted(round(rng.uniform(0, high), rng.choice([0, 1, 6])) for _ in range(3))
    if field.kind == "integer":
        return int(numbers[0]) + 1
    if not field.uncertain or rng.random() < 0.6:
        return rng.choice(numbers)
    kind = rng.choice(["uniform", "triangular", "pert", "normal", "lognormal", "discrete"])
    if kind == "discrete":
        return {kind: [[numbers[0], 1], [numbers[1], 0.5]]}
    if kind == "lognormal":
        return {kind: [numbers[0], 1.5]}
    if kind == "pert" and rng.random() < 0.5:
        return Pert(*numbers)
    return {kind: numbers[: len(DISTRIBUTIONS[kind].names)]}
