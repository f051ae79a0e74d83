"""What inputs are called: `contingents.kenya.waves[1].strength` as "Kenya, wave 2, strength"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msssim.scenario import paths
from msssim.scenario.parameter import FieldOf, Parameter, Section
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import DISTRIBUTIONS, Discrete, Distribution, is_number

ITEMS = {
    "waves": "wave",
    "withdrawals": "withdrawal",
    "beds": "camp",
    "deposits": "deposit",
    "holds": "hold",
    "graduations": "graduation",
    "paths": "path",
}
"""What one item of a list is called."""

GROUPS = ("contingents", "decisions", "zones", "costs", "sources", "channels", "safeguards", "events")
"""Groups whose ids say enough by themselves."""

SHAPES: dict[str, str] = {
    "uniform": "anything from {} to {}",
    "triangular": "{} to {} to {}, straight",
    "pert": "about {1} ({0} to {2})",
    "normal": "{} ± {}",
    "lognormal": "about {}, give or take a factor of {}",
}


def input_name(scenario: Scenario, path: str) -> str:
    """Return what the input at a path is called, the path itself where it leads nowhere."""
    try:
        steps = paths.parse(path)
        return ", ".join(_named(scenario, steps)) or path
    except paths.PathError:
        return path


def _named(scenario: Scenario, steps: paths.Path) -> list[str]:
    found: list[str] = []
    for position, step in enumerate(steps):
        at = steps[: position + 1]
        above = steps[position - 1] if position else ""
        if isinstance(step, int):
            found.append(f"{ITEMS.get(str(above), str(above))} {step + 1}")
        elif position and _holds_ids(steps[:position]):
            found.append(_name_of(scenario, at))
        elif position == len(steps) - 1 and not _is_only_value(steps):
            label = paths.field_at(at).parameter.label
            found.append(label if not found else label[:1].lower() + label[1:])
        elif step not in GROUPS and step not in ITEMS and step not in ("levers", "funding", "mandate"):
            found.append(step.replace("_", " ").capitalize() if not found else step.replace("_", " "))
    return found


def _is_only_value(steps: paths.Path) -> bool:
    """Say whether a path leads to a lever's value, which needs no name beside the lever's."""
    return steps[0] == "levers" and steps[-1] == "value"


def _holds_ids(steps: paths.Path) -> bool:
    field = paths.field_at(steps)
    return field.holder == "ids" and isinstance(steps[-1], str)


def _name_of(scenario: Scenario, at: paths.Path) -> str:
    try:
        item = paths.value_at(scenario, at)
    except paths.PathError:
        item = None
    said = getattr(item, "label", "") or getattr(item, "name", "")
    return said or str(at[-1]).replace("_", " ")


def input_value(value: object, parameter: Parameter | None = None) -> str:
    """Return an input's value as people read it, without its unit save for shares."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if is_number(value):
        return _number(float(value), parameter)  # type: ignore[arg-type]
    if isinstance(value, Discrete):
        return " or ".join(_number(number, parameter) for number, _ in value.pairs)
    if isinstance(value, tuple(DISTRIBUTIONS.values())):
        return _shape(value, parameter)  # type: ignore[arg-type]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Section):
        return "…"
    if isinstance(value, Mapping):
        return f"{len(value)} entries"
    if isinstance(value, list | tuple):
        return ", ".join(input_value(item) for item in value)
    return str(value)


def _shape(value: Distribution, parameter: Parameter | None) -> str:
    said = [_number(number, parameter) for number in value.numbers]  # type: ignore[arg-type]
    if value.kind == "lognormal":
        said[1] = f"{value.numbers[1]:g}"
    return SHAPES[value.kind].format(*said)


def _number(value: float, parameter: Parameter | None) -> str:
    unit = parameter.unit if parameter else ""
    if unit.startswith(("share", "probability")):
        return f"{round(100 * value, 4):,.6g} %"
    if unit.startswith("US$") and abs(value) >= 1e6:
        return f"{value / 1e6:,.6g} M"
    return f"{value:,.10g}" if abs(value) < 1e9 else f"{value:,.0f}"


def unit_of(field: FieldOf) -> str:
    """Return the unit to write behind a value, none where the value says it."""
    unit = field.parameter.unit
    return "" if unit in ("share", "probability", "date") else unit


def change_text(before: Scenario, after: Scenario, path: str) -> str:
    """Return an edit in a line: `Kenya, wave 2, strength: 200 → 350`."""
    known = after if _reaches(after, path) else before
    parameter = paths.field_at(paths.parse(path)).parameter
    said = [_said(scenario, path, parameter) for scenario in (before, after)]
    return f"{input_name(known, path)}: {said[0]} → {said[1]}"


def _reaches(scenario: Scenario, path: str) -> bool:
    try:
        paths.value_at(scenario, path)
    except paths.PathError:
        return False
    return True


def _said(scenario: Scenario, path: str, parameter: Parameter) -> str:
    """Return the value at a path in words; a lever's in its own, and as it stands by itself."""
    if not _reaches(scenario, path):
        return "none"
    steps = paths.parse(path)
    if _is_only_value(steps):
        from msssim.scenario.knobs import Knob

        lever = scenario.levers[str(steps[1])]
        stand = lever.position
        if isinstance(stand, int | float | date):
            return Knob(lever).shown(stand)
        return "as in the file"
    return input_value(paths.value_at(scenario, steps), parameter)
