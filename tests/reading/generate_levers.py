"""Random levers on every kind of field, left out or not, with wildcards and overlaps."""

from datetime import date
from typing import Any

from .defaults import DEFAULTS
from .dice import Dice, Fields
from .levers import with_levers
from .paths import Path, expand, parse, read

NUMBERS = [
    *(name for name, value in DEFAULTS.items() if type(value) in (int, float)),
    "mandate.ceiling",
    "mandate.decisions.*.ceiling",
    "mandate.decisions.*.target",
    "contingents.*.waves.*.strength",
    "contingents.*.withdrawals.*.strength",
    "deployment.beds.*.beds",
    "deployment.airlift",
    "host_police.graduations.*.officers",
    "host_police.joint_ratio",
    "zones.*.required",
    "zones.*.per_thousand",
    "costs.*.amount",
    "funding.sources.*.deposits.*.amount",
]
DATES = [
    "mandate.authorised",
    "mandate.expires",
    "mandate.decisions.*.date",
    "mandate.decisions.*.until",
    "contingents.*.waves.*.date",
    "contingents.*.cleared",
    "contingents.*.withdrawals.*.date",
    "deployment.beds.*.date",
    "host_police.graduations.*.date",
    "phases.*.start",
    "costs.*.date",
    "costs.*.start",
    "costs.*.end",
    "funding.sources.*.deposits.*.date",
    "funding.sources.*.holds.*.start",
    "funding.sources.*.holds.*.end",
    "safeguards.*.delivered",
    "events.*.start",
    "events.*.end",
]
NEW = ("deployment.airlift", "host_police.joint_ratio", "mandate.ceiling")
SCALES = (0, 0.25, 0.5, 0.75, 0.75, 1, 1.25, 1.25, 1.5, 2)  # exact in binary, as half days must be
SHIFTS = (-30, -7, -2.5, -0.5, 0.5, 1.5, 2.5, 10, 45)


def levers(dice: Dice, scenario: Fields) -> Fields:
    """Return levers that leave the scenario's dates in order and its medians positive."""
    found: Fields = {}
    for number in range(dice.count(2, 2, 2, 2, 1, 1)):
        for _ in range(8):
            tried = {**found, f"lever_{number}": lever(dice, scenario)}
            if is_valid(with_levers({**scenario, "levers": tried})):
                found = tried
                break
    return found


def lever(dice: Dice, scenario: Fields) -> Fields:
    """Return one lever, in its neutral position now and then."""
    is_date = dice.yes(0.2)
    fields = _fields(scenario, DATES if is_date else NUMBERS)
    kind = "shift" if is_date else dice.rng.choice(["scale", "scale", "shift", "set"])
    path = dice.rng.choice(fields)
    if kind == "set" and dice.yes(0.2):
        path = parse(dice.rng.choice(NEW))
    paths = [_text(_starred(dice, path))]
    if dice.yes(0.3):
        paths.append(_text(_starred(dice, path)))
    if dice.yes(0.2):
        paths.append(_text(_starred(dice, dice.rng.choice(fields))))
    if "mandate.ceiling" in paths:  # which is what the target is, "at that moment"
        paths = [path for path in paths if path != "strength.target"]
    found: Fields = {"label": "A knob", "paths": paths, "kind": kind, "low": 0, "high": 2}
    if dice.yes(0.9):
        found["value"] = _value(dice, kind, read(scenario, path), is_date)
    return dice.drop({**found, "step": 0.1, "unit": "share"}, 0.5, "label", "step", "unit")


def _fields(scenario: Fields, names: list[str]) -> list[Path]:
    """Return the fields of these names, with about as many of each name."""
    found: list[Path] = []
    for name in names:
        found += expand(scenario, parse(name))[:4]
    return found or [("strength", "target")]


def _value(dice: Dice, kind: str, before: Any, is_date: bool) -> float:
    """Return a value for a lever on a field that the file gives as `before`."""
    if kind == "scale":
        return dice.rng.choice(SCALES)
    if is_date:
        return dice.rng.choice(SHIFTS)
    size = before if isinstance(before, int | float) else dice.rng.choice([1, dice.target])
    if kind == "shift":
        return size * dice.rng.choice([-2, -0.5, -0.25, -0.25, 0.25, 0.5, 1]) or 0.5
    return size * dice.rng.choice([0, 0.5, 0.75, 1.5]) or 0.5


def _starred(dice: Dice, path: Path) -> tuple[Any, ...]:
    """Return `path` with some of its ids and indices any ones: ".*" and "[*]"."""
    starred: list[Any] = []
    for depth, key in enumerate(path):
        is_id = depth > 0 and path[:depth] in STARS
        if isinstance(key, int):
            starred.append("[*]" if dice.yes(0.5) else key)
        else:
            starred.append("*" if is_id and dice.yes(0.5) else key)
    return tuple(starred)


STARS = {
    parse(name.split(".*")[0]) for name in [*NUMBERS, *DATES] if ".*" in name and "beds" not in name
}


def _text(path: tuple[Any, ...]) -> str:
    """Return a path as the file writes it."""
    text = ""
    for key in path:
        if isinstance(key, int):
            text += f"[{key}]"
        else:
            text += key if key == "[*]" else f".{key}"
    return text.removeprefix(".")


def is_valid(moved: Fields) -> bool:
    """Return whether a scenario's dates are in order and its medians positive."""
    mandate = moved["mandate"]
    decisions = [each["date"] for each in mandate.get("decisions", {}).values()]
    phases = [each["start"] for each in moved.get("phases", {}).values() if "start" in each]
    windows = [
        (each["start"], each["end"])
        for each in _mappings(moved)
        if isinstance(each.get("start"), date) and isinstance(each.get("end"), date)
    ]
    medians = [each["lognormal"][0] for each in _mappings(moved) if "lognormal" in each]
    return (
        mandate["authorised"] <= mandate["expires"]
        and decisions == sorted(decisions)
        and phases == sorted(phases)
        and all(start <= end for start, end in windows)
        and all(median > 0 for median in medians)
    )


def _mappings(place: Any) -> list[Fields]:
    """Return every mapping in a scenario, itself included."""
    if isinstance(place, list):
        return [found for each in place for found in _mappings(each)]
    if isinstance(place, dict):
        return [place] + [found for each in place.values() for found in _mappings(each)]
    return []
